/// The score of one domain.
public struct DomainScore: FieldBearing {
  /// A code of the list of ZRM domains.
  public var domain = ""
  /// 1 is most serious, 5 is full; nil is not filled in.
  public var score: Int?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("domain", &domain)
    visitor.number("score", &score)
  }
}

/// A ZRM measurement: eleven domains and parenthood, 1 to 5 or blank (`S4:3261-3275`). Never
/// obligatory.
public struct SelfReliance: Record {
  public static let kind = Kind.selfReliance
  public var id = Domain.ID.none
  /// Whose.
  public var resident = Domain.ID.none
  /// The day.
  public var day = Day(number: 0)
  /// The domains that were filled in.
  public var scores: [DomainScore] = []
  /// What it is about.
  public var reason: String?
  /// Who filled it in.
  public var worker: Domain.ID?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted.
  public var trust = Trust.team
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.id("resident", &resident)
    visitor.day("day", &day)
    visitor.parts("scores", &scores)
    visitor.text("reason", &reason)
    visitor.id("worker", &worker)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
  }

  /// The score of a domain, 1 to 5, or nil when blank.
  public subscript(domain: String) -> Int? {
    get { scores.first { $0.domain == domain }?.score }
    set {
      scores.removeAll { $0.domain == domain }
      guard let newValue else { return }
      var score = DomainScore()
      score.domain = domain
      score.score = newValue
      scores.append(score)
    }
  }

  public var mentions: [Domain.ID] { [resident] }
  public var any: AnyRecord { .selfReliance(self) }
}

/// What protects and what endangers growing up (`S4:2706-2770`): instead of a ZRM for youth (R44).
/// Risk factors belong to a group or a wijk; a child has none by default (§2.11).
public struct Factors: Record {
  public static let kind = Kind.factors
  public var id = Domain.ID.none
  /// The day.
  public var day = Day(number: 0)
  /// The child, when it is about one.
  public var resident: Domain.ID?
  /// The group, when it is about one.
  public var group: Domain.ID?
  /// The wijk, when it is about one.
  public var wijk: String?
  /// Codes of the list of protective factors that are there.
  public var protective: [String] = []
  /// Codes of the list of risk factors that are there.
  public var risk: [String] = []
  /// What it is about.
  public var reason: String?
  /// Who noted it.
  public var worker: Domain.ID?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  /// Who may see what is noted.
  public var trust = Trust.team
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.day("day", &day)
    visitor.id("resident", &resident)
    visitor.id("group", &group)
    visitor.text("wijk", &wijk)
    visitor.texts("protective", &protective)
    visitor.texts("risk", &risk)
    visitor.text("reason", &reason)
    visitor.id("worker", &worker)
    visitor.text("ground", &ground)
    visitor.choice("trust", &trust)
  }

  public var mentions: [Domain.ID] { [resident, group].distinct }
  public var any: AnyRecord { .factors(self) }
}
