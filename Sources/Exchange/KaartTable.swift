public import Domain
public import Resources

/// A table of the sociale kaart for a spreadsheet: a line for each card, for people to read.
///
/// CSV with semicolons, CRLF and a byte order mark, as Dutch Excel and LibreOffice open it without
/// asking (RFC 4180; the mark tells Excel that it is UTF-8). It is not made to be read back: for
/// that there is `HSDSWriter`.
///
/// No cell can be a formula, and none is read as a number or a date that it is not: what begins
/// with `= + - @`, also in their wide forms, what consists of digits and signs, and every telephone
/// number gets a no-break space (U+00A0) in front. Excel and LibreOffice show that as a blank, take
/// it for text and do not strip it as they do a common space, so that `+31 10` and `06-12` stay
/// what they are; quotes do not help, for they are gone before a cell is looked at.
///
/// Never goes out what may not leave, as in `HSDSWriter`; people who left are passed over.
public struct KaartTable: Sendable {
  private let includesTeam: Bool
  private let words: KaartWords

  /// A table; without `includesTeam` only cards that are open for everybody are in it.
  public init(
    language: Language = .nl, reference: Reference = .standard, includesTeam: Bool = true
  ) {
    self.includesTeam = includesTeam
    words = KaartWords(language: language, reference: reference)
  }

  /// The bytes of the file: the cards by name.
  public func bytes(of cards: some Sequence<Voorziening>) -> [UInt8] {
    var text = CSVText(separator: ";")
    let columns = self.columns
    text.line(columns.map { $0.heading.text(words.language) })
    let sorted = cards.leaving(includesTeam: includesTeam)
      .map { (Folding.folded($0.name), $0) }
      .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.id < $1.1.id }
    for (_, card) in sorted {
      let places = ConfidentialPlaces(card)
      text.line(
        columns.map { column in
          let cell = StoredText.tidied(places.redacted(column.cell(card) ?? "")) ?? ""
          return KaartTable.guarded(cell, column.form)
        })
    }
    return [0xEF, 0xBB, 0xBF] + text.bytes
  }

  // MARK: Cells

  private enum Form { case words, telephone, day }
  private typealias Column = (heading: Phrase, form: Form, cell: (Voorziening) -> String?)

  private var columns: [Column] {
    let (words, lists) = (words, words.reference)
    func list(_ texts: [String]) -> String { texts.joined(separator: ", ") }
    return [
      (Texts.fieldName, .words, { $0.name }),
      (Texts.tablePeople, .words, { KaartTable.people($0) }),
      (Texts.fieldThemes, .words, { list(words.words($0.themes, lists.themes)) }),
      (Texts.fieldSort, .words, { words.word($0.sort, lists.sorts) }),
      (
        Texts.tableOffer, .words,
        { card in
          [words.word(card.subkind, lists.subkinds), card.about].compactMap { $0 }
            .joined(separator: ": ")
        }
      ),
      (Texts.fieldFormality, .words, { words.formality($0) }),
      (Texts.fieldWijken, .words, { list(words.wijken($0)) }),
      (
        Texts.fieldPlace, .words,
        { card in
          card.shownPlaces.map { place in
            [place.name, words.address(place)].compactMap { $0 }.joined(separator: ", ")
          }.joined(separator: "; ")
        }
      ),
      (Texts.fieldWhen, .words, { words.when($0) }),
      (
        Texts.fieldCost, .words,
        { $0.cost ?? ($0.free == true ? Texts.tableFree.text(words.language) : nil) }
      ),
      (Texts.fieldIndication, .words, { words.yesOrNo($0.needsIndication) }),
      (Texts.fieldLanguages, .words, { list($0.languages) }),
      (Texts.fieldPhone, .telephone, { $0.phone }),
      (Texts.tableEmail, .words, { $0.email }),
      (Texts.tableWeb, .words, { $0.website }),
      (Texts.fieldChecked, .day, { $0.checked?.description }),
      (Texts.fieldRoom, .words, { words.room($0) }),
      (Texts.tableWheelchair, .words, { words.yesOrNo($0.details?.wheelchair) }),
      (Texts.fieldVisibility, .words, { words.visibility($0) }),
    ]
  }

  /// `Hatice (koken, 06-…); Wim`.
  private static func people(_ card: Voorziening) -> String {
    card.people.filter { $0.left != true }.map { person in
      let known = [person.goodAt, person.phone].compactMap { $0 }.joined(separator: ", ")
      return known.isEmpty ? person.name : "\(person.name) (\(known))"
    }.joined(separator: "; ")
  }

  /// A cell that a spreadsheet takes for text.
  private static func guarded(_ cell: String, _ form: Form) -> String {
    guard form != .day, let first = cell.unicodeScalars.first else { return cell }
    let starts = Set<Unicode.Scalar>(["=", "+", "-", "@", "＝", "＋", "－", "＠", "−"])
    let isFigures = cell.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || " .,:/-+%€".unicodeScalars.contains($0)
    }
    let needsGuard = form == .telephone || starts.contains(first) || isFigures
    // LibreOffice takes figures behind a hard space for a number, and their first nought goes.
    let isNumber = first == "0" && cell.count > 3 && cell.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    let kept = isNumber ? cell.prefix(3) + "\u{A0}" + cell.dropFirst(3) : cell[...]
    return needsGuard ? "\u{A0}" + kept : cell
  }
}
