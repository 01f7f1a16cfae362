import Domain
import Resources

extension DetailLines {
  /// What else is about this, by kind, the newest first: as far as noted.
  mutating func related(to id: ID) {
    let near = caseload.mentions(of: id).reversed().compactMap { caseload[$0] }
    for kind in Kind.allCases where kind != .contact && kind != .household {
      let own = near.filter { $0.kind == kind }
      guard !own.isEmpty, kind != .selfReliance, kind != .factors else { continue }
      let word = own.count == 1 ? kind.phrase : kind.plural
      heading(Phrase(word.nl.capitalised, word.en.capitalised))
      for record in own.prefix(8) { text("· " + brief(record)) }
    }
  }

  /// A talk in a line: when, what sort, who were there, what was said and what was agreed.
  func talkWords(_ talk: Conversation) -> String {
    let reference = session.reference
    let sort = talk.sort.map { reference.label("conversationKinds", $0, session.language) }
    let third = talk.thirdPerson.flatMap { $0 == .notAsked ? nil : say($0.phrase) }
    let present =
      talk.present + third.list + (talk.carerPresent == true ? [say(Texts.carerThere)] : [])
    let with =
      present.isEmpty ? [] : [session.say(Texts.eventWith, present.joined(separator: ", "))]
    let agreed = talk.agreed.map { session.say(Texts.eventAgreed, $0) }
    return ([date(talk.day)] + sort.list + with + [talk.text] + agreed.list)
      .joined(separator: " · ")
  }

  /// A record in a few words.
  private func brief(_ record: AnyRecord) -> String {
    let name = caseload.name(of: record.id)
    switch record {
    case .signaal(let signaal):
      let main = signaal.partOf.flatMap { caseload.signalen[$0] }
      let state =
        main.map { session.say(Texts.briefJoined, date($0.received)) } ?? say(signaal.status.phrase)
      return "\(date(signaal.received)) · \(name) · \(state)"
    case .referral(let referral):
      return "→ \(session.receiver(referral)) · \(session.outcomeOrStatus(referral))"
    case .waakvlam(let waakvlam):
      let state = waakvlam.isBurning ? waakvlam.risk.phrase : Texts.waakvlamOut
      let name = caseload.name(of: waakvlam.resident)
      return session.say(Texts.flameHeld, name, waakvlam.holder) + " · " + say(state)
    case .plan(let plan): return "\(say(plan.support.phrase)) · \(say(plan.status.phrase))"
    case .conversation(let talk): return talkWords(talk)
    case .posting(let posting):
      return "\(say(posting.side.phrase)): \(name) · \(say(posting.status.phrase))"
    case .match(let match): return "\(name) · \(say(match.status.phrase))"
    case .promise(let promise):
      return "\(date(promise.due)) · \(promise.who): \(promise.what)"
    default: return name
    }
  }
}
