/// The whole state in memory: every record by kind, and who mentions whom.
///
/// A value. It changes only by edits that a change was turned into and that the journal has taken,
/// so that memory never runs ahead of the disk.
public struct Caseload: Sendable {
  public internal(set) var workers = Table<Worker>()
  public internal(set) var wijken = Table<Wijk>()
  public internal(set) var residents = Table<Resident>()
  public internal(set) var groups = Table<Group>()
  public internal(set) var contacts = Table<Contact>()
  public internal(set) var voorzieningen = Table<Voorziening>()
  public internal(set) var signalen = Table<Signaal>()
  public internal(set) var referrals = Table<Referral>()
  public internal(set) var waakvlammen = Table<Waakvlam>()
  public internal(set) var promises = Table<Promise>()
  private var mentioned: [ID: [ID]] = [:]

  /// A store with nothing in it.
  public init() {}

  /// The number of records of each kind, in the order of the kinds.
  public var counts: [(kind: Kind, count: Int)] {
    Kind.allCases.map { kind in
      switch kind {
      case .worker: (kind, workers.count)
      case .wijk: (kind, wijken.count)
      case .resident: (kind, residents.count)
      case .group: (kind, groups.count)
      case .contact: (kind, contacts.count)
      case .voorziening: (kind, voorzieningen.count)
      case .signaal: (kind, signalen.count)
      case .referral: (kind, referrals.count)
      case .waakvlam: (kind, waakvlammen.count)
      case .promise: (kind, promises.count)
      }
    }
  }

  /// The number of records of all kinds.
  public var count: Int { counts.reduce(0) { $0 + $1.count } }

  /// The records that name this one, oldest first: contacts of a resident, referrals of a signaal.
  public func mentions(of id: ID) -> [ID] { (mentioned[id] ?? []).sorted() }

  /// The record with this identity, whatever its kind.
  public subscript(id: ID) -> AnyRecord? {
    signalen[id]?.any ?? voorzieningen[id]?.any ?? residents[id]?.any ?? referrals[id]?.any
      ?? waakvlammen[id]?.any ?? contacts[id]?.any ?? groups[id]?.any ?? workers[id]?.any
      ?? promises[id]?.any ?? wijken[id]?.any
  }

  /// Makes room for that many records of a kind, before a store is read.
  public mutating func reserve(_ kind: Kind, _ count: Int) {
    switch kind {
    case .worker: workers.reserve(count)
    case .wijk: wijken.reserve(count)
    case .resident: residents.reserve(count)
    case .group: groups.reserve(count)
    case .contact: contacts.reserve(count)
    case .voorziening: voorzieningen.reserve(count)
    case .signaal: signalen.reserve(count)
    case .referral: referrals.reserve(count)
    case .waakvlam: waakvlammen.reserve(count)
    case .promise: promises.reserve(count)
    }
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
    switch table {
    case let table as Table<Worker>: workers = table
    case let table as Table<Wijk>: wijken = table
    case let table as Table<Resident>: residents = table
    case let table as Table<Group>: groups = table
    case let table as Table<Contact>: contacts = table
    case let table as Table<Voorziening>: voorzieningen = table
    case let table as Table<Signaal>: signalen = table
    case let table as Table<Referral>: referrals = table
    case let table as Table<Waakvlam>: waakvlammen = table
    case let table as Table<Promise>: promises = table
    default: preconditionFailure("a kind of record without a table")
    }
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
    case .wijk(let record): put(record, in: \.wijken)
    case .resident(let record): put(record, in: \.residents)
    case .group(let record): put(record, in: \.groups)
    case .contact(let record): put(record, in: \.contacts)
    case .voorziening(let record): put(record, in: \.voorzieningen)
    case .signaal(let record): put(record, in: \.signalen)
    case .referral(let record): put(record, in: \.referrals)
    case .waakvlam(let record): put(record, in: \.waakvlammen)
    case .promise(let record): put(record, in: \.promises)
    }
  }

  private mutating func remove(_ record: AnyRecord) {
    forget(record.record)
    let id = record.id
    switch record.kind {
    case .worker: workers.remove(id)
    case .wijk: wijken.remove(id)
    case .resident: residents.remove(id)
    case .group: groups.remove(id)
    case .contact: contacts.remove(id)
    case .voorziening: voorzieningen.remove(id)
    case .signaal: signalen.remove(id)
    case .referral: referrals.remove(id)
    case .waakvlam: waakvlammen.remove(id)
    case .promise: promises.remove(id)
    }
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
    left.workers == right.workers && left.wijken == right.wijken
      && left.residents == right.residents && left.groups == right.groups
      && left.contacts == right.contacts && left.voorzieningen == right.voorzieningen
      && left.signalen == right.signalen && left.referrals == right.referrals
      && left.waakvlammen == right.waakvlammen && left.promises == right.promises
  }
}
