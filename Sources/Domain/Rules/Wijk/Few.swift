/// A count as it may leave the program, so that nobody can be recognised by it (R67, S3:310).
public enum Few: Equatable, Sendable {
  /// None.
  case none
  /// Some, but too few to say how many.
  case few
  /// So many.
  case exact(Int)

  /// A count, made coarse below the small number of the settings.
  public init(_ count: Int, settings: Settings) {
    if count <= 0 {
      self = .none
    } else {
      self = count < settings.smallNumber ? .few : .exact(count)
    }
  }
}
