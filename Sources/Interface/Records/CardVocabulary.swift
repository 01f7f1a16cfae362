public import Domain
public import Resources

/// The words that a card is found by beside what was written on it: those of its codes, and of what
/// it says with yes or no.
///
/// Looked up once for all cards, since a list of terms is slow to search a hundred thousand times.
/// Each word has a trace: what the stored card holds when the word is among its own, for a
/// `SearchSieve`.
public struct CardVocabulary: Sendable {
  /// Of the lists whose labels a card is found by.
  private let subkinds: [String: String]
  private let targetGroups: [String: String]
  private let themeLabels: [String: String]
  private let words: [String: [String]]
  private let themeWords: [String: [String]]
  /// What the themes are called, and the other words for them, for a `SearchIndex`.
  public let themes: [(label: String, words: [String])]
  private let free: String
  private let wheelchair: String
  private let rooms: [Capacity: String]
  /// From Monday on.
  private let weekdays: [String]

  /// The words of these lists in a language.
  public init(_ reference: Reference, _ language: Language) {
    weekdays = (0..<7).map { Day(number: $0 + 4).weekdayName(language) }
    func labels(_ list: String) -> [String: String] {
      Dictionary(
        reference.list(list).map { ($0.code, language == .nl ? $0.nl : $0.en) },
        uniquingKeysWith: { $1 })
    }
    subkinds = labels("subkinds")
    targetGroups = labels("targetGroups")
    themeLabels = labels("themes")
    words = Dictionary(
      reference.subkinds.map { ($0.code, $0.words) }, uniquingKeysWith: { first, _ in first })
    themeWords = Dictionary(
      reference.themes.map { ($0.code, $0.words) }, uniquingKeysWith: { first, _ in first })
    themes = reference.themes.map { (language == .nl ? $0.nl : $0.en, $0.words) }
    free = Texts.costsNothing.text(language)
    wheelchair = Texts.facetWheelchair.text(language)
    rooms = Dictionary(
      uniqueKeysWithValues: Capacity.allCases.map { ($0, $0.phrase.text(language)) })
  }

  /// All that a card is found by, on the screen and by command; its name first. An address that must
  /// not be known finds nothing.
  public func fields(of card: Voorziening) -> [SearchField] {
    var fields: [SearchField] = []
    forEachField(of: card) { fields.append(SearchField($0, $1)) }
    return fields
  }

  /// The same, one after the other.
  public func forEachField(of card: Voorziening, _ take: (SearchColumn, String) -> Void) {
    func add(_ column: SearchColumn, _ text: String?) {
      if let text { take(column, text) }
    }
    func add(_ column: SearchColumn, _ texts: [String]) {
      for text in texts { add(column, text) }
    }
    take(.name, card.name)
    for person in card.people where person.left != true {
      add(.person, person.name)
      add(.talent, person.goodAt)
    }
    if let subkind = card.subkind { take(.offer, subkinds[subkind] ?? subkind) }
    for code in card.details?.targetGroups ?? [] { take(.offer, targetGroups[code] ?? code) }
    for code in card.themes { take(.theme, themeLabels[code] ?? code) }
    if card.free == true { add(.synonym, free) }
    if let details = card.details {
      if details.wheelchair == true { add(.synonym, wheelchair) }
      if let room = details.capacityState { add(.synonym, rooms[room]) }
    }
    if let subkind = card.subkind { add(.synonym, words[subkind] ?? []) }
    add(.synonym, card.details?.tags ?? [])
    add(.wijk, card.wijken)
    for place in card.shownPlaces {
      add(.place, place.name)
      add(.place, place.address)
    }
    add(.place, card.organisation)
    add(.language, card.languages)
    add(.text, card.about)
    for opening in card.openings {
      // In full, so that `dinsdag` finds them.
      for day in opening.weekdays { add(.text, weekdays[day]) }
      add(.text, opening.text)
    }
    add(.text, card.notes)
    addPhone(card.phone)
    for person in card.people { addPhone(person.phone) }
    func addPhone(_ phone: String?) {
      guard let phone else { return }
      // As it is written, and as one number.
      take(.text, phone)
      take(.phone, String(decoding: phone.utf8.filter { 0x30...0x39 ~= $0 }, as: UTF8.self))
    }
  }

  /// What a stored card must hold to be found by a query as it was typed, word for word; nil when
  /// that cannot be told from how it is stored, or when nothing is asked for.
  public func sieve(for query: SearchQuery) -> SearchSieve? {
    let words = query.terms.map(\.word)
    // A telephone number is found however it is written.
    func isPhone(_ word: [UInt8]) -> Bool {
      word.count >= SearchIndex.phoneLength && word.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard !words.isEmpty, words.allSatisfy(SearchSieve.isStoredPlainly),
      !words.contains(where: isPhone)
    else { return nil }
    return SearchSieve(words.map { [$0] + traces(of: $0) })
  }

  /// What a stored card holds that is found by a word which is not written on it.
  private func traces(of word: [UInt8]) -> [[UInt8]] {
    func says(_ text: String) -> Bool { Folding.bytes(text).contains(word) }
    var traces: [String] = []
    for terms in [subkinds, targetGroups, themeLabels] {
      traces += terms.filter { says($0.value) }.map { "\"\($0.key)\"" }
    }
    traces += (Array(words) + Array(themeWords)).filter { $0.value.contains(where: says) }
      .map { "\"\($0.key)\"" }
    if says(free) { traces.append("\"free\":true") }
    if says(wheelchair) { traces.append("\"wheelchair\":true") }
    if rooms.values.contains(where: says) { traces.append("\"capacityState\":") }
    if weekdays.contains(where: says) { traces.append("\"openings\":") }
    // What holds the word is kept without them.
    return Set(traces).map(Folding.bytes).filter { !$0.contains(word) }
  }
}
