public import Canvas
import Resources

/// The plain mode: a line is typed, and what changed is printed. For screen readers, braille lines
/// and terminals that can do nothing else; the session and its keys are the same.
extension Session {
  /// The size that the plain mode draws for; as many rows as are read at once.
  public static let plainSize = Size(width: 240, height: 30)

  /// Why a typed line means nothing here: a number that no line has. Nil when it means something.
  public func plainRefusal(_ line: String) -> String? {
    guard let number = Int(line), let count = plainChoices else { return nil }
    return (1...max(1, count)).contains(number) && count > 0
      ? nil : say(Texts.plainNoNumber, line, String(count))
  }

  /// How many lines can be chosen by number; nil where a number is something else.
  private var plainChoices: Int? {
    switch overlays.last {
    case nil: focus == .list ? contents[screen]?.shown.count ?? 0 : nil
    case .picker(let picker): picker.isTyping ? nil : picker.rows.count
    case .facets: facetLines.count
    case .palette(let field, _): field.isEmpty ? nil : paletteItems(field.text).count
    default: nil
    }
  }

  /// How far in one is: what opens is read as a whole, and on the way back only what is new.
  public var plainDepth: Int { overlays.count * 2 + (focus == .detail ? 1 : 0) }
  /// Which list is in front.
  public var plainPlace: Int { screen.rawValue }

  /// The keys that a typed line stands for, by what is asked for now.
  ///
  /// A number chooses a line, `/` searches, `<` goes back, and a key is typed as it is. Where text is
  /// asked for the line is the text; in a form every line is a field, an empty one leaves it as it
  /// is, `-` empties it and `.` saves. A word of three letters or more in a list is searched for.
  public func keys(for line: String) -> [Key] {
    if line == "<", !isLocked { return typesText ? [.escape, .escape] : [.escape] }
    switch overlays.last {
    case nil: return listKeys(line)
    case .menu, .measurement: return line.isEmpty ? [.enter] : line.map(Key.character)
    case .quick, .prompt, .filter, .hidden, .locked: return letters(line) + [.enter]
    case .picker:
      if let number = Int(line) { return choosing(number) + [.enter] }
      // A word shows what it finds, with numbers; nothing is chosen by it.
      if let word = searched(line) { return [.character("/")] + letters(word) + [.escape] }
      return line.isEmpty ? [.pageDown] : pressing(line)
    case .facets:
      if let number = Int(line) { return choosing(number) + [.character(" ")] }
      return line.isEmpty ? [.pageDown] : pressing(line)
    case .palette:
      if let number = Int(line) { return choosing(number) + [.enter] }
      return line.isEmpty ? [.enter] : [.control("u")] + letters(line)
    case .form(let form): return fieldKeys(line, isLast: form.position == form.fields.count - 1)
    case .map:
      if let word = searched(line) { return [.character("/")] + letters(word) + [.enter] }
      return line.isEmpty ? [.tab] : pressing(line)
    case .thread, .help: return [line.isEmpty ? .pageDown : .escape]
    }
  }

  private var isLocked: Bool {
    switch overlays.last {
    case .hidden, .locked: true
    default: false
    }
  }

  /// Whether going back leaves typed text, which takes Esc twice.
  private var typesText: Bool {
    if let top = overlays.last, !top.typed.isEmpty { return true }
    return false
  }

  private func listKeys(_ line: String) -> [Key] {
    if line.isEmpty { return [.pageDown] }
    if let number = Int(line), focus == .list {
      return choosing(number) + [.enter]
    }
    if line.hasPrefix("s "), line.count > 2 {
      return [.character("s")] + letters(String(line.dropFirst(2))) + [.enter]
    }
    if line.hasPrefix("=") { return line.dropFirst().prefix(1).map(Key.character) }
    if line.hasPrefix("/") || line.hasPrefix(":") || line.count <= 2 { return pressing(line) }
    return [.character("/")] + letters(line) + [.enter]
  }

  /// The word that is searched for: behind `/`, or of three letters or more.
  private func searched(_ line: String) -> String? {
    if line.hasPrefix("/"), line.count > 1 { return String(line.dropFirst()) }
    return line.count > 2 && line.contains(where: \.isLetter) ? line : nil
  }

  /// A key as it is typed, and behind `/` the words that are searched for.
  private func pressing(_ line: String) -> [Key] {
    guard let first = line.first else { return [] }
    if first == "/" { return [.character("/")] + letters(String(line.dropFirst())) + [.enter] }
    if first == ":" { return [.character(":")] + letters(String(line.dropFirst())) }
    if line == "⏎" { return [.enter] }
    return line.map(Key.character)
  }

  private func fieldKeys(_ line: String, isLast: Bool) -> [Key] {
    let next: Key = isLast ? .enter : .down
    switch line {
    case ".": return [.enter]
    case "": return [next]
    case "-": return [.control("a"), .control("k"), next]
    default: return [.control("a"), .control("k")] + letters(line) + [next]
    }
  }

  private func letters(_ text: String) -> [Key] { text.map(Key.character) }

  /// To the line with a number, from the top.
  private func choosing(_ number: Int) -> [Key] {
    let down = min(max(0, number - 1), 999)
    return [.home] + Array(repeating: .down, count: down)
  }

  /// A line without signs that only the eye can use.
  private static func spoken(_ line: String) -> String {
    var line = line.replacing(" · ", with: ", ").replacing("., ", with: ". ")
    for sign in ["›", "·"] where line.hasPrefix(sign) { line.removeFirst() }
    if line.hasPrefix(" ") { line.removeFirst() }
    return line
  }

  /// What is read of the screen: its lines without what stands only to fill it.
  public func plainLines() -> [String] {
    let said = message.map { [$0.text] } ?? []
    let lines = draw().lines
    // What was said stands at the foot of the screen, where there may be no room for all of it.
    var how: [String] = []
    if case .form = overlays.last { how = [say(Texts.plainForm)] }
    return (said.isEmpty && how.isEmpty ? lines : Array(lines.dropLast()) + said + how).map {
      line in
      var line = Substring(line)
      while line.last == " " { line.removeLast() }
      while line.first == " " { line.removeFirst() }
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      return Session.spoken(words.joined(separator: " "))
    }.filter { !$0.isEmpty }
  }
}
