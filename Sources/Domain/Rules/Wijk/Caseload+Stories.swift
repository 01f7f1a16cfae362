extension Caseload {
  /// The stories that tell of one of these records and may be told on, oldest first (R49, S2:440).
  /// A count without any has no story yet.
  public func stories(about items: [ID]) -> [ID] {
    var seen: Set<ID> = []
    return items.flatMap(mentions(of:)).compactMap { stories[$0] }
      .filter { $0.consent == true && seen.insert($0.id).inserted }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }.map(\.id)
  }

  /// The perspectives that are missing when stories come from one side only; none when there are
  /// more sides, or when it is not known whose they are (R50, S2:329; S0:401, 418).
  public func perspectivesMissing(in stories: [ID]) -> [String] {
    let sides = Set(stories.compactMap { self.stories[$0] }.map { $0.perspective ?? "" })
    guard sides.count == 1, let side = sides.first, !side.isBlank else { return [] }
    return Codes.perspectives.filter { $0 != side }
  }

  /// What a figure lacks: residents and professionals who chose it, the activities that carry it, a
  /// story, or another side of the story (R48, S2:346; R49, S2:303, 345, 440; R50, S2:329).
  public func indicatorRemarks(of indicator: Indicator) -> [Remark] {
    var remarks: [Remark] = []
    let makers = Codes.indicatorMakers.filter { !indicator.makers.contains($0) }
    if !makers.isEmpty {
      remarks.append(Remark(.indicatorMakersMissing, indicator.id, [.codes(makers)]))
    }
    if indicator.activities.allSatisfy(\.isBlank) {
      remarks.append(Remark(.indicatorActivitiesMissing, indicator.id))
    }
    if indicator.stories.isEmpty { remarks.append(Remark(.storyMissing, indicator.id)) }
    let missing = perspectivesMissing(in: indicator.stories)
    if !missing.isEmpty {
      remarks.append(Remark(.perspectivesMissing, indicator.id, [.codes(missing)]))
    }
    return remarks
  }
}
