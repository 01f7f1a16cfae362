extension Int {
  /// A number written in ASCII digits alone; refuses signs, other scripts and other lengths.
  init?(digits: some Collection<UInt8>, count: ClosedRange<Int>) {
    guard count.contains(digits.count), count.upperBound <= 18 else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    self = value
  }

  /// The quotient rounded down, also below zero.
  func dividedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }

  /// This number in digits, with zeros in front up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
