import Domain
import Testing

/// What is obligatory, and nothing beyond it (V3; domain book §2, the fields with an exclamation
/// mark, and R29).
@Suite struct MinimalRecordTests {
  /// A record with no more than it needs, and what it cannot do without: each takes one thing away.
  private struct Minimal {
    let record: AnyRecord
    let without: [(name: String, record: AnyRecord)]
  }

  private static let new = id(600)
  private let question = id(650)

  /// A world with one open signaal, to refer.
  private func world() -> World {
    var world = World()
    world.caseload.put(.signaal(world.signaal(question)))
    return world
  }

  /// A record of a kind with these fields, and the same without each of them in turn.
  private static func minimal<Element: Record>(
    _ type: Element.Type, _ needs: [(String, (inout Element) -> Void)],
    wrong: [(String, (inout Element) -> Void)] = []
  ) -> Minimal {
    func record(leavingOut left: Int?) -> Element {
      var record = Element()
      record.id = new
      for (index, need) in needs.enumerated() where index != left { need.1(&record) }
      return record
    }
    let without = needs.indices.map { (needs[$0].0, record(leavingOut: $0).any) }
    let spoilt = wrong.map { name, spoil in
      var record = record(leavingOut: nil)
      spoil(&record)
      return (name, record.any)
    }
    return Minimal(record: record(leavingOut: nil).any, without: without + spoilt)
  }

  private func minimal(_ kind: Kind) -> Minimal {
    switch kind {
    case .worker: Self.minimal(Worker.self, [("name", { $0.name = "Samira" })])
    case .gebied: Self.minimal(Gebied.self, [("name", { $0.name = "Noord" })])
    case .wijk: Self.minimal(Wijk.self, [("name", { $0.name = "Carnisse" })])
    case .resident:
      Self.minimal(
        Resident.self, [("name", { $0.name = "Ans" }), ("wijk", { $0.wijk = "Bospolder" })])
    case .household:
      Self.minimal(
        Household.self,
        [
          ("name", { $0.name = "Aydin" }), ("wijk", { $0.wijk = "Bospolder" }),
          ("members", { $0.members = [World.aydin] }),
        ])
    case .group:
      Self.minimal(
        Group.self, [("name", { $0.name = "Buren" }), ("wijk", { $0.wijk = "Bospolder" })])
    case .contact:
      Self.minimal(
        Contact.self,
        [("from", { $0.from = World.aydin }), ("to", { $0.to = World.hatice })])
    case .voorziening: Self.minimal(Voorziening.self, [("name", { $0.name = "Tuin" })])
    case .signaal:
      Self.minimal(
        Signaal.self,
        [("text", { $0.text = "post puilt uit" }), ("wijk", { $0.wijk = "Bospolder" })])
    case .conversation:
      Self.minimal(Conversation.self, [("text", { $0.text = "wil samen eten" })])
    case .referral:
      Self.minimal(
        Referral.self,
        [("signaal", { $0.signaal = question }), ("to", { $0.to = World.meal })])
    default: laterMinimal(kind)
    }
  }

  private func laterMinimal(_ kind: Kind) -> Minimal {
    switch kind {
    case .plan: Self.minimal(Plan.self, [("resident", { $0.resident = World.aydin })])
    case .selfReliance:
      Self.minimal(
        SelfReliance.self,
        [("resident", { $0.resident = World.aydin }), ("scores", { $0["financien"] = 2 })])
    case .factors:
      Self.minimal(
        Factors.self,
        [("wijk", { $0.wijk = "Bospolder" }), ("protective", { $0.protective = ["binding"] })])
    case .waakvlam:
      Self.minimal(
        Waakvlam.self,
        [("resident", { $0.resident = World.silva }), ("holder", { $0.holder = "Maria" })])
    case .posting:
      Self.minimal(
        Posting.self,
        [
          ("what", { $0.what = "lamp ophangen" }), ("wijk", { $0.wijk = "Bospolder" }),
          ("who", { $0.who = "Ans" }),
        ])
    case .match:
      Self.minimal(
        Match.self,
        [("asker", { $0.asker = World.aydin }), ("helper", { $0.helper = World.hatice })])
    case .kwestie:
      Self.minimal(
        Kwestie.self, [("title", { $0.title = "Post" }), ("wijk", { $0.wijk = "Bospolder" })])
    case .story: Self.minimal(Story.self, [("text", { $0.text = "zo ging het" })])
    case .indicator: Self.minimal(Indicator.self, [("name", { $0.name = "wie kookt mee" })])
    case .promise:
      Self.minimal(
        Promise.self, [("who", { $0.who = "Samira" }), ("what", { $0.what = "bellen" })])
    default:
      Self.minimal(
        Settings.self, [("identity", { $0.id = Settings.identity })],
        wrong: [("a number within its range", { $0.patternCount = 0 })])
    }
  }

  /// Puts a record in the store: the settings are always edited, all else is added.
  private func saving(_ record: AnyRecord) -> Change {
    if case .settings(var settings) = record {
      settings.followUpDays += 1
      return .edited(.settings(settings))
    }
    return .added(record)
  }

  @Test(
    "a record is saved with no more than it needs, and refused without it", arguments: Kind.allCases
  )
  func minimal(_ kind: Kind) {
    let minimal = minimal(kind)
    let world = world()
    #expect(minimal.record.kind == kind)
    #expect(world.refusal(of: saving(minimal.record)) == nil, "\(kind)")
    #expect(!minimal.without.isEmpty)
    for (name, record) in minimal.without {
      #expect(world.refusal(of: saving(record)) != nil, "\(kind) without \(name)")
    }
  }

  @Test("what the domain book marks is what is asked, of the kinds that it marks (§2)")
  func marked() {
    let marked: [Kind: [String]] = [
      .resident: ["name", "wijk"], .contact: ["from", "to"], .voorziening: ["name"],
      .signaal: ["text", "wijk"], .referral: ["signaal", "to"], .waakvlam: ["resident", "holder"],
    ]
    for (kind, names) in marked { #expect(minimal(kind).without.map(\.name) == names) }
  }

  @Test("an act that ends something asks for its sentence, and no other act does (R29)")
  func sentences() throws {
    var world = world()
    let flame = world.fresh()
    let plan = world.fresh()
    let match = world.fresh()
    let kwestie = world.fresh()
    try world.act(.waakvlamLit(world.waakvlam(flame)))
    for (number, kind) in [(plan, Kind.plan), (match, .match), (kwestie, .kwestie)] {
      var record = minimal(kind).record.record
      record.id = number
      try world.act(.added(record.any))
    }
    let referral = try world.offer(question, to: World.meal)
    let ending: [(String) -> Change] = [
      { .signaalClosed(signaal: question, reason: $0) },
      { .signaalDeclined(signaal: question, reason: $0) },
      { .referralReturned(referral, proposal: "de tuin", reason: $0) },
      { .referralFinished(referral, outcome: .noPlace, reason: $0) },
      { .waakvlamEnded(flame, reason: $0) },
      { .planEnded(plan, outflow: "waakvlam", reason: $0) },
      { .matchEnded(match, finished: true, reason: $0) },
      { .kwestieClosed(kwestie, reason: $0) },
    ]
    for change in ending {
      for empty in ["", " \n"] { #expect(world.refusal(of: change(empty)) == .reasonMissing) }
      #expect(world.refusal(of: change("omdat")) == nil)
    }
    for change in [
      Change.referralAccepted(referral), .referralFinished(referral, outcome: .helped, reason: nil),
      .momentLogged(waakvlam: flame, verdict: .ok, text: nil, signaal: id(690)),
      .matchMoved(match, to: .askerSpoken), .planEvaluated(plan),
      .voorzieningChecked(World.desk, how: nil),
    ] {
      #expect(world.refusal(of: change) == nil, "\(change)")
    }
  }
}
