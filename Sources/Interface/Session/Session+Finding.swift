import Domain
import Resources

/// What the palette finds: something to do, or somebody or something to go to.
enum PaletteItem: Equatable, Sendable {
  case action(Action)
  case record(ID)
}

extension Session {
  /// The most people and cards that the palette names.
  private static let mostFound = 8

  /// What can be done here and who can be gone to, by the words that were typed.
  func paletteItems(_ text: String) -> [PaletteItem] {
    paletteEntries(text).map { .action($0.action) } + found(by: text).map(PaletteItem.record)
  }

  /// Residents, groups, cards and colleagues by their names, from three letters on.
  private func found(by text: String) -> [ID] {
    let words = NameWords.of(Folding.folded(text))
    guard text.trimmed.count >= 3 else { return [] }
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
