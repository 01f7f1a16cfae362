/// A step of the ladder: a neighbour or volunteer may call a professional at any of them, at any
/// time, and is never alone with it (R64, `S0:345-349`, `S2:185-189`).
public struct LadderStep: Equatable, Sendable {
  /// Where it stands: 0 is who is near, 1 the desk, 2 the wijkteam, 3 a specialist or safety.
  public let level: Int
  /// Whom to call: people before desks, none when nobody is known.
  public let candidates: [ID]
  /// The name and number for danger, on the last step, when the wijk has one.
  public let emergency: String?
  /// Who was called at this step, in the order in which it was written down.
  public let calls: [Escalation]
}

extension Caseload {
  /// The four steps of the ladder for a signaal, each with whom to call and who was called (R64).
  ///
  /// Near are the worker who keeps it, the makelaars of the wijk and the resident's own network;
  /// then the people and the cards of the desk, CJG for youth; then those of the wijkteam; last
  /// the second line, with the number of the wijk for danger (R30, `S4:274-276`).
  public func ladder(for signaal: Signaal, on today: Day, to worker: ID?) -> [LadderStep] {
    (0...3).map { step in
      LadderStep(
        level: step, candidates: candidates(at: step, for: signaal, on: today, to: worker),
        emergency: step == 3 ? emergency(in: signaal.wijk) : nil,
        calls: signaal.calls(at: step))
    }
  }

  /// Whom to call in a wijk when it is not safe, or nil when nobody wrote it down (R30).
  public func emergency(in wijk: String) -> String? {
    let text = wijken.rows.first { $0.name == wijk }?.emergency
    return text.flatMap { $0.isBlank ? nil : $0 }
  }

  private func candidates(
    at step: Int, for signaal: Signaal, on today: Day, to worker: ID?
  ) -> [ID] {
    let resident = signaal.about.flatMap { residents[$0] }
    let level = [Level.ownNetwork, .frontDesk, .wijkteam, .secondLine][step]
    let asker = Asker(signaal: signaal, resident: resident, on: today)
    if level == .ownNetwork {
      let network = resident.map { livingNetwork(of: $0.id, on: today).map(\.id) } ?? []
      let walkers = people(in: signaal.wijk, on: today) { $0.role == Codes.communityWorker }
      return ([signaal.owner] + (walkers + network).map(Optional.some)).distinct
    }
    func fits(_ kind: String?) -> Bool {
      switch level {
      case .frontDesk: asker.goesToCJG ? kind == Codes.cjg : kind != Codes.cjg
      default: true
      }
    }
    let staff = people(in: signaal.wijk, on: today) {
      self.level(of: $0.id) == level && fits($0.role)
    }
    let cards = cards(serving: signaal.wijk, to: worker) {
      self.level(of: $0) == level && fits($0.subkind)
        && (level < .secondLine || asker.themes.contains(where: $0.themes.contains))
    }
    return (staff + cards.map(\.id)).map(Optional.some).distinct
  }

  /// The workers of a wijk who still work there, by name.
  private func people(in wijk: String, on today: Day, where fits: (Worker) -> Bool) -> [ID] {
    workers.rows.filter { worker in
      worker.wijken.contains(wijk) && worker.leaves.map { $0 >= today } ?? true && fits(worker)
    }
    .sorted { (Folding.folded($0.name), $0.id) < (Folding.folded($1.name), $1.id) }.map(\.id)
  }
}

extension Signaal {
  /// Who was called at a step; a call without a step is at the first.
  fileprivate func calls(at step: Int) -> [Escalation] {
    escalations.filter { min(max($0.level ?? 0, 0), 3) == step }
  }

  /// The highest step at which somebody was called, or nil when nobody was (R64).
  public var highestCall: Int? { escalations.map { min(max($0.level ?? 0, 0), 3) }.max() }
}
