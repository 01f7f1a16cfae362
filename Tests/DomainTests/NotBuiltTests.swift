import Domain
import Testing

/// The rules that must not be built (domain book §3, end; V1–V8): no field for them, no act by
/// itself, no obligatory form, no order of people by a number.
@Suite struct NotBuiltTests {
  @Test("no record has a field for who somebody is on paper, for illness, money, targets or a mark")
  func fields() {
    let forbidden = [
      "bsn", "burgerservice", "passport", "nation", "origin", "ethnic", "herkomst", "race",
      "birthplace",
      "religion", "undocumented", "gender", "sex", "diagnos", "illness", "disease", "disorder",
      "euro", "price", "budget", "salary", "income", "debt", "target", "quota", "goalcount",
      "score", "rank", "rating", "grade", "level", "label", "vulnerab", "percentage", "points",
      "performance", "output", "kvk", "licence",
    ]
    let allowed: Set<String> = [
      // For whom an activity is, and the groups of people it names: a filter (R45).
      "voorziening.details.targetGroups",
      // The eleven domains of a ZRM, one by one and never added up.
      "selfReliance.scores", "selfReliance.scores.score",
      // A step from below, a step on the ladder, one of three levels of learning.
      "referral.level", "referral.earlier.level", "signaal.escalations.level", "kwestie.level",
      // Of a group that people are in, not of a person (S1:202).
      "group.vulnerable",
      // Settings of rules, about nobody.
      "settings.lowScore",
    ]
    let fields = FieldNames.ofAllKinds().map(\.path)
    #expect(fields.count > 300 && fields.contains("resident.volunteer.stepTooFar"))
    let found = fields.filter { path in
      let name = path.split(separator: ".").last?.lowercased() ?? ""
      return forbidden.contains(where: name.contains) && !allowed.contains(path)
    }
    #expect(found == [])
    #expect(allowed.isSubset(of: fields), "an exception that nothing needs any more")
  }

  @Test("every number in a record is known, and none of them is a mark of a person, worker or wijk")
  func numbers() {
    let known: Set<String> = [
      "contact.care.hoursPerWeek", "resident.birthYear", "resident.volunteer.hoursPerWeek",
      "resident.volunteer.returnHours", "referral.parts.perWeek", "plan.parts.perWeek",
      "selfReliance.scores.score", "signaal.escalations.level", "waakvlam.interval",
      "waakvlam.rhythmFrom",
      "posting.hoursPerWeek", "posting.months", "match.hoursPerWeek", "match.months",
      "wijk.variables.year", "voorziening.openings.interval",
    ]
    let numbers = FieldNames.ofAllKinds().filter { field in
      field.sort == .number && !field.path.hasPrefix("settings.")
    }
    #expect(Set(numbers.map(\.path)).subtracting(known) == [], "a number nobody thought of")
    #expect(known.isSubset(of: numbers.map(\.path)), "a number that is no more")
  }

  @Test("no rule acts: no file of rules names a change, an edit or a draft")
  func nothingByItself() throws {
    let files = try RuleSources.all()
    #expect(files.count > 20 && files.contains { $0.name == "Shift.swift" })
    for file in files { #expect(file.actingLines == [], "\(file.name)") }
    let bad = RuleSources.File(
      name: "Bad.swift",
      text: """
        /// A Change is only named here.
        func refer() -> [Change] { [] }
        let draft = Draft(caseload: self, occasion: occasion)
        let after = try caseload.applying(change, on: occasion)
        let first = changes.first // Edit
        """)
    #expect(bad.actingLines.count == 3, "the look itself can fail")
  }

  @Test("no rule orders residents, workers or wijken by a number")
  func noRanking() throws {
    // Who cares stands in the order in which they say themselves that it is too much (R14, R15): what
    // to do first, and no measure of anybody.
    for file in try RuleSources.all() where file.name != "Carer.swift" {
      #expect(file.ordersByNumber == [], "\(file.name)")
    }
    let bad = RuleSources.File(
      name: "Bad.swift",
      text: """
        let wijken = coverages.sorted { $0.missing.count < $1.missing.count }
        let workers = rows.sorted(by: { score($0) > score($1) })
        let busiest = residents.max { $0.load < $1.load }
        let fine = names.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let count = names.sorted().count
        """)
    #expect(bad.ordersByNumber.count == 3, "the look itself can fail")
  }

  @Test("wijken, gebieden and gaps stand by name, whatever is in them")
  func orderOfWijken() throws {
    var dice = Dice.thrown(for: "order of wijken")
    for _ in 0..<50 {
      var world = World()
      for number in 0..<30 {
        let wijk = dice.one(of: ["Bospolder", "Middelland"])
        world.caseload.put(card(id(60 + number), "Kaart \(number)", "werk") { $0.wijken = [wijk] })
        world.caseload.put(
          .signaal(
            world.signaal(id(700 + number)) {
              ($0.wijk, $0.themes) = (dice.one(of: [wijk, "Middelland"]), ["taal"])
            }))
      }
      let caseload = world.caseload
      #expect(caseload.coverages(on: world.today).map(\.wijk) == ["Bospolder", "Middelland"])
      #expect(caseload.wijkFacts().map(\.wijk) == ["Bospolder", "Middelland"])
      let gaps = caseload.gaps(on: world.today, to: nil).map(\.wijk)
      #expect(gaps == gaps.sorted() && !gaps.isEmpty)
    }
  }

  @Test("an informal person goes straight to the wijkteam: it is sent, whatever the policy says")
  func straightToWijkteam() throws {
    for policy in [true, false, nil] {
      var world = World()
      var settings = Settings()
      settings.directToWijkteam = policy
      world.caseload.put(.settings(settings))
      let signaal = try world.receive("Abdel maakt zich zorgen") {
        $0.about = World.aydin
        $0.informant = "Abdel"
        $0.source = "vrijwilliger"
      }
      let referral = try world.offer(signaal, to: World.team, .wijkteam)
      #expect(world.caseload.referrals[referral]?.status == .offered)
      try world.act(.referralAccepted(referral))
      #expect(world.caseload.signalen[signaal]?.status == .running)
    }
  }

  @Test("remarks and advice leave the caseload as it is")
  func remarksChangeNothing() throws {
    var game = RandomChanges(dice: Dice.thrown(for: "remarks"))
    for _ in 0..<400 { _ = try? game.world.act(game.next()) }
    let caseload = game.world.caseload
    let before = caseload
    for kind in Kind.allCases {
      for id in caseload.table(of: kind).ids {
        for remark in caseload.wijkRemarks(about: id, on: game.world.today, to: World.samira) {
          #expect(remark.about == id && (1...81).contains(remark.rule.number))
          #expect(remark.suggestions.allSatisfy { caseload[$0] != nil })
        }
      }
    }
    #expect(caseload == before)
  }
}
