import Domain
import Interface
import Resources

/// The words of a command line that fill in fields: `naam=Ans wijk=Bospolder`.
struct FieldWords {
  /// The fields that were named, each once, with what was typed.
  private(set) var typed: [(field: RecordField, text: String)] = []

  /// Reads the words; a field that does not exist, or stands there twice, is a wrong use.
  ///
  /// A word without `=` belongs to the field that leads the kind, when it has one. Of a field with
  /// several values the values may stand in several words.
  init(
    _ words: [String], _ fields: [RecordField], _ kind: Kind, _ language: Language
  ) throws(Stop) {
    let leading = fields.first { $0.path == kind.leadingPath }
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      if parts.count == 2, let field = fields.named(parts[0]) {
        try take(field, parts[1], language)
      } else if let leading, parts.count == 1 || parts[0].contains(where: \.isWhitespace) {
        try take(leading, word, language)
      } else if parts.count == 1 {
        throw Stop(.usage, Texts.stopNoEquals, word)
      } else {
        let names = fields.names(near: parts[0], language).joined(separator: ", ")
        throw Stop(
          .usage, Texts.stopField, parts[0], names, kind.commandNames.first ?? "")
      }
    }
  }

  private mutating func take(
    _ field: RecordField, _ value: String, _ language: Language
  ) throws(Stop) {
    let text = field.isFree ? Vocabulary.text(value) : Vocabulary.line(value) ?? ""
    guard let index = typed.firstIndex(where: { $0.field == field }) else {
      return typed.append((field, text))
    }
    guard field.isList else { throw Stop(.usage, Texts.stopFieldTwice, field.name(language)) }
    typed[index].text += ", " + text
  }
}
