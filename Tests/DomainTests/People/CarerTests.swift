import Domain
import Testing

@Suite("mantelzorgers") struct CarerTests {
  private let tie = id(200)

  private func standing(
    in world: World, _ care: Care, relation: String? = "familie", since: Day? = nil,
    _ with: (inout Contact) -> Void = { _ in }
  ) -> CarerStanding? {
    var world = world
    let tie = contact(tie, Person.imane, Person.naima, relation) {
      $0.care = care
      $0.since = since
      with(&$0)
    }
    world.caseload.put(tie.any)
    return world.caseload.carerStanding(of: tie, on: world.today)
  }

  private func care(_ with: (inout Care) -> Void = { _ in }) -> Care {
    var care = Care()
    care.paid = false
    with(&care)
    return care
  }

  @Test("exactly three months and exactly eight hours are not yet mantelzorg by the SCP (R13)")
  func boundaries() {
    let world = World.withHelpers()
    func scp(_ since: Day?, _ hours: Int?) -> CarerStanding.Answer? {
      standing(in: world, care { $0.hoursPerWeek = hours }, since: since)?.scp
    }
    #expect(scp(day(2, 12, 2025), 0) == .no, "2 December and three months is today")
    #expect(scp(day(1, 12, 2025), 0) == .yes)
    #expect(scp(day(2, 3), 8) == .no)
    #expect(scp(day(2, 3), 9) == .yes)
    #expect(scp(nil, 8) == .unknown, "not known since when")
    #expect(scp(day(2, 12, 2025), nil) == .unknown, "not known how much")
    #expect(scp(nil, nil) == .unknown)
    #expect(scp(nil, 9) == .yes)
    #expect(scp(day(1, 12, 2025), nil) == .yes)
    // Since when they care counts, not since when they know each other.
    var tie = care { $0.hoursPerWeek = 7 }
    tie.since = day(2, 3)
    #expect(standing(in: world, tie, since: day(1, 1, 2020))?.scp == .no)
    tie.since = day(1, 12, 2025)
    #expect(standing(in: world, tie, since: day(1, 2))?.scp == .yes)
  }

  @Test("the end of a short month counts as its month: 30 November and three months is 28 February")
  func shortMonth() {
    var world = World.withHelpers()
    func scp() -> CarerStanding.Answer? {
      standing(in: world, care { $0.hoursPerWeek = 1 }, since: day(30, 11, 2025))?.scp
    }
    world.today = day(28, 2)
    #expect(scp() == .no)
    world.today = day(1, 3)
    #expect(scp() == .yes)
  }

  @Test("months and hours are settings")
  func settings() {
    var world = World.withHelpers()
    world.set(\.carerHours, 10)
    world.set(\.carerMonths, 6)
    let care = care { $0.hoursPerWeek = 10 }
    #expect(standing(in: world, care, since: day(1, 12, 2025))?.scp == .no)
    world.set(\.carerHours, 9)
    #expect(standing(in: world, care, since: day(1, 12, 2025))?.scp == .yes)
  }

  @Test("every combination of what is known: missing is unknown and never a no, SCP is Wmo too")
  func table() {
    let world = World.withHelpers()
    let relations: [(code: String?, isSocial: Bool?)] = [
      ("familie", true), ("buur", true), ("vriend", true), ("vrijwilliger", false),
      ("professional", false), ("anders", nil), (nil, nil),
    ]
    var seen: Set<CarerStanding.Answer> = []
    for relation in relations {
      for paid in [nil, true, false] {
        for limitation in [nil, true, false] {
          for since in [nil, day(1, 1, 2020), day(1, 3)] {
            for hours in [nil, 2, 30] {
              let care = care {
                $0.paid = paid
                $0.limitation = limitation
                $0.hoursPerWeek = hours
              }
              guard
                let answer = standing(in: world, care, relation: relation.code, since: since)
              else {
                Issue.record("no answer")
                return
              }
              seen.insert(answer.scp)
              let isEnough = since == day(1, 1, 2020) || hours == 30
              let isTooLittle = since == day(1, 3) && hours == 2
              let isNo =
                relation.isSocial == false || paid == true || limitation == false || isTooLittle
              let isYes = relation.isSocial == true && paid == false && isEnough && !isNo
              #expect(answer.scp == (isNo ? .no : isYes ? .yes : .unknown))
              let wmo: CarerStanding.Answer =
                relation.isSocial == false || paid == true
                ? .no : relation.isSocial == nil ? .unknown : .yes
              #expect(answer.wmo == wmo)
              if answer.scp == .yes { #expect(answer.wmo == .yes) }
              #expect(answer.scpLacks.isEmpty == (answer.scp == .yes))
              #expect(answer.wmoLacks.isEmpty == (answer.wmo == .yes))
              if isNo {
                #expect(answer.scpLacks.contains(.unpaid) == (paid == true))
                #expect(answer.scpLacks.contains(.enough) == isTooLittle)
                #expect(answer.scpLacks.contains(.limitation) == (limitation == false))
                #expect(answer.scpLacks.contains(.social) == (relation.isSocial == false))
              } else {
                #expect(answer.scpLacks.contains(.unpaid) == (paid == nil))
                #expect(answer.scpLacks.contains(.social) == (relation.isSocial == nil))
              }
            }
          }
        }
      }
    }
    #expect(seen.count == 3)
  }

  @Test("a tie that is over, without care, in a professional role or with a card is not told of")
  func noTelling() {
    let world = World.withHelpers()
    let much = care { $0.hoursPerWeek = 20 }
    #expect(standing(in: world, much)?.scp == .yes)
    #expect(standing(in: world, much) { $0.until = day(1, 3) } == nil)
    #expect(standing(in: world, much) { $0.until = day(2, 3) }?.scp == .yes)
    #expect(standing(in: world, much) { $0.care = nil } == nil)
    #expect(standing(in: world, much) { $0.professional = true }?.wmo == .no)
    #expect(standing(in: world, much) { $0.to = World.team } == nil)
    #expect(standing(in: world, much) { $0.from = World.samira } == nil)
  }

  @Test("the word is used only for who uses it", arguments: [nil, true, false])
  func word(_ answer: Bool?) {
    var world = World.withHelpers()
    world.care(tie, Person.imane, Person.naima) { $0.callsSelfCarer = answer }
    #expect(world.caseload.contacts[tie]?.callsSelfCarer == (answer == true))
    #expect(world.caseload.callsSelfCarer(Person.imane, on: world.today) == (answer == true))
    #expect(!world.caseload.callsSelfCarer(Person.naima, on: world.today))
    world.care(id(201), Person.imane, Person.ans) { $0.callsSelfCarer = false }
    #expect(!world.caseload.callsSelfCarer(Person.imane, on: world.today), "denied of one tie")
    world.care(id(201), Person.imane, Person.ans, until: day(1, 3)) { $0.callsSelfCarer = false }
    #expect(world.caseload.callsSelfCarer(Person.imane, on: world.today) == (answer == true))
  }

  @Test(
    "caring that is too much asks for something lighter, until something runs or a talk was had")
  func askedAgain() throws {
    var world = World.withHelpers()
    func due() -> Day? {
      world.caseload.contacts[tie].flatMap {
        world.caseload.nextStep(of: $0, on: world.today)?.day
      }
    }
    func isOnStart() -> Bool {
      world.caseload.agenda(on: world.today).items.contains { $0.section == .care && $0.id == tie }
    }
    world.care(tie, Person.imane, Person.naima) { $0.load = .heavy }
    #expect(due() == nil && !isOnStart(), "heavy is not too much")
    for load in [CareLoad.overloaded, .derailed] {
      var care = try #require(world.caseload.contacts[tie])
      care.care?.load = load
      try world.act(.edited(care.any))
      #expect(world.caseload.contacts[tie]?.care?.loadTold == world.today)
      #expect(due() == world.today && isOnStart())
      world.today = world.today + 1
    }
    #expect(due() == world.today - 1, "it stays on the day it was told")
    var edited = try #require(world.caseload.contacts[tie])
    edited.care?.ownWords = "ik slaap niet meer"
    try world.act(.edited(edited.any))
    #expect(due() == world.today - 1, "other words are no new telling")
    // A talk gives a week, and then it is asked again.
    var talk = Conversation()
    talk.id = world.fresh()
    (talk.day, talk.resident, talk.text) = (world.today, Person.imane, "bijgepraat")
    try world.act(.added(talk.any))
    #expect(due() == world.today + 7 && !isOnStart())
    world.today = world.today + 7
    #expect(isOnStart())
    world.set(\.careDays, 20)
    #expect(!isOnStart())
    world.today = world.today + 13
    #expect(isOnStart())
    // That it was noted makes nothing lighter; what was tried and failed neither.
    var signaal = Signaal()
    signaal.id = world.fresh()
    (signaal.text, signaal.wijk, signaal.about) = ("wil een middag vrij", "Bospolder", Person.imane)
    signaal.received = world.today
    try world.act(.signaalReceived(signaal))
    #expect(isOnStart())
    let asked = try world.offer(signaal.id, to: World.meal)
    #expect(!isOnStart())
    try world.act(.referralFinished(asked, outcome: .noPlace, reason: "vol"))
    #expect(isOnStart())
    // What helped is given some time to make it lighter.
    let again = try world.offer(signaal.id, to: World.meal)
    try world.act(.referralFinished(again, outcome: .helped, reason: nil))
    #expect(due() == world.today + 20 && !isOnStart())
    world.today = world.today + 20
    #expect(isOnStart())
    // A question on the board is somebody's next step; when it is over this one is back.
    let posting = world.posting(world.fresh(), .question, Person.imane)
    #expect(due() == nil && !isOnStart())
    try world.act(.postingClosed(posting.id, reason: "niemand"))
    #expect(isOnStart())
    world.posting(world.fresh(), .offer, Person.imane)
    #expect(isOnStart(), "what they offer others makes nothing lighter")
    var ended = try #require(world.caseload.contacts[tie])
    ended.until = world.today - 1
    try world.act(.edited(ended.any))
    #expect(due() == nil && !isOnStart())
  }

  @Test("for whom caring is too much, what gives rest comes first, without a theme too (R14)")
  func restFirst() throws {
    var world = World.withHelpers()
    var signaal = Signaal()
    signaal.id = world.fresh()
    (signaal.wijk, signaal.about) = ("Bospolder", Person.imane)
    world.caseload.put(card(id(301), "Even Vrij") { $0.subkind = "respijt" })
    func rest() -> [Advice.Line] {
      world.caseload.advice(for: signaal, on: world.today, to: nil).lines
        .filter { $0.reasons.contains(.givesRest) }
    }
    #expect(rest().isEmpty)
    world.care(tie, Person.imane, Person.naima) { $0.load = .heavy }
    #expect(rest().isEmpty)
    world.care(tie, Person.imane, Person.naima) { $0.load = .overloaded }
    #expect(rest().map(\.id) == [id(301)])
  }

  @Test("whoever says it is no mantelzorg keeps the telling about the tie, without the word")
  func declined() throws {
    var world = World.withHelpers()
    world.care(tie, Person.imane, Person.naima, since: day(1, 1)) {
      $0.callsSelfCarer = false
      $0.paid = false
      $0.hoursPerWeek = 25
    }
    let carer = try #require(world.caseload.carer(Person.imane, on: world.today, to: nil))
    #expect(!carer.callsSelfCarer && carer.ties == [tie])
    let contact = try #require(world.caseload.contacts[tie])
    #expect(world.caseload.carerStanding(of: contact, on: world.today)?.scp == .yes)
  }

  @Test("scenario 20: Imane (14) cares for her mother and is on Rachid's list, with prompts")
  func youngCarer() throws {
    var world = World.withHelpers()
    world.change(Person.imane) { $0.ageGroup = "tiener" }
    world.care(id(201), Person.ans, Person.naima) { $0.load = .derailed }
    world.care(tie, Person.imane, Person.naima)
    let list = world.caseload.carers(in: ["Bospolder"], on: world.today, to: Person.rachid)
    #expect(list.map(\.id) == [Person.imane, Person.ans], "young first, whatever the load")
    let remarks = world.caseload.peopleRemarks(
      about: Person.imane, on: world.today, to: Person.rachid)
    #expect(
      remarks == [
        Remark(
          .youngCarer, Person.imane,
          [.record(Person.naima), .codes(["huiswerk", "sport", "leeftijdsgenoten"])])
      ])
    #expect(remarks.first?.rule.number == 15)
  }

  @Test(
    "young is known from the age group, or from the year of birth when it leaves no doubt (R15)",
    arguments: [
      ("kind", nil, true), ("tiener", nil, true), ("jongere", nil, true),
      ("volwassene", nil, false), ("oudere", nil, false), (nil, 2003, true),
      (nil, 2002, false), (nil, nil, false), ("volwassene", 2010, false), ("eigen", 2010, true),
    ] as [(String?, Int?, Bool)])
  func young(_ ageGroup: String?, _ birthYear: Int?, _ isYoung: Bool) {
    var world = World.withHelpers()
    world.change(Person.imane) { ($0.ageGroup, $0.birthYear) = (ageGroup, birthYear) }
    world.care(tie, Person.imane, Person.naima)
    let carer = world.caseload.carer(Person.imane, on: world.today, to: nil)
    #expect(carer?.isYoung == isYoung)
  }

  @Test("the list: young, then by what they say themselves, then by name; silence comes after")
  func order() {
    var world = World.withHelpers()
    var number = 300
    func add(_ name: String, _ load: CareLoad?, _ age: String? = nil, hours: Int? = nil) {
      number += 2
      world.caseload.put(resident(id(number), name) { $0.ageGroup = age })
      world.care(id(number + 1), id(number), World.aydin) {
        $0.load = load
        $0.hoursPerWeek = hours
      }
    }
    add("Zoë", .fine, "jongere")
    add("Bep", nil, hours: 80)
    add("Cor", .fine)
    add("Dirk", .heavy)
    add("Eva", .overloaded)
    add("Floor", .derailed)
    add("Aad", .derailed)
    add("Yara", nil, "kind")
    let names = world.caseload.carers(in: [], on: world.today, to: nil)
      .map { world.caseload.name(of: $0.id) }
    #expect(names == ["Zoë", "Yara", "Aad", "Floor", "Eva", "Dirk", "Cor", "Bep"])
    #expect(world.caseload.carers(in: ["Middelland"], on: world.today, to: nil).isEmpty)
  }

  @Test("paid care, care that is over and care of a volunteer are not on the list")
  func notOnList() {
    var world = World.withHelpers()
    world.care(id(201), Person.ans, Person.naima) { $0.paid = true }
    world.care(id(202), Person.kees, Person.naima, until: day(1, 3))
    world.care(id(203), Person.maria, Person.naima, "vrijwilliger")
    world.care(id(204), Person.ayse, Person.naima, nil)
    let list = world.caseload.carers(in: [], on: world.today, to: nil)
    #expect(list.map(\.id) == [Person.ayse], "an unknown relation may be mantelzorg")
  }

  @Test("too much by their own words, or by more than twenty hours over all ties (R14)")
  func tooMuch() {
    func points(_ load: CareLoad?, _ hours: Int?, _ more: Int? = nil) -> [Point] {
      var world = World.withHelpers()
      world.care(tie, Person.imane, Person.naima) {
        $0.load = load
        $0.hoursPerWeek = hours
      }
      if let more {
        world.care(id(201), Person.imane, Person.ans) { $0.hoursPerWeek = more }
      }
      return world.points(
        world.caseload.carerRemarks(about: Person.imane, on: world.today, to: nil))
    }
    #expect(points(nil, nil).isEmpty)
    #expect(points(.fine, 20).isEmpty)
    #expect(points(.heavy, 20).isEmpty)
    #expect(points(.fine, 21) == [.careManyHours])
    #expect(points(nil, 12, 8).isEmpty)
    #expect(points(nil, 12, 9) == [.careManyHours])
    #expect(points(.overloaded, nil) == [.careTooMuch])
    #expect(points(.overloaded, 60) == [.careTooMuch], "once, by their own words")
    #expect(points(.derailed, nil) == [.careDerailed, .careTooMuch])
  }

  @Test("what makes it lighter is named, with cards that give rest: nearest and without indicatie")
  func respite() throws {
    var world = World.withHelpers()
    world.care(tie, Person.imane, Person.naima) { $0.load = .derailed }
    var functions = CardDetails()
    functions.carerFunctions = ["respijt"]
    for card in [
      card(id(400), "Logeerhuis") { ($0.subkind, $0.needsIndication) = ("respijt", true) },
      card(id(401), "Dagopvang") { $0.subkind = "dagbesteding" },
      card(id(402), "Thuis even weg") { $0.details = functions },
      card(id(403), "Stadslogeer") {
        ($0.subkind, $0.citywide, $0.wijken) = ("respijt", true, [])
      },
      card(id(404), "Elders") { ($0.subkind, $0.wijken) = ("respijt", ["Middelland"]) },
      card(id(405), "Gestopt") { ($0.subkind, $0.activity) = ("respijt", .stopped) },
      card(id(406), "Stil") {
        ($0.subkind, $0.visibility, $0.maker) = ("respijt", .offList, World.joost)
      },
    ] { world.caseload.put(card) }
    let remarks = world.caseload.carerRemarks(
      about: Person.imane, on: world.today, to: World.samira)
    let derailed = try #require(remarks.first)
    #expect(derailed.point == .careDerailed && derailed.suggestions == [World.team])
    let much = try #require(remarks.last)
    #expect(much.suggestions == [id(402), id(403), id(400), id(401)])
    #expect(
      much.facts == [
        .record(Person.naima),
        .codes([
          "respijt", "marktplaats", "zorgmaatje", "steun", "raad", "verschil", "toon",
        ]),
      ])
    #expect(
      world.caseload.respiteCards(in: "Bospolder", to: World.joost).contains(id(406)),
      "off the list is for its maker")
  }

  @Test("every action belongs to one of the four and every role of SOFA has its line")
  func fourAims() {
    #expect(CareAction.Aim.allCases.flatMap(\.actions).count == CareAction.allCases.count)
    for aim in CareAction.Aim.allCases { #expect(!aim.actions.isEmpty) }
    var care = Care()
    care.cooperate = "a"
    care.support = "b"
    care.facilitate = "c"
    #expect(CarerRole.allCases.map { care[$0] } == ["a", "b", "c", nil])
  }
}
