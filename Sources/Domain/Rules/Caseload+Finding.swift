/// What a name or a piece of an identity stands for.
public enum Finding: Equatable, Sendable {
  /// Nothing.
  case none
  /// One record.
  case one(ID)
  /// More than one: the candidates.
  case many([ID])
}

extension Caseload {
  /// The shortest piece of an identity that may be used.
  public static let shortestPrefix = 4

  /// The record that an identity, a unique beginning of one, or an exact name stands for.
  ///
  /// - Parameters:
  ///   - text: what was typed. A name counts in any case of its letters; after the name of a resident
  ///     whom others share it with may stand which one is meant, as in ``distinctName(of:)``.
  ///   - kinds: the kinds that are meant.
  public func find(_ text: String, among kinds: Set<Kind>) -> Finding {
    if let id = ID(text) {
      return self[id].map { kinds.contains($0.kind) } == true ? .one(id) : .none
    }
    let wanted = text.lowercased()
    var found: [ID] = []
    for kind in Kind.allCases where kinds.contains(kind) {
      found += records(of: kind) { $0.lowercased() == wanted }
    }
    if found.isEmpty, let range = Caseload.range(ofPrefix: wanted) {
      for kind in Kind.allCases where kinds.contains(kind) {
        found += table(of: kind).ids(from: range.first, through: range.last)
      }
    }
    if found.isEmpty, kinds.contains(.resident), wanted.last == ")",
      let name = wanted.split(separator: "(").first
    {
      let namesakes = residents(named: String(name))
      let meant = zip(namesakes, toldApart(namesakes)).filter { $0.1.lowercased() == wanted }
      found = meant.map(\.0.id)
    }
    guard let first = found.first else { return .none }
    return found.count == 1 ? .one(first) : .many(found)
  }

  /// The name of a record, and of a resident who shares it with another also what tells them apart:
  /// the street, the wijk, the year of birth or else the end of the identity, as `Kees (Lindestraat)`.
  public func distinctName(of id: ID) -> String {
    guard let resident = residents[id] else { return name(of: id) }
    let namesakes = residents(named: resident.name)
    return zip(namesakes, toldApart(namesakes)).first { $0.0.id == id }?.1 ?? resident.name
  }

  /// All residents with a name, in any case of its letters.
  public func residents(named name: String) -> [Resident] {
    let wanted = name.lowercased().trimmedOfSpace
    let size = wanted.utf8.count
    return residents.rows.filter { $0.name.utf8.count == size && $0.name.lowercased() == wanted }
  }

  /// The names of residents who share one, each with what no other of them has.
  private func toldApart(_ namesakes: [Resident]) -> [String] {
    guard namesakes.count > 1 else { return namesakes.map(\.name) }
    func marks(_ resident: Resident) -> [String?] {
      [
        (resident.street ?? household(of: resident.id)?.street).map { street in
          String(street.prefix { $0 != "," && $0 != "(" && $0 != ")" }).trimmedOfSpace
        },
        resident.wijk, resident.birthYear.map(String.init),
      ]
    }
    let all = namesakes.map(marks)
    return namesakes.indices.map { place in
      let own = all[place].indices.lazy.compactMap { kind -> String? in
        guard let mark = all[place][kind], !mark.isBlank else { return nil }
        let isShared = all.indices.contains { other in
          other != place && all[other][kind]?.lowercased() == mark.lowercased()
        }
        return isShared ? nil : mark
      }
      return
        "\(namesakes[place].name) (\(own.first ?? String(namesakes[place].id.description.suffix(6))))"
    }
  }

  /// The name by which people know a record: of a signaal its words, of a referral its receiver.
  public func name(of id: ID) -> String {
    switch self[id] {
    case .worker(let worker): worker.name
    case .wijk(let wijk): wijk.name
    case .resident(let resident): resident.name
    case .group(let group): group.name
    case .voorziening(let voorziening): voorziening.name
    case .signaal(let signaal): signaal.text
    case .promise(let promise): promise.what
    case .referral(let referral): referral.to.map(name(of:)) ?? ""
    case .waakvlam(let waakvlam): name(of: waakvlam.resident)
    case .contact(let contact): "\(name(of: contact.from)) – \(name(of: contact.to))"
    case .gebied(let gebied): gebied.name
    case .household(let household): household.name
    case .conversation(let talk): talk.text
    case .plan(let plan): name(of: plan.resident)
    case .selfReliance(let measurement): name(of: measurement.resident)
    case .factors(let factors):
      (factors.resident ?? factors.group).map(name(of:)) ?? factors.wijk ?? ""
    case .posting(let posting): posting.what
    case .match(let match): "\(name(of: match.asker)) – \(name(of: match.helper))"
    case .kwestie(let kwestie): kwestie.title
    case .story(let story): story.text
    case .indicator(let indicator): indicator.name
    case .settings, nil: ""
    }
  }

  private func records(of kind: Kind, named matches: (String) -> Bool) -> [ID] {
    switch kind {
    case .worker: workers.rows.filter { matches($0.name) }.map(\.id)
    case .wijk: wijken.rows.filter { matches($0.name) }.map(\.id)
    case .resident: residents.rows.filter { matches($0.name) }.map(\.id)
    case .group: groups.rows.filter { matches($0.name) }.map(\.id)
    case .voorziening: voorzieningen.rows.filter { matches($0.name) }.map(\.id)
    case .gebied: gebieden.rows.filter { matches($0.name) }.map(\.id)
    case .household: households.rows.filter { matches($0.name) }.map(\.id)
    case .kwestie: kwesties.rows.filter { matches($0.title) }.map(\.id)
    default: []
    }
  }

  /// The lowest and the highest identity that begin with these hexadecimal digits.
  private static func range(ofPrefix prefix: String) -> (first: ID, last: ID)? {
    let digits = prefix.filter { $0 != "-" }
    guard digits.count >= shortestPrefix, digits.count <= 32,
      digits.allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    func id(paddedWith digit: Character) -> ID? {
      let full = Array(digits) + Array(repeating: digit, count: 32 - digits.count)
      guard let high = UInt64(String(full[..<16]), radix: 16),
        let low = UInt64(String(full[16...]), radix: 16)
      else { return nil }
      return ID(high: high, low: low)
    }
    guard let first = id(paddedWith: "0"), let last = id(paddedWith: "f") else { return nil }
    return (first, last)
  }
}

extension String {
  /// Without spaces at both ends.
  fileprivate var trimmedOfSpace: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
