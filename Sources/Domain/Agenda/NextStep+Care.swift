extension Contact {
  /// Whether the one at the end `from` says that caring is too much, or that it went wrong (R14).
  public var careIsTooMuch: Bool { care?.load.map { $0 >= .overloaded } ?? false }
}

extension Caseload {
  /// The next step of a tie in which caring is too much: make it lighter (R14, `S4:1511-1520`,
  /// `S4:2775-2776`); nil when it is not, when the tie is over, or when something runs for whoever
  /// cares, which has a next step of its own.
  ///
  /// From the day it was told, or today where nobody noted that; after a talk with them, or when
  /// something that helped is over, so many days later. A waakvlam is a contact and makes nothing lighter.
  public func nextStep(of contact: Contact, on today: Day) -> NextStep? {
    guard contact.careIsTooMuch, !contact.isEnded(on: today), residents.contains(contact.from),
      !runsFor(contact.from)
    else { return nil }
    let told = contact.care?.loadTold
    let since = mentions(of: contact.from).compactMap { id -> Day? in
      switch self[id] {
      case .conversation(let talk): talk.resident == contact.from ? talk.day : nil
      case .referral(let referral):
        referral.resident == contact.from && referral.outcome.flatMap(Outcome.init)?.helps == true
          ? referral.ended : nil
      case .match(let match): match.asker == contact.from ? match.ended : nil
      case .plan(let plan): plan.resident == contact.from ? plan.ended : nil
      default: nil
      }
    }.max()
    let day: Day
    if let since, since >= told ?? since {
      day = since + settings.careDays
    } else {
      day = told ?? today
    }
    return NextStep(owner: contact.keeper ?? user?.id, act: .lighten, day: day)
  }

  /// Whether something runs for a resident that can make it lighter: their referral, plan, question on
  /// the board or match. That it was noted as a signaal makes nothing lighter yet.
  private func runsFor(_ resident: ID) -> Bool {
    mentions(of: resident).contains { id in
      switch self[id] {
      case .referral(let referral): referral.resident == resident && referral.status.isOpen
      case .plan(let plan): plan.resident == resident && plan.status.isOpen
      case .signaal(let signaal): signaal.about == resident && openPlan(for: id) != nil
      case .posting(let posting):
        posting.resident == resident && posting.side == .question && posting.status.isOpen
      case .match(let match): match.asker == resident && match.status.isOpen
      default: false
      }
    }
  }
}
