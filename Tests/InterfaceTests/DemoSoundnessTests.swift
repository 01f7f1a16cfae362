import Domain
import Exchange
import Resources
import Testing

/// Nothing in the demo wijk contradicts itself.
extension DemoTests {
  @Suite("is sound")
  struct Soundness {
    private let today = DemoTests.today
    private let wijk: Caseload

    init() throws {
      wijk = try DemoWijk.caseload(tables: Demo.tables, today: DemoTests.today)
    }

    @Test("every code stands in its reference list")
    func codes() {
      for card in wijk.voorzieningen.rows {
        #expect(
          card.subkind.map { Reference.standard.subkinds.term($0) != nil } == true, "\(card.name)")
        #expect(
          card.themes.allSatisfy { Reference.standard.themes.term($0) != nil }, "\(card.name)")
        let institution = card.institution.map { Reference.standard.institutions.term($0) != nil }
        #expect(institution != false && (card.formality != .formal || institution == true))
      }
      for signaal in wijk.signalen.rows {
        #expect(signaal.source.map { Reference.standard.sources.term($0) != nil } == true)
        #expect(signaal.themes.allSatisfy { Reference.standard.themes.term($0) != nil })
      }
      for contact in wijk.contacts.rows {
        #expect(contact.relation.map { Reference.standard.relations.term($0) != nil } != false)
        #expect(contact.doing.allSatisfy { Reference.standard.doing.term($0) != nil })
      }
      for resident in wijk.residents.rows {
        #expect(resident.ageGroup.map { Reference.standard.ageGroups.term($0) != nil } == true)
        #expect(resident.roles.allSatisfy { Reference.standard.residentRoles.term($0) != nil })
      }
      for referral in wijk.referrals.rows {
        #expect(referral.outcome.map { Reference.standard.outcomes.term($0) != nil } != false)
      }
      for flame in wijk.waakvlammen.rows {
        #expect(flame.cameFrom.map { Reference.standard.origins.term($0) != nil } == true)
      }
      #expect(
        wijk.groups.rows.allSatisfy { Reference.standard.groupSorts.term($0.sort ?? "") != nil })
      #expect(
        wijk.workers.rows.allSatisfy { Reference.standard.workerRoles.term($0.role ?? "") != nil })
      let gebieden = Reference.standard.gebieden.map(\.nl)
      #expect(wijk.wijken.rows.allSatisfy { gebieden.contains($0.gebied ?? "") })
    }

    @Test("every wijk that is named exists, and every record that is mentioned too")
    func references() {
      let wijken = Set(wijk.wijken.rows.map(\.name))
      #expect(wijken.isSuperset(of: wijk.residents.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.groups.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.signalen.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.workers.rows.flatMap(\.wijken)))
      #expect(wijken.isSuperset(of: wijk.voorzieningen.rows.flatMap(\.wijken)))
      #expect(wijk.wijken.rows.allSatisfy { $0.emergency?.contains("112") == true })
      let unserved = wijk.voorzieningen.rows.filter { $0.wijken.isEmpty && $0.citywide != true }
      #expect(unserved.isEmpty)
      #expect(wijken.isSuperset(of: wijk.households.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.postings.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.kwesties.rows.map(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.stories.rows.compactMap(\.wijk)))
      #expect(wijken.isSuperset(of: wijk.indicators.rows.compactMap(\.wijk)))
      let gebieden = Set(wijk.gebieden.rows.map(\.name))
      #expect(gebieden == Set(wijk.wijken.rows.compactMap(\.gebied)))
      let mentioned = Soundness.records(wijk).flatMap { $0.record.mentions }
      #expect(mentioned.allSatisfy { wijk[$0] != nil })
    }

    @Test("statuses of a signaal and its referrals agree")
    func statuses() {
      for signaal in wijk.signalen.rows {
        let own = wijk.referrals.rows.filter { $0.signaal == signaal.id }
        let open = own.filter(\.status.isOpen)
        #expect(signaal.owner != nil || signaal.status == .new)
        #expect((signaal.ended != nil) == !signaal.status.isOpen)
        #expect((signaal.reason != nil) == !signaal.status.isOpen)
        switch signaal.status {
        case .new, .talking, .declined: #expect(own.isEmpty, "\(signaal.text)")
        case .referred:
          #expect(open.count == 1 && open.allSatisfy { $0.status != .accepted })
        case .running: #expect(open.map(\.status) == [.accepted])
        case .closed: #expect(open.isEmpty)
        }
        #expect(own.allSatisfy { $0.resident == signaal.about && $0.owner == signaal.owner })
      }
    }

    @Test("a referral holds what its status says")
    func referrals() {
      for referral in wijk.referrals.rows {
        #expect((referral.status == .returned) == !referral.returns.isEmpty)
        #expect((referral.status == .accepted) <= (referral.accepted != nil))
        #expect((referral.status == .offered) <= (referral.accepted == nil))
        #expect((referral.status == .finished) == (referral.ended != nil))
        #expect((referral.status == .finished) == (referral.outcome != nil))
        let outcome = Reference.standard.outcomes.term(referral.outcome ?? "")
        #expect(outcome?.asksReason != true || referral.outcomeReason != nil)
      }
      #expect(wijk.referrals.rows.flatMap(\.returns).allSatisfy { $0.proposal.count > 20 })
    }

    @Test("a relapse opened a signaal of that day, and a waakvlam follows its signaal")
    func waakvlammen() {
      for flame in wijk.waakvlammen.rows {
        let relapses = flame.moments.filter { $0.verdict == .relapse }
        let opened = wijk.signalen.rows.filter { $0.waakvlam == flame.id }
        #expect(relapses.map(\.day) == opened.map(\.received))
        #expect(opened.allSatisfy { $0.about == flame.resident && $0.urgency >= .thisWeek })
        #expect((flame.ended != nil) == (flame.endReason != nil))
        guard let signaal = flame.signaal.flatMap({ wijk.signalen[$0] }) else { continue }
        #expect(signaal.about == flame.resident)
        #expect(flame.started >= (signaal.ended ?? signaal.received))
      }
      #expect(wijk.signalen.rows.filter { $0.waakvlam != nil }.count == 1)
    }

    @Test("days follow each other and nothing but a promise lies ahead")
    func dates() {
      for signaal in wijk.signalen.rows {
        expectOrder([signaal.received] + signaal.log.map(\.day) + [signaal.ended].compactMap { $0 })
        expectOrder([signaal.received] + signaal.feedback.map(\.day))
      }
      for referral in wijk.referrals.rows {
        let signaal = wijk.signalen[referral.signaal]
        expectOrder(
          [signaal?.received, referral.sent, referral.accepted, referral.ended, signaal?.ended]
            .compactMap { $0 })
        expectOrder([referral.sent] + referral.returns.map(\.day))
        expectOrder([referral.sent] + referral.log.map(\.day))
      }
      for flame in wijk.waakvlammen.rows {
        expectOrder(
          [flame.started] + flame.moments.map(\.day) + [flame.ended].compactMap { $0 })
      }
      for contact in wijk.contacts.rows {
        expectOrder([contact.since, contact.seen, contact.until].compactMap { $0 })
      }
      for card in wijk.voorzieningen.rows { expectOrder([card.checked].compactMap { $0 }) }
      for promise in wijk.promises.rows {
        expectOrder([promise.made, promise.kept].compactMap { $0 })
        #expect(promise.due >= promise.made)
      }
    }

    @Test("each stage of a plan, a match, a posting and a kwestie has its day, in their order")
    func stages() {
      for plan in wijk.plans.rows {
        expectOrder([plan.started] + plan.log.map(\.day) + [plan.ended].compactMap { $0 })
        #expect((plan.status == .ended) == (plan.ended != nil && plan.endReason != nil))
        #expect((plan.status == .extended) <= (plan.expectedEnd == plan.extensions.last?.until))
        for part in plan.parts { expectOrder([part.started, part.ended].compactMap { $0 }) }
      }
      for match in wijk.matches.rows {
        let days = [match.proposed, match.askerSpoken, match.helperSpoken, match.introduced]
        expectOrder((days + [match.started, match.askedAfter, match.ended]).compactMap { $0 })
        let stages: [MatchStatus] = [.proposed, .askerSpoken, .bothSpoken, .introduced, .running]
        if let stage = stages.firstIndex(of: match.status) {
          #expect((days + [match.started]).count { $0 != nil } == stage + 1)
        }
        #expect(match.status.isOpen == (match.ended == nil && match.endReason == nil))
        #expect((match.status == .askedAfter) <= (match.askedAfter != nil))
        #expect(match.asker != match.helper && match.again != match.id)
      }
      for posting in wijk.postings.rows {
        expectOrder([posting.made, posting.looked, posting.ended].compactMap { $0 })
        #expect(posting.status.isOpen == (posting.ended == nil && posting.endReason == nil))
        let open = wijk.matches.rows.contains { match in
          [match.question, match.offer].contains(posting.id) && match.status.isOpen
        }
        #expect(open == (posting.status == .matched), "\(posting.what)")
        #expect(posting.resident != nil || posting.who != nil)
      }
      for kwestie in wijk.kwesties.rows {
        expectOrder([kwestie.made] + kwestie.log.map(\.day) + [kwestie.ended].compactMap { $0 })
        #expect(kwestie.status.isOpen == (kwestie.ended == nil && kwestie.endReason == nil))
        #expect((kwestie.status == .decided) <= (kwestie.decision != nil))
      }
    }

    @Test("identities are of version 7 and stand in the order of the days")
    func identities() {
      #expect(wijk.signalen.rows.map(\.received) == wijk.signalen.rows.map(\.received).sorted())
      #expect(wijk.referrals.rows.map(\.sent) == wijk.referrals.rows.map(\.sent).sorted())
      let made = wijk.signalen.rows.map { Int($0.id.high >> 16) / 86_400_000 }
      #expect(made == wijk.signalen.rows.map(\.received.number))
      let all = Soundness.records(wijk).map(\.id)
      #expect(Set(all).count == all.count)
      #expect(all.allSatisfy { $0.high >> 12 & 0xF == 7 && $0.low >> 62 == 2 })
      #expect(all.allSatisfy { Int($0.high >> 16) / 86_400_000 <= today.number })
    }

    @Test("no telephone rings and no address arrives")
    func unreal() {
      let words = Demo.tables.values.joined(separator: "\n")
        .split { " \n|,;".contains($0) }.map(String.init)
      for number in words where number.hasPrefix("06-") || number.hasPrefix("010-") {
        #expect(number.hasPrefix("06-00000") || number.hasPrefix("010-0000"), "\(number)")
      }
      for word in words where word.contains("@") && word != "@" {
        #expect(word.hasSuffix(".example"), "\(word)")
      }
      let cards = wijk.voorzieningen.rows
      #expect(cards.compactMap(\.website).allSatisfy { $0.hasSuffix(".example") })
      #expect(cards.allSatisfy { !$0.people.isEmpty })
      #expect(cards.flatMap(\.people).allSatisfy { $0.goodAt != nil })
    }

    @Test("no two texts are the same")
    func texts() {
      let texts =
        wijk.signalen.rows.map(\.text) + wijk.voorzieningen.rows.compactMap(\.about)
        + wijk.referrals.rows.compactMap(\.reason)
        + wijk.waakvlammen.rows.flatMap(\.moments).compactMap(\.text)
        + wijk.stories.rows.map(\.text) + wijk.conversations.rows.map(\.text)
        + wijk.postings.rows.map(\.what) + wijk.kwesties.rows.map(\.title)
      #expect(Set(texts).count == texts.count)
    }

    private func expectOrder(_ days: [Day]) {
      #expect(days == days.sorted())
      #expect(days.allSatisfy { $0 <= today })
    }

    private static func records(_ wijk: Caseload) -> [AnyRecord] {
      Kind.allCases.flatMap { wijk.table(of: $0).ids }.compactMap { wijk[$0] }
    }
  }
}

/// Implication: whenever the left holds, the right does too.
private func <= (left: Bool, right: Bool) -> Bool { !left || right }
