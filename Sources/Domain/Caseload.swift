/// The whole state in memory: every record by kind, and who mentions whom.
///
/// A value. It changes only by edits that a change was turned into and that the journal has taken,
/// so that memory never runs ahead of the disk.
public struct Caseload: Sendable {
  public internal(set) var workers = Table<Worker>()
  public internal(set) var gebieden = Table<Gebied>()
  public internal(set) var wijken = Table<Wijk>()
  public internal(set) var residents = Table<Resident>()
  public internal(set) var households = Table<Household>()
  public internal(set) var groups = Table<Group>()
  public internal(set) var contacts = Table<Contact>()
  public internal(set) var voorzieningen = Table<Voorziening>()
  public internal(set) var signalen = Table<Signaal>()
  public internal(set) var conversations = Table<Conversation>()
  public internal(set) var referrals = Table<Referral>()
  public internal(set) var plans = Table<Plan>()
  public internal(set) var selfReliances = Table<SelfReliance>()
  public internal(set) var factors = Table<Factors>()
  public internal(set) var waakvlammen = Table<Waakvlam>()
  public internal(set) var postings = Table<Posting>()
  public internal(set) var matches = Table<Match>()
  public internal(set) var kwesties = Table<Kwestie>()
  public internal(set) var stories = Table<Story>()
  public internal(set) var indicators = Table<Indicator>()
  public internal(set) var promises = Table<Promise>()
  public internal(set) var settingsKept = Table<Settings>()
  private var mentioned: [ID: [ID]] = [:]

  /// The defaults that were chosen here, or those of the domain book.
  public var settings: Settings { settingsKept.rows.first ?? Settings() }

  /// A store with nothing in it.
  public init() {}

  /// The number of records of each kind, in the order of the kinds.
  public var counts: [(kind: Kind, count: Int)] {
    Kind.allCases.map { ($0, table(of: $0).count) }
  }

  /// The number of records of all kinds.
  public var count: Int { counts.reduce(0) { $0 + $1.count } }

  /// The records that name this one, oldest first: contacts of a resident, referrals of a signaal.
  public func mentions(of id: ID) -> [ID] { (mentioned[id] ?? []).sorted() }

  /// The record with this identity, whatever its kind.
  public subscript(id: ID) -> AnyRecord? {
    // The kinds that are looked up for every row that is drawn go first, without a detour.
    if let resident = residents[id] { return .resident(resident) }
    if let signaal = signalen[id] { return .signaal(signaal) }
    if let card = voorzieningen[id] { return .voorziening(card) }
    if let referral = referrals[id] { return .referral(referral) }
    if let waakvlam = waakvlammen[id] { return .waakvlam(waakvlam) }
    if let contact = contacts[id] { return .contact(contact) }
    for kind in Kind.allCases {
      if let record = table(of: kind).any(id) { return record }
    }
    return nil
  }

  /// The table of a kind, to look in without knowing what its records are.
  public func table(of kind: Kind) -> any RecordTable {
    switch kind {
    case .worker: workers
    case .gebied: gebieden
    case .wijk: wijken
    case .resident: residents
    case .household: households
    case .group: groups
    case .contact: contacts
    case .voorziening: voorzieningen
    case .signaal: signalen
    case .conversation: conversations
    case .referral: referrals
    case .plan: plans
    case .selfReliance: selfReliances
    case .factors: factors
    case .waakvlam: waakvlammen
    case .posting: postings
    case .match: matches
    case .kwestie: kwesties
    case .story: stories
    case .indicator: indicators
    case .promise: promises
    case .settings: settingsKept
    }
  }

  /// Lets a visitor change the table of a kind.
  private mutating func visitTable<Visitor: TableVisitor>(of kind: Kind, _ visitor: Visitor) {
    switch kind {
    case .worker: visitor.visit(&workers)
    case .gebied: visitor.visit(&gebieden)
    case .wijk: visitor.visit(&wijken)
    case .resident: visitor.visit(&residents)
    case .household: visitor.visit(&households)
    case .group: visitor.visit(&groups)
    case .contact: visitor.visit(&contacts)
    case .voorziening: visitor.visit(&voorzieningen)
    case .signaal: visitor.visit(&signalen)
    case .conversation: visitor.visit(&conversations)
    case .referral: visitor.visit(&referrals)
    case .plan: visitor.visit(&plans)
    case .selfReliance: visitor.visit(&selfReliances)
    case .factors: visitor.visit(&factors)
    case .waakvlam: visitor.visit(&waakvlammen)
    case .posting: visitor.visit(&postings)
    case .match: visitor.visit(&matches)
    case .kwestie: visitor.visit(&kwesties)
    case .story: visitor.visit(&stories)
    case .indicator: visitor.visit(&indicators)
    case .promise: visitor.visit(&promises)
    case .settings: visitor.visit(&settingsKept)
    }
  }

  /// Makes room for that many records of a kind, before a store is read.
  public mutating func reserve(_ kind: Kind, _ count: Int) {
    visitTable(of: kind, Reservation(count: count))
  }

  /// Puts a record in its table, or replaces the one with its identity.
  public mutating func put<Element: Record>(
    _ record: Element, in table: WritableKeyPath<Caseload, Table<Element>>
  ) {
    if let old = self[keyPath: table][record.id] { forget(old) }
    self[keyPath: table].put(record)
    remember(record)
  }

  /// Takes over a whole table, when a store is read; what was in its place is forgotten.
  public mutating func adopt<Element: Record>(_ table: Table<Element>) {
    visitTable(of: Element.kind, Adoption(table: table))
    guard Element.canMention else { return }
    for index in table.rows.indices {
      let id = table.rows[index].id
      for mention in table.rows[index].mentions { mentioned[mention, default: []].append(id) }
    }
  }

  /// Carries out one edit as it stands. The edit must fit: its `old` is what is there now.
  public mutating func apply(_ edit: Edit) {
    guard let new = edit.new else {
      if let old = edit.old { remove(old) }
      return
    }
    put(new)
  }

  /// Carries out the edits of one action, in order.
  public mutating func apply(_ edits: [Edit]) {
    for edit in edits { apply(edit) }
  }

  /// Puts a record of any kind in its table, or replaces the one with its identity.
  public mutating func put(_ record: AnyRecord) {
    switch record {
    case .worker(let record): put(record, in: \.workers)
    case .gebied(let record): put(record, in: \.gebieden)
    case .wijk(let record): put(record, in: \.wijken)
    case .resident(let record): put(record, in: \.residents)
    case .household(let record): put(record, in: \.households)
    case .group(let record): put(record, in: \.groups)
    case .contact(let record): put(record, in: \.contacts)
    case .voorziening(let record): put(record, in: \.voorzieningen)
    case .signaal(let record): put(record, in: \.signalen)
    case .conversation(let record): put(record, in: \.conversations)
    case .referral(let record): put(record, in: \.referrals)
    case .plan(let record): put(record, in: \.plans)
    case .selfReliance(let record): put(record, in: \.selfReliances)
    case .factors(let record): put(record, in: \.factors)
    case .waakvlam(let record): put(record, in: \.waakvlammen)
    case .posting(let record): put(record, in: \.postings)
    case .match(let record): put(record, in: \.matches)
    case .kwestie(let record): put(record, in: \.kwesties)
    case .story(let record): put(record, in: \.stories)
    case .indicator(let record): put(record, in: \.indicators)
    case .promise(let record): put(record, in: \.promises)
    case .settings(let record): put(record, in: \.settingsKept)
    }
  }

  private mutating func remove(_ record: AnyRecord) {
    forget(record.record)
    visitTable(of: record.kind, Removal(id: record.id))
  }

  private mutating func remember(_ record: some Record) {
    for id in record.mentions { mentioned[id, default: []].append(record.id) }
  }

  private mutating func forget(_ record: some Record) {
    for id in record.mentions {
      guard let index = mentioned[id]?.lastIndex(of: record.id) else { continue }
      mentioned[id]?.remove(at: index)
      if mentioned[id]?.isEmpty == true { mentioned[id] = nil }
    }
  }
}

extension Caseload: Equatable {
  public static func == (left: Caseload, right: Caseload) -> Bool {
    Kind.allCases.allSatisfy { left.table(of: $0).equals(right.table(of: $0)) }
  }
}

/// Changes a table of any kind.
private protocol TableVisitor {
  func visit<Element: Record>(_ table: inout Table<Element>)
}

private struct Reservation: TableVisitor {
  let count: Int
  func visit<Element: Record>(_ table: inout Table<Element>) { table.reserve(count) }
}

private struct Removal: TableVisitor {
  let id: ID
  func visit<Element: Record>(_ table: inout Table<Element>) { table.remove(id) }
}

private struct Adoption<Adopted: Record>: TableVisitor {
  let table: Table<Adopted>
  func visit<Element: Record>(_ table: inout Table<Element>) {
    guard let adopted = self.table as? Table<Element> else {
      preconditionFailure("a kind of record with the table of another")
    }
    table = adopted
  }
}
