public import Domain
public import Resources

/// The fields of each kind of record, the most asked first: the one table that forms, details and
/// commands follow.
public enum RecordFields {
  /// The fields of a kind.
  public static func of(_ kind: Kind) -> [RecordField] {
    switch kind {
    case .signaal: signaal
    case .referral: referral
    case .waakvlam: waakvlam
    case .resident: resident + volunteer
    case .household: household
    case .group: group
    case .contact: contact + care
    case .conversation: conversation
    case .plan: plan
    case .selfReliance: [.field("reason", "Aanleiding", "Reason"), day()]
    case .factors: factors
    case .posting: posting
    case .match: match
    case .voorziening: voorziening + details + initiative
    case .kwestie: kwestie
    case .story: story
    case .indicator: indicator
    case .promise: promise
    case .worker: worker
    case .gebied: gebied
    case .wijk: wijk
    case .settings: settings
    }
  }

  /// The fields that a form asks of a record: those of an initiative only where it is one.
  static func asked(of record: AnyRecord) -> [RecordField] {
    if case .contact(let contact) = record, contact.care != nil {
      // The care goes first, as it did when it was noted.
      let first = caring + care
      return first + self.contact.filter { field in !first.contains { $0.path == field.path } }
    }
    // A promise that hangs on an item stays with it; else it can be about somebody.
    if case .promise(let promise) = record, promise.about != nil {
      return self.promise.filter { $0.path != "about" }
    }
    guard case .voorziening(let card) = record, card.initiative == nil,
      card.sort != Codes.initiative
    else { return of(record.kind) }
    return voorziening + details
  }

  /// What a field with a number is called, in whatever kind of record it stands.
  public static func label(of name: String) -> Phrase {
    for kind in Kind.allCases {
      for field in RecordFields.of(kind) where ".\(field.path)".hasSuffix(".\(name)") {
        return field.label
      }
    }
    return Phrase(name, name)
  }

  /// What a field of a card is called whose earlier value was kept.
  public static func cardLabel(of path: String) -> Phrase {
    let first = path.split(separator: ".").first.map(String.init) ?? path
    let last = path.split(separator: ".").last.map(String.init) ?? path
    // Of the second contact a field is called what it is called of the first.
    let ofFirst = path.split(separator: ".").map { Int($0) == nil ? String($0) : "0" }
      .joined(separator: ".")
    if let field = (voorziening + details).first(where: { $0.path == ofFirst }) {
      return field.label
    }
    switch (first, last) {
    case ("people", "phone"), ("phone", _): return Texts.fieldPhone
    case ("people", "email"), ("email", _): return Texts.fieldMail
    case ("people", _): return Texts.fieldPerson
    case ("openings", _): return Texts.fieldWhen
    case ("places", _): return Texts.fieldPlace
    case ("cost", _), ("free", _): return Texts.fieldCost
    case ("languages", _): return Texts.fieldLanguages
    case ("website", _): return Texts.fieldReach
    case ("about", _): return Texts.fieldWhat
    case ("organisation", _): return Texts.fieldOrganisation
    default: return Phrase(path, path)
    }
  }

  static func day(_ path: String = "day") -> RecordField {
    .field(path, "Dag", "Day", .day, required: true)
  }
  static let ground: RecordField = .field("ground", "Grond", "Legal ground", .codes("legalGrounds"))
  static let trust: RecordField = .field(
    "trust", "Wie mag het zien", "Who may see it", .states(Trust.self, \.phrase), required: true)
  static let notes: RecordField = .field("notes", "Notitie", "Notes")
  static let wijkField: RecordField = .field("wijk", "Wijk", "Wijk", .wijken, required: true)
  static let themes: RecordField = .field(
    "themes", "Thema's", "Themes", .codes("themes"), list: true)

  /// Every number of the settings, by the words for it.
  static var settings: [RecordField] {
    Settings.amounts.map { amount in
      RecordField(
        path: amount.title, label: Texts.setting(amount.title), source: .number, isList: false,
        isRequired: true, example: nil)
    } + [
      .field(
        "directToWijkteam", "Rechtstreeks naar wijkteam, zonder loket", "Straight to the wijkteam",
        .yesNo),
      .field("workDaysOnly", "Alleen op werkdagen", "On work days only", .yesNo),
    ]
  }
}
