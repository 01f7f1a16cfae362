/// One action of a user, as data. Its name is what the journal and undo call it by.
public enum Change: Equatable, Sendable {
  case signaalReceived(Signaal)
  /// A talk, about a signaal or not; a new signaal is in conversation by it. Without a day it was
  /// held today.
  case conversationHeld(Conversation)
  case feedbackGiven(signaal: ID, text: String)
  /// Somebody else who had a part in a signaal, a referral or a plan heard how it goes (R72).
  case told(ID, to: String, text: String)
  case signaalClosed(signaal: ID, reason: String)
  case signaalDeclined(signaal: ID, reason: String)
  /// It is the same as one that is open: it ends, and that one goes on for both (V10). Refused
  /// (`referralRuns`) while somebody is asked for it: then it is the other that is joined to it.
  case signaalJoined(ID, to: ID, reason: String)
  /// It was not the same after all: it is open again, on its own. What the other took over stays.
  case signaalParted(ID)

  case referralOffered(Referral)
  case referralAccepted(ID)
  case referralReturned(ID, proposal: String, reason: String)
  case referralRaised(ID, to: ID?, reason: String? = nil)
  case referralLowered(ID, to: ID?, reason: String? = nil)
  case referralNoted(ID, text: String)
  case referralFinished(ID, outcome: Outcome, reason: String?)

  case waakvlamLit(Waakvlam)
  /// `signaal` is the identity that a signaal gets when the contact is a relapse (R23).
  case momentLogged(waakvlam: ID, verdict: Verdict, text: String?, signaal: ID)
  case waakvlamEnded(ID, reason: String)
  /// It rests from today until a day, that day included, and then burns again by itself.
  case waakvlamPaused(ID, until: Day, reason: String)
  case waakvlamResumed(ID)
  /// Its holder stopped; the owner holds it until another is found.
  case holderStopped(waakvlam: ID)
  /// Another holds it: anyone, with a record or without (R24).
  case holderFound(ID, holder: String, record: ID?)
  /// One that is out is lit again as a new one with its history. `signaal` is the identity that a
  /// signaal gets when it is because of a relapse, and nil when it is not (R23).
  case waakvlamRelit(ID, as: ID, text: String?, signaal: ID?)

  case planAgreed(Plan)
  case planExtended(ID, until: Day, reason: String)
  case planNoted(ID, text: String)
  case planEvaluated(ID)
  /// `outflow` is one of the ways out (R25).
  case planEnded(ID, outflow: String, reason: String)

  case matchProposed(Match)
  case matchMoved(ID, to: MatchStatus)
  case matchNoted(ID, text: String)
  case matchEnded(ID, finished: Bool, reason: String)
  case postingClosed(ID, reason: String)

  case kwestieRaised(Kwestie)
  case kwestieLevelled(ID, KwestieLevel, reason: String)
  case kwestieEvaluated(ID, text: String, next: Day?)
  case kwestieDecided(ID, decision: String, reason: String)
  case kwestieClosed(ID, reason: String)

  case voorzieningChecked(ID, how: String?)
  case voorzieningenImported([Voorziening])
  /// Two cards are one and the same: the first goes, and what it knew and what hangs on it is with
  /// the second from now on (V10). One action, so that it can be taken back.
  case voorzieningenMerged(ID, into: ID)
  case contactKindOverruled(ID, ContactKind?)
  case promiseKept(ID)

  /// A record that has no course of its own: a resident, a card, a contact, a promise …
  case added(AnyRecord)
  /// What a person wrote down in such a record, or in the plain fields of any other.
  case edited(AnyRecord)

  /// The same act on several items: one action, one undo. Not nested.
  case together([Change])

  /// The stable name: the `a` of the journal line.
  public var name: String {
    switch self {
    case .signaalReceived: "signaalReceived"
    case .conversationHeld: "conversationHeld"
    case .feedbackGiven: "feedbackGiven"
    case .told: "told"
    case .signaalClosed: "signaalClosed"
    case .signaalDeclined: "signaalDeclined"
    case .signaalJoined: "signaalJoined"
    case .signaalParted: "signaalParted"
    case .referralOffered: "referralOffered"
    case .referralAccepted: "referralAccepted"
    case .referralReturned: "referralReturned"
    case .referralRaised: "referralRaised"
    case .referralLowered: "referralLowered"
    case .referralNoted: "referralNoted"
    case .referralFinished: "referralFinished"
    case .waakvlamLit: "waakvlamLit"
    case .momentLogged: "momentLogged"
    case .waakvlamEnded: "waakvlamEnded"
    case .waakvlamPaused: "waakvlamPaused"
    case .waakvlamResumed: "waakvlamResumed"
    case .holderStopped: "holderStopped"
    case .holderFound: "holderFound"
    case .waakvlamRelit: "waakvlamRelit"
    case .planAgreed: "planAgreed"
    case .planExtended: "planExtended"
    case .planNoted: "planNoted"
    case .planEvaluated: "planEvaluated"
    case .planEnded: "planEnded"
    case .matchProposed: "matchProposed"
    case .matchMoved: "matchMoved"
    case .matchNoted: "matchNoted"
    case .matchEnded: "matchEnded"
    case .postingClosed: "postingClosed"
    case .kwestieRaised: "kwestieRaised"
    case .kwestieLevelled: "kwestieLevelled"
    case .kwestieEvaluated: "kwestieEvaluated"
    case .kwestieDecided: "kwestieDecided"
    case .kwestieClosed: "kwestieClosed"
    case .voorzieningChecked: "voorzieningChecked"
    case .voorzieningenImported: "voorzieningenImported"
    case .voorzieningenMerged: "voorzieningenMerged"
    case .contactKindOverruled: "contactKindOverruled"
    case .promiseKept: "promiseKept"
    case .added(.promise): "promiseMade"
    case .added(let record): record.kind.rawValue + "Added"
    case .edited(let record): record.kind.rawValue + "Edited"
    case .together(let changes): changes.last?.name ?? "together"
    }
  }
}

extension Change {
  /// The change that makes this record: by its own act where its kind has a course.
  public static func adding(_ record: AnyRecord) -> Change {
    switch record {
    case .signaal(let signaal): .signaalReceived(signaal)
    case .referral(let referral): .referralOffered(referral)
    case .waakvlam(let waakvlam): .waakvlamLit(waakvlam)
    case .plan(let plan): .planAgreed(plan)
    case .match(let match): .matchProposed(match)
    case .kwestie(let kwestie): .kwestieRaised(kwestie)
    case .conversation(let talk): .conversationHeld(talk)
    default: .added(record)
    }
  }
}

extension Caseload {
  /// Somebody stops with all waakvlammen they hold: one action. Refused (`nothingChanged`) when they
  /// hold none.
  public func holderStopped(_ name: String) -> Change {
    .together(waakvlammen(heldBy: name).map(Change.holderStopped))
  }
}
