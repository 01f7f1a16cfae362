/// Somebody who could be the other side of a question or an offer on the board. It is shown with
/// why, and nothing is matched by itself: the makelaar speaks to both (R40, R41, `S4:1616-1619`).
public struct Candidate: Equatable, Sendable {
  /// Why somebody is thought of.
  public enum Reason: Equatable, Sendable {
    /// They know these themes from their own life.
    case experience([String])
    /// It is in their own street.
    case ownStreet(String)
    /// It is in their own wijk.
    case ownWijk(String)
    /// They stand in this many matches, and have this many hours a week left; nil without a limit
    /// of their own, or when they are active elsewhere and nobody knows for how long.
    case room(matches: Int, hoursLeft: Int?)
    /// So many organisations ask them too.
    case active(organisations: Int)
    /// They share these languages.
    case languages([String])
    /// The two know each other, by this contact.
    case known(ID)
    /// What is asked and what is offered is of the same sort: a code of the list of matches.
    case sameSort(String)
  }

  /// Why somebody is shown last: to be seen, and rather not asked.
  public enum Reserve: Equatable, Sendable {
    /// They give as many hours a week as they want to, or would by this.
    case ownLimit(hours: Int, limit: Int)
    /// They stand in as many matches as the setting says.
    case matchCount(Int)
    /// They rather stay in their own wijk, which is this one.
    case staysIn(String)
    /// It is not the time to ask them.
    case notNow
    /// Caring for somebody is too much for them already.
    case caresTooMuch
    /// They were not reached, or it went badly, in a waakvlam that burns for them.
    case waakvlam(Verdict)
    /// They stopped with the same question on that day.
    case stopped(Day)
  }

  /// The resident; nil when the one on the board is only known by name.
  public let resident: ID?
  /// What they have on the board themselves, when it is there.
  public let posting: ID?
  /// The name.
  public let name: String
  /// Whether they have the other side of this very question or offer on the board, of the same sort.
  public let isOnBoard: Bool
  /// Why, in the order in which the list is sorted.
  public let reasons: [Reason]
  /// Why not; empty for whoever can be asked.
  public let reserves: [Reserve]
  /// What they do not want, in their own words: shown before they are asked (R66).
  public let limits: [String]
  /// The organisations that ask them too, and those that may (C18, `S0:282-291`).
  public let sharedWith: [String]
}

/// One side of the board, as it is compared with the other.
struct BoardSide {
  /// Whose; nil when only a name is known, or when they may not be shown.
  var resident: Resident?
  var posting: Posting?
  var name: String
  var street: String?
  var wijk: String

  /// The languages that help, or else those of the one whose it is.
  var languages: [String] {
    let named = posting?.languages ?? []
    return named.isEmpty ? resident?.languages ?? [] : named
  }
}

/// A candidate with what the list is sorted by: smaller comes first.
struct SortedCandidate {
  let candidate: Candidate
  let key: [Int]

  static func order(_ left: SortedCandidate, _ right: SortedCandidate) -> Bool {
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    let (one, other) = (left.candidate, right.candidate)
    if one.name != other.name { return one.name < other.name }
    return (one.resident ?? .none, one.posting ?? .none)
      < (other.resident ?? .none, other.posting ?? .none)
  }
}
