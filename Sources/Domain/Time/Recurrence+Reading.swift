extension Recurrence {
  /// Reads the rule of RFC 5545 §3.3.10, with or without `RRULE:` in front, in either case.
  ///
  /// Takes `WEEKLY` and `MONTHLY` and all parts that go with them, in any order, and a semicolon
  /// at the end, which some calendars write. Refuses everything else with its reason; a second 60
  /// is refused too, because no clock here shows it.
  public init(reading text: String) throws(RecurrenceRefusal) {
    var rest = text.uppercased()[...]
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { throw .malformed(text) }
    if rest.hasPrefix("RRULE:") { rest = rest.dropFirst(6) }
    var parts = rest.split(separator: ";", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    var values: [(name: String, value: String)] = []
    for part in parts {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
        throw .malformed(String(part))
      }
      let name = String(halves[0])
      guard !values.contains(where: { $0.name == name }) else { throw .repeated(name) }
      values.append((name, String(halves[1])))
    }
    guard let frequency = values.first(where: { $0.name == "FREQ" }) else {
      throw .frequencyMissing
    }
    guard let known = Frequency(rawValue: frequency.value) else {
      throw .frequency(frequency.value)
    }
    self.init(known)
    for (name, value) in values where name != "FREQ" { try take(RulePart(name, value)) }
    try check()
  }

  private mutating func take(_ part: RulePart) throws(RecurrenceRefusal) {
    switch part.name {
    case "INTERVAL": interval = try part.number()
    case "COUNT": count = try part.number()
    case "UNTIL": until = try part.end()
    case "BYMONTH": months = try part.numbers(1...12)
    case "BYMONTHDAY": monthDays = try part.numbers(1...31, isSigned: true)
    case "BYDAY": weekdays = try part.weekdays()
    case "BYHOUR": hours = try part.numbers(0...23)
    case "BYMINUTE": minutes = try part.numbers(0...59)
    case "BYSECOND": seconds = try part.numbers(0...59)
    case "BYSETPOS": positions = try part.numbers(1...366, isSigned: true)
    case "WKST":
      guard let day = Recurrence.codes.firstIndex(of: part.value) else { throw part.outOfRange }
      weekStart = day + 1
    case "BYYEARDAY", "BYWEEKNO": throw .notAllowed(part: part.name, frequency: frequency)
    default: throw .unknownPart(part.name)
    }
  }

  private func check() throws(RecurrenceRefusal) {
    if count != nil, until != nil { throw .countAndUntil }
    if frequency == .weekly {
      if !monthDays.isEmpty { throw .notAllowed(part: "BYMONTHDAY", frequency: frequency) }
      if weekdays.contains(where: { $0.ordinal != nil }) {
        throw .notAllowed(part: "BYDAY", frequency: frequency)
      }
    }
    let lists = [months, monthDays, hours, minutes, seconds]
    if !positions.isEmpty, weekdays.isEmpty, lists.allSatisfy(\.isEmpty) { throw .positionAlone }
    let longest = months.map { Day.length(ofMonth: $0, year: 2000) }.max() ?? 31
    if !monthDays.isEmpty, monthDays.allSatisfy({ abs($0) > longest }) { throw .neverOccurs }
  }
}

/// One part of a rule: a name and its value, in capitals.
private struct RulePart {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  var outOfRange: RecurrenceRefusal { .outOfRange(part: name, value: value) }

  /// A number from 1 to 999,999,999.
  func number() throws(RecurrenceRefusal) -> Int {
    guard let number = Int(digits: value.utf8, count: 1...9), number > 0 else { throw outOfRange }
    return number
  }

  /// The numbers of a list, in order and each once; signed numbers may count from the end.
  func numbers(
    _ range: ClosedRange<Int>, isSigned: Bool = false
  ) throws(RecurrenceRefusal) -> [Int] {
    var found: Set<Int> = []
    for item in value.split(separator: ",", omittingEmptySubsequences: false) {
      let (sign, digits) = isSigned ? RulePart.sign(item) : (1, item)
      guard let number = Int(digits: digits.utf8, count: 1...3), range.contains(number) else {
        throw outOfRange
      }
      found.insert(sign * number)
    }
    return found.sorted()
  }

  func weekdays() throws(RecurrenceRefusal) -> [Recurrence.Weekday] {
    var found: Set<Recurrence.Weekday> = []
    for item in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let index = Recurrence.codes.firstIndex(of: String(item.suffix(2))) else {
        throw outOfRange
      }
      let (sign, digits) = RulePart.sign(item.dropLast(2))
      guard item.count > 2 else {
        found.insert(Recurrence.Weekday(ordinal: nil, weekday: index + 1))
        continue
      }
      guard let number = Int(digits: digits.utf8, count: 1...2), (1...5).contains(number) else {
        throw outOfRange
      }
      found.insert(Recurrence.Weekday(ordinal: sign * number, weekday: index + 1))
    }
    return found.sorted { ($0.ordinal ?? 0, $0.weekday) < ($1.ordinal ?? 0, $1.weekday) }
  }

  func end() throws(RecurrenceRefusal) -> Recurrence.End {
    if let day = Day(basic: value) { return .day(day) }
    if let time = LocalTime(basic: value) { return .local(time) }
    guard value.last == "Z", let time = LocalTime(basic: value.dropLast()) else {
      throw outOfRange
    }
    return .utc(time)
  }

  private static func sign(_ text: Substring) -> (sign: Int, rest: Substring) {
    switch text.first {
    case "-": (-1, text.dropFirst())
    case "+": (1, text.dropFirst())
    default: (1, text)
    }
  }
}
