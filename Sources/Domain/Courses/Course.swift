/// Where something can go from where it stands, as data: the one table that the changes, the
/// explorer and the manual follow.
public struct Course<State: Hashable & Sendable>: Sendable {
  /// One step.
  public struct Step: Equatable, Sendable {
    public let from: State
    public let to: State
  }

  /// The states in which something can begin.
  public let starts: [State]
  /// The states in which it is over.
  public let ends: [State]
  /// The steps there are.
  public let steps: [Step]

  /// A course from a table of where each state leads.
  public init(starts: [State], ends: [State], _ table: KeyValuePairs<State, [State]>) {
    self.starts = starts
    self.ends = ends
    steps = table.flatMap { from, targets in targets.map { Step(from: from, to: $0) } }
  }

  /// Whether there is a step from the one to the other.
  public func allows(_ from: State, _ to: State) -> Bool {
    steps.contains(Step(from: from, to: to))
  }

  /// Where a state leads, in the order of the table.
  public func next(_ from: State) -> [State] { steps.filter { $0.from == from }.map(\.to) }
}
