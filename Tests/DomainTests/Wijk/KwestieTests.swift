import Domain
import Testing

@Suite struct KwestieTests {
  private let issue = id(800)

  private func kwestie(_ with: (inout Kwestie) -> Void = { _ in }) -> Kwestie {
    var kwestie = Kwestie()
    (kwestie.id, kwestie.title, kwestie.wijk) = (issue, "Post blijft liggen", "Bospolder")
    with(&kwestie)
    return kwestie
  }

  @Test("a signaal becomes a casus, a casus a pattern, a pattern a bottleneck (R54)")
  func levels() throws {
    var world = World()
    let first = try world.receive("post in de gang") { $0.themes = ["financien", "huis"] }
    let second = try world.receive("brieven dicht") { $0.themes = ["financien", "werk"] }
    let referral = try world.offer(second, to: World.desk, .frontDesk)
    var one = try #require(world.caseload.kwestie(from: [first]))
    #expect(one.level == .casus && one.title == "post in de gang" && one.items == [first])
    #expect(one.wijk == "Bospolder" && one.themes == ["financien", "huis"])
    let two = try #require(world.caseload.kwestie(from: [first, referral], title: "Post"))
    #expect(two.level == .pattern && two.title == "Post")
    #expect(two.themes == ["financien", "huis", "werk"])
    #expect(world.caseload.kwestie(from: []) == nil)
    #expect(world.caseload.kwestie(from: [first, World.aydin]) == nil)
    one.id = issue
    try world.act(.kwestieRaised(one))
    #expect(world.caseload.kwesties(about: first) == [issue])
    #expect(world.caseload.kwesties(about: second) == [])
    var level: KwestieLevel? = one.level
    for expected in [KwestieLevel.pattern, .bottleneck] {
      level = level?.above
      #expect(level == expected)
      try world.act(.kwestieLevelled(issue, expected, reason: "nog een keer"))
      #expect(world.caseload.kwesties(at: expected) == [issue])
      #expect(world.caseload.kwesties(at: .casus) == [])
    }
    #expect(level?.above == nil)
    try world.act(.kwestieClosed(issue, reason: "KBR heeft een loket"))
    #expect(world.caseload.kwesties(at: .bottleneck) == [])
    #expect(world.caseload.kwesties(about: first) == [issue], "it stays to be found")
  }

  @Test("a pattern is raised with its signalen and its theme")
  func fromPattern() throws {
    var world = World()
    for _ in 0..<3 { _ = try world.receive("post") { $0.themes = ["financien", "huis"] } }
    let pattern = try #require(
      world.caseload.patterns(on: world.today, to: nil).first { $0.theme == "huis" })
    var raised = try #require(world.caseload.kwestie(from: pattern, title: "Post"))
    #expect(raised.items == pattern.signalen && raised.themes == ["huis"])
    #expect(raised.level == .pattern)
    raised.id = issue
    try world.act(.kwestieRaised(raised))
    let again = world.caseload.patterns(on: world.today, to: nil)
    #expect(again.map(\.kwesties) == [[], [issue]])
  }

  @Test("a kwestie is due on the day itself, every calendar month or quarter (R55)")
  func evaluation() throws {
    for (rhythm, first, second) in [
      (Rhythm.month, day(28, 2), day(28, 3)), (.quarter, day(30, 4), day(30, 7)),
    ] {
      var world = World()
      world.today = day(31, 1)
      try world.act(.kwestieRaised(kwestie { $0.rhythm = rhythm }))
      #expect(world.caseload.kwesties[issue]?.nextEvaluation == first)
      #expect(world.caseload.kwestiesDue(on: first - 1) == [])
      #expect(world.caseload.kwestiesDue(on: first) == [issue])
      let step = try #require(
        world.caseload.kwesties[issue].flatMap { world.caseload.nextStep(of: $0) })
      #expect(step.act == .evaluate && step.day == first && step.owner == World.samira)
      #expect(
        world.caseload.wijkRemarks(about: issue, on: first, to: nil)
          == [Remark(.evaluationDue, issue, [.day(first)])])
      world.today = first
      try world.act(.kwestieEvaluated(issue, text: "twee bewoners erbij", next: nil))
      #expect(world.caseload.kwesties[issue]?.nextEvaluation == second)
      #expect(world.caseload.wijkRemarks(about: issue, on: first, to: nil) == [])
      try world.act(.kwestieDecided(issue, decision: "een spreekuur", reason: "het werkt"))
      #expect(world.caseload.kwestiesDue(on: second) == [issue], "decided is not over")
      try world.act(.kwestieClosed(issue, reason: "loopt"))
      #expect(world.caseload.kwestiesDue(on: second) == [])
      #expect(world.caseload.kwesties[issue].flatMap { world.caseload.nextStep(of: $0) } == nil)
      #expect(world.caseload.wijkRemarks(about: issue, on: second, to: nil) == [])
    }
  }

  @Test("the kwestie that waits longest stands first")
  func order() {
    var world = World()
    for (number, next) in [day(1, 3), day(1, 2), day(1, 3), day(3, 3)].enumerated() {
      world.caseload.put(
        .kwestie(
          kwestie {
            $0.id = id(800 + number)
            $0.nextEvaluation = next
          }))
    }
    #expect(world.caseload.kwestiesDue(on: world.today) == [id(801), id(800), id(802)])
  }

  @Test("it is asked whose voice is missing, sharper when a strong group is there (G-11)")
  func voices() throws {
    let strong = id(71)
    let weak = id(72)
    func ask(
      strongIn: Bool = true, _ with: (inout Group) -> Void, weakIn: Bool = false
    ) throws -> (Voices, [Remark]) {
      var world = World()
      var one = Group()
      (one.id, one.name, one.wijk, one.strong) = (strong, "Ondernemers", "Bospolder", true)
      var other = Group()
      (other.id, other.name, other.wijk) = (weak, "Vrouwen van de Kade", "Bospolder")
      with(&other)
      world.caseload.put(.group(one))
      world.caseload.put(.group(other))
      let kwestie = kwestie {
        $0.groups = (strongIn ? [strong] : []) + (weakIn ? [weak] : [])
        $0.nextEvaluation = world.today + 1
      }
      world.caseload.put(.kwestie(kwestie))
      return (
        world.caseload.voices(in: kwestie),
        world.caseload.wijkRemarks(about: issue, on: world.today, to: nil)
      )
    }
    let (voices, remarks) = try ask { $0.vulnerable = true }
    #expect(voices.present == [strong] && voices.strong == [strong])
    #expect(voices.notHeard == [weak] && voices.toAsk == [weak])
    #expect(
      remarks == [Remark(.strongVoiceOnly, issue, [.record(strong)], suggestions: [weak])])
    let quiet = try ask(strongIn: false) { $0.vulnerable = true }
    #expect(quiet.1 == [Remark(.voicesNotHeard, issue, suggestions: [weak])])
    #expect(try ask { $0.voice = .notYet }.1.count == 1)
    #expect(try ask { $0.vulnerable = nil }.1.isEmpty, "unknown asks nothing")
    #expect(try ask { $0.vulnerable = nil }.0.notHeard == [weak], "but it is told")
    #expect(try ask({ $0.vulnerable = true }, weakIn: true).1.isEmpty)
    for voice in [Voice.heard, .viaSomebody] {
      let heard = try ask { ($0.vulnerable, $0.voice) = (true, voice) }
      #expect(heard.1.isEmpty && heard.0.notHeard.isEmpty)
    }
    #expect(try ask { ($0.vulnerable, $0.wijk) = (true, "Middelland") }.1.isEmpty)
  }
}

@Suite struct AnsweringTests {
  private func points(_ with: (inout Signaal) -> Void) -> [Point] {
    var world = World()
    world.caseload.put(.signaal(world.signaal(id(700), "brievenbus puilt uit", with)))
    return world.caseload.wijkRemarks(about: id(700), on: world.today, to: nil).map(\.point)
  }

  @Test(
    "whoever told us is owed an answer on day fourteen and not before (R28, scenario 3)",
    arguments: [(13, false), (14, true), (15, true)])
  func owed(_ ago: Int, _ isOwed: Bool) {
    let found = points { ($0.informant, $0.received) = ("Wim", day(2, 3) - ago) }
    #expect(found == (isOwed ? [.feedbackOwed] : []))
  }

  @Test("an answer is owed again at each end, and what was owed before stays owed since then")
  func ended() {
    func due(_ ended: Day?, told: Day...) -> Day? {
      var signaal = World().signaal(id(1)) { ($0.received, $0.informant) = (day(1, 2), "Wim") }
      signaal.status = ended == nil ? .new : .closed
      signaal.ended = ended
      signaal.feedback = told.map { Note(day: $0, worker: nil, text: "zo staat het") }
      return signaal.feedbackDue(settings: Settings())
    }
    #expect(due(nil) == day(15, 2))
    #expect(due(nil, told: day(3, 2)) == nil)
    #expect(due(day(10, 2)) == day(10, 2))
    #expect(due(day(15, 2)) == day(15, 2))
    #expect(due(day(20, 2)) == day(15, 2), "overdue since before it ended")
    #expect(due(day(20, 2), told: day(3, 2)) == day(20, 2))
    #expect(due(day(20, 2), told: day(3, 2), day(20, 2)) == nil)
    #expect(due(day(20, 2), told: day(21, 2)) == nil)
  }

  @Test("without a name nobody is owed an answer (scenario 2)")
  func nobody() {
    for informant in [nil, "", "  "] {
      #expect(points { ($0.informant, $0.received) = (informant, day(1, 1)) } == [])
    }
  }

  @Test("doing nothing on purpose asks for a sentence (R29)")
  func doingNothing() {
    #expect(points { $0.track = "niets-doen" } == [.doingNothingUnexplained])
    #expect(points { ($0.track, $0.reason) = ("niets-doen", "hij wil rust") } == [])
    #expect(points { ($0.track, $0.reason) = ("niets-doen", " ") } == [.doingNothingUnexplained])
    #expect(points { $0.track = "luisteren" } == [] && points { _ in } == [])
  }
}
