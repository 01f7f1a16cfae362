import Domain

/// Walks through every combination of states that real changes can bring a small world in.
///
/// Breadth first over abstract states: what stands where, without dates and words. In every state
/// each event is tried once; a refused one is no step.
struct Explorer {
  /// What can happen: a change, or time that passes.
  enum Event {
    case change(Change)
    case days(Int)
  }

  /// What is true of one item in one state.
  struct Item: Hashable {
    /// Its name in the world: `signaal`, `referral 1` …
    let name: String
    /// Its machine.
    let kind: Kind
    /// Its state in that machine.
    let state: String
    /// What else tells two abstract states apart.
    var detail = ""
    let isEnd: Bool
    /// Whether the domain gives it a next step; of other kinds only the end is looked at.
    let hasNextStep: Bool
    var owner: ID?
    var act: NextStep.Act?
    var day: Day?
    /// The day and the outcome or sentence that it ended with.
    var ended: Day?
    var sentence: String?
  }

  /// One abstract state.
  struct Node {
    var items: [Item]
    /// The nodes that one event leads to.
    var next: Set<Int> = []
    /// Whether nothing is unfinished.
    var isEnd: Bool { items.allSatisfy(\.isEnd) }
  }

  /// A step of one machine.
  struct Step: Hashable {
    let kind: Kind
    let from: String
    let to: String
  }

  /// What was found: the nodes, and the steps that items took. A plain value, so that a test can
  /// damage it.
  struct Map {
    var nodes: [Node] = []
    var steps: Set<Step> = []
    /// How many changes were carried out.
    var carriedOut = 0
    /// Kinds of changes that were carried out at least once.
    var names: Set<String> = []
    /// Kinds of records that they made or changed.
    var touched: Set<Kind> = []
  }

  private var map = Map()
  private var places: [String: Int] = [:]
  private var queue: [(place: Int, world: World)] = []

  /// Everything that the events can bring about, from a world without items.
  ///
  /// - Parameters:
  ///   - events: the events to try in a world.
  ///   - items: what stands where in a world.
  static func walk(
    events: (inout World) -> [Event], items: (World) -> [Item]
  ) -> Map {
    var explorer = Explorer()
    _ = explorer.place(of: World(), items(World()))
    var next = 0
    while next < explorer.queue.count {
      var (place, world) = explorer.queue[next]
      next += 1
      let before = Dictionary(
        items(world).map { ($0.name, $0.state) }, uniquingKeysWith: { first, _ in first })
      for event in events(&world) {
        explorer.tryOut(event, in: world, at: place, before, items)
      }
      explorer.queue[next - 1].world = World()
    }
    return explorer.map
  }

  private mutating func tryOut(
    _ event: Event, in world: World, at place: Int, _ before: [String: String],
    _ items: (World) -> [Item]
  ) {
    var after = world
    switch event {
    case .days(let days): after.today = world.today + days
    case .change(let change):
      guard let done = try? world.caseload.applying(change, on: world.occasion) else { return }
      after.caseload = done.caseload
      map.carriedOut += 1
      map.names.insert(change.name)
      map.touched.formUnion(done.inverse.map(\.kind))
    }
    let found = items(after)
    map.nodes[place].next.insert(self.place(of: after, found))
    let isEdit = if case .change = event { true } else { false }
    for item in found {
      guard let from = before[item.name], from != item.state || isEdit else { continue }
      map.steps.insert(Step(kind: item.kind, from: from, to: item.state))
    }
  }

  private mutating func place(of world: World, _ found: [Item]) -> Int {
    let key = found.map { "\($0.name)=\($0.state)\($0.detail)" }.joined(separator: " ")
    if let place = places[key] { return place }
    places[key] = map.nodes.count
    map.nodes.append(Node(items: found))
    queue.append((map.nodes.count - 1, world))
    return map.nodes.count - 1
  }
}
