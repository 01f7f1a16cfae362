import Foundation

/// The page that says of every rule where it lives, with what there is to check it against.
struct RuleTable {
  /// Read once for all tests.
  static let read = Result { try RuleTable() }

  /// A line of the page.
  struct Row {
    let number: Int?
    let title: String
    /// Declarations of Domain, as links: `Caseload/gaps(on:to:)`.
    let functions: [String]
    /// Declarations of Interface.
    let places: [String]
    /// The sentences of tests.
    let sentences: [String]
    let shown: String

    var isShown: Bool { shown != "not shown yet" }

    /// The words of every command in it, without the name of the program.
    var commands: [[String]] {
      shown.matches(of: /`waakvlam ([^`]+)`/).map { $0.1.split(separator: " ").map(String.init) }
    }

    /// Reads a line; nil when it is no line of a rule.
    init?(_ line: Substring) {
      guard line.hasPrefix("| R"), line.contains(/^\| R\d/) else { return nil }
      let cells = line.components(separatedBy: " | ")
      guard cells.count == 5 else { return nil }
      number = Int(cells[0].dropFirst(3))
      title = cells[1]
      functions = cells[2].matches(of: /``([^`]+)``/).map { String($0.1) }
      places = cells[2].matches(of: /screen: `([^`]+)`/).map { String($0.1) }
      sentences = cells[3].matches(of: /"([^"]+)"/).map { String($0.1) }
      shown = String(cells[4].dropLast(2))
    }
  }

  let rows: [Row]
  private let domain: [Declarations]
  private let screens: [Declarations]
  let commandWords: Set<String>
  let testSentences: Set<String>

  private init() throws {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    func texts(_ path: String) throws -> [String] {
      let folder = root.appendingPathComponent(path)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        .map { try String(contentsOf: $0, encoding: .utf8) }
    }
    let page = root.appendingPathComponent("Sources/Domain/Domain.docc/Rules.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    rows = lines.compactMap(Row.init)
    domain = try texts("Sources/Domain").map(Declarations.init)
    let commands = try texts("Sources/waakvlam")
    screens = try (texts("Sources/Interface") + commands).map(Declarations.init)
    commandWords = RuleTable.literals(in: commands)
    testSentences = RuleTable.literals(in: try texts("Tests"))
  }

  /// What stands between quotation marks, line by line.
  private static func literals(in texts: [String]) -> Set<String> {
    var found: Set<String> = []
    for text in texts {
      for line in text.split(separator: "\n") where line.contains("\"") {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        for place in stride(from: 1, to: parts.count, by: 2) { found.insert(String(parts[place])) }
      }
    }
    return found
  }

  /// Whether Domain declares what a link names, in public, with those labels and those types.
  func declares(_ link: String) -> Bool {
    let types = link.firstMatch(of: /-\((.*)\)$/).map { Parameters.parts(of: $0.1) }
    let path = link.replacing(/-\(.*\)$/, with: "").split(separator: "/").map(String.init)
    guard let type = path.first, path.count <= 2 else { return false }
    guard path.count == 2 else { return domain.contains { $0.types.contains(type) } }
    let name = String(path[1].prefix { $0 != "(" })
    let labels = path[1].firstMatch(of: /\((.*)\)/).map { $0.1.split(separator: ":") }
    let found = domain.filter { $0.types.contains(type) || $0.extended.contains(type) }
      .flatMap { $0.members[name] ?? [] }
    return found.contains { rest in
      guard let labels else { return true }
      let parameters = Parameters(rest)
      return parameters.labels == labels
        && types.map { zip($0, parameters.types).allSatisfy { $0 == "_" || $0 == $1 } } ?? true
    }
  }

  /// Whether Interface declares it.
  func isPlace(_ name: String) -> Bool {
    screens.contains { $0.types.contains(name) || $0.all.contains(name) }
  }

  /// Whether a screen or a command asks for what a link names.
  func isUsed(_ link: String) -> Bool {
    let name = link.split(separator: "/").last?.prefix { $0 != "(" } ?? ""
    return screens.contains { $0.asked.contains(String(name)) }
  }
}

/// What a file declares, and what it asks of others.
private struct Declarations {
  /// The public types, and those of Interface.
  var types: Set<String> = []
  var extended: Set<String> = []
  /// What follows the name in each public declaration of a member, and in each case of an enum.
  var members: [String: [Substring]] = [:]
  /// The names of all functions, properties and cases.
  var all: Set<String> = []
  /// The names behind a full stop, and those called by themselves.
  var asked: Set<String> = []

  init(_ text: String) {
    for line in text.split(separator: "\n") where !line.contains("//") {
      let words = line.split(separator: " ")
      for (word, next) in zip(words, words.dropFirst()) {
        let name = next.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        switch word {
        case "struct", "enum", "protocol": types.insert(String(name))
        case "extension": extended.insert(String(name))
        case "func", "var", "let", "case":
          all.insert(String(name))
          guard word == "case" || words.contains(where: { $0.hasPrefix("public") }) else { break }
          members[String(name), default: []].append(text[name.endIndex...])
        default: break
        }
      }
      for part in line.split(separator: ".", omittingEmptySubsequences: false).dropFirst() {
        asked.insert(String(part.prefix { $0.isLetter || $0.isNumber }))
      }
      for part in line.split(separator: "(").dropLast() {
        asked.insert(String(part.drop { !$0.isUppercase }))
      }
    }
  }
}

/// The labels and the types of what stands between the brackets of a declaration.
private struct Parameters {
  var labels: [Substring] = []
  var types: [String] = []

  init(_ text: Substring) {
    guard text.first == "(" else { return }
    for part in Parameters.parts(of: RuleSources.balanced(text).dropFirst().dropLast()) {
      let words = part.split(separator: ":", maxSplits: 1)
      let isNamed = words.count == 2
      labels.append(isNamed ? words[0].split(separator: " ").first ?? "" : "_")
      let type = words.last?.split(separator: "=").first ?? ""
      types.append(type.trimmingCharacters(in: .whitespaces))
    }
  }

  /// The parts between commas that stand in no inner brackets.
  static func parts(of text: Substring) -> [String] {
    var depth = 0
    var parts = [""]
    for character in text {
      if "([<{".contains(character) { depth += 1 }
      if ")]>}".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
