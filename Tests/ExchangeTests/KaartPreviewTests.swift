import Domain
import Exchange
import Support
import Testing

@Suite("what an import would do")
struct KaartPreviewTests {
  private func file(_ cards: [Voorziening]) throws -> HSDSImport {
    try HSDSReader().read(HSDSWriter().export(cards))
  }

  private func card(_ number: Int, _ name: String, of organisation: String? = "De Brink")
    -> Voorziening
  {
    var card = HSDSExportTests.ownCard()
    card.id = Domain.ID(milliseconds: UInt64(number), random: (1, 2))
    card.name = name
    card.organisation = organisation
    return card
  }

  @Test(
    "an address that must not be known stays, and one that a file brings to such a card is secret")
  func secretPlaces() throws {
    var own = card(1, "Opvang")
    var secret = Place()
    (secret.address, secret.confidential) = ("Kwetsdijk 77", true)
    var desk = Place()
    (desk.address, desk.town, desk.latitude, desk.longitude) = (
      "Balie 1", "Rotterdam", "52.5500", "5.2500"
    )
    own.places = [secret, desk]
    // As it was made here, and as it came from a file and was made secret after that.
    var imported = try #require(try file([own]).cards.first)
    imported.places = [secret] + imported.places
    for card in [own, imported] {
      let same = KaartPreview(of: try file([card]), over: [card], to: nil)
      #expect(same.unchanged == [card.id], "\(same.changed)")
      var told = card
      told.places = [desk, secret]
      told.places[1].confidential = nil
      told.phone = "010-0000009"
      let change = try #require(
        KaartPreview(of: try file([told]), over: [card], to: nil).changed.first)
      #expect(change.new.places.contains(secret))
      #expect(change.new.places.filter { $0.confidential != true }.map(\.address) == ["Balie 1"])
      #expect(!change.fields.contains { ($0.new ?? "").contains("Kwetsdijk") })
      let out = String(decoding: HSDSWriter().export([change.new]), as: UTF8.self)
      #expect(!out.contains("Kwetsdijk") && out.contains("Balie 1"))
    }
  }

  @Test("tells what is new, changed with its fields, gone and unchanged")
  func parts() throws {
    let store = try file([card(1, "A"), card(2, "B"), card(3, "C"), card(4, "D", of: "Ander")])
      .cards
    var changed = card(2, "B2")
    changed.people[0].phone = "06-9"
    changed.people.removeLast()
    changed.themes = ["werk"]
    changed.details = CardDetails()
    changed.details?.tags = ["soep"]
    let preview = KaartPreview(
      of: try file([card(1, "A"), changed, card(9, "Nieuw")]), over: store, to: nil)
    #expect(preview.new.map(\.name) == ["Nieuw"])
    #expect(preview.unchanged == [card(1, "A").id])
    #expect(preview.gone.map(\.name) == ["C"] && preview.isGoneSure)
    #expect(preview.conflicts == [] && preview.clashing == [] && preview.hidden == 0)
    let fields = try #require(preview.changed.first).fields
    #expect(
      fields == [
        .init(path: "name", old: "B", new: "B2"),
        .init(path: "people.0.phone", old: "06-00000101", new: "06-9"),
        .init(path: "themes", old: "ontmoeten, leefstijl", new: "werk"),
        .init(path: "details.tags", old: nil, new: "soep"),
        .init(path: "people.1.name", old: "Wim", new: nil),
        .init(path: "people.1.email", old: "wim@wijk.example", new: nil),
      ])
  }

  @Test("the preview is what the import does, and of the same file again nothing is left")
  func agrees() throws {
    var random = RandomFields(generator: .printed(for: "previews"))
    for _ in 0..<20 {
      let before = try file((0..<4).map { _ in random.card() }).cards
      let after = before.map { card in
        var other = random.card()
        other.id = card.id
        return Bool.random(using: &random.generator) ? other : card
      }
      let read = try file(after + [random.card()])
      let preview = KaartPreview(of: read, over: before, to: nil)
      #expect(preview.new.count == 1)
      #expect(preview.changed.count + preview.unchanged.count == before.count)
      let store =
        preview.changed.map(\.new) + preview.new
        + before.filter { preview.unchanged.contains($0.id) }
      let again = KaartPreview(of: read, over: store, to: nil)
      #expect(again.changed == [] && again.new == [] && again.gone == [] && again.conflicts == [])
    }
  }

  @Test("names what the worker and the file both changed; the worker's stays")
  func conflicts() throws {
    var mine = try #require(try file([card(1, "A")]).cards.first)
    mine.phone = "010-1"
    mine.cost = "1 euro"
    mine.details = CardDetails()
    mine.details?.capacityState = .full
    var theirs = card(1, "A")
    theirs.phone = "010-2"
    theirs.cost = "1 euro"
    theirs.email = "nieuw@wijk.example"
    theirs.details = CardDetails()
    theirs.details?.capacityState = .room
    let preview = KaartPreview(of: try file([theirs]), over: [mine], to: nil)
    #expect(preview.conflicts.map(\.path) == ["details.capacityState", "phone"])
    let phone = try #require(preview.conflicts.last)
    #expect(phone.before == "010-0000100" && phone.mine == "010-1" && phone.file == "010-2")
    #expect(preview.changed.first?.fields.map(\.path) == ["email"])
    #expect(preview.changed.first?.new.phone == "010-1")
  }

  @Test("calls nothing gone that came from elsewhere, was made here, or of a page of many")
  func gone() throws {
    let former = try file([card(2, "Weg")]).cards
    let here = [card(3, "Hier gemaakt")]
    let others = try file([card(4, "Los", of: nil), card(5, "Ander", of: "Ander")]).cards
    let read = try file([card(1, "A")])
    let preview = KaartPreview(of: read, over: former + here + others, to: nil)
    #expect(preview.gone.map(\.name) == ["Weg"])
    let text = String(decoding: HSDSWriter().export([card(1, "A")]), as: UTF8.self)
    let page = try imported(
      text.replacing("\"total_pages\": 1", with: "\"total_pages\": 3"))
    #expect(page.report.odd.map(\.reason) == [.onePageOfMany])
    let ofPage = KaartPreview(of: page, over: former, to: nil)
    #expect(ofPage.gone == [] && !ofPage.isGoneSure)
    let broken = try imported(
      text.replacing("\"contents\": [", with: "\"contents\": [7,"))
    let unsure = KaartPreview(of: broken, over: former, to: nil)
    #expect(unsure.gone.map(\.name) == ["Weg"] && !unsure.isGoneSure)
  }

  @Test("does not name a card on no list to others, nor the place that must not be known")
  func secrecy() throws {
    let maker = Domain.ID(milliseconds: 77, random: (7, 7))
    var secret = try #require(try file([card(1, "A")]).cards.first)
    secret.visibility = .offList
    secret.maker = maker
    let read = try file([card(1, "B")])
    let toOthers = KaartPreview(of: read, over: [secret], to: nil)
    #expect(toOthers.hidden == 1 && toOthers.changed == [] && toOthers.new == [])
    #expect(KaartPreview(of: read, over: [secret], to: maker).changed.count == 1)
    var shelter = secret
    shelter.visibility = .team
    shelter.places[0].confidential = true
    var moved = card(1, "A")
    moved.places[0].address = "Elders 5"
    let preview = KaartPreview(of: try file([moved]), over: [shelter], to: nil)
    #expect(!"\(preview.conflicts)".contains("Elders"))
    #expect(preview.changed == [])
  }

  @Test("a card with the identity of something else is not taken")
  func clashing() throws {
    let read = try file([card(1, "A")])
    let preview = KaartPreview(of: read, over: [], to: nil) { $0 == card(1, "A").id }
    #expect(preview.clashing.map(\.name) == ["A"] && preview.new == [])
  }
}
