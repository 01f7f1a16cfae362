import Domain

/// The words of a name as people type it: in any order, cut short, and with any way to write a title.
enum NameWords {
  private static let titles: [Substring: Substring] = [
    "mw": "mevrouw", "mw.": "mevrouw", "mevr": "mevrouw", "mevr.": "mevrouw", "mvr": "mevrouw",
    "hr": "meneer", "hr.": "meneer", "dhr": "meneer", "dhr.": "meneer", "heer": "meneer",
    "mr": "meneer", "mr.": "meneer",
  ]

  /// The words of a folded text, titles written in full.
  static func of(_ folded: String) -> [Substring] {
    folded.split(separator: " ").map { titles[$0] ?? $0 }
  }

  /// Whether every one of these words is a word of a name.
  static func has(_ words: [Substring], _ name: String) -> Bool {
    let all = of(Folding.folded(name))
    return words.allSatisfy(all.contains)
  }

  /// Whether every one of these words begins a word of a name, each another one.
  static func fits(_ words: [Substring], _ name: String) -> Bool {
    guard !words.isEmpty else { return false }
    var left = of(Folding.folded(name))
    for word in words {
      guard let place = left.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      left.remove(at: place)
    }
    return true
  }
}
