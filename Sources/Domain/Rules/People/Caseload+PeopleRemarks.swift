extension Caseload {
  /// All there is to think of for one record by the rules about people: a resident, a contact with
  /// care, a match, a card, or something that ended in which people helped along (R12, R14, R15,
  /// R38, R39, R41–R43, R68, R72, R73).
  ///
  /// A resident who confided in another worker has none here.
  public func peopleRemarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    if let resident = residents[id] {
      guard isVisible(resident, to: worker) else { return [] }
      return carerRemarks(about: id, on: today, to: worker) + loadRemarks(about: id, on: today)
        + returnRemarks(about: id, on: today, to: worker)
        + reciprocityRemarks(about: id, on: today)
    }
    if let contact = contacts[id] {
      guard
        [contact.from, contact.to].allSatisfy({ end in
          residents[end].map { isVisible($0, to: worker) } ?? true
        })
      else { return [] }
      let caring =
        contact.care == nil ? [] : carerRemarks(about: contact.from, on: today, to: worker)
      return neighbourRemarks(on: contact, today, to: worker) + caring
    }
    if let match = matches[id] {
      let two = [match.asker, match.helper].compactMap { residents[$0] }
      guard two.allSatisfy({ isVisible($0, to: worker) }) else { return [] }
      return matchRemarks(about: id, on: today, to: worker)
    }
    return placeRemarks(about: id, to: worker) + contributorRemarks(about: id)
  }
}
