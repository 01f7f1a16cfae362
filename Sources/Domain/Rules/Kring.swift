/// Who is around somebody: living contacts by kind, closest first (G-1).
public struct Kring: Equatable, Sendable {
  /// One contact of the circle.
  public struct Member: Equatable, Sendable {
    /// Who it is.
    public let id: ID
    /// The contact.
    public let contact: Contact
    /// Its kind and why.
    public let judgement: ContactJudgement
    /// Whether it is alive; what is not stays visible, apart.
    public let isLiving: Bool
  }

  /// All members: the living first, then by kind, then the closest first.
  public let members: [Member]

  /// The living members of a kind, closest first.
  public func living(_ kind: ContactKind) -> [Member] {
    members.filter { $0.isLiving && $0.judgement.kind == kind }
  }

  /// The kinds of the triad without a living contact (G-2): a question, never a verdict.
  public var missing: [ContactKind] {
    [.bonding, .bridging, .linking].filter { living($0).isEmpty }
  }
}

extension Caseload {
  /// The circle around somebody, as far as noted.
  public func kring(of id: ID, on today: Day) -> Kring {
    let members = contacts(of: id).map { contact in
      Kring.Member(
        id: contact.other(than: id), contact: contact, judgement: judgement(of: contact),
        isLiving: isLiving(contact, on: today))
    }
    return Kring(members: members.sorted { Kring.order($0, $1) })
  }
}

extension Kring {
  fileprivate static func order(_ left: Member, _ right: Member) -> Bool {
    if left.isLiving != right.isLiving { return left.isLiving }
    let kinds = ContactKind.allCases
    let leftRank = kinds.firstIndex(of: left.judgement.kind) ?? 0
    let rightRank = kinds.firstIndex(of: right.judgement.kind) ?? 0
    if leftRank != rightRank { return leftRank < rightRank }
    let strengths = (left.contact.strength ?? .greeting, right.contact.strength ?? .greeting)
    if strengths.0 != strengths.1 { return strengths.0 > strengths.1 }
    return left.contact.id < right.contact.id
  }
}
