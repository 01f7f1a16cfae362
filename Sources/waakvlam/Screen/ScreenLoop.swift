import Glibc

/// The screen: from keys to changes, until the user leaves.
enum ScreenLoop {
  /// Runs until the user leaves, and returns the exit status. The caller closes the store.
  static func run(_ store: OpenStore) -> Int32 {
    0
  }
}
