import Domain
import Resources

extension RecordFields {
  static let resident: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .wish(),
    wijkField,
    .field("street", "Straat", "Street", .streets),
    .field("ageGroup", "Leeftijd", "Age", .codes("ageGroups")),
    .field("groups", "Groepen", "Groups", .groups, list: true),
    .field("roles", "Rollen", "Roles", .codes("residentRoles"), list: true),
    .field("talents", "Talenten", "Talents", list: true),
    .field("phone", "Telefoon", "Telephone"),
    .field("reciprocity", "Doet graag voor een ander", "Likes to do for others"),
    .field("notReciprocal", "Nu niet, omdat", "Not now, because"),
    .field("languages", "Talen", "Languages", list: true),
    .field("interpreter", "Tolk handig", "Interpreter helps", .yesNo),
    .field("reachVia", "Liefst bereikt via", "Rather reached by"),
    .field("birthYear", "Geboortejaar", "Year of birth", .number),
    .field(
      "loneliness", "Noemt zelf eenzaamheid", "Tells of loneliness", .codes("loneliness"),
      list: true),
    .field(
      "consent.how", "Toestemming", "Consent", .states(ConsentHow.self, \.phrase)),
    .field("consent.day", "Toestemming op", "Consent on", .day),
    .field("consent.scope", "Toestemming voor", "Consent for"),
    ground,
    trust,
    notes,
  ]

  static let volunteer: [RecordField] = [
    .field(
      "volunteer.kinds", "Vrijwilliger als", "Volunteer as", .codes("volunteerKinds"),
      list: true),
    .field("volunteer.wants", "Wil graag doen", "Likes to do"),
    .field("volunteer.hoursPerWeek", "Hooguit uren per week", "Hours a week at most", .number),
    .field("volunteer.flexible", "Liever af en toe", "Rather now and then", .yesNo),
    .field("volunteer.ownWijk", "Liefst in eigen wijk", "Rather in own wijk", .yesNo),
    .field(
      "volunteer.experience", "Kent uit ervaring", "Knows from experience", .codes("themes"),
      list: true),
    .field("volunteer.guide", "Begeleider", "Guided by", .names),
    .field("volunteer.organisations", "Actief bij", "Active at", .parties, list: true),
    .field("volunteer.sharedWith", "Mag gevraagd door", "May be asked by", .parties, list: true),
    .field("volunteer.training", "Training gedaan", "Training done", list: true),
    .field("volunteer.whereToTurn", "Kan terecht bij", "Can turn to"),
    .field("volunteer.limits", "Grenzen", "Limits"),
    .field("volunteer.thanked", "Bedankt op", "Thanked on", .day),
    .field("volunteer.returnsBenefit", "Tegenprestatie", "In return for benefit", .yesNo),
    .field("volunteer.returnHours", "Uren tegenprestatie", "Hours in return", .number),
    .field("volunteer.hindersWork", "Zit werk in de weg", "Hinders finding work", .yesNo),
    .field("volunteer.stepTooFar", "Nog een stap te ver", "A step too far as yet", .yesNo),
  ]

  static let household: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .field("members", "Wie wonen er", "Who live there", .residents, list: true, required: true),
    wijkField,
    .field("street", "Adres", "Address"),
    .field(
      "regisseur", "Regisseur", "Regisseur", .records([.worker, .resident], makesResident: false)),
    ground,
    trust,
    notes,
  ]

  static let group: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    wijkField,
    .field("sort", "Soort", "Sort", .codes("groupSorts")),
    .field("contactPerson", "Contactpersoon", "Contact person", .names),
    .field(
      "choseSeclusion", "Kiest zelf voor onder elkaar", "Chose to be among themselves", .yesNo),
    .field("wantsBridge", "Wil anderen ontmoeten", "Wants to meet others", .yesNo),
    .field("vulnerable", "Kwetsbaar", "Vulnerable", .yesNo),
    .field("strong", "Sterke stem", "Strong voice", .yesNo),
    .field("voice", "Wordt gehoord", "Is heard", .states(Voice.self, \.phrase)),
    .field("task", "Taak", "Task"),
    .field("street", "Straat", "Street", .streets),
    notes,
  ]

  static let contact: [RecordField] = [
    .field("from", "Van", "From", .nodes, required: true),
    .field("to", "Naar", "To", .nodes, required: true),
    .field("relation", "Relatie", "Relation", .codes("relations")),
    .field("strength", "Hoe dichtbij", "How close", .states(Strength.self, \.phrase)),
    .field("professional", "In functie", "Professional", .yesNo),
    .field("doing", "Doen voor elkaar", "Do for each other", .codes("doing"), list: true),
    .field("mutual", "Over en weer", "Both ways", .yesNo),
    .field("quality", "Hoe gaat het", "How it is", .states(Quality.self, \.phrase)),
    .field("equal", "Gelijkwaardig", "Equal", .yesNo),
    .field("powerGap", "De een kan meer", "Power gap", .yesNo),
    .field("resource", "Wat komt dichterbij", "What comes within reach"),
    .field("laidBy", "Gelegd door", "Brought together by", .names),
    .field("since", "Sinds", "Since", .day),
    .field("until", "Tot", "Until", .day),
    .field("seen", "Laatst gezien", "Last seen", .day),
    .field("keeper", "Onderhouden door", "Kept up by", .workers),
    .field("otherKeepers", "Ook door", "Also by", .workers, list: true),
    notes,
  ]

  /// Who cares and for whom, the two ends of a tie in other words, and what the tie is.
  static let caring: [RecordField] =
    [
      .field("from", "Wie zorgt", "Who cares", .nodes, required: true),
      .field("to", "Voor wie", "For whom", .nodes, required: true),
    ] + contact.filter { $0.path == "relation" }

  static let care: [RecordField] = [
    .field("care.since", "Zorgt sinds", "Cares since", .day),
    .field("care.hoursPerWeek", "Zorg: uren per week", "Care: hours a week", .number),
    .field(
      "care.limitation", "Flinke beperking", "Serious limitation", .yesNo,
      example: Phrase("van wie de zorg krijgt: ja of nee", "of who is cared for: yes or no")),
    .field("care.callsSelfCarer", "Noemt zich mantelzorger", "Calls self carer", .yesNo),
    .field(
      "care.load", "Hoe zwaar is het", "How heavy it is", .states(CareLoad.self, \.phrase),
      example: Phrase("gaat goed, zwaar, overbelast of ontspoord", "goes well, heavy, …")),
    .field(
      "care.ownWords", "In eigen woorden", "In their own words",
      example: Phrase("zoals zij het zelf zeggen", "as they say it themselves")),
    .field(
      "care.cooperate", "Samenwerken", "Cooperate",
      example: Phrase("als partner: wie doet wat?", "as a partner: who does what?")),
    .field(
      "care.support", "Ondersteunen", "Support",
      example: Phrase("welke steun heeft de mantelzorger nodig?", "what support do they need?")),
    .field(
      "care.facilitate", "Faciliteren", "Facilitate",
      example: Phrase(
        "wat geeft ruimte om gewoon samen te zijn?", "what makes room for just being together?")),
    .field(
      "care.attune", "Afstemmen", "Attune",
      example: Phrase(
        "zij kennen hem of haar het best: wat spreken we af?",
        "they know best: what do we agree on?")),
    .field("care.expertise", "Wat moeten wij weten", "What should we know"),
    .field("care.limits", "Grenzen", "Limits"),
    .field("care.respite", "Wat geeft lucht", "What gives rest"),
    .field(
      "care.registered", "Staat bij VraagWijzer", "Listed at the desk",
      .states(Registration.self, \.phrase)),
    .field("care.thanked", "Bedankt op", "Thanked on", .day),
    .field("care.loadTold", "Hoe zwaar: gezegd op", "How heavy: said on", .day),
    .field("care.paid", "Betaald", "Paid", .yesNo),
  ]

  static let worker: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .field("role", "Rol", "Role", .codes("workerRoles")),
    .field("discipline", "Discipline", "Discipline", .codes("disciplines")),
    .field("wijken", "Wijken", "Wijken", .wijken, list: true),
    .field("phone", "Telefoon", "Telephone"),
    .field("successor", "Opvolger", "Successor", .workers),
    .field("leaves", "Laatste dag", "Last day", .day),
  ]
}
