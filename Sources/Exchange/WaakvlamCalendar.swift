public import Domain

/// Writes when waakvlammen ask for a contact, for somebody's own calendar (RFC 5545).
///
/// A calendar is often shared and kept by others, so it says no more than was chosen: no wish, no
/// risk, no telephone number, and not even the identity in the store, in which the moment of making
/// can be read. Coming again it moves the entries of before, because each keeps its identity.
public struct WaakvlamCalendar: Sendable {
  /// What an entry names.
  public enum Naming: String, CaseIterable, Sendable {
    /// Nobody.
    case nothing
    /// The holder.
    case holder
    /// The resident.
    case resident
  }

  /// What an entry is.
  public enum Entry: String, CaseIterable, Sendable {
    /// Something that lasts the whole week and keeps no hour occupied (§3.6.1).
    case event
    /// Something to do by the end of the week (§3.6.2).
    case task
  }

  private let entry: Entry
  private let naming: Naming
  private let title: String
  private let stamp: String

  /// A way of writing.
  ///
  /// - Parameters:
  ///   - entry: what each waakvlam becomes.
  ///   - naming: who is named.
  ///   - title: the words every entry begins with, in the user's language: `waakvlam`.
  ///   - seconds: the time of writing, in seconds since 1970-01-01 UTC.
  public init(_ entry: Entry, naming: Naming, title: String, writtenAt seconds: Int) {
    self.entry = entry
    self.naming = naming
    self.title = title
    stamp = WaakvlamCalendar.time(seconds)
  }

  /// The calendar, or nil when no waakvlam asks for a contact: one without entries is none (§3.6).
  ///
  /// An entry stands in the week of the next contact, Monday to Sunday (R20), and in this week when
  /// that week is over. What is out or on call has no week and no entry.
  ///
  /// - Parameters:
  ///   - waakvlammen: the ones that are meant, in the order to write them.
  ///   - caseload: where the residents and the settings are.
  ///   - today: tells which week it is.
  public func text(
    for waakvlammen: [Waakvlam], in caseload: Caseload, on today: Day
  ) -> String? {
    var lines = CalendarText()
    lines.line("BEGIN", "VCALENDAR")
    lines.line("VERSION", "2.0")
    lines.line("PRODID", "-//waakvlam//waakvlam//NL")
    var isEmpty = true
    for waakvlam in waakvlammen {
      guard let due = waakvlam.dueWeek(settings: caseload.settings) else { continue }
      isEmpty = false
      let words = summary(of: waakvlam, in: caseload)
      write(waakvlam.id, words, monday: max(due.lowerBound, today.monday), to: &lines)
    }
    lines.line("END", "VCALENDAR")
    return isEmpty ? nil : lines.text
  }

  private func summary(of waakvlam: Waakvlam, in caseload: Caseload) -> String {
    switch naming {
    case .nothing: title
    case .holder: "\(title): \(waakvlam.holder)"
    case .resident: "\(title): \(caseload.name(of: waakvlam.resident))"
    }
  }

  private func write(_ id: Domain.ID, _ words: String, monday: Day, to lines: inout CalendarText) {
    let component = entry == .event ? "VEVENT" : "VTODO"
    lines.line("BEGIN", component)
    lines.line("UID", "\(Domain.ID.derived(from: "waakvlam calendar \(id)"))@waakvlam")
    lines.line("DTSTAMP", stamp)
    lines.line("DTSTART;VALUE=DATE", WaakvlamCalendar.date(monday))
    switch entry {
    case .event:
      lines.line("DTEND;VALUE=DATE", WaakvlamCalendar.date(monday + 7))
      lines.line("TRANSP", "TRANSPARENT")
    case .task:
      lines.line("DUE;VALUE=DATE", WaakvlamCalendar.date(monday + 6))
      lines.line("STATUS", "NEEDS-ACTION")
    }
    lines.line("CLASS", "PRIVATE")
    lines.words("SUMMARY", words)
    lines.line("END", component)
  }

  /// A date as `20260302` (§3.3.4).
  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// A time as `20260302T090000Z` (§3.3.5).
  private static func time(_ seconds: Int) -> String {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    let parts = [rest / 3600, rest / 60 % 60, rest % 60]
    let clock = parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined()
    return "\(date(Day(number: day)))T\(clock)Z"
  }
}
