/// Paid and professional, carried by people themselves, or where the two meet (`S3:187-190`).
public enum Formality: String, CaseIterable, Sendable {
  case formal, informal, crossroads
}

/// Who may see a card (R27, `S3:607-621`).
public enum Visibility: String, CaseIterable, Sendable {
  /// On the map for everybody.
  case open
  /// For the team only.
  case team
  /// On no list: visible to its maker alone, in no count, export or print.
  case offList
}

/// Whether something is going on.
public enum Activity: String, CaseIterable, Sendable {
  case active, waiting, stopped, unknown
}

/// A named person behind a card: names, not numbers (`S3:577-579`).
public struct ContactPerson: FieldBearing {
  /// The name.
  public var name = ""
  /// What this person is good at, or does.
  public var goodAt: String?
  /// A telephone number.
  public var phone: String?
  /// An e-mail address.
  public var email: String?
  /// Whether they can be reached outside office hours (R80).
  public var outsideHours: Bool?
  /// Whether they left; then the card is out of date (R33).
  public var left: Bool?

  public init() {}
  /// A person with a name.
  public init(name: String, goodAt: String? = nil, phone: String? = nil, email: String? = nil) {
    self.name = name
    self.goodAt = goodAt
    self.phone = phone
    self.email = email
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("name", &name)
    visitor.text("goodAt", &goodAt)
    visitor.text("phone", &phone)
    visitor.text("email", &email)
    visitor.flag("outsideHours", &outsideHours)
    visitor.flag("left", &left)
  }
}

/// Where something is or is held.
public struct Place: FieldBearing {
  /// The name of the place.
  public var name: String?
  /// Street and number.
  public var address: String?
  /// Postal code.
  public var postcode: String?
  /// Town.
  public var town: String?
  /// Degrees north, as written.
  public var latitude: String?
  /// Degrees east, as written.
  public var longitude: String?
  /// Whether the address must not be known, as of a women's shelter: it then stands on no list,
  /// map, print or export, and only whoever edits the card reads it.
  public var confidential: Bool?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("name", &name)
    visitor.text("address", &address)
    visitor.text("postcode", &postcode)
    visitor.text("town", &town)
    visitor.text("latitude", &latitude)
    visitor.text("longitude", &longitude)
    visitor.flag("confidential", &confidential)
  }
}

/// One card of the sociale kaart: an organisation, provision, activity, initiative, place or person.
public struct Voorziening: Record {
  public static let kind = Kind.voorziening
  public static let canMention = false
  public var id = Domain.ID.none
  /// The name.
  public var name = ""
  /// A code of the reference list of card sorts: organisatie, voorziening, activiteit …
  public var sort: String?
  /// A code of the reference list of provision kinds (domain book §2.9-c).
  public var subkind: String?
  /// What it is, in a few sentences.
  public var about: String?
  /// The people behind it.
  public var people: [ContactPerson] = []
  /// Codes of the reference list of themes.
  public var themes: [String] = []
  /// Formal, informal or where they meet.
  public var formality: Formality?
  /// Who may see it.
  public var visibility = Visibility.team
  /// Whether an indicatie is needed; nil is unknown and counts as no (`S1:36`).
  public var needsIndication: Bool?
  /// Whether it is something done together with others (R3).
  public var collective: Bool?
  /// The kind of institution: overheid, wonen, onderwijs, zorg, werk-inkomen, welzijn (§4.4).
  public var institution: String?
  /// The wijken it serves, by name; empty is unknown.
  public var wijken: [String] = []
  /// Whether it serves the whole city.
  public var citywide: Bool?
  /// Whether it costs nothing.
  public var free: Bool?
  /// What it costs, in words.
  public var cost: String?
  /// Where it is.
  public var places: [Place] = []
  /// When it is open or held.
  public var openings: [Opening] = []
  /// Languages spoken.
  public var languages: [String] = []
  /// Telephone of the desk.
  public var phone: String?
  /// E-mail of the desk.
  public var email: String?
  /// Web address.
  public var website: String?
  /// Whether it is going on.
  public var activity = Activity.active
  /// The day somebody last made sure that the card is right.
  public var checked: Day?
  /// How: called, seen, heard.
  public var checkedHow: String?
  /// Who put it on the map; an off-list card is visible to this worker alone.
  public var maker: Domain.ID?
  /// Free notes.
  public var notes: String?
  /// The organisation behind it, by name.
  public var organisation: String?
  /// The identity it has in the file it came from.
  public var externalId: String?
  /// The object it was imported from, kept whole so that nothing is lost on export.
  public var imported: String?
  /// What only some cards have.
  public var details: CardDetails? {
    get { detailsBox.part }
    set { detailsBox.part = newValue }
  }
  private var detailsBox = Box<CardDetails>()
  /// What there is to know of an initiative of residents.
  public var initiative: Initiative? {
    get { initiativeBox.part }
    set { initiativeBox.part = newValue }
  }
  private var initiativeBox = Box<Initiative>()
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("sort", &sort)
    visitor.text("subkind", &subkind)
    visitor.text("about", &about)
    visitor.parts("people", &people)
    visitor.texts("themes", &themes)
    visitor.choice("formality", &formality)
    visitor.choice("visibility", &visibility)
    visitor.flag("needsIndication", &needsIndication)
    visitor.flag("collective", &collective)
    visitor.text("institution", &institution)
    visitor.texts("wijken", &wijken)
    visitor.flag("citywide", &citywide)
    visitor.flag("free", &free)
    visitor.text("cost", &cost)
    visitor.parts("places", &places)
    visitor.parts("openings", &openings)
    visitor.texts("languages", &languages)
    visitor.text("phone", &phone)
    visitor.text("email", &email)
    visitor.text("website", &website)
    visitor.choice("activity", &activity)
    visitor.day("checked", &checked)
    visitor.text("checkedHow", &checkedHow)
    visitor.id("maker", &maker)
    visitor.text("notes", &notes)
    visitor.text("organisation", &organisation)
    visitor.text("externalId", &externalId)
    visitor.part("details", &details)
    visitor.part("initiative", &initiative)
    visitor.verbatim("imported", &imported)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .voorziening(self) }

  /// The places that may be shown: all but those whose address must not be known.
  public var shownPlaces: [Place] { places.filter { $0.confidential != true } }
  /// The card as it may leave the screen: of a place whose address must not be known only that there
  /// is one, and nothing of the file it came from, which may hold it.
  public var withoutSecrets: Voorziening {
    guard hasConfidentialPlace else { return self }
    var card = self
    card.places = places.map { place in
      guard place.confidential == true else { return place }
      var hidden = Place()
      hidden.confidential = true
      return hidden
    }
    card.imported = nil
    card.details?.earlier.removeAll { $0.field.hasPrefix("places.") }
    return card
  }
  /// Whether it has a place whose address must not be known.
  public var hasConfidentialPlace: Bool { places.contains { $0.confidential == true } }
}
