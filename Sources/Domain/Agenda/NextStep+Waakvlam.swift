extension Caseload {
  /// The next step of a waakvlam on a day; nil when it was put out.
  ///
  /// Only on call it has no date. While it rests, the date is the last day of the rest. Whose holder
  /// stopped gets another within the days that something returned may wait; until then its owner
  /// holds it.
  public func nextStep(of waakvlam: Waakvlam, on today: Day) -> NextStep? {
    guard waakvlam.isBurning else { return nil }
    let owner = waakvlam.owner ?? user?.id
    if let seeking = waakvlam.seekingHolder {
      return NextStep(owner: owner, act: .findHolder, day: seeking + settings.returnedDays)
    }
    if let end = waakvlam.restEnd(on: today) {
      return NextStep(owner: owner, act: .rest, day: end)
    }
    guard let day = waakvlam.nextContact(settings: settings) else {
      return NextStep(owner: owner, act: .onCall, day: nil)
    }
    return NextStep(owner: owner, act: .contact, day: day)
  }
}
