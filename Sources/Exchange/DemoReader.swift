import Domain

/// Turns a row of a demo table into a record.
struct DemoReader {
  /// A row that others can name.
  struct Named {
    let id: Domain.ID
    let kind: Kind
  }

  let today: Day
  let keys: [String: Named]

  /// What has no date of its own was put in that many days ago.
  private static let beginning = -400

  /// The identity of a row: made on the day of its record, a second after the row above.
  func id(_ row: DemoRow) throws(DemoFault) -> Domain.ID {
    let made =
      switch row.kind {
      case .signaal: try day(row, "received")
      case .referral: try day(row, "sent")
      case .waakvlam: try day(row, "started")
      case .promise: try day(row, "made")
      case .contact:
        max(
          try optionalDay(row, "since") ?? today + DemoReader.beginning,
          today + DemoReader.beginning)
      case .plan: try day(row, "started")
      case .conversation, .selfReliance, .factors, .story: try day(row, "day")
      case .posting, .kwestie: try day(row, "made")
      case .match: try day(row, "proposed")
      case .worker, .gebied, .wijk, .resident, .household, .group, .voorziening, .indicator,
        .settings:
        today + DemoReader.beginning
      }
    let table = UInt64(Kind.allCases.firstIndex(of: row.kind) ?? 0)
    let seed = table << 32 | UInt64(row.number)
    return Domain.ID(
      milliseconds: UInt64(max(0, made.number * 86_400 + row.number)) * 1000,
      random: (DemoReader.mixed(seed), DemoReader.mixed(~seed)))
  }

  func record(_ row: DemoRow) throws(DemoFault) -> AnyRecord {
    switch row.kind {
    case .wijk: .wijk(try DemoFiller.completed(wijk(row), row, self))
    case .worker: .worker(try DemoFiller.completed(worker(row), row, self))
    case .group: .group(try DemoFiller.completed(group(row), row, self))
    case .resident: .resident(try DemoFiller.completed(resident(row), row, self))
    case .voorziening: .voorziening(try DemoFiller.completed(voorziening(row), row, self))
    case .contact: .contact(try DemoFiller.completed(contact(row), row, self))
    case .signaal: .signaal(try DemoFiller.completed(signaal(row), row, self))
    case .referral: .referral(try DemoFiller.completed(referral(row), row, self))
    case .waakvlam: .waakvlam(try DemoFiller.completed(waakvlam(row), row, self))
    case .promise: .promise(try promise(row))
    case .gebied: .gebied(try DemoFiller.filled(Gebied(), row, self))
    case .household: .household(try DemoFiller.filled(Household(), row, self))
    case .conversation: .conversation(try DemoFiller.filled(Conversation(), row, self))
    case .plan: .plan(try DemoFiller.filled(Plan(), row, self))
    case .selfReliance: .selfReliance(try DemoFiller.filled(SelfReliance(), row, self))
    case .factors: .factors(try DemoFiller.filled(Factors(), row, self))
    case .posting: .posting(try DemoFiller.filled(Posting(), row, self))
    case .match: .match(try DemoFiller.filled(Match(), row, self))
    case .kwestie: .kwestie(try DemoFiller.filled(Kwestie(), row, self))
    case .story: .story(try DemoFiller.filled(Story(), row, self))
    case .indicator: .indicator(try DemoFiller.filled(Indicator(), row, self))
    case .settings: .settings(Settings())
    }
  }

  func day(_ row: DemoRow, _ field: String) throws(DemoFault) -> Day {
    try day(row, field, try row.required(field))
  }

  func optionalDay(_ row: DemoRow, _ field: String) throws(DemoFault) -> Day? {
    guard let text = row.text(field) else { return nil }
    return try day(row, field, text)
  }

  func day(_ row: DemoRow, _ field: String, _ text: String) throws(DemoFault) -> Day {
    guard let days = Int(text) else { throw row.fault(.unreadable(field: field, value: text)) }
    return today + days
  }

  /// The identity behind a key, when it is of one of these kinds.
  func reference(
    _ row: DemoRow, _ field: String, _ key: String, _ kinds: [Kind]
  ) throws(DemoFault) -> Domain.ID {
    guard let named = keys[key], kinds.contains(named.kind) else {
      throw row.fault(.unknownKey(field: field, key: key))
    }
    return named.id
  }

  func optional(
    _ row: DemoRow, _ field: String, _ kinds: Kind...
  ) throws(DemoFault) -> Domain.ID? {
    guard let key = row.text(field) else { return nil }
    return try reference(row, field, key, kinds)
  }

  func required(
    _ row: DemoRow, _ field: String, _ kinds: Kind...
  ) throws(DemoFault) -> Domain.ID {
    try reference(row, field, try row.required(field), kinds)
  }

  /// Notes as `day | worker | text`; the worker may be left out.
  func notes(_ row: DemoRow, _ field: String) throws(DemoFault) -> [Note] {
    var notes: [Note] = []
    for part in try row.parts(field, 3) {
      let worker =
        part[1].isEmpty ? nil : try reference(row, field, part[1], [.worker])
      notes.append(Note(day: try day(row, field, part[0]), worker: worker, text: part[2]))
    }
    return notes
  }

  /// Steele, Lea and Flood's SplitMix64: spreads small numbers over all bits.
  private static func mixed(_ seed: UInt64) -> UInt64 {
    var word = seed &+ 0x9E37_79B9_7F4A_7C15
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
