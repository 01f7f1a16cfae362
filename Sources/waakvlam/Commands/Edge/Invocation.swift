import Glibc
import Resources

/// What holds for every command: where the store is, the language, the clock, and JSON or not.
///
/// These options may stand before or after the words of the command, so they are taken out before
/// the command itself is read. What follows `--` is left alone.
struct Invocation: Sendable {
  /// The words of the command that is left.
  var words: [String] = []
  /// The store, as far as an option says so.
  var store: String?
  /// The language of what is printed.
  var language = Language.nl
  /// The clock.
  var clock = Clock()
  /// Whether the answer is JSON.
  var isJSON = false
  /// Whether the screen is lines of text, for who does not see it.
  var isPlain = false
  /// The file with the passphrase on its first line; `-` is standard input.
  var secretFile: String?

  /// To ask something of whoever sits at the terminal.
  init(asking language: Language) { self.language = language }

  /// Reads the arguments after the name of the program.
  init(_ arguments: [String]) throws(Stop) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += [argument] + rest
        return
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if ["--plat", "--plain"].contains(name), parts.count == 1 {
        isPlain = true
        continue
      }
      if name == "--json", parts.count == 1 {
        isJSON = true
        continue
      }
      guard let option = Invocation.option(name) else {
        words.append(argument)
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
        throw Stop(.usage, Texts.stopMissingValue, name)
      }
      try set(option, value)
    }
  }

  private enum Option { case store, language, now, secretFile }

  private static func option(_ name: String) -> Option? {
    switch name {
    case "--store": .store
    case "--taal", "--language": .language
    case "--nu", "--now": .now
    case "--wachtwoord-uit", "--passphrase-from": .secretFile
    default: nil
    }
  }

  private mutating func set(_ option: Option, _ value: String) throws(Stop) {
    switch option {
    case .store: store = value
    case .secretFile: secretFile = value
    case .language:
      guard let language = Language(rawValue: value) else {
        throw Stop(.usage, Texts.stopLanguage, value)
      }
      self.language = language
    case .now:
      guard let clock = Clock(value) else { throw Stop(.usage, Texts.stopNow, value) }
      self.clock = clock
    }
  }

  /// What this process was started with.
  static let ofProcess: Result<Invocation, Stop> = {
    do throws(Stop) {
      return .success(try Invocation(Array(CommandLine.arguments.dropFirst())))
    } catch {
      return .failure(error)
    }
  }()

  /// A variable of the environment; nil when it is not there.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// The language of help texts, which are made before a command is known.
enum HelpLanguage {
  /// As `--taal` says, also when something else on the line is wrong.
  static let current: Language = {
    if case .success(let invocation) = Invocation.ofProcess { return invocation.language }
    let arguments = CommandLine.arguments
    let after = arguments.firstIndex(of: "--taal").map { arguments[($0 + 1)...].first }
    return after == "en" || arguments.contains("--taal=en") ? .en : .nl
  }()
}
