/// One action of a user, as data. Its name is what the journal and undo call it by.
public enum Change: Equatable, Sendable {
  case signaalReceived(Signaal)
  /// What a person wrote down; status, log, terugkoppelingen and ending change by their own acts.
  case signaalEdited(Signaal)
  case conversationHeld(signaal: ID, text: String)
  case feedbackGiven(signaal: ID, text: String)
  case signaalClosed(signaal: ID, reason: String)
  case signaalDeclined(signaal: ID, reason: String)

  case referralOffered(Referral)
  case referralAccepted(ID)
  case referralReturned(ID, proposal: String, reason: String)
  case referralRaised(ID, to: ID?)
  case referralLowered(ID, to: ID?)
  case referralNoted(ID, text: String)
  case referralFinished(ID, outcome: Outcome, reason: String?)

  case waakvlamLit(Waakvlam)
  /// What was agreed; contacts and ending change by their own acts.
  case waakvlamEdited(Waakvlam)
  /// `signaal` is the identity that a signaal gets when the contact is a relapse (R23).
  case momentLogged(waakvlam: ID, verdict: Verdict, text: String?, signaal: ID)
  case waakvlamEnded(ID, reason: String)

  case voorzieningAdded(Voorziening)
  case voorzieningEdited(Voorziening)
  case voorzieningChecked(ID, how: String?)
  case voorzieningenImported([Voorziening])

  case residentAdded(Resident)
  case residentEdited(Resident)
  case groupAdded(Group)
  case contactAdded(Contact)
  case contactKindOverruled(ID, ContactKind?)
  case workerAdded(Worker)
  case wijkAdded(Wijk)
  case promiseMade(Promise)
  case promiseKept(ID)

  /// The same act on several items: one action, one undo. Not nested.
  case together([Change])

  /// The stable name: the `a` of the journal line.
  public var name: String {
    switch self {
    case .signaalReceived: "signaalReceived"
    case .signaalEdited: "signaalEdited"
    case .conversationHeld: "conversationHeld"
    case .feedbackGiven: "feedbackGiven"
    case .signaalClosed: "signaalClosed"
    case .signaalDeclined: "signaalDeclined"
    case .referralOffered: "referralOffered"
    case .referralAccepted: "referralAccepted"
    case .referralReturned: "referralReturned"
    case .referralRaised: "referralRaised"
    case .referralLowered: "referralLowered"
    case .referralNoted: "referralNoted"
    case .referralFinished: "referralFinished"
    case .waakvlamLit: "waakvlamLit"
    case .waakvlamEdited: "waakvlamEdited"
    case .momentLogged: "momentLogged"
    case .waakvlamEnded: "waakvlamEnded"
    case .voorzieningAdded: "voorzieningAdded"
    case .voorzieningEdited: "voorzieningEdited"
    case .voorzieningChecked: "voorzieningChecked"
    case .voorzieningenImported: "voorzieningenImported"
    case .residentAdded: "residentAdded"
    case .residentEdited: "residentEdited"
    case .groupAdded: "groupAdded"
    case .contactAdded: "contactAdded"
    case .contactKindOverruled: "contactKindOverruled"
    case .workerAdded: "workerAdded"
    case .wijkAdded: "wijkAdded"
    case .promiseMade: "promiseMade"
    case .promiseKept: "promiseKept"
    case .together(let changes): changes.last?.name ?? "together"
    }
  }
}
