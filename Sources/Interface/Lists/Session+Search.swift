import Domain
import Resources

extension Session {
  /// What a record can be found by.
  func searchFields(of id: ID) -> [SearchField] {
    switch caseload[id] {
    case .signaal(let signaal): return fields(of: signaal)
    case .voorziening(let voorziening): return fields(of: voorziening)
    case .referral(let referral):
      return [SearchField(.name, caseload.name(of: id)), SearchField(.text, referral.reason ?? "")]
        + people([referral.resident])
        + (caseload.signalen[referral.signaal].map(fields(of:)) ?? [])
    case .waakvlam(let waakvlam):
      return [SearchField(.name, caseload.name(of: id)), SearchField(.person, waakvlam.holder)]
        + wijken([caseload.residents[waakvlam.resident]?.wijk])
    case .contact(let contact):
      return [
        SearchField(.name, caseload.name(of: contact.from)),
        SearchField(.name, caseload.name(of: contact.to)),
        SearchField(.offer, label(reference.relations, contact.relation)),
        SearchField(.offer, say(caseload.judgement(of: contact).kind.phrase)),
      ] + wijken([wijk(of: contact.from), wijk(of: contact.to)])
    case .promise(let promise):
      return [SearchField(.name, promise.what), SearchField(.person, promise.who)]
    case .resident(let resident): return fields(of: resident)
    case .plan(let plan):
      return plain([caseload.name(of: id), plan.goal ?? "", say(plan.support.phrase)])
    case .posting(let posting):
      return [SearchField(.name, posting.what), SearchField(.person, posting.who ?? "")]
        + people([posting.resident]) + themes(posting.themes) + wijken([posting.wijk])
    case .match(let match):
      return plain([caseload.name(of: id), label(reference.matchKinds, match.sort)])
    case .household(let household):
      return [SearchField(.name, household.name), SearchField(.place, household.street ?? "")]
        + people(household.members)
    case nil: return []
    case let record?: return plain(otherFields(of: record))
    }
  }

  private func fields(of resident: Resident) -> [SearchField] {
    [SearchField(.name, resident.name)] + wijken([resident.wijk])
      + [SearchField(.place, resident.street ?? "")]
      + resident.talents.map { SearchField(.talent, $0) }
      + resident.languages.map { SearchField(.language, $0) }
      + resident.roles.map { SearchField(.offer, label(reference.residentRoles, $0)) }
      + (resident.wish.list + (resident.volunteer?.wants).list).map { SearchField(.text, $0) }
  }

  /// A name, and words that are just words.
  private func plain(_ texts: [String]) -> [SearchField] {
    texts.enumerated().map { place, text in SearchField(place == 0 ? .name : .text, text) }
  }
  private func people(_ ids: [ID?]) -> [SearchField] {
    ids.map { SearchField(.person, name($0)) }
  }
  private func themes(_ codes: [String]) -> [SearchField] {
    codes.map { SearchField(.theme, label(reference.themes, $0)) }
  }
  private func wijken(_ names: [String?]) -> [SearchField] {
    names.compactMap { $0.map { SearchField(.wijk, $0) } }
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

  private func fields(of signaal: Signaal) -> [SearchField] {
    [
      SearchField(.name, signaal.text), SearchField(.person, name(signaal.about)),
      SearchField(.person, signaal.informant ?? ""),
      SearchField(.place, signaal.street ?? ""),
      SearchField(.offer, label(reference.sources, signaal.source)),
    ] + wijken([signaal.wijk]) + themes(signaal.themes)
  }

  func fields(of voorziening: Voorziening) -> [SearchField] {
    cardVocabulary.fields(of: voorziening)
  }

  /// The names of the first few records, and how many more there are.
  func few(_ ids: [ID]) -> String { reasons.few(ids) }

  func name(_ id: ID?) -> String { id.map(caseload.name(of:)) ?? "" }

  func wijk(of id: ID) -> String {
    caseload.residents[id]?.wijk ?? caseload.groups[id]?.wijk
      ?? caseload.voorzieningen[id]?.wijken.first ?? ""
  }
}

extension Optional {
  /// The value as a list of one, or nothing.
  var list: [Wrapped] { map { [$0] } ?? [] }
}
