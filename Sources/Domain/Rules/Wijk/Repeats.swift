/// Signalen with one theme in one wijk or one street, gathered in one pass over the table (R31).
///
/// Names are numbered once, so that a hundred thousand signalen cost no comparison of text each.
struct Repeats {
  /// Signalen with one theme at one place.
  struct Found {
    /// The theme, as a code.
    let theme: String
    /// Whether the place is a street; else it is a wijk.
    let isStreet: Bool
    /// Where the signalen stand among the rows, by the day they were heard and then the oldest first.
    let signalen: [Int]
  }

  private let caseload: Caseload
  private var names = Numbering()
  private var streets: [String: Int] = [:]
  private var groups: [Key: [Int]] = [:]

  /// Gathers the recent signalen that count for a worker.
  ///
  /// - Parameter around: only those with a theme, and the wijk or the street, of this one; nil is all.
  init(_ caseload: Caseload, on today: Day, to worker: ID?, around: Signaal? = nil) {
    self.caseload = caseload
    let rows = caseload.signalen.rows
    let first = today - caseload.settings.patternDays
    let near = around.map { Near(themes: $0.themes, wijk: $0.wijk, street: street(of: $0)) }
    for index in rows.indices
    where rows[index].received >= first && rows[index].received <= today {
      guard !rows[index].themes.isEmpty, rows[index].urgency != .safety,
        caseload.mayCount(rows[index], for: worker),
        near.map({ rows[index].themes.contains(where: $0.themes.contains) }) ?? true
      else { continue }
      let street = street(of: rows[index])
      if let near, near.wijk != rows[index].wijk, street == nil || street != near.street {
        continue
      }
      add(index, rows[index].themes, wijk: rows[index].wijk, street, near?.themes)
    }
  }

  /// The groups with so many signalen. A street with all the signalen of its wijk stands for both.
  mutating func found(atLeast count: Int) -> [Found] {
    let rows = caseload.signalen.rows
    var all: [Found] = []
    for (key, signalen) in groups where signalen.count >= count {
      if !key.isStreet, let first = signalen.first, let street = street(of: rows[first]),
        groups[Key(theme: key.theme, place: street, isStreet: true)] == signalen
      {
        continue
      }
      let ordered = signalen.sorted { (rows[$0].received, $0) < (rows[$1].received, $1) }
      all.append(
        Found(theme: names.name(key.theme), isStreet: key.isStreet, signalen: ordered))
    }
    return all
  }

  private mutating func add(
    _ index: Int, _ themes: [String], wijk: String, _ street: Int?, _ wanted: [String]?
  ) {
    let wijk = names.number(of: wijk)
    for place in themes.indices where !themes[..<place].contains(themes[place]) {
      if let wanted, !wanted.contains(themes[place]) { continue }
      let theme = names.number(of: themes[place])
      groups[Key(theme: theme, place: wijk, isStreet: false), default: []].append(index)
      if let street {
        groups[Key(theme: theme, place: street, isStreet: true), default: []].append(index)
      }
    }
  }

  /// The number of the street of a signaal or of whom it is about; two ways of writing it are one.
  private mutating func street(of signaal: Signaal) -> Int? {
    guard let written = caseload.writtenStreet(of: signaal) else { return nil }
    if let known = streets[written] { return known < 0 ? nil : known }
    let street = written.withoutHouseNumber
    let number = street.isEmpty ? -1 : names.number(of: street)
    streets[written] = number
    return number < 0 ? nil : number
  }

  private struct Key: Hashable {
    let theme: Int
    let place: Int
    let isStreet: Bool
  }

  private struct Near {
    let themes: [String]
    let wijk: String
    let street: Int?
  }
}

/// Gives each text a number, the same one each time.
private struct Numbering {
  private var numbers: [String: Int] = [:]
  private var names: [String] = []

  mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  func name(_ number: Int) -> String { names[number] }
}

extension Caseload {
  /// Whether a signaal may be counted for somebody: what only its owner may see counts for the owner
  /// alone (`S3:310`).
  func mayCount(_ signaal: Signaal, for worker: ID?) -> Bool {
    signaal.trust != .me || (worker != nil && signaal.owner == worker)
  }

  /// The street as it was written: of the signaal, or of the resident it is about.
  func writtenStreet(of signaal: Signaal) -> String? {
    if let street = signaal.street { return street }
    return signaal.about.flatMap(residents.index(of:)).flatMap { residents.rows[$0].street }
  }
}

extension String {
  /// The name of a street in small letters and without accents, up to a house number of one to three
  /// figures: `12`, `12a`, `7-hs`.
  fileprivate var withoutHouseNumber: String {
    var words = Folding.folded(self).split(whereSeparator: \.isWhitespace)
    let number = words.dropFirst().firstIndex { word in
      (1...3).contains(word.prefix { ("0"..."9").contains($0) }.count)
    }
    if let number { words.removeSubrange(number...) }
    return words.joined(separator: " ")
  }
}
