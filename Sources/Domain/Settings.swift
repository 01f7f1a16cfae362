/// The defaults that the sources leave open, each in one place and none hidden in a rule.
///
/// One record of the store: whoever changes one can take it back, and a colleague's laptop follows.
public struct Settings: Record {
  public static let kind = Kind.settings
  public static let canMention = false
  /// There is one; it always has this identity.
  public static let identity = Domain.ID(
    high: 0x0000_0000_0000_7000, low: 0x8000_0000_0000_0001)
  public var id = Settings.identity

  /// Days after which whoever told us hears back (R28).
  public var feedbackDays = 14
  /// Days between two contacts when a relapse is likely (R20).
  public var highRiskDays = 14
  /// Days between two contacts when a relapse may happen (R20).
  public var middleRiskDays = 42
  /// Days between two contacts when a relapse is unlikely (R20).
  public var lowRiskDays = 91
  /// Contacts in a row that went well, after which a rhythm that tapers grows lighter.
  public var taperAfter = 3
  /// Days before trying again when somebody could not be reached.
  public var retryDays = 2
  /// Days without an answer after which a referral is called waiting.
  public var answerDays = 14
  /// Days within which a returned referral gets its next step.
  public var returnedDays = 7
  /// Days between two looks at something that runs: a referral, a match, a plan.
  public var followUpDays = 42
  /// Days after which a card of the sociale kaart is out of date (R33).
  public var cardDays = 180
  /// Days in which it becomes half as sure that the card of what lasts is right: an organisation, a
  /// desk, a place.
  public var lastingCardDays = 360
  /// The same for what is neither lasting nor passing.
  public var cardHalfDays = 240
  /// The same for what passes: an activity, an initiative.
  public var passingCardDays = 120
  /// Days after which a contact that nobody saw is no longer called living (§4.4).
  public var livingDays = 365
  /// Conversations at the desk about one question, after which it asks for a next step (R4).
  public var deskConversations = 3
  /// A ZRM score up to this one counts as low (R5); the source does not say which.
  public var lowScore = 3
  /// Low domains up to this number fit the desk; more fit the wijkteam (R5).
  public var deskDomains = 2
  /// Months of support after which its end comes near (R8).
  public var nearEndMonths = 4
  /// Months of support at most (R8, R10, R11).
  public var supportMonths = 6
  /// Months before it is asked again what somebody likes to do for others (R12).
  public var reciprocityMonths = 6
  /// Months of care; more than this is mantelzorg (R13).
  public var carerMonths = 3
  /// Hours of care a week; more than this is mantelzorg (R13).
  public var carerHours = 8
  /// Hours of care a week; more than this asks how to make it lighter (R14).
  public var overloadHours = 20
  /// Signalen of one theme in one wijk that make a pattern (R31).
  public var patternCount = 3
  /// Days within which they have to be heard (R31).
  public var patternDays = 90
  /// Months a neighbour helps; longer asks whether it is still good (R38).
  public var neighbourMonths = 3
  /// Matches at the same time; as many ask whether it is not too much (R39).
  public var matchCount = 3
  /// Days within which the makelaar speaks to both, and to each next stage (R41).
  public var matchStepDays = 7
  /// Days after the start of a match, when both are asked how it goes.
  public var matchCheckDays = 21
  /// Days after a talk, when whoever says that caring is too much is asked again, as long as nothing
  /// runs that makes it lighter (R14).
  public var careDays = 7
  /// Hours a week of a tegenprestatie, or to ability; not a target (R42).
  public var returnHours = 20
  /// Days between two looks at what a small party needs (R51).
  public var needsDays = 90
  /// Months an initiative is accompanied; longer asks about letting go (R52).
  public var guideMonths = 6
  /// A count below this is a few in anything that leaves the program (R67).
  public var smallNumber = 5
  /// Days between two looks at a question or an offer on the board.
  public var postingDays = 14
  /// The hour of the day, 12 to 24, after which somebody is there outside office hours (R80).
  public var eveningHour = 18
  /// Minutes without a key after which the screen hides what it shows; 0 is never.
  public var lockMinutes = 10
  /// Years that support under the Wmo is kept after its end (Wmo 2015 art. 5.3.4).
  public var wmoYears = 15
  /// Years that youth help is kept after the last change (Jeugdwet art. 7.3.8).
  public var youthYears = 20
  /// Years that is kept what no law gives a term for (AVG art. 5, first paragraph, e).
  public var otherYears = 2
  /// Whether people may go straight to the wijkteam, where a gebied says nothing (`S3:464-488`).
  public var directToWijkteam: Bool? = true
  /// Whether dates that fall on a public holiday or in a weekend move to the next work day.
  public var workDaysOnly: Bool?
  public var unknownFields: String?

  /// The defaults of the domain book.
  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    for amount in Settings.amounts { visitor.amount(amount.name, &self[keyPath: amount.path]) }
    visitor.flag("directToWijkteam", &directToWijkteam)
    visitor.flag("workDaysOnly", &workDaysOnly)
  }

  public var mentions: [Domain.ID] { [] }
  public var any: AnyRecord { .settings(self) }

  /// The rhythm that goes with a risk, in days; nil when on call.
  public func interval(for risk: Risk) -> Int? {
    switch risk {
    case .high: highRiskDays
    case .middle: middleRiskDays
    case .low: lowRiskDays
    case .onCall: nil
    }
  }
}

extension Settings {
  /// One number among the settings.
  public struct Amount {
    /// Its name in the store and on the command line.
    public let name: StaticString
    /// Where it stands.
    public let path: WritableKeyPath<Settings, Int>
    /// The values it may have; anything else is refused.
    public let range: ClosedRange<Int>

    /// The name as text.
    public var title: String { name.description }
  }

  /// All numbers, in the order in which the screen shows them.
  public static var amounts: [Amount] {
    [
      Amount(name: "feedbackDays", path: \.feedbackDays, range: 1...365),
      Amount(name: "highRiskDays", path: \.highRiskDays, range: 1...365),
      Amount(name: "middleRiskDays", path: \.middleRiskDays, range: 1...365),
      Amount(name: "lowRiskDays", path: \.lowRiskDays, range: 1...3650),
      Amount(name: "taperAfter", path: \.taperAfter, range: 1...100),
      Amount(name: "retryDays", path: \.retryDays, range: 1...90),
      Amount(name: "answerDays", path: \.answerDays, range: 1...365),
      Amount(name: "returnedDays", path: \.returnedDays, range: 1...365),
      Amount(name: "followUpDays", path: \.followUpDays, range: 1...365),
      Amount(name: "cardDays", path: \.cardDays, range: 1...3650),
      Amount(name: "lastingCardDays", path: \.lastingCardDays, range: 1...3650),
      Amount(name: "cardHalfDays", path: \.cardHalfDays, range: 1...3650),
      Amount(name: "passingCardDays", path: \.passingCardDays, range: 1...3650),
      Amount(name: "livingDays", path: \.livingDays, range: 1...36_500),
      Amount(name: "deskConversations", path: \.deskConversations, range: 1...100),
      Amount(name: "lowScore", path: \.lowScore, range: 1...5),
      Amount(name: "deskDomains", path: \.deskDomains, range: 1...12),
      Amount(name: "nearEndMonths", path: \.nearEndMonths, range: 1...120),
      Amount(name: "supportMonths", path: \.supportMonths, range: 1...120),
      Amount(name: "reciprocityMonths", path: \.reciprocityMonths, range: 1...120),
      Amount(name: "carerMonths", path: \.carerMonths, range: 0...120),
      Amount(name: "carerHours", path: \.carerHours, range: 0...168),
      Amount(name: "overloadHours", path: \.overloadHours, range: 0...168),
      Amount(name: "patternCount", path: \.patternCount, range: 2...1000),
      Amount(name: "patternDays", path: \.patternDays, range: 1...3650),
      Amount(name: "neighbourMonths", path: \.neighbourMonths, range: 0...120),
      Amount(name: "matchCount", path: \.matchCount, range: 1...100),
      Amount(name: "matchStepDays", path: \.matchStepDays, range: 1...365),
      Amount(name: "matchCheckDays", path: \.matchCheckDays, range: 1...365),
      Amount(name: "careDays", path: \.careDays, range: 1...365),
      Amount(name: "returnHours", path: \.returnHours, range: 0...168),
      Amount(name: "needsDays", path: \.needsDays, range: 1...3650),
      Amount(name: "guideMonths", path: \.guideMonths, range: 1...120),
      Amount(name: "smallNumber", path: \.smallNumber, range: 1...1000),
      Amount(name: "postingDays", path: \.postingDays, range: 1...365),
      Amount(name: "eveningHour", path: \.eveningHour, range: 12...24),
      Amount(name: "wmoYears", path: \.wmoYears, range: 1...100),
      Amount(name: "youthYears", path: \.youthYears, range: 1...100),
      Amount(name: "otherYears", path: \.otherYears, range: 1...100),
      Amount(name: "lockMinutes", path: \.lockMinutes, range: 0...240),
    ]
  }

  /// The first number that is outside its range, or nil.
  var amountOutOfRange: Amount? {
    Settings.amounts.first { !$0.range.contains(self[keyPath: $0.path]) }
  }
}
