/// Text as it may come from anywhere: Dutch words, other scripts, emoji, and what hides or breaks.
enum RandomText {
  static func next(_ random: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 0...12, using: &random)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<count {
      let set = sets.randomElement(using: &random) ?? sets[0]
      if let scalar = set.unicodeScalars.randomElement(using: &random) { scalars.append(scalar) }
      if Int.random(in: 0..<20, using: &random) == 0,
        let any = Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
      {
        scalars.append(any)
      }
    }
    return String(scalars)
  }

  private static let sets = [
    "abc xyz ", "éüïñ–…→│", "日本語한カ", "\u{300}\u{301}\u{20DD}\u{338}", "क्षिनमस्ते",
    "\u{1100}\u{1161}\u{11AB}",
    "👍👩❤☎🏽🏿\u{200D}\u{FE0F}🇳🇱", "\u{200B}\u{202E}\u{AD}\u{FEFF}\u{2060}\u{34F}",
    "\u{1B}\u{7}\u{9B}\u{7F}\0\t\r\n",
    "\u{600}\u{6DD}عربي", "\u{E000}\u{378}\u{FFFF}\u{E0041}", "\u{0D4E}\u{111C2}ക",
  ]
}
