/// What can follow on the last conversation at the desk (R4, `S4:1724-1735`).
public enum DeskStep: String, CaseIterable, Sendable {
  /// It is answered.
  case finished
  /// A provision of the wijk.
  case wijkvoorziening
  /// The wijkteam.
  case wijkteam
  /// Specialised help.
  case secondLine
}

/// The conversations at the desk about one question (R4, `S4:1724-1725`).
public struct DeskTalks: Equatable, Sendable {
  /// The conversations, oldest first.
  public let talks: [ID]
  /// After how many a next step is asked for.
  public let limit: Int
  /// How many there were.
  public var count: Int { talks.count }
  /// Which one it is, from 1; nil for a conversation that is not among them.
  public func number(of talk: ID) -> Int? { talks.firstIndex(of: talk).map { $0 + 1 } }
  /// What can follow; nothing while there is no need to choose. More talks are always possible.
  public var nextSteps: [DeskStep] { count >= limit ? DeskStep.allCases : [] }
}

extension Caseload {
  /// The conversations at the desk about a signaal. One that is about no signaal belongs to no
  /// question and is not counted (R4).
  public func deskTalks(about signaal: ID) -> DeskTalks {
    let talks = mentions(of: signaal).compactMap { conversations[$0] }
      .filter { $0.signaal == signaal && $0.sort == Codes.vraagWijzer }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    return DeskTalks(talks: talks.map(\.id), limit: settings.deskConversations)
  }

  /// The remarks on a signaal, which none stops.
  ///
  /// - The third conversation at the desk asks for the next step, and a further one is only
  ///   remarked on; neither once the question is ended or went on from the desk (R4, `S4:1724`).
  /// - In danger nobody knows whom to call in this wijk (R64, `S0:345-349`).
  public func remarks(on signaal: Signaal) -> [Remark] {
    guard signaal.status.isOpen else { return [] }
    var remarks: [Remark] = []
    let talks = deskTalks(about: signaal.id)
    if talks.count >= talks.limit, !hasGoneOn(signaal) {
      let point = talks.count == talks.limit ? Point.deskLastTalk : .deskMoreTalks
      remarks.append(Remark(point, signaal.id, [.count(talks.count), .count(talks.limit)]))
    }
    if signaal.urgency == .safety, emergency(in: signaal.wijk) == nil {
      remarks.append(Remark(.emergencyMissing, signaal.id, [.words(signaal.wijk)]))
    }
    return remarks
  }

  /// Whether somebody other than the desk has been asked to take the question up.
  private func hasGoneOn(_ signaal: Signaal) -> Bool {
    mentions(of: signaal.id).contains { id in
      guard let referral = referrals[id], referral.signaal == signaal.id else { return false }
      return referral.status.isOpen && referral.to != nil && referral.level != .frontDesk
    }
  }
}
