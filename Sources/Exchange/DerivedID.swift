import Domain

extension Domain.ID {
  /// An identity that is always the same for the same text, so that what comes again from outside
  /// is known again: a UUID of version 8 (RFC 9562 §5.8).
  ///
  /// Its 122 free bits are two FNV-1a hashes of the UTF-8 bytes, with the usual offset basis and
  /// with its complement, each passed through the finaliser of SplitMix64. That spreads well but
  /// keeps out nobody who wants two texts with one identity; `HSDSReader.renewed` is made for that.
  static func derived(from text: String) -> Domain.ID {
    let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    let high = mixed(hash(text, basis))
    let low = mixed(hash(text, ~basis))
    return Domain.ID(
      high: high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
      low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  private static func hash(_ text: String, _ basis: UInt64) -> UInt64 {
    text.utf8.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
