import Domain
import Resources

extension RecordFields {
  static let voorziening: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .field("people.0.name", "Contactpersoon", "Contact person", .names),
    .field("people.0.phone", "Telefoon", "Telephone"),
    themes,
    .field("wijken", "Wijken", "Wijken", .wijken, list: true),
    .field("sort", "Soort", "Sort", .codes("sorts")),
    .field(
      "formality", "Formeel of informeel", "Formal or informal", .states(Formality.self, \.phrase)),
    .field("needsIndication", "Indicatie nodig", "Needs indicatie", .yesNo),
    .field("collective", "Samen met anderen", "Together", .yesNo),
    .field(
      "visibility", "Wie mag het zien", "Who may see it", .states(Visibility.self, \.phrase),
      required: true),
    .field("openings.0.text", "Wanneer", "When"),
    .field("places.0.address", "Waar", "Where"),
    .field("places.0.confidential", "Geheim adres", "Confidential address", .yesNo),
    .field(
      "details.capacityState", "Is er plek", "Is there room", .states(Capacity.self, \.phrase)),
    .field("details.capacity", "Plek en wachten", "Room and waiting"),
    .field("phone", "Telefoon algemeen", "General telephone"),
    .field("email", "E-mail", "E-mail", .email),
    .field("website", "Website", "Website"),
    .field(
      "openings.0.closedOnHolidays", "Dicht op feestdagen", "Closed on holidays", .yesNo),
    .field("details.wheelchair", "Rolstoel kan erin", "Wheelchair", .yesNo),
    notes,
    .field("about", "Wat het is", "What it is"),
    .field("free", "Gratis", "Free", .yesNo),
    .field("cost", "Kosten", "Costs"),
    .field("languages", "Talen", "Languages", list: true),
    .field("citywide", "Hele stad", "Whole city", .yesNo),
    .field("subkind", "Aanbod", "Offer", .codes("subkinds")),
    .field("people.0.goodAt", "Waar goed in", "Good at"),
    .field("people.0.outsideHours", "Ook buiten kantoortijd", "Outside office hours", .yesNo),
    .field("people.0.left", "Is vertrokken", "Has left", .yesNo),
    .field("places.0.latitude", "Breedtegraad", "Latitude", .degrees(90)),
    .field("places.0.longitude", "Lengtegraad", "Longitude", .degrees(180)),
    .field(
      "activity", "Gaat het door", "Is it going on", .states(Activity.self, \.phrase),
      required: true),
  ]

  /// What only some cards have, also where the form asks it early; whether there is room has a line of
  /// its own.
  public static let more =
    voorziening.filter { $0.path == "details.wheelchair" } + details + initiative

  static let details: [RecordField] = [
    .field("details.targetGroups", "Voor wie", "For whom", .codes("targetGroups"), list: true),
    .field(
      "details.functions", "Functie van welzijn", "Function of welfare", .codes("welfareFunctions"),
      list: true),
    .field(
      "details.accessVia", "Toegang via", "Access by way of", .codes("accessWays"), list: true),
    .field("details.bringSomeone", "Neem iemand mee", "Bring somebody", .yesNo),
    .field("details.isSmall", "Klein, door vrijwilligers", "Small, by volunteers", .yesNo),
    .field("details.mayStaySmall", "Mag klein blijven", "May stay small", .yesNo),
    .field(
      "details.needs", "Wat is nodig", "What is needed", .codesOrWords("needs"), list: true),
    .field(
      "details.bringsTogether", "Welke groepen komen", "Which groups come", .groups, list: true),
    .field("details.severalAtOnce", "Meer tegelijk mogelijk", "Several at once", .yesNo),
    .field("details.heardFrom", "Gehoord van", "Heard from"),
    .field("details.access", "Toegankelijk", "Access"),
    .field(
      "details.carerFunctions", "Voor mantelzorgers", "For carers", .codes("carerFunctions"),
      list: true),
    .field(
      "details.volunteerFunctions", "Voor vrijwilligers", "For volunteers",
      .codes("volunteerTasks"), list: true),
    .field("details.placeKind", "Soort plek", "Kind of place", .codes("placeKinds")),
    .field("details.isPublic", "Iedereen kan binnenlopen", "Open to everybody", .yesNo),
    .field("details.management", "Beheer", "Run by", .states(Management.self, \.phrase)),
    .field(
      "details.functionalities", "Wat kan er in huis", "What can be done there",
      .codes("houseFunctions"), list: true),
    .field("details.roomToLend", "Ruimte te leen", "Room to lend"),
    .field("details.isParticipationPlace", "Participatieplek", "Participation place", .yesNo),
    .field("details.isAdditional", "Werk is extra", "Work is additional", .yesNo),
    .field("details.talentPhase", "Talent: fase", "Talent: phase", .codes("talentPhases")),
    .field("details.talentNext", "Talent: wat volgt", "Talent: what follows"),
    .field("details.tags", "Trefwoorden", "Tags", list: true),
  ]

  static let initiative: [RecordField] = [
    .field("initiative.concern", "Raakt ons omdat", "Concerns us because"),
    .field("initiative.initiators", "Wie begonnen", "Who began", .names, list: true),
    .field("initiative.byResidents", "Door bewoners begonnen", "Begun by residents", .yesNo),
    .field(
      "initiative.byVolunteers", "Door vrijwilligers gedragen", "Carried by volunteers", .yesNo),
    .field("initiative.goal", "Doel", "Goal"),
    .field("initiative.phase", "Fase", "Phase", .states(Phase.self, \.phrase)),
    .field(
      "initiative.support", "Gevraagde steun", "Support asked", .codesOrWords("facilitation"),
      list: true),
    .field("initiative.limits", "Waar liggen de grenzen", "Where are the limits"),
    .field("initiative.turn", "Wie is aan zet", "Whose turn", .codes("turns")),
    .field("initiative.money", "Geld", "Money", .states(Money.self, \.phrase)),
    .field("initiative.moneyUntil", "Geld tot", "Money until", .day),
    .field("initiative.rightToChallenge", "Right to Challenge", "Right to Challenge", .yesNo),
    .field("initiative.effects", "MAEX: effecten", "MAEX: effects"),
    .field("initiative.moneyFlows", "MAEX: geldstromen", "MAEX: money"),
    .field("initiative.partners", "MAEX: partners", "MAEX: partners"),
    .field("initiative.lasting", "MAEX: duurzaam", "MAEX: lasting"),
    .field("initiative.guide", "Wie begeleidt", "Who goes along", .workers),
    .field("initiative.guidedSince", "Begeleid sinds", "Accompanied since", .day),
    .field("initiative.letGo", "Losgelaten op", "Let go on", .day),
    .field("initiative.story", "Verhaal", "Story"),
  ]

  static let kwestie: [RecordField] = [
    .field("title", "Waar gaat het om", "What is it about", required: true),
    wijkField,
    themes,
    .field("turn", "Wie is aan zet", "Whose turn", .codes("turns")),
    .field("residentsRole", "Rol van bewoners", "Role of residents"),
    .field("groups", "Groepen die meedoen", "Groups that take part", .groups, list: true),
    .field("participants", "Wie doen nog meer mee", "Who else take part", .names, list: true),
    .field("step", "Volgende stap", "Next step"),
    .field(
      "rhythm", "Samen bekijken elke", "Looked at every", .states(Rhythm.self, \.phrase),
      required: true),
    .field("nextEvaluation", "Weer bekijken op", "Look again on", .day),
  ]

  static let story: [RecordField] = [
    .field("text", "Verhaal", "Story", required: true),
    .field("sort", "Soort", "Sort", .codes("storySorts")),
    .field("perspective", "Door wiens ogen", "Through whose eyes", .codes("perspectives")),
    .field("consent", "Mag verteld worden", "May be told", .yesNo),
    .field("wijk", "Wijk", "Wijk", .wijken),
    themes,
    .field(
      "about", "Hoort bij", "Belongs to", .records(Set(Kind.allCases), makesResident: false),
      list: true),
    day(),
  ]

  static let indicator: [RecordField] = [
    .field("name", "Wat tellen we", "What do we count", required: true),
    .field("wijk", "Wijk", "Wijk", .wijken),
    .field("makers", "Wie kozen het", "Who chose it", .codes("perspectives"), list: true),
    .field("activities", "Activiteiten", "Activities", list: true),
    notes,
  ]

  static let gebied: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .field("directToWijkteam", "Rechtstreeks naar wijkteam", "Straight to the wijkteam", .yesNo),
    .field("priorities", "Wat is belangrijk", "What is important"),
  ]

  static let wijk: [RecordField] = [
    .field("name", "Naam", "Name", required: true),
    .field("gebied", "Gebied", "Gebied", .gebieden),
    .field("emergency", "Bel bij onveiligheid", "Call when unsafe"),
    .field("effort", "Inzet", "Effort", .states(Effort.self, \.phrase)),
    .field("effortReason", "Waarom", "Why"),
    .field(
      "accents", "Extra aandacht voor", "Extra attention for", .codes("priorityGroups"), list: true),
    .field("bindingNote", "Wat bindt, wat niet", "What binds, what does not"),
    .field("character", "Eigen aard", "Character"),
  ]
}
