/// What somebody does and can do as a volunteer (`S4:1483-1503`); no organisation is needed.
public struct Volunteering: FieldBearing {
  /// Codes of the list of volunteers.
  public var kinds: [String] = []
  /// What they like to do.
  public var wants: String?
  /// The most they want to give, hours a week: their own limit (R39).
  public var hoursPerWeek: Int?
  /// Whether now and then suits them better.
  public var flexible: Bool?
  /// Whether they rather stay in their own wijk.
  public var ownWijk: Bool?
  /// Themes they know from their own life: codes of the list of themes (R40).
  public var experience: [String] = []
  /// Who guides them, by name (R73).
  public var guide: String?
  /// Where they are active, by name.
  public var organisations: [String] = []
  /// Who may ask them too, by name.
  public var sharedWith: [String] = []
  /// What they learned.
  public var training: [String] = []
  /// Where they can turn (`S0:293`).
  public var whereToTurn: String?
  /// What they do not want (R66).
  public var limits: String?
  /// The last day somebody thanked them (R74).
  public var thanked: Day?
  /// Whether it is a tegenprestatie (`S4:1659-1708`); private.
  public var returnsBenefit: Bool?
  /// Hours a week of the tegenprestatie, to ability.
  public var returnHours: Int?
  /// Whether it stands in the way of finding work (R42).
  public var hindersWork: Bool?
  /// Whether it is a step too far as yet (R68).
  public var stepTooFar: Bool?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.texts("kinds", &kinds)
    visitor.text("wants", &wants)
    visitor.number("hoursPerWeek", &hoursPerWeek)
    visitor.flag("flexible", &flexible)
    visitor.flag("ownWijk", &ownWijk)
    visitor.texts("experience", &experience)
    visitor.text("guide", &guide)
    visitor.texts("organisations", &organisations)
    visitor.texts("sharedWith", &sharedWith)
    visitor.texts("training", &training)
    visitor.text("whereToTurn", &whereToTurn)
    visitor.text("limits", &limits)
    visitor.day("thanked", &thanked)
    visitor.flag("returnsBenefit", &returnsBenefit)
    visitor.number("returnHours", &returnHours)
    visitor.flag("hindersWork", &hindersWork)
    visitor.flag("stepTooFar", &stepTooFar)
  }
}
