import Domain
import Support
import Testing

@Suite("Waakvlam: random histories") struct WaakvlamHistoryTests {
  /// How many histories there are in each of four parts: together a million steps, or a million
  /// histories when asked.
  private static var count: Int { Environment.isSet("WAAKVLAM_LONG_TESTS") ? 250_000 : 6_750 }

  @Test(
    "no missed moment vanishes, and no waakvlam is without holder and next step", arguments: 1...4)
  func histories(_ part: Int) {
    var generator = SeededGenerator.printed(for: "waakvlam histories, part \(part)")
    var steps = 0
    var answered = 0
    var missed = 0
    for number in 0..<WaakvlamHistoryTests.count {
      var history = LivedWaakvlam(&generator)
      for step in 0..<50 where !history.isOver {
        history.take(&generator)
        steps += 1
        if let wrong = history.wrong {
          Issue.record(
            "seed \(generator.seed), history \(number), step \(step): \(wrong)\n\(history.events)")
          return
        }
      }
      answered += history.answered
      missed += history.waakvlam.moments.count { $0.verdict == .missed }
    }
    print("\(steps) steps, \(answered) moments answered, \(missed) written down as missed")
    #expect(answered > WaakvlamHistoryTests.count && missed > WaakvlamHistoryTests.count)
  }
}

/// One waakvlam, lived by the domain and by the model side by side.
struct LivedWaakvlam {
  private(set) var waakvlam = Waakvlam()
  private(set) var model: WaakvlamModel
  private(set) var answered = 0
  private(set) var events: [String] = []
  private let settings: Settings
  private let caseload = Caseload()
  private var bands: [Int] {
    [settings.highRiskDays, settings.middleRiskDays, settings.lowRiskDays].sorted()
  }

  var isOver: Bool { !waakvlam.isBurning }
  private var today: Day { Day(number: model.today) }

  init(_ generator: inout SeededGenerator) {
    var settings = Settings()
    if Bool.random(using: &generator) {
      settings.highRiskDays = Int.random(in: 1...30, using: &generator)
      settings.taperAfter = Int.random(in: 1...4, using: &generator)
    }
    self.settings = settings
    waakvlam.holder = "Maria"
    waakvlam.owner = World.samira
    waakvlam.started = Day(number: 20_000 + Int.random(in: 0..<7, using: &generator))
    waakvlam.choose(&generator)
    model = WaakvlamModel(
      today: waakvlam.started.number, rhythm: nil, bands: [], tapers: false,
      soon: settings.highRiskDays)
    modelChooses()
    events.append("lit \(waakvlam.started) \(rhythmWords)")
  }

  private var rhythmWords: String {
    "\(waakvlam.risk) \(waakvlam.interval ?? 0) \(waakvlam.tapers == true)"
  }

  private mutating func modelChooses() {
    model.choose(
      waakvlam.chosenRhythm(settings: settings), bands: bands, tapers: waakvlam.tapers == true)
  }

  /// Some days pass and something happens.
  mutating func take(_ generator: inout SeededGenerator) {
    model.passDays(Int.random(in: 0...Int.random(in: 0...40, using: &generator), using: &generator))
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<9:
      speak([.ok, .ok, .ok, .attention, .relapse].randomElement(using: &generator) ?? .ok)
    case 9..<11: speak(.unreached)
    case 11: speakEarlier(Int.random(in: 1...60, using: &generator), &generator)
    case 12: choose(&generator)
    case 13..<15:
      let until = today + Int.random(in: 1...50, using: &generator)
      waakvlam.rest(from: today, until: until, "vakantie", settings: settings)
      model.rest(until: until.number)
      events.append("\(today) rests until \(until)")
    case 15:
      waakvlam.endRest(on: today)
      model.resume()
      events.append("\(today) burns again")
    case 16 where Int.random(in: 0..<4, using: &generator) == 0:
      waakvlam.putOut(on: today, "het gaat goed", settings: settings)
      model.putOut()
      events.append("\(today) put out")
    default: break
    }
  }

  private mutating func speak(_ verdict: Verdict) {
    events.append("\(today) \(verdict)")
    if verdict != .unreached {
      let schedule = waakvlam.schedule(settings: settings)
      answered += schedule.missed(on: today).count
      answered += schedule.openMoment(on: today) == nil ? 0 : 1
      model.speak(
        well: verdict == .ok, attention: verdict == .attention, relapse: verdict == .relapse,
        after: settings.taperAfter)
    }
    waakvlam.log(Moment(day: today, verdict: verdict), settings: settings)
    if verdict == .relapse { modelChooses() }
  }

  /// A contact under a clock that was set back to before the last one: for the model it changes no
  /// date, and attention begins the row of contacts anew.
  private mutating func speakEarlier(_ days: Int, _ generator: inout SeededGenerator) {
    let verdict: Verdict = Bool.random(using: &generator) ? .ok : .attention
    let day = Day(number: model.lastContact) - days
    events.append("\(day) \(verdict), by a clock set back")
    waakvlam.log(Moment(day: day, verdict: verdict), settings: settings)
    if verdict == .attention { model.beginRowAnew() }
  }

  private mutating func choose(_ generator: inout SeededGenerator) {
    var edited = waakvlam
    edited.choose(&generator)
    let before = waakvlam
    edited.keepCourse(of: before, on: today, settings: settings)
    waakvlam = edited
    let isSame =
      before.risk == edited.risk && before.interval == edited.interval
      && before.tapers == edited.tapers
    if !isSame { modelChooses() }
    events.append("\(today) \(rhythmWords)")
  }

  /// What is not as it should be.
  var wrong: String? {
    let schedule = waakvlam.schedule(settings: settings)
    let missed = schedule.missed(on: today)
    let open = schedule.openMoment(on: today)
    if missed.map(\.number) != model.waiting {
      return "on \(today) missed \(missed), not \(model.waiting.map(Day.init))"
    }
    if (open != nil) != model.isOpen { return "on \(today) open \(open as Any)" }
    if model.due != answered + missed.count + (open == nil ? 0 : 1) {
      return "\(model.due) moments were due, \(answered) answered, \(missed.count) missed"
    }
    let step = caseload.nextStep(of: waakvlam, on: today)
    guard waakvlam.isBurning else { return step == nil ? nil : "out, but \(step as Any)" }
    let state = waakvlam.state(on: today)
    guard !waakvlam.holder.isEmpty, let step, step.owner != nil,
      (step.day == nil) == (state == .onCall)
    else { return "no holder or no next step: \(step as Any)" }
    guard let next = schedule.nextContact else {
      return waakvlam.risk == .onCall ? nil : "no next contact"
    }
    let spoken = schedule.lastContact ?? waakvlam.started
    return next > spoken ? nil : "next \(next) is not after \(spoken)"
  }
}

extension Waakvlam {
  /// A rhythm of any kind: by risk, on call, chosen; growing lighter or not.
  fileprivate mutating func choose(_ generator: inout SeededGenerator) {
    risk = Risk.allCases.randomElement(using: &generator) ?? .high
    let intervals = [nil, nil, nil, 0, 1, 3, 7, 10, 28, 60]
    interval = intervals.randomElement(using: &generator) ?? nil
    tapers = Bool.random(using: &generator)
  }
}
