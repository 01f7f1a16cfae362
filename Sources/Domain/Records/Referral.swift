/// The steps from below (R1, `S4:481-487`): a question goes to the nearest one that can take it up.
public enum Level: String, CaseIterable, Comparable, Sendable {
  /// Own strength and own network.
  case ownNetwork
  /// Informal network of the wijk.
  case informal
  /// Free to enter, together with others.
  case collective
  /// Free to enter, one person at a time.
  case individual
  /// VraagWijzer, or CJG for parents and youth.
  case frontDesk
  /// The wijkteam.
  case wijkteam
  /// Specialised help that needs an indicatie.
  case secondLine

  /// The place in the order, 0 being nearest to the resident.
  public var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
}

/// Where a referral stands.
public enum ReferralStatus: String, CaseIterable, Sendable {
  /// Asked; whoever it went to has not answered.
  case offered
  /// Taken up.
  case accepted
  /// Given back to the referrer with a proposal and a reason; it is not closed.
  case returned
  /// Done, with an outcome.
  case finished

  /// Whether somebody still has to act.
  public var isOpen: Bool { self != .finished }
}

/// What came back instead of a yes: never only a no (`S4:1729-1735`, `S2:322`).
public struct Return: FieldBearing {
  /// The day it came back.
  public var day = Day(number: 0)
  /// What would fit better.
  public var proposal = ""
  /// Why it was not taken up.
  public var reason = ""
  /// The worker who gave it back, or noted that it was.
  public var worker: ID?

  public init() {}
  /// A proposal with its reason.
  public init(day: Day, proposal: String, reason: String, worker: ID? = nil) {
    self.day = day
    self.proposal = proposal
    self.reason = reason
    self.worker = worker
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.text("proposal", &proposal)
    visitor.text("reason", &reason)
    visitor.id("worker", &worker)
  }
}

/// A receiver who was asked before the present one; it stays when a referral goes up or down.
public struct Asking: FieldBearing {
  /// The day it was asked.
  public var day = Day(number: 0)
  /// Who was asked: a voorziening, a resident or a worker.
  public var to: ID?
  /// The step from below it was at.
  public var level = Level.collective
  /// The day it was taken up.
  public var accepted: Day?
  /// Whether it was given back; the words are in the returns, in the same order.
  public var returned: Bool?
  /// Why here.
  public var reason: String?
  /// The worker who asked.
  public var sentBy: ID?
  /// The worker who took it up, or noted that it was.
  public var acceptedBy: ID?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("day", &day)
    visitor.id("to", &to)
    visitor.choice("level", &level)
    visitor.day("accepted", &accepted)
    visitor.flag("returned", &returned)
    visitor.text("reason", &reason)
    visitor.id("sentBy", &sentBy)
    visitor.id("acceptedBy", &acceptedBy)
  }
}

/// A question handed to someone who can take it up: a voorziening, a resident or a worker.
public struct Referral: Record {
  public static let kind = Kind.referral
  public var id = Domain.ID.none
  /// The signaal it comes from.
  public var signaal = Domain.ID.none
  /// The resident whose question it is, when known.
  public var resident: Domain.ID?
  /// Who is asked: a voorziening, a resident or a worker; nil after it was raised or lowered to a
  /// level where nobody is known yet.
  public var to: Domain.ID?
  /// The step from below it is at.
  public var level = Level.collective
  /// Who referred: the one it comes back to.
  public var owner: Domain.ID?
  /// Why here, in the worker's own words.
  public var reason: String?
  /// Where it stands.
  public var status = ReferralStatus.offered
  /// The day it was asked of the present receiver.
  public var sent = Day(number: 0)
  /// The day the present receiver took it up; it stays when they give it back.
  public var accepted: Day?
  /// The worker who asked the present receiver.
  public var sentBy: Domain.ID?
  /// The worker who took it up, or noted that it was.
  public var acceptedBy: Domain.ID?
  /// The worker who noted the outcome.
  public var endedBy: Domain.ID?
  /// The route that was advised when it was sent, when there was one: another choice is nobody's
  /// mistake, and its reason stands beside it.
  public var advised: String?
  /// Who was asked before the present receiver, oldest first.
  public var earlier: [Asking] = []
  /// Every time it came back, oldest first.
  public var returns: [Return] = []
  /// What was done so far.
  public var log: [Note] = []
  /// The day it was finished.
  public var ended: Day?
  /// A code of the reference list of outcomes.
  public var outcome: String?
  /// The sentence with the outcome; every outcome but the first two asks for one.
  public var outcomeReason: String?
  /// What the resident wants, in their own words (R79); nil follows the signaal.
  public var wish: String?
  /// Whether the own network and volunteers were looked at first (R2).
  public var nearLooked: Looked?
  /// Whether something together was looked at first (R2).
  public var togetherLooked: Looked?
  /// Who does what, when it is more than one.
  public var parts: [PlanPart] = []
  /// The clock it runs on; nil follows its level.
  public var support: Support?
  /// When it should be over, when that was agreed.
  public var expectedEnd: Day?
  /// Who walked along or introduced them: a warm handover (`S4:1616-1619`).
  public var walkedAlong: String?
  /// Who else helped, by name; they hear how it ends (R72).
  public var contributors: [String] = []
  /// Who heard how it goes.
  public var told: [Told] = []
  /// A code of the list of resultaatgebieden, at the second line.
  public var area: String?
  /// A code of the treden of that resultaatgebied.
  public var step: String?
  /// The ground on which this is kept: a code of the list of legal grounds.
  public var ground: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.id("signaal", &signaal)
    visitor.id("resident", &resident)
    visitor.id("to", &to)
    visitor.choice("level", &level)
    visitor.id("owner", &owner)
    visitor.text("reason", &reason)
    visitor.choice("status", &status)
    visitor.day("sent", &sent)
    visitor.day("accepted", &accepted)
    visitor.parts("earlier", &earlier)
    visitor.parts("returns", &returns)
    visitor.parts("log", &log)
    visitor.day("ended", &ended)
    visitor.text("outcome", &outcome)
    visitor.text("outcomeReason", &outcomeReason)
    visitor.text("wish", &wish)
    visitor.part("nearLooked", &nearLooked)
    visitor.part("togetherLooked", &togetherLooked)
    visitor.parts("parts", &parts)
    visitor.choice("support", &support)
    visitor.day("expectedEnd", &expectedEnd)
    visitor.text("walkedAlong", &walkedAlong)
    visitor.texts("contributors", &contributors)
    visitor.parts("told", &told)
    visitor.text("area", &area)
    visitor.text("step", &step)
    visitor.text("ground", &ground)
    visitor.id("sentBy", &sentBy)
    visitor.id("acceptedBy", &acceptedBy)
    visitor.id("endedBy", &endedBy)
    visitor.text("advised", &advised)
  }

  public var mentions: [Domain.ID] { [signaal, resident, to].distinct }
  public var any: AnyRecord { .referral(self) }
}
