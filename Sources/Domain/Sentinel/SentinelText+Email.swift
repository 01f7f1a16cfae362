extension SentinelText {
  /// The e-mail addresses: a name, `@`, and a domain whose last part is letters. A full stop that
  /// ends the sentence stays outside.
  func emails() -> [Sentinel.Candidate] {
    symbols.indices.compactMap { at in
      guard symbols[at] == UInt8(ascii: "@") else { return nil }
      var start = at
      while isWord(start - 1) || isOne(of: "._%+-'", start - 1) { start -= 1 }
      while start < at, !isWord(start) { start += 1 }
      guard start < at, let end = domain(from: at + 1) else { return nil }
      return (.email, start..<end)
    }
  }

  /// The end of the domain name from a place on.
  private func domain(from start: Int) -> Int? {
    var place = start
    var lastDot: Int?
    var end: Int?
    var isName = true
    while isWord(place) || isOne(of: ".-", place) {
      if self[place] == UInt8(ascii: ".") {
        if place == (lastDot ?? start - 1) + 1 { break }
        lastDot = place
        isName = true
      } else {
        isName = isName && isLetter(place)
        if let lastDot, isName, place - lastDot >= 2, !isWord(place + 1) { end = place + 1 }
      }
      place += 1
    }
    return end
  }
}
