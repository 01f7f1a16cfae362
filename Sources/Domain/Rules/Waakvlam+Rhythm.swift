extension Waakvlam {
  /// The rhythm in days as it is now: the one by risk or the one a person chose (R20), grown lighter
  /// by the contacts that went well when it tapers; nil on call.
  public func rhythm(settings: Settings) -> Int? {
    guard let chosen = chosenRhythm(settings: settings) else { return nil }
    guard tapers == true else { return chosen }
    let lighter = [settings.highRiskDays, settings.middleRiskDays, settings.lowRiskDays]
      .filter { $0 > chosen }.sorted()
    let bands = [chosen] + lighter
    return bands[min(bandsLighter(after: settings.taperAfter), bands.count - 1)]
  }

  /// The rhythm in days without tapering: the one a person chose, or else the one that goes with the
  /// risk (R20). A choice that is no rhythm, less than a day or more than ten years, does not count.
  public func chosenRhythm(settings: Settings) -> Int? {
    guard risk != .onCall else { return nil }
    if let interval, (1...3650).contains(interval) { return interval }
    return settings.interval(for: risk)
  }

  /// How many bands lighter the contacts made it: one for every so many in a row that went well.
  /// Attention begins the row anew, a relapse takes everything back; who was not reached and what was
  /// missed is no contact and leaves the row as it is. So does a contact that is dated before an
  /// earlier one, by a clock that was set back: no rhythm grows lighter without a newer contact.
  private func bandsLighter(after contacts: Int) -> Int {
    var bands = 0
    var row = 0
    var latest = started
    for moment in moments.dropFirst(max(0, rhythmFrom ?? 0)) {
      switch moment.verdict {
      case .ok where moment.day >= latest:
        row += 1
        if row >= contacts { (bands, row) = (bands + 1, 0) }
      case .attention: row = 0
      case .relapse: (bands, row) = (0, 0)
      case .ok, .unreached, .missed: break
      }
      if moment.verdict.isContact { latest = max(latest, moment.day) }
    }
    return bands
  }

  /// Whether two versions of one waakvlam keep the same rhythm, counted from the same day.
  func keepsRhythm(of other: Waakvlam) -> Bool {
    risk == other.risk && interval == other.interval && (tapers == true) == (other.tapers == true)
      && started == other.started
  }
}
