extension SentinelText {
  /// The postcodes with their letters: `3024 AB`, `3024AB`, `3024ab`; in small letters with a space
  /// only straight after an address, for `2026 en` is no postcode.
  func postcodes(after addresses: [Sentinel.Candidate]) -> [Sentinel.Candidate] {
    let ends = Set(addresses.map(\.range.upperBound))
    return digitStarts.compactMap { start in
      let end = digits(from: start, most: 4)
      guard end - start == 4, self[start] != UInt8(ascii: "0"), beginsNumber(start) else {
        return nil
      }
      let letters = pastSpaces(end)
      let whole = letters + 2
      guard (letters..<whole).allSatisfy(isLetter), !isWord(whole) else { return nil }
      let pair = word(letters..<whole)
      guard pair.utf8.count == 2, !["sa", "sd", "ss"].contains(pair) else { return nil }
      let capitals = (letters..<whole).allSatisfy(isCapital)
      let follows = ends.contains(pastBackwards(start))
      let fits =
        letters == end
        ? capitals || !SentinelText.units.contains(pair)
        : follows || capitals && !isYear(start..<end, before: pair)
      return fits ? (.postcode, start..<whole) : nil
    }
  }

  /// The place before the comma and at most three spaces or new lines before a place.
  private func pastBackwards(_ start: Int) -> Int {
    var place = start
    while place > start - 3, isOne(of: " \n", place - 1) { place -= 1 }
    return self[place - 1] == UInt8(ascii: ",") ? place - 1 : place
  }

  /// Whether it is a year in a text of capitals: `IN 2026 EN`.
  private func isYear(_ range: Range<Int>, before pair: String) -> Bool {
    (1900...2099).contains(number(range)) && SentinelText.shortWords.contains(pair)
  }

  private static let units: Set<String> = [
    "km", "kg", "mg", "ml", "cm", "mm", "dm", "dl", "cl", "kb", "mb", "gb", "tb", "pk", "kw", "wh",
    "hz", "gr", "pm", "am", "st", "nm",
  ]

  private static let shortWords: Set<String> = [
    "aan", "af", "al", "as", "bv", "da", "de", "di", "do", "ed", "en", "er", "ga", "ge", "he", "ie",
    "ik", "in", "is", "ja", "je", "ma", "me", "na", "nu", "of", "om", "op", "ph", "te", "tv", "uw",
    "va", "vr", "we", "wo", "za", "ze", "zo",
  ]
}
