import Domain
import Exchange
import Resources
import Testing

/// The demo wijk holds what the screens need to show, and nothing that could be real.
@Suite("the demo wijk")
struct DemoTests {
  /// A Monday, a leap day, the turn of a year, and days far off.
  static let days = ["2026-03-02", "2024-02-29", "2025-12-31", "2026-01-01", "2031-08-16"]
    .compactMap { Day($0) }
  static let today = days[0]

  private func caseload(_ today: Day = DemoTests.today) throws -> Caseload {
    try DemoWijk.caseload(tables: Demo.tables, today: today)
  }

  @Test("it has the people, cards and threads that were promised")
  func counts() throws {
    let wijk = try caseload()
    #expect(wijk.wijken.count == 5)
    #expect(wijk.gebieden.count == 4)
    #expect(wijk.workers.count == 7)
    #expect(wijk.residents.count == 42)
    #expect(wijk.groups.count == 8)
    #expect(wijk.contacts.count == 91)
    #expect((60...70).contains(wijk.voorzieningen.count))
    #expect(wijk.signalen.count == 30)
    #expect(wijk.referrals.count == 14)
    #expect(wijk.waakvlammen.count == 15)
    #expect(wijk.promises.count == 6)
    for kind in Kind.allCases where kind != .settings {
      #expect(wijk.table(of: kind).count >= 2, "\(kind)")
    }
    #expect(wijk.workers.rows.filter { $0.isUser == true }.map(\.name) == ["Samira"])
  }

  @Test("the same day gives the same caseload, and every day gives one")
  func everyDay() throws {
    for day in DemoTests.days {
      let wijk = try caseload(day)
      #expect(try caseload(day) == wijk)
      #expect(wijk.count == (try caseload()).count)
    }
  }

  @Test("every state that a thread can be in is there")
  func states() throws {
    let wijk = try caseload()
    let cards = wijk.voorzieningen.rows
    #expect(Set(wijk.signalen.rows.map(\.status)) == Set(SignaalStatus.allCases))
    #expect(Set(wijk.signalen.rows.map(\.urgency)) == Set(Urgency.allCases))
    #expect(Set(wijk.referrals.rows.map(\.status)) == Set(ReferralStatus.allCases))
    #expect(Set(wijk.waakvlammen.rows.map(\.risk)) == Set(Risk.allCases))
    #expect(Set(wijk.waakvlammen.rows.flatMap(\.moments).map(\.verdict)) == Set(Verdict.allCases))
    #expect(Set(cards.compactMap(\.formality)) == Set(Formality.allCases))
    #expect(Set(cards.map(\.visibility)) == Set(Visibility.allCases))
    #expect(Set(cards.map(\.sort)) == Set(Reference.standard.sorts.map(\.code)))
    #expect(Set(wijk.contacts.rows.compactMap(\.strength)) == Set(Strength.allCases))
    #expect(
      Set(Reference.standard.themes.prefix(7).map(\.code)).isSubset(of: cards.flatMap(\.themes)))
    let flames = wijk.waakvlammen.rows.map { $0.state(on: DemoTests.today) }
    #expect(Set(flames) == Set(WaakvlamState.allCases))
    for desk in ["vraagwijzer", "cjg", "wijkteam"] {
      #expect(cards.contains { $0.subkind == desk && $0.wijken.contains("Bospolder") })
    }
    let ages = cards.filter { $0.visibility != .offList }.map { card in
      card.checked.map { DemoTests.today - $0 }
    }
    #expect(ages.contains(nil))
    #expect(ages.contains { ($0 ?? 0) > 180 })
    #expect(ages.contains(180))
    #expect(ages.contains { ($0 ?? 99) < 10 })
  }

  @Test("plans, matches, questions and kwesties stand in every state there is")
  func courses() throws {
    let wijk = try caseload()
    let (plans, matches, kwesties) = (wijk.plans.rows, wijk.matches.rows, wijk.kwesties.rows)
    #expect(Set(plans.map(\.status)) == Set(PlanStatus.allCases))
    #expect(Set(plans.map(\.support)) == Set(Support.allCases))
    #expect(Set(plans.flatMap(\.parts).map(\.share)) == Set(Share.allCases))
    #expect(Set(matches.map(\.status)) == Set(MatchStatus.allCases))
    #expect(Set(kwesties.map(\.status)) == Set(KwestieStatus.allCases))
    #expect(Set(kwesties.map(\.level)) == Set(KwestieLevel.allCases))
    #expect(Set(kwesties.map(\.rhythm)) == Set(Rhythm.allCases))
    for side in Side.allCases {
      let own = wijk.postings.rows.filter { $0.side == side }
      #expect(own.contains { $0.status == .open } && own.contains { $0.status == .closed })
    }
    #expect(wijk.postings.rows.contains { $0.status == .matched })
    let told = wijk.stories.rows.compactMap(\.perspective)
    #expect(Set(told) == Set(Codes.perspectives))
    #expect(Set(wijk.stories.rows.map(\.consent)) == [true, false, nil])
  }

  @Test("contacts of every kind are there, living and dead, and some that a person chose")
  func contacts() throws {
    let wijk = try caseload()
    let kinds = wijk.contacts.rows.map { ContactKinds(wijk).kind($0) }
    for kind in ["bonding", "bridging", "suspected", "linking", "collaboration", "unknown"] {
      #expect(kinds.filter { $0 == kind }.count >= 3, "\(kind)")
    }
    let dead = wijk.contacts.rows.filter { contact in
      contact.until != nil || contact.seen.map { DemoTests.today - $0 > 365 } == true
    }
    #expect(dead.contains { $0.until != nil } && dead.contains { $0.until == nil })
    #expect(wijk.contacts.rows.filter { $0.overruled != nil }.count >= 3)
    let pairs = wijk.contacts.rows.map { [$0.from, $0.to].sorted() }
    #expect(Set(pairs).count == pairs.count)
    #expect(wijk.contacts.rows.allSatisfy { $0.from != $0.to })
  }

  @Test("waakvlammen are on time, due this week and overdue")
  func due() throws {
    let days = try caseload().waakvlammen.rows.filter { $0.isBurning && $0.risk != .onCall }
      .map { flame in
        let rhythm: [Risk: Int] = [.high: 14, .middle: 42, .low: 91]
        let last = flame.moments.last?.day ?? flame.started
        return last + (flame.interval ?? rhythm[flame.risk] ?? 0) - DemoTests.today
      }
    #expect(days.contains { $0 < 0 })
    #expect(days.contains(0))
    #expect(days.filter { (1...3).contains($0) }.count >= 2)
    #expect(days.contains { $0 > 7 })
  }

  @Test("terugkoppelingen are given, still owed, due today and overdue")
  func feedback() throws {
    let told = try caseload().signalen.rows.filter { $0.informant != nil }
    #expect(told.contains { !$0.feedback.isEmpty })
    let owed = told.filter { $0.feedback.isEmpty }.map { DemoTests.today - $0.received }
    #expect(owed.contains { $0 < 14 } && owed.contains(14) && owed.contains { $0 > 14 })
    #expect(told.contains { ($0.feedback.last?.day ?? $0.received) < ($0.ended ?? $0.received) })
  }

  @Test(
    "the people of the stories live here",
    arguments: [
      "Mevrouw De Wit", "Meneer Aydin", "Hatice", "Wim", "Meneer Silva", "Maria",
      "Mevrouw Kartodikromo", "Yusuf", "Omar", "Kees", "Anna", "Fatima", "Imane", "Ans",
    ])
  func people(_ name: String) throws {
    #expect(try caseload().residents.rows.contains { $0.name == name })
  }
}

/// The kind of a contact as the domain book defines it (§4.4), for counting.
struct ContactKinds {
  let wijk: Caseload

  init(_ wijk: Caseload) { self.wijk = wijk }

  func kind(_ contact: Contact) -> String {
    if let overruled = contact.overruled { return overruled.rawValue }
    switch (isInstitution(contact.from), isInstitution(contact.to)) {
    case (true, true): return "collaboration"
    case (true, false), (false, true): return "linking"
    case (false, false): break
    }
    let closeness = Reference.standard.relations.term(contact.relation ?? "")?.closeness ?? .unknown
    let (left, right) = (groups(contact.from), groups(contact.to))
    if closeness == .family || closeness == .likeMinded || !left.isDisjoint(with: right) {
      return "bonding"
    }
    if !left.isEmpty, !right.isEmpty { return "bridging" }
    return closeness == .nearby ? "suspected" : "unknown"
  }

  private func isInstitution(_ id: Domain.ID) -> Bool {
    if wijk.workers.contains(id) { return true }
    let card = wijk.voorzieningen[id]
    return card?.formality == .formal && card?.institution != nil
  }

  private func groups(_ id: Domain.ID) -> Set<Domain.ID> { Set(wijk.residents[id]?.groups ?? []) }
}
