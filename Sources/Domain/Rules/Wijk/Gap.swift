/// A gap: something is asked for in a wijk, and nothing there answers (R32, `S2:819-824`).
public struct Gap: Equatable, Sendable {
  /// What is missing.
  public enum Lack: String, CaseIterable, Sendable {
    /// No card with the theme is active, on the list and free to enter.
    case offer
    /// Nothing in the wijk is for children: kinderwerk is asked for only then (`S4:2258-2260`).
    case childrenActivities
  }

  /// The wijk, by name.
  public let wijk: String
  /// The theme, as a code.
  public let theme: String
  /// What is missing.
  public let lacks: [Lack]
  /// The signalen behind it, by the day they were heard: open ones, and those of a pattern.
  public let signalen: [ID]
  /// What the whole city has, by name.
  public let citywide: [ID]
  /// Cards of the wijk that wait or stopped, by name: what was there.
  public let idle: [ID]
}

extension Caseload {
  /// The gaps of a day: a theme with open signalen or a pattern, and no active card on the list that
  /// is free to enter in the wijk (R32, S2:819, 824; S4:2258-2260).
  ///
  /// For growing up it also asks whether the wijk has anything for children. What serves the whole
  /// city does not close a gap in the wijk, it is told next to it. Cards off the list count nowhere.
  ///
  /// - Returns: by wijk and theme; how many signalen there are does not order them.
  public func gaps(on today: Day, to worker: ID?) -> [Gap] {
    gaps(on: today, to: worker, wijken: nil)
  }

  /// The gaps in some wijken only, or in all.
  func gaps(on today: Day, to worker: ID?, wijken: Set<String>?) -> [Gap] {
    var asked: [Spot: Set<ID>] = [:]
    let rows = signalen.rows
    for index in rows.indices where rows[index].status.isOpen && rows[index].received <= today {
      guard wijken?.contains(rows[index].wijk) != false, mayCount(rows[index], for: worker)
      else { continue }
      for theme in rows[index].themes {
        asked[Spot(theme: theme, wijk: rows[index].wijk), default: []].insert(rows[index].id)
      }
    }
    for pattern in patterns(on: today, to: worker) {
      for signaal in pattern.signalen.compactMap({ signalen[$0] })
      where wijken?.contains(signaal.wijk) != false {
        asked[Spot(theme: pattern.theme, wijk: signaal.wijk), default: []].insert(signaal.id)
      }
    }
    let offers = Offers(self, to: nil)
    return asked.compactMap { gap($0.key, $0.value, offers) }
      .sorted { ($0.wijk, $0.theme) < ($1.wijk, $1.theme) }
  }

  private func gap(_ spot: Spot, _ ids: Set<ID>, _ offers: Offers) -> Gap? {
    let lacks = offers.lacks(at: spot)
    guard !lacks.isEmpty else { return nil }
    let heard = ids.compactMap { signalen[$0] }
      .sorted { ($0.received, $0.id) < ($1.received, $1.id) }
    return Gap(
      wijk: spot.wijk, theme: spot.theme, lacks: lacks, signalen: heard.map(\.id),
      citywide: offers.citywide(spot.theme).filter(\.isOnList).map(\.id),
      idle: offers.idle(spot).map(\.id))
  }
}

extension Offers {
  /// What is missing of a theme in a wijk, as far as noted on cards that may be on a list.
  func lacks(at spot: Spot) -> [Gap.Lack] {
    var lacks: [Gap.Lack] = []
    if !near(spot).contains(where: \.isOnList) { lacks.append(.offer) }
    if spot.theme == Codes.upbringing, !hasChildrenActivities(in: spot.wijk) {
      lacks.append(.childrenActivities)
    }
    return lacks
  }
}
