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
  /// What is about safety is looked at by itself and stands in none (R30). Ended signalen count, they
  /// were heard as well; what only its owner may see counts for the owner
  /// alone. A street with all the signalen of its wijk stands for both. One pass over the signalen.
  ///
  /// - Returns: by wijk, theme and street; how many signalen there are does not order them.
  public func patterns(on today: Day, to worker: ID?) -> [Pattern] {
    var repeats = Repeats(self, on: today, to: worker)
    return patterns(repeats.found(atLeast: settings.patternCount), Offers(self, to: worker))
  }

  /// The patterns that a signaal is part of (R31, S2:276, 326).
  public func patterns(with signaal: Signaal, on today: Day, to worker: ID?) -> [Pattern] {
    guard !signaal.themes.isEmpty, let index = signalen.index(of: signaal.id) else { return [] }
    var repeats = Repeats(self, on: today, to: worker, around: signaal)
    let found = repeats.found(atLeast: settings.patternCount)
      .filter { $0.signalen.contains(index) }
    guard !found.isEmpty else { return [] }
    return patterns(found, Offers(self, to: worker, themes: Set(signaal.themes)))
  }

  private func patterns(_ found: [Repeats.Found], _ offers: Offers) -> [Pattern] {
    let raised = RaisedKwesties(self)
    return found.map { pattern($0, offers, raised) }.sorted {
      ($0.wijken.first ?? "", $0.theme, $0.street ?? "")
        < ($1.wijken.first ?? "", $1.theme, $1.street ?? "")
    }
  }

  private func pattern(
    _ found: Repeats.Found, _ offers: Offers, _ raised: RaisedKwesties
  ) -> Pattern {
    let rows = signalen.rows
    var wijken: [String] = []
    for index in found.signalen where wijken.last != rows[index].wijk {
      if !wijken.contains(rows[index].wijk) { wijken.append(rows[index].wijk) }
    }
    wijken.sort()
    let answers = offers.together(found.theme, in: wijken)
    let ids = found.signalen.map { rows[$0].id }
    let first = found.isStreet ? found.signalen.first : nil
    return Pattern(
      theme: found.theme, wijken: wijken, street: first.flatMap { writtenStreet(of: rows[$0]) },
      signalen: ids, answers: answers.map(\.id), isGap: !answers.contains(where: \.isOnList),
      kwesties: raised.kwesties(of: ids, theme: found.theme, wijken: wijken))
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
    guard !bySignaal.isEmpty || !bySpot.isEmpty else { return [] }
    var found: Set<ID> = []
    for signaal in signalen {
      for kwestie in bySignaal[signaal] ?? []
      where kwestie.themes.isEmpty || kwestie.themes.contains(theme) { found.insert(kwestie.id) }
    }
    for wijk in wijken { found.formUnion(bySpot[Spot(theme: theme, wijk: wijk)] ?? []) }
    return found.sorted()
  }
}
