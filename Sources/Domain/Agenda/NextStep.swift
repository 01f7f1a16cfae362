/// What has to happen next with something unfinished: one owner, one act, one date.
public struct NextStep: Equatable, Sendable {
  /// What has to happen.
  public enum Act: String, CaseIterable, Sendable {
    /// Look at it and decide where it goes.
    case triage
    /// Go on with the conversation.
    case followUp
    /// Wait for the receiver; ask when the day has passed.
    case awaitAnswer
    /// Choose another receiver: it came back, or nobody is asked yet.
    case referAgain
    /// Tell the one who told us.
    case giveFeedback
    /// Have a contact.
    case contact
    /// Be there when they call.
    case onCall
    /// Speak to the one who asks.
    case speakToAsker
    /// Speak to the one who offers.
    case speakToHelper
    /// Bring the two together.
    case introduce
    /// Let it begin.
    case begin
    /// Ask both how it goes.
    case askHowItGoes
    /// Look for the other side of a question or an offer.
    case findMatch
    /// Make caring lighter.
    case lighten
    /// Let it rest; it goes on by itself after that day.
    case rest
    /// Find somebody who holds it; until then its owner does.
    case findHolder
    /// Look at it together: does it still fit?
    case evaluate
    /// Its term is over: more time with a reason, another way, or an end (R9).
    case decide
  }

  /// Who sees to it; nil when nobody was noted yet.
  public let owner: ID?
  /// What.
  public let act: Act
  /// When; nil only on call. Of a rest it is its last day.
  public let day: Day?

  /// A step of an owner.
  public init(owner: ID?, act: Act, day: Day?) {
    self.owner = owner
    self.act = act
    self.day = day
  }
}

extension Caseload {
  /// The next step of a signaal; nil when it is ended and nothing is owed.
  public func nextStep(of signaal: Signaal) -> NextStep? {
    let feedback = signaal.feedbackDue(settings: settings)
      .map { NextStep(owner: signaal.owner ?? user?.id, act: .giveFeedback, day: $0) }
    let work =
      ownWork(on: signaal)
      ?? openReferral(of: signaal.id).flatMap { nextStep(of: $0) }
      ?? openPlan(for: signaal.id).flatMap { nextStep(of: $0) }
    guard signaal.status.isOpen, let work else { return feedback }
    guard let feedback, let due = feedback.day, let day = work.day, due < day else { return work }
    return feedback
  }

  /// What its owner has to do with a signaal that no referral and no plan runs for; nil when one
  /// does, or when it is ended.
  func ownWork(on signaal: Signaal) -> NextStep? {
    let owner = signaal.owner ?? user?.id
    if openPlan(for: signaal.id) != nil { return nil }
    switch signaal.status {
    case .closed, .declined: return nil
    case .new: return NextStep(owner: owner, act: .triage, day: signaal.triageDue)
    case .referred, .running:
      if openReferral(of: signaal.id) != nil { return nil }
      return NextStep(owner: owner, act: .referAgain, day: signaal.triageDue)
    case .talking:
      let near = mentions(of: signaal.id)
      let done = near.compactMap {
        referrals[$0]?.ended ?? conversations[$0]?.day ?? plans[$0]?.ended
      }
      let noted = signaal.log.map(\.day) + signaal.escalations.map(\.day)
      let last = (noted + done).max() ?? signaal.received
      if !deskTalks(about: signaal.id).nextSteps.isEmpty {
        return NextStep(owner: owner, act: .decide, day: last)
      }
      return NextStep(
        owner: owner, act: .followUp, day: last + (signaal.urgency >= .thisWeek ? 7 : 14))
    }
  }

  /// The next step of a referral; nil when it is finished.
  public func nextStep(of referral: Referral) -> NextStep? {
    let owner = referral.owner ?? user?.id
    switch referral.status {
    case .finished: return nil
    case .offered:
      guard referral.to != nil else {
        return NextStep(owner: owner, act: .referAgain, day: referral.sent)
      }
      return NextStep(
        owner: owner, act: .awaitAnswer, day: referral.sent + settings.answerDays)
    case .returned:
      let back = referral.returns.last?.day ?? referral.sent
      return NextStep(owner: owner, act: .referAgain, day: back + settings.returnedDays)
    case .accepted:
      let since = referral.accepted ?? referral.sent
      let talks = mentions(of: referral.signaal).compactMap { conversations[$0]?.day }
      let last = (talks.filter { $0 >= since } + referral.log.map(\.day) + [since]).max() ?? since
      return NextStep(
        owner: taker(of: referral) ?? owner, act: .followUp, day: last + settings.followUpDays)
    }
  }

  /// The worker who took a referral up for the desk or the team they belong to themselves; whoever
  /// only noted that somebody else did is not the taker.
  func taker(of referral: Referral) -> ID? {
    guard let worker = referral.acceptedBy, referral.level >= .frontDesk,
      level(of: worker) == referral.level
    else { return nil }
    return worker
  }

  /// The plan that runs for a signaal: that follows it, or has a part for it; the newest when there
  /// are more.
  public func openPlan(for signaal: ID) -> Plan? {
    mentions(of: signaal).reversed().lazy.compactMap { self.plans[$0] }
      .first { $0.status.isOpen && $0.signalen.contains(signaal) }
  }

  /// The referral of a signaal that is not finished; the newest when there are more.
  public func openReferral(of signaal: ID) -> Referral? {
    mentions(of: signaal).reversed().lazy.compactMap { self.referrals[$0] }
      .first { $0.signaal == signaal && $0.status.isOpen }
  }
}

extension Signaal {
  /// The day by which somebody should have looked at it.
  var triageDue: Day {
    switch urgency {
    case .safety, .today: received
    case .thisWeek: received + 7
    case .calm: received + 14
    }
  }
}
