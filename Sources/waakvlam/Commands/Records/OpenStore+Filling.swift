import Domain
import Interface
import JSON
import Resources

/// What `veld=waarde` means, and the records it is about.
extension OpenStore {
  /// What makes records and fills them in.
  var filling: Filling { Filling(caseload, on: today, reference, language) }

  /// Fills in a record with what was typed, stores it and answers.
  func fill(
    _ record: AnyRecord, isNew: Bool, _ words: [String], _ answer: inout Answer
  ) throws {
    let filling = filling
    let fields = filling.fields(of: record.kind)
    let change = try change(
      of: record, isNew: isNew, try FieldWords(words, fields, record.kind, language), fields)
    try keep(change, record.id, &answer)
  }

  /// The change that fields make of a record.
  func change(
    of record: AnyRecord, isNew: Bool, _ words: FieldWords, _ fields: [RecordField]
  ) throws -> Change {
    do throws(Filling.Failure) {
      return try filling.change(
        of: record, isNew: isNew, typed: words.typed, among: fields, newID: newID)
    } catch {
      throw stop(error)
    }
  }

  /// Stores a change, and answers with the record it is about and whoever is new by it.
  func keep(
    _ change: Change, _ id: ID, _ answer: inout Answer, _ computed: [JSONValue.Member] = []
  ) throws {
    try commit(change)
    let fresh = change.newResidents.filter { $0.id != id }
    let people = JSONValue.array(fresh.map { .string($0.id.description) })
    answer.stored(
      change, id, computed + (fresh.isEmpty ? [] : [.init("newResidents", people)]), in: self)
    for resident in fresh { answer.say(Texts.saidNewResident, resident.name) }
  }

  /// Why a field could not be filled in, with what can stand there.
  private func stop(_ failure: Filling.Failure) -> any Error {
    let field = failure.field
    let label = field.label
    switch failure.fault {
    case .missing:
      let name = field.name(language)
      return Stop(.refused, Texts.stopFieldMissing, name, name)
    case .noDegrees(let text): return Stop(.refused, Texts.fieldNoDegrees, text)
    case .noEmail(let text): return Stop(.refused, Texts.fieldNoEmail, text)
    case .noNumber(let text): return Stop(.refused, Texts.fieldNoNumber, text)
    case .noDay(let text): return Stop(.refused, Texts.fieldNoDay, text)
    case .unknownWijk(let text):
      let names = caseload.wijken.rows.map(\.name).joined(separator: ", ")
      return Stop(.refused, Texts.stopUnknownWijk, text, names)
    case .unknown(let text), .ambiguous(let text):
      guard case .records(let kinds, _) = field.source else {
        let words = words(for: field).map(\.word).joined(separator: ", ")
        return Stop(.refused, Texts.stopFieldWord, label.text(language), text, words)
      }
      do {
        // Of several it lists the candidates.
        _ = try find(text, among: kinds)
        return Stop(.notFound, Texts.stopNotFound, text)
      } catch {
        return error
      }
    }
  }

  /// What a field can be filled in with: the code in the store, and the word for it.
  func words(for field: RecordField) -> [(code: String, word: String)] {
    switch field.source {
    case .words, .names, .parties, .streets, .number, .degrees, .email, .day, .records: []
    case .yesNo: [("true", Texts.yes.text(language)), ("false", Texts.no.text(language))]
    case .codes(let list), .codesOrWords(let list):
      reference.list(list).map { ($0.code, language == .nl ? $0.nl : $0.en) }
    case .choices(let choices): choices.map { ($0.value, $0.phrase.text(language)) }
    case .wijken: caseload.wijken.rows.map { ($0.name, $0.name) }
    case .gebieden: caseload.gebieden.rows.map { ($0.name, $0.name) }
    }
  }

  // MARK: Records

  /// The record of a kind that is meant: by its identity, its name, or the resident it is about.
  func record(_ typed: String, of kind: Kind) throws -> AnyRecord {
    if let id = try findIfAny(typed, among: [kind]), let record = caseload[id] { return record }
    guard kind != .resident, let resident = try? findIfAny(typed, among: [.resident]) else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    let all = caseload.mentions(of: resident).compactMap { caseload[$0] }
      .filter { $0.kind == kind && isVisible($0.id) }
    let open = all.filter { $0.isOpen != false }
    let meant = open.isEmpty ? all : open
    guard let found = meant.first else { throw Stop(.notFound, Texts.stopNotFound, typed) }
    guard meant.count == 1 else { throw ambiguous(typed, meant.map(\.id)) }
    return found
  }

  /// The identity of the record of a kind that is meant.
  func id(_ typed: String, of kind: Kind) throws -> ID { try record(typed, of: kind).id }

  /// All records of a kind that may be shown, in the order of a list: by name, or what is due first.
  func records(of kind: Kind) -> [AnyRecord] {
    let table = caseload.table(of: kind)
    let rows = table.ids.compactMap { id in isVisible(id) ? table.any(id) : nil }
    return rows.map { record in
      let standing = standing(of: record)
      let due = record.isOpen == false ? nil : standing.due
      let name = record.hasName ? Folding.folded(caseload.name(of: record.id)) : ""
      let day = due.map { record.isAccount ? -$0.number : $0.number } ?? Int.max
      return (rank: record.isOpen == false ? 1 : 0, day: day, name: name, record: record)
    }
    .sorted {
      ($0.rank, $0.day, $0.name, $0.record.id) < ($1.rank, $1.day, $1.name, $1.record.id)
    }
    .map(\.record)
  }
}

extension AnyRecord {
  /// Whether people know it by a name of its own.
  fileprivate var hasName: Bool {
    switch self {
    case .worker, .gebied, .wijk, .resident, .household, .group, .voorziening, .indicator: true
    default: false
    }
  }

  /// Whether it tells of a day that was: the newest stands first in a list.
  fileprivate var isAccount: Bool {
    switch self {
    case .story, .conversation, .selfReliance, .factors: true
    default: false
    }
  }
}

extension Change {
  /// The residents that are added along with something else.
  fileprivate var newResidents: [Resident] {
    switch self {
    case .together(let changes): changes.flatMap(\.newResidents)
    case .added(.resident(let resident)): [resident]
    default: []
    }
  }
}

extension Caseload {
  /// The wijken that a record belongs to, by name: its own, or else those of whom it is about.
  func wijken(of record: AnyRecord) -> [String] {
    switch record {
    case .worker(let worker): return worker.wijken
    case .gebied(let gebied):
      return wijken.rows.filter { $0.gebied == gebied.name }.map(\.name)
    case .wijk(let wijk): return [wijk.name]
    case .resident(let resident): return [resident.wijk]
    case .household(let household): return [household.wijk]
    case .group(let group): return [group.wijk]
    case .voorziening(let card): return card.wijken
    case .signaal(let signaal): return [signaal.wijk]
    case .posting(let posting): return [posting.wijk]
    case .kwestie(let kwestie): return [kwestie.wijk]
    case .story(let story): if let wijk = story.wijk { return [wijk] }
    case .indicator(let indicator): if let wijk = indicator.wijk { return [wijk] }
    case .factors(let factors): if let wijk = factors.wijk { return [wijk] }
    default: break
    }
    return record.record.mentions.flatMap { id in
      residents[id].map { [$0.wijk] } ?? signalen[id].map { [$0.wijk] } ?? groups[id].map {
        [$0.wijk]
      } ?? []
    }
  }
}
