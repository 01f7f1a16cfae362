/// What asks for attention today, in the order of the start screen: people, not counts (§5 a).
public struct Agenda: Equatable, Sendable {
  /// A part of the start screen.
  public enum Section: Int, CaseIterable, Comparable, Sendable {
    case safety, waakvlam, care, feedback, promise, referral, signaal, plan, match, posting, kwestie
    /// What there is to do in the own wijken today: it asks for nothing.
    case onToday
    /// The cards that are worth a call today.
    case toCall

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
    /// When on that day, in minutes after midnight; 0 where no time was said.
    public let minute: Int

    /// A line of a record.
    public init(section: Section, id: ID, day: Day, minute: Int = 0) {
      self.section = section
      self.id = id
      self.day = day
      self.minute = minute
    }

    /// By section, the longest due first.
    static func < (left: Item, right: Item) -> Bool {
      (left.section, left.day, left.minute, left.id)
        < (right.section, right.day, right.minute, right.id)
    }
  }

  /// The lines: by section, the longest due first.
  public let items: [Item]
}

extension Caseload {
  /// What asks for attention on a day, worked out anew; `AgendaBook` keeps it up to date.
  public func agenda(on today: Day) -> Agenda { AgendaBook(self, on: today).agenda }
}
