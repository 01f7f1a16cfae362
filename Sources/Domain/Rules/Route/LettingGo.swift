/// What should be there before a worker lets go of somebody (A20, `S2:834-856`, `S4:523-525`): it is
/// found where the store knows, and asked where it does not.
public struct LettingGo: Equatable, Sendable {
  /// A line of the list. The raw value is the code that a plan keeps when somebody said it is so.
  public enum Item: String, CaseIterable, Sendable {
    /// There are people around the resident.
    case network = "netwerk"
    /// A waakvlam is agreed.
    case waakvlam
    /// The resident knows where to turn.
    case whereToTurn = "terecht"
    /// There is a next thing in the wijk.
    case nextThing = "vervolg"
  }

  /// Whether it is there.
  public enum Answer: Equatable, Sendable {
    /// It is, by these records.
    case found([ID])
    /// Somebody said so.
    case said
    /// It is not known: ask.
    case ask
  }

  /// One line.
  public struct Line: Equatable, Sendable {
    /// What.
    public let item: Item
    /// Whether it is there.
    public let answer: Answer
  }

  /// All four lines, in order.
  public let lines: [Line]
  /// Whether it is time to look at it: from the day on which the end comes near.
  public let isDue: Bool
  /// What is still to be asked.
  public var open: [Item] { lines.filter { $0.answer == .ask }.map(\.item) }
}

extension Caseload {
  /// The letting-go list of a plan (A20, `S2:834-856`).
  ///
  /// People around the resident are living contacts with other residents. A waakvlam that burns
  /// says the second, and the third when it tells where to turn. The next thing is what it says is
  /// nearby, or an open part of the plan that stays: a volunteer, or something free to enter. What
  /// is not found there was said by somebody, or is to be asked.
  public func lettingGo(of plan: Plan, on today: Day) -> LettingGo {
    let lines = LettingGo.Item.allCases.map { item in
      let found = found(item, for: plan, on: today)
      let said: LettingGo.Answer = plan.letGo.contains(item.rawValue) ? .said : .ask
      return LettingGo.Line(item: item, answer: found.isEmpty ? said : .found(found))
    }
    let phase = clock(of: plan, on: today)?.phase
    return LettingGo(
      lines: lines, isDue: phase == .nearEnd || phase == .extended || phase == .overTerm)
  }

  private func found(_ item: LettingGo.Item, for plan: Plan, on today: Day) -> [ID] {
    let burning = burningWaakvlammen(for: plan.resident)
    switch item {
    case .network:
      return livingNetwork(of: plan.resident, on: today)
        .filter { $0.contact.quality != .broken }.map { Optional($0.id) }.distinct
    case .waakvlam: return burning.map(\.id)
    case .whereToTurn:
      return burning.filter { $0.whereToTurn?.isBlank == false }.map(\.id)
    case .nextThing:
      let staying = plan.parts.filter { part in
        part.isOpen(on: today) && [.volunteer, .together, .open].contains(part.share)
      }
      let nearby = burning.filter { $0.nearby?.isBlank == false }.map { Optional($0.id) }
      return (staying.map { $0.party ?? plan.id } + nearby).distinct
    }
  }
}
