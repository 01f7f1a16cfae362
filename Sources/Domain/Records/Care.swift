/// How a mantelzorger says it goes (`S4:1511-1516`); told by themselves, never computed.
public enum CareLoad: String, CaseIterable, Sendable {
  /// It goes well.
  case fine
  /// It is heavy.
  case heavy
  /// It is too much.
  case overloaded
  /// It went wrong: ontspoord (`S4:2775-2776`).
  case derailed
}

/// Whether the desk may keep a mantelzorger in its list (`S4:1624-1625`).
public enum Registration: String, CaseIterable, Sendable {
  /// It does.
  case yes
  /// Not yet.
  case no
  /// They do not want it.
  case declined
}

/// The care in a tie: the one at the end `from` cares for the one at the end `to` (`S4:1522-1526`).
/// Whoever does not call it mantelzorg is not called so (C1).
public struct Care: FieldBearing {
  /// Since when they care, where that is not as long as they know each other.
  public var since: Day?
  /// Hours a week, 0 to 168.
  public var hoursPerWeek: Int?
  /// Whether the one cared for has a fairly serious limitation.
  public var limitation: Bool?
  /// Whether it is paid work.
  public var paid: Bool?
  /// Whether they call themselves mantelzorger.
  public var callsSelfCarer: Bool?
  /// How it goes.
  public var load: CareLoad?
  /// The last day they told how it goes; it is noted when that changes.
  public var loadTold: Day?
  /// How they say themselves that it goes.
  public var ownWords: String?
  /// As a partner: how we work together (SOFA, `S0:260-265`).
  public var cooperate: String?
  /// As somebody with a question: what support helps.
  public var support: String?
  /// As somebody close: what makes room for just being together.
  public var facilitate: String?
  /// As the expert: what we should know and agree on.
  public var attune: String?
  /// What we should know from them.
  public var expertise: String?
  /// What they cannot or will not do.
  public var limits: String?
  /// What would give them rest.
  public var respite: String?
  /// Whether the desk keeps them in its list.
  public var registered: Registration?
  /// The last day somebody thanked them (R74).
  public var thanked: Day?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.number("hoursPerWeek", &hoursPerWeek)
    visitor.flag("limitation", &limitation)
    visitor.flag("paid", &paid)
    visitor.flag("callsSelfCarer", &callsSelfCarer)
    visitor.choice("load", &load)
    visitor.text("ownWords", &ownWords)
    visitor.text("cooperate", &cooperate)
    visitor.text("support", &support)
    visitor.text("facilitate", &facilitate)
    visitor.text("attune", &attune)
    visitor.text("expertise", &expertise)
    visitor.text("limits", &limits)
    visitor.text("respite", &respite)
    visitor.choice("registered", &registered)
    visitor.day("thanked", &thanked)
    visitor.day("since", &since)
    visitor.day("loadTold", &loadTold)
  }
}
