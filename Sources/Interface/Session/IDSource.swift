public import Domain

/// Where new identities come from: a clock that is passed in and a generator with a seed.
public struct IDSource: Sendable {
  /// Milliseconds since 1970-01-01 UTC; set before each key.
  public var milliseconds: UInt64
  private var state: UInt64

  /// A source that gives the same identities for the same seed and clock.
  public init(milliseconds: UInt64, seed: UInt64) {
    self.milliseconds = milliseconds
    state = seed
  }

  /// The next identity. Two of one millisecond keep the order in which they were made.
  public mutating func next() -> ID {
    milliseconds += 1
    return ID(milliseconds: milliseconds, random: (random(), random()))
  }

  /// SplitMix64: enough to tell identities apart; nothing secret hangs on it.
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
