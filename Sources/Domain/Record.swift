/// What kind of record: its raw value is the `k` of a journal line and the key in a snapshot.
public enum Kind: String, CaseIterable, Sendable {
  case worker, gebied, wijk, resident, household, group, contact, voorziening, signaal, conversation
  case referral, plan, selfReliance, factors, waakvlam, posting, match, kwestie, story, indicator
  case promise, settings
}

/// Something the store keeps under an identity of its own.
public protocol Record: FieldBearing, Identifiable where ID == Domain.ID {
  /// Its kind, in journal and snapshot.
  static var kind: Kind { get }
  /// Who it is; every other field may change.
  var id: Domain.ID { get set }
  /// The other records it is about: the edges that a thread and a kring are read from. The worker
  /// who keeps a record is not among them; half the store may have the same one.
  var mentions: [Domain.ID] { get }
  /// Whether records of this kind can mention others at all.
  static var canMention: Bool { get }
  /// The fields that a newer version wrote, as one JSON object; they survive an edit by this one.
  var unknownFields: String? { get set }
  /// This record inside the sum of all kinds.
  var any: AnyRecord { get }
}

extension [ID?] {
  /// The identities that are there, each once: a resident may be both asked and helped.
  var distinct: [ID] {
    var found: [ID] = []
    for case let id? in self where !found.contains(id) { found.append(id) }
    return found
  }
}

extension Record {
  public static var canMention: Bool { true }
}
