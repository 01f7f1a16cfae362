import Resources
import Testing

@Suite("the reference lists")
struct ReferenceTests {
  static let lists: [String: [any Coded]] = [
    "themes": Reference.themes, "sources": Reference.sources, "sorts": Reference.sorts,
    "subkinds": Reference.subkinds, "formalities": Reference.formalities,
    "institutions": Reference.institutions, "ageGroups": Reference.ageGroups,
    "relations": Reference.relations, "doing": Reference.doing,
    "residentRoles": Reference.residentRoles, "groupSorts": Reference.groupSorts,
    "workerRoles": Reference.workerRoles, "origins": Reference.origins,
    "endReasons": Reference.endReasons, "gebieden": Reference.gebieden,
    "outcomes": Reference.outcomes,
  ]

  @Test("codes are short, plain and used once", arguments: lists.keys.sorted())
  func codes(_ name: String) {
    let list = ReferenceTests.lists[name] ?? []
    #expect(!list.isEmpty)
    #expect(Set(list.map(\.code)).count == list.count)
    for term in list {
      let plain = term.code.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      #expect(plain && !term.nl.isEmpty && !term.en.isEmpty, "\(term.code)")
      #expect(name == "outcomes" || term.code.utf8.count <= 15, "\(term.code)")
    }
  }

  @Test("a word finds its term whatever its case and accents")
  func words() {
    #expect(Reference.themes.matching("FINANCIËN").map(\.code) == ["financien"])
    #expect(Reference.themes.matching("financi\u{65}\u{308}n").map(\.code) == ["financien"])
    #expect(Reference.themes.matching("schulden").map(\.code) == ["financien"])
    #expect(Reference.sources.matching("wijkagent").map(\.code) == ["politie"])
    #expect(Reference.sources.matching("wijk").map(\.code).contains("wijkteam"))
    #expect(Reference.themes.matching("").count == Reference.themes.count)
    #expect(Reference.themes.matching("zeilboot").isEmpty)
    #expect(Reference.gebieden.count == 14 && Reference.sources.count == 28)
  }

  @Test("every outcome but the first two asks for a reason, and proposes a next step")
  func outcomes() {
    #expect(
      Reference.outcomes.filter { !$0.asksReason }.map(\.code) == ["geholpen", "in-aanmerking"])
    #expect(Reference.outcomes.count == 9)
    #expect(Reference.outcomes.allSatisfy { $0.nextNl.count > 10 && $0.nextEn.count > 10 })
  }

  @Test("every word of the glossary is explained once, in both languages, in short")
  func glossary() {
    #expect(Glossary.entries.count >= 40)
    #expect(Set(Glossary.entries.map(\.term)).count == Glossary.entries.count)
    #expect(Glossary.entries.allSatisfy { $0.nl.count < 140 && $0.en.count > 10 })
    #expect(Glossary.entry("zrm")?.source == "S4:3261")
    #expect(Glossary.entry("iets anders") == nil)
  }
}
