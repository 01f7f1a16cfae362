import Domain
import Exchange
import JSON
import Testing

@Suite("export of the sociale kaart")
struct HSDSExportTests {
  /// A card of our own with something in every field that goes out.
  static func ownCard() -> Voorziening {
    var card = Voorziening()
    card.id = Domain.ID(milliseconds: 1_700_000_000_000, random: (1, 2))
    card.name = "Eettafel \"De Brink\""
    card.sort = "activiteit"
    card.subkind = "samen-eten"
    card.about = "Samen eten, iedereen kan aanschuiven."
    var hatice = ContactPerson(name: "Hatice", goodAt: "koken", phone: "06-00000101")
    hatice.outsideHours = true
    card.people = [hatice, ContactPerson(name: "Wim", email: "wim@wijk.example")]
    card.themes = ["ontmoeten", "leefstijl"]
    card.formality = .informal
    card.visibility = .open
    card.needsIndication = false
    card.collective = true
    card.institution = "welzijn"
    card.wijken = ["Bospolder", "Tussendijken"]
    card.citywide = false
    card.free = false
    card.cost = "€ 3,50"
    var place = Place()
    place.name = "Huis van de Wijk"
    place.address = "Grutterstraat 12"
    place.postcode = "3027 AB"
    place.town = "Rotterdam"
    place.latitude = "51.9094"
    place.longitude = "4.4442"
    card.places = [place]
    var opening = Opening()
    opening.frequency = "WEEKLY"
    opening.days = "TU"
    opening.opens = "17:30"
    opening.closes = "19:00"
    opening.from = Day("2026-01-06")
    card.openings = [opening]
    card.languages = ["Nederlands", "Turks"]
    card.phone = "010-0000100"
    card.email = "eettafel@wijk.example"
    card.website = "https://wijk.example/eettafel"
    card.activity = .unknown
    card.checked = Day("2026-02-20")
    card.checkedHow = "gebeld"
    card.organisation = "Stichting De Brink"
    return card
  }

  @Test("a card of our own comes back with all its fields")
  func ownRoundTrip() throws {
    let card = Self.ownCard()
    var back = try afterRoundTrip(card)
    #expect(back.imported != nil)
    #expect(back.externalId == card.id.description)
    back.imported = nil
    back.externalId = nil
    #expect(back == card)
  }

  @Test(
    "every activity, flag, formality and sort comes back",
    arguments: Activity.allCases, [nil, true, false])
  func states(activity: Activity, flag: Bool?) throws {
    for formality in Formality.allCases.map(Optional.some) + [nil] {
      for sort in ["organisatie", "voorziening", "initiatief", "plek"] {
        var card = Self.ownCard()
        card.activity = activity
        card.free = flag
        card.citywide = flag
        card.needsIndication = flag
        card.formality = formality
        card.sort = sort
        if sort == "organisatie" { card.organisation = nil }
        var back = try afterRoundTrip(card)
        back.imported = nil
        back.externalId = nil
        #expect(back == card)
      }
    }
  }

  @Test("a card without an organisation does not get one")
  func noOrganisation() throws {
    var card = Voorziening()
    card.id = Domain.ID(milliseconds: 1, random: (1, 2))
    card.name = "Breiclub"
    card.sort = "initiatief"
    let back = try afterRoundTrip(card)
    #expect(back.organisation == nil && back.name == "Breiclub" && back.sort == "initiatief")
    var renamed = back
    renamed.name = "Breicafé"
    let again = try afterRoundTrip(renamed)
    #expect(again.name == "Breicafé" && again.organisation == nil && again.id == card.id)
  }

  @Test("a card on no list, notes and makers are never in the bytes")
  func offList() throws {
    var hidden = Self.ownCard()
    hidden.id = Domain.ID(milliseconds: 2, random: (3, 4))
    hidden.name = "NAALDnaam"
    hidden.people = [ContactPerson(name: "NAALDpersoon")]
    hidden.imported = #"{"id":"x","name":"NAALDbron","status":"active"}"#
    hidden.visibility = .offList
    var shown = Self.ownCard()
    shown.notes = "NAALDnotitie"
    shown.maker = Domain.ID("01890000-0000-7000-8000-00000000dead")
    let text = String(decoding: HSDSWriter().export([hidden, shown]), as: UTF8.self)
    #expect(!text.contains("NAALD") && !text.contains("dead"))
    #expect(text.contains("\"total_items\": 1"))
    var forTeam = Self.ownCard()
    forTeam.visibility = .team
    let open = HSDSWriter(includesTeam: false).export([forTeam, hidden])
    #expect(try JSONValue(open)["contents"] == .array([]))
  }

  @Test("the bytes hold no control character and do not depend on the order of the cards")
  func clean() throws {
    var first = Self.ownCard()
    first.about = "een\u{1B}[31mtwee\u{9B}drie\u{7F}\u{2028}\u{85}vier"
    var second = Self.ownCard()
    second.id = Domain.ID(milliseconds: 9, random: (3, 4))
    let bytes = HSDSWriter().export([first, second])
    #expect(bytes == HSDSWriter().export([second, first]))
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control)
    }
    #expect(try afterRoundTrip(first).about == "een[31mtweedrie  vier")
  }

  @Test("no cards are a sound, empty page")
  func empty() throws {
    let bytes = HSDSWriter().export([])
    #expect(try JSONValue(bytes)["empty"] == .bool(true))
    let result = try HSDSReader().read(bytes)
    #expect(result.cards.isEmpty && result.report == ImportReport())
  }
}
