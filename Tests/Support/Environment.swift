internal import Glibc

/// What was asked of a test run from outside.
public enum Environment {
  /// Whether a variable is set to something.
  public static func isSet(_ name: String) -> Bool {
    getenv(name).map { $0.pointee != 0 } ?? false
  }
}
