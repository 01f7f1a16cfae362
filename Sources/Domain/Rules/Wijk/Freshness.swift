/// How sure it still is that a card is right, as far as noted: it halves with every half-life of its
/// kind, for a coffee morning of neighbours changes sooner than a hospital (R33, S4:1625-1629).
///
/// A figure for drawing and for putting first what is least sure. It is shown as a word and a bar,
/// never as a number, and says nothing of the people behind a card.
public struct Freshness: Comparable, Sendable {
  /// How sure, as a word.
  public enum Sureness: Int, CaseIterable, Comparable, Sendable {
    /// Nobody ever made sure of it.
    case never
    /// Two half-lives or more ago.
    case guess
    /// More than one half-life ago.
    case doubtful
    /// Within one half-life.
    case likely
    /// Lately.
    case sure

    public static func < (left: Sureness, right: Sureness) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// From 0, nobody knows, to 1, somebody made sure today.
  public let share: Double
  private let isChecked: Bool

  init(share: Double, isChecked: Bool) {
    self.share = share
    self.isChecked = isChecked
  }

  /// How sure, as a word.
  public var sureness: Sureness {
    guard isChecked else { return .never }
    if share >= 0.9 { return .sure }
    if share >= 0.5 { return .likely }
    return share > 0.25 ? .doubtful : .guess
  }

  public static func < (left: Freshness, right: Freshness) -> Bool { left.share < right.share }
}

/// A card that is worth a telephone call, with what makes it so.
public struct CardToCall: Equatable, Sendable {
  /// The card.
  public let id: ID
  /// How sure it still is.
  public let freshness: Freshness
  /// Referrals that wait or run there now.
  public let open: Int
  /// Referrals of the last year that ended there.
  public let past: Int
}

extension Caseload {
  /// As many cards are called in a day.
  public static let callsPerDay = 3

  /// How sure a card still is on a day; nil for one that nobody is asked to keep up to date: off the
  /// list, small and allowed to stay so, or stopped (R27, `S1:264-276`).
  ///
  /// What lasts (an organisation, a desk, a place) halves in `lastingCardDays`, what passes (an
  /// activity, an initiative) in `passingCardDays`, the rest in `cardHalfDays`; what is informal goes
  /// one step faster. A person on it who left halves it once more.
  public func freshness(of card: Voorziening, on today: Day) -> Freshness? {
    guard card.asksFreshness else { return nil }
    guard let checked = card.checked else { return Freshness(share: 0, isChecked: false) }
    let days = max(0, today - checked)
    let left = card.people.contains { $0.left == true }
    let share = Freshness.half(toThe: Double(days) / Double(halfLife(of: card)) + (left ? 1 : 0))
    return Freshness(share: share, isChecked: true)
  }

  private func halfLife(of card: Voorziening) -> Int {
    let steps = [settings.lastingCardDays, settings.cardHalfDays, settings.passingCardDays]
    let step =
      switch card.sort {
      case "organisatie", "loket", "plek": 0
      case "activiteit", "initiatief": 2
      default: 1
      }
    return steps[min(2, step + (card.formality == .informal ? 1 : 0))]
  }

  /// The cards whose telephone number is worth most today: where people are sent to and nobody knows
  /// for sure any more whether it is right. As many as are left of today's three; a card that was
  /// checked today counts as called.
  ///
  /// - Parameters:
  ///   - wijken: only cards of these wijken or of the whole city; none is all.
  ///   - worker: who calls; nobody else's off-list card is ever among them.
  public func cardsToCall(
    on today: Day, in wijken: [String] = [], by worker: ID?, limit: Int = callsPerDay
  ) -> [CardToCall] {
    let own = voorzieningen.rows.filter { card in
      card.asksFreshness && isVisible(card, to: worker)
        && (wijken.isEmpty || card.citywide == true || card.wijken.contains(where: wijken.contains))
    }
    // A card that was made today says that too, and nobody was called for it.
    let done = own.count { $0.checked == today && $0.checkedHow != nil }
    guard done < limit else { return [] }
    var open: [ID: Int] = [:]
    var past: [ID: Int] = [:]
    for referral in referrals.rows {
      guard let card = referral.to else { continue }
      if referral.status.isOpen {
        open[card, default: 0] += 1
      } else if let ended = referral.ended, today - ended <= 365 {
        past[card, default: 0] += 1
      }
    }
    let ranked = own.compactMap { card -> (worth: Double, call: CardToCall)? in
      guard let freshness = freshness(of: card, on: today) else { return nil }
      let call = CardToCall(
        id: card.id, freshness: freshness, open: open[card.id] ?? 0, past: past[card.id] ?? 0)
      // What is probably still right matters where people are on their way.
      guard freshness.sureness <= .doubtful || freshness.sureness == .likely && call.open > 0
      else { return nil }
      // One more for everybody who may still be sent there.
      let weight = Double(1 + 2 * call.open + call.past)
      return ((1 - freshness.share) * weight, call)
    }
    return ranked.sorted { ($1.worth, $0.call.id) < ($0.worth, $1.call.id) }
      .prefix(limit - done).map(\.call)
  }
}

extension Freshness {
  /// A half to a power of zero or more, to six figures: by its series, for the domain has no library
  /// of mathematics.
  static func half(toThe power: Double) -> Double {
    guard power > 0 else { return 1 }
    guard power < 60 else { return 0 }
    let whole = power.rounded(.down)
    // ln 2, and the series of e to the minus x for x below ln 2.
    let x = (power - whole) * 0.693_147_180_559_945_3
    var term = 1.0
    var sum = 1.0
    for number in 1...12 {
      term *= -x / Double(number)
      sum += term
    }
    return (0..<Int(whole)).reduce(sum) { share, _ in share / 2 }
  }
}
