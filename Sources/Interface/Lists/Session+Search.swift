import Domain
import Resources

extension Session {
  /// What a record can be found by.
  func searchFields(of id: ID) -> [String] {
    switch caseload[id] {
    case .signaal(let signaal): fields(of: signaal)
    case .voorziening(let voorziening): fields(of: voorziening)
    case .referral(let referral):
      [caseload.name(of: id), referral.reason ?? "", name(referral.resident)]
        + (caseload.signalen[referral.signaal].map(fields(of:)) ?? [])
    case .waakvlam(let waakvlam):
      [caseload.name(of: id), waakvlam.holder] + (caseload.residents[waakvlam.resident]?.wijk).list
    case .contact(let contact):
      [
        caseload.name(of: contact.from), caseload.name(of: contact.to),
        label(reference.relations, contact.relation),
        say(caseload.judgement(of: contact).kind.phrase), wijk(of: contact.from),
        wijk(of: contact.to),
      ]
    case .promise(let promise): [promise.who, promise.what]
    case .resident(let resident): fields(of: resident)
    case .plan(let plan): [caseload.name(of: id), plan.goal ?? "", say(plan.support.phrase)]
    case .posting(let posting):
      [posting.what, name(posting.resident), posting.who ?? "", posting.wijk]
        + posting.themes.map { label(reference.themes, $0) }
    case .match(let match): [caseload.name(of: id), label(reference.matchKinds, match.sort)]
    case .household(let household):
      [household.name, household.street ?? ""] + household.members.map(caseload.name(of:))
    case nil: []
    case let record?: otherFields(of: record)
    }
  }

  private func fields(of resident: Resident) -> [String] {
    var fields = [resident.name, resident.wijk]
    fields += resident.street.list + resident.talents + resident.languages + resident.wish.list
    fields += resident.roles.map { label(reference.residentRoles, $0) }
    fields += (resident.volunteer?.wants).list
    return fields
  }

  /// All words of a record, as its fields show them.
  private func otherFields(of record: AnyRecord) -> [String] {
    let values = FieldReading.values(of: record.record)
    let words = recordText
    return RecordFields.of(record.kind).compactMap { field in
      guard let value = values[field.path], field.path != "notes" else { return nil }
      return words.text(value, in: field)
    }
  }

  private func fields(of signaal: Signaal) -> [String] {
    [
      signaal.text, signaal.wijk, signaal.street ?? "", name(signaal.about),
      signaal.informant ?? "", label(reference.sources, signaal.source),
    ] + signaal.themes.map { label(reference.themes, $0) }
  }

  func fields(of voorziening: Voorziening) -> [String] {
    voorziening.searchWords({ reference.label($0, $1, language) }, language)
  }

  func name(_ id: ID?) -> String { id.map(caseload.name(of:)) ?? "" }

  func wijk(of id: ID) -> String {
    caseload.residents[id]?.wijk ?? caseload.groups[id]?.wijk
      ?? caseload.voorzieningen[id]?.wijken.first ?? ""
  }

  /// Whether a row has, for every dimension that was chosen in, one of the chosen values.
  func matches(_ row: RowKey, _ facets: Set<Facet>) -> Bool {
    let values = facetValues(of: row.id)
    for dimension in Facet.Dimension.allCases {
      let chosen = facets.filter { $0.dimension == dimension }
      if !chosen.isEmpty, values.isDisjoint(with: chosen) { return false }
    }
    return true
  }

  /// Whether a record is unfinished, whose it is, its wijken, themes and status, and the groups that go first under which it shows.
  func facetValues(of id: ID) -> Set<Facet> {
    var values = plainFacets(of: id).union(firstFacets(of: id))
    if caseload[id]?.isOpen == true {
      values.insert(Facet(dimension: .open, value: say(Texts.facetOpen)))
    } else if caseload[id]?.isOpen == false {
      values.insert(Facet(dimension: .open, value: say(Texts.facetClosed)))
    }
    if let owner = ownerName(of: id) { values.insert(Facet(dimension: .owner, value: owner)) }
    if waitsForUser(id), let user { values.insert(Facet(dimension: .owner, value: user.name)) }
    return values
  }

  /// The groups that go first, and whether somebody can be reached outside office hours: filters,
  /// never a label (R61, R80).
  private func firstFacets(of id: ID) -> Set<Facet> {
    var values: [Phrase] = []
    switch caseload[id] {
    case .resident(let resident):
      values = PriorityGroup.allCases.filter { caseload.isShown(resident, under: $0, on: today) }
        .map(\.phrase)
      if caseload.isToThank(resident, on: today, to: user?.id) {
        values.append(Texts.facetNotThanked)
      }
      if let volunteer = resident.volunteer {
        let load = caseload.helpingLoad(of: resident.id, on: today, to: user?.id)
        if load.ownLimit.map({ load.hoursPerWeek >= $0 }) == true {
          values.append(Texts.facetAtLimit)
        }
        if volunteer.guide == nil { values.append(Texts.facetNoGuide) }
      }
    case .signaal(let signaal):
      values = PriorityGroup.allCases.filter { caseload.isShown(signaal, under: $0, on: today) }
        .map(\.phrase)
      if signaal.feedbackDue(settings: settings) != nil { values.append(Texts.facetOwed) }
    case .voorziening(let card):
      values = PriorityGroup.allCases.filter { card.isShown(under: $0) }.map(\.phrase)
      values += reference.list("targetGroups")
        .filter { card.isFor(targetGroup: $0.code) == true }.map { Phrase($0.nl, $0.en) }
      if card.needsIndication != true { values.append(Texts.facetNoIndication) }
      if card.isThereOutsideHours(on: today, settings: settings) == true {
        values.append(Texts.facetOutsideHours)
      }
    default: return []
    }
    return Set(values.map { Facet(dimension: .first, value: say($0)) })
  }

  private func plainFacets(of id: ID) -> Set<Facet> {
    func facets(_ wijken: [String], _ themes: [String], _ status: String?) -> Set<Facet> {
      Set(
        wijken.filter { !$0.isEmpty }.map { Facet(dimension: .wijk, value: $0) }
          + themes.map { Facet(dimension: .theme, value: $0) }
          + status.list.map { Facet(dimension: .status, value: $0) })
    }
    switch caseload[id] {
    case .signaal(let signaal):
      return facets([signaal.wijk], signaal.themes, say(signaal.status.phrase))
    case .referral(let referral):
      let signaal = caseload.signalen[referral.signaal]
      return facets(
        (signaal?.wijk).list, signaal?.themes ?? [], say(referral.status.phrase))
    case .voorziening(let voorziening):
      return facets(
        voorziening.wijken, voorziening.themes,
        say(
          caseload.isStale(voorziening, on: today)
            ? Texts.freshnessStale : Texts.freshnessFresh))
    case .waakvlam(let waakvlam):
      return facets(
        [wijk(of: waakvlam.resident)], [],
        say(waakvlam.isBurning ? waakvlam.risk.phrase : Texts.waakvlamOut))
    case .contact(let contact):
      let kind = say(caseload.judgement(of: contact).kind.phrase)
      let load = contact.care?.load.map { Facet(dimension: .status, value: say($0.phrase)) }
      return facets([wijk(of: contact.from), wijk(of: contact.to)], [], kind).union(load.list)
    case .promise(let promise):
      return promise.about.map(plainFacets(of:)) ?? []
    case .resident(let resident):
      return facets(
        [resident.wijk], [], resident.ageGroup.map { reference.label("ageGroups", $0, language) })
    case .plan(let plan):
      let phase = plan.status.isOpen ? caseload.clock(of: plan, on: today)?.phase : nil
      let term: Phrase? =
        phase == .nearEnd ? Texts.rowNearEnd : phase == .overTerm ? Texts.rowOverTerm : nil
      return facets(
        [wijk(of: plan.resident)], [], say(term ?? plan.status.phrase))
    case .posting(let posting):
      return facets([posting.wijk], posting.themes, say(posting.side.phrase))
    case .match(let match):
      return facets([wijk(of: match.asker)], [], say(match.status.phrase))
    case .conversation(let talk):
      return facets(
        [(talk.resident.map(wijk(of:))) ?? ""], [],
        talk.sort.map { reference.label("conversationKinds", $0, language) })
    case .kwestie(let kwestie):
      return facets([kwestie.wijk], kwestie.themes, say(kwestie.level.phrase))
    default: return []
    }
  }
}

extension Optional {
  /// The value as a list of one, or nothing.
  var list: [Wrapped] { map { [$0] } ?? [] }
}
