internal import Glibc

/// A random number generator (SplitMix64) whose seed is printed, so that a failure can be repeated
/// with `SEED=… swift test`.
public struct SeededGenerator: RandomNumberGenerator {
  /// The seed it started from.
  public let seed: UInt64
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// Starts from the seed in `SEED`, or from a new one, and prints it.
  public static func printed(for purpose: String) -> SeededGenerator {
    let asked = getenv("SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = asked ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("SEED=\(seed) \(purpose)")
    return SeededGenerator(seed: seed)
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
