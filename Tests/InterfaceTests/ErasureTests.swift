import Domain
import Exchange
import Resources
import Testing

@testable import Interface

/// What is left of somebody who is erased: nothing that names them.
@Suite("erasure")
struct ErasureTests {
  /// All words of a record, one field after another.
  private func words(_ record: AnyRecord) -> String {
    FieldReading.values(of: record.record).sorted { $0.key < $1.key }.map { _, value in
      switch value {
      case .text(let text): text ?? ""
      case .texts(let texts): texts.joined(separator: " | ")
      default: ""
      }
    }.joined(separator: " | ")
  }

  private func all(_ caseload: Caseload) -> [AnyRecord] {
    Kind.allCases.flatMap { kind in
      caseload.table(of: kind).ids.compactMap { caseload.table(of: kind).any($0) }
    }
  }

  @Test("of everybody in the demo: no mention, no name, and nobody else's record is lost")
  func everybody() throws {
    let demo = try DemoWijk.caseload(tables: Demo.tables, today: Desk.today)
    var erased = 0
    for resident in demo.residents.rows {
      let erasure = try #require(demo.erasure(of: resident.id, on: Desk.today))
      var after = demo
      after.apply(erasure.edits)
      let gone = Set(erasure.removed)
      #expect(after.residents[resident.id] == nil)
      #expect(after.count == demo.count - gone.count)
      #expect(after.residents.count == demo.residents.count - 1, "nobody else goes")
      #expect(after.workers == demo.workers || !erasure.scrubbed.isEmpty)
      let toLookAt = Set(erasure.toLookAt)
      for record in all(after) {
        #expect(gone.isDisjoint(with: record.record.mentions), "\(resident.name) \(record.kind)")
        let isNamed = NamedWords(resident.name, isShared: false).taken(outOf: words(record))
        if isNamed.text != words(record) || isNamed.mayNameThem {
          #expect(toLookAt.contains(record.id), "\(resident.name): \(words(record))")
        }
      }
      // What was about somebody else is there still, whole or without the name.
      for record in all(demo) where !gone.contains(record.id) {
        let now = try #require(after[record.id])
        #expect(now == record || erasure.scrubbed.contains(record.id))
      }
      erased += 1
    }
    #expect(erased > 40)
  }

  @Test("a name is taken out whole, in any letters, and nothing else is")
  func names() {
    let name = NamedWords("Mevrouw De Wit", isShared: false)
    #expect(name.taken(outOf: "Bij mevrouw de Wit: de deur.").text == "Bij [gewist]: de deur.")
    #expect(name.taken(outOf: "MEVROUW  DE-WIT").text == "[gewist]")
    for text in ["Mevrouw De Witte is er", "De wijk", "Mevrouw Pinas", "", "…"] {
      let taken = name.taken(outOf: text)
      #expect(taken.text == text && !taken.mayNameThem, "\(text)")
    }
    let part = name.taken(outOf: "Wit kwam langs")
    #expect(part.text == "Wit kwam langs" && part.mayNameThem)
    let shared = NamedWords("Kees", isShared: true).taken(outOf: "Kees was er")
    #expect(shared.text == "Kees was er" && shared.mayNameThem)
  }

  @Test(
    "who held a waakvlam leaves it looking for another holder; a shared name is left to a person")
  func holdersAndNamesakes() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Kees")))
    caseload.put(.resident(Small.resident(3, "Piet")))
    var waakvlam = Waakvlam()
    waakvlam.id = Small.id(6)
    waakvlam.resident = Small.id(3)
    waakvlam.holder = "Kees"
    waakvlam.holderRecord = Small.id(2)
    waakvlam.started = Desk.today
    caseload.put(.waakvlam(waakvlam))
    caseload.put(.signaal(Small.signaal(7, "Kees belde over Piet") { $0.about = Small.id(3) }))
    var erasure = try #require(caseload.erasure(of: Small.id(2), on: Desk.today))
    #expect(
      erasure.removed == [Small.id(2)] && Set(erasure.scrubbed) == [Small.id(6), Small.id(7)])
    var after = caseload
    after.apply(erasure.edits)
    #expect(after.waakvlammen[Small.id(6)]?.seekingHolder == Desk.today)
    #expect(after.waakvlammen[Small.id(6)]?.holderRecord == nil)
    #expect(after.signalen[Small.id(7)]?.text == "[gewist] belde over Piet")

    caseload.put(.resident(Small.resident(4, "Kees de Vries")))
    erasure = try #require(caseload.erasure(of: Small.id(2), on: Desk.today))
    #expect(Set(erasure.toLookAt).isSuperset(of: [Small.id(6), Small.id(7)]))
    #expect(caseload.erasure(of: Small.id(99), on: Desk.today) == nil)
  }

  @Test("a part of the plan of a housemate that came there for who is erased goes; the plan stays")
  func housematePlan() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Noor Pinas")))
    caseload.put(.resident(Small.resident(3, "Sam Jansen")))
    caseload.put(
      .signaal(Small.signaal(6, "wil uit huis", received: "2026-03-02") { $0.about = Small.id(3) }))
    var plan = Plan()
    plan.id = Small.id(9)
    plan.resident = Small.id(2)
    plan.parts = ["rust", "woonruimte zoeken"].map { what in
      var part = PlanPart()
      (part.who, part.what) = ("Hatice", what)
      return part
    }
    plan.parts[1].signaal = Small.id(6)
    caseload.put(.plan(plan))
    let erasure = try #require(caseload.erasure(of: Small.id(3), on: Desk.today))
    #expect(erasure.removed == [Small.id(3), Small.id(6)] && erasure.scrubbed == [plan.id])
    caseload.apply(erasure.edits)
    #expect(caseload.plans[plan.id]?.parts.map(\.what) == ["rust"])
  }
}
