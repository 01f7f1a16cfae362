import Domain
import Resources

/// The signs of the line on the screen, for whoever types them elsewhere.
public enum SignaalMarks {
  /// The first word of a text that the line on the screen would read as a sign.
  public static func first(in text: String) -> String? {
    text.split(separator: " ").first(where: begins).map(String.init)
  }

  /// Whether a word begins as a sign does, and goes on.
  static func begins(_ word: Substring) -> Bool {
    let folded = Folding.folded(String(word))
    let names = ["over:", "about:", "van:", "from:", "bron:", "source:"]
    if names.contains(where: { folded.hasPrefix($0) && folded != $0 }) { return true }
    guard let first = word.first, "@#!".contains(first) else { return false }
    return word.dropFirst().first?.isLetter == true
  }
}

/// A signaal in one line: the words, and what is understood of them.
///
/// `@wijk`, `#thema`, `!vandaag`, `!week`, `!veiligheid`, `bron:postbode` and `van:Wim` are taken
/// out of the words as soon as they are understood; all else stays as it was typed.
struct QuickSignaal: Equatable, Sendable {
  /// A piece of the line that was understood.
  enum Token: Equatable, Sendable {
    case wijk(String)
    case theme(String)
    case urgency(Urgency)
    case source(String)
    case informant(String)
    case about(ID)
    case newcomer(String)
  }

  /// Whether a wijk was named.
  var namesWijk: Bool {
    tokens.contains { if case .wijk = $0 { true } else { false } }
  }

  /// The whole name of somebody whom nobody knows yet.
  var newcomer: String? {
    for case .newcomer(let name) in tokens { return name }
    return nil
  }

  /// The words without what was understood.
  var text = ""
  var tokens: [Token] = []
  /// Words that look as if they should be understood and were not; they stay in the text.
  var unknown: [String] = []
  /// Names that more than one resident has; they stay in the text.
  var shared: [String] = []

  init(_ line: String, wijken: [String], _ reference: Reference, names: KnownNames = .none) {
    var words: [String] = []
    var rest = line.split(separator: " ")[...]
    while let word = rest.popFirst() {
      if let (reading, taken) = names.reading(word, rest) {
        rest = rest.dropFirst(taken)
        switch reading {
        case .token(let token): tokens.append(token)
        case .shared(let name):
          // It stays in the words, without the sign that asked for it.
          words.append(name)
          shared.append(name)
        }
        continue
      }
      if let token = QuickSignaal.token(String(word), wijken: wijken, reference) {
        tokens.append(token)
      } else {
        words.append(String(word))
        if SignaalMarks.begins(word) { unknown.append(String(word)) }
      }
    }
    text = words.joined(separator: " ").trimmed
  }

  /// What a piece of the line means; nil when it is only a word.
  static func token(
    _ word: String, wijken: [String], _ reference: Reference
  ) -> Token? {
    if word.hasPrefix("@") { return one(of: wijken, word.dropFirst()).map(Token.wijk) }
    if word.hasPrefix("#"), word.count > 1 {
      let found = reference.themes.matching(String(word.dropFirst()))
      return found.count == 1 ? .theme(found[0].code) : nil
    }
    switch Folding.folded(word) {
    case "!vandaag", "!today": return .urgency(.today)
    case "!veiligheid", "!safety": return .urgency(.safety)
    case "!week", "!deze-week", "!this-week": return .urgency(.thisWeek)
    default: break
    }
    if let value = value(of: word, after: ["bron:", "source:"]) {
      let found = reference.sources.matching(value)
      return found.first { $0.code == value }.map { .source($0.code) }
        ?? (found.count == 1 ? .source(found[0].code) : nil)
    }
    return nil
  }

  /// What a beginning of a token could become: the whole tokens.
  static func completions(
    of word: String, wijken: [String], _ reference: Reference, names: KnownNames = .none
  ) -> [String] {
    if let found = names.completions(of: word) { return found }
    if word.hasPrefix("@") {
      let start = Folding.folded(String(word.dropFirst()))
      return wijken.filter { Folding.folded($0).hasPrefix(start) }.map { "@" + dashed($0) }
    }
    if word.hasPrefix("#") {
      let typed = String(word.dropFirst())
      let found = typed.isEmpty ? reference.themes : reference.themes.matching(typed)
      let begin = found.filter { $0.code.hasPrefix(Folding.folded(typed)) }
      return (begin + found.filter { !begin.contains($0) }).map { "#" + $0.code }
    }
    if word.hasPrefix("!") {
      let start = Folding.folded(word)
      return ["!vandaag", "!week", "!veiligheid"].filter { $0.hasPrefix(start) }
    }
    if word.hasPrefix("bron:") {
      let typed = String(word.dropFirst(5))
      let found = typed.isEmpty ? reference.sources : reference.sources.matching(typed)
      return found.map { "bron:" + $0.code }
    }
    return []
  }

  /// The signaal, with what was not said taken from where the user works.
  func signaal(id: ID, today: Day, wijk: String, owner: ID?) -> Signaal {
    var signaal = Signaal()
    signaal.id = id
    signaal.received = today
    signaal.text = text
    signaal.wijk = wijk
    signaal.owner = owner
    for token in tokens {
      switch token {
      case .wijk(let name): signaal.wijk = name
      case .theme(let code): if !signaal.themes.contains(code) { signaal.themes.append(code) }
      case .urgency(let urgency): signaal.urgency = max(signaal.urgency, urgency)
      case .source(let code): signaal.source = code
      case .informant(let name): signaal.informant = name
      case .about(let id): signaal.about = id
      case .newcomer: break
      }
    }
    return signaal
  }

  private static func value(of word: String, after prefixes: [String]) -> String? {
    let folded = Folding.folded(word)
    for prefix in prefixes where folded.hasPrefix(prefix) {
      let value = String(word.dropFirst(prefix.count))
      return value.isEmpty ? nil : value
    }
    return nil
  }

  private static func one(of names: [String], _ typed: Substring) -> String? {
    guard !typed.isEmpty else { return nil }
    let start = Folding.folded(String(typed))
    let exact = names.first { Folding.folded(dashed($0)) == start }
    if let exact { return exact }
    let found = names.filter { Folding.folded(dashed($0)).hasPrefix(start) }
    return found.count == 1 ? found[0] : nil
  }

  private static func dashed(_ name: String) -> String {
    name.split(separator: " ").joined(separator: "-")
  }
}
