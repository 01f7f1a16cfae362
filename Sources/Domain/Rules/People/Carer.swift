/// Somebody who cares for somebody else, as a makelaar has them in the work list (B5, C1).
public struct Carer: Equatable, Sendable {
  /// The resident who cares.
  public let id: ID
  /// The ties in which they do, oldest first.
  public let ties: [ID]
  /// Whether they are known to be under twenty-four (R15); not known is no.
  public let isYoung: Bool
  /// The heaviest of what they told of how it goes; nil when they told nothing.
  public let load: CareLoad?
  /// The hours a week of all ties together, as far as known; nil when none is.
  public let hoursPerWeek: Int?
  /// Whether the word mantelzorger may be used for them on a screen: only when they use it.
  public let callsSelfCarer: Bool
}

extension CareLoad: Comparable {
  public static func < (left: CareLoad, right: CareLoad) -> Bool { left.rank < right.rank }
  private var rank: Int { CareLoad.allCases.firstIndex(of: self) ?? 0 }
}

extension Caseload {
  /// What somebody carries for others; nil when no care goes on that can be mantelzorg. Care for
  /// somebody who confided in another worker is not told.
  public func carer(_ resident: ID, on today: Day, to worker: ID?) -> Carer? {
    let ties = careTies(of: resident, on: today, to: worker)
    guard let record = residents[resident], !ties.isEmpty else { return nil }
    let care = ties.compactMap(\.care)
    let hours = care.compactMap(\.hoursPerWeek).map(weekHours)
    return Carer(
      id: resident, ties: ties.map(\.id), isYoung: record.isUnder(24, on: today) == true,
      load: care.compactMap(\.load).max(),
      hoursPerWeek: hours.isEmpty ? nil : hours.reduce(0, +),
      callsSelfCarer: callsSelfCarer(resident, on: today))
  }

  /// Those who care in some wijken, or in all when none is named: young people first, then by what
  /// they say of it themselves, then by name (§5 d, `S4:1639-1642`, `S4:2771-2820`).
  ///
  /// A work list, so that nobody waits who should not: no ranking of people, and no figure of ours
  /// is in it. Only what was told counts, and who told nothing stands after who did.
  public func carers(in wijken: [String], on today: Day, to worker: ID?) -> [Carer] {
    let people = Set(contacts.rows.lazy.filter { $0.care != nil }.map(\.from))
    let found = people.compactMap { id -> (carer: Carer, name: String)? in
      guard let record = residents[id], isVisible(record, to: worker),
        wijken.isEmpty || wijken.contains(record.wijk), let carer = carer(id, on: today, to: worker)
      else { return nil }
      return (carer, record.name)
    }
    return found.sorted { left, right in
      let (one, other) = (left.carer, right.carer)
      if one.isYoung != other.isYoung { return one.isYoung }
      if one.load != other.load {
        guard let load = one.load else { return false }
        return other.load.map { $0 < load } ?? true
      }
      return (left.name, one.id) < (right.name, other.id)
    }.map(\.carer)
  }

  /// What there is to think of for somebody who cares: that it is too much by their own words or by
  /// more hours than the setting, with what makes it lighter and cards that give rest; that it went
  /// wrong, with the team to call (R14, `S4:1511-1520`, `S4:973-974`, `S4:2775-2776`); and that
  /// they are young, with what they easily miss (R15, `S4:1639-1642`, `S4:787-788`).
  public func carerRemarks(about resident: ID, on today: Day, to worker: ID?) -> [Remark] {
    guard let carer = carer(resident, on: today, to: worker), let record = residents[resident]
    else { return [] }
    let ties = carer.ties.compactMap { contacts[$0] }
    let isTooMuch = carer.load.map { $0 >= .overloaded } ?? false
    let hours = carer.hoursPerWeek ?? 0
    let lighter = CareAction.Aim.lighten.actions.map(\.rawValue)
    var remarks: [Remark] = []
    for tie in ties where tie.care?.load == .derailed {
      let teams = suggestedCards(in: record.wijk, to: worker) {
        $0.subkind == Codes.wijkteam ? 0 : nil
      }
      remarks.append(Remark(.careDerailed, resident, [.record(tie.to)], suggestions: teams))
    }
    if isTooMuch || hours > settings.overloadHours {
      let rest = respiteCards(in: record.wijk, to: worker)
      let point = isTooMuch ? Point.careTooMuch : .careManyHours
      let fact = isTooMuch ? heaviest(of: ties).map { Fact.record($0.to) } : .count(hours)
      remarks.append(
        Remark(point, resident, [fact].compactMap { $0 } + [.codes(lighter)], suggestions: rest))
    }
    if carer.isYoung, let tie = ties.first {
      remarks.append(
        Remark(.youngCarer, resident, [.record(tie.to), .codes(Codes.youngCarerPrompts)]))
    }
    return remarks
  }

  /// The cards that give a mantelzorger rest: a short stay or somebody at home, then dagbesteding
  /// (C6, `S4:2801-2802`).
  public func respiteCards(in wijk: String, to worker: ID?) -> [ID] {
    suggestedCards(in: wijk, to: worker) { $0.restRank }
  }

  /// The ties that go on in which a resident cares and that can be mantelzorg, oldest first.
  func careTies(of resident: ID, on today: Day, to worker: ID?) -> [Contact] {
    contacts(of: resident).filter { tie in
      guard tie.from == resident, let cared = residents[tie.to], isVisible(cared, to: worker)
      else { return false }
      return carerStanding(of: tie, on: today).map { $0.wmo != .no } ?? false
    }
  }

  private func heaviest(of ties: [Contact]) -> Contact? {
    let load = ties.compactMap { $0.care?.load }.max()
    return ties.first { $0.care?.load == load }
  }
}

/// Hours of a week as a sum can bear them: 0 to 168.
func weekHours(_ hours: Int) -> Int { min(max(hours, 0), 168) }

extension Voorziening {
  /// How soon it is thought of for whoever needs rest from caring; nil when it gives none (C6).
  var restRank: Int? {
    if details?.carerFunctions.contains(Codes.respiteFunction) == true { return 0 }
    return subkind.flatMap(Codes.respiteKinds.firstIndex)
  }
}
