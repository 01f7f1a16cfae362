extension PlanPart {
  /// Whether it goes on: on the day it ended it is over.
  func isOpen(on today: Day) -> Bool { ended.map { $0 > today } ?? true }

  /// Whether a dagbesteding with an indicatie could be a general one: with less guidance, limited
  /// problems and less shelter, all three, and neither complex nor work-like (R69,
  /// `S4:1905-1912`, `S4:1930-1932`).
  public var couldBeGeneral: Bool {
    share == .tailored && area == Codes.dayActivities
      && Codes.generalDayConditions.isSubset(of: conditions)
      && Codes.tailoredDayConditions.isDisjoint(with: conditions)
  }

  /// The treden that go with so many contacts in so many weeks at resultaatgebied 1; a reference
  /// text, and nothing is filled in by it (R76, `S4:2617-2637`).
  ///
  /// Once a week at most is limited; more than that and less than twice is between limited and
  /// middle; two or three times is middle, or middle and at times more; every day is intensive. The
  /// source is silent on what is more than three times and not every day: none.
  ///
  /// - Returns: codes of the treden, or none when it cannot be told; weeks below one tell nothing.
  public static func steps(times: Int, weeks: Int = 1) -> [String] {
    let (sevenfold, isTooMany) = weeks.multipliedReportingOverflow(by: 7)
    guard times >= 0, weeks >= 1, !isTooMany else { return [] }
    if times <= weeks { return ["beperkt"] }
    if times < 2 * weeks { return ["beperkt-midden"] }
    if times <= 3 * weeks { return ["midden", "midden-intens"] }
    return times >= sevenfold ? ["intensief"] : []
  }

  /// The treden that go with how often it is, for resultaatgebied 1 alone (R76).
  public var stepHint: [String] {
    guard area == Codes.functioning, let perWeek else { return [] }
    return PlanPart.steps(times: perWeek)
  }
}
