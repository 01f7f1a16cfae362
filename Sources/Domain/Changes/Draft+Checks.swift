/// What is refused of plain records.
extension Draft {
  func check(_ gebied: Gebied) throws(Refusal) {
    try requireName(gebied.name)
    for other in caseload.gebieden.rows where other.name == gebied.name && other.id != gebied.id {
      throw .alreadyExists(other.id)
    }
  }

  func check(_ wijk: Wijk) throws(Refusal) {
    try requireName(wijk.name)
    if let old = caseload.wijken[wijk.id] {
      guard old.name == wijk.name else { throw .nameIsFixed(old.name) }
    } else if hasWijk(wijk.name) {
      throw .nothingChanged
    }
    for variable in wijk.variables {
      try requireText(variable.code)
      try require(variable.year, "year", in: 1900...2200)
    }
  }

  /// A wijk that an imported card already has stays, known or not: else nobody could mend the card.
  func check(_ voorziening: Voorziening) throws(Refusal) {
    try requireName(voorziening.name)
    let known = caseload.voorzieningen[voorziening.id]?.wijken ?? []
    for wijk in voorziening.wijken where !known.contains(wijk) { try requireWijk(wijk) }
    for group in voorziening.details?.bringsTogether ?? [] { try require(group, among: [.group]) }
    try require(voorziening.initiative?.guide, among: [.worker])
  }

  func check(_ resident: Resident) throws(Refusal) {
    try requireName(resident.name)
    try requireWijk(resident.wijk)
    for group in resident.groups { try require(group, among: [.group]) }
    try require(resident.confidant, among: [.worker])
    try require(
      resident.birthYear, "birthYear", in: 1880...max(1880, occasion.today.parts.year + 1))
    try require(resident.volunteer?.hoursPerWeek, "hoursPerWeek", in: 0...168)
    try require(resident.volunteer?.returnHours, "returnHours", in: 0...168)
  }

  /// A resident belongs to one household at most.
  func check(_ household: Household) throws(Refusal) {
    try requireName(household.name)
    try requireWijk(household.wijk)
    guard !household.members.isEmpty else { throw .nobodyInIt }
    guard Set(household.members).count == household.members.count else { throw .sameEnds }
    for member in household.members {
      try require(member, among: [.resident])
      for mention in mentions(of: member) where mention != household.id {
        guard case .household(let other) = current(mention), other.members.contains(member) else {
          continue
        }
        throw .inAnotherHousehold(member, household: other.id)
      }
    }
    try require(household.regisseur, among: [.worker, .resident])
  }

  func check(_ contact: Contact) throws(Refusal) {
    guard contact.from != contact.to else { throw .sameEnds }
    for end in [contact.from, contact.to] {
      try require(end, among: [.resident, .group, .voorziening, .worker])
    }
    try requirePast(contact.since)
    try requirePast(contact.seen)
    if let since = contact.since, let until = contact.until, until < since {
      throw .endsBeforeStart(until)
    }
    for keeper in [contact.keeper].compactMap({ $0 }) + contact.otherKeepers {
      try require(keeper, among: [.worker])
    }
    try requirePast(contact.care?.since)
    try require(contact.care?.hoursPerWeek, "care.hoursPerWeek", in: 0...168)
  }

  func check(_ measurement: SelfReliance) throws(Refusal) {
    guard current(measurement.resident)?.kind == .resident else {
      throw .notFound(measurement.resident)
    }
    try requirePast(measurement.day)
    guard measurement.scores.contains(where: { $0.score != nil }) else { throw .nothingFilledIn }
    for score in measurement.scores {
      try requireText(score.domain)
      try require(score.score, score.domain, in: 1...5)
    }
  }

  func check(_ factors: Factors) throws(Refusal) {
    try requirePast(factors.day)
    try require(factors.resident, among: [.resident])
    try require(factors.group, among: [.group])
    if let wijk = factors.wijk { try requireWijk(wijk) }
    guard factors.resident != nil || factors.group != nil || factors.wijk != nil else {
      throw .nobodyInIt
    }
    guard !factors.protective.isEmpty || !factors.risk.isEmpty else { throw .nothingFilledIn }
    if factors.resident != nil, !factors.risk.isEmpty { throw .riskOfOnePerson }
  }

  func check(_ posting: Posting) throws(Refusal) {
    try requireText(posting.what)
    try requireWijk(posting.wijk)
    try require(posting.resident, among: [.resident])
    try require(posting.signaal, among: [.signaal])
    guard posting.resident != nil || posting.who?.isBlank == false else { throw .nameMissing }
    try requirePast(posting.made)
    try require(posting.hoursPerWeek, "hoursPerWeek", in: 0...168)
    try require(posting.months, "months", in: 0...120)
  }

  func check(_ conversation: Conversation) throws(Refusal) {
    try requireText(conversation.text)
    try requirePast(conversation.day)
    try require(conversation.signaal, among: [.signaal])
    try require(conversation.resident, among: [.resident])
    try require(conversation.household, among: [.household])
  }
}
