import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// What makes the work go on: the cursor, the words that are typed, what is found.
@Suite("working on")
struct WorkingOnTests {
  /// Presses letters one after the other, each so long after the one before.
  private func type(_ text: String, _ pause: Int, _ desk: inout Desk) {
    for letter in text {
      for effect in desk.session.handle(.character(letter), after: pause) { desk.take(effect) }
    }
  }

  @Test("words typed after a key that asks no line do nothing, until there was a pause (R21)")
  func typingOn() throws {
    var desk = try Desk.demo()
    desk.press("5")
    let lit = desk.session.caseload.waakvlammen.rows.map(\.moments.count).reduce(0, +)
    func moments(_ desk: Desk) -> Int {
      desk.session.caseload.waakvlammen.rows.map(\.moments.count).reduce(0, +)
    }
    type("o", 2000, &desk)
    #expect(moments(desk) > lit)
    let now = (moments(desk), desk.session.screen, desk.session.lists[.waakvlammen]?.position)
    type("gaat goed, ik bel", 90, &desk)
    #expect(desk.screen.contains("de rest deed niets · u = terug"))
    #expect(desk.session.overlays.isEmpty && desk.session.screen == now.1)
    #expect(moments(desk) == now.0 && desk.session.lists[.waakvlammen]?.position == now.2)
    type("s", TypingOn.pause, &desk)
    #expect(desk.session.overlays == [.quick(QuickLine())], "after a pause a letter is a key again")
  }

  @Test("words typed after a refused key do nothing either")
  func afterRefusal() throws {
    var desk = try Desk.demo()
    desk.press("4")
    type("t", 2000, &desk)
    #expect(desk.screen.contains("werkt niet op deze regel"))
    type("nz wil", 100, &desk)
    #expect(desk.session.overlays.isEmpty && !desk.left)
    #expect(desk.screen.contains("Je typt door"))
  }

  @Test("moving on, taking back and slow keys are not held up")
  func notHeldUp() throws {
    var desk = try Desk.demo()
    desk.press("5")
    type("ojo", 60, &desk)
    #expect(desk.effects.filter(\.isMoment).count == 2)
    type("ou", 60, &desk)
    #expect(desk.effects.last == .undo)
    type("os", 900, &desk)
    #expect(desk.session.overlays == [.quick(QuickLine())])
    var typed = TypingOn()
    typed.arm(after: "o")
    let moved = [Key.down, .character("g")].map { typed.swallows($0, after: 5) }
    typed.arm(after: "o")
    let screen = typed.swallows(.character("5"), after: 5)
    #expect(moved == [false, false] && !screen)
  }

  @Test("after an act the cursor and the row stay where they were, and it is said who it was about")
  func staysInPlace() throws {
    var desk = try Desk.demo()
    desk.press("3<down><down>")
    let place = desk.session.lists[.referrals]?.position
    let done = try #require(desk.session.selectedID)
    let referral = try #require(desk.session.caseload.referrals[done])
    let name = desk.session.caseload.name(of: referral.resident ?? referral.signaal)
    desk.press("a")
    #expect(desk.session.lists[.referrals]?.position == place && desk.session.selectedID == done)
    #expect(desk.session.caseload.referrals[done]?.status == .accepted)
    #expect(desk.screen.contains("Aangenomen: \(name.prefix(20))"))
    desk.press("3")
    #expect(desk.session.selectedID == done)
    #expect(
      desk.session.lists[.referrals]?.position != place, "opened anew, it stands with its likes")
    desk.press("1")
    desk.press("3<home>x1klaar<enter>")
    #expect(desk.session.lists[.referrals]?.position == 0)
    desk.press("<down>")
    #expect(desk.session.lists[.referrals]?.position == 1)
  }

  @Test("who is open in the detail and leaves the list is not swapped for another")
  func notSwapped() throws {
    var caseload = Small.empty
    for (number, name) in [(7, "Eettafel"), (8, "Breicafé")] {
      caseload.put(
        .voorziening(Small.card(number, name) { $0.checked = Small.day("2025-01-01") }))
    }
    var desk = Desk(caseload)
    desk.press("4f")
    desk.session.lists[.kaart]?.facets = [Facet(dimension: .status, value: "verouderd")]
    desk.press("<esc>4<enter>")
    let open = try #require(desk.session.selectedID)
    desk.press("c1")
    #expect(desk.session.caseload.voorzieningen[open]?.checked == Desk.today)
    #expect(desk.session.focus == .list, "the detail closes; nobody checks the next by mistake")
    #expect(desk.screen.contains("Gecontroleerd: "))
  }

  @Test("what is new under a filter takes the filter away and is selected")
  func newUnderFilter() throws {
    var desk = try Desk.demo()
    desk.press("6/aydin<enter>nZwaan van der Meer<enter>")
    let made = try #require(desk.session.caseload.residents.rows.last)
    #expect(desk.session.selectedID == made.id && desk.session.lists[.residents]?.filter == "")
    desk.press("1sZwaan zit zonder stroom<enter>2")
    #expect(desk.session.selectedID == desk.session.caseload.signalen.rows.last?.id)
  }

  @Test("a search begins anew, and Esc brings the one before back")
  func searchAnew() throws {
    var desk = try Desk.demo()
    desk.press("6/wit<enter>/aydin")
    #expect(desk.session.lists[.residents]?.filter == "aydin")
    desk.press("<esc>")
    #expect(desk.session.lists[.residents]?.filter == "wit")
  }

  @Test("the palette finds the lists and the parts of the wijk by what they are about")
  func palette() throws {
    for (word, seen) in [
      ("bord", "3 "), ("begeleid", "6 "), ("keukentafel", "6 "), ("tegenkom", "Komen elkaar"),
      ("hangt", "Hangt aan"), ("bedankt is", "nog niet bedankt"), ("overdracht", "7 "),
    ] {
      var desk = try Desk.demo()
      desk.press(":\(word)<enter>")
      #expect(desk.session.overlays.isEmpty && desk.screen.contains(seen), "\(word)")
      #expect(desk.session.screen != .today)
    }
    var desk = try Desk.demo()
    desk.press(":xyzzy")
    #expect(desk.screen.contains("Niets gevonden."))
  }

  @Test(
    "the palette knows the words of the work, also for what is done in another list",
    arguments: [
      ("2", "afgehandeld", Action.closeSignaal), ("2", "klaar", .closeSignaal),
      ("2", "doorverwijzen", .triage), ("2", "horen", .feedback), ("6", "respijt", .noteCare),
      ("6", "te veel", .noteCare), ("6", "scp", .noteCare), ("6", "wmo", .showCarers),
      ("2", "gesloten", .facets), ("5", "geen gehoor", .momentUnreached),
      ("2", "nazorg", .lightWaakvlam), ("4", "verouderd", .checkCard),
    ])
  func workWords(_ screen: String, _ typed: String, _ action: Action) throws {
    var desk = try Desk.demo()
    desk.press("\(screen):\(typed)")
    let all = desk.session.paletteItems(typed)
    #expect(all.contains(.action(action)), "\(all)")
    #expect(!desk.session.paletteItems(typed + "x").contains(.action(action)))
  }

  @Test("what is done on another row is found too: the palette goes there and says the key")
  func paletteElsewhere() throws {
    var desk = try Desk.demo()
    desk.press("4:respijt")
    #expect(desk.session.paletteItems("respijt").contains(.elsewhere(.noteCare)))
    #expect(!desk.session.paletteItems("respijt").contains(.action(.noteCare)))
    #expect(desk.screen.contains("in 6 Bewoners"))
    desk.press("<esc>:zorgt voor iemand<enter>")
    #expect(desk.session.screen == .residents && desk.screen.contains("Kies een rij en druk op Z"))
  }

  @Test("what only a command does is named with the command", arguments: ["wis", "dossier", "avg"])
  func paletteOutside(_ typed: String) throws {
    var desk = try Desk.demo()
    desk.press("4:\(typed)")
    #expect(desk.screen.contains("waakvlam bewoner wis NAAM"))
    desk.press("<esc>:een bewoner wissen<enter>")
    #expect(desk.screen.contains("buiten het scherm") && desk.session.overlays.isEmpty)
  }

  @Test("M shows what is one's own, and all again")
  func mine() throws {
    var desk = try Desk.demo()
    desk.press("2")
    let all = desk.session.contents[.signalen]?.shown.count ?? 0
    desk.press("M")
    let own = desk.session.contents[.signalen]?.shown.count ?? 0
    #expect(own > 0 && own < all)
    for row in desk.session.contents[.signalen]?.shown ?? [] {
      let id = desk.session.contents[.signalen]?.all[Int(row)].id ?? .none
      #expect(desk.session.ownerName(of: id) == "Samira")
    }
    desk.press("<down>")
    #expect(desk.screen.contains("Esc toon alles"))
    desk.press("M")
    #expect(desk.session.contents[.signalen]?.shown.count == all)
    #expect(!desk.screen.contains("Esc toon alles"))
  }

  @Test("what is still open is one choice of f, and what was closed says whom to tell yet")
  func open() throws {
    var desk = try Desk.demo(100, 30)
    desk.press("2f")
    let first = try #require(desk.session.contents[.signalen]?.facetCounts.first)
    #expect(first.facet == Facet(dimension: .open, value: "nog open"))
    desk.press(" <enter>")
    let content = try #require(desk.session.contents[.signalen])
    #expect(content.shown.count == first.count && first.count < content.all.count)
    for place in content.shown {
      let id = content.all[Int(place)].id
      #expect(desk.session.caseload.signalen[id]?.status.isOpen == true)
    }
    desk.press("<esc>/Els: terug<enter>")
    #expect(desk.session.contents[.signalen]?.shown.isEmpty == true, "words of a row are no text")
    let caseload = desk.session.caseload
    let settings = caseload.settings
    let owed = try #require(
      caseload.signalen.rows.first {
        !$0.status.isOpen && $0.feedbackDue(settings: settings) != nil
      })
    let row = desk.session.rowSpans(RowKey(id: owed.id), in: .signalen).map(\.text).joined()
    #expect(row.hasSuffix("\(owed.informant ?? "-"): terugkoppeling"))
  }

  @Test("what was made elsewhere is selected when its list is opened")
  func madeElsewhere() throws {
    var desk = try Desk.demo()
    desk.press("5<down><down>6/wit<enter>w<enter>")
    let made = try #require(desk.session.caseload.waakvlammen.rows.max { $0.id < $1.id })
    #expect(desk.session.caseload.name(of: made.resident).contains("Wit"))
    desk.press("5")
    #expect(desk.session.selectedID == made.id)
  }

  @Test("Esc shows all, whatever narrows the list; undo says how to do it again")
  func showAll() throws {
    var desk = try Desk.demo()
    desk.press("4f<end> <enter>/eten<enter>")
    let state = try #require(desk.session.lists[.kaart])
    #expect(!state.facets.isEmpty && !state.filter.isEmpty)
    desk.press("<esc>")
    #expect(desk.session.lists[.kaart]?.isNarrowed == false)
    desk.press("c1u")
    #expect(desk.screen.contains("U = toch wel"))
    desk.press("U")
    #expect(desk.screen.contains("u = terug"))
  }

  @Test("a talk goes on as a question, with its own words")
  func referTalk() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Yusra")))
    var talk = Conversation()
    talk.id = Small.id(7)
    talk.day = Desk.today
    talk.resident = Small.id(2)
    talk.text = "Zij zoekt taalles"
    caseload.put(.conversation(talk))
    var desk = Desk(caseload)
    desk.press(":gesprekken: keukentafel<enter>t<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.about == Small.id(2) && signaal.text == "Zij zoekt taalles")
    #expect(desk.session.overlays.count == 1, "and whom to ask is next")
  }

  @Test("a second resident with the same name is asked about once")
  func namesake() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Jansen") { $0.street = "Lentestraat 5" }))
    var desk = Desk(caseload)
    desk.press("6nmw jansen<enter>")
    #expect(desk.screen.contains("Er is al een Mevrouw Jansen (Lentestraat 5, Bospolder)"))
    #expect(desk.session.caseload.residents.rows.count == 1)
    desk.press("<enter>")
    #expect(desk.session.caseload.residents.rows.count == 2)
  }

  @Test("whom to call in danger can be chosen, and stands at its own step")
  func calledInDanger() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Vechten op het plein")))
    var desk = Desk(caseload)
    desk.press("2+Meld<tab><enter>")
    let call = try #require(desk.session.caseload.signalen[Small.id(5)]?.escalations.last)
    #expect(call.called == "Meldpunt Veilig" && call.level == 3)
  }

  @Test("care is told on both sides, and what two have hangs on no worker")
  func careBothSides() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Imane")))
    caseload.put(.resident(Small.resident(3, "Naima")))
    var desk = Desk(caseload)
    desk.press("6/imane<enter>ZNaima<down>gezin<down><down>12<enter>")
    let tie = try #require(desk.session.caseload.contacts.rows.last)
    #expect(tie.from == Small.id(2) && tie.to == Small.id(3) && tie.keeper == nil)
    #expect(
      desk.session.caseload.remarks(about: tie.id, on: Desk.today, to: nil).map(\.point)
        .contains(.fragileTie) == false)
    desk.press("<enter>")
    #expect(desk.screen.contains("Naima (gezin, krijgt zorg 12 uur per week)"))
    desk.press("<esc>/naima<enter><enter>")
    #expect(desk.screen.contains("Imane (gezin, zorgt 12 uur per week)"))
  }

  @Test("risks are noted with a group or a wijk, and stand there")
  func factorsOfGroup() throws {
    for place in ["6]]", "7"] {
      var desk = try Desk.demo(160, 50)
      let before = Set(desk.session.caseload.factors.rows.map(\.id))
      desk.press("\(place)m")
      #expect(desk.screen.contains("Wat is een risico"), "\(place)")
      desk.press("<down>geen band met school<enter>")
      let noted = try #require(desk.session.caseload.factors.rows.first { !before.contains($0.id) })
      #expect(noted.resident == nil && noted.risk.count == 1)
      desk.press("<enter><end>")
      #expect(desk.screen.contains("geen band met school"), "\(place)")
    }
  }

  @Test("what somebody will not do stands above the care that is noted of them (R66)")
  func limitsInView() throws {
    var desk = try Desk.demo()
    desk.press("6/kees<enter>Z")
    #expect(desk.screen.contains("Grenzen van Kees: Na één uur rust. Geen wassen."))
  }

  @Test(
    "a day of the week is the next one",
    arguments: [
      ("dinsdag", 1), ("ma", 7), ("zo", 6), ("komende dinsdag", 1), ("volgende dinsdag", 8),
      ("volgende week zo", 13),
    ])
  func weekday(_ typed: String, _ ahead: Int) {
    #expect(Day(typed: typed, today: Desk.today) == Desk.today + ahead)
  }

  @Test("a figure that cannot be is told in full, in the form, by its own name")
  func figureInForm() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Imane")))
    caseload.put(.resident(Small.resident(3, "Naima")))
    var desk = Desk(caseload)
    desk.press("6/imane<enter>ZNaima<down><down><down>500<enter>")
    #expect(desk.screen.contains("Zorg: uren per week") && desk.screen.contains("met 168"))
    #expect(desk.session.caseload.contacts.rows.isEmpty)
  }

  @Test("d on a talk shows the thread of what it was about")
  func threadOfTalk() throws {
    var desk = try Desk.demo()
    desk.press(":gesprekken: keukentafel<enter>d")
    #expect(desk.screen.contains("De draad"))
  }
}
