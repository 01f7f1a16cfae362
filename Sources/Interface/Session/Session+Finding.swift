import Domain
import Resources

/// What the palette finds: something to do, or somebody or something to go to.
enum PaletteItem: Equatable, Sendable {
  case action(Action)
  case record(ID)
  /// It is done on a row of another kind than the selected one.
  case elsewhere(Action)
  /// It is done by a command, outside the screen.
  case outside(OutsideCommand)
}

extension Session {
  /// The most people and cards that the palette names.
  private static let mostFound = 8
  /// From how many letters on other things are named than what can be done here.
  private static let fewestLetters = 3

  /// What can be done here and who can be gone to, by the words that were typed; then what is done
  /// elsewhere.
  func paletteItems(_ text: String) -> [PaletteItem] {
    let here = paletteEntries(text).map { PaletteItem.action($0.action) }
    guard text.trimmed.count >= Session.fewestLetters else { return here }
    let words = SearchIndex.words(text)
    let outside = OutsideCommand.all.filter {
      Session.fits(words, say($0.phrase)) || Session.fits(words, beginning: say($0.words))
    }
    let elsewhere = Catalogue.entries.filter { entry in
      guard let contexts = entry.contexts, context.map(contexts.contains) != true else {
        return false
      }
      return fits(words, entry)
    }
    return here + found(by: text).map(PaletteItem.record) + outside.map(PaletteItem.outside)
      + elsewhere.map { .elsewhere($0.action) }
  }

  /// What can be done here, by the words that were typed: by what it is called first, then by the
  /// other words that are used for it.
  func paletteEntries(_ text: String) -> [CatalogueEntry] {
    let words = SearchIndex.words(text)
    let here = Catalogue.entries.filter { entry in
      guard let contexts = entry.contexts else { return true }
      return context.map(contexts.contains) == true
    }
    let named = here.filter { Session.fits(words, say($0.phrase)) }
    let meant = here.filter { entry in
      fits(words, entry) && !named.contains { $0.action == entry.action }
    }
    return [named, meant].flatMap { found in
      found.filter { $0.contexts != nil }
        + found.filter { $0.contexts == nil && $0.group != .moving }
        + found.filter { $0.contexts == nil && $0.group == .moving }
    }
  }

  private func fits(_ words: [[UInt8]], _ entry: CatalogueEntry) -> Bool {
    if Session.fits(words, say(entry.phrase)) { return true }
    guard let more = Catalogue.words[entry.action] else { return false }
    return Session.fits(words, beginning: say(more))
  }

  /// Whether every word stands in a text.
  private static func fits(_ words: [[UInt8]], _ text: String) -> Bool {
    let bytes = Folding.bytes(text)
    return words.allSatisfy { word in
      bytes.indices.contains { bytes[$0...].starts(with: word) }
    }
  }

  /// Whether every word begins a word of a text.
  private static func fits(_ words: [[UInt8]], beginning text: String) -> Bool {
    let all = SearchIndex.words(text)
    return !words.isEmpty && words.allSatisfy { word in all.contains { $0.starts(with: word) } }
  }

  /// Goes to the list whose rows an action is done on, and says how it goes on from there.
  mutating func goWhere(_ action: Action) {
    guard let entry = Catalogue.entry(action), let list = entry.list, let key = entry.keys.first
    else { return }
    show(list)
    tell(say(Texts.chooseRowThen, key.name(language), say(entry.phrase)), .refused)
  }

  /// Residents, groups, cards and colleagues by their names, from three letters on.
  private func found(by text: String) -> [ID] {
    let words = NameWords.of(Folding.folded(text))
    guard text.trimmed.count >= Session.fewestLetters else { return [] }
    func fits(_ name: String) -> Bool { NameWords.fits(words, name) }
    var found: [ID] = []
    found += visibleResidents.lazy.filter { fits($0.name) }.prefix(Session.mostFound).map(\.id)
    found += caseload.groups.rows.lazy.filter { fits($0.name) }.prefix(Session.mostFound).map(\.id)
    found += caseload.voorzieningen.rows.lazy
      .filter { fits($0.name) && caseload.isVisible($0, to: user?.id) }
      .prefix(Session.mostFound).map(\.id)
    found += caseload.workers.rows.lazy.filter { fits($0.name) }.prefix(Session.mostFound).map(\.id)
    return Array(found.prefix(Session.mostFound))
  }

  /// Opens a record in the list of its kind.
  mutating func open(_ id: ID) {
    let list: Screen
    switch caseload[id]?.kind {
    case .resident: list = .residents
    case .group: list = .groups
    case .voorziening: list = .kaart
    case .worker: list = .workers
    default: return
    }
    show(list)
    select(id)
    focus = .detail
  }

  /// The kind of a record, for the line that names it.
  func kindWord(_ id: ID) -> String {
    caseload[id].map { say($0.kind.phrase) } ?? ""
  }
}
