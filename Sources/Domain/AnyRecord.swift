/// One record of any kind.
public enum AnyRecord: Equatable, Sendable {
  case worker(Worker)
  case gebied(Gebied)
  case wijk(Wijk)
  case resident(Resident)
  case household(Household)
  case group(Group)
  case contact(Contact)
  case voorziening(Voorziening)
  case signaal(Signaal)
  case conversation(Conversation)
  case referral(Referral)
  case plan(Plan)
  case selfReliance(SelfReliance)
  case factors(Factors)
  case waakvlam(Waakvlam)
  case posting(Posting)
  case match(Match)
  case kwestie(Kwestie)
  case story(Story)
  case indicator(Indicator)
  case promise(Promise)
  case settings(Settings)

  /// The record itself, for code that works on all kinds alike.
  public var record: any Record {
    switch self {
    case .worker(let record): record
    case .gebied(let record): record
    case .wijk(let record): record
    case .resident(let record): record
    case .household(let record): record
    case .group(let record): record
    case .contact(let record): record
    case .voorziening(let record): record
    case .signaal(let record): record
    case .conversation(let record): record
    case .referral(let record): record
    case .plan(let record): record
    case .selfReliance(let record): record
    case .factors(let record): record
    case .waakvlam(let record): record
    case .posting(let record): record
    case .match(let record): record
    case .kwestie(let record): record
    case .story(let record): record
    case .indicator(let record): record
    case .promise(let record): record
    case .settings(let record): record
    }
  }

  /// The kind of the record.
  public var kind: Kind { type(of: record).kind }
  /// The identity of the record.
  public var id: ID { record.id }
}

extension AnyRecord {
  /// Whether somebody still has to see to it; nil for what has no end of its own, such as a resident.
  public var isOpen: Bool? {
    switch self {
    case .signaal(let signaal): signaal.status.isOpen
    case .referral(let referral): referral.status.isOpen
    case .waakvlam(let waakvlam): waakvlam.isBurning
    case .plan(let plan): plan.status.isOpen
    case .match(let match): match.status.isOpen
    case .posting(let posting): posting.status.isOpen
    case .kwestie(let kwestie): kwestie.status.isOpen
    case .promise(let promise): promise.kept == nil
    default: nil
    }
  }
}

/// One record before and after an action: made (`old` is nil), changed, or removed (`new` is nil).
///
/// Exactly one action of a user is a list of edits; its inverse is the reversed list of inverses,
/// which is what undo appends.
public struct Edit: Equatable, Sendable {
  /// The record before, or nil when it is made by this edit.
  public var old: AnyRecord?
  /// The record after, or nil when it is removed by this edit.
  public var new: AnyRecord?

  /// An edit from one state to the other. At least one of the two must be there.
  public init(old: AnyRecord?, new: AnyRecord?) {
    precondition(old != nil || new != nil, "an edit of nothing")
    self.old = old
    self.new = new
  }

  /// The edit that takes this one back.
  public var inverse: Edit { Edit(old: new, new: old) }
  /// The identity of the record.
  public var id: ID { (new ?? old)?.id ?? .none }
  /// The kind of the record.
  public var kind: Kind { (new ?? old)?.kind ?? .signaal }
}
