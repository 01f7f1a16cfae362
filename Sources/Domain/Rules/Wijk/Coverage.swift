/// What a wijk has of what every wijk should have, as far as noted (R34–R36, R70, F24).
///
/// There is no blueprint and no score: one or more places may do it together (`S4:1105-1107`,
/// `S4:1153-1155`, `S0:365`), and who is not in the file is not here either.
public struct Coverage: Equatable, Sendable {
  /// One of the seven functionalities, with the places that have it.
  public struct Functionality: Equatable, Sendable {
    /// Its code.
    public let code: String
    /// The places, by name.
    public let places: [ID]
    /// Whether it may be there and is never missed: the seventh.
    public var isOptional: Bool { code == Codes.loketFunctionality }
  }

  /// A partner who is in the wijk for something else (R70).
  public struct Partner: Equatable, Sendable {
    /// Its code.
    public let code: String
    /// The cards with a named person and the workers, by name.
    public let contacts: [ID]
    /// Whether somebody of them told us something, under a name.
    public let wasHeard: Bool
    /// Whether anybody of them was ever spoken to, as far as noted.
    public var isKnown: Bool { wasHeard || !contacts.isEmpty }
  }

  /// The wijk, by name.
  public let wijk: String
  /// The gebied it lies in, by name.
  public let gebied: String?
  /// The seven functionalities, in the order of the source.
  public let functionalities: [Functionality]
  /// The places where everybody may walk in, by name (R35).
  public let publicPlaces: [ID]
  /// Who is sociaal makelaar here, by name (R36).
  public let makelaars: [ID]
  /// The partners, in the order of the source.
  public let partners: [Partner]

  /// The functionalities that no place has; the seventh is never among them (R34).
  public var missing: [String] {
    functionalities.filter { $0.places.isEmpty && !$0.isOptional }.map(\.code)
  }
  /// The partners nobody spoke to yet, as far as noted (R70).
  public var notSpoken: [String] { partners.filter { !$0.isKnown }.map(\.code) }
}

extension Caseload {
  /// The coverage of every wijk, by name of the wijk and never by how much it has (R34–R36, R70;
  /// S4:745, 1105-1107, 1153-1177).
  public func coverages(on today: Day) -> [Coverage] {
    coverages(of: wijken.rows.map { $0 }, on: today)
  }

  /// The coverage of one wijk, or nil when there is none by that name.
  public func coverage(of wijk: String, on today: Day) -> Coverage? {
    coverages(of: wijken.rows.filter { $0.name == wijk }, on: today).first
  }

  private func coverages(of wijken: [Wijk], on today: Day) -> [Coverage] {
    var kept = Dictionary(wijken.map { ($0.name, Keeping()) }) { first, _ in first }
    for card in voorzieningen.rows where card.activity == .active && card.isOnList {
      for wijk in Set(card.wijken) { kept[wijk]?.add(card) }
    }
    for worker in workers.rows where worker.isHere(on: today) {
      for wijk in Set(worker.wijken) { kept[wijk]?.add(worker) }
    }
    let rows = signalen.rows
    for index in rows.indices where rows[index].trust != .me {
      guard let source = rows[index].source, rows[index].informant?.isBlank == false
      else { continue }
      kept[rows[index].wijk]?.heard.insert(source)
    }
    return wijken.sorted { ($0.name, $0.id) < ($1.name, $1.id) }.compactMap { wijk in
      kept[wijk.name].map { $0.coverage(of: wijk) }
    }
  }
}

extension Worker {
  /// Whether they work here on a day: they did not leave yet.
  func isHere(on today: Day) -> Bool { leaves.map { $0 >= today } ?? true }
}

/// What was found for a wijk, in one pass over cards, workers and signalen.
private struct Keeping {
  struct Named {
    let id: ID
    let name: String
  }

  var functionalities: [String: [Named]] = [:]
  var publicPlaces: [Named] = []
  var makelaars: [Named] = []
  var contacts: [String: [Named]] = [:]
  var heard: Set<String> = []

  mutating func add(_ card: Voorziening) {
    let named = Named(id: card.id, name: card.name)
    for code in Set(card.details?.functionalities ?? []) {
      functionalities[code, default: []].append(named)
    }
    if card.details?.isPublic == true { publicPlaces.append(named) }
    guard let subkind = card.subkind, card.hasNamedPerson else { return }
    for partner in Codes.partners where partner.subkinds.contains(subkind) {
      contacts[partner.code, default: []].append(named)
    }
  }

  mutating func add(_ worker: Worker) {
    guard let role = worker.role else { return }
    let named = Named(id: worker.id, name: worker.name)
    if Codes.makelaars.contains(role) { makelaars.append(named) }
    for partner in Codes.partners where partner.roles.contains(role) {
      contacts[partner.code, default: []].append(named)
    }
  }

  func coverage(of wijk: Wijk) -> Coverage {
    Coverage(
      wijk: wijk.name, gebied: wijk.gebied,
      functionalities: Codes.functionalities.map {
        .init(code: $0, places: (functionalities[$0] ?? []).byName)
      },
      publicPlaces: publicPlaces.byName, makelaars: makelaars.byName,
      partners: Codes.partners.map {
        .init(
          code: $0.code, contacts: (contacts[$0.code] ?? []).byName,
          wasHeard: !$0.sources.isDisjoint(with: heard))
      })
  }
}

extension [Keeping.Named] {
  fileprivate var byName: [ID] { sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map(\.id) }
}

extension Voorziening {
  /// Whether somebody who is still there stands on it by name (`S3:577-579`).
  var hasNamedPerson: Bool { people.contains { !$0.name.isBlank && $0.left != true } }
}
