public import Domain

extension Caseload {
  /// The records of some kinds that somebody may have meant: every word that was typed begins a word
  /// of their name.
  public func ids(like typed: String, among kinds: Set<Kind>) -> [ID] {
    let words = NameWords.of(Folding.folded(typed))
    return kinds.flatMap { kind in
      table(of: kind).ids.filter { NameWords.fits(words, name(of: $0)) }
    }
  }
}

/// The words of a name as people type it: in any order, cut short, and with any way to write a title.
enum NameWords {
  private static let titles: [Substring: Substring] = [
    "mw": "mevrouw", "mw.": "mevrouw", "mevr": "mevrouw", "mevr.": "mevrouw", "mvr": "mevrouw",
    "hr": "meneer", "hr.": "meneer", "dhr": "meneer", "dhr.": "meneer", "heer": "meneer",
    "mr": "meneer", "mr.": "meneer",
  ]

  /// Words that stand before a name.
  private static let before: Set<Substring> = [
    "mevrouw", "meneer", "buurvrouw", "buurman", "zuster", "pastor", "dominee", "imam", "dokter",
    "juf", "meester", "tante", "oom", "oma", "opa", "wijkagent", "mrs", "ms", "miss", "aunt",
    "uncle",
  ]
  /// Small words within a name.
  private static let within: Set<Substring> = [
    "de", "van", "den", "der", "ten", "ter", "te", "in", "op", "el", "al", "ben", "bin", "da",
    "dos",
    "di", "von", "le", "la", "'t", "het",
  ]
  /// Words before whoever somebody is to another: `mijn kapper`.
  private static let possessives: Set<Substring> = [
    "mijn", "onze", "haar", "zijn", "hun", "my", "our", "their",
  ]
  /// Words that begin a sentence, and no family name.
  private static let beginnings: Set<Substring> = [
    "de", "het", "een", "er", "hij", "zij", "ze", "ik", "we", "wij", "zijn", "haar", "hun", "die",
    "dat", "dit", "deze", "als", "toen", "nu", "wil", "heeft", "is", "was", "kan", "komt", "gaat",
    "mag", "moet", "al", "in", "op", "bij", "met", "van", "voor", "na", "naar", "niet", "nog",
    "ook",
    "geen", "en", "maar", "want", "door", "om", "over", "vandaag", "gisteren", "sinds", "the", "a",
    "he", "she", "they", "i", "his", "her", "their", "has", "wants", "does", "not", "today",
  ]

  /// Whether a folded word stands before a name.
  static func isTitle(_ word: Substring) -> Bool { before.contains(titles[word] ?? word) }

  /// How many of the words after the first go on with the name that it begins: those with a capital,
  /// and the small words before one. A comma ends a name.
  static func run(_ first: Substring, _ rest: ArraySlice<Substring>) -> Int {
    var taken = 0
    var pending = 0
    var last = first
    for word in rest.prefix(6) {
      let ahead = Substring(Folding.folded(String(last)))
      if last.last.map({ ",;:!?".contains($0) }) == true
        || last.last == "." && titles[ahead] == nil
      {
        break
      }
      let folded = Substring(Folding.folded(bare(String(word))))
      // A title begins the name of somebody else; unless it stands first in this one.
      if isTitle(folded), !isTitle(ahead) { break }
      pending += 1
      last = word
      if taken == 0, pending == 1, possessives.contains(ahead), word.first?.isLetter == true {
        taken = 1
        pending = 0
        continue
      }
      if within.contains(folded) { continue }
      guard word.first?.isUppercase == true,
        isTitle(ahead) || pending > 1 || !beginnings.contains(folded)
      else { break }
      taken += pending
      pending = 0
    }
    return taken
  }

  /// A name without what ends a sentence after it.
  static func bare(_ name: String) -> String {
    var name = name[...]
    while let last = name.last, ",;:!?".contains(last) { name.removeLast() }
    if name.last == ".", titles[Substring(Folding.folded(String(name)))] == nil {
      name.removeLast()
    }
    return String(name)
  }

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
