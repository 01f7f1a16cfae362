import Domain
import JSON

/// Our own taxonomy: what a card says and HSDS has no field for, as attributes.
///
/// An attribute is ours when the taxonomy of its term has `identity`. The code of the term is
/// `waakvlam:NAME=VALUE` where the value is a code, a day, an identity, or yes, no and unknown; and
/// `waakvlam:NAME` with the value in the attribute where it is words, or a part: a compact object
/// of JSON with the fields of the part. A field with several values has an attribute for each, in
/// their order. Terms of other taxonomies are kept and not interpreted.
///
/// The names are fixed for ever. `many` says that a field has several values; the attribute stands
/// at the service (or at the organisation, of a card that is one), at a contact or at a schedule.
///
/// | Name | Field of the card | Form | At |
/// |---|---|---|---|
/// | `sort` | `sort` | code | service |
/// | `subkind` | `subkind` | code | service |
/// | `theme` | `themes` | code, many | service |
/// | `formality` | `formality` | code | service |
/// | `visibility` | `visibility` | code | service |
/// | `indication` | `needsIndication` | flag | service |
/// | `collective` | `collective` | flag | service |
/// | `institution` | `institution` | code | service |
/// | `wijk` | `wijken` | words, many | service |
/// | `citywide` | `citywide` | flag | service |
/// | `free` | `free` | flag | service |
/// | `activity` | `activity` | code | service |
/// | `checked-how` | `checkedHow` | words | service |
/// | `behind` | `organisation` | words | service |
/// | `sphere` | `details.sphere` | code | service |
/// | `component` | `details.component` | code | service |
/// | `function` | `details.functions` | code, many | service |
/// | `target-group` | `details.targetGroups` | code, many | service |
/// | `access-via` | `details.accessVia` | code, many | service |
/// | `tag` | `details.tags` | words, many | service |
/// | `bring-someone` | `details.bringSomeone` | flag | service |
/// | `small` | `details.isSmall` | flag | service |
/// | `may-stay-small` | `details.mayStaySmall` | flag | service |
/// | `need` | `details.needs` | code, many | service |
/// | `needs-looked` | `details.needsLooked` | day | service |
/// | `brings-together` | `details.bringsTogether` | identity, many | service |
/// | `several-at-once` | `details.severalAtOnce` | flag | service |
/// | `capacity-words` | `details.capacity` | words | service |
/// | `capacity` | `details.capacityState` | code | service |
/// | `capacity-told` | `details.capacityTold` | day | service |
/// | `heard-from` | `details.heardFrom` | words | service |
/// | `access` | `details.access` | words | service |
/// | `wheelchair` | `details.wheelchair` | flag | service |
/// | `carer-function` | `details.carerFunctions` | code, many | service |
/// | `volunteer-function` | `details.volunteerFunctions` | code, many | service |
/// | `talent-phase` | `details.talentPhase` | code | service |
/// | `talent-next` | `details.talentNext` | words | service |
/// | `participation-place` | `details.isParticipationPlace` | flag | service |
/// | `additional` | `details.isAdditional` | flag | service |
/// | `place-kind` | `details.placeKind` | code | service |
/// | `public` | `details.isPublic` | flag | service |
/// | `management` | `details.management` | code | service |
/// | `functionality` | `details.functionalities` | code, many | service |
/// | `room-to-lend` | `details.roomToLend` | words | service |
/// | `assessment` | `details.assessment` | part, many | service |
/// | `initiator` | `initiative.initiators` | words, many | service |
/// | `by-residents` | `initiative.byResidents` | flag | service |
/// | `by-volunteers` | `initiative.byVolunteers` | flag | service |
/// | `concern` | `initiative.concern` | words | service |
/// | `goal` | `initiative.goal` | words | service |
/// | `phase` | `initiative.phase` | code | service |
/// | `support` | `initiative.support` | code, many | service |
/// | `limits` | `initiative.limits` | words | service |
/// | `turn` | `initiative.turn` | code | service |
/// | `right-to-challenge` | `initiative.rightToChallenge` | flag | service |
/// | `effects` | `initiative.effects` | words | service |
/// | `money-flows` | `initiative.moneyFlows` | words | service |
/// | `partners` | `initiative.partners` | words | service |
/// | `lasting` | `initiative.lasting` | words | service |
/// | `money` | `initiative.money` | code | service |
/// | `money-until` | `initiative.moneyUntil` | day | service |
/// | `guide` | `initiative.guide` | identity | service |
/// | `guided-since` | `initiative.guidedSince` | day | service |
/// | `let-go` | `initiative.letGo` | day | service |
/// | `story` | `initiative.story` | words | service |
/// | `link` | `initiative.links` | part, many | service |
/// | `outside-hours` | `people.outsideHours` | flag | contact |
/// | `left` | `people.left` | flag | contact |
/// | `closed-on-holidays` | `openings.closedOnHolidays` | flag | schedule |
/// | `exception` | `openings.exceptions` | part, many | schedule |
///
/// `behind` is for a card that is an organisation; of others the organisation has its own place.
/// A visibility other than `open` never goes out, and none but that comes in: a file cannot put a
/// card on no list, for that would hide it from everybody. What a card was before
/// (`details.earlier`), which cards it took over (`details.merged`), notes and who made the card have no name here and so stay at home.
enum HSDSTaxonomy {
  /// The identity of the taxonomy; fixed for ever.
  static let identity = "7a3c1e52-60f4-8b1d-9d27-5f0e8c4b6a91"
  static let name = "waakvlam"
  /// What the code of each of its terms begins with.
  static let prefix = "waakvlam:"

  /// How a value is written.
  enum Form: String { case code, words, flag, day, identity, part }

  /// Where an attribute stands.
  enum Holder: String { case service, contact, schedule }

  /// One row of the table.
  struct Field: Hashable {
    let name: String
    let path: String
    let form: Form
    var isMany = false
    var holder = Holder.service

    init(
      _ name: String, _ path: String, _ form: Form, isMany: Bool = false,
      at holder: Holder = .service
    ) {
      (self.name, self.path, self.form) = (name, path, form)
      (self.isMany, self.holder) = (isMany, holder)
    }

    static func == (left: Field, right: Field) -> Bool { left.name == right.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// Whether the value stands in the attribute and not in the code of its term.
    var isInValue: Bool { form == .words || form == .part }
  }

  /// A field with its value.
  struct Term: Equatable {
    let field: Field
    let value: String
  }

  /// The field of a name, and of a path.
  static let byName = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
  static let byPath = Dictionary(fields.map { ($0.path, $0) }) { first, _ in first }
  /// The fields of a holder, and of a part by its path: `details.`.
  static let byHolder = Dictionary(grouping: fields, by: \.holder)
  static let byPart = Dictionary(grouping: fields) { field in
    field.path.firstIndex(of: ".").map { String(field.path[...$0]) } ?? ""
  }

  /// What an attribute says: nil for what is not ours, no field for what we do not know.
  static func reading(
    _ attribute: JSONValue
  ) -> (field: Field?, value: String)? {
    guard let term = attribute["taxonomy_term"],
      let taxonomy = term["taxonomy_id"]?.string ?? term["taxonomy_detail"]?["id"]?.string,
      taxonomy == identity, let code = term["code"]?.string
    else { return nil }
    // By bytes: a file of ten thousand cards has a hundred thousand of these.
    guard code.utf8.starts(with: prefix.utf8) else { return (nil, "") }
    let rest = code.utf8.dropFirst(prefix.utf8.count)
    let equals = rest.firstIndex(of: UInt8(ascii: "="))
    let field = byName[String(code[rest.startIndex..<(equals ?? rest.endIndex)])]
    guard let equals else { return (field, attribute["value"]?.string ?? "") }
    return (field, String(code[rest.index(after: equals)...]))
  }

  /// Whether an attribute is of one of these fields.
  static func isOf(_ paths: [String], _ attribute: JSONValue) -> Bool {
    guard let field = reading(attribute)?.field else { return false }
    return paths.contains(field.path)
  }

  /// The attribute that says this of the object with an identity.
  static func attribute(_ term: Term, of holder: String) -> JSONValue {
    let (field, value) = (term.field, term.value)
    let code = prefix + field.name + (field.isInValue ? "" : "=\(value)")
    let identity = Domain.ID.derived(from: "\(holder)/attributes/\(code)/\(value)")
    return .object([
      .init("id", .string(identity.description)),
      .init("link_id", .string(holder)),
      .init("value", .string(value)),
      .init(
        "taxonomy_term",
        .object([
          .init("id", .string(Domain.ID.derived(from: code).description)),
          .init("code", .string(code)),
          .init("name", .string(field.isInValue ? field.name : "\(field.name): \(value)")),
          .init("description", .string("\(field.name) of a card of waakvlam")),
          .init("taxonomy", .string(name)),
          .init("taxonomy_id", .string(self.identity)),
        ])),
    ])
  }
}
