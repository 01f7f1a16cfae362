/// What an import took and what it did not, as places and reasons without words.
public struct ImportReport: Equatable, Sendable {
  /// A place in the file with what is the matter there.
  public struct Remark: Equatable, Sendable {
    /// Where: a JSON Pointer (RFC 6901), `/contents/3/phones/0/number`. What a file lists apart,
    /// such as a service at a location, is named by its place in the service that it belongs to.
    public var path: String
    /// What is the matter.
    public var reason: Reason

    /// A remark about a place.
    public init(path: String, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  /// What may be the matter with a part of a file.
  public enum Reason: Equatable, Hashable, Sendable, CaseIterable {
    // Kept, though odd.
    /// A value of another kind than HSDS says; used where it could be, and kept in any case.
    case wrongKind
    /// A service or organisation without an identity; one was made from its name.
    case noIdentity
    /// Neither clearly a service nor an organisation; taken for a service.
    case kindGuessed
    /// A status that HSDS does not know, or none.
    case unknownStatus
    /// A date that does not exist or has another form.
    case notADay
    /// A time of day that does not exist or has another form.
    case notATime
    /// Degrees that are not on earth.
    case notOnEarth
    /// A schedule with more rules than days, times and weekly or monthly.
    case scheduleUnclear
    /// A contact without a name or title.
    case namelessContact
    /// A value of our own taxonomy that we do not know.
    case unknownTerm
    /// A row that names something which is not in the file.
    case danglingReference
    /// A line with more or fewer cells than the first one has; what has no column is left out.
    case wrongCellCount
    /// A column with the name of an earlier one; it is left out.
    case columnTwice
    /// An e-mail address without a name or a domain.
    case notAnEmail
    /// A page that says it has another number of services than stand on it.
    case wrongTotal
    /// A page of several: the others have to be read too.
    case onePageOfMany
    // Refused.
    /// Something in the list that is not an object.
    case notAnObject
    /// A service or organisation without a name.
    case noName
    /// The same identity as an earlier one in the file.
    case duplicateIdentity
    /// A place in the list without the service that is given there.
    case noService
    /// Something that is neither a service nor an organisation.
    case neither
    /// More levels than `ImportLimits.deepestObject`.
    case tooDeep
    /// More bytes than `ImportLimits.largestObject`, or `largestTotal` altogether.
    case tooLarge
  }

  /// The number of cards.
  public internal(set) var taken = 0
  /// What is in the cards though it is odd: the first ones.
  public private(set) var odd: [Remark] = []
  /// How often something was odd.
  public private(set) var oddCount = 0
  /// What became no card: the first ones.
  public private(set) var refused: [Remark] = []
  /// How much became no card.
  public private(set) var refusedCount = 0

  /// A report with nothing in it.
  public init() {}

  mutating func addOdd(_ reason: Reason, at path: [ImportStep]) {
    oddCount += 1
    guard odd.count < ImportLimits.mostRemarks else { return }
    odd.append(Remark(path: ImportStep.pointer(path), reason: reason))
  }

  mutating func addRefused(_ reason: Reason, at path: [ImportStep]) {
    refusedCount += 1
    guard refused.count < ImportLimits.mostRemarks else { return }
    refused.append(Remark(path: ImportStep.pointer(path), reason: reason))
  }
}

/// A step from a value into one of its members; keys are those of HSDS, never those of a file.
enum ImportStep: Equatable, Sendable {
  case key(String)
  case index(Int)

  /// A path as a JSON Pointer.
  static func pointer(_ path: [ImportStep]) -> String {
    path.map { step in
      switch step {
      case .key(let key): "/\(key)"
      case .index(let index): "/\(index)"
      }
    }.joined()
  }
}
