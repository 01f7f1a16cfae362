/// Somebody who was not thanked this year, as far as noted (R74).
public struct Thanks: Equatable, Sendable {
  /// The resident.
  public let resident: ID
  /// Whether it is for what they do as a volunteer.
  public let asVolunteer: Bool
  /// The ties in which they care, oldest first.
  public let careTies: [ID]
  /// The last day somebody thanked them, for whatever; nil when no day was noted.
  public let last: Day?
}

extension Caseload {
  /// Whether somebody is to be thanked this year (R74).
  public func isToThank(_ resident: Resident, on today: Day, to worker: ID?) -> Bool {
    let helps = mentions(of: resident.id).contains { id in
      matches[id].map { $0.helper == resident.id && $0.status.isUnderWay } ?? false
    }
    let ties = careTies(of: resident.id, on: today, to: worker)
    guard resident.isVolunteer || helps || !ties.isEmpty else { return false }
    let days = [resident.volunteer?.thanked] + ties.map { $0.care?.thanked }
    return days.compactMap { $0 }.max().map { $0.parts.year < today.parts.year } ?? true
  }

  /// Who is to be thanked this year: volunteers and who care, each once, in some wijken or in all
  /// when none is named. Whoever was thanked longest ago comes first, and by name (R74,
  /// `S4:1579`, `S4:1597`, `S4:2788`). A gentle list; nothing reminds of it.
  ///
  /// Thanked for one thing is thanked. Who helps in a match is a volunteer, whatever is noted.
  public func toThank(in wijken: [String], on today: Day, to worker: ID?) -> [Thanks] {
    let helping = Set(matches.rows.lazy.filter(\.status.isUnderWay).map(\.helper))
    let caring = Set(contacts.rows.lazy.filter { $0.care != nil }.map(\.from))
    let found = residents.rows.compactMap { resident -> (thanks: Thanks, name: String)? in
      guard wijken.isEmpty || wijken.contains(resident.wijk), isVisible(resident, to: worker)
      else { return nil }
      let isVolunteer = resident.isVolunteer || helping.contains(resident.id)
      let ties =
        caring.contains(resident.id) ? careTies(of: resident.id, on: today, to: worker) : []
      guard isVolunteer || !ties.isEmpty else { return nil }
      let days = [resident.volunteer?.thanked] + ties.map { $0.care?.thanked }
      let last = days.compactMap { $0 }.max()
      if let last, last.parts.year >= today.parts.year { return nil }
      let thanks = Thanks(
        resident: resident.id, asVolunteer: isVolunteer, careTies: ties.map(\.id), last: last)
      return (thanks, resident.name)
    }
    return found.sorted { left, right in
      let days = (left.thanks.last?.number ?? Int.min, right.thanks.last?.number ?? Int.min)
      return (days.0, left.name, left.thanks.resident) < (days.1, right.name, right.thanks.resident)
    }.map(\.thanks)
  }
}
