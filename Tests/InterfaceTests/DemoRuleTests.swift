import Domain
import Exchange
import Resources
import Testing

@testable import Interface

/// What the rules look at is there to be seen, and said in words.
extension DemoTests {
  @Suite("shows what the rules say")
  struct Rules {
    private let today = DemoTests.today
    private let wijk: Caseload

    init() throws {
      wijk = try DemoWijk.caseload(tables: Demo.tables, today: DemoTests.today)
    }

    private func id(_ name: String) throws -> ID {
      try #require(wijk.residents.rows.first { $0.name == name }).id
    }

    private func remarks(_ id: ID) -> [Domain.Point] {
      wijk.remarks(about: id, on: today, to: wijk.user?.id).map(\.point)
    }

    private func plan(_ name: String) throws -> Plan {
      let resident = try id(name)
      return try #require(wijk.plans.rows.first { $0.resident == resident })
    }

    @Test("every list of every screen has a row", arguments: Screen.allCases)
    func panes(_ screen: Screen) throws {
      var desk = try Desk.demo()
      desk.session.prepare(screen)
      #expect((desk.session.contents[screen]?.shown.count ?? 0) > 0)
    }

    @Test("a remark on any record has a sentence of its own, with all its facts in words")
    func sentences() throws {
      var points: Set<Domain.Point> = []
      for day in DemoTests.days {
        let wijk = try DemoWijk.caseload(tables: Demo.tables, today: day)
        let known = Set(Reference.lists.flatMap { Reference.standard[$0] }.map(\.code))
        for record in Kind.allCases.flatMap({ wijk.table(of: $0).ids }) {
          for remark in wijk.remarks(about: record, on: day, to: wijk.user?.id) {
            points.insert(remark.point)
            let point = remark.point.rawValue
            #expect(Texts.remark(point) != nil, "\(point)")
            for language in [Language.nl, .en] {
              let words = Reasons(wijk, .standard, language).words(remark)
              #expect(words != remark.rule.title, "\(point)")
              #expect(!words.contains("{}"), "\(point): \(words)")
              let places = Texts.remark(point)?.text(language).split(separator: "{}").count ?? 0
              #expect(remark.facts.count >= places - 1, "\(point): \(words)")
            }
            for case .codes(let codes) in remark.facts {
              let list = Texts.list(ofPoint: point).map(Reference.standard.list) ?? []
              #expect(codes.allSatisfy { list.term($0) != nil }, "\(point) \(codes)")
              #expect(known.isSuperset(of: codes))
            }
          }
        }
      }
      let shown: Set<Domain.Point> = [
        .somethingNearer, .togetherPossible, .supportNearEnd, .supportOverTerm, .lettingGo,
        .thirdPersonNotAsked, .regisseurMissing, .mixNotExplored, .generalDayActivities,
        .reciprocityNotAsked, .careTooMuch, .youngCarer, .neighbourForLong, .helpOverOwnLimit,
        .guideMissing, .placeNotAdditional, .contributorsNotTold, .feedbackOwed, .signalenRepeat,
        .noOffer, .noOfferForChildren, .cardNeverChecked, .cardNotChecked,
        .functionalitiesMissing, .makelaarMissing, .volunteerBrokerMissing, .carerBrokerMissing,
        .carerFunctionsMissing, .carerOverviewMissing, .volunteerOverviewMissing,
        .indicatorMakersMissing, .storyMissing, .perspectivesMissing, .needsNotLooked,
        .initiativeAccompaniedLong, .strongVoiceOnly, .voicesNotHeard, .evaluationDue,
        .onlyThroughLeaver, .fragileTie, .talentNextMissing, .existingPlaces, .partnersNotSpoken,
        .holderWanted, .missedMoment, .nobodyInformed, .whereToTurnMissing,
      ]
      #expect(shown.subtracting(points).map(\.rawValue).sorted() == [])
    }

    @Test("the first screen stays calm, on every day")
    func calm() throws {
      for day in DemoTests.days {
        let wijk = try DemoWijk.caseload(tables: Demo.tables, today: day)
        let all = wijk.agenda(on: day).items
        let items = all.filter { $0.section != .onToday }
        #expect(all.count - items.count <= 12, "\(day): what is on asks for nothing, but is read")
        let new = items.filter { $0.section >= .plan }
        #expect(Set(new.map(\.section)) == [.plan, .match, .posting, .kwestie], "\(day)")
        #expect(new.count <= 5 && items.count <= 25, "\(day) \(items.count)")
      }
    }

    @Test("one plan nears its end, one is over its term, and one for youth may take longer")
    func clocks() throws {
      for day in DemoTests.days {
        let wijk = try DemoWijk.caseload(tables: Demo.tables, today: day)
        let phases = wijk.plans.rows.compactMap { wijk.clock(of: $0, on: day)?.phase }
        for phase in SupportClock.Phase.allCases { #expect(phases.contains(phase), "\(day)") }
      }
      #expect(remarks(try plan("Naima").id).contains(.supportNearEnd))
      #expect(remarks(try plan("Mevrouw Visser").id).contains(.supportOverTerm))
      #expect(wijk.clock(of: try plan("Sem van Dijk"), on: today)?.phase == .openEnded)
      #expect(remarks(try plan("Sem van Dijk").id).filter { $0 != .regisseurMissing } == [])
      let mix = try plan("Naima").mix(on: today)
      #expect(mix.total >= 5 && mix.portions.count { $0.count > 0 } >= 4 && mix.hasNear)
    }

    @Test("one household has a plan and a regisseur, another three members and a child")
    func households() throws {
      let ruled = try #require(wijk.households.rows.first { $0.regisseur != nil })
      #expect(wijk.support(of: ruled, on: today).plans.count == 1)
      let family = try #require(wijk.households.rows.first { $0.members.count == 3 })
      let ages = family.members.compactMap { wijk.residents[$0]?.ageGroup }
      #expect(ages.contains("kind") && ages.contains("volwassene"))
      let all = wijk.households.rows.flatMap(\.members)
      #expect(Set(all).count == all.count)
    }

    @Test("two of three talks at the desk were about one question, and one at a table had no third")
    func talks() throws {
      let talks = wijk.signalen.rows.map { wijk.deskTalks(about: $0.id) }.filter { $0.count > 0 }
      #expect(talks.map(\.count) == [2] && talks.first?.limit == 3)
      let table = wijk.conversations.rows.filter { remarks($0.id).contains(.thirdPersonNotAsked) }
      #expect(table.count == 1)
      #expect(Set(wijk.conversations.rows.map(\.sort)).count >= 4)
    }

    @Test("a ZRM went up, a child has what protects it and nothing else, a group has both")
    func measures() throws {
      let measured = wijk.measurements(of: try id("Naima"), to: wijk.user?.id)
      let changes = try #require(measured.last.flatMap { wijk.changes(of: $0, to: wijk.user?.id) })
      #expect(measured.count == 2 && changes.compactMap(\.rise).reduce(0, +) > 3)
      #expect(changes.compactMap(\.rise).allSatisfy { $0 >= 0 })
      #expect(wijk.factors.rows.filter { $0.resident != nil }.count == 1)
      for factors in wijk.factors.rows {
        #expect(!factors.protective.isEmpty)
        #expect(factors.risk.isEmpty == (factors.resident != nil))
      }
      #expect(wijk.factors.rows.contains { $0.group != nil })
      let codes = Set(Reference.standard.zrmDomains.map(\.code))
      #expect(codes.isSuperset(of: wijk.selfReliances.rows.flatMap(\.scores).map(\.domain)))
    }

    @Test("a young carer, one for whom it is too much, and a neighbour who helps for long")
    func helping() throws {
      #expect(remarks(try id("Imane")).contains(.youngCarer))
      #expect(remarks(try id("Rosa")).contains(.careTooMuch))
      let long = wijk.matches.rows.filter { remarks($0.id).contains(.neighbourForLong) }
      #expect(long.map(\.helper) == [try id("Kees")])
      let again = wijk.matches.rows.compactMap(\.again).compactMap { wijk.matches[$0]?.status }
      #expect(again == [.stopped])
      let old = wijk.postings.rows.filter { $0.status == .open && today - $0.made > 42 }
      #expect(old.map(\.side) == [.question])
      #expect(wijk.residents.rows.count { $0.volunteer != nil } >= 12)
    }

    @Test("three times one theme in one street is a pattern, and one wijk has a gap")
    func patterns() throws {
      let patterns = wijk.patterns(on: today, to: wijk.user?.id)
      let street = patterns.filter { $0.street != nil }
      #expect(street.map(\.street) == ["Lentestraat"] && street.map(\.theme) == ["financien"])
      #expect(street.first?.kwesties.isEmpty == false)
      let gaps = wijk.gaps(on: today, to: wijk.user?.id)
      #expect(gaps.map(\.wijk) == ["Carnisse"] && gaps.map(\.theme) == ["opvoeden"])
      #expect(wijk.kwestiesDue(on: today).count == 1)
      #expect(wijk.indicators.rows.count { $0.stories.isEmpty } == 1)
    }

    @Test("every code in every field stands in the list of that field")
    func codes() {
      for kind in Kind.allCases {
        let fields = RecordFields.of(kind) + (0..<8).flatMap(RecordFields.planPart)
        for record in wijk.table(of: kind).ids.compactMap({ wijk[$0] }) {
          let values = FieldReading.values(of: record.record)
          for field in fields {
            guard case .codes(let list) = field.source else { continue }
            for code in Rules.codes(values[field.path]) {
              let term = Reference.standard.list(list).term(code)
              #expect(term != nil, "\(kind) \(field.path) \(code)")
            }
          }
        }
      }
    }

    private static func codes(_ value: FieldValue?) -> [String] {
      switch value {
      case .text(let code): [code].compactMap { $0 }
      case .texts(let codes): codes
      default: []
      }
    }
  }
}
