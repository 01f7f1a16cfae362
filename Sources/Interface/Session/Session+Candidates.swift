import Domain
import Resources

extension Session {
  /// Opens who could be the other side of a question or an offer (R40).
  mutating func openCandidates(_ id: ID) {
    guard caseload.postings[id]?.status.isOpen == true else {
      return tell(say(.alreadyFinished), .refused)
    }
    guard caseload.postings[id]?.resident != nil else {
      return tell(say(Texts.noResidentHere), .refused)
    }
    overlays.append(.picker(filled(Picker(purpose: .candidate(posting: id)))))
  }

  mutating func fillCandidates(_ picker: inout Picker, posting id: ID) {
    guard let posting = caseload.postings[id] else { return }
    let words = SearchIndex.words(picker.field.text)
    let reasons = self.reasons
    picker.rows = caseload.candidates(for: posting, on: today, to: user?.id)
      .filter { contains(words, in: [caseload.name(of: $0.resident)]) }
      .prefix(Session.mostPicks)
      .map { candidate in
        Picker.Row(id: candidate.resident, reasons: candidate.reasons.map(reasons.words))
      }
  }

  /// A match between the two sides; nobody has been spoken to yet (R41).
  mutating func proposeMatch(_ id: ID, with other: ID) -> [Effect] {
    guard let posting = caseload.postings[id], let resident = posting.resident else { return [] }
    var match = Match()
    match.id = ids.next()
    match.sort = posting.sort
    match.asker = posting.side == .question ? resident : other
    match.helper = posting.side == .question ? other : resident
    if posting.side == .question { match.question = id } else { match.offer = id }
    match.hoursPerWeek = posting.hoursPerWeek
    match.months = posting.months
    match.guide = caseload.residents[match.helper]?.volunteer?.guide
    return attempt(.matchProposed(match))
  }
}
