import Domain

/// Learns the names of the fields of a record; those of a part stand behind its name and a dot.
struct FieldNames: FieldVisitor {
  private(set) var names: [String] = []

  /// All names, or those of some fields.
  static func of<Element: FieldBearing>(_ empty: Element, only: Set<String>? = nil) -> [String] {
    var record = empty
    var names = FieldNames()
    record.visit(&names)
    guard let only else { return names.names }
    return names.names.filter { name in only.contains(String(name.prefix { $0 != "." })) }
  }

  private mutating func learn(_ name: StaticString) { names.append(name.description) }

  mutating func text(_ name: StaticString, _ value: inout String) { learn(name) }
  mutating func text(_ name: StaticString, _ value: inout String?) { learn(name) }
  mutating func texts(_ name: StaticString, _ value: inout [String]) { learn(name) }
  mutating func number(_ name: StaticString, _ value: inout Int?) { learn(name) }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) { learn(name) }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID) { learn(name) }
  mutating func id(_ name: StaticString, _ value: inout Domain.ID?) { learn(name) }
  mutating func ids(_ name: StaticString, _ value: inout [Domain.ID]) { learn(name) }
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    learn(name)
    names += FieldNames.of(Part()).map { "\(name).\($0)" }
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    learn(name)
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {}
  mutating func fail(_ name: StaticString, _ value: String) {}
}

extension DemoTable {
  /// What the records that are read by hand may have besides, by the names of the store.
  static let besides: [Kind: Set<String>] = [
    .wijk: ["variables", "effort", "effortReason", "accents", "bindingNote", "character"],
    .worker: ["discipline", "successor", "leaves"],
    .group: ["wantsBridge", "vulnerable", "strong", "voice", "task", "street"],
    .resident: [
      "interpreter", "reachVia", "notReciprocal", "reciprocityAsked", "loneliness", "wayfinding",
      "volunteer", "consent", "ground", "confidant",
    ],
    .voorziening: ["details", "initiative"],
    .contact: [
      "mutual", "quality", "equal", "powerGap", "resource", "laidBy", "otherKeepers", "care",
    ],
    .signaal: [
      "kinds", "estimate", "track", "hiddenNeed", "escalations", "onPrescription", "ground",
    ],
    .referral: [
      "earlier", "nearLooked", "togetherLooked", "walkedAlong", "contributors", "told", "area",
      "step",
    ],
    .waakvlam: ["tapers", "pauses", "seekingHolder", "earlierHolders", "again"],
  ]

  /// The names of those fields.
  static func names<Element: Record>(besides empty: Element) -> [String] {
    FieldNames.of(empty, only: besides[Element.kind])
  }

  /// The kinds of record that a field can name; any, when it is not here.
  static let kinds: [String: Set<Kind>] = [
    "owner": [.worker], "worker": [.worker], "otherKeepers": [.worker], "successor": [.worker],
    "guide": [.worker], "confidant": [.worker], "regisseur": [.worker, .resident],
    "resident": [.resident], "members": [.resident], "asker": [.resident], "helper": [.resident],
    "household": [.household], "group": [.group], "groups": [.group], "bringsTogether": [.group],
    "signaal": [.signaal], "referral": [.referral], "items": [.signaal, .referral],
    "question": [.posting], "offer": [.posting], "stories": [.story],
    "party": [.resident, .voorziening, .worker], "again": [.match, .waakvlam],
    "to": [.resident, .voorziening, .worker],
  ]
}
