import Domain
import Exchange
import JSON
import Testing

@Suite("published examples", .enabled(if: Oracles.arePresent, Oracles.absence))
struct HSDSOracleTests {
  @Test(
    "every shape gives the cards that are in it",
    arguments: [
      ("service_list", 1), ("service_full", 1), ("service_at_location_list", 1),
      ("service_at_location_full", 1), ("organization_list", 1), ("organization_full", 2),
      ("tabular", 2),
    ])
  func shapes(file: String, count: Int) throws {
    for folder in [Oracles.hsds, Oracles.newer] {
      let result = try HSDSReader().read(Oracles.bytes("\(folder)/\(file).json"))
      #expect(result.cards.count == count, "\(folder)/\(file)")
      #expect(result.report.taken == count)
      #expect(result.report.refused.isEmpty)
      let services = result.cards.filter { $0.sort == "voorziening" }
      #expect(services.allSatisfy { $0.name == "Community Counselling" })
      #expect(services.allSatisfy { $0.organisation == "Example Organization Inc." })
      let organisations = result.cards.filter { $0.sort == "organisatie" }
      #expect(organisations.allSatisfy { $0.name == "Example Organization Inc." })
      #expect(services.count + organisations.count == count)
    }
  }

  @Test("a full service fills every field that a card has for it")
  func fullService() throws {
    let card = try onlyCard(HSDSReader().read(Oracles.bytes("\(Oracles.hsds)/service_full.json")))
    #expect(card.id == Domain.ID("ac148810-d857-441c-9679-408f346de14b"))
    #expect(card.externalId == "ac148810-d857-441c-9679-408f346de14b")
    #expect(card.about?.hasPrefix("Counselling Services provided by") == true)
    #expect(card.phone == "\"+44 1234 234567\"")
    #expect(card.email == "email@example.com")
    #expect(card.website == "http://example.com/counselling")
    #expect(card.activity == .active)
    #expect(card.checked == Day("2005-01-01"))
    #expect(card.visibility == .team)
    #expect(card.formality == nil && card.citywide == nil && card.themes.isEmpty)
    let person = ContactPerson(
      name: "Ann Persona", goodAt: "Reception Manager, Reception", phone: "\"+44 1234 234567\"",
      email: "email@example.com")
    #expect(card.people == [person])
    var place = Place()
    place.name = "MyCity Civic Center"
    place.address = "1-30 Main Street, MyVillage"
    place.postcode = "ABC 1234"
    place.town = "MyCity"
    place.latitude = "100"
    place.longitude = "101"
    #expect(card.places == [place])
    var opening = Opening()
    opening.frequency = "WEEKLY"
    opening.days = "TH,FR"
    opening.opens = "10:00"
    opening.closes = "18:00"
    opening.from = Day("2005-01-01")
    opening.until = Day("2005-01-01")
    opening.text =
      "The service is available from 10 am to 6pm weekdays. The service is not available on "
      + "public holidays."
    opening.interval = 1
    opening.dayOfMonth = "2,3,4"
    #expect(card.openings == [opening])
    #expect(card.languages == ["Urdu"])
    #expect(card.free == false)
    #expect(card.cost?.hasPrefix("Non-NHS patients are expected to pay") == true)
  }

  @Test("nested, by location and in tables, a service is the same card")
  func sameInEveryShape() throws {
    func service(_ file: String) throws -> Voorziening {
      let result = try HSDSReader().read(Oracles.bytes("\(Oracles.hsds)/\(file).json"))
      var card = try #require(result.cards.first { $0.sort == "voorziening" })
      card.imported = nil
      return card
    }
    let full = try service("service_full")
    #expect(try service("organization_full") == full)
    #expect(try service("service_at_location_full") == full)
    // The tables of the example link the phone to everything, and the same contact by a name.
    #expect(try service("tabular") == full)
  }

  @Test("an organisation keeps its locations and contacts and not its services")
  func organisation() throws {
    let result = try HSDSReader().read(Oracles.bytes("\(Oracles.hsds)/organization_full.json"))
    let card = try #require(result.cards.first)
    #expect(card.sort == "organisatie")
    #expect(card.activity == .active)
    #expect(card.people.map(\.name) == ["Ann Persona"])
    #expect(card.places.map(\.name) == ["MyCity Civic Center"])
    #expect(card.website == "http://example.com")
    let source = try JSONValue(try #require(card.imported))
    #expect(source["services"] == nil)
    #expect(source["organization_identifiers"]?.array?.count == 1)
  }

  @Test("the ten organisations of the British example come in, in order")
  func britishOrganisations() throws {
    let result = try HSDSReader().read(Oracles.bytes("\(Oracles.uk)/organization_list.json"))
    #expect(result.cards.count == 10)
    #expect(result.cards.first?.name == "Global Outreach Initiative")
    #expect(result.cards.last?.name == "Creative Minds Art Collective")
    #expect(result.cards.allSatisfy { $0.sort == "organisatie" && $0.organisation == nil })
  }

  @Test("the British examples give a card with costs in words")
  func britishService() throws {
    let result = try HSDSReader().read(Oracles.bytes("\(Oracles.uk)/organization.json"))
    let service = try #require(result.cards.last)
    #expect(result.cards.count == 2)
    #expect(service.cost == "fees_description")
    #expect(service.free == false)
    #expect(service.languages.isEmpty)
    #expect(service.people == [ContactPerson(name: "Ann Persona", goodAt: "Reception Manager")])
  }

  @Test("a file without a service or organisation says so")
  func nothingOfUse() throws {
    let expected: [(String, ImportError.Found)] = [
      ("location", .locations), ("taxonomy", .taxonomy), ("taxonomy_list", .taxonomy),
      ("taxonomy_term", .taxonomy), ("taxonomy_term_list", .taxonomy), ("base", .interface),
    ]
    for (file, found) in expected {
      let bytes = try Oracles.bytes("\(Oracles.hsds)/\(file).json")
      #expect(throws: ImportError.nothingOfUse(found), "\(file)") { try HSDSReader().read(bytes) }
    }
    let bytes = try Oracles.bytes("\(Oracles.uk)/api_details.json")
    #expect(throws: ImportError.nothingOfUse(.interface)) { try HSDSReader().read(bytes) }
  }

  @Test("what comes in, goes out and comes in again is the same")
  func roundTrip() throws {
    for file in try Oracles.files() {
      let bytes = try Oracles.bytes(file)
      guard let first = try? HSDSReader().read(bytes) else { continue }
      // What 3.1 added is not in 3.0; of that the British files have labels.
      let version = file.hasPrefix(Oracles.hsds) ? HSDSVersion.v3_0 : .v3_1
      let second = try HSDSReader().read(HSDSWriter(version: version).export(first.cards))
      #expect(second.report.refused.isEmpty)
      let cards = first.cards.sorted { $0.id < $1.id }
      #expect(second.cards.count == cards.count, "\(file)")
      for (old, new) in zip(cards, second.cards) {
        var (oldFields, newFields) = (old, new)
        oldFields.imported = nil
        newFields.imported = nil
        #expect(oldFields == newFields, "\(file)")
        let oldSource = try JSONValue(try #require(old.imported))
        let newSource = try JSONValue(try #require(new.imported))
        #expect(oldSource.isEquivalent(to: newSource), "\(file)")
      }
    }
  }

  @Test("a service that is kept is the one of the file, to the last member")
  func verbatim() throws {
    let bytes = try Oracles.bytes("\(Oracles.newer)/service_full.json")
    let card = try onlyCard(HSDSReader().read(bytes))
    #expect(try JSONValue(try #require(card.imported)) == JSONValue(bytes))
  }
}
