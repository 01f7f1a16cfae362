import Domain
import Testing

@Suite struct ContactKindTests {
  private enum End: CaseIterable {
    case resident, group, informal, formalOther, institution, worker
  }
  private enum Overlap: CaseIterable { case none, one, shared, disjoint }

  /// The kind as the text of §4.4 gives it.
  private func expected(
    _ from: End, _ to: End, _ relation: String?, _ overlap: Overlap, professional: Bool?,
    overruled: ContactKind?
  ) -> ContactKind {
    if let overruled { return overruled }
    let left = from == .institution || from == .worker
    let right = to == .institution || to == .worker || professional == true
    if left && right { return .collaboration }
    if left != right { return .linking }
    let close = [
      "partner", "gezin", "familie", "vriend", "lotgenoot", "geloofsgenoot", "groepslid",
    ]
    if let relation, close.contains(relation) { return .bonding }
    // Whoever is no resident and no group has no groups.
    let leftKnown = from == .group || (from == .resident && overlap != .none)
    let rightKnown =
      to == .group || (to == .resident && (overlap == .shared || overlap == .disjoint))
    if leftKnown && rightKnown { return overlap == .shared ? .bonding : .bridging }
    let light = ["buur", "collega", "vereniging", "vrijwilliger"]
    if let relation, light.contains(relation) { return .bridging }
    return .unknown
  }

  private func put(_ end: End, _ number: Int, groups: [ID], in caseload: inout Caseload) -> ID {
    switch end {
    case .resident: caseload.put(resident(id(number), "Bewoner") { $0.groups = groups })
    case .group: return groups[0]
    case .informal: caseload.put(card(id(number), "Tuin") { $0.formality = .informal })
    case .formalOther:
      caseload.put(
        card(id(number), "Club") {
          $0.formality = .formal
          $0.institution = "sport"
        })
    case .institution:
      caseload.put(
        card(id(number), "Corporatie") {
          $0.formality = .formal
          $0.institution = "wonen"
        })
    case .worker: caseload.put(worker(id(number), "Dewi", "vraagwijzer"))
    }
    return id(number)
  }

  @Test("the kind follows the six rules of §4.4 for every pair of ends, relation and overlap")
  func everyKind() {
    let relations: [String?] = [
      nil, "partner", "gezin", "familie", "vriend", "lotgenoot", "geloofsgenoot", "groepslid",
      "buur", "collega", "vereniging", "vrijwilliger", "professional", "anders",
    ]
    var count = 0
    for from in End.allCases {
      for to in End.allCases {
        for overlap in Overlap.allCases {
          var caseload = Caseload()
          for number in 1...3 { caseload.put(group(id(number), "Groep \(number)")) }
          let none = overlap == .none
          let ours = from == .group || !none ? [id(1)] : []
          let other = overlap == .shared ? [id(1), id(2)] : [id(2), id(3)]
          let both = overlap == .shared || overlap == .disjoint
          let theirs = to == .group ? (overlap == .shared ? [id(1)] : [id(2)]) : both ? other : []
          let left = put(from, 10, groups: ours, in: &caseload)
          let right = put(to, 11, groups: theirs, in: &caseload)
          for relation in relations {
            for professional in [nil, false, true] {
              for overruled in [nil] + ContactKind.allCases.map(Optional.some) where left != right {
                let contact = contact(id(90), left, right, relation) {
                  $0.professional = professional
                  $0.overruled = overruled
                }
                let judged = caseload.judgement(of: contact)
                let wanted = expected(
                  from, to, relation, overlap, professional: professional, overruled: overruled)
                count += 1
                if judged.kind != wanted || (judged.reason == .chosen) != (overruled != nil) {
                  Issue.record(
                    "\(from)–\(to) \(relation ?? "-") \(overlap): \(judged), not \(wanted)")
                  return
                }
              }
            }
          }
        }
      }
    }
    #expect(count > 30_000)
  }

  @Test("Yusuf's contacts get their kinds with their reasons, and stay overruled (scenario 23)")
  func yusuf() throws {
    var world = World()
    let haven = id(30)
    let garden = id(31)
    let corporatie = id(62)
    world.caseload.put(group(haven, "Mannengroep De Haven"))
    world.caseload.put(group(garden, "Tuin Bospolder"))
    world.caseload.put(resident(id(40), "Yusuf") { $0.groups = [haven] })
    world.caseload.put(resident(id(41), "Omar") { $0.groups = [haven] })
    world.caseload.put(resident(id(42), "Kees"))
    world.caseload.put(resident(id(43), "Anna") { $0.groups = [garden] })
    world.caseload.put(resident(id(44), "Peter"))
    world.caseload.put(
      card(corporatie, "Woonstad") {
        $0.formality = .formal
        $0.institution = "wonen"
      })
    func judge(_ to: ID, _ relation: String? = nil, professional: Bool? = nil) throws
      -> ContactJudgement
    {
      let tie = contact(world.fresh(), id(40), to, relation) { $0.professional = professional }
      try world.act(.added(.contact(tie)))
      return world.caseload.judgement(of: tie)
    }
    #expect(try judge(id(41)) == .init(kind: .bonding, reason: .sharedGroup(haven)))
    let kees = try judge(id(42), "buur")
    #expect(kees == .init(kind: .bridging, reason: .supposed("buur")))
    #expect(kees.isGuess)
    #expect(try judge(id(43)) == .init(kind: .bridging, reason: .differentGroups(haven, garden)))
    #expect(
      try judge(id(44), "professional", professional: true)
        == .init(kind: .linking, reason: .institution(id(44))))
    #expect(try judge(corporatie) == .init(kind: .linking, reason: .institution(corporatie)))
    #expect(try judge(id(45 - 1), "anders") == .init(kind: .unknown, reason: .notKnown))

    let tie = try #require(world.caseload.contacts(of: id(42)).first)
    try world.act(.contactKindOverruled(tie.id, .bonding))
    try world.act(.edited(.resident(try #require(moved(id(42), to: garden, in: world)))))
    let after = try #require(world.caseload.contacts[tie.id])
    #expect(world.caseload.judgement(of: after) == .init(kind: .bonding, reason: .chosen))
    #expect(world.caseload.computedJudgement(of: after).kind == .bridging)
    try world.act(.contactKindOverruled(tie.id, nil))
    let free = try #require(world.caseload.contacts[tie.id])
    #expect(
      world.caseload.judgement(of: free).reason == .differentGroups(haven, garden))
  }

  private func moved(_ id: ID, to group: ID, in world: World) -> Resident? {
    var resident = world.caseload.residents[id]
    resident?.groups = [group]
    return resident
  }

  @Test("a contact lives until it is ended or was not seen for over a year")
  func living() {
    let caseload = World().caseload
    let today = day(2, 3)
    func lives(_ with: (inout Contact) -> Void) -> Bool {
      caseload.isLiving(contact(id(90), World.aydin, World.hatice, "buur", with), on: today)
    }
    #expect(lives { _ in })
    #expect(lives { $0.seen = day(2, 3, 2025) })
    #expect(!lives { $0.seen = day(1, 3, 2025) })
    #expect(lives { $0.until = today })
    #expect(!lives { $0.until = today - 1 })
  }

  @Test("a kring has the living first, by kind, the closest first, and says what is missing")
  func kring() {
    var world = World()
    world.caseload.put(
      contact(id(90), World.aydin, World.hatice, "buur") { $0.strength = .chat }.any)
    world.caseload.put(contact(id(91), World.silva, World.aydin, "familie").any)
    world.caseload.put(
      contact(id(92), World.aydin, World.silva, "vriend") { $0.strength = .close }.any)
    world.caseload.put(
      contact(id(93), World.aydin, World.joost) { $0.until = day(1, 1) }.any)
    let kring = world.caseload.kring(of: World.aydin, on: world.today)
    #expect(kring.members.map(\.contact.id) == [id(92), id(91), id(90), id(93)])
    #expect(kring.members.map(\.id) == [World.silva, World.silva, World.hatice, World.joost])
    #expect(kring.missing == [.linking])
    #expect(kring.living(.bridging).map(\.id) == [World.hatice])
  }
}
