/// Who runs a place (D2).
public enum Management: String, CaseIterable, Sendable {
  /// Residents run it.
  case residents
  /// Professionals run it, for a time.
  case professionals
  /// Both.
  case mixed
}

/// A heading with a few words.
public struct Heading: FieldBearing {
  /// A code of the list of headings.
  public var code = ""
  /// The words.
  public var text = ""

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("code", &code)
    visitor.text("text", &text)
  }
}

/// Whether there is room, as the one who answers the telephone says it.
public enum Capacity: String, CaseIterable, Sendable {
  /// There is room.
  case room
  /// There is a list, and one waits.
  case waitingList
  /// First a talk, then it is decided.
  case talkFirst
  /// There is no room.
  case full
}

/// What stood in a field of a card before it was changed, so that a slip can be found and it is
/// known whom to ask.
public struct EarlierValue: FieldBearing {
  /// The field, by its path: `phone`, `people.0.name`.
  public var field = ""
  /// What stood there, in words or as a code.
  public var was = ""
  /// The day it was changed.
  public var changed = Day(number: 0)
  /// Who changed it.
  public var by: Domain.ID?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("field", &field)
    visitor.text("was", &was)
    visitor.day("changed", &changed)
    visitor.id("by", &by)
  }
}

/// What only some cards have; kept apart, so that the others stay small.
public struct CardDetails: FieldBearing {
  /// A code: persoonlijk, gemeenschappelijk, institutioneel (`S1:54`).
  public var sphere: String?
  /// A code of the five components (`S1:42`).
  public var component: String?
  /// Codes of the four functions of welzijn (`S4:366-404`).
  public var functions: [String] = []
  /// Codes of the list of target groups.
  public var targetGroups: [String] = []
  /// Codes: how one gets in.
  public var accessVia: [String] = []
  /// Programmes and words to find it by.
  public var tags: [String] = []
  /// Whether it invites you to bring somebody (`S0:336`).
  public var bringSomeone: Bool?
  /// Whether it is small and carried by volunteers (`S4:667-680`).
  public var isSmall: Bool?
  /// Whether it is small and may stay so: then nothing asks after it (`S1:264-276`).
  public var mayStaySmall: Bool?
  /// What it lacks: codes of the list of needs.
  public var needs: [String] = []
  /// The last day somebody looked at what it lacks (R51).
  public var needsLooked: Day?
  /// The groups that meet there (`S1:278-290`).
  public var bringsTogether: [ID] = []
  /// Whether two things can be done there at the same time (`S1:286`).
  public var severalAtOnce: Bool?
  /// Room and waiting, in words.
  public var capacity: String?
  /// Room and waiting, as one of four answers; nil is unknown.
  public var capacityState: Capacity?
  /// The day it was last told how much room there is: old news is shown as old.
  public var capacityTold: Day?
  /// Whom we heard of it from (`S2:80-82`).
  public var heardFrom: String?
  /// How to get in: tram, wheelchair, entrance.
  public var access: String?
  /// Whether somebody in a wheelchair can get in and around; nil is unknown.
  public var wheelchair: Bool?
  /// Codes of the ten functions for mantelzorgers (R71).
  public var carerFunctions: [String] = []
  /// Codes of the functions for volunteers (R71).
  public var volunteerFunctions: [String] = []
  /// A code of the four phases of talent (R59).
  public var talentPhase: String?
  /// What follows on it (R59).
  public var talentNext: String?
  /// Whether it is a place to take part for people on a benefit (R43).
  public var isParticipationPlace: Bool?
  /// Whether that work is additional and takes nobody's job (R43).
  public var isAdditional: Bool?
  /// A code of the list of places.
  public var placeKind: String?
  /// Whether everybody may walk in (R35).
  public var isPublic: Bool?
  /// Who runs it.
  public var management: Management?
  /// Codes of the seven functionalities of a Huis van de Wijk (R34).
  public var functionalities: [String] = []
  /// Room to lend, and on what terms.
  public var roomToLend: String?
  /// The seven headings by which a place is looked at (`S4:1286-1322`).
  public var assessment: [Heading] = []
  /// What stood in its fields before, the last change first; at most `earlierLimit`.
  public var earlier: [EarlierValue] = []
  /// Whether an address of it must not, or once must not, be known: what stood there is then never
  /// kept beside what stands there.
  public var placesKeptOut: Bool?
  /// The identities of cards that were the same as this one: an import of them is of this card.
  public var merged: [Domain.ID] = []
  /// As many earlier values as a card keeps.
  public static let earlierLimit = 12

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("sphere", &sphere)
    visitor.text("component", &component)
    visitor.texts("functions", &functions)
    visitor.texts("targetGroups", &targetGroups)
    visitor.texts("accessVia", &accessVia)
    visitor.texts("tags", &tags)
    visitor.flag("bringSomeone", &bringSomeone)
    visitor.flag("isSmall", &isSmall)
    visitor.flag("mayStaySmall", &mayStaySmall)
    visitor.texts("needs", &needs)
    visitor.day("needsLooked", &needsLooked)
    visitor.ids("bringsTogether", &bringsTogether)
    visitor.flag("severalAtOnce", &severalAtOnce)
    visitor.text("capacity", &capacity)
    visitor.choice("capacityState", &capacityState)
    visitor.day("capacityTold", &capacityTold)
    visitor.text("heardFrom", &heardFrom)
    visitor.text("access", &access)
    visitor.flag("wheelchair", &wheelchair)
    visitor.texts("carerFunctions", &carerFunctions)
    visitor.texts("volunteerFunctions", &volunteerFunctions)
    visitor.text("talentPhase", &talentPhase)
    visitor.text("talentNext", &talentNext)
    visitor.flag("isParticipationPlace", &isParticipationPlace)
    visitor.flag("isAdditional", &isAdditional)
    visitor.text("placeKind", &placeKind)
    visitor.flag("isPublic", &isPublic)
    visitor.choice("management", &management)
    visitor.texts("functionalities", &functionalities)
    visitor.text("roomToLend", &roomToLend)
    visitor.parts("assessment", &assessment)
    visitor.parts("earlier", &earlier)
    visitor.flag("placesKeptOut", &placesKeptOut)
    visitor.ids("merged", &merged)
  }
}
