import Domain
import Resources
import Testing

@testable import Interface

@Suite("Names of fields on a command line")
struct FieldNameTests {
  private let filling = Filling(Small.empty, on: Desk.today, .standard, .nl)

  @Test("every name of a field means that field and no other of its kind", arguments: Kind.allCases)
  func unique(kind: Kind) {
    let fields = filling.fields(of: kind)
    #expect(!fields.isEmpty)
    for field in fields {
      for name in field.names {
        #expect(!name.isEmpty, "\(kind) \(field.path)")
        let meant = fields.filter { $0.names.contains(name) }.map(\.path)
        #expect(meant == [field.path], "\(kind) \(name)")
      }
    }
  }

  @Test(
    "what an import would change of a card is called what it is called in the form",
    arguments: [
      ("name", "Naam"), ("people.0.goodAt", "Waar goed in"), ("people.1.goodAt", "Waar goed in"),
      ("people.2.phone", "Telefoon"), ("people.1.email", "E-mail"),
      ("people", "Contact"), ("places.3.address", "Waar"), ("openings.1.days", "Wanneer"),
      ("details.capacityState", "Is er plek"),
    ])
  func card(path: String, label: String) {
    #expect(RecordFields.cardLabel(of: path).text(.nl) == label)
  }

  @Test("the parts of a plan have names of their own")
  func parts() {
    let fields = RecordFields.planPart(0)
    let names = fields.flatMap { Set($0.names) }
    #expect(Set(names).count == names.count)
  }

  @Test(
    "a name has small letters and hyphens and nothing that a shell would take for its own",
    arguments: [
      ("Wat wil ze zelf?", "wat-wil-ze-zelf"), ("Thema's", "themas"),
      ("MAEX: effecten", "maex-effecten"),
      ("financiën", "financien"), ("Terugkoppelen binnen (dagen)", "terugkoppelen-binnen-dagen"),
      ("people.0.name", "people.0.name"), ("  Naam ", "naam"), ("expectedEnd", "expectedend"),
      ("?", ""),
    ])
  func keys(label: String, key: String) {
    #expect(RecordField.key(label) == key)
  }

  @Test("a name may be typed as it is on the screen, and a wrong one finds those most like it")
  func finding() {
    let fields = filling.fields(of: .household)
    #expect(fields.named("Wie wonen er")?.path == "members")
    #expect(fields.named("who-live-there")?.path == "members")
    #expect(fields.named("MEMBERS")?.path == "members")
    #expect(fields.named("") == nil && fields.named("namen") == nil)
    #expect(fields.names(near: "namen", .nl).first == "naam")
    #expect(fields.names(near: "regiseur", .nl) == ["regisseur"])
    #expect(!fields.names(near: "qqqqqqqq", .nl).isEmpty)
  }
}

@Suite("Filling in records")
struct FillingTests {
  private func filling(_ caseload: Caseload = Small.empty) -> Filling {
    Filling(caseload, on: Desk.today, .standard, .nl)
  }

  private func change(
    _ kind: Kind, _ typed: [(String, String)], in caseload: Caseload = Small.empty
  ) throws -> Change {
    let filling = filling(caseload)
    let fields = filling.fields(of: kind)
    let blank = try #require(filling.blank(kind, Small.id(500)))
    var number = 600
    return try filling.change(
      of: blank, isNew: true,
      typed: try typed.map { (try #require(fields.named($0.0)), $0.1) }, among: fields
    ) {
      number += 1
      return Small.id(number)
    }
  }

  @Test("whoever is named and not known becomes a resident, in the wijk of the record")
  func newcomers() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(1, "Ans")))
    let change = try change(
      .household, [("naam", "De Wit"), ("wijk", "Middelland"), ("members", "Ans, Piet")],
      in: caseload)
    guard case .together(let changes) = change, case .added(.resident(let piet)) = changes.first,
      case .added(.household(let household)) = changes.last
    else {
      Issue.record("\(change)")
      return
    }
    #expect(piet.name == "Piet" && piet.wijk == "Middelland")
    #expect(household.members == [Small.id(1), piet.id])
  }

  @Test("an identity that is not there is no name of somebody new")
  func identity() throws {
    let id = Small.id(77).description
    #expect(throws: Filling.Failure.self) { try change(.plan, [("bewoner", id)]) }
  }

  @Test("what is required and not there is refused by its field")
  func required() throws {
    do {
      _ = try change(.household, [("members", "Ans")])
      Issue.record("it was taken")
    } catch let failure as Filling.Failure {
      #expect(failure.field.path == "name" && failure.fault == .missing)
    }
  }

  @Test("a measurement is filled in by the names of its domains, and one of them can be emptied")
  func measurement() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(1, "Ans")))
    let change = try change(
      .selfReliance, [("bewoner", "ans"), ("Financiën", "2"), ("housing", "4")], in: caseload)
    guard case .added(.selfReliance(let measurement)) = change else {
      Issue.record("\(change)")
      return
    }
    #expect(measurement["financien"] == 2 && measurement["huisvesting"] == 4)
    #expect(measurement.scores.map(\.domain) == ["financien", "huisvesting"])
    let filling = filling(caseload)
    let fields = filling.fields(of: .selfReliance)
    let finances = try #require(fields.named("financien"))
    #expect(filling.words(finances, of: .selfReliance(measurement)) == "2")
    let emptied = try filling.change(
      of: .selfReliance(measurement), isNew: false, typed: [(finances, "")], among: fields
    ) { .none }
    guard case .edited(.selfReliance(let after)) = emptied else {
      Issue.record("\(emptied)")
      return
    }
    #expect(after.scores.map(\.domain) == ["huisvesting"])
  }
}
