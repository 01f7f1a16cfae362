extension Caseload {
  /// The remarks on a keukentafelgesprek, of which there are three; other talks have none (R16,
  /// `S3:449-460`, `S4:2785-2786`).
  ///
  /// - Nobody asked yet whether somebody should sit beside the resident.
  /// - The resident does not want that, or feels shame: an independent mediator may fit better.
  /// - Somebody cares for the resident and was not there; who was there by name counts.
  public func remarks(on talk: Conversation) -> [Remark] {
    guard talk.sort == Codes.kitchenTable else { return [] }
    var remarks: [Remark] = []
    if talk.thirdPerson == nil || talk.thirdPerson == .notAsked {
      remarks.append(Remark(.thirdPersonNotAsked, talk.id))
    }
    if talk.thirdPerson == .declined || talk.shame == true && talk.thirdPerson != .mediator {
      remarks.append(Remark(.mediatorPossible, talk.id))
    }
    let absent = absentCarers(of: talk)
    if !absent.isEmpty {
      remarks.append(
        Remark(.carerNotThere, talk.id, absent.map(Fact.record), suggestions: absent))
    }
    return remarks
  }

  /// Who cares for the people the talk was with and was not there; nobody when a mantelzorger was.
  private func absentCarers(of talk: Conversation) -> [ID] {
    guard talk.carerPresent != true, talk.thirdPerson != .carer else { return [] }
    let present = Set(talk.present.map(Folding.folded))
    let household = talk.household.flatMap { households[$0]?.members } ?? []
    let asked = talk.resident.map { [$0] } ?? household
    let carers = asked.flatMap { livingCare(for: $0, on: talk.day) }.map { Optional($0.from) }
    return carers.distinct.filter { carer in
      !present.contains(Folding.folded(name(of: carer)))
        && !(talk.resident == nil && household.contains(carer))
    }
  }
}
