import Canvas
import Domain
import JSON
import Journal
import Resources

/// What a command answers: lines for people, or one JSON document.
///
/// A command gives both; what was not asked for is not made.
struct Answer {
  let language: Language
  let isJSON: Bool
  private var lines: [String] = []
  private var json = RecordWriter()
  private var rawText: String?

  init(_ invocation: Invocation) {
    language = invocation.language
    isJSON = invocation.isJSON
  }

  /// The width that lines for people keep to.
  static let width = Output.answerWidth

  // MARK: People

  /// A line for people.
  mutating func line(_ text: String) {
    if !isJSON { lines.append(Text.sanitised(text)) }
  }

  /// Text in a format of its own, as it is; its writer has seen to what may be in it.
  mutating func raw(_ text: String) {
    if !isJSON { rawText = text }
  }

  /// A line for people that may be broken between words; what follows is indented.
  mutating func paragraph(_ text: String, indent: Int = 0) {
    guard !isJSON else { return }
    let margin = String(repeating: " ", count: indent)
    for (index, line) in Text.wrapped(text, width: Answer.width - indent).enumerated() {
      lines.append(index == 0 ? line : margin + line)
    }
  }

  /// A phrase for people.
  mutating func say(_ phrase: Phrase, _ values: String...) {
    paragraph(phrase.text(language, values))
  }

  /// A field with its label; nothing when it is empty.
  mutating func field(_ label: Phrase, _ value: String?) {
    guard !isJSON, let value, !value.isEmpty else { return }
    let name = Text.clipped(label.text(language), to: 18)
    let padding = String(repeating: " ", count: 20 - Text.width(of: name))
    paragraph(name + padding + value, indent: 20)
  }

  /// Columns side by side, the last one cut off at the width.
  mutating func row(_ cells: [(text: String, width: Int)], _ last: String) {
    guard !isJSON else { return }
    var line = ""
    var used = 0
    for cell in cells {
      let text = Text.clipped(cell.text, to: cell.width)
      line += text
      for _ in 0..<(cell.width - Text.width(of: text) + 2) { line.append(" ") }
      used += cell.width + 2
    }
    let left = max(20, Answer.width - used)
    line += Text.clipped(last, to: left)
    while line.last == " " { line.removeLast() }
    lines.append(line)
  }

  // MARK: JSON

  /// The document is a list.
  mutating func list<Element>(
    _ elements: some Sequence<Element>, _ give: (inout Answer, Element) -> Void
  ) {
    guard isJSON else { return }
    json.json.beginArray()
    for element in elements {
      json.json.newLine()
      give(&self, element)
    }
    json.json.endArray()
  }

  /// A record with the field names of the store, and after them what is computed.
  mutating func give(_ record: some Record, _ computed: [JSONValue.Member] = []) {
    guard isJSON else { return }
    let record: any Record = (record as? Voorziening)?.withoutSecrets ?? record
    guard !computed.isEmpty else {
      json.write(record)
      return
    }
    // Spliced, not parsed: what a card was imported from has no limits that a reader would take.
    var bytes = RecordWriter.bytes(of: record).dropLast()
    for member in computed {
      bytes.append(UInt8(ascii: ","))
      bytes += JSONValue.string(member.name).bytes()
      bytes.append(UInt8(ascii: ":"))
      bytes += member.value.bytes()
    }
    bytes.append(UInt8(ascii: "}"))
    json.json.raw(bytes)
  }

  /// Any value.
  mutating func give(_ value: JSONValue) {
    if isJSON { json.json.value(value) }
  }

  /// Writes what is there for people so far, before something is asked of them or the rest is made,
  /// and returns the exit status.
  @discardableResult
  mutating func printSoFar() -> Int32 {
    defer { lines = [] }
    return print()
  }

  /// Writes the answer to standard output and returns the exit status.
  func print() -> Int32 {
    let bytes =
      isJSON
      ? Answer.visible(json.json.bytes) + [0x0A]
      : Array((rawText ?? lines.map { $0 + "\n" }.joined()).utf8)
    return Output.answer(bytes, language)
  }

  /// JSON in which every character that cannot be seen is an escape: bidi controls and the like
  /// could change how a line of output looks.
  static func visible(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII || !isHidden(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return Array(result.utf8)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    guard !properties.isDefaultIgnorableCodePoint else { return true }
    return switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}
