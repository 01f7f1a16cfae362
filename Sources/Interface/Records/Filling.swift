public import Domain
public import Resources

/// Makes records and fills them in from words: what a form and a command have in common.
public struct Filling: Sendable {
  let caseload: Caseload
  let today: Day
  let text: RecordText
  private var reference: Reference { text.reference }

  /// For one caseload on one day, with the words of a language.
  public init(_ caseload: Caseload, on today: Day, _ reference: Reference, _ language: Language) {
    self.caseload = caseload
    self.today = today
    text = RecordText(
      caseload: caseload, today: today, language: language, reference: reference)
  }

  /// One field and what was typed in it.
  public struct Entry: Sendable {
    let field: RecordField
    let typed: String
    /// The codes that stood there; they stay, also when no list has them.
    let kept: FieldValue?
    /// Whether it is written; what is not is only looked at.
    let isWritten: Bool

    init(_ field: RecordField, _ typed: String, kept: FieldValue?, isWritten: Bool) {
      self.field = field
      self.typed = typed
      self.kept = kept
      self.isWritten = isWritten
    }
  }

  /// Why a record could not be filled in.
  public struct Failure: Error, Equatable {
    /// The field.
    public let field: RecordField
    /// What is wrong with what was typed in it.
    public let fault: RecordText.Fault
  }

  // MARK: Fields

  /// The fields of a kind; a measurement has one for every domain of the list.
  public func fields(of kind: Kind) -> [RecordField] {
    guard kind == .selfReliance else { return RecordFields.of(kind) }
    let resident = RecordField.field(
      "resident", "Bewoner", "Resident", .records([.resident], makesResident: false),
      required: true)
    return [resident] + RecordFields.of(kind)
      + reference.list("zrmDomains").map { domain in
        .field(Filling.scores + domain.code, domain.nl, domain.en, .number)
      }
  }

  /// What stands in a field, in words; nothing when it is empty.
  public func words(_ field: RecordField, of record: AnyRecord) -> String {
    text.text(value(field, of: record), in: field)
  }

  private func value(_ field: RecordField, of record: AnyRecord) -> FieldValue? {
    if case .selfReliance(let measurement) = record, field.path.hasPrefix(Filling.scores) {
      return .number(measurement[String(field.path.dropFirst(Filling.scores.count))])
    }
    return FieldReading.values(of: record.record)[field.path]
  }

  private static let scores = "scores."

  // MARK: Changes

  /// The change that what was typed makes of a record. What is required and was not typed must be
  /// there already; what was not typed stays as it is.
  public func change(
    of record: AnyRecord, isNew: Bool, typed: [(field: RecordField, text: String)],
    among fields: [RecordField], newID: () -> ID
  ) throws(Failure) -> Change {
    var entries: [Entry] = []
    for field in fields {
      let kept = value(field, of: record)
      let text = typed.first { $0.field == field }?.text
      if field.isRequired, isNew || text != nil,
        (text ?? self.text.text(kept, in: field)).trimmed.isEmpty
      {
        throw Failure(field: field, fault: .missing)
      }
      if let text { entries.append(Entry(field, text, kept: kept, isWritten: true)) }
    }
    return try change(of: record, isNew: isNew, entries, newID: newID)
  }

  /// The change that entries make of a record. Whoever is named and not known yet is added too.
  func change(
    of record: AnyRecord, isNew: Bool, _ entries: [Entry], newID: () -> ID
  ) throws(Failure) -> Change {
    var values: [(field: RecordField, value: FieldValue)] = []
    var newcomers: [(place: Int, name: String)] = []
    for entry in entries {
      let understood = try understand(entry)
      guard entry.isWritten else { continue }
      if !isNew, let newcomer = understood.newcomers.first, entry.kept?.namesSomebody == true {
        throw Failure(field: entry.field, fault: .unknown(newcomer.name))
      }
      newcomers += understood.newcomers.map { (values.count, $0.name) }
      values.append((entry.field, understood.value))
    }
    let wijk = wijk(in: values, record)
    var fresh: [Change] = []
    for newcomer in newcomers {
      var resident = Resident()
      resident.id = newID()
      resident.name = newcomer.name
      resident.wijk = wijk
      fresh.append(.added(.resident(resident)))
      values[newcomer.place].value.take(resident.id)
    }
    var filled = completed(try write(values, in: record))
    if case .voorziening(var card) = filled, case .voorziening(let old) = record {
      let isClosed = card.openings.first?.closedOnHolidays
      if case .text(let text)? = values.first(where: { $0.field.path == OpeningWords.path })?.value
      {
        card.take(hours: text, before: old.openings)
      }
      // It says so of the card, and not only of its first hours.
      if values.contains(where: { $0.field.path == OpeningWords.holidays }) {
        for place in card.openings.indices { card.openings[place].closedOnHolidays = isClosed }
      }
      filled = .voorziening(card)
    }
    let change = isNew ? adding(filled, told: values) : .edited(filled)
    return fresh.isEmpty ? change : .together(fresh + [change])
  }

  private func adding(
    _ record: AnyRecord, told: [(field: RecordField, value: FieldValue)]
  ) -> Change {
    guard case .contact(let contact) = record else { return .adding(record) }
    return adding(
      contact, told: Dictionary(told.map { ($0.field.path, $0.value) }) { _, last in last })
  }

  private func understand(_ entry: Entry) throws(Failure) -> RecordText.Understood {
    do throws(RecordText.Fault) {
      return try text.understand(entry.typed, in: entry.field, keeping: entry.kept)
    } catch {
      throw Failure(field: entry.field, fault: error)
    }
  }

  private func write(
    _ values: [(field: RecordField, value: FieldValue)], in record: AnyRecord
  ) throws(Failure) -> AnyRecord {
    let byPath = Dictionary(values.map { ($0.field.path, $0.value) }) { _, last in last }
    let (filled, refused) = record.with(byPath)
    if let path = refused.first, let entry = values.first(where: { $0.field.path == path }) {
      throw Failure(field: entry.field, fault: .unknown(text.text(entry.value, in: entry.field)))
    }
    guard case .selfReliance(var measurement) = filled else { return filled }
    for (field, value) in values where field.path.hasPrefix(Filling.scores) {
      guard case .number(let score) = value else { continue }
      measurement[String(field.path.dropFirst(Filling.scores.count))] = score
    }
    return .selfReliance(measurement)
  }

  /// The wijk of whoever is new: that of the record, or else of what it is about, or else our own.
  private func wijk(
    in values: [(field: RecordField, value: FieldValue)], _ record: AnyRecord
  ) -> String {
    for case ("wijk", .text(let wijk?)) in values.map({ ($0.field.path, $0.value) }) {
      return wijk
    }
    if case .text(let wijk?) = FieldReading.values(of: record.record)["wijk"], !wijk.isEmpty {
      return wijk
    }
    for mention in record.record.mentions {
      if let wijk = caseload.signalen[mention]?.wijk ?? caseload.residents[mention]?.wijk {
        return wijk
      }
    }
    return homeWijk
  }

  /// What follows from the fields: the record behind the name of a holder; and who tells what came
  /// of looking nearby did look.
  private func completed(_ record: AnyRecord) -> AnyRecord {
    switch record {
    case .waakvlam(var waakvlam):
      waakvlam.holderRecord = holderRecord(waakvlam.holder)
      return .waakvlam(waakvlam)
    case .referral(var referral):
      if referral.nearLooked?.text != nil, referral.nearLooked?.done == nil {
        referral.nearLooked?.done = true
      }
      if referral.togetherLooked?.text != nil, referral.togetherLooked?.done == nil {
        referral.togetherLooked?.done = true
      }
      return .referral(referral)
    default: return record
    }
  }

  /// The record of whoever has this name and can hold a waakvlam.
  public func holderRecord(_ name: String) -> ID? {
    guard case .one(let id) = caseload.find(name, among: [.resident, .worker]) else { return nil }
    return id
  }
}

extension FieldValue {
  /// Adds an identity to a list, or takes it for its own.
  fileprivate mutating func take(_ id: ID) {
    if case .ids(let ids) = self { self = .ids(ids + [id]) } else { self = .id(id) }
  }
}
