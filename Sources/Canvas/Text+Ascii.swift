extension Text {
  /// What stands for a character where there is only ASCII: é is e, › is >, → is ->, … is ....
  ///
  /// The result is printable ASCII, may be longer than one column, and is `?` for what has no
  /// likeness (other scripts, emoji). ASCII comes back as it is, and controls as `?`.
  public static func asciiFallback(_ character: Character) -> String {
    if let ascii = character.asciiValue { return 0x20...0x7E ~= ascii ? String(character) : "?" }
    guard let first = String(character).unicodeScalars.first else { return "" }
    if let long = longLikenesses[first] { return long }
    return String(Unicode.Scalar(asciiCell(first)))
  }

  /// Text in which every character has been replaced by `asciiFallback`.
  public static func asciiFallback(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { $0 += asciiFallback($1) }
  }

  /// The one ASCII byte that stands for the letter in a cell: marks fall away, → is >, … is ~.
  public static func asciiCell(_ base: Unicode.Scalar) -> UInt8 {
    let value = base.value
    if 0x20...0x7E ~= value { return UInt8(value) }
    switch value {
    case 0xC0...0x17F where value != 0xD7 && value != 0xF7: return latin[Int(value - 0xC0)]
    case 0x1E00...0x1EFF: return latinAdditional[Int(value - 0x1E00)]
    case 0x2500...0x257F: return lines(value)
    case 0x2580...0x259F: return UInt8(ascii: "#")
    case 0x2800: return UInt8(ascii: " ")
    case 0x2801...0x28FF: return UInt8(ascii: ".")
    default: return likenesses[base] ?? UInt8(ascii: "?")
    }
  }

  private static func lines(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550, 0x2574, 0x2576,
      0x2578, 0x257A, 0x257C, 0x257E:
      UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      UInt8(ascii: "|")
    default: UInt8(ascii: "+")
    }
  }

  private static let longLikenesses: [Unicode.Scalar: String] = [
    "…": "...", "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "≤": "<=", "≥": ">=", "≠": "!=",
    "€": "EUR", "ß": "ss", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ĳ": "IJ", "ĳ": "ij",
    "Þ": "Th", "þ": "th", "«": "<<", "»": ">>", "½": "1/2", "¼": "1/4", "¾": "3/4", "№": "No",
    "©": "(c)", "®": "(r)", "™": "(tm)", "±": "+/-", "‰": "o/oo", "⚠": "!",
  ]

  private static let likenesses: [Unicode.Scalar: UInt8] = {
    let signs: [(String, Unicode.Scalar)] = [
      ("\u{A0}\u{3000}◌", " "), ("·•∙⋅●◆◉★☆✱", "*"), ("‹«←◀◂◄≤", "<"), ("›»→▶▸►≥⇒", ">"),
      ("↑▲△▴⇧", "^"), ("↓▼▽▾", "v"), ("↔‐‑‒–—―−", "-"), ("’‘‚‛´", "'"), ("“”„‟″", "\""),
      ("…≈∼", "~"), ("×✗✘✕☒", "x"), ("✓✔☑", "v"), ("○◦◯◎°º", "o"), ("□☐▢■▪▫◼◻", "#"),
      ("÷⁄", "/"), ("¡⚠", "!"), ("¦", "|"), ("±", "+"), ("≠", "!"), ("€", "E"), ("£", "L"),
      ("¥", "Y"), ("¢©", "c"), ("®", "r"), ("ª", "a"), ("²", "2"), ("³", "3"), ("¹", "1"),
      ("¼½¾", "1"), ("µ", "u"), ("§", "S"), ("¶", "P"), ("¨", "\""), ("¸", ","), ("¯", "-"),
    ]
    var table: [Unicode.Scalar: UInt8] = [:]
    for (many, one) in signs {
      for scalar in many.unicodeScalars { table[scalar] = UInt8(ascii: one) }
    }
    table["·"] = UInt8(ascii: ".")
    return table
  }()

  // The letters of U+00C0–U+017F and U+1E00–U+1EFF without their marks.
  private static let latin =
    Array(
      ("AAAAAAACEEEEIIIIDNOOOOO?OUUUUYPsaaaaaaaceeeeiiiidnooooo?ouuuuypyAaAaAaCcCcCcCcDd"
        + "DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLl??LlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs"
        + "SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs").utf8)
  private static let latinAdditional =
    Array(
      ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo"
        + "OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy?s????"
        + "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu"
        + "UuYyYyYyYy??????").utf8)
}
