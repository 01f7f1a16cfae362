extension Voorziening {
  /// Whether a card is for a target group; nil when nobody noted for whom it is (R45, S4:830-834).
  ///
  /// A filter and nothing else: something for everybody is for each of them.
  public func isFor(targetGroup: String) -> Bool? {
    guard let groups = details?.targetGroups, !groups.isEmpty else { return nil }
    return groups.contains(targetGroup) || groups.contains(Codes.everyone)
  }
}

/// The groups that come first for the municipality, as a filter (R61, S4:220-229); nobody is put in
/// one: it follows what they told or what was noted.
public enum PriorityGroup: String, CaseIterable, Sendable {
  /// Who told us they are lonely.
  case lonely
  /// Older people who live at home for longer.
  case longerAtHome
  /// People on a benefit who do something in return.
  case benefit
  /// Youth, and their parents.
  case youthAndParents

  /// The target groups of cards that go with it.
  var targetGroups: Set<String> {
    switch self {
    case .lonely: ["eenzaam"]
    case .longerAtHome: ["ouderen"]
    case .benefit: ["uitkering"]
    case .youthAndParents: ["jeugd", "kinderen", "jongeren", "ouders"]
    }
  }

  /// Whether the filter shows a resident; nil when it is not known (R61, S4:220-229).
  public func includes(_ resident: Resident) -> Bool? {
    switch self {
    case .lonely: resident.loneliness.isEmpty ? nil : true
    case .longerAtHome: resident.ageGroup.map(Codes.older.contains)
    case .benefit: resident.volunteer?.returnsBenefit
    case .youthAndParents: resident.ageGroup.map(Codes.young.contains)
    }
  }

  /// Whether the filter shows a card; nil when nobody noted for whom it is (R61, S4:220-229).
  public func includes(_ voorziening: Voorziening) -> Bool? {
    guard let groups = voorziening.details?.targetGroups, !groups.isEmpty else { return nil }
    return groups.contains(Codes.everyone) || groups.contains(where: targetGroups.contains)
  }
}
