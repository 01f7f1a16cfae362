import Domain
import Interface
import Resources

extension Answer {
  mutating func give(cards: [Voorziening], in store: OpenStore) {
    list(cards) { $0.give($1) }
    guard !isJSON else { return }
    let brief = store.briefIDs
    rows(of: cards, in: store, brief, width: brief.width(cards.map(\.id)))
    count(cards.count)
  }

  /// A line for each card.
  ///
  /// - Parameter width: that of the column with the short identities.
  mutating func rows(
    of cards: [Voorziening], in store: OpenStore, _ brief: BriefIDs, width: Int
  ) {
    let caseload = store.caseload
    for card in cards {
      let person = card.people.first?.name ?? ""
      let checked =
        caseload.isStale(card, on: store.today)
        ? Texts.freshnessStale.text(language) : ""
      let wijken = card.wijken.joined(separator: ", ")
      let place = card.citywide == true ? Texts.citywide.text(language) : wijken
      row(
        [(brief[card.id], width), (card.name, 36), (person, 14), (place, 14)], checked)
    }
  }

  mutating func show(_ card: Voorziening, in store: OpenStore) {
    give(card)
    guard !isJSON else { return }
    let reasons = store.reasons
    paragraph(card.name)
    line("")
    field(Texts.fieldID, BriefIDs(store.caseload)[card.id])
    if let about = card.about { field(Texts.fieldWhat, about) }
    for person in card.people {
      var words = [person.name, person.goodAt, person.phone, person.email].compactMap { $0 }
      if person.outsideHours == true { words.append(Texts.outsideHours.text(language)) }
      field(Texts.fieldPerson, words.joined(separator: " · "))
    }
    field(
      Texts.fieldReach,
      [card.phone, card.email, card.website].compactMap { $0 }.joined(separator: " · "))
    field(
      Texts.fieldThemes,
      card.themes.map { reasons.label(store.reference.themes, $0) }.joined(separator: ", "))
    let sorts = [
      card.sort.map { reasons.label(store.reference.sorts, $0) },
      card.subkind.map { reasons.label(store.reference.subkinds, $0) },
    ]
    field(Texts.fieldSort, sorts.compactMap { $0 }.joined(separator: " · "))
    field(Texts.fieldLevel, store.caseload.level(of: card).phrase.text(language))
    field(Texts.fieldFormality, card.formality?.phrase.text(language))
    field(Texts.fieldIndication, words(card.needsIndication))
    field(Texts.fieldCollective, words(card.collective))
    field(Texts.fieldVisibility, card.visibility.phrase.text(language))
    let wijken = card.citywide == true ? [Texts.citywide.text(language)] + card.wijken : card.wijken
    field(Texts.fieldWijken, wijken.joined(separator: ", "))
    if card.hasConfidentialPlace {
      field(Texts.fieldPlace, Texts.placeConfidential.text(language))
    }
    for place in card.shownPlaces {
      let words = [place.name, place.address, place.postcode, place.town].compactMap { $0 }
      field(Texts.fieldPlace, words.joined(separator: ", "))
    }
    for opening in card.openings { field(Texts.fieldWhen, opening.fullWords(language)) }
    let nothing = card.free == true ? Texts.costsNothing.text(language) : nil
    field(Texts.fieldCost, card.cost ?? nothing)
    if let details = card.details {
      let told = details.capacityTold.map {
        Texts.roomTold.text(language, [$0.nearWords(store.today, language)])
      }
      let words = [details.capacityState?.phrase.text(language), details.capacity, told]
      field(Texts.fieldRoom, words.compactMap { $0 }.joined(separator: " · "))
    }
    for more in RecordFields.more {
      field(more.label, store.filling.words(more, of: .voorziening(card)))
    }
    field(Texts.fieldLanguages, card.languages.joined(separator: ", "))
    if card.activity != .active { field(Texts.fieldStatus, card.activity.phrase.text(language)) }
    let isStale = store.caseload.isStale(card, on: store.today)
    let checked = [
      card.checked?.words(language) ?? Texts.neverChecked.text(language), card.checkedHow,
      isStale ? Texts.freshnessStale.text(language) : nil,
    ]
    field(Texts.fieldChecked, checked.compactMap { $0 }.joined(separator: " · "))
    if let freshness = store.caseload.freshness(of: card, on: store.today) {
      field(Texts.fieldSureness, freshness.sureness.phrase.text(language))
    }
    field(Texts.fieldNotes, card.notes)
    for one in card.withoutSecrets.details?.earlier ?? [] {
      let label = RecordFields.cardLabel(of: one.field).text(language)
      let words = [
        label, one.words(language), one.changed.nearWords(store.today, language),
        one.by.map(store.caseload.name(of:)) ?? "–",
      ]
      field(Texts.headingEarlier, Texts.earlierLineBy.text(language, words))
    }
  }

  private func words(_ flag: Bool?) -> String? {
    flag.map { ($0 ? Texts.yes : Texts.no).text(language) }
  }
}
