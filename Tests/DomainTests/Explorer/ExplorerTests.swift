import Domain
import Testing

@Suite("Explorer: every combination of states that real changes reach") struct ExplorerTests {
  /// The machines that touch each other are walked together: a relapse opens a signaal, and a match
  /// takes its postings along. The rest only stands beside it.
  private static let thread = Explorer.walk(
    events: {
      ExplorerWorld.ofSignaal(&$0) + ExplorerWorld.ofReferrals(&$0) + ExplorerWorld.ofWaakvlam(&$0)
    }, items: ExplorerWorld.items)
  private static let beside = Explorer.walk(
    events: {
      ExplorerWorld.ofMatch(&$0) + ExplorerWorld.ofKwestie(&$0) + ExplorerWorld.ofPlan(&$0)
    }, items: ExplorerWorld.items)

  /// A machine as it should be found: its states, and its steps in words.
  private struct Machine {
    let kind: Kind
    let states: Set<String>
    let own: Set<String>
    let steps: Set<Explorer.Step>

    init<State: RawRepresentable<String> & CaseIterable & Hashable & Sendable>(
      _ kind: Kind, _ course: Course<State>
    ) {
      self.kind = kind
      states = Set(State.allCases.map(\.rawValue))
      own = Set(course.steps.filter { $0.from == $0.to }.map(\.from.rawValue))
      steps = Set(
        course.steps.map { .init(kind: kind, from: $0.from.rawValue, to: $0.to.rawValue) })
    }
  }

  private func expect(_ map: Explorer.Map, _ machines: [Machine]) {
    #expect(map.faults == [])
    #expect(map.endless == [])
    for machine in machines {
      #expect(map.states(of: machine.kind) == machine.states, "\(machine.kind)")
      let steps = map.steps(of: machine.kind, keeping: machine.own)
      #expect(steps.subtracting(machine.steps) == [], "steps that are not in the table")
      #expect(machine.steps.subtracting(steps) == [], "steps of the table that no change takes")
    }
    print("\(map.nodes.count) states, \(map.carriedOut) changes carried out")
  }

  @Test("signaal, referrals and waakvlam: always an owner, an act and a date, and always a way out")
  func threads() {
    let map = ExplorerTests.thread
    expect(
      map,
      [
        Machine(.signaal, SignaalStatus.course), Machine(.referral, ReferralStatus.course),
        Machine(.waakvlam, WaakvlamState.course),
      ])
    #expect(map.names.count == 21, "\(map.names.sorted())")
  }

  @Test("match, postings, kwestie and plan: always a way out, and none in silence")
  func besides() {
    let map = ExplorerTests.beside
    expect(
      map,
      [
        Machine(.match, MatchStatus.course), Machine(.posting, PostingStatus.course),
        Machine(.kwestie, KwestieStatus.course), Machine(.plan, PlanStatus.course),
      ])
    #expect(map.names.count == 16, "\(map.names.sorted())")
  }

  @Test("what is walked apart touches nothing of the other, so that every combination is covered")
  func apart() {
    #expect(
      ExplorerTests.thread.touched == [.signaal, .conversation, .referral, .waakvlam])
    #expect(ExplorerTests.beside.touched == [.match, .posting, .kwestie, .plan])
  }

  @Test("the proof fails when an owner, a date, an act or a sentence is taken away")
  func mutatedFacts() throws {
    let found = ExplorerTests.thread
    func faults(_ change: (inout Explorer.Item) -> Void, where isMeant: (Explorer.Item) -> Bool)
      -> [String]
    {
      var map = found
      for place in map.nodes.indices {
        guard let index = map.nodes[place].items.firstIndex(where: isMeant) else { continue }
        change(&map.nodes[place].items[index])
        return map.faults
      }
      return []
    }
    for state in ["new", "talking", "offered", "returned", "burning", "resting", "onCall"] {
      #expect(faults({ $0.owner = nil }, where: { $0.state == state }).count == 1, "\(state)")
      #expect(faults({ $0.act = nil }, where: { $0.state == state }).count == 1, "\(state)")
    }
    for state in ["running", "accepted", "seekingHolder", "resting"] {
      #expect(faults({ $0.day = nil }, where: { $0.state == state }).count == 1, "\(state)")
    }
    #expect(faults({ $0.day = Day(number: 1) }, where: { $0.state == "onCall" }).count == 1)
    for state in ["closed", "declined", "finished", "out"] {
      #expect(faults({ $0.sentence = " " }, where: { $0.state == state }).count == 1, "\(state)")
      #expect(faults({ $0.ended = nil }, where: { $0.state == state }).count == 1, "\(state)")
    }
  }

  @Test("the proof fails when the way out of a state is taken away")
  func mutatedSteps() {
    for (kind, state, map) in [
      (Kind.referral, "returned", ExplorerTests.thread),
      (.waakvlam, "seekingHolder", ExplorerTests.thread),
      (.plan, "extended", ExplorerTests.beside), (.match, "askedAfter", ExplorerTests.beside),
    ] {
      var map = map
      let names = Set(map.nodes.flatMap(\.items).filter { $0.kind == kind }.map(\.name))
      func stands(_ place: Int, _ name: String) -> Bool {
        map.nodes[place].items.contains { $0.name == name && $0.state == state }
      }
      let closed = map.nodes.indices.map { place in names.filter { stands(place, $0) } }
      for place in map.nodes.indices where !closed[place].isEmpty {
        map.nodes[place].next = map.nodes[place].next.filter {
          closed[place].isSubset(of: closed[$0])
        }
      }
      #expect(map.endless == map.nodes.indices.filter { !closed[$0].isEmpty }, "\(kind) \(state)")
    }
  }
}
