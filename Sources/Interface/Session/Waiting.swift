import Domain

/// What waits on a screen, for the figures on the tabs: new signalen, referrals without an answer
/// or that came back, waakvlammen whose contact is due.
///
/// A record counts by itself, on a day and with the settings; so after a change only the changed
/// records are counted again.
struct Waiting: Equatable, Sendable {
  private(set) var signalen = 0
  private(set) var referrals = 0
  private(set) var waakvlammen = 0
  private let today: Day

  /// What waits on a day, counted over everything.
  init(_ caseload: Caseload, on today: Day) {
    self.today = today
    let settings = caseload.settings
    for signaal in caseload.signalen.rows where isWaiting(signaal) { signalen += 1 }
    for referral in caseload.referrals.rows where isWaiting(referral) { referrals += 1 }
    for waakvlam in caseload.waakvlammen.rows where isWaiting(waakvlam, settings) {
      waakvlammen += 1
    }
  }

  /// Follows the edits of one action; `caseload` is the state after it.
  mutating func update(with edits: [Edit], _ caseload: Caseload) {
    guard !edits.contains(where: { $0.kind == .settings }) else {
      self = Waiting(caseload, on: today)
      return
    }
    let settings = caseload.settings
    for edit in edits {
      count(edit.old, by: -1, settings)
      count(edit.new, by: 1, settings)
    }
  }

  private mutating func count(_ record: AnyRecord?, by step: Int, _ settings: Settings) {
    switch record {
    case .signaal(let signaal) where isWaiting(signaal): signalen += step
    case .referral(let referral) where isWaiting(referral): referrals += step
    case .waakvlam(let waakvlam) where isWaiting(waakvlam, settings): waakvlammen += step
    default: break
    }
  }

  private func isWaiting(_ signaal: Signaal) -> Bool { signaal.status == .new }

  private func isWaiting(_ referral: Referral) -> Bool {
    referral.status == .offered || referral.status == .returned
  }

  private func isWaiting(_ waakvlam: Waakvlam, _ settings: Settings) -> Bool {
    waakvlam.nextContact(settings: settings).map { $0 <= today } ?? false
  }
}
