import Domain
import Resources

extension Session {
  /// The most words a field is completed with.
  private static let mostOptions = 16

  /// What can be filled in, best first: what fits what was typed, or everything when that is a
  /// whole value already or is not understood.
  func options(for field: FormField) -> [String] {
    if [.names, .parties, .streets].contains(field.about.source) {
      if field.about.source == .parties, field.current.isEmpty { return [] }
      if field.about.source == .streets, field.current.isEmpty { return [] }
      return field.current.isEmpty ? namesAround : fitting(field).filter { $0 != field.current }
    }
    let found = fitting(field)
    if field.current.last == ")", case .records(let kinds, _) = field.about.source,
      case .one = caseload.find(field.current, among: kinds)
    {
      return [field.current]
    }
    let isDone = found == [field.current] || found.isEmpty && !field.about.makesResident
    guard isDone else { return found }
    let near = isAboutPeople(field.about.source) ? namesAround : []
    let all = candidates(field.about.source, "").lazy.filter { !near.contains($0) }
    return Array((near + all.prefix(Session.mostOptions)).prefix(Session.mostOptions))
  }

  /// Whether what was typed in a field with set words begins none of them.
  func isUnknown(_ field: FormField) -> Bool {
    switch field.about.source {
    case .codes, .choices, .wijken, .yesNo: !field.current.isEmpty && fitting(field).isEmpty
    default: false
    }
  }

  /// What Tab makes of what was typed; nil when there is nothing to complete.
  func completion(for field: FormField) -> String? {
    guard !field.current.isEmpty else { return nil }
    let found = fitting(field)
    return found.contains(field.current) ? nil : found.first
  }

  private func fitting(_ field: FormField) -> [String] {
    let whole = Folding.folded(field.current)
    let found = fitting(field, String(whole.prefix { $0 != "(" }).trimmed)
    guard whole.contains("(") else { return found }
    return found.filter { Folding.folded($0).hasPrefix(whole) }
  }

  private func fitting(_ field: FormField, _ typed: String) -> [String] {
    let words = NameWords.of(typed)
    var starting: [String] = []
    var holding: [String] = []
    // Those who are near the subject go first, also when they are in no list of names.
    let near = isAboutPeople(field.about.source) ? namesAround : []
    let names = candidates(field.about.source, typed).lazy.filter { !near.contains($0) }
    for name in [AnySequence(near), AnySequence(names)].joined()
    where starting.count < Session.mostOptions {
      if Folding.folded(name).hasPrefix(typed) {
        starting.append(name)
      } else if holding.count < Session.mostOptions, NameWords.fits(words, name) {
        holding.append(name)
      }
    }
    return toldApart(Array((starting + holding).prefix(Session.mostOptions)))
  }

  /// Whether a field asks for people, of whom those around the subject come first.
  private func isAboutPeople(_ source: RecordField.Source) -> Bool {
    switch source {
    case .names: true
    case .records(let kinds, _): kinds.contains(.resident)
    default: false
    }
  }

  /// Names of which some are the same, with what tells those residents apart.
  private func toldApart(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    let shared = Set(names.filter { !seen.insert($0).inserted })
    guard !shared.isEmpty else { return names }
    var done: Set<String> = []
    return names.filter { done.insert($0).inserted }.flatMap { name -> [String] in
      let residents = shared.contains(name) ? caseload.residents(named: name) : []
      guard residents.count > 1 else { return [name] }
      return residents.filter { caseload.isVisible($0, to: user?.id) }
        .map { caseload.distinctName(of: $0.id) }
    }
  }

  /// Known names that somebody may have meant: every word typed begins a word of the name, or the
  /// whole is a slip of the pen away.
  func names(like typed: String, among kinds: Set<Kind>) -> [String] {
    let words = NameWords.of(Folding.folded(typed))
    let bytes = Folding.bytes(typed)
    let most = bytes.count >= 8 ? 2 : bytes.count >= 4 ? 1 : 0
    return toldApart(
      names(of: kinds, Folding.folded(typed)).filter { name in
        NameWords.fits(words, name)
          || most > 0 && Spelling.isNear(Folding.bytes(name), bytes, most: most)
      }.prefix(4).map { $0 })
  }

  private func candidates(_ source: RecordField.Source, _ typed: String) -> [String] {
    switch source {
    case .words, .number, .degrees, .email: []
    case .names: names(of: [.resident, .worker, .group], typed)
    case .parties: names(of: [.voorziening], typed)
    case .streets: streets
    case .day: [say(Texts.today), say(Texts.tomorrow)] + Texts.daysFromNow.map { say($0) }
    case .yesNo: [say(Texts.yes), say(Texts.no)]
    case .wijken: caseload.wijken.rows.map(\.name)
    case .gebieden: labels("gebieden")
    case .codes(let list), .codesOrWords(let list): labels(list)
    case .choices(let choices): choices.map { say($0.phrase) }
    case .records(let kinds, _): names(of: kinds, typed)
    }
  }

  /// Who is around the resident that the form is about, the closest first.
  private var namesAround: [String] {
    guard case .form(let form) = overlays.last else { return [] }
    let subject: ID?
    if case .act(.tell, let id) = form.purpose { return whoToTell(id) }
    if case .act(.escalate, let id) = form.purpose {
      let ladder =
        caseload.signalen[id]
        .map { caseload.ladder(for: $0, on: today, to: user?.id) } ?? []
      return ladder.flatMap { names(at: $0) }.filter { $0 != user?.name }
    }
    switch form.purpose {
    case .record(.referral(let referral), _):
      subject = referral.resident ?? caseload.signalen[referral.signaal]?.about
    case .record(let record, let isNew):
      subject =
        isNew ? record.record.mentions.lazy.compactMap(residentOf).first : residentOf(record.id)
    case .act(_, let id): subject = residentOf(id)
    }
    var receivers: [String] = []
    if case .record(.referral(let referral), _) = form.purpose, let to = referral.to {
      receivers = caseload.voorzieningen[to]?.people.map(\.name).filter { !$0.isEmpty } ?? []
    }
    guard let subject else { return receivers }
    return receivers
      + caseload.kring(of: subject, on: today).members.filter(\.isLiving)
      .prefix(Session.mostOptions).map { caseload.name(of: $0.id) }
      .filter { !receivers.contains($0) }
  }

  private func names(of kinds: Set<Kind>, _ typed: String) -> [String] {
    var names: [String] = []
    let workers = kinds.contains(.worker) ? caseload.workers.rows.map(\.name) : []
    // Who keeps a household together is mostly a colleague; any other name is mostly a resident.
    let isRegisseur = kinds == [.worker, .resident]
    if isRegisseur { names += workers }
    if kinds.contains(.resident) {
      let people = visibleResidents
      names += people.filter { !isRegisseur || $0.isMinor(on: today) != true }.map(\.name)
    }
    if !isRegisseur { names += workers }
    if kinds.contains(.group), kinds.count != 3 || kinds.contains(.voorziening) {
      names += caseload.groups.rows.map(\.name)
    }
    if kinds.contains(.household) { names += caseload.households.rows.map(\.name) }
    if kinds.contains(.voorziening) { names += cardNames(typed) }
    return names
  }

  /// The streets that people live in or something was noticed in, without the number of a house.
  private var streets: [String] {
    let all = visibleResidents.compactMap(\.street) + caseload.signalen.rows.compactMap(\.street)
    let names = all.map { street in
      String(street.prefix { !$0.isNumber && $0 != "," }).trimmed
    }
    return Set(names).filter { !$0.isEmpty }.sorted()
  }

  /// The names of cards that hold what was typed; there may be very many cards.
  private func cardNames(_ typed: String) -> [String] {
    guard typed.count >= 2, let content = contents[.kaart], let index = content.index else {
      return []
    }
    return index.find(typed).prefix(50).map { name(content.all[Int($0)].id) }
  }

  private func labels(_ name: String) -> [String] {
    reference.list(name).map { language == .nl ? $0.nl : $0.en }
  }
}
