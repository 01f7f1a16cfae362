/// Where a waakvlam stands on a day; it is computed and never chosen.
public enum WaakvlamState: String, CaseIterable, Sendable {
  /// It burns: there is a next contact.
  case burning
  /// It burns without a rhythm: the resident calls.
  case onCall
  /// It rests until a day.
  case resting
  /// Its holder stopped; the owner holds it until another is found.
  case seekingHolder
  /// It was put out, with a sentence.
  case out
}

extension Waakvlam {
  /// Where it stands on a day. That nobody holds it counts before its rest: a holder is looked for
  /// while it rests too.
  public func state(on today: Day) -> WaakvlamState {
    if !isBurning { return .out }
    if seekingHolder != nil { return .seekingHolder }
    if isResting(on: today) { return .resting }
    return risk == .onCall ? .onCall : .burning
  }
}

extension Caseload {
  /// The waakvlammen that burn and that somebody of this name holds, oldest first; upper and lower
  /// case do not differ.
  public func waakvlammen(heldBy name: String) -> [ID] {
    let wanted = name.lowercased()
    return waakvlammen.rows
      .filter { $0.isBurning && $0.seekingHolder == nil && $0.holder.lowercased() == wanted }
      .map(\.id)
  }
}
