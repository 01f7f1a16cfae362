import Domain
import Testing

@Suite("Courses as tables") struct CourseTests {
  @Test("of our own machines every state can be reached and can end")
  func sound() {
    func expect<State: CaseIterable & Hashable & Sendable>(_ course: Course<State>) {
      let states = Array(State.allCases)
      #expect(Set(course.states) == Set(states))
      #expect(course.unreachable(among: states).isEmpty && course.endless(among: states).isEmpty)
      #expect(course.ends.allSatisfy { course.next($0).isEmpty })
      #expect(Set(course.steps).count == course.steps.count)
    }
    expect(SignaalStatus.course)
    expect(ReferralStatus.course)
    expect(WaakvlamState.course)
    expect(PlanStatus.course)
    expect(PostingStatus.course)
    expect(MatchStatus.course)
    expect(KwestieStatus.course)
  }

  @Test("what is open is what has not come to an end of its course")
  func open() {
    #expect(SignaalStatus.allCases.allSatisfy { $0.isOpen != SignaalStatus.course.isEnd($0) })
    #expect(ReferralStatus.allCases.allSatisfy { $0.isOpen != ReferralStatus.course.isEnd($0) })
    #expect(PlanStatus.allCases.allSatisfy { $0.isOpen != PlanStatus.course.isEnd($0) })
    #expect(PostingStatus.allCases.allSatisfy { $0.isOpen != PostingStatus.course.isEnd($0) })
    #expect(MatchStatus.allCases.allSatisfy { $0.isOpen != MatchStatus.course.isEnd($0) })
    #expect(KwestieStatus.allCases.allSatisfy { $0.isOpen != KwestieStatus.course.isEnd($0) })
  }

  @Test("a table without an exit or without an entrance is found out")
  func mutated() {
    func without<State>(
      _ course: Course<State>, _ isMeant: (Course<State>.Step) -> Bool
    ) -> Course<State> {
      Course(starts: course.starts, ends: course.ends, steps: course.steps.filter { !isMeant($0) })
    }
    let noExit = without(PlanStatus.course) { $0.from == .extended && $0.to == .ended }
    #expect(noExit.endless(among: PlanStatus.allCases) == [.extended])
    let noEnd = without(KwestieStatus.course) { $0.to == .closed }
    #expect(noEnd.endless(among: KwestieStatus.allCases) == [.open, .decided])
    #expect(noEnd.unreachable(among: KwestieStatus.allCases) == [.closed])
    let noEntrance = without(SignaalStatus.course) { $0.to == .running }
    #expect(noEntrance.unreachable(among: SignaalStatus.allCases) == [.running])
    let lost = without(ReferralStatus.course) { $0.from == .returned }
    #expect(lost.endless(among: ReferralStatus.allCases) == [.returned])
  }

  @Test("of the table of Signalen two states cannot be reached, and every state can end")
  func signalen() {
    let states = SignalenTable.states
    let course = Course(starts: [""], ends: ["o", "a", "s"], steps: SignalenTable.steps)
    #expect(states.count == 19 && SignalenTable.steps.count == 103)
    #expect(course.unreachable(among: states) == ["h", "s"])
    #expect(course.endless(among: states) == [])
    let reach = SignalenTable.closure
    for ends in [["o", "a", "s"], ["s"], ["o"], ["h"], []] {
      let course = Course(starts: [""], ends: ends, steps: SignalenTable.steps)
      #expect(
        course.unreachable(among: states)
          == states.filter { state in !reach(SignalenTable.steps, "", state) })
      #expect(
        course.endless(among: states)
          == states.filter { state in !ends.contains { reach(SignalenTable.steps, state, $0) } })
    }
  }

  @Test("a graph of chance is judged as its matrix says")
  func random() {
    var dice = Dice.thrown(for: "courses")
    for _ in 0..<200 {
      let states = (0..<(2 + dice.upTo(9))).map(String.init)
      let steps = (0..<dice.upTo(20)).map { _ in
        Course<String>.Step(from: dice.one(of: states), to: dice.one(of: states))
      }
      let ends = states.filter { _ in dice.upTo(4) == 0 }
      let course = Course(starts: ["0"], ends: ends, steps: steps)
      let reach = SignalenTable.closure
      #expect(course.unreachable(among: states) == states.filter { !reach(steps, "0", $0) })
      #expect(
        course.endless(among: states)
          == states.filter { state in !ends.contains { reach(steps, state, $0) } })
    }
  }
}
