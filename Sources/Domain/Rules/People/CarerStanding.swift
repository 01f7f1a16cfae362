/// What the care in a tie is called in two definitions (R13); the telling is about the tie, never
/// a label of the person.
public struct CarerStanding: Equatable, Sendable {
  /// What is known.
  public enum Answer: String, CaseIterable, Sendable {
    /// It is.
    case yes
    /// It is not.
    case no
    /// Something is not noted: ask, do not guess.
    case unknown
  }

  /// What has to be so for the care in a tie to count.
  public enum Condition: String, CaseIterable, Sendable {
    /// Long enough, or enough hours a week.
    case enough
    /// For somebody with a fairly serious limitation.
    case limitation
    /// For somebody of their own social network.
    case social
    /// Not paid.
    case unpaid
  }

  /// By the SCP: unpaid, in the social network, for somebody with a fairly serious limitation, for
  /// more than three months or more than eight hours a week (`S4:1522-1526`).
  public let scp: Answer
  /// By the Wmo: from a social relation and not as a profession, without a threshold
  /// (`S4:3101-3107`).
  public let wmo: Answer
  /// Why the SCP does not say yes: what is not so, or else what is not known.
  public let scpLacks: [Condition]
  /// Why the Wmo does not say yes.
  public let wmoLacks: [Condition]
}

extension Contact {
  /// Whether a contact came to its end before a day.
  public func isEnded(on today: Day) -> Bool { until.map { $0 < today } ?? false }

  /// Whether the word mantelzorger may be used for the one at the end `from`: only who says so
  /// is called so; not asked is no (`S4:1511-1516`, C1).
  public var callsSelfCarer: Bool { care?.callsSelfCarer == true }
}

extension Caseload {
  /// Whether the care in a tie is mantelzorg, in the sense of the SCP and in that of the Wmo; nil
  /// when no care is noted, the tie is over, or it is not between two residents.
  ///
  /// Since when is told of the care itself, or else of the tie. Strictly longer than the months and strictly more than the hours of the settings. An unknown
  /// limitation stands in the way of nothing; what else is unknown makes the answer unknown,
  /// never a no (R13, `S4:1522-1526`, `S4:3101-3107`).
  public func carerStanding(of contact: Contact, on today: Day) -> CarerStanding? {
    guard let care = contact.care, !contact.isEnded(on: today),
      residents.contains(contact.from), residents.contains(contact.to)
    else { return nil }
    let isSocial = isSocial(contact)
    let isUnpaid = care.paid.map { !$0 }
    let isLong = (care.since ?? contact.since).map {
      isMoreThan(settings.carerMonths, since: $0, on: today)
    }
    let isMuch = care.hoursPerWeek.map { $0 > settings.carerHours }
    let isLimited = care.limitation != false
    let scp: [(CarerStanding.Condition, Bool?)] = [
      (.enough, oneOf(isLong, isMuch)), (.limitation, isLimited), (.social, isSocial),
      (.unpaid, isUnpaid),
    ]
    let wmo: [(CarerStanding.Condition, Bool?)] = [
      (.social, isSocial), (.unpaid, isUnpaid ?? true),
    ]
    return CarerStanding(
      scp: .init(allOf(scp)), wmo: .init(allOf(wmo)), scpLacks: lacking(in: scp),
      wmoLacks: lacking(in: wmo))
  }

  /// Whether the word mantelzorger may be used for somebody: they say so of one tie that goes on
  /// and deny it of none (C1).
  public func callsSelfCarer(_ resident: ID, on today: Day) -> Bool {
    let told = contacts(of: resident)
      .filter { $0.from == resident && !$0.isEnded(on: today) }
      .compactMap { $0.care?.callsSelfCarer }
    return !told.isEmpty && !told.contains(false)
  }

  private func isSocial(_ contact: Contact) -> Bool? {
    if contact.professional == true { return false }
    guard let relation = contact.relation else { return nil }
    if Codes.socialRelations.contains(relation) { return true }
    return Codes.arrangedRelations.contains(relation) ? false : nil
  }
}

/// Whether a number of calendar months has passed since a day, and more.
func isMoreThan(_ months: Int, since day: Day, on today: Day) -> Bool {
  day.adding(months: months).map { $0 < today } ?? false
}

/// All of them: no when one is no, unknown when one is unknown.
private func allOf(_ conditions: [(CarerStanding.Condition, Bool?)]) -> Bool? {
  let answers = conditions.map(\.1)
  if answers.contains(false) { return false }
  return answers.contains(nil) ? nil : true
}

/// What stands in the way of a yes.
private func lacking(
  in conditions: [(CarerStanding.Condition, Bool?)]
) -> [CarerStanding.Condition] {
  let answer = allOf(conditions)
  return answer == true ? [] : conditions.filter { $0.1 == answer }.map(\.0)
}

/// One of them: yes when one is yes, unknown when one is unknown.
private func oneOf(_ answers: Bool?...) -> Bool? {
  if answers.contains(true) { return true }
  return answers.contains(nil) ? nil : false
}

extension CarerStanding.Answer {
  fileprivate init(_ answer: Bool?) {
    switch answer {
    case true?: self = .yes
    case false?: self = .no
    case nil: self = .unknown
    }
  }
}
