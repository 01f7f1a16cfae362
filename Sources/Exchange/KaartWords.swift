import Domain
import Resources

/// What a card says in words for people who have no list of codes.
struct KaartWords {
  let language: Language
  let reference: Reference

  /// The word of a code; a code that is in no list stands as it is.
  func word(_ code: String?, _ list: [Term]) -> String? {
    guard let code else { return nil }
    guard let term = list.term(code) else { return code }
    return language == .nl ? term.nl : term.en
  }

  /// The words of codes, in their order.
  func words(_ codes: [String], _ list: [Term]) -> [String] {
    codes.compactMap { word($0, list) }
  }

  func formality(_ card: Voorziening) -> String? {
    switch card.formality {
    case .formal?: Texts.formalityFormal.text(language)
    case .informal?: Texts.formalityInformal.text(language)
    case .crossroads?: Texts.formalityCrossroads.text(language)
    case nil: nil
    }
  }

  /// For whom it is; what is on no list never gets here.
  func visibility(_ card: Voorziening) -> String {
    (card.visibility == .open ? Texts.visibilityOpen : Texts.visibilityTeam).text(language)
  }

  func yesOrNo(_ flag: Bool?) -> String? {
    flag.map { ($0 ? Texts.yes : Texts.no).text(language) }
  }

  /// The wijken, or the whole city.
  func wijken(_ card: Voorziening) -> [String] {
    card.citywide == true ? [Texts.tableCitywide.text(language)] : card.wijken
  }

  /// Street, postal code and town.
  func address(_ place: Place) -> String? {
    let town = [place.postcode, place.town].compactMap { $0 }.joined(separator: " ")
    let parts = [place.address, town.isEmpty ? nil : town].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// When something is open, all openings one behind the other.
  func when(_ card: Voorziening) -> String? {
    let words = card.openings.map(when).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// `di, do 10:00–15:00 (om de 2 weken; tot 2026-07-01)` and what somebody wrote.
  private func when(_ opening: Opening) -> String {
    let hours = [opening.opens, opening.closes].compactMap { $0 }.joined(separator: "–")
    let main = [days(opening), monthDays(opening), hours].filter { !$0.isEmpty }
      .joined(separator: " ")
    var notes: [String] = []
    if let interval = opening.interval, interval > 1 {
      let phrase =
        opening.frequency == "MONTHLY" ? Texts.tableEveryMonths : Texts.tableEveryWeeks
      notes.append(phrase.text(language, [String(interval)]))
    }
    if let from = opening.from {
      notes.append(Texts.tableFrom.text(language, [from.description]))
    }
    if let until = opening.until {
      notes.append(Texts.tableUntil.text(language, [until.description]))
    }
    if opening.closedOnHolidays == true { notes.append(Texts.tableNoHolidays.text(language)) }
    let closed = opening.exceptions.filter { $0.closed == true }.map(\.day.description)
    if !closed.isEmpty {
      notes.append(Texts.tableClosedOn.text(language, [closed.joined(separator: ", ")]))
    }
    notes += opening.exceptions.filter { $0.closed != true }.map { exception in
      let hours = [exception.opens, exception.closes].compactMap { $0 }.joined(separator: "–")
      return "\(exception.day) \(hours)"
    }
    let all = notes.isEmpty ? "" : "(\(notes.joined(separator: "; ")))"
    return [main, opening.text ?? "", all].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether there is room, in words, and when that was told.
  func room(_ card: Voorziening) -> String? {
    guard let details = card.details else { return nil }
    let state: Phrase? =
      switch details.capacityState {
      case .room: Texts.capacityRoom
      case .waitingList: Texts.capacityWaiting
      case .talkFirst: Texts.capacityTalk
      case .full: Texts.capacityFull
      case nil: nil
      }
    let words = [state?.text(language), details.capacity].compactMap { $0 }
    guard !words.isEmpty else { return nil }
    let told = details.capacityTold.map { "(\($0))" }
    return (words + [told].compactMap { $0 }).joined(separator: " ")
  }

  /// The days by their names; a code that is none of RFC 5545 stands as it is.
  private func days(_ opening: Opening) -> String {
    let names = Texts.tableDays.text(language).split(separator: " ").map(String.init)
    let codes = (opening.days ?? "").split(separator: ",").map { code -> String in
      guard let day = Recurrence.codes.firstIndex(where: { code.hasSuffix($0) }), day < names.count
      else { return String(code) }
      let ordinal = code.dropLast(2)
      return ordinal.isEmpty ? names[day] : "\(self.ordinal(ordinal)) \(names[day])"
    }
    return codes.joined(separator: ", ")
  }

  private func ordinal(_ number: Substring) -> String {
    number == "-1"
      ? Texts.tableLast.text(language) : Texts.tableNth.text(language, [String(number)])
  }

  private func monthDays(_ opening: Opening) -> String {
    guard let days = opening.dayOfMonth else { return "" }
    let words = days.split(separator: ",").map { day in
      day == "-1" ? Texts.tableLastDay.text(language) : String(day)
    }
    return Texts.tableMonthDay.text(language, [words.joined(separator: ", ")])
  }
}
