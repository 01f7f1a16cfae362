/// Why something is kept as long as it is.
public enum RetentionLaw: String, CaseIterable, Sendable {
  /// Support of an adult: fifteen years (Wmo 2015 art. 5.3.4).
  case wmo
  /// Help of somebody who was under eighteen: twenty years (Jeugdwet art. 7.3.8).
  case youth
  /// No law gives a term: no longer than it is needed (AVG art. 5, first paragraph, e).
  case other
}

/// Somebody, or a signaal about nobody, of which everything that is kept has passed its term.
public struct Expired: Equatable, Sendable {
  /// The resident or the signaal.
  public let subject: ID
  /// The day of the last thing that is kept about it.
  public let last: Day
  /// Why it was kept.
  public let law: RetentionLaw
  /// The first day on which it need not be kept any more.
  public let until: Day
  /// How many records go with it.
  public let records: Int
}

extension Caseload {
  /// Who and what has passed its term, the longest past first. It proposes; a person decides, and what
  /// runs still is never in it. The years are settings, to be confirmed by a privacy officer.
  ///
  /// The whole of what is kept about somebody has one term: it begins with the last thing in it, and
  /// as long as one law asks for it all of it is kept.
  public func expired(on today: Day) -> [Expired] {
    let loose = signalen.rows.filter { signaal in
      signaal.about.map { !residents.contains($0) } ?? true
    }.map(\.id)
    return (residents.ids + loose).compactMap { expired($0, on: today) }
      .sorted { ($0.until, $0.subject) < ($1.until, $1.subject) }
  }

  private func expired(_ subject: ID, on today: Day) -> Expired? {
    let ids = records(fallingWith: subject)
    let all = ids.compactMap { self[$0] }
    guard !all.contains(where: { $0.isOpen == true }),
      // Of whom nothing is told, the day on which they were added.
      let last = all.compactMap({ $0.lastDay(before: today) }).max() ?? subject.dayMade,
      last <= today
    else { return nil }
    let law: RetentionLaw
    if all.contains(where: \.isSupport) {
      law = residents[subject]?.isUnder(18, on: last) == true ? .youth : .wmo
    } else {
      law = .other
    }
    guard let until = last.adding(years: settings.years(for: law)), until <= today else {
      return nil
    }
    return Expired(subject: subject, last: last, law: law, until: until, records: ids.count)
  }
}

extension Settings {
  /// The years that a law asks for.
  public func years(for law: RetentionLaw) -> Int {
    switch law {
    case .wmo: wmoYears
    case .youth: youthYears
    case .other: otherYears
    }
  }
}

extension AnyRecord {
  /// Whether it is part of the support that somebody got or asked for.
  fileprivate var isSupport: Bool {
    switch self {
    case .signaal, .referral, .conversation, .plan, .selfReliance, .factors, .waakvlam: true
    default: false
    }
  }

  /// The last day that it tells of, up to a day.
  fileprivate func lastDay(before today: Day) -> Day? {
    var days = Days(last: today)
    func visit(_ record: some Record) {
      var record = record
      record.visit(&days)
    }
    visit(record)
    return days.latest
  }
}

extension ID {
  /// The day on which an identity of version 7 was made (RFC 9562 §5.7); nil for any other.
  fileprivate var dayMade: Day? {
    high >> 12 & 0xF == 7 ? Day(number: Int(high >> 16 / 86_400_000)) : nil
  }
}

/// Finds the latest day in a record and its parts.
private struct Days: FieldVisitor {
  let last: Day
  var latest: Day?

  private mutating func take(_ day: Day?) {
    guard let day, day <= last, day.number > 0 else { return }
    latest = max(day, latest ?? day)
  }

  mutating func day(_ name: StaticString, _ value: inout Day) { take(value) }
  mutating func day(_ name: StaticString, _ value: inout Day?) { take(value) }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value?.visit(&self)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    for place in value.indices { value[place].visit(&self) }
  }

  mutating func text(_ name: StaticString, _ value: inout String) {}
  mutating func text(_ name: StaticString, _ value: inout String?) {}
  mutating func texts(_ name: StaticString, _ value: inout [String]) {}
  mutating func number(_ name: StaticString, _ value: inout Int?) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func id(_ name: StaticString, _ value: inout ID) {}
  mutating func id(_ name: StaticString, _ value: inout ID?) {}
  mutating func ids(_ name: StaticString, _ value: inout [ID]) {}
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}
}
