/// How an initiative goes; stopping is no failure (`S2:242-244`).
public enum Phase: String, CaseIterable, Sendable {
  /// It is an idea.
  case idea
  /// They try.
  case trying
  /// It runs.
  case running
  /// It blooms.
  case blooming
  /// It rests.
  case resting
  /// It stopped.
  case stopped
}

/// Whether an initiative has money (`S1:326`).
public enum Money: String, CaseIterable, Sendable {
  /// None.
  case none
  /// For a time.
  case temporary
  /// For good.
  case structural
}

/// A named person of an institution for an initiative, and when they last came by (`S1:298-306`).
public struct InstitutionLink: FieldBearing {
  /// A code: overheid, welzijn, wonen …
  public var institution = ""
  /// Who, by name.
  public var name: String?
  /// The last day they came by.
  public var visited: Day?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("institution", &institution)
    visitor.text("name", &name)
    visitor.day("visited", &visited)
  }
}

/// What residents started themselves (`S4:1355-1399`).
public struct Initiative: FieldBearing {
  /// Who started it, by name.
  public var initiators: [String] = []
  /// Whether residents started it (R60).
  public var byResidents: Bool?
  /// Whether volunteers carry it (R60).
  public var byVolunteers: Bool?
  /// The concrete thing it is about (R60).
  public var concern: String?
  /// What they want to reach.
  public var goal: String?
  /// How it goes.
  public var phase: Phase?
  /// What they ask: codes materieel, formeel, informeel (`S4:1379-1388`).
  public var support: [String] = []
  /// What they do not want (R66, `S2:117`).
  public var limits: String?
  /// Who is to act: a code of the list of turns; residents, unless somebody says otherwise.
  public var turn: String?
  /// Whether they take over a public task (`S4:1936-2027`).
  public var rightToChallenge: Bool?
  /// What it brings (MAEX).
  public var effects: String?
  /// Where money comes from and goes (MAEX).
  public var moneyFlows: String?
  /// With whom (MAEX).
  public var partners: String?
  /// How it can last (MAEX).
  public var lasting: String?
  /// Whether there is money.
  public var money: Money?
  /// Until when there is money.
  public var moneyUntil: Day?
  /// The worker who goes along with it.
  public var guide: ID?
  /// Since when.
  public var guidedSince: Day?
  /// The day the worker let go (R52).
  public var letGo: Day?
  /// Their story: what it brings, and for whom (`S1:339`).
  public var story: String?
  /// Whom they know at gemeente, welzijn and corporatie.
  public var links: [InstitutionLink] = []

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.texts("initiators", &initiators)
    visitor.flag("byResidents", &byResidents)
    visitor.flag("byVolunteers", &byVolunteers)
    visitor.text("concern", &concern)
    visitor.text("goal", &goal)
    visitor.choice("phase", &phase)
    visitor.texts("support", &support)
    visitor.text("limits", &limits)
    visitor.text("turn", &turn)
    visitor.flag("rightToChallenge", &rightToChallenge)
    visitor.text("effects", &effects)
    visitor.text("moneyFlows", &moneyFlows)
    visitor.text("partners", &partners)
    visitor.text("lasting", &lasting)
    visitor.choice("money", &money)
    visitor.day("moneyUntil", &moneyUntil)
    visitor.id("guide", &guide)
    visitor.day("guidedSince", &guidedSince)
    visitor.day("letGo", &letGo)
    visitor.text("story", &story)
    visitor.parts("links", &links)
  }
}
