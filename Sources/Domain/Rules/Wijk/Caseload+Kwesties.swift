extension KwestieLevel {
  /// The level it can be raised to: from one case to a pattern to a bottleneck (R54, S2:354-356).
  public var above: KwestieLevel? {
    switch self {
    case .casus: .pattern
    case .pattern: .bottleneck
    case .bottleneck: nil
    }
  }
}

extension Kwestie {
  /// Who is to act: residents, unless somebody says otherwise (V8, `S1:312`).
  public var whoseTurn: String { turn.isBlank ? Codes.residents : turn }
}

extension Initiative {
  /// Who is to act: residents, unless somebody says otherwise (V8, `S1:312`).
  public var whoseTurn: String { turn.flatMap { $0.isBlank ? nil : $0 } ?? Codes.residents }
}

extension Caseload {
  /// A kwestie as it would be raised from signalen and referrals: of one a casus, of more a pattern
  /// (R54, S2:354-356).
  ///
  /// It takes over their themes and the wijk of the first; a person gives it an identity and decides
  /// whether it is raised. Nil when one of them is neither a signaal nor a referral.
  ///
  /// - Parameter title: what it is about; nil takes the words of the first.
  public func kwestie(from items: [ID], title: String? = nil) -> Kwestie? {
    let heard = items.map { signalen[referrals[$0]?.signaal ?? $0] }
    let found = heard.compactMap { $0 }
    guard let first = found.first, found.count == items.count else { return nil }
    var kwestie = Kwestie()
    kwestie.title = title ?? first.text
    kwestie.wijk = first.wijk
    kwestie.level = items.count == 1 ? .casus : .pattern
    kwestie.items = items
    for theme in found.flatMap(\.themes) where !kwestie.themes.contains(theme) {
      kwestie.themes.append(theme)
    }
    return kwestie
  }

  /// A kwestie as it would be raised from a pattern, on its own theme (R54, S2:354-356).
  public func kwestie(from pattern: Pattern, title: String? = nil) -> Kwestie? {
    guard var raised = kwestie(from: pattern.signalen, title: title) else { return nil }
    raised.themes = [pattern.theme]
    raised.level = .pattern
    return raised
  }

  /// The kwesties of a level that are not closed, oldest first (R54, S2:354-356).
  public func kwesties(at level: KwestieLevel) -> [ID] {
    kwesties.rows.filter { $0.level == level && $0.status.isOpen }
      .sorted { ($0.made, $0.id) < ($1.made, $1.id) }.map(\.id)
  }

  /// The kwesties in which a signaal, a referral or a group takes part, oldest first (R54).
  public func kwesties(about item: ID) -> [ID] { mentions(of: item).filter(kwesties.contains) }

  /// The kwesties to look at together, the longest waiting first (R55, S2:761, 765-767). On the day
  /// itself it is due.
  public func kwestiesDue(on today: Day) -> [ID] {
    kwesties.rows.filter { $0.isDue(on: today) }
      .sorted { ($0.nextEvaluation, $0.id) < ($1.nextEvaluation, $1.id) }.map(\.id)
  }

  /// The next step of a kwestie: looking at it together; nil when it is closed (R55).
  public func nextStep(of kwestie: Kwestie) -> NextStep? {
    guard kwestie.status.isOpen else { return nil }
    return NextStep(owner: kwestie.owner ?? user?.id, act: .evaluate, day: kwestie.nextEvaluation)
  }

  /// What is to be said of a kwestie: it is due, and whose voice is missing (R55, R50).
  public func kwestieRemarks(of kwestie: Kwestie, on today: Day) -> [Remark] {
    guard kwestie.status.isOpen else { return [] }
    var remarks: [Remark] = []
    if kwestie.isDue(on: today) {
      remarks.append(Remark(.evaluationDue, kwestie.id, [.day(kwestie.nextEvaluation)]))
    }
    return remarks + voiceRemarks(of: kwestie)
  }
}

extension Kwestie {
  fileprivate func isDue(on today: Day) -> Bool { status.isOpen && nextEvaluation <= today }
}
