/// Whose voice is in a kwestie and whose is not yet: a question, never a verdict (G-11,
/// `S1:230-242`, `S1:320`).
public struct Voices: Equatable, Sendable {
  /// The groups that take part, by name.
  public let present: [ID]
  /// Those among them with a strong voice.
  public let strong: [ID]
  /// Groups known in the wijk that take no part and of which nobody noted that they are heard.
  public let notHeard: [ID]
  /// Those among them that are in a vulnerable position, or noted as not heard yet.
  public let toAsk: [ID]
}

extension Caseload {
  /// Whose voice is in a kwestie and whose is not yet, as far as noted (G-11; S1:230-242, 320).
  public func voices(in kwestie: Kwestie) -> Voices {
    let known = groups.rows.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let present = known.filter { kwestie.groups.contains($0.id) }
    let notHeard = known.filter { group in
      group.wijk == kwestie.wijk && !kwestie.groups.contains(group.id) && !group.isHeard
    }
    return Voices(
      present: present.map(\.id), strong: present.filter { $0.strong == true }.map(\.id),
      notHeard: notHeard.map(\.id),
      toAsk: notHeard.filter { $0.vulnerable == true || $0.voice == .notYet }.map(\.id))
  }

  /// The question whether all voices are heard: sharper when a strong group takes part and a
  /// vulnerable one does not (G-11; S1:230-242, 320). What is unknown of a group asks nothing.
  func voiceRemarks(of kwestie: Kwestie) -> [Remark] {
    let voices = voices(in: kwestie)
    guard !voices.toAsk.isEmpty else { return [] }
    guard !voices.strong.isEmpty else {
      return [Remark(.voicesNotHeard, kwestie.id, suggestions: voices.toAsk)]
    }
    return [
      Remark(
        .strongVoiceOnly, kwestie.id, voices.strong.map(Fact.record), suggestions: voices.toAsk)
    ]
  }
}

extension Group {
  fileprivate var isHeard: Bool { voice == .heard || voice == .viaSomebody }
}
