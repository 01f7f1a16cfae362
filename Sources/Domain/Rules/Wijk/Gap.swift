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
    let offers = Offers(self, to: nil)
    var asked = Asked(offers: offers)
    let rows = signalen.rows
    for index in rows.indices where rows[index].status.isOpen && rows[index].received <= today {
      guard mayCount(rows[index], for: worker) else { continue }
      for theme in rows[index].themes { asked.add(index, theme, rows[index].wijk) }
    }
    var repeats = Repeats(self, on: today, to: worker)
    for found in repeats.found(atLeast: settings.patternCount) {
      for index in found.signalen { asked.add(index, found.theme, rows[index].wijk) }
    }
    return asked.spots.compactMap { spot, place in
      guard !place.lacks.isEmpty else { return nil }
      let heard = place.signalen.sorted { (rows[$0].received, $0) < (rows[$1].received, $1) }
      return Gap(
        wijk: spot.wijk, theme: spot.theme, lacks: place.lacks, signalen: heard.map { rows[$0].id },
        citywide: offers.citywide(spot.theme), idle: offers.idle(spot))
    }
    .sorted { ($0.wijk, $0.theme) < ($1.wijk, $1.theme) }
  }
}

/// What is asked where; of a place that lacks nothing the signalen are not kept.
private struct Asked {
  struct Place {
    let lacks: [Gap.Lack]
    var signalen: Set<Int> = []
  }

  let offers: Offers
  private(set) var spots: [Spot: Place] = [:]

  init(offers: Offers) { self.offers = offers }

  mutating func add(_ index: Int, _ theme: String, _ wijk: String) {
    let spot = Spot(theme: theme, wijk: wijk)
    if spots[spot] == nil { spots[spot] = Place(lacks: offers.lacks(at: spot)) }
    if spots[spot]?.lacks.isEmpty == false { spots[spot]?.signalen.insert(index) }
  }
}

extension Offers {
  /// What is missing of a theme in a wijk, as far as noted on cards that may be on a list.
  func lacks(at spot: Spot) -> [Gap.Lack] {
    var lacks: [Gap.Lack] = []
    if !hasOffer(at: spot) { lacks.append(.offer) }
    if spot.theme == Codes.upbringing, !hasChildrenActivities(in: spot.wijk) {
      lacks.append(.childrenActivities)
    }
    return lacks
  }
}
