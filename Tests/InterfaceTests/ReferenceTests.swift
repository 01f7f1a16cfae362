import Domain
import Resources
import Testing

@Suite("the reference lists")
struct ReferenceTests {
  @Test("every list of the program has the name of its property, once")
  func names() {
    let properties = Mirror(reflecting: Reference.standard).children.compactMap(\.label)
    #expect(Reference.lists.map(\.name) == properties)
    for (list, child) in zip(Reference.lists, Mirror(reflecting: Reference.standard).children) {
      #expect(Reference.standard[list] == child.value as? [Term], "\(list.name)")
    }
  }

  @Test("codes are short, plain and used once", arguments: Reference.lists.map(\.name))
  func codes(_ name: String) throws {
    let place = try #require(Reference.lists.first { $0.name == name })
    let list = Reference.standard[place]
    #expect(!list.isEmpty)
    check(list, name)
    for term in list where !term.steps.isEmpty { check(term.steps, "\(name) \(term.code)") }
  }

  private func check(_ list: [Term], _ name: String) {
    #expect(Set(list.map(\.code)).count == list.count, "\(name)")
    #expect(Set(list.map(\.nl)).count == list.count, "\(name)")
    #expect(Set(list.map(\.en)).count == list.count, "\(name)")
    let longest =
      [
        "outcomes": 22, "legalGrounds": 22, "erasureGrounds": 17, "disciplines": 20,
        "youngCarerPrompts": 16,
      ][
        name] ?? 15
    for term in list {
      let plain = term.code.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      #expect(plain && !term.nl.isEmpty && !term.en.isEmpty, "\(name) \(term.code)")
      #expect(term.code.utf8.count <= longest && term.nl.count <= 50, "\(name) \(term.code)")
    }
  }

  @Test(
    "the lists of the sources are complete",
    arguments: [
      ("themes", 9), ("sources", 28), ("signalTypes", 27), ("tracks", 8), ("lifeDomains", 9),
      ("institutions", 6), ("targetGroups", 8), ("accessWays", 7), ("needs", 7),
      ("forgottenPartners", 6), ("houseFunctions", 7), ("houseHeadings", 7), ("facilitation", 3),
      ("maex", 4), ("talentPhases", 4), ("challengeResults", 5), ("legalGrounds", 6),
      ("erasureGrounds", 7),
      ("loneliness", 2), ("volunteerKinds", 10), ("helpReasons", 3), ("sofa", 4),
      ("carerActions", 17), ("carerFunctions", 10), ("centreFunctions", 7), ("volunteerTasks", 5),
      ("outflows", 4), ("endReasons", 5), ("outcomes", 11), ("gebieden", 14),
      ("conversationKinds", 7), ("cooperationQualities", 14),
      ("zrmDomains", 12), ("protectiveFactors", 10), ("riskFactors", 19), ("resultAreas", 7),
      ("clientGroups", 6), ("wijkVariables", 10), ("priorityGroups", 4),
      ("citizenship", 4), ("welfareFunctions", 4), ("buildingBlocks", 17), ("spheres", 3),
      ("components", 5), ("informalOffers", 12), ("formalTraits", 8),
    ])
  func complete(_ name: String, _ count: Int) throws {
    let place = try #require(Reference.lists.first { $0.name == name })
    #expect(Reference.standard[place].count == count)
  }

  @Test("what a rule wants to know of an entry stands with the entry")
  func marks() {
    let all = Reference.standard
    #expect(all.resultAreas.map(\.steps.count) == [5, 7, 3, 3, 3, 3, 3])
    #expect(
      all.resultAreas.map { $0.marks.contains(.welfare) } == [
        true, true, true, true, true, false, false,
      ])
    #expect(
      all.signalTypes.filter(\.isEnergy).map(\.code) == ["meedoen", "initiatief", "steun-idee"])
    #expect(all.houseFunctions.filter(\.isOptional).map(\.code) == ["loketten"])
    #expect(all.zrmDomains.filter(\.isYouth).map(\.code) == ["ouderschap"])
    #expect(all.outcomes.filter(\.isComputed).map(\.code) == ["loopt", "niet-bijgewerkt"])
    let families = Dictionary(grouping: all.riskFactors) { $0.family ?? "" }.mapValues(\.count)
    #expect(families == ["individu": 7, "gezin": 5, "school": 2, "wijk": 5])
    let actions = Set(all.carerActions.compactMap(\.family))
    #expect(actions == ["vinden", "versterken", "verlichten", "verbinden"])
    #expect(all.buildingBlocks.allSatisfy { !$0.steps.isEmpty })
    #expect(all.relations.allSatisfy { $0.family.flatMap(Closeness.init) != nil })
    #expect(all.forgottenPartners.allSatisfy { all.sources.term($0.code) != nil })
  }

  @Test("the lists agree with the codes that the rules go by")
  func rules() {
    let all = Reference.standard
    let young = all.ageGroups.filter(\.isYouth).map(\.code)
    #expect(Set(young) == Codes.young && Codes.youth.isSubset(of: Codes.young))
    func relations(_ kinds: Set<Closeness>) -> Set<String> {
      Set(all.relations.filter { kinds.contains($0.closeness) }.map(\.code))
    }
    #expect(relations([.family, .likeMinded]) == Codes.closeRelations)
    #expect(relations([.nearby]) == Codes.lightRelations)
    #expect(Set(all.institutions.map(\.code)) == Codes.institutions)
    #expect(all.chosenOutcomes.map(\.code) == Outcome.allCases.map(\.rawValue))
    #expect(
      all.chosenOutcomes.map(\.asksReason) == Outcome.allCases.map(\.asksReason))
    #expect(Set(all.formalities.map(\.code)) == Set(Formality.allCases.map(\.rawValue)))
    #expect(all.houseFunctions.map(\.code) == Codes.functionalities)
    #expect(all.houseFunctions.filter(\.isOptional).map(\.code) == [Codes.loketFunctionality])
    #expect(Set(all.carerFunctions.map(\.code)) == Set(Codes.carerFunctions))
    #expect(all.forgottenPartners.map(\.code) == Codes.partners.map(\.code))
    #expect(all.letGo.map(\.code) == LettingGo.Item.allCases.map(\.rawValue))
    #expect(all.outflows.map(\.code) == WayOut.allCases.map(\.rawValue))
    #expect(all.perspectives.map(\.code) == Codes.perspectives)
    #expect(all.carerActions.map(\.code) == CareAction.allCases.map(\.rawValue))
  }

  @Test("a word finds its term whatever its case and accents")
  func words() {
    #expect(Reference.standard.themes.matching("FINANCIËN").map(\.code) == ["financien"])
    #expect(
      Reference.standard.themes.matching("financi\u{65}\u{308}n").map(\.code) == ["financien"])
    #expect(Reference.standard.themes.matching("schulden").map(\.code) == ["financien"])
    #expect(Reference.standard.sources.matching("wijkagent").map(\.code) == ["politie"])
    #expect(Reference.standard.sources.matching("wijk").map(\.code).contains("wijkteam"))
    #expect(Reference.standard.themes.matching("").count == Reference.standard.themes.count)
    #expect(Reference.standard.themes.matching("zeilboot").isEmpty)
    #expect(Reference.standard.gebieden.count == 14 && Reference.standard.sources.count == 28)
  }

  @Test("every outcome but the first two asks for a reason, and proposes a next step")
  func outcomes() {
    #expect(
      Reference.standard.chosenOutcomes.filter { !$0.asksReason }.map(\.code)
        == ["geholpen", "in-aanmerking"])
    #expect(Reference.standard.outcomes.allSatisfy { $0.nextNl.count > 10 && $0.nextEn.count > 10 })
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
