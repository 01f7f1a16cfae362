/// What somebody does for others, over all matches and ties: so that the one who is known best is
/// not asked for everything (R39, G-14, `S3:583-592`, `S0:293`). It is no score.
public struct HelpingLoad: Equatable, Sendable {
  /// How somebody helps.
  public enum Way: String, CaseIterable, Sendable {
    /// In a match that is not over, whatever its stage.
    case match
    /// By caring, in a tie that goes on.
    case care
    /// In a living contact in which they do things for each other, at least now and then.
    case tie
  }

  /// One person who is helped.
  public struct Part: Equatable, Sendable {
    /// How.
    public let way: Way
    /// The match or the contact; nil when who is helped confided in another worker.
    public let record: ID?
    /// Who is helped; nil likewise.
    public let helped: ID?
    /// Hours a week, 0 to 168; nil is not known.
    public let hoursPerWeek: Int?
  }

  /// Everybody who is helped: by match, by caring, by tie, and then the oldest first.
  public let parts: [Part]
  /// Their own limit, hours a week; nil when they gave none.
  public let ownLimit: Int?
  /// The organisations that ask them too.
  public let organisations: [String]
  /// The hours a week they give in return for a benefit, as far as they wanted them noted (R42).
  public let returnHours: Int?

  /// The matches at the same time.
  public var matches: Int { parts.count { $0.way == .match } }
  /// The hours a week as far as known, with those in return for a benefit.
  public var hoursPerWeek: Int {
    parts.compactMap(\.hoursPerWeek).reduce(returnHours ?? 0, +)
  }
  /// The hours a week of them in which they care for somebody close.
  public var caringHours: Int {
    parts.filter { $0.way == .care }.compactMap(\.hoursPerWeek).reduce(0, +)
  }
  /// How many matches and ties with care have hours that nobody noted.
  public var unknownHours: Int { parts.count { $0.way != .tie && $0.hoursPerWeek == nil } }
  /// Who is helped, each once.
  public var helped: [ID] { parts.map(\.helped).distinct }
}

extension Caseload {
  /// What somebody does for others. What they do for somebody who confided in another worker counts
  /// without telling who it is.
  public func helpingLoad(of helper: ID, on today: Day, to worker: ID?) -> HelpingLoad {
    let parts = mentions(of: helper).compactMap { id -> HelpingLoad.Part? in
      guard let part = part(of: helper, by: id, on: today) else { return nil }
      let isShown = residents[part.helped].map { isVisible($0, to: worker) } ?? false
      return .init(
        way: part.way, record: isShown ? id : nil, helped: isShown ? part.helped : nil,
        hoursPerWeek: part.hours.map(weekHours))
    }
    let volunteer = residents[helper]?.volunteer
    return HelpingLoad(
      parts: HelpingLoad.Way.allCases.flatMap { way in parts.filter { $0.way == way } },
      ownLimit: volunteer?.hoursPerWeek, organisations: volunteer?.organisations ?? [],
      returnHours: volunteer?.returnHours.map(weekHours))
  }

  /// What somebody does for another by a match or a contact; nil when it is over, is paid, or goes
  /// the other way.
  private func part(
    of helper: ID, by id: ID, on today: Day
  ) -> (way: HelpingLoad.Way, helped: ID, hours: Int?)? {
    if let match = matches[id] {
      guard match.helper == helper, match.status.isOpen else { return nil }
      return (.match, match.asker, match.hoursPerWeek)
    }
    guard let tie = contacts[id], !tie.isEnded(on: today) else { return nil }
    let other = tie.other(than: helper)
    guard residents.contains(other) else { return nil }
    if let care = tie.care {
      return tie.from == helper && care.paid != true ? (.care, other, care.hoursPerWeek) : nil
    }
    guard isLiving(tie, on: today), !tie.doing.isEmpty,
      tie.strength.map({ $0 >= .helps }) == true
    else { return nil }
    return (.tie, other, nil)
  }

  /// That somebody gives more hours than they want to, or stands in as many matches as the setting
  /// says: a question, so that they are not asked for everything. Without a limit of their own the
  /// hours say nothing (R39, `S3:583-592`, `S0:293`).
  public func loadRemarks(about helper: ID, on today: Day) -> [Remark] {
    let load = helpingLoad(of: helper, on: today, to: nil)
    var remarks: [Remark] = []
    if let limit = load.ownLimit, load.hoursPerWeek > limit {
      let caring = load.caringHours
      remarks.append(
        Remark(
          .helpOverOwnLimit, helper,
          [load.hoursPerWeek, load.hoursPerWeek - caring, caring, limit].map { .count($0) }))
    }
    if load.matches >= settings.matchCount {
      remarks.append(Remark(.manyMatches, helper, [.count(load.matches)]))
    }
    return remarks
  }

  /// What somebody cannot or will not do, in their own words, to be shown whenever they are asked:
  /// of a resident as a volunteer and in each tie with care, of a card as an initiative (R66,
  /// `S2:117`, `S2:187-188`).
  public func limits(toldBy id: ID, on today: Day) -> [String] {
    let caring = contacts(of: id).filter { $0.from == id && !$0.isEnded(on: today) }
    let told =
      [residents[id]?.volunteer?.limits, voorzieningen[id]?.initiative?.limits]
      + caring.map { $0.care?.limits }
    return told.compactMap { $0 }.filter { !$0.isBlank }
  }
}
