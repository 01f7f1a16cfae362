import Domain

extension Explorer.Map {
  /// What is wrong in some node: an unfinished item without one owner, one act and one date, or an
  /// ended one without a day and an outcome or a sentence.
  var faults: [String] {
    nodes.flatMap(\.items).compactMap { item in
      if item.isEnd {
        let isSaid = item.sentence?.allSatisfy(\.isWhitespace) == false
        if item.ended == nil || !isSaid { return "\(item.name) left \(item.state) in silence" }
        return nil
      }
      guard item.hasNextStep else { return nil }
      if item.owner == nil { return "\(item.name) has no owner when \(item.state)" }
      if item.act == nil { return "\(item.name) has no next step when \(item.state)" }
      let isOnCall = item.act == .onCall
      if (item.day == nil) != isOnCall { return "\(item.name) has no date when \(item.state)" }
      return nil
    }
  }

  /// The nodes from which nothing can be done until all is finished.
  var endless: [Int] {
    var before: [Int: [Int]] = [:]
    for (place, node) in nodes.enumerated() {
      for next in node.next { before[next, default: []].append(place) }
    }
    var queue = nodes.indices.filter { nodes[$0].isEnd }
    var ending = Set(queue)
    while let place = queue.popLast() {
      for earlier in before[place] ?? [] where ending.insert(earlier).inserted {
        queue.append(earlier)
      }
    }
    return nodes.indices.filter { !ending.contains($0) }
  }

  /// The states of a machine that were reached.
  func states(of kind: Kind) -> Set<String> {
    Set(nodes.flatMap(\.items).filter { $0.kind == kind }.map(\.state))
  }

  /// The steps of a machine that changed the state, or that the machine has as a step to itself.
  func steps(of kind: Kind, keeping own: Set<String>) -> Set<Explorer.Step> {
    steps.filter { $0.kind == kind && ($0.from != $0.to || own.contains($0.from)) }
  }
}
