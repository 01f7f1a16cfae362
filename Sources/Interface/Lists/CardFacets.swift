public import Domain
public import Resources

/// The values by which cards are chosen, on the screen and by command: what a card is, when, on what
/// terms and how surely.
public struct CardFacets {
  private let caseload: Caseload
  private let reference: Reference
  private let language: Language
  private let today: Day
  private let minute: Int?

  /// The values in a language, on a day; those that depend on the time only where a minute of that
  /// day is given.
  public init(
    _ caseload: Caseload, _ reference: Reference, _ language: Language, on today: Day,
    atMinute minute: Int? = nil
  ) {
    self.minute = minute
    self.caseload = caseload
    self.reference = reference
    self.language = language
    self.today = today
  }

  /// What can be chosen by in words: `gratis`, `er is plek`, `vandaag open`.
  public func labels(of card: Voorziening) -> Set<String> {
    Set(
      facets(of: card).map { facet in
        facet.dimension == .theme
          ? reference.label("themes", facet.value, language) : facet.value
      })
  }

  /// Whether a card is open at the minute that was given, as far as noted.
  public func isOpen(_ card: Voorziening) -> Bool {
    minute.map { minute in hours(of: card).contains { $0.contains(minute) } } ?? false
  }

  /// The values of a card.
  func facets(of card: Voorziening) -> Set<Facet> {
    var values: Set<Facet> = []
    func add(_ dimension: Facet.Dimension, _ words: [String]) {
      for word in words { values.insert(Facet(dimension: dimension, value: word)) }
    }
    func say(_ phrase: Phrase?) -> [String] { (phrase?.text(language)).list }
    add(.wijk, card.wijken + (card.citywide == true ? say(Texts.citywide) : []))
    add(.theme, card.themes)
    add(.sort, card.sort.map { reference.label("sorts", $0, language) }.list)
    add(.formality, say(card.formality?.phrase))
    add(.language, card.languages)
    add(.room, say(card.details?.capacityState?.phrase ?? Texts.facetRoomUnknown))
    if card.needsIndication != true { add(.terms, say(Texts.facetNoIndication)) }
    if card.free == true { add(.terms, say(Texts.costsNothing)) }
    if card.details?.wheelchair == true { add(.terms, say(Texts.facetWheelchair)) }
    if let minute {
      let hours = hours(of: card)
      if hours.contains(where: { $0.contains(minute) }) { add(.when, say(Texts.facetOpenNow)) }
      if hours.contains(where: { $0.upperBound > minute }) { add(.when, say(Texts.facetToday)) }
    }
    if card.isThereOutsideHours(on: today, settings: caseload.settings) == true {
      add(.when, say(Texts.facetOutsideHours))
    }
    let isStale = caseload.isStale(card, on: today)
    add(.status, say(isStale ? Texts.freshnessStale : Texts.freshnessFresh))
    add(
      .first, PriorityGroup.allCases.filter { card.isShown(under: $0) }.flatMap { say($0.phrase) })
    add(
      .first,
      reference.list("targetGroups").filter { card.isFor(targetGroup: $0.code) == true }
        .map { language == .nl ? $0.nl : $0.en })
    return values
  }

  /// The minutes of today at which a card is open, counted from the midnight with which it begins;
  /// hours of yesterday that go past midnight begin below zero.
  func hours(of card: Voorziening) -> [Range<Int>] {
    guard !card.openings.isEmpty else { return [] }
    return (hours(of: card, from: today + -1) + hours(of: card, from: today))
      .filter { $0.upperBound > 0 }
  }

  private func hours(of card: Voorziening, from day: Day) -> [Range<Int>] {
    guard !card.openings.isEmpty else { return [] }
    return OpeningHours(card.openings).spans(on: day).map { span in
      let start = (span.start.day - today) * 1440 + span.start.minute
      let end = (span.end.day - today) * 1440 + span.end.minute
      return start..<max(start, end)
    }
  }
}
