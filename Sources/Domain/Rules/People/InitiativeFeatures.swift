/// The features by which an initiative is one of residents (R60, `S4:1361-1375`).
public struct InitiativeFeatures: Equatable, Sendable {
  /// Whether residents started it; nil is not known.
  public let byResidents: Bool?
  /// Whether volunteers carry it; nil is not known.
  public let byVolunteers: Bool?
  /// Whether it is about something concrete; nil when nobody wrote down what.
  public let hasConcern: Bool?
  /// Whether it takes over a public task; usually they serve a public goal, and need not.
  public let servesPublic: Bool?

  /// Whether it is an initiative of residents: by the first three, the last one is not needed. No
  /// when one of them is not so, not known when one of them is not.
  public var isOfResidents: Bool? {
    let needed = [byResidents, byVolunteers, hasConcern]
    if needed.contains(false) { return false }
    return needed.contains(nil) ? nil : true
  }
}

extension Initiative {
  /// The features by which it is an initiative of residents (R60, `S4:1361-1375`).
  public var features: InitiativeFeatures {
    InitiativeFeatures(
      byResidents: byResidents, byVolunteers: byVolunteers,
      hasConcern: concern?.isBlank == false ? true : nil, servesPublic: rightToChallenge)
  }
}
