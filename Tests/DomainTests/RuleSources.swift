import Foundation

/// The text of the files with the rules, to look for what must not be there.
struct RuleSources {
  /// A file with its name.
  struct File {
    let name: String
    let text: String

    /// The lines of code, without what stands behind `//`.
    var code: [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
      }
    }
  }

  /// All files under Sources/Domain/Rules, by name.
  static func all() throws -> [File] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Domain").resolvingSymlinksInPath()
      .appendingPathComponent("Rules")
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (paths?.allObjects as? [URL] ?? [])
      .filter { $0.pathExtension == "swift" }
      .map { File(name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8)) }
      .sorted { $0.name < $1.name }
  }
}

extension RuleSources.File {
  /// The lines that name a change, an edit or a draft: a rule tells, it does not act.
  var actingLines: [String] {
    let acting = /\b(Change|Draft|Edit)\b|\.(applying|edits)\(|\bcaseload\.(put|apply)\(/
    return code.filter { $0.contains(acting) }.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The orders that are made by how many there are of something, or by a score, a rank or a load:
  /// the text of each `sort`, `sorted`, `min` and `max` with what it compares.
  var ordersByNumber: [String] {
    let text = code.joined(separator: "\n")
    var found: [String] = []
    for match in text.matches(of: /\.(sort|sorted|min|max)\b\s*(\(by:\s*)?([\(\{])/) {
      let body = RuleSources.balanced(text[match.range.lowerBound...])
      if body.contains(/\.count\b|[sS]core|[lL]oad\b|\b[hH]ours|[tT]otal|[aA]mount/) {
        found.append(body)
      }
    }
    return found
  }
}

extension RuleSources {
  /// The text up to where its first bracket closes.
  static func balanced(_ text: Substring) -> String {
    var depth = 0
    var taken = ""
    for character in text {
      taken.append(character)
      if "({".contains(character) { depth += 1 }
      if ")}".contains(character) {
        depth -= 1
        if depth == 0 { return taken }
      }
    }
    return taken
  }
}
