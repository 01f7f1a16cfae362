import Domain

/// A rule as plain values, and its days found by looking at every day in turn.
struct PlainRule {
  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
  private let isWeekly: Bool
  private let interval: Int
  private var months: [Int] = []
  private var monthDays: [Int] = []
  private var weekdays: [(ordinal: Int, weekday: Int)] = []
  private var positions: [Int] = []
  private let weekStart: Int

  init(_ dice: inout Dice) {
    isWeekly = dice.upTo(2) == 0
    interval = 1 + dice.upTo(dice.upTo(2) == 0 ? 1 : 5)
    weekStart = 1 + dice.upTo(7)
    let hasMonths = dice.upTo(4) == 0
    if hasMonths { months = (0...dice.upTo(4)).map { _ in 1 + dice.upTo(12) } }
    if dice.upTo(4) > 0 {
      for _ in 0...dice.upTo(4) {
        let ordinal = isWeekly || dice.upTo(2) == 0 ? 0 : dice.one(of: [-5, -2, -1, 1, 2, 3, 4, 5])
        weekdays.append((ordinal, 1 + dice.upTo(7)))
      }
    }
    if !isWeekly, dice.upTo(2) == 0 {
      // Days up to 29 exist in every month of some year, so no rule is refused as impossible.
      for _ in 0...dice.upTo(6) { monthDays.append((1 + dice.upTo(29)) * dice.one(of: [1, -1])) }
    }
    if !(months.isEmpty && weekdays.isEmpty && monthDays.isEmpty), dice.upTo(3) == 0 {
      positions = (0...dice.upTo(2)).map { _ in (1 + dice.upTo(3)) * dice.one(of: [1, -1]) }
    }
  }

  var text: String {
    var text = "FREQ=\(isWeekly ? "WEEKLY" : "MONTHLY");INTERVAL=\(interval)"
    func add(_ name: String, _ values: [String]) {
      if !values.isEmpty { text += ";\(name)=\(values.joined(separator: ","))" }
    }
    add("BYMONTH", months.map(String.init))
    add("BYMONTHDAY", monthDays.map(String.init))
    let names = weekdays.map {
      ($0.ordinal == 0 ? "" : "\($0.ordinal)") + Self.codes[$0.weekday - 1]
    }
    add("BYDAY", names)
    add("BYSETPOS", positions.map(String.init))
    return text + ";WKST=\(Self.codes[weekStart - 1])"
  }

  func days(from start: Day, through end: Day) -> [Day] {
    var found: [Day] = []
    var (set, period): ([Day], Int?) = ([], nil)
    func close() {
      if let period, period % interval == 0 {
        found += set.enumerated().filter { place, _ in
          positions.isEmpty || positions.contains(place + 1)
            || positions.contains(place - set.count)
        }.map(\.element)
      }
      set = []
    }
    // From before the week or month of the start to after that of the end.
    var today = start - 40
    while today <= end + 40 {
      if isWeekly ? today.weekday == weekStart : today.parts.day == 1 {
        close()
        period = period.map { $0 + 1 } ?? (covers(today, start) ? 0 : nil)
      }
      if isNamed(today, start) { set.append(today) }
      today = today + 1
    }
    close()
    return found.filter { start <= $0 && $0 <= end }
  }

  /// Whether the week or month that begins on one day holds another.
  private func covers(_ first: Day, _ day: Day) -> Bool {
    isWeekly
      ? first <= day && day < first + 7
      : first.parts.year == day.parts.year && first.parts.month == day.parts.month
  }

  private func isNamed(_ day: Day, _ start: Day) -> Bool {
    let month = day.parts.month
    guard months.isEmpty || months.contains(month) else { return false }
    if weekdays.isEmpty, monthDays.isEmpty {
      return isWeekly ? day.weekday == start.weekday : day.parts.day == start.parts.day
    }
    var left = 1
    while (day + left).parts.month == month { left += 1 }
    guard
      monthDays.isEmpty || monthDays.contains(day.parts.day) || monthDays.contains(-left)
    else { return false }
    return weekdays.isEmpty
      || weekdays.contains { ordinal, weekday in
        guard day.weekday == weekday, ordinal != 0 else { return day.weekday == weekday }
        var place = 1
        let step = ordinal > 0 ? -7 : 7
        while (day + step * place).parts.month == month { place += 1 }
        return place == abs(ordinal)
      }
  }
}
