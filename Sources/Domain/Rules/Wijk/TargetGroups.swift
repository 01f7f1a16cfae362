extension Voorziening {
  /// Whether a card is for a target group; nil when nobody noted for whom it is (R45, S4:830-834).
  ///
  /// A filter and nothing else: something for everybody is for each of them.
  public func isFor(targetGroup: String) -> Bool? {
    guard let groups = details?.targetGroups, !groups.isEmpty else { return nil }
    return groups.contains(targetGroup) || groups.contains(Codes.everyone)
  }
}
