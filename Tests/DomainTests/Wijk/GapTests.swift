import Domain
import Testing

@Suite struct GapTests {
  private let carnisse = id(5)
  private let asked = id(700)
  private let offer = id(60)

  /// Carnisse with one open signaal, and one card.
  private func world(
    theme: String = "opvoeden", card with: ((inout Voorziening) -> Void)? = nil,
    signaal: (inout Signaal) -> Void = { _ in }
  ) -> World {
    var world = World()
    var wijk = Wijk()
    wijk.id = carnisse
    wijk.name = "Carnisse"
    world.caseload.put(.wijk(wijk))
    world.caseload.put(
      .signaal(
        world.signaal(asked) {
          $0.wijk = "Carnisse"
          $0.themes = [theme]
          signaal(&$0)
        }))
    guard let with else { return world }
    world.caseload.put(
      card(offer, "Speeluurtje", theme) {
        $0.wijken = ["Carnisse"]
        with(&$0)
      })
    return world
  }

  private func gaps(_ world: World) -> [Gap] {
    world.caseload.gaps(on: world.today, to: World.samira)
  }

  @Test("one open signaal and no card for children is a gap (scenario 26)")
  func scenario() throws {
    let gap = try #require(gaps(world()).first)
    #expect(gaps(world()).count == 1)
    #expect(gap.wijk == "Carnisse" && gap.theme == "opvoeden" && gap.signalen == [asked])
    #expect(gap.lacks == [.offer, .childrenActivities] && gap.citywide == [] && gap.idle == [])
  }

  @Test("kinderwerk is asked for only where the wijk has nothing for children (S4:2258)")
  func children() {
    func lacks(_ with: @escaping (inout Voorziening) -> Void) -> [Gap.Lack] {
      gaps(world(card: with)).flatMap(\.lacks)
    }
    #expect(lacks { _ in } == [.childrenActivities], "a talk for parents is nothing for children")
    #expect(lacks { $0.subkind = "kinderwerk" } == [])
    #expect(lacks { ($0.subkind, $0.themes) = ("speeltuin", ["ontmoeten"]) } == [.offer])
    #expect(lacks { $0.details = CardDetails(for: ["kinderen"]) } == [])
    #expect(lacks { $0.details = CardDetails(for: ["jeugd", "ouders"]) } == [])
    #expect(lacks { $0.details = CardDetails(for: ["ouders"]) } == [.childrenActivities])
    #expect(lacks { ($0.subkind, $0.wijken) = ("kinderwerk", ["Bospolder"]) }.count == 2)
    #expect(lacks { ($0.subkind, $0.activity) = ("kinderwerk", .waiting) }.count == 2)
    #expect(lacks { ($0.subkind, $0.visibility) = ("kinderwerk", .offList) }.count == 2)
  }

  @Test(
    "a gap is closed by a card that is active, free, on the list and in the wijk, and by no other")
  func cards() {
    func isGap(_ with: @escaping (inout Voorziening) -> Void) -> Bool {
      !gaps(world(theme: "taal", card: with)).isEmpty
    }
    #expect(!isGap { _ in })
    #expect(!isGap { $0.formality = .informal })
    #expect(!isGap { $0.collective = true })
    #expect(!isGap { $0.visibility = .open })
    #expect(isGap { ($0.visibility, $0.maker) = (.offList, World.samira) }, "never counted (R27)")
    #expect(isGap { $0.needsIndication = true })
    #expect(isGap { $0.subkind = "wijkteam" })
    #expect(isGap { $0.subkind = "cjg" })
    #expect(isGap { $0.wijken = ["Bospolder"] })
    #expect(isGap { $0.wijken = [] }, "where it serves is not known")
    #expect(isGap { $0.themes = ["ontmoeten"] })
    for activity in Activity.allCases {
      #expect(isGap { $0.activity = activity } == (activity != .active))
    }
  }

  @Test("what the whole city has and what was there once is told next to the gap")
  func nextTo() {
    let city = gaps(world(theme: "taal") { ($0.wijken, $0.citywide) = ([], true) })
    #expect(city.map(\.citywide) == [[offer]] && city.map(\.idle) == [[]])
    for activity in [Activity.waiting, .stopped] {
      let was = gaps(world(theme: "taal") { $0.activity = activity })
      #expect(was.map(\.idle) == [[offer]] && was.map(\.citywide) == [[]])
    }
    let hidden = gaps(
      world(theme: "taal") {
        ($0.citywide, $0.visibility, $0.maker) = (true, .offList, World.samira)
      })
    #expect(hidden.map(\.citywide) == [[]] && hidden.map(\.idle) == [[]])
  }

  @Test("an ended signaal asks nothing any more, unless it is part of a pattern")
  func ended() {
    for status in SignaalStatus.allCases {
      let world = world(theme: "taal", signaal: { $0.status = status })
      #expect(gaps(world).isEmpty == !status.isOpen)
    }
    var world = world(theme: "taal", signaal: { $0.status = .closed })
    for number in 701...702 {
      world.caseload.put(
        .signaal(
          world.signaal(id(number)) {
            ($0.wijk, $0.themes, $0.status) = ("Carnisse", ["taal"], .declined)
            $0.received = world.today - number + 690
          }))
    }
    #expect(gaps(world).map(\.signalen) == [[id(702), id(701), asked]])
  }

  @Test("gaps stand by wijk and theme, however many signalen there are")
  func order() {
    var world = world(theme: "taal")
    for (number, (wijk, theme)) in [
      ("Carnisse", "zingeving"), ("Carnisse", "zingeving"), ("Bospolder", "werk"),
      ("Bospolder", "huis"), ("Middelland", "werk"), ("Middelland", "werk"),
    ].enumerated() {
      world.caseload.put(
        .signaal(
          world.signaal(id(710 + number)) { ($0.wijk, $0.themes) = (wijk, [theme]) }))
    }
    #expect(
      gaps(world).map { "\($0.wijk) \($0.theme)" } == [
        "Bospolder huis", "Bospolder werk", "Carnisse taal", "Carnisse zingeving",
        "Middelland werk",
      ])
  }

  @Test("an open signaal says that nothing answers it, with what the city has")
  func remarks() {
    func remarks(_ world: World) -> [Remark] {
      world.caseload.wijkRemarks(about: asked, on: world.today, to: nil)
    }
    #expect(remarks(world()).map(\.point) == [.noOffer, .noOfferForChildren])
    #expect(
      remarks(world(theme: "taal") { ($0.wijken, $0.citywide) = ([], true) }) == [
        Remark(
          .noOffer, asked, [.codes(["taal"]), .words("Carnisse")], suggestions: [offer])
      ])
    #expect(remarks(world(theme: "taal") { _ in }) == [])
    #expect(remarks(world(signaal: { $0.status = .closed })) == [])
    #expect(remarks(world(signaal: { $0.themes = [] })) == [], "unknown says nothing")
  }
}

extension CardDetails {
  /// Details with only these target groups.
  init(for targetGroups: [String]) {
    self.init()
    self.targetGroups = targetGroups
  }
}
