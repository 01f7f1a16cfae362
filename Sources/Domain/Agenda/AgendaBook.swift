/// The start screen of one day, kept up to date: after a change only what could differ is worked out
/// again, whatever the size of the store.
///
/// Building it looks at every item once. An update looks at the changed records, at those they name
/// and at those that name them, and moves their lines in the sorted list.
public struct AgendaBook: Sendable {
  /// The day it is for; on another day another book is built.
  public let today: Day
  private var items: [Agenda.Item] = []
  private var byRecord: [ID: [Agenda.Item]] = [:]

  /// More records than this are not looked at one by one: then it is built anew.
  private static let manyRecords = 500

  /// The kinds that stand on the start screen.
  private static let kinds: Set<Kind> = [
    .signaal, .referral, .waakvlam, .promise, .plan, .match, .posting, .kwestie, .voorziening,
    .contact,
  ]

  /// The lines as the start screen shows them.
  public var agenda: Agenda { Agenda(items: items) }

  /// The start screen of a day, from all records.
  public init(_ caseload: Caseload, on today: Day) {
    self.today = today
    build(from: caseload)
  }

  /// Follows one action.
  ///
  /// - Parameters:
  ///   - edits: what it did, in order; undo and redo come by the same way.
  ///   - caseload: the state after it.
  public mutating func update(with edits: [Edit], _ caseload: Caseload) {
    // Settings are behind every line; who is at the keyboard, and where, behind those of today.
    guard !edits.contains(where: { $0.kind == .settings || $0.kind == .worker }) else {
      return build(from: caseload)
    }
    var touched: Set<ID> = []
    for edit in edits {
      touch(edit, in: caseload, &touched)
      touchCare(edit, in: caseload, &touched)
    }
    guard touched.count <= AgendaBook.manyRecords else { return build(from: caseload) }
    for id in touched {
      let record = AgendaBook.record(id, of: caseload)
      replace(id, by: record.map { caseload.agendaItems(of: $0, on: today) } ?? [])
    }
  }

  /// Which records an edit could change the lines of.
  private func touch(_ edit: Edit, in caseload: Caseload, _ touched: inout Set<ID>) {
    if edit.kind == .resident {
      touched.formUnion(caseload.mentions(of: edit.id).filter(caseload.plans.contains))
    }
    guard edit.kind == .conversation || AgendaBook.kinds.contains(edit.kind) else { return }
    touched.insert(edit.id)
    if edit.kind == .conversation {
      // A talk about a signaal counts for the referral that runs for it.
      let about = (edit.old?.record.mentions ?? []) + (edit.new?.record.mentions ?? [])
      for id in about where caseload.signalen.contains(id) {
        touched.formUnion(caseload.mentions(of: id).filter(caseload.referrals.contains))
      }
    }
    touched.formUnion(edit.old?.record.mentions ?? [])
    touched.formUnion(edit.new?.record.mentions ?? [])
    touched.formUnion(caseload.mentions(of: edit.id))
  }

  /// What runs for somebody, and each talk with them, counts for the care that is too much for them.
  private func touchCare(_ edit: Edit, in caseload: Caseload, _ touched: inout Set<ID>) {
    guard edit.kind != .contact else { return }
    let people = (edit.old?.record.mentions ?? []) + (edit.new?.record.mentions ?? [])
    for person in Set(people) where caseload.residents.contains(person) {
      for tie in caseload.contacts(of: person) where tie.from == person && tie.careIsTooMuch {
        touched.insert(tie.id)
      }
    }
  }

  private static func record(_ id: ID, of caseload: Caseload) -> AnyRecord? {
    for kind in kinds {
      if let record = caseload.table(of: kind).any(id) { return record }
    }
    return nil
  }

  private mutating func replace(_ id: ID, by new: [Agenda.Item]) {
    let old = byRecord[id] ?? []
    guard old != new else { return }
    for item in old {
      let place = place(of: item)
      if place < items.count, items[place] == item { items.remove(at: place) }
    }
    for item in new { items.insert(item, at: place(of: item)) }
    byRecord[id] = new.isEmpty ? nil : new
  }

  /// The place of the first line that does not come before this one.
  private func place(of item: Agenda.Item) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle] < item { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func build(from caseload: Caseload) {
    items = []
    for signaal in caseload.signalen.rows { items += caseload.agendaItems(of: signaal, on: today) }
    for waakvlam in caseload.waakvlammen.rows {
      items += caseload.agendaItems(of: waakvlam, on: today)
    }
    for promise in caseload.promises.rows { items += caseload.agendaItems(of: promise, on: today) }
    for referral in caseload.referrals.rows {
      items += caseload.agendaItems(of: referral, on: today)
    }
    for plan in caseload.plans.rows { items += caseload.agendaItems(of: plan.any, on: today) }
    for match in caseload.matches.rows { items += caseload.agendaItems(of: match.any, on: today) }
    for posting in caseload.postings.rows {
      items += caseload.agendaItems(of: posting.any, on: today)
    }
    for kwestie in caseload.kwesties.rows {
      items += caseload.agendaItems(of: kwestie.any, on: today)
    }
    for tie in caseload.contacts.rows where tie.careIsTooMuch {
      items += caseload.agendaItems(of: tie.any, on: today)
    }
    for card in caseload.voorzieningen.rows {
      items += caseload.agendaItems(of: card, on: today)
    }
    items.sort { $0 < $1 }
    byRecord = Dictionary(grouping: items, by: \.id)
  }
}
