import Domain
import Exchange
import JSON
import Testing

@Suite("an imported card that was changed")
struct HSDSEditTests {
  static let source = """
    {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Naailes", "status": "active",
     "description": "Leren naaien.", "x-other": {"keep": [1, 2.50, null]},
     "phones": [{"id": "p1", "number": "010-1", "extension": 7}],
     "organization": {"id": "o1", "name": "Stichting", "description": "", "email": "info@s.example",
       "contacts": [{"id": "c2", "name": "Rosa", "phones": [{"number": "06-2"}]}]},
     "contacts": [{"id": "c1", "name": "Wim", "title": "coach", "note": "kept"},
       {"id": "c2", "name": "Rosa", "phones": [{"number": "06-2"}]}],
     "service_at_locations": [{"id": "s1", "location": {"id": "l1", "location_type": "physical",
       "name": "De Brink", "latitude": 51.90, "transportation": "tram 8",
       "addresses": [{"id": "a1", "address_1": "Straat 1", "city": "Rotterdam", "postal_code": "1",
         "state_province": "ZH", "country": "NL", "address_type": "physical"}],
       "schedules": [{"id": "h1", "freq": "WEEKLY", "byday": "MO", "interval": 2}]}}],
     "languages": [{"id": "t1", "name": "Turks", "note": "kept"}],
     "fees": "gratis", "assured_date": "2025-01-01"}
    """

  private func card() throws -> Voorziening { try onlyCard(imported(Self.source)) }

  private func checkEdit(
    _ what: Comment, _ edit: (inout Voorziening) -> Void
  ) throws -> JSONValue {
    var card = try card()
    edit(&card)
    var back = try afterRoundTrip(card)
    let source = try JSONValue(try #require(back.imported))
    #expect(source["x-other"] == (try JSONValue(Self.source))["x-other"], what)
    back.imported = card.imported
    #expect(back == card, what)
    return source
  }

  @Test("goes out with each change, and comes back with it and with all the rest")
  func values() throws {
    _ = try checkEdit("name") { $0.name = "Naailes gevorderd" }
    _ = try checkEdit("about") { $0.about = nil }
    _ = try checkEdit("activity") { $0.activity = .waiting }
    _ = try checkEdit("stopped") { $0.activity = .stopped }
    _ = try checkEdit("unknown") { $0.activity = .unknown }
    _ = try checkEdit("email") { $0.email = nil }
    _ = try checkEdit("own email") { $0.email = "les@s.example" }
    _ = try checkEdit("website") { $0.website = "https://s.example" }
    _ = try checkEdit("cost") { $0.cost = nil }
    _ = try checkEdit("other cost") { $0.cost = "2 euro" }
    _ = try checkEdit("free") { $0.free = true }
    _ = try checkEdit("checked") { $0.checked = Day("2026-03-01") }
    _ = try checkEdit("not checked") { $0.checked = nil }
    _ = try checkEdit("organisation") { $0.organisation = "Andere" }
    _ = try checkEdit("no organisation") { card in
      card.organisation = nil
      card.email = nil
    }
    _ = try checkEdit("sort") { $0.sort = "activiteit" }
    _ = try checkEdit("languages") { $0.languages = ["Nederlands"] }
    _ = try checkEdit("themes") { card in
      card.themes = ["werk"]
      card.wijken = ["Bospolder"]
      card.formality = .informal
    }
  }

  @Test("keeps what belongs to a number, and loses all numbers when there is none")
  func phone() throws {
    let changed = try checkEdit("phone") { $0.phone = "010-2" }
    #expect(changed["phones"]?[0]?["extension"] == .number("7"))
    #expect(changed["phones"]?[0]?["number"] == .string("010-2"))
    let removed = try checkEdit("no phone") { $0.phone = nil }
    #expect(removed["phones"] == nil)
  }

  @Test("keeps the rest of a person, and lets one who went go from everywhere")
  func people() throws {
    let changed = try checkEdit("person") { $0.people[0].phone = "06-9" }
    #expect(changed["contacts"]?[0]?["note"] == .string("kept"))
    #expect(changed["contacts"]?[0]?["title"] == .string("coach"))
    let removed = try checkEdit("person gone") { $0.people.removeLast() }
    #expect(!String(decoding: removed.bytes(), as: UTF8.self).contains("Rosa"))
    _ = try checkEdit("nobody") { $0.people = [] }
    let replaced = try checkEdit("another person") { card in
      card.people[0] = ContactPerson(name: "Hatice")
      card.people.swapAt(0, 1)
    }
    #expect(!String(decoding: replaced.bytes(), as: UTF8.self).contains("Wim"))
    _ = try checkEdit("outside hours") { $0.people[0].outsideHours = false }
    _ = try checkEdit("good at") { $0.people[0].goodAt = nil }
  }

  @Test("keeps the rest of a place")
  func places() throws {
    let moved = try checkEdit("address") { $0.places[0].address = "Straat 2" }
    let location = moved["service_at_locations"]?[0]?["location"]
    #expect(location?["transportation"] == .string("tram 8"))
    #expect(location?["latitude"] == .number("51.90"))
    #expect(location?["addresses"]?[0]?["state_province"] == .string("ZH"))
    _ = try checkEdit("latitude") { $0.places[0].latitude = "51.91" }
    _ = try checkEdit("no address") { card in
      card.places[0].address = nil
      card.places[0].postcode = nil
      card.places[0].town = nil
    }
    _ = try checkEdit("second place") { card in
      var place = Place()
      place.name = "Bieb"
      place.town = "Rotterdam"
      card.places.append(place)
    }
    _ = try checkEdit("no place") { card in
      card.places = []
      card.openings = []
    }
  }

  @Test("keeps the openings of the building when one is added or changed")
  func openings() throws {
    let changed = try checkEdit("opening") { $0.openings[0].opens = "10:00" }
    let location = changed["service_at_locations"]?[0]?["location"]
    #expect(location?["schedules"]?[0]?["interval"] == .number("2"))
    let added = try checkEdit("another opening") { card in
      var opening = Opening()
      opening.days = "FR"
      opening.opens = "09:00"
      card.openings.append(opening)
    }
    #expect(added["schedules"]?.array?.count == 2)
    #expect(added["schedules"]?[0]?["interval"] == .number("2"))
    _ = try checkEdit("no opening") { $0.openings = [] }
    _ = try checkEdit("no place, but open") { $0.places = [] }
  }

  @Test("keeps the worker's changes when a newer file comes, and stays off the lists")
  func renewal() throws {
    var old = try card()
    old.about = "Onze eigen woorden."
    old.notes = "eigen notitie"
    old.visibility = .offList
    old.wijken = ["Bospolder"]
    let newer = Self.source.replacing("Leren naaien.", with: "Nieuwe tekst.")
      .replacing("\"gratis\"", with: "\"5 euro\"").replacing("2025-01-01", with: "2026-01-01")
    let fresh = try onlyCard(imported(newer))
    #expect(fresh.id == old.id)
    let renewed = HSDSReader().renewed(old, by: fresh)
    #expect(renewed.about == "Onze eigen woorden.")
    #expect(renewed.cost == "5 euro")
    #expect(renewed.checked == Day("2026-01-01"))
    #expect(renewed.notes == "eigen notitie" && renewed.visibility == .offList)
    #expect(renewed.wijken == ["Bospolder"])
    #expect(renewed.imported == fresh.imported)
    #expect(HSDSReader().renewed(renewed, by: fresh) == renewed)
    let own = HSDSExportTests.ownCard()
    let back = HSDSReader().renewed(own, by: try afterRoundTrip(own))
    #expect(back.people == own.people && back.imported != nil && back.visibility == .open)
  }
}
