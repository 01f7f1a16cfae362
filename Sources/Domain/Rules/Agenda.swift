/// What asks for attention today, in the order of the start screen: people, not counts (§5 a).
public struct Agenda: Equatable, Sendable {
  /// A part of the start screen.
  public enum Section: Int, CaseIterable, Comparable, Sendable {
    case safety, waakvlam, feedback, promise, referral, signaal

    public static func < (left: Section, right: Section) -> Bool { left.rawValue < right.rawValue }
  }

  /// One line.
  public struct Item: Equatable, Sendable {
    /// The part it stands in.
    public let section: Section
    /// The record.
    public let id: ID
    /// The day it was, or is, due.
    public let day: Day
  }

  /// The lines: by section, the longest due first.
  public let items: [Item]
}

extension Caseload {
  /// What asks for attention on a day.
  ///
  /// Safety first (R30); then waakvlammen due (R20), terugkoppelingen owed (R28), promises due,
  /// referrals that came back or wait too long, and signalen whose own next step is due: nobody
  /// looked at them in time, or they came back from a referral and nobody went on (R29).
  public func agenda(on today: Day) -> Agenda {
    var items: [Agenda.Item] = []
    let settings = settings
    for signaal in signalen.rows {
      let isOpen = signaal.status.isOpen
      if isOpen, signaal.urgency == .safety {
        items.append(.init(section: .safety, id: signaal.id, day: signaal.received))
      } else if let day = ownWork(on: signaal)?.day, day <= today {
        items.append(.init(section: .signaal, id: signaal.id, day: day))
      }
      if let due = signaal.feedbackDue(settings: settings), due <= today {
        items.append(.init(section: .feedback, id: signaal.id, day: due))
      }
    }
    for waakvlam in waakvlammen.rows {
      if let day = waakvlam.nextContact(settings: settings), day <= today {
        items.append(.init(section: .waakvlam, id: waakvlam.id, day: day))
      }
    }
    for promise in promises.rows where promise.kept == nil && promise.due <= today {
      items.append(.init(section: .promise, id: promise.id, day: promise.due))
    }
    for referral in referrals.rows {
      guard let step = nextStep(of: referral), let day = step.day,
        day <= today || referral.status == .returned
      else { continue }
      items.append(.init(section: .referral, id: referral.id, day: day))
    }
    items.sort { ($0.section, $0.day, $0.id) < ($1.section, $1.day, $1.id) }
    return Agenda(items: items)
  }
}
