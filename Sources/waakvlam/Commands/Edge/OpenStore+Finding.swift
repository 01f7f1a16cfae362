import Canvas
import Domain
import Interface
import Resources

/// Whom or what a word on the command line means: an identity, a beginning of one, or a name.
extension OpenStore {
  /// The record that is meant. What is off the list is there for its maker alone.
  func find(_ typed: String, among kinds: Set<Kind>) throws(Stop) -> ID {
    guard let id = try findIfAny(typed, among: kinds) else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    return id
  }

  /// The same, or nil when nothing is meant.
  func findIfAny(_ typed: String, among kinds: Set<Kind>) throws(Stop) -> ID? {
    switch caseload.find(typed, among: kinds) {
    case .none: return nil
    case .one(let id): return isVisible(id) ? id : nil
    case .many(let all):
      let ids = all.filter(isVisible)
      if ids.count < 2 { return ids.first }
      throw ambiguous(typed, ids)
    }
  }

  /// That something typed can be several records: the candidates.
  func ambiguous(_ typed: String, _ ids: [ID]) -> Stop {
    let brief = BriefIDs(caseload)
    let shown = ids.prefix(8).map { id in
      "\(brief[id]) \(Text.clipped(caseload.name(of: id), to: 40))"
    }
    let rest = ids.count > shown.count ? ", …" : ""
    return Stop(.refused, Texts.stopAmbiguous, typed, shown.joined(separator: ", ") + rest)
  }

  /// The code of a theme; also one that is in no list any more but is in a record still.
  func theme(_ typed: String) throws(Stop) -> String {
    if Vocabulary.codeIfAny(typed, in: reference.themes) == nil,
      caseload.signalen.rows.contains(where: { $0.themes.contains(typed) })
        || cards.contains(where: { $0.themes.contains(typed) })
    {
      return typed
    }
    return try Vocabulary.code(typed, in: reference.themes)
  }

  func signaal(_ typed: String) throws -> Signaal {
    guard let found = caseload.signalen[try find(typed, among: [.signaal])] else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    return found
  }

  func referral(_ typed: String) throws -> Referral {
    guard let found = caseload.referrals[try find(typed, among: [.referral])] else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    return found
  }

  func voorziening(_ typed: String) throws -> Voorziening {
    guard let found = caseload.voorzieningen[try find(typed, among: [.voorziening])] else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    return found
  }

  /// A waakvlam by its identity, or by the name of the resident it burns for.
  func waakvlam(_ typed: String) throws -> Waakvlam {
    if let id = try findIfAny(typed, among: [.waakvlam]), let found = caseload.waakvlammen[id] {
      return found
    }
    guard let resident = try findIfAny(typed, among: [.resident]) else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    let all = caseload.mentions(of: resident).compactMap { caseload.waakvlammen[$0] }
      .filter { $0.resident == resident }
    guard let found = all.last(where: \.isBurning) ?? all.last else {
      throw Stop(.notFound, Texts.stopNoWaakvlam, caseload.name(of: resident))
    }
    return found
  }

  /// The names that somebody may have meant, as far as the user may see them.
  func names(like typed: String, among kinds: Set<Kind>) -> [String] {
    caseload.ids(like: typed, among: kinds).filter(isVisible).map(caseload.name(of:))
  }

  /// The resident that is meant; who is not known yet can be added.
  func resident(_ typed: String) throws -> ID {
    guard let id = try findIfAny(typed, among: [.resident]) else {
      let meant = names(like: typed, among: [.resident]).prefix(4)
      guard meant.isEmpty else {
        throw Stop(.notFound, Texts.stopDoYouMean, typed, meant.joined(separator: ", "))
      }
      throw Stop(.notFound, Texts.stopNoResident, typed)
    }
    return id
  }

  /// The name of a wijk as the store has it; case and accents do not count.
  func wijk(_ typed: String) throws(Stop) -> String {
    let wanted = Folding.folded(typed)
    let names = caseload.wijken.rows.map(\.name)
    if let name = names.first(where: { $0 == typed })
      ?? names.first(where: { Folding.folded($0) == wanted })
    {
      return name
    }
    throw Stop(.refused, Texts.stopUnknownWijk, typed, names.joined(separator: ", "))
  }

  /// The wijk that new things are in when nothing else is said.
  var homeWijk: String { user?.wijken.first ?? caseload.wijken.rows.first?.name ?? "" }

  /// The wijk that was typed, or else the one of the user.
  func wijk(_ typed: String?) throws -> String {
    guard let typed else { return homeWijk }
    return try wijk(typed)
  }

  func isVisible(_ id: ID) -> Bool {
    if let resident = caseload.residents[id] { return caseload.isVisible(resident, to: user?.id) }
    return caseload.voorzieningen[id].map { caseload.isVisible($0, to: user?.id) } ?? true
  }
}

/// The shortest beginnings of identities that mean one record only, for people to type.
struct BriefIDs {
  /// The identities of what was not read and of what was, each in order.
  private let runs: [[ID]]
  /// Enough to look like an identity and not like a word.
  private static let least = 8

  /// - Parameter others: identities of records that were not read.
  init(_ caseload: Caseload, and others: [ID] = []) {
    // Apart, since both are as good as in order, and all together are not.
    runs = [others.sorted(), Kind.allCases.flatMap { caseload.table(of: $0).ids }.sorted()]
  }

  /// The beginning of an identity that no other one has.
  subscript(id: ID) -> String {
    String(id.description.prefix(BriefIDs.width(digits: digits(of: id))))
  }

  /// How many digits tell an identity from all others.
  private func digits(of id: ID) -> Int {
    runs.reduce(BriefIDs.least) { digits, run in
      var low = 0
      var high = run.count
      while low < high {
        let middle = (low + high) / 2
        if run[middle] < id { low = middle + 1 } else { high = middle }
      }
      var most = digits
      if low > 0 { most = max(most, BriefIDs.shared(run[low - 1], id) + 1) }
      let next = low < run.count && run[low] == id ? low + 1 : low
      if next < run.count { most = max(most, BriefIDs.shared(run[next], id) + 1) }
      return most
    }
  }

  /// How wide a column for any of all has to be.
  var width: Int {
    let others = zip(runs[0], runs[0].dropFirst()).reduce(BriefIDs.least) {
      max($0, BriefIDs.shared($1.0, $1.1) + 1)
    }
    // Those that were read, beside each other and beside the others.
    return BriefIDs.width(digits: runs[1].reduce(others) { max($0, digits(of: $1)) })
  }

  private static func width(digits: Int) -> Int {
    // Dashes stand after digits 8, 12, 16 and 20.
    digits + [8, 12, 16, 20].filter { $0 < digits }.count
  }

  /// How wide a column for these has to be.
  func width(_ ids: some Sequence<ID>) -> Int { BriefIDs.width(ids.map { self[$0] }) }

  /// How wide a column for short forms has to be.
  static func width(_ brief: [String]) -> Int {
    brief.reduce(least) { max($0, $1.utf8.count) }
  }

  /// The number of hexadecimal digits with which both begin.
  private static func shared(_ one: ID, _ other: ID) -> Int {
    let high = (one.high ^ other.high).leadingZeroBitCount / 4
    return high < 16 ? high : min(31, 16 + (one.low ^ other.low).leadingZeroBitCount / 4)
  }
}
