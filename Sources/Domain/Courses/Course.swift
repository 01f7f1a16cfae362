/// Where something can go from where it stands, as data: the one table that the changes, the
/// explorer and the manual follow.
public struct Course<State: Hashable & Sendable>: Sendable {
  /// One step.
  public struct Step: Hashable, Sendable {
    public let from: State
    public let to: State

    /// A step from one state to another.
    public init(from: State, to: State) {
      self.from = from
      self.to = to
    }
  }

  /// The states in which something can begin.
  public let starts: [State]
  /// The states in which it is over.
  public let ends: [State]
  /// The steps there are.
  public let steps: [Step]

  /// A course from a table of where each state leads.
  public init(starts: [State], ends: [State], _ table: KeyValuePairs<State, [State]>) {
    self.init(
      starts: starts, ends: ends,
      steps: table.flatMap { from, targets in targets.map { Step(from: from, to: $0) } })
  }

  /// A course from its steps.
  public init(starts: [State], ends: [State], steps: [Step]) {
    self.starts = starts
    self.ends = ends
    self.steps = steps
  }

  /// Whether there is a step from the one to the other.
  public func allows(_ from: State, _ to: State) -> Bool {
    steps.contains(Step(from: from, to: to))
  }

  /// Where a state leads, in the order of the table.
  public func next(_ from: State) -> [State] { steps.filter { $0.from == from }.map(\.to) }

  /// Whether it is over in this state.
  public func isEnd(_ state: State) -> Bool { ends.contains(state) }
}

extension Course {
  /// Every state that is named: as a start, as an end or in a step; each once.
  public var states: [State] {
    var seen: Set<State> = []
    return (starts + ends + steps.flatMap { [$0.from, $0.to] }).filter { seen.insert($0).inserted }
  }

  /// The states, of these, that no way from a start leads to.
  public func unreachable(among states: [State]) -> [State] {
    let reached = spread(from: starts) {
      $0.from
    } to: {
      $0.to
    }
    return states.filter { !reached.contains($0) }
  }

  /// The states, of these, from which no way leads to an end.
  public func endless(among states: [State]) -> [State] {
    let ending = spread(from: ends) {
      $0.to
    } to: {
      $0.from
    }
    return states.filter { !ending.contains($0) }
  }

  /// What can be reached from some states along the steps, these states included. The two closures
  /// say which end of a step is the near one.
  private func spread(
    from first: [State], _ near: (Step) -> State, to far: (Step) -> State
  ) -> Set<State> {
    let leads = Dictionary(grouping: steps, by: near)
    var reached = Set(first)
    var queue = first
    while let state = queue.popLast() {
      for step in leads[state] ?? [] where reached.insert(far(step)).inserted {
        queue.append(far(step))
      }
    }
    return reached
  }
}
