extension Waakvlam {
  /// The rhythm in days as it is now: the one by risk or the one a person chose (R20), grown lighter
  /// by the contacts that went well when it tapers; nil on call.
  public func rhythm(settings: Settings) -> Int? {
    let history = WaakvlamHistory(of: self, taperAfter: settings.taperAfter)
    return rhythm(settings: settings, lighter: history.bandsLighter)
  }

  /// The rhythm in days, so many bands lighter than was chosen when it tapers. The bands are those of
  /// the risks; the lightest of them is the end: on call is chosen by a person.
  func rhythm(settings: Settings, lighter bands: Int) -> Int? {
    guard let chosen = chosenRhythm(settings: settings) else { return nil }
    guard tapers == true, bands > 0 else { return chosen }
    let lighter = [settings.highRiskDays, settings.middleRiskDays, settings.lowRiskDays]
      .filter { $0 > chosen }.sorted()
    return lighter.isEmpty ? chosen : lighter[min(bands, lighter.count) - 1]
  }

  /// The rhythm in days without tapering: the one a person chose, or else the one that goes with the
  /// risk (R20). A choice that is no rhythm, less than a day or more than ten years, does not count.
  public func chosenRhythm(settings: Settings) -> Int? {
    guard risk != .onCall else { return nil }
    if let interval, (1...3650).contains(interval) { return interval }
    return settings.interval(for: risk)
  }

  /// Whether two versions of one waakvlam keep the same rhythm, counted from the same day.
  func keepsRhythm(of other: Waakvlam) -> Bool {
    risk == other.risk && interval == other.interval && (tapers == true) == (other.tapers == true)
      && started == other.started
  }
}

/// What the moments of a waakvlam come down to, read in one pass.
struct WaakvlamHistory {
  /// The last day somebody was spoken to, even before it was lit.
  private(set) var lastContact: Day?
  /// The day from which the next moment is counted: the last contact, or the start.
  private(set) var latest: Day
  /// The missed moments in the record that no contact has answered since, oldest first.
  private(set) var missed: [Day] = []
  /// The day of the last attempt, when it was in vain.
  private(set) var tried: Day?
  /// How many bands lighter the contacts made it: one for every so many in a row that went well.
  /// Attention begins the row anew and a relapse takes everything back.
  private(set) var bandsLighter = 0
  /// Whether the newest contact asked for attention.
  private(set) var asksAttention = false
  private var row = 0

  /// Reads the moments in the order in which they were written down.
  init(of waakvlam: Waakvlam, taperAfter contacts: Int) {
    latest = waakvlam.started
    let moments = waakvlam.moments
    let counted = waakvlam.rhythmFrom ?? 0
    for index in moments.indices {
      let day = moments[index].day
      let verdict = moments[index].verdict
      switch verdict {
      case .missed: missed.append(day)
      case .unreached: tried = day
      case .ok, .attention, .relapse:
        let isNewest = day >= latest
        meet(on: day, isNewest)
        if isNewest { asksAttention = verdict == .attention }
        if index >= counted { count(verdict, isNewest, contacts) }
      }
    }
    if missed.count > 1 { missed.sort() }
  }

  private mutating func meet(on day: Day, _ isNewest: Bool) {
    tried = nil
    lastContact = max(day, lastContact ?? day)
    guard isNewest else { return }
    latest = day
    if !missed.isEmpty { missed.removeAll { $0.monday <= day } }
  }

  /// A contact that is dated before an earlier one does not count as one that went well: no rhythm
  /// grows lighter without a newer contact.
  private mutating func count(_ verdict: Verdict, _ isNewest: Bool, _ contacts: Int) {
    switch verdict {
    case .ok where isNewest:
      row += 1
      if row >= contacts { (bandsLighter, row) = (bandsLighter + 1, 0) }
    case .attention: row = 0
    case .relapse: (bandsLighter, row) = (0, 0)
    case .ok, .unreached, .missed: break
    }
  }
}
