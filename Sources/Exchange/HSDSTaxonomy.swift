import Domain
import JSON

/// Our own taxonomy: what a card says and HSDS has no field for, as attributes of a service.
///
/// An attribute is ours when the taxonomy of its term has `identity`. The code of the term is
/// `waakvlam:FIELD=VALUE` for codes and for yes, no and unknown, and `waakvlam:FIELD` with the value
/// in the attribute for words: `wijk`, `checked-how`. Terms of other taxonomies are kept and not
/// interpreted.
enum HSDSTaxonomy {
  /// The identity of the taxonomy; fixed for ever.
  static let identity = "7a3c1e52-60f4-8b1d-9d27-5f0e8c4b6a91"
  static let name = "waakvlam"

  /// The fields; those of `words` hold free text.
  enum Field: String, CaseIterable {
    case sort, subkind, theme, formality, visibility, indication, collective, institution
    case wijk, citywide, free, activity
    case checkedHow = "checked-how"
    case outsideHours = "outside-hours"

    var isWords: Bool { self == .wijk || self == .checkedHow }
  }

  /// A field with its value, and nil for what is not ours; a field we do not know has an empty value.
  static func term(in attribute: JSONValue) -> (field: Field?, value: String)? {
    guard let term = attribute["taxonomy_term"],
      let taxonomy = term["taxonomy_id"]?.string ?? term["taxonomy_detail"]?["id"]?.string,
      taxonomy == identity, let code = term["code"]?.string
    else { return nil }
    let prefix = "\(name):"
    guard code.hasPrefix(prefix) else { return (nil, "") }
    let rest = code.dropFirst(prefix.count)
    let fieldName = rest.prefix { $0 != "=" }
    let field = Field(rawValue: String(fieldName))
    if rest.count > fieldName.count {
      return (field, String(rest.dropFirst(fieldName.count + 1)))
    }
    return (field, attribute["value"]?.string ?? "")
  }

  /// The attribute of a card that says this.
  static func attribute(_ field: Field, _ value: String, of id: Domain.ID) -> JSONValue {
    let code = "\(name):\(field.rawValue)" + (field.isWords ? "" : "=\(value)")
    let identity = Domain.ID.derived(from: "\(id)/attributes/\(code)/\(value)")
    return .object([
      .init("id", .string(identity.description)),
      .init("link_id", .string(id.description)),
      .init("value", .string(value)),
      .init(
        "taxonomy_term",
        .object([
          .init("id", .string(Domain.ID.derived(from: code).description)),
          .init("code", .string(code)),
          .init("name", .string(field.isWords ? field.rawValue : "\(field.rawValue): \(value)")),
          .init("description", .string("\(field.rawValue) of a card of waakvlam")),
          .init("taxonomy", .string(name)),
          .init("taxonomy_id", .string(self.identity)),
        ])),
    ])
  }

  /// The fields that a card has, with their values, in a fixed order.
  static func terms(of card: Voorziening) -> [(field: Field, value: String)] {
    func flag(_ value: Bool?) -> [String] { value.map { [$0 ? "yes" : "no"] } ?? [] }
    func one(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
    let values: [(Field, [String])] = [
      (.sort, one(card.sort)), (.subkind, one(card.subkind)), (.theme, card.themes),
      (.formality, one(card.formality?.rawValue)),
      (.visibility, card.visibility == .open ? [Visibility.open.rawValue] : []),
      (.indication, flag(card.needsIndication)), (.collective, flag(card.collective)),
      (.institution, one(card.institution)), (.wijk, card.wijken),
      (.citywide, flag(card.citywide)), (.free, card.free == nil ? ["unknown"] : flag(card.free)),
      (.activity, [card.activity.rawValue]), (.checkedHow, one(card.checkedHow)),
    ]
    return values.flatMap { field, values in values.map { (field, $0) } }
  }
}
