/// The groups that the city puts first (R61, `S4:220-229`): filters, never a label of somebody.
public enum PriorityGroup: String, CaseIterable, Sendable {
  /// Who says they are lonely.
  case lonely = "eenzamen"
  /// Older people who live at home.
  case livingLonger = "langer-thuis"
  /// Who gives a tegenprestatie for a benefit.
  case benefit = "tegenprestatie"
  /// Young people and parents.
  case youthAndParents = "jeugd-ouders"
}

extension Caseload {
  /// Whether a resident shows up under a filter: by what they told of loneliness, by an age of
  /// sixty-five or more, by a tegenprestatie, by an age under twenty-four or by living with a
  /// child. What is not known does not show up (R61, `S4:220-229`).
  public func isShown(_ resident: Resident, under group: PriorityGroup, on today: Day) -> Bool {
    switch group {
    case .lonely: !resident.loneliness.isEmpty
    case .livingLonger: resident.isUnder(65, on: today) == false
    case .benefit: resident.volunteer?.returnsBenefit == true
    case .youthAndParents:
      housemates(of: resident.id).union([resident.id]).contains { id in
        let other = id == resident.id ? resident : residents[id]
        return other?.isUnder(id == resident.id ? 24 : 18, on: today) == true
      }
    }
  }

  /// Whether a signaal shows up under a filter: by what was heard, or by who it is about (R61).
  public func isShown(_ signaal: Signaal, under group: PriorityGroup, on today: Day) -> Bool {
    switch group {
    case .lonely where signaal.kinds.contains(where: Codes.lonelyKinds.contains): true
    case .youthAndParents where signaal.themes.contains(Codes.upbringing): true
    default:
      signaal.about.flatMap { residents[$0] }.map { isShown($0, under: group, on: today) } ?? false
    }
  }
}

extension Voorziening {
  /// Whether a card shows up under a filter: by its target groups, and for loneliness by being
  /// about meeting people (R61, `S4:220-229`).
  public func isShown(under group: PriorityGroup) -> Bool {
    let targets = details?.targetGroups ?? []
    return switch group {
    case .lonely: themes.contains(Codes.meeting)
    case .livingLonger: targets.contains(where: Codes.olderTargets.contains)
    case .benefit: targets.contains(where: Codes.benefitTargets.contains)
    case .youthAndParents: targets.contains(where: Codes.familyTargets.contains)
    }
  }
}

extension ContactPerson {
  /// Whether a person can be reached outside office hours; nil is not known, or they left (R80).
  public var isThereOutsideHours: Bool? { left == true ? nil : outsideHours }
}

extension Voorziening {
  /// Whether somebody is there outside office hours: a person behind the card says so, or it is
  /// open in a weekend or after the hour of the settings (R80, `S0:301`). Nil is not known; words
  /// are not interpreted.
  public func isThereOutsideHours(on today: Day, settings: Settings) -> Bool? {
    let said = people.map(\.isThereOutsideHours)
    let held = openings.filter { $0.until.map { today <= $0 } ?? true }
      .map { $0.isOutsideHours(after: settings.eveningHour) }
    let answers = said + held
    if answers.contains(true) { return true }
    return answers.contains(false) ? false : nil
  }
}

extension Opening {
  /// Whether it is held in a weekend or lasts past an hour of the day; nil cannot be told.
  fileprivate func isOutsideHours(after hour: Int) -> Bool? {
    let names = (days ?? "").filter { !$0.isWhitespace }.split(separator: ",")
    if frequency == "DAILY" || names.contains(where: { $0.hasSuffix("SA") || $0.hasSuffix("SU") }) {
      return true
    }
    guard let times = OpeningTimes(opens: opens, closes: closes) else { return nil }
    if times.opens + times.length > hour * 60 { return true }
    return names.isEmpty ? nil : false
  }
}
