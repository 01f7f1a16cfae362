import Domain
import Testing

@Suite struct CaseloadTests {
  @Test("undo gives back the equal caseload, after random changes of every kind")
  func undo() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("undo: seed \(seed)")
    var game = RandomChanges(dice: Dice(seed: seed))
    let begin = game.world.caseload
    var inverses: [[Edit]] = []
    var names: Set<String> = []
    for step in 0..<4000 {
      let change = game.next()
      let before = game.world.caseload
      guard let edits = try? before.edits(for: change, on: game.world.occasion) else { continue }
      var after = before
      after.apply(edits)
      guard edits.allSatisfy({ $0.old != $0.new && before[$0.id] == $0.old }),
        Set(edits.map(\.id)).count == edits.count,
        edits.allSatisfy({ after[$0.id] == $0.new })
      else {
        Issue.record("seed \(seed), step \(step): the edits of \(change) do not fit")
        return
      }
      var back = after
      back.apply(edits.inverse)
      guard back == before,
        step % 4 != 0 || mentionsAreRight(in: back) && mentionsAreRight(in: after)
      else {
        Issue.record("seed \(seed), step \(step): \(change) is not taken back")
        return
      }
      names.insert(change.name)
      inverses.append(edits.inverse)
      game.world.caseload = after
    }
    print("undo: \(inverses.count) changes accepted, of \(names.count) kinds")
    #expect(names.count == 36, "every kind of change should have been accepted: \(names.sorted())")
    for inverse in inverses.reversed() { game.world.caseload.apply(inverse) }
    #expect(game.world.caseload == begin, "seed \(seed)")
  }

  /// What names what, looked up the slow way.
  private func mentionsAreRight(in caseload: Caseload) -> Bool {
    var expected: [ID: Set<ID>] = [:]
    for kind in Kind.allCases {
      for record in caseload.table(of: kind).ids.compactMap({ caseload[$0]?.record }) {
        for id in record.mentions { expected[id, default: []].insert(record.id) }
      }
    }
    let asked = Set(expected.keys).union(caseload.residents.rows.map(\.id))
      .union(caseload.signalen.rows.map(\.id)).union([id(999)])
    return asked.allSatisfy { caseload.mentions(of: $0) == (expected[$0] ?? []).sorted() }
  }

  @Test("whatever is unfinished has one owner, one act and one date, after random changes")
  func nextSteps() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("next steps: seed \(seed)")
    var game = RandomChanges(dice: Dice(seed: seed))
    for step in 0..<4000 {
      let change = game.next()
      guard (try? game.world.act(change)) != nil else { continue }
      if let wrong = somethingWithoutNextStep(in: game.world) {
        Issue.record("seed \(seed), step \(step): after \(change): \(wrong)")
        return
      }
    }
  }

  private func somethingWithoutNextStep(in world: World) -> String? {
    let caseload = world.caseload
    for signaal in caseload.signalen.rows {
      let step = caseload.nextStep(of: signaal)
      let open = caseload.mentions(of: signaal.id).compactMap { caseload.referrals[$0] }
        .filter { $0.status.isOpen }
      if signaal.status.isOpen {
        guard let step, step.owner != nil, step.day != nil else {
          return "\(signaal) \(step as Any)"
        }
        if open.isEmpty != (signaal.status == .new || signaal.status == .talking) {
          return "\(signaal) with \(open)"
        }
        let runs = open.contains { $0.status == .accepted }
        if runs != (signaal.status == .running) { return "\(signaal) with \(open)" }
      } else {
        guard step == nil || step?.act == .giveFeedback, open.isEmpty, signaal.ended != nil,
          signaal.reason?.allSatisfy(\.isWhitespace) == false
        else { return "\(signaal) with \(open), next \(step as Any)" }
      }
    }
    for referral in caseload.referrals.rows {
      let step = caseload.nextStep(of: referral)
      let isRight = step.map { $0.owner != nil && $0.day != nil } ?? false
      if referral.status.isOpen ? !isRight : step != nil { return "\(referral)" }
    }
    for waakvlam in caseload.waakvlammen.rows {
      let step = caseload.nextStep(of: waakvlam, on: world.today)
      let isOnCall = waakvlam.state(on: world.today) == .onCall
      let isRight = step?.owner != nil && (step?.day == nil) == isOnCall
      if waakvlam.isBurning ? !isRight : step != nil { return "\(waakvlam)" }
    }
    let burning = caseload.waakvlammen.rows.filter(\.isBurning).map(\.resident)
    return Set(burning).count == burning.count ? nil : "two waakvlammen burn for one resident"
  }

  @Test("a record that names another twice is mentioned once")
  func mentionedOnce() throws {
    var world = World()
    let signaal = try world.receive { $0.about = World.silva }
    let referral = try world.offer(signaal, to: World.silva, .ownNetwork)
    let waakvlam = world.waakvlam(world.fresh()) { $0.holderRecord = World.silva }
    try world.act(.waakvlamLit(waakvlam))
    #expect(world.caseload.mentions(of: World.silva) == [signaal, referral, waakvlam.id])
  }

  @Test("an identity finds its record of whatever kind, and only one record has it")
  func identity() {
    let caseload = World().caseload
    #expect(caseload.count == 10)
    #expect(caseload[World.samira]?.kind == .worker)
    #expect(caseload[World.bospolder]?.kind == .wijk)
    #expect(caseload[World.meal]?.kind == .voorziening)
    #expect(caseload[id(999)] == nil)
  }
}
