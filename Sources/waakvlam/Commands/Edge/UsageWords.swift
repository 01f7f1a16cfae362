import Canvas
import Resources

/// Turns what the argument parser says into plain sentences and headings in the user's language.
enum UsageWords {
  /// One sentence about words that make no command.
  static func sentence(_ message: String, _ language: Language) -> String {
    let line = message.split(separator: "\n").first.map(String.init) ?? ""
    let values = quoted(line)
    for (beginning, phrase) in sentences where line.hasPrefix(beginning) {
      return phrase.text(language, Array(values.prefix(1)))
    }
    if line.contains("unexpected arguments") {
      return Texts.usageUnexpected.text(language, [values.joined(separator: " ")])
    }
    return Texts.usageOther.text(language)
  }

  /// A help text with its fixed words in the user's language, in lines that fit.
  static func help(_ text: String, _ language: Language) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrapped(translated(String(line), language))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return (lines + ["", Texts.helpEverywhere.text(language)]).joined(separator: "\n")
  }

  private static func translated(_ line: String, _ language: Language) -> String {
    if line.hasPrefix("  See '") {
      let command = quoted(line).first ?? ""
      return "  " + Texts.helpMore.text(language, [command.dropping(" <subcommand>")])
    }
    for (english, phrase) in ends where line.hasSuffix(english) {
      return line.dropping(english) + phrase.text(language)
    }
    for (english, phrase) in headings where line.hasPrefix(english) {
      let rest = line.dropFirst(english.count).description.dropping(" <subcommand>")
      let more = line.hasSuffix("<subcommand>") ? Texts.helpCommand.text(language) : ""
      return phrase.text(language) + rest + more
    }
    return line
  }

  /// A line, broken between words where it is too long; what follows is indented.
  private static func wrapped(_ line: String) -> [String] {
    guard line.count > Answer.width else { return [line] }
    let indent = String(repeating: " ", count: 4)
    return Text.wrapped(line, width: Answer.width - 4).enumerated()
      .map { ($0.offset == 0 ? "" : indent) + $0.element }
  }

  private static let sentences: [(String, Phrase)] = [
    ("Unknown option", Texts.usageUnknownOption),
    ("Unexpected argument", Texts.usageUnexpected),
    ("Missing expected argument", Texts.usageMissing),
    ("Missing value for", Texts.usageMissingValue),
    ("The option", Texts.usageNoValue),
    ("The value", Texts.usageBadValue),
  ]

  private static let headings: [(String, Phrase)] = [
    ("OVERVIEW: ", Phrase("", "")),
    ("USAGE: ", Phrase("GEBRUIK: ", "USAGE: ")),
    ("ARGUMENTS:", Phrase("WAT JE MEEGEEFT:", "ARGUMENTS:")),
    ("OPTIONS:", Phrase("OPTIES:", "OPTIONS:")),
    ("SUBCOMMANDS:", Phrase("COMMANDO'S:", "COMMANDS:")),
  ]

  private static let ends: [(String, Phrase)] = [
    ("Show help information.", Texts.helpHelp), ("Show the version.", Texts.helpVersion),
  ]

  /// What stands between single quotes.
  private static func quoted(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

extension String {
  /// Without this at the end.
  fileprivate func dropping(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) : self
  }
}
