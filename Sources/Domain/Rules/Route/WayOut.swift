/// The ways from long support to the wijk (R25, `S4:1852-1886`). The codes are those of the list of
/// ways out, and what a plan ends with.
public enum WayOut: String, CaseIterable, Sendable {
  /// Joining a group of the wijk.
  case group = "groep"
  /// A waakvlam.
  case waakvlam
  /// A buddy.
  case buddy = "maatje"
  /// Helping others from experience.
  case experience = "ervaring"
}

/// A way out, with who could take it up.
public struct WayOutOffer: Equatable, Sendable {
  /// Which one.
  public let way: WayOut
  /// Cards, or the waakvlam that burns already; it may be nobody that is known.
  public let candidates: [ID]
}

extension Caseload {
  /// The four ways out of a plan, always all four and in this order, each with who is known for it.
  ///
  /// Groups on the themes of the question that need no indicatie, the waakvlam that burns already,
  /// buddies, and places that ask for people (R25, `S4:1852-1886`).
  public func waysOut(of plan: Plan, to worker: ID?) -> [WayOutOffer] {
    let signaal = plan.signaal ?? plan.referral.flatMap { referrals[$0]?.signaal }
    return waysOut(of: plan.resident, signaal: signaal.flatMap { signalen[$0] }, to: worker)
  }

  /// The four ways out of support that a referral brought, in the same way (R25).
  public func waysOut(of referral: Referral, to worker: ID?) -> [WayOutOffer] {
    let signaal = signalen[referral.signaal]
    return waysOut(of: referral.resident ?? signaal?.about, signaal: signaal, to: worker)
  }

  private func waysOut(of resident: ID?, signaal: Signaal?, to worker: ID?) -> [WayOutOffer] {
    WayOut.allCases.map { way in
      WayOutOffer(
        way: way, candidates: candidates(for: way, of: resident, signaal: signaal, to: worker))
    }
  }

  private func candidates(
    for way: WayOut, of resident: ID?, signaal: Signaal?, to worker: ID?
  ) -> [ID] {
    if way == .waakvlam { return resident.map { burningWaakvlammen(for: $0).map(\.id) } ?? [] }
    guard let wijk = resident.flatMap({ residents[$0]?.wijk }) ?? signaal?.wijk else { return [] }
    let themes = signaal?.themes ?? []
    return cards(serving: wijk, to: worker) { card in
      guard card.needsIndication != true else { return false }
      return switch way {
      case .group: card.collective == true && themes.contains(where: card.themes.contains)
      case .buddy: card.subkind.map(Codes.buddies.contains) == true
      case .experience: card.details?.needs.contains(Codes.peopleNeeded) == true
      case .waakvlam: false
      }
    }.map(\.id)
  }

  /// The waakvlammen that burn for a resident, oldest first.
  func burningWaakvlammen(for resident: ID) -> [Waakvlam] {
    mentions(of: resident).compactMap { waakvlammen[$0] }
      .filter { $0.resident == resident && $0.isBurning }
  }
}
