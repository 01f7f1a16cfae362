/// Signalen that repeat: could many be helped together? (R31, `S2:276`, `S2:326`)
public struct Pattern: Equatable, Sendable {
  /// The theme they share, as a code.
  public let theme: String
  /// The wijken they were heard in, by name; of a street mostly one.
  public let wijken: [String]
  /// The street they share, as it was first written; nil is the whole wijk.
  public let street: String?
  /// The signalen, by the day they were heard.
  public let signalen: [ID]
  /// What there is together and free to enter, by name, in the wijk before the whole city. Of cards
  /// off the list only the asker's own.
  public let answers: [ID]
  /// Whether no card on the list could answer: then it is a gap too (R32).
  public let isGap: Bool
  /// The kwesties in which it was raised already, oldest first (R54).
  public let kwesties: [ID]
}

extension Caseload {
  /// The patterns of a day: as many signalen as the settings say, with one theme in one wijk or in
  /// one street, heard in the last days of the settings; exactly so many days ago still counts
  /// (R31, S2:276, 326).
  ///
  /// Ended signalen count, they were heard as well; what only its owner may see counts for the owner
  /// alone. A street with all the signalen of its wijk stands for both. One pass over the signalen.
  ///
  /// - Returns: by wijk, theme and street; how many signalen there are does not order them.
  public func patterns(on today: Day, to worker: ID?) -> [Pattern] {
    patterns(on: today, to: worker, themes: nil)
  }

  /// The patterns among some themes only, or among all.
  func patterns(on today: Day, to worker: ID?, themes: Set<String>?) -> [Pattern] {
    let found = repeats(on: today, to: worker, among: themes)
    guard !found.isEmpty else { return [] }
    let offers = Offers(self, to: worker)
    let raised = RaisedKwesties(self)
    return found.map { pattern($0, offers, raised) }.sorted {
      ($0.wijken.first ?? "", $0.theme, $0.street ?? "")
        < ($1.wijken.first ?? "", $1.theme, $1.street ?? "")
    }
  }

  private func repeats(on today: Day, to worker: ID?, among themes: Set<String>?) -> [Repeat] {
    let rows = signalen.rows
    let first = today - settings.patternDays
    var found: [Repeat.Place: [Int]] = [:]
    for index in rows.indices
    where rows[index].received >= first && rows[index].received <= today {
      guard mayCount(rows[index], for: worker) else { continue }
      let street = street(of: rows[index])
      for theme in Set(rows[index].themes) where themes?.contains(theme) != false {
        found[.wijk(theme, rows[index].wijk), default: []].append(index)
        if let street { found[.street(theme, street), default: []].append(index) }
      }
    }
    let enough = found.filter { $0.value.count >= settings.patternCount }
    let inStreets = Set(enough.filter { $0.key.isStreet }.map { Covered($0.key.theme, $0.value) })
    return enough.compactMap { place, indices in
      if !place.isStreet, inStreets.contains(Covered(place.theme, indices)) { return nil }
      let ordered = indices.sorted {
        (rows[$0].received, rows[$0].id) < (rows[$1].received, rows[$1].id)
      }
      return Repeat(place: place, signalen: ordered)
    }
  }

  private func pattern(_ found: Repeat, _ offers: Offers, _ raised: RaisedKwesties) -> Pattern {
    let rows = signalen.rows
    let theme = found.place.theme
    let wijken = Set(found.signalen.map { rows[$0].wijk }).sorted()
    var near: [Offers.Card] = []
    for wijk in wijken {
      for card in offers.near(Spot(theme: theme, wijk: wijk))
      where card.isCollective && !near.contains(where: { $0.id == card.id }) { near.append(card) }
    }
    let answers = near + offers.citywide(theme, besides: near).filter(\.isCollective)
    let ids = found.signalen.map { rows[$0].id }
    let street =
      found.place.isStreet
      ? found.signalen.first.flatMap { writtenStreet(of: rows[$0]) } : nil
    return Pattern(
      theme: theme, wijken: wijken, street: street, signalen: ids, answers: answers.map(\.id),
      isGap: !answers.contains(where: \.isOnList),
      kwesties: raised.kwesties(of: ids, theme: theme, wijken: wijken))
  }

  /// Whether a signaal may be counted for somebody: what only its owner may see counts for the owner
  /// alone (`S3:310`).
  func mayCount(_ signaal: Signaal, for worker: ID?) -> Bool {
    signaal.trust != .me || (worker != nil && signaal.owner == worker)
  }

  private func writtenStreet(of signaal: Signaal) -> String? {
    signaal.street ?? signaal.about.flatMap { residents[$0]?.street }
  }

  /// The street of a signaal or of whom it is about, so that two ways of writing it are one: small
  /// letters, without a house number of one to three figures.
  private func street(of signaal: Signaal) -> String? {
    guard let written = writtenStreet(of: signaal) else { return nil }
    var words = Folding.folded(written).split(whereSeparator: \.isWhitespace)
    if let number = words.dropFirst().firstIndex(where: \.isHouseNumber) {
      words.removeSubrange(number...)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

/// Signalen with one theme at one place, as indices of the table.
private struct Repeat {
  /// A wijk or a street, with a theme.
  enum Place: Hashable {
    case wijk(String, String)
    case street(String, String)

    var theme: String {
      switch self {
      case .wijk(let theme, _), .street(let theme, _): theme
      }
    }
    var isStreet: Bool { if case .street = self { true } else { false } }
  }

  let place: Place
  let signalen: [Int]
}

/// A theme with its signalen, in the order of the table.
private struct Covered: Hashable {
  let theme: String
  let signalen: [Int]
  init(_ theme: String, _ signalen: [Int]) {
    self.theme = theme
    self.signalen = signalen
  }
}

/// The kwesties above a casus, by what they were made from and by their theme and wijk.
private struct RaisedKwesties {
  private var bySignaal: [ID: [Kwestie]] = [:]
  private var bySpot: [Spot: [ID]] = [:]

  init(_ caseload: Caseload) {
    for kwestie in caseload.kwesties.rows where kwestie.level != .casus {
      for item in Set(kwestie.items) {
        let signaal = caseload.referrals[item]?.signaal ?? item
        bySignaal[signaal, default: []].append(kwestie)
      }
      guard kwestie.status.isOpen else { continue }
      for theme in Set(kwestie.themes) {
        bySpot[Spot(theme: theme, wijk: kwestie.wijk), default: []].append(kwestie.id)
      }
    }
  }

  /// Those made from one of the signalen, open or not, and the open ones on this theme in this wijk.
  func kwesties(of signalen: [ID], theme: String, wijken: [String]) -> [ID] {
    var found: Set<ID> = []
    for kwestie in signalen.flatMap({ bySignaal[$0] ?? [] })
    where kwestie.themes.isEmpty || kwestie.themes.contains(theme) { found.insert(kwestie.id) }
    for wijk in wijken { found.formUnion(bySpot[Spot(theme: theme, wijk: wijk)] ?? []) }
    return found.sorted()
  }
}

extension Substring {
  /// One to three figures, with or without letters after them: `12`, `12a`, `7-hs`.
  fileprivate var isHouseNumber: Bool {
    (1...3).contains(prefix { ("0"..."9").contains($0) }.count)
  }
}
