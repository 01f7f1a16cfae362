import Canvas
import Domain
import Resources

extension DetailLines {
  mutating func add(_ card: Voorziening) {
    title(card.name)
    if let organisation = card.organisation { text(organisation, .dim) }
    gap()
    for person in card.people {
      let reach =
        person.phone.list + person.email.list
        + (person.outsideHours == true ? [say(Texts.outsideHours)] : [])
      field(
        Texts.fieldPerson,
        ([person.name] + person.goodAt.list + reach).joined(separator: " · "))
    }
    whenAndWhere(card)
    if let about = card.about { text(about) }
    field(Texts.fieldSort, kindWords(card))
    field(Texts.fieldThemes, themes(card.themes))
    field(Texts.fieldLevel, say(caseload.level(of: card).phrase))
    field(Texts.fieldIndication, card.needsIndication.map { say($0 ? Texts.yes : Texts.no) })
    field(
      Texts.fieldWijken,
      card.citywide == true ? say(Texts.citywide) : card.wijken.joined(separator: ", "))
    field(Texts.fieldCost, card.free == true ? say(Texts.costsNothing) : card.cost)
    room(in: card)
    field(Texts.fieldLanguages, card.languages.joined(separator: ", "))
    field(
      Texts.fieldReach,
      (card.phone.list + card.email.list + card.website.list)
        .joined(separator: " · "))
    field(Texts.fieldNotes, card.notes)
    field(Texts.fieldVisibility, say(card.visibility.phrase))
    freshness(card)
    if card.activity != .active { field(Texts.fieldStatus, say(card.activity.phrase), .warning) }
    remarks(about: card.id)
    thisWeek(at: card)
    more(of: card)
    earlier(of: card)
  }

  /// Whether it is open now, when and where it is; an address that must not be known is not shown.
  private mutating func whenAndWhere(_ card: Voorziening) {
    let hours = OpeningHours(card.openings)
    if card.activity == .active || card.activity == .unknown, !card.openings.isEmpty {
      switch hours.isOpen(at: session.now) {
      case .open(let until?):
        field(Texts.fieldNow, session.say(Texts.nowOpenUntil, until.clock), .good)
      case .open(nil): field(Texts.fieldNow, say(Texts.nowOpen), .good)
      case .closed(let next?):
        let day = next.day == today ? "" : next.day.soonWords(today, session.language) + " "
        field(Texts.fieldNow, session.say(Texts.opensAgain, day + next.clock))
      case .closed(nil): field(Texts.fieldNow, say(Texts.closedForLong))
      case .unknown: break
      }
    }
    for opening in card.openings {
      field(Texts.fieldWhen, session.oneLine(opening.fullWords(session.language)))
    }
    if card.hasConfidentialPlace {
      field(Texts.fieldPlace, say(Texts.placeConfidential), .warning)
    }
    for place in card.shownPlaces {
      let parts = place.name.list + place.address.list + place.postcode.list + place.town.list
      field(Texts.fieldPlace, parts.joined(separator: ", "))
    }
  }

  /// From so many days on it is better to ask again whether there is room.
  private static let roomDays = 30

  /// Whether there is room, and how long ago that was said.
  mutating func room(in card: Voorziening) {
    guard let details = card.details else { return }
    let words = (details.capacityState?.phrase).map { say($0) }.list + details.capacity.list
    guard !words.isEmpty else { return }
    let told = details.capacityTold
    let isOld = told.map { today - $0 > DetailLines.roomDays } ?? false
    let when = told.map {
      session.say(isOld ? Texts.roomOld : Texts.roomTold, $0.nearWords(today, session.language))
    }
    field(
      Texts.fieldRoom, (words + when.list).joined(separator: " · "), isOld ? .stale : .text)
  }

  /// What is on in the coming seven days at a place or of an organisation, one line each.
  private mutating func thisWeek(at card: Voorziening) {
    guard session.looksClosely else { return }
    let isHouse = ["plek", "organisatie"].contains(card.sort)
    let addresses = isHouse ? Set(card.shownPlaces.compactMap(\.address)) : []
    let held = caseload.voorzieningen.rows.filter { other in
      other.id != card.id && other.activity == .active
        && caseload.isVisible(other, to: session.user?.id)
        && (other.organisation == card.name
          || other.shownPlaces.contains { $0.address.map(addresses.contains) == true })
    }
    var lines: [(start: LocalTime, name: String)] = []
    for other in held {
      let hours = OpeningHours(other.openings)
      for day in 0..<7 {
        lines += hours.spans(on: today + day).filter { $0.end > session.now }
          .map { ($0.start, other.name) }
      }
    }
    guard !lines.isEmpty else { return }
    heading(Texts.fieldThisWeek)
    for line in lines.sorted(by: { ($0.start, $0.name) < ($1.start, $1.name) }).prefix(12) {
      text(
        "\(line.start.day.weekdayWord(session.language)) \(line.start.clock)  \(line.name)", .text,
        indent: 2)
    }
  }

  /// What only some cards have: details, and all about an initiative of residents (R60).
  private mutating func more(of card: Voorziening) {
    let values = FieldReading.values(of: card)
    let words = session.recordText
    for field in RecordFields.more {
      self.field(field.label, words.text(values[field.path], in: field))
    }
    guard let features = card.initiative?.features else { return }
    let isOfResidents = features.isOfResidents.map { $0 ? Texts.yes : Texts.no } ?? Texts.unknown
    field(Texts.fieldOfResidents, say(isOfResidents))
  }

  /// What stood in its fields before, and who changed it.
  private mutating func earlier(of card: Voorziening) {
    guard let earlier = card.details?.earlier, !earlier.isEmpty else { return }
    heading(Texts.headingEarlier)
    for one in earlier {
      let label = say(RecordFields.cardLabel(of: one.field))
      let was = one.words(session.language)
      let day = one.changed.nearWords(today, session.language)
      let by = one.by.map(caseload.name(of:)) ?? ""
      text(
        by.isEmpty
          ? session.say(Texts.earlierLine, label, was, day)
          : session.say(Texts.earlierLineBy, label, was, day, by), .dim, indent: 2)
    }
  }

  private func kindWords(_ card: Voorziening) -> String {
    let parts = [
      session.label(session.reference.sorts, card.sort),
      session.label(session.reference.subkinds, card.subkind),
      card.formality.map { say($0.phrase) } ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// When somebody made sure of it, and how sure that still makes it: a bar and a word.
  private mutating func freshness(_ card: Voorziening) {
    guard card.visibility != .offList else { return }
    let isStale = caseload.isStale(card, on: today)
    let when = card.checked.map { date($0) } ?? say(Texts.neverChecked)
    let how =
      card.checkedHow.map { " · " + session.reference.label("checkWays", $0, session.language) }
      ?? ""
    field(
      Texts.fieldChecked, when + how + (isStale ? " · \(say(Texts.freshnessStale))" : ""),
      isStale ? .stale : .fresh)
    guard let freshness = caseload.freshness(of: card, on: today), card.checked != nil else {
      return
    }
    let word = say(freshness.sureness.phrase)
    if session.borders == .plain { return field(Texts.fieldSureness, word) }
    let full = Int((freshness.share * 8).rounded())
    let (on, off) = session.borders == .ascii ? ("#", ".") : ("■", "□")
    let bar = String(repeating: on, count: full) + String(repeating: off, count: 8 - full)
    field(Texts.fieldSureness, "\(bar) \(word)")
  }
}
