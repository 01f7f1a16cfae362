import Domain

/// Which change of the store every kind of record changed with last, so that a list is made anew
/// only when something in it can be different.
struct Revisions: Sendable {
  private var last: [Kind: Int] = [:]
  /// The last change that makes other cards worth a call.
  private var calls = 0

  /// Notes that records of these kinds changed with a revision.
  mutating func note(_ kinds: Set<Kind>, at revision: Int) {
    for kind in kinds { last[kind] = revision }
  }

  /// Notes that other cards may be worth a call.
  mutating func noteCalls(at revision: Int) { calls = revision }

  /// The newest revision that matters to a screen.
  func newest(for screen: Screen) -> Int {
    if screen == .today { return max(calls, last.values.max() ?? 0) }
    return Revisions.kinds(of: screen).reduce(0) { max($0, last[$1] ?? 0) }
  }

  /// The records that the rows of a screen are made of, sorted by or found by.
  private static func kinds(of screen: Screen) -> Set<Kind> {
    switch screen {
    case .today: Set(Kind.allCases)
    case .signalen: [.signaal, .resident, .worker]
    case .referrals: [.referral, .signaal, .resident, .voorziening, .worker]
    case .kaart: [.voorziening, .worker]
    case .waakvlammen: [.waakvlam, .resident, .settings]
    case .contacts: [.contact, .resident, .group, .voorziening, .worker]
    case .carers: [.contact, .resident]
    case .residents, .volunteers: [.resident, .group]
    case .groups: [.group]
    case .talks: [.conversation, .resident]
    case .households: [.household, .resident]
    case .workers: [.worker]
    case .wijken: [.wijk, .worker]
    case .indicators: [.indicator]
    case .stories: [.story]
    case .plans: [.plan, .resident, .settings]
    case .board: [.posting, .resident]
    case .matches: [.match, .resident, .settings]
    case .kwesties: [.kwestie]
    case .promises: [.promise]
    }
  }
}

extension Session {
  /// Notes what an action changed. A card that keeps its name, its place and its words, as one
  /// that was checked does, leaves the lists as they are.
  mutating func noteChange(_ edits: [Edit]) {
    revision += 1
    let narrowed = lists.values.contains { !$0.facets.isEmpty }
    let loud = edits.filter { narrowed || !isQuiet($0) }
    revisions.note(Set(loud.map(\.kind)), at: revision)
    if edits.contains(where: { [.voorziening, .referral, .settings, .worker].contains($0.kind) }) {
      revisions.noteCalls(at: revision)
      calls = nil
    }
    for edit in edits {
      if edit.kind == .voorziening { changedCards.insert(edit.id) }
      // What makes a card old, or how late the evening is.
      if edit.kind == .settings { tableIsStale = true }
    }
  }

  /// Notes that everything may be different, as on another day.
  mutating func noteEverything() {
    revision += 1
    revisions.note(Set(Kind.allCases), at: revision)
    tableIsStale = true
    calls = nil
  }

  private func isQuiet(_ edit: Edit) -> Bool {
    guard case .voorziening(let old) = edit.old, case .voorziening(let new) = edit.new else {
      return false
    }
    return old.visibility == new.visibility && old.maker == new.maker
      && old.institution == new.institution && old.formality == new.formality
      && fields(of: old) == fields(of: new)
  }
}
