import Domain
import Testing

@Suite("Outcomes and standings") struct OutcomeTests {
  @Test("there are eleven standings, each with a code and a step of its own")
  func eleven() {
    #expect(Standing.all.count == 11 && Set(Standing.all.map(\.code)).count == 11)
    #expect(Set(Standing.all.map(\.proposedStep)) == Set(ProposedStep.allCases))
    #expect(Set(Outcome.allCases.map(\.rawValue)).isDisjoint(with: ["loopt", "niet-bijgewerkt"]))
    #expect(Outcome(rawValue: "loopt") == nil && Outcome(rawValue: "niet-bijgewerkt") == nil)
  }

  @Test("running until its next date has passed, then not updated, and then as it ended")
  func standing() throws {
    var world = World()
    let id = try world.offer(try world.receive(), to: World.meal)
    func standing(_ today: Day) -> Standing? {
      world.caseload.referrals[id].flatMap { world.caseload.standing(of: $0, on: today) }
    }
    #expect(standing(day(16, 3)) == .running, "fourteen days: on the day itself it is not late")
    #expect(standing(day(17, 3)) == .notUpdated)
    try world.act(.referralAccepted(id))
    #expect(standing(day(13, 4)) == .running && standing(day(14, 4)) == .notUpdated)
    world.today = day(14, 4)
    try world.act(.referralNoted(id, text: "gebeld"))
    #expect(standing(day(14, 4)) == .running)
    try world.act(.referralFinished(id, outcome: .noPlace, reason: "vol"))
    #expect(standing(day(1, 1, 2030)) == .ended(.noPlace))
    #expect(standing(day(1, 1, 2030))?.proposedStep == .findNearerAndNoteTheGap)
    var referral = try #require(world.caseload.referrals[id])
    referral.outcome = "eigen-code"
    #expect(world.caseload.standing(of: referral, on: world.today) == nil)
  }
}
