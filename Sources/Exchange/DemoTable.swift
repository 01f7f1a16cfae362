import Domain

/// A table of the demo wijk: rows of named values.
struct DemoTable {
  /// The tables in the order in which they are read, and the fields each may have.
  static let layout: [(Kind, [String])] = [
    (.wijk, ["key", "name", "gebied", "emergency", "outline"] + names(besides: Wijk())),
    (.worker, ["key", "name", "role", "wijken", "phone", "user"] + names(besides: Worker())),
    (
      .group,
      ["key", "name", "wijk", "sort", "secluded", "person", "notes"]
        + names(besides: Domain.Group())
    ),
    (
      .resident,
      [
        "key", "name", "street", "wijk", "age", "groups", "roles", "talents", "wish", "languages",
        "phone", "gives", "trust", "notes",
      ] + names(besides: Resident())
    ),
    (
      .voorziening,
      [
        "key", "name", "sort", "subkind", "formality", "visibility", "themes", "wijken", "about",
        "person", "is", "institution", "cost", "at", "open", "languages", "phone", "email",
        "website", "activity", "checked", "maker", "notes", "organisation",
      ] + names(besides: Voorziening())
    ),
    (
      .contact,
      [
        "from", "to", "relation", "strength", "doing", "since", "seen", "until", "keeper",
        "overruled", "professional", "notes",
      ] + names(besides: Contact())
    ),
    (
      .signaal,
      [
        "key", "received", "status", "urgency", "wijk", "source", "themes", "owner", "about",
        "informant", "street", "text", "wish", "feedback", "log", "ended", "reason", "waakvlam",
      ] + names(besides: Signaal())
    ),
    (
      .referral,
      [
        "signaal", "to", "level", "status", "sent", "owner", "resident", "reason", "accepted",
        "return", "log", "ended", "outcome", "why",
      ] + names(besides: Referral())
    ),
    (
      .waakvlam,
      [
        "key", "resident", "holder", "record", "owner", "risk", "interval", "started", "signaal",
        "from", "turn", "informed", "nearby", "moment", "ended", "why",
      ] + names(besides: Waakvlam())
    ),
    (.promise, ["who", "what", "due", "made", "kept", "about"]),
    (.gebied, FieldNames.of(Gebied())),
    (.household, FieldNames.of(Household())),
    (.conversation, FieldNames.of(Conversation())),
    (.plan, FieldNames.of(Plan())),
    (.selfReliance, FieldNames.of(SelfReliance())),
    (.factors, FieldNames.of(Factors())),
    (.posting, FieldNames.of(Posting())),
    (.match, FieldNames.of(Match())),
    (.kwestie, FieldNames.of(Kwestie())),
    (.story, FieldNames.of(Story())),
    (.indicator, FieldNames.of(Indicator())),
  ]

  var rows: [DemoRow] = []

  /// Reads the lines: `#` is a comment, `@` names the columns, no indentation is a row, two spaces
  /// are a field of it, and more go on with the field above.
  init(kind: Kind, text: String, fields names: [String]) throws(DemoFault) {
    let fields = Set(names).union(["key"])
    var columns: [String]?
    var last = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = DemoRow.trimmed(line)
      let indent = line.prefix { $0 == " " }.count
      if words.isEmpty || words.first == "#" { continue }
      if words.first == "@" {
        columns = DemoRow.cells(words.dropFirst())
        for column in columns ?? [] where !fields.contains(column) {
          throw DemoFault(
            table: kind.rawValue, line: index + 1, row: "@", problem: .unknownField(column))
        }
      } else if indent == 0 {
        rows.append(try DemoTable.row(words, kind, index, number: rows.count, columns))
        last = ""
      } else if indent < 4, let colon = words.firstIndex(of: ":"), !rows.isEmpty {
        last = String(words[..<colon])
        let value = DemoRow.trimmed(words[words.index(after: colon)...])
        if !fields.contains(last) { throw rows[rows.count - 1].fault(.unknownField(last)) }
        rows[rows.count - 1].fields[last, default: []].append(value)
      } else if let value = rows.last?.fields[last]?.last {
        rows[rows.count - 1].fields[last]?.removeLast()
        rows[rows.count - 1].fields[last]?.append(value + " " + words)
      } else {
        throw DemoFault(
          table: kind.rawValue, line: index + 1, row: "", problem: .unknownField(words))
      }
    }
  }

  private static func row(
    _ words: String, _ kind: Kind, _ index: Int, number: Int, _ columns: [String]?
  ) throws(DemoFault) -> DemoRow {
    let cells = DemoRow.cells(words[...])
    var row = DemoRow(kind: kind, line: index + 1, number: number, label: cells.first ?? "")
    guard let columns else { throw row.fault(.noHeader) }
    if cells.count > columns.count { throw row.fault(.tooManyCells) }
    for (column, cell) in zip(columns, cells) where !cell.isEmpty { row.fields[column] = [cell] }
    return row
  }
}

/// One row: values by the name of their field, each as often as it was given.
struct DemoRow {
  let kind: Kind
  let line: Int
  /// Its place in the table, from 0.
  let number: Int
  let label: String
  var fields: [String: [String]] = [:]

  func text(_ field: String) -> String? { fields[field]?.first }

  func texts(_ field: String) -> [String] {
    (text(field) ?? "").split(separator: ",").map(DemoRow.trimmed)
  }

  func required(_ field: String) throws(DemoFault) -> String {
    guard let text = text(field) else { throw fault(.missingField(field)) }
    return text
  }

  func choice<Choice: RawRepresentable<String>>(
    _ field: String, _ type: Choice.Type
  ) throws(DemoFault) -> Choice? {
    guard let text = text(field) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      throw fault(.unreadable(field: field, value: text))
    }
    return choice
  }

  /// Yes or no, as `ja` or `nee`; nil is unknown.
  func flag(_ field: String) throws(DemoFault) -> Bool? {
    guard let text = text(field) else { return nil }
    if text != "ja", text != "nee" { throw fault(.unreadable(field: field, value: text)) }
    return text == "ja"
  }

  /// The parts of each value of a field, `width` of them, the last ones empty when not given.
  func parts(_ field: String, _ width: Int) throws(DemoFault) -> [[String]] {
    var parts: [[String]] = []
    for value in fields[field] ?? [] {
      let cells = DemoRow.cells(value[...])
      if cells.count > width { throw fault(.unreadable(field: field, value: value)) }
      parts.append(cells + Array(repeating: "", count: width - cells.count))
    }
    return parts
  }

  func fault(_ problem: DemoFault.Problem) -> DemoFault {
    DemoFault(table: kind.rawValue, line: line, row: label, problem: problem)
  }

  static func cells(_ text: Substring) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
  }

  static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
