public import JSON

/// Why a file as a whole was refused; nothing was taken from it.
public enum ImportError: Error, Equatable, Sendable {
  /// No bytes, or nothing but white space.
  case empty
  /// Not JSON, cut off, not UTF-8, too large, too deep or with a key twice: why and where.
  case unreadable(JSONError)
  /// JSON, but a single value where an object or a list is expected.
  case notAList(JSONKind)
  /// An object or a list in which there is no service and no organisation.
  case nothingOfUse(Found)

  /// What there was instead.
  public enum Found: Equatable, Sendable {
    /// Locations, which say nothing without a service.
    case locations
    /// A taxonomy or terms of one.
    case taxonomy
    /// A description of a publisher's interface.
    case interface
    /// Nothing that Open Referral knows.
    case unknown
  }
}
