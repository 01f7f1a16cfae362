import Domain

/// A waakvlam that is lived through day by day, to compare with what the domain computes from the
/// history: it walks over every day, keeps counts, and never looks back.
struct WaakvlamModel {
  private(set) var today: Int
  /// The moments that fell due: answered, missed or open.
  private(set) var due = 0
  private(set) var answered = 0
  /// The days of the missed moments that nobody answered since.
  private(set) var waiting: [Int] = []
  private(set) var isOpen = false
  private(set) var next: Int?
  private var opens = 0
  private(set) var lastContact: Int
  private var everSpoken = false
  private var rests: [(from: Int, until: Int)] = []
  private var chosen: Int?
  private var bands: [Int] = []
  private var row = 0
  private var lighter = 0
  private var tapers = false
  /// Whether the last contact asked for attention, and how many days later at most it is looked at.
  private var asksAttention = false
  private let soon: Int

  /// Lit today.
  init(today: Int, rhythm: Int?, bands: [Int], tapers: Bool, soon: Int) {
    self.today = today
    self.soon = soon
    lastContact = today
    choose(rhythm, bands: bands, tapers: tapers)
  }

  private var rhythm: Int? {
    guard let chosen else { return nil }
    guard tapers else { return chosen }
    let all = [chosen] + bands.filter { $0 > chosen }
    return all[min(lighter, all.count - 1)]
  }

  /// Another rhythm. A moment that is open moves with it; what was missed stays.
  mutating func choose(_ rhythm: Int?, bands: [Int], tapers: Bool) {
    chosen = rhythm
    self.bands = bands
    self.tapers = tapers
    (row, lighter) = (0, 0)
    plan()
    look()
  }

  private func monday(_ day: Int) -> Int { day - ((day + 3) % 7 + 7) % 7 }
  private func rests(_ day: Int) -> Bool { rests.contains { $0.from <= day && day <= $0.until } }
  private func awake(_ day: Int) -> Int {
    var day = day
    while rests(day) { day += 1 }
    return day
  }

  private mutating func plan() {
    if isOpen { (isOpen, due) = (false, due - 1) }
    guard let rhythm else { return next = nil }
    let base: Int
    if let missed = waiting.last, missed > lastContact {
      base = missed
      next = awake(max(missed + rhythm, monday(missed) + 7))
    } else {
      base = lastContact
      next = awake(lastContact + (asksAttention ? min(rhythm, soon) : rhythm))
    }
    if let next { opens = monday(next) > base ? awake(monday(next)) : next }
  }

  /// What this day brings by itself.
  private mutating func look() {
    guard let day = next else { return }
    if today > monday(day) + 6 {
      if !isOpen { due += 1 }
      isOpen = false
      waiting.append(day)
      plan()
      look()
    } else if !isOpen, today >= opens, !rests(today) {
      isOpen = true
      due += 1
    }
  }

  mutating func passDays(_ days: Int) {
    for _ in 0..<days {
      today += 1
      look()
    }
  }

  /// Somebody was spoken to today.
  mutating func speak(well: Bool, attention: Bool, relapse: Bool, after contacts: Int) {
    answered += waiting.count + (isOpen ? 1 : 0)
    waiting = []
    isOpen = false
    lastContact = today
    asksAttention = attention
    if well {
      row += 1
      if row == contacts { (row, lighter) = (0, lighter + 1) }
    }
    if attention { row = 0 }
    if relapse { (row, lighter) = (0, 0) }
    plan()
    look()
  }

  /// Attention under a clock that was set back: only the row of contacts that went well is broken.
  mutating func beginRowAnew() { row = 0 }

  /// Nothing is due until after a day. A moment whose day falls in the rest is not open any more.
  mutating func rest(until: Int) {
    rests = rests.map { $0.until >= today ? ($0.from, today - 1) : $0 }
    rests.append((today, until))
    plan()
    look()
  }

  mutating func resume() {
    rests = rests.map { $0.until >= today ? ($0.from, today - 1) : $0 }
    plan()
    look()
  }

  /// Put out: what was open is ended with the sentence, what was missed stays.
  mutating func putOut() {
    if isOpen { (isOpen, due) = (false, due - 1) }
    next = nil
    chosen = nil
  }
}
