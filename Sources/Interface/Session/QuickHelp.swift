import Domain
import Resources

/// What helps while a signaal is typed: the names it can mean, and an open signaal that is much like
/// it, so that one thing is not noted twice (V10).
struct QuickHelp: Sendable {
  var names = KnownNames.none
  /// The open signaal that says much the same.
  var similar: ID?
  fileprivate var namesAt = -1
  fileprivate var text = ""
  fileprivate var about: ID?
  fileprivate var similarAt = -1
}

extension Session {
  /// Words that say too little to know a signaal by.
  private static let common: Set<String> = [
    "mevrouw", "meneer", "niet", "naar", "heeft", "voor", "maar", "over", "weer", "meer", "deze",
    "haar", "zijn", "wordt", "bij", "het", "een", "van", "met", "aan", "uit", "ook", "als", "dan",
    "nog", "wel", "dat", "die", "wil", "kan", "hij", "zij", "hem", "the", "and", "with", "have",
    "zit", "alleen", "elke", "dag", "jaar", "vaak", "altijd", "thuis",
    "from", "that", "this", "been", "for", "her", "his", "not",
  ]
  /// Up to so many signalen it is looked for another like it at every word.
  private static let mostCompared = 5000

  /// Brings the help for the line up to date: names once per change of the store, what is like it
  /// once per word.
  mutating func prepareQuickHelp() {
    guard case .quick(let line) = overlays.last else { return }
    let field = line.field
    if field.text.contains(":"), quickHelp.namesAt != revision {
      quickHelp.names = knownNames
      quickHelp.namesAt = revision
    }
    let text = field.text
    let isNaming = text.contains("over:") || text.contains("about:")
    let whole = isNaming ? text : text.lastIndex(of: " ").map { String(text[..<$0]) } ?? ""
    guard
      whole != quickHelp.text || quickHelp.similarAt != revision || quickHelp.about != line.about
    else { return }
    quickHelp.text = whole
    quickHelp.about = line.about
    quickHelp.similarAt = revision
    let read = QuickSignaal(
      whole, wijken: caseload.wijken.rows.map(\.name), reference, names: quickHelp.names)
    let about =
      line.about ?? read.signaal(id: .none, today: today, wijk: homeWijk, owner: nil).about
    quickHelp.similar = about.flatMap(openSignaal(about:)) ?? openSignaal(like: read.text)
  }

  /// The newest open signaal about somebody.
  private func openSignaal(about id: ID) -> ID? {
    caseload.mentions(of: id).compactMap { caseload.signalen[$0] }
      .filter { $0.about == id && $0.status.isOpen }.max { $0.received < $1.received }?.id
  }

  /// The open signaal that shares the most telling words with a text: at least two, and a third.
  mutating func openSignaal(like text: String, besides own: ID? = nil) -> ID? {
    let words = Set(
      text.split(separator: " ")
        .map { Folding.folded(String($0)).filter(\.isLetter) }
        .filter { $0.count >= 3 && !Session.common.contains($0) })
    guard words.count >= 2, caseload.signalen.count <= Session.mostCompared else { return nil }
    prepareIndex(of: .signalen)
    guard let content = contents[.signalen], let index = content.index else { return nil }
    var hits: [Int32: Int] = [:]
    for word in words.prefix(10) {
      for row in index.exactly(SearchQuery(word)) { hits[row, default: 0] += 1 }
    }
    let least = max(2, (min(words.count, 10) + 2) / 3)
    return hits.filter { $0.value >= least }
      .compactMap { row, count -> (count: Int, signaal: Signaal)? in
        guard let signaal = caseload.signalen[content.all[Int(row)].id], signaal.status.isOpen,
          signaal.id != own
        else {
          return nil
        }
        return (count, signaal)
      }
      .max { ($0.count, $0.signaal.received) < ($1.count, $1.signaal.received) }?.signaal.id
  }
}
