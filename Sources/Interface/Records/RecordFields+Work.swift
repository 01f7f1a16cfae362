import Domain
import Resources

extension RecordFields {
  static let signaal: [RecordField] = [
    .wish(),
    .field("text", "Wat is er gezien", "What was seen", required: true),
    .field(
      "about", "Over wie", "About whom",
      .records([.resident, .household, .group, .voorziening], makesResident: true)),
    themes,
    .field("urgency", "Haast", "Urgency", .states(Urgency.self, \.phrase), required: true),
    .field("source", "Bron", "Source", .codes("sources")),
    .field("informant", "Gehoord van", "Told by", .names),
    wijkField,
    .field("street", "Straat", "Street", .streets),
    .field("kinds", "Soort signaal", "Kind of signaal", .codes("signalTypes"), list: true),
    .field("estimate", "Wat vindt de naaste", "What those close think"),
    .field("track", "Spoor", "Track", .codes("tracks")),
    .field("hiddenNeed", "Behoefte erachter", "Need behind it"),
    .field("onPrescription", "Welzijn op recept", "Welfare on prescription", .yesNo),
    ground,
  ]

  static let referral: [RecordField] = [
    .wish(),
    .field("reason", "Waarom hier", "Why here"),
    .field("resident", "Bewoner", "Resident", .residents),
    .field("nearLooked.done", "Eigen netwerk bekeken", "Own network looked at", .yesNo),
    .field("nearLooked.text", "Wat kwam eruit", "What came of it"),
    .field("togetherLooked.done", "Samen bekeken", "Together looked at", .yesNo),
    .field("togetherLooked.text", "Wat kwam daaruit", "What came of that"),
    .field("walkedAlong", "Wie loopt mee", "Who walks along", .names),
    .field("contributors", "Wie hielpen mee", "Who helped", .names, list: true),
    .field("support", "Soort hulp", "Kind of help", .states(Support.self, \.phrase)),
    .field("expectedEnd", "Verwacht einde", "Expected end", .day),
    .field("area", "Resultaatgebied", "Result area", .codes("resultAreas")),
    .field("step", "Trede", "Step"),
    ground,
  ]

  /// What is asked when a signaal goes to somebody.
  static let referring: [RecordField] = referral.filter {
    ["reason", "walkedAlong"].contains($0.path)
  }

  /// What is asked besides when it goes further than the wijk: what was looked at first (R2).
  static let lookedNear: [RecordField] = [
    .field("nearLooked.text", "Dichtbij geprobeerd", "Tried nearby"),
    .field("togetherLooked.text", "Samen geprobeerd", "Tried together"),
  ]

  static let conversation: [RecordField] = [
    .field("text", "Wat is er besproken", "What was said", required: true),
    .wish(),
    .field("resident", "Met wie", "With whom", .residents),
    .field("sort", "Soort gesprek", "Kind of talk", .codes("conversationKinds")),
    .field("present", "Wie waren erbij", "Who were there", .names, list: true),
    .field(
      "thirdPerson", "Derde persoon", "Third person", .states(ThirdPerson.self, \.phrase)),
    .field("carerPresent", "Mantelzorger erbij", "Carer present", .yesNo),
    .field("shame", "Schaamte speelt mee", "There is shame", .yesNo),
    .field("equal", "Voelde gelijkwaardig", "Felt equal", .yesNo),
    .field("agreed", "Afgesproken", "Agreed"),
    .field("day", "Dag", "Day", .day),
    ground,
  ]

  static let plan: [RecordField] = [
    .field("goal", "Wat wil de bewoner", "What the resident wants", example: Texts.wishNotAsked),
    .field("resident", "Bewoner", "Resident", .residents, required: true),
    .field(
      "household", "Huishouden", "Household", .records([.household], makesResident: false)),
    .field(
      "support", "Soort hulp", "Kind of help", .states(Support.self, \.phrase), required: true),
    .field("started", "Begonnen", "Started", .day, required: true),
    .field("expectedEnd", "Verwacht einde", "Expected end", .day),
    .field("whyNotNear", "Waarom niets dichtbij", "Why nothing near"),
    .field("letGo", "Loslaten: klaar", "Letting go: done", .codes("letGo"), list: true),
    .field("owner", "Van wie", "Kept by", .workers),
    ground,
    trust,
  ]

  /// The fields of one line of a plan.
  public static func planPart(_ index: Int) -> [RecordField] {
    [
      .field(
        "parts.\(index).share", "Wie draagt het", "Who carries it",
        .states(Share.self, \.phrase), required: true),
      .field("parts.\(index).who", "Wie", "Who", .names, required: true),
      .field("parts.\(index).what", "Wat", "What"),
      .field("parts.\(index).organisation", "Organisatie", "Organisation", .parties),
      .field("parts.\(index).perWeek", "Keer per week", "Times a week", .number),
      .field("parts.\(index).started", "Vanaf", "From", .day),
      .field("parts.\(index).ended", "Tot", "Until", .day),
      .field(
        "parts.\(index).area", "Resultaatgebied", "Result area", .codes("resultAreas")),
      .field("parts.\(index).step", "Trede", "Step"),
    ]
  }

  static let factors: [RecordField] = [
    .field(
      "protective", "Wat beschermt", "What protects", .codes("protectiveFactors"), list: true),
    .field("risk", "Wat is een risico", "What is a risk", .codes("riskFactors"), list: true),
    .field("resident", "Kind", "Child", .residents),
    .field("group", "Groep", "Group", .groups),
    .field("wijk", "Wijk", "Wijk", .wijken),
    .field("reason", "Aanleiding", "Reason"),
    day(),
    ground,
  ]

  static let waakvlam: [RecordField] = [
    .field("resident", "Bewoner", "Resident", .residents, required: true),
    .field("holder", "Houder", "Holder", .names, required: true),
    .field(
      "risk", "Kans op terugval", "Risk of relapse", .states(Risk.self, \.phrase), required: true),
    .field("whereToTurn", "Kan terecht bij", "Can turn to"),
    .field("informed", "Wie weten ervan", "Who know", .names, list: true),
    .field("nearby", "In de buurt", "Nearby"),
    .field("cameFrom", "Komt uit", "Came from", .codes("origins")),
    .field("interval", "Eigen ritme in dagen", "Own rhythm in days", .number),
    .field("tapers", "Wordt vanzelf lichter", "Grows lighter by itself", .yesNo),
    ground,
  ]

  static let posting: [RecordField] = [
    .field(
      "side", "Vraag of aanbod", "Question or offer", .states(Side.self, \.phrase), required: true),
    .field("what", "Wat", "What", required: true),
    .field("resident", "Van wie", "Whose", .residents),
    .field("sort", "Soort", "Sort", .codes("matchKinds")),
    .field("tasks", "Taken", "Tasks", .codes("doing"), list: true),
    themes,
    wijkField,
    .field("when", "Wanneer", "When"),
    .field("often", "Vaker", "More than once", .yesNo),
    .field("hoursPerWeek", "Uren per week", "Hours a week", .number),
    .field("months", "Hoeveel maanden", "How many months", .number),
    .field("languages", "Talen", "Languages", list: true),
    .field("who", "Naam zonder kaart", "Name without record"),
    .field("source", "Bron", "Source"),
  ]

  static let match: [RecordField] = [
    .field("asker", "Wie vraagt", "Who asks", .residents, required: true),
    .field("helper", "Wie helpt", "Who helps", .residents, required: true),
    .field("sort", "Soort", "Sort", .codes("matchKinds")),
    .field("hoursPerWeek", "Uren per week", "Hours a week", .number),
    .field("months", "Hoeveel maanden", "How many months", .number),
    .field("guide", "Begeleider", "Guided by", .names),
    .field("tasks", "Taken", "Tasks", .codes("doing"), list: true),
  ]

  static let promise: [RecordField] = [
    .field(
      "what", "Wat", "What", required: true,
      example: Phrase(
        "bellen, langsgaan, een keukentafelgesprek", "call, visit, a kitchen table talk")),
    .field("who", "Wie", "Who", .names, required: true),
    .field("due", "Wanneer", "When", .day, required: true),
    .field("about", "Met of over wie", "With or about whom", .residents),
  ]
}
