public import Domain
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
    defer { if !words.isEmpty { addOthers(to: &picker, posting, words) } }
    let found = caseload.candidates(for: posting, on: today, to: user?.id)
      .filter { contains(words, in: [$0.name]) }
    picker.rows = (found.filter(\.offersThis) + found.filter { !$0.offersThis })
      .prefix(Session.mostPicks)
      .compactMap { candidate in
        (candidate.resident ?? candidate.posting).map {
          Picker.Row(
            id: $0, reasons: reasons.words(candidate), heading: candidate.heading(for: posting.side)
          )
        }
      }
  }

  /// Residents who were looked for by name, after those who were thought of.
  private func addOthers(to picker: inout Picker, _ posting: Posting, _ words: [[UInt8]]) {
    let seen = Set(picker.rows.map(\.id) + posting.resident.list)
    for resident in caseload.residents.rows where picker.rows.count < Session.mostPicks {
      guard !seen.contains(resident.id), contains(words, in: [resident.name]),
        caseload.isVisible(resident, to: user?.id)
      else { continue }
      picker.rows.append(Picker.Row(id: resident.id))
    }
  }

  /// A match between the two sides; nobody has been spoken to yet (R41).
  mutating func proposeMatch(_ id: ID, with other: ID) -> [Effect] {
    guard let posting = caseload.postings[id], posting.resident != nil else { return [] }
    guard let match = caseload.match(of: posting, with: other, ids.next()) else {
      tell(say(Texts.noResidentHere), .refused)
      return []
    }
    return attempt(.matchProposed(match), saying: careRemark(on: match))
  }
}

extension Session {
  /// What there is to think of when a neighbour would do personal care, before anybody is spoken to
  /// (R38).
  private func careRemark(on match: Match) -> String? {
    guard
      let made = try? caseload.applying(.matchProposed(match), on: occasion).caseload,
      let remark = made.matchRemarks(about: match.id, on: today, to: user?.id)
        .first(where: { $0.point == .neighbourPersonalCare })
    else { return nil }
    return reasons.words(remark)
  }
}

extension Candidate {
  /// Whether they have just this on the board and can be asked.
  fileprivate var offersThis: Bool { isOnBoard && reserves.isEmpty }

  /// What they stand under among all that could be asked.
  fileprivate func heading(for side: Side) -> Phrase {
    if !reserves.isEmpty { return Texts.candidatesRatherNot }
    guard isOnBoard else { return Texts.candidatesWilling }
    return side == .question ? Texts.candidatesOffer : Texts.candidatesAsk
  }
}

extension Reasons {
  /// Why somebody is thought of, and why rather not.
  public func words(_ candidate: Candidate) -> [String] {
    (candidate.isOnBoard ? [Texts.candidateHasThis.text(language)] : [])
      + candidate.reserves.map(words)
      + candidate.reasons.filter { if case .sameSort = $0 { false } else { true } }.map(words)
      + candidate.limits.map { Texts.candidateLimit.text(language, [$0]) }
  }

  private func words(_ reason: Candidate.Reason) -> String {
    switch reason {
    case .experience(let themes):
      let names = themes.map { reference.label("themes", $0, language) }.joined(separator: ", ")
      return Texts.candidateExperience.text(language, [names])
    case .ownStreet(let street): return Texts.candidateStreet.text(language, [street])
    case .ownWijk(let wijk): return Texts.candidateWijk.text(language, [wijk])
    case .room(let matches, let hours):
      let count =
        matches == 1
        ? Texts.candidateMatch
        : matches == 0
          ? Texts.candidateNoMatch
          : Texts.candidateMatches
      let left = hours.map { ", " + Texts.candidateHours.text(language, [String($0)]) }
      return count.text(language, [String(matches)]) + (left ?? "")
    case .active(let count):
      return (count == 1 ? Texts.candidateActiveOne : Texts.candidateActive)
        .text(language, [String(count)])
    case .languages(let languages): return languages.joined(separator: ", ")
    case .known: return Texts.candidateKnown.text(language)
    case .sameSort(let code): return reference.label("matchKinds", code, language)
    }
  }

  private func words(_ reserve: Candidate.Reserve) -> String {
    switch reserve {
    case .ownLimit(let hours, let limit):
      Texts.candidateOwnLimit.text(language, [String(hours), String(limit)])
    case .matchCount(let count): Texts.candidateMany.text(language, [String(count)])
    case .staysIn(let wijk): Texts.candidateStays.text(language, [wijk])
    case .notNow: Texts.candidateNotNow.text(language)
    case .caresTooMuch: Texts.candidateCares.text(language)
    case .waakvlam(let verdict):
      Texts.candidateWaakvlam.text(language, [verdict.phrase.text(language)])
    case .stopped(let day): Texts.candidateStopped.text(language, [day.words(language)])
    }
  }
}
