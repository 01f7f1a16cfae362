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

  /// A help text with its fixed words in the user's language.
  static func help(_ text: String, _ language: Language) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    if language == .nl {
      lines = lines.map { line in
        for (english, dutch) in headings where line.hasPrefix(english) {
          return dutch + line.dropFirst(english.count)
        }
        return line
      }
    }
    return (lines + ["", Texts.helpEverywhere.text(language)]).joined(separator: "\n")
  }

  private static let sentences: [(String, Phrase)] = [
    ("Unknown option", Texts.usageUnknownOption),
    ("Unexpected argument", Texts.usageUnexpected),
    ("Missing expected argument", Texts.usageMissing),
    ("Missing value for", Texts.usageMissingValue),
    ("The option", Texts.usageNoValue),
    ("The value", Texts.usageBadValue),
  ]

  private static let headings: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "GEBRUIK: "),
    ("ARGUMENTS:", "WAT JE MEEGEEFT:"),
    ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "COMMANDO'S:"),
    ("  -h, --help              Show help information.", "  -h, --help              Toon deze hulp."),
    ("  -h, --help   ", "  -h, --help   "),
    ("  See 'waakvlam help <subcommand>' for detailed help.",
      "  'waakvlam help <commando>' zegt er meer over."),
  ]

  /// What stands between single quotes.
  private static func quoted(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
