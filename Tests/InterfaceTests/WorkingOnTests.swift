import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// What makes the work go on: the cursor, the words that are typed, the little forms.
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
    #expect(desk.screen.contains("Je typt door, maar er staat geen regel open."))
    #expect(desk.session.overlays.isEmpty && desk.session.screen == now.1)
    #expect(moments(desk) == now.0 && desk.session.lists[.waakvlammen]?.position == now.2)
    type("s", TypingOn.pause, &desk)
    #expect(desk.session.overlays == [.quick(LineField())], "after a pause a letter is a key again")
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
    #expect(desk.session.overlays == [.quick(LineField())])
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
    let name = desk.session.subject(done)
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

  @Test("a signaal is sent with Enter alone, or with why, who walks along and what was tried")
  func refer() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    caseload.put(.resident(Small.resident(3, "Hatice")))
    var tie = Contact()
    tie.id = Small.id(4)
    tie.from = Small.id(2)
    tie.to = Small.id(3)
    tie.relation = "buur"
    caseload.put(.contact(tie))
    caseload.put(
      .signaal(Small.signaal(5, "Slaapt niet van de brieven") { $0.about = Small.id(2) }))
    caseload.put(.voorziening(Small.card(6, "Wijkteam Bospolder") { $0.subkind = "wijkteam" }))
    caseload.put(.voorziening(Small.card(7, "Eettafel") { $0.collective = true }))
    var plain = Desk(caseload)
    plain.press("2v/eettafel<enter><enter>")
    let referral = try #require(plain.session.caseload.referrals.rows.last)
    #expect(referral.to == Small.id(7) && referral.reason == nil && referral.walkedAlong == nil)
    #expect(plain.session.overlays.isEmpty)

    var desk = Desk(caseload)
    desk.press("2v/wijkteam<enter>")
    #expect(desk.screen.contains("→ Wijkteam Bospolder · Wijkteam"))
    #expect(desk.screen.contains("Slaapt niet van de brieven"))
    desk.press("wil zelf alleen met Joost<down>")
    #expect(desk.screen.contains("Hatice"), "who is around her can walk along")
    desk.press("hat<tab>Hatice kijkt mee<down>niets samen<enter>")
    let sent = try #require(desk.session.caseload.referrals.rows.last)
    #expect(sent.reason == "wil zelf alleen met Joost" && sent.walkedAlong == "Hatice")
    #expect(sent.nearLooked?.text == "Hatice kijkt mee" && sent.nearLooked?.done == true)
    #expect(sent.togetherLooked?.text == "niets samen" && sent.togetherLooked?.done == true)
  }

  @Test("a resident is referred from her own card: what it is, and then who is nearest")
  func referResident() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    caseload.put(.voorziening(Small.card(7, "Eettafel") { $0.collective = true }))
    var desk = Desk(caseload)
    desk.press("6t")
    #expect(desk.screen.contains("Signaal over Mevrouw Pinas"))
    desk.press("wil met anderen eten<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.about == Small.id(2) && signaal.text == "wil met anderen eten")
    #expect(desk.screen.contains("Triage: wie is het dichtst bij?"))
    desk.press("/eettafel<enter><enter>")
    #expect(desk.session.caseload.referrals.rows.last?.resident == Small.id(2))
    desk.press("6s")
    #expect(desk.session.overlays == [.quick(LineField())], "any other signaal is about nobody yet")
  }

  @Test("a sign that is not understood is named while it is typed, and stays in the text")
  func unknownSigns() throws {
    var desk = Desk(Small.empty)
    desk.press("sKees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3")
    for word in ["#xyz", "@Nergens", "!nu", "bron:zzz"] {
      let line = QuickSignaal(
        "Kees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3", wijken: ["Bospolder"], .standard)
      #expect(line.unknown.contains(word) && line.unknown.count == 4)
    }
    #expect(desk.screen.contains("#xyz ken ik niet, dat blijft tekst"))
    desk.press("<enter>")
    #expect(
      desk.session.caseload.signalen.rows.last?.text
        == "Kees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3")
  }

  @Test("Tab fills in and goes on to the next field; in a list it stays")
  func tab() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw Pinas")))
    var desk = Desk(caseload)
    desk.press("5nmev<tab>Maria<enter>")
    let waakvlam = try #require(desk.session.caseload.waakvlammen.rows.last)
    #expect(waakvlam.resident == Small.id(2) && waakvlam.holder == "Maria")
    desk.press("6ean")
    #expect(desk.session.overlays.count == 1)
  }

  @Test("a day that is typed is read back in full")
  func dayReadBack() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet")))
    var desk = Desk(caseload)
    desk.press("2Abellen<down><down><^u>-5")
    #expect(desk.screen.contains("= wo 25 feb 2026"))
    desk.press("<bs><bs>+7")
    #expect(desk.screen.contains("= ma 9 mrt 2026"))
  }

  @Test("a talk about a signaal takes what the resident wants, and Enter alone keeps the words")
  func talk() throws {
    var caseload = Small.empty
    caseload.put(.signaal(Small.signaal(5, "Slaapt niet")))
    var desk = Desk(caseload)
    desk.press("2csamen gepraat<down>wil slapen<enter>")
    let talk = try #require(desk.session.caseload.conversations.rows.last)
    #expect(
      talk.signaal == Small.id(5) && talk.text == "samen gepraat" && talk.wish == "wil slapen")
    #expect(desk.session.caseload.signalen[Small.id(5)]?.status == .talking)
  }

  @Test("who offers just what is asked stands on top, and who is rather not asked at the end")
  func candidates() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea"), (4, "Cor"), (5, "Dirk")] {
      caseload.put(
        .resident(
          Small.resident(number, name) {
            guard number > 2 else { return }
            $0.volunteer = Volunteering()
            $0.volunteer?.experience = number == 3 ? ["ontmoeten"] : []
            $0.volunteer?.stepTooFar = number == 5 ? true : nil
          }))
    }
    func posting(_ number: Int, _ side: Side, _ resident: Int) -> Posting {
      var posting = Posting()
      posting.id = Small.id(number)
      posting.side = side
      posting.what = side == .question ? "Boodschappen" : "Doe graag boodschappen"
      posting.resident = Small.id(resident)
      posting.sort = "boodschap"
      posting.themes = side == .question ? ["ontmoeten"] : []
      posting.wijk = "Bospolder"
      posting.made = Desk.today
      return posting
    }
    caseload.put(.posting(posting(10, .question, 2)))
    caseload.put(.posting(posting(11, .offer, 4)))
    caseload.put(.posting(posting(12, .offer, 5)))
    var desk = Desk(caseload)
    desk.press("3]]v")
    let lines = desk.session.draw().lines
    let shown = [
      "Biedt dit zelf aan", "Cor", "Zou dit kunnen", "Bea", "Liever niet vragen", "Dirk",
    ]
    let places = shown.map { word in lines.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1), "\(places)")
    #expect(desk.screen.contains("Waarom: "), "all reasons of the one that is selected")
  }

  @Test("who confided in one other worker is not among the names that complete a field")
  func confided() throws {
    var caseload = Small.empty
    caseload.put(
      .resident(
        Small.resident(2, "Zwijgzame Zus") {
          $0.trust = .me
          $0.confidant = Small.id(201)
        }))
    caseload.put(.resident(Small.resident(3, "Zichtbare Zoon")))
    var desk = Desk(caseload)
    desk.press("5nz")
    #expect(desk.screen.contains("Zichtbare Zoon") && !desk.screen.contains("Zwijgzame Zus"))
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
    desk.press("c")
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

  @Test(
    "a name is found by any of its words and with any title",
    arguments: ["de wit", "mw de wit", "mevr wit", "wit", "de w", "mevrouw de"])
  func names(_ typed: String) throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw De Wit")))
    caseload.put(.resident(Small.resident(3, "Meneer Dewitte")))
    caseload.put(.signaal(Small.signaal(5, "Niet bij de koffie")))
    var desk = Desk(caseload)
    desk.press("2e<down><down>\(typed)")
    #expect(desk.screen.contains("Mevrouw De Wit"))
    desk.press("<enter>")
    #expect(desk.session.caseload.residents.rows.count == 2)
    #expect(desk.screen.contains("Bedoel je Mevrouw De Wit?"))
    desk.press("<tab><enter>")
    #expect(desk.session.caseload.signalen[Small.id(5)]?.about == Small.id(2))
  }

  @Test("somebody who is really new is one more Enter, and none when no name is like it")
  func newcomer() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw De Wit")))
    caseload.put(.signaal(Small.signaal(5, "Niet bij de koffie")))
    var desk = Desk(caseload)
    desk.press("2e<down><down>De W<enter><enter>")
    #expect(desk.session.caseload.residents.rows.map(\.name) == ["Mevrouw De Wit", "De W"])
    desk.press("6nOmar<enter>6]nOmar<down>Zus van Pim<enter>")
    #expect(desk.session.overlays.isEmpty)
    #expect(desk.session.caseload.residents.rows.last?.name == "Zus van Pim")
  }

  @Test("the line of a signaal takes whole names, and says what is open already")
  func quickNames() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Mevrouw De Wit")))
    caseload.put(.resident(Small.resident(3, "Tom Verhoeven")))
    caseload.put(
      .signaal(Small.signaal(5, "Mevrouw De Wit komt al drie weken niet bij de koffie")))
    var desk = Desk(caseload)
    desk.press("sal weken niet bij de koffie gezien van:Tom Verhoeven over:mw De Wit vandaag ")
    #expect(
      desk.screen.contains("over Mevrouw De Wit") && desk.screen.contains("van Tom Verhoeven"))
    #expect(desk.screen.contains("Lijkt op wat al open staat: 2 mrt Mevrouw De Wit"))
    desk.press("<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.about == Small.id(2) && signaal.informant == "Tom Verhoeven")
    #expect(signaal.text == "al weken niet bij de koffie gezien vandaag")
    desk.press("sx van:tom<tab>")
    #expect(desk.screen.contains("van:Tom Verhoeven"))
    desk.press("<esc><esc>sduiven op het plein ")
    #expect(!desk.screen.contains("Lijkt op wat"))
  }

  @Test("what fills a field whole is replaced by what is typed; free text and lists go on")
  func replaced() throws {
    var caseload = Small.empty
    caseload.put(
      .signaal(
        Small.signaal(5, "Niet bij de koffie") {
          $0.themes = ["ontmoeten"]
          $0.wish = "samen eten"
        }))
    var desk = Desk(caseload)
    desk.press("2e, soms<down><down><down>financ<down>deze<enter>")
    let signaal = try #require(desk.session.caseload.signalen[Small.id(5)])
    #expect(signaal.wish == "samen eten, soms" && signaal.themes == ["ontmoeten", "financien"])
    #expect(signaal.urgency == .thisWeek)
  }

  @Test("opening hours are shown in their field and understood when they are typed")
  func openings() throws {
    var caseload = Small.empty
    caseload.put(
      .voorziening(
        Small.card(7, "Koor") {
          var opening = Opening()
          opening.frequency = "WEEKLY"
          opening.days = "MO"
          opening.opens = "19:30"
          opening.closes = "21:30"
          $0.openings = [opening]
        }))
    var desk = Desk(caseload)
    func openings() -> [Opening] {
      desk.session.caseload.voorzieningen[Small.id(7)]?.openings ?? []
    }
    desk.press("4e")
    for _ in 0..<10 { desk.press("<down>") }
    #expect(desk.screen.contains("ma 19:30–21:30"))
    desk.press("<^u>wo 20:00-22:00<enter>")
    #expect(openings().map(\.days) == ["WE"] && openings().map(\.opens) == ["20:00"])
    #expect(desk.screen.contains("wo 20:00–22:00"))
    desk.press("e")
    for _ in 0..<10 { desk.press("<down>") }
    desk.press("<^u>na de kerkdienst<enter>")
    #expect(openings().map(\.text) == ["na de kerkdienst"] && openings().map(\.days) == [nil])
    #expect(desk.screen.contains("na de kerkdienst"))
  }

  @Test(
    "opening hours as people write them",
    arguments: [
      ("di 10-12", "TU", "10:00", "12:00"), ("di, do 9.30–11", "TU,TH", "09:30", "11:00"),
      ("ma t/m vr", nil, nil, nil), ("ma-vr 9:00 - 17:00", "MO,TU,WE,TH,FR", "09:00", "17:00"),
      ("dinsdag en donderdag 13.00-16.00 uur", "TU,TH", "13:00", "16:00"),
      ("elke zondag van 14:00-16:00", "SU", "14:00", "16:00"),
      ("za–zo 10-24", "SA,SU", "10:00", "24:00"), ("gek", nil, nil, nil), ("", nil, nil, nil),
      ("di 25-26", nil, nil, nil), ("10-12", nil, nil, nil), ("di 10", nil, nil, nil),
      ("di 10-10:75", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func openingWords(_ text: String, _ days: String?, _ opens: String?, _ closes: String?) {
    let opening = OpeningWords.opening(text)
    #expect(opening?.days == days && opening?.opens == opens && opening?.closes == closes)
  }

  @Test("a plan ends together with the waakvlam that follows, or not at all")
  func planEnds() throws {
    var desk = try Desk.demo()
    desk.press("3]")
    let id = try #require(desk.session.selectedID)
    let burning = desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count
    func plan() -> Plan? { desk.session.caseload.plans[id] }
    desk.press("x")
    #expect(desk.screen.contains("Kijk nog naar:"), "what should be there before letting go")
    desk.press("2het gaat weer<enter>")
    #expect(desk.screen.contains("Met Enter is het plan ook afgerond."))
    desk.press("<esc>")
    #expect(plan()?.status.isOpen == true)
    desk.press("x2het gaat weer<enter><enter>")
    #expect(plan()?.status.isOpen == false && plan()?.outflow == "waakvlam")
    #expect(desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count == burning + 1)
    desk.press("u")
    #expect(plan()?.status.isOpen == true, "one act, one undo")
    #expect(desk.session.caseload.waakvlammen.rows.filter(\.isBurning).count == burning)
  }

  @Test("whoever helped is told too, and then has heard")
  func tellOthers() throws {
    var desk = try Desk.demo()
    desk.press("3")
    let referral = try #require(
      desk.session.caseload.referrals.rows.first {
        !desk.session.caseload.contributorsNotTold(of: $0.id).isEmpty
      })
    let name = try #require(desk.session.caseload.contributorsNotTold(of: referral.id).first)
    desk.session.select(referral.id)
    desk.press("bhet is gelukt<down>\(name)<enter>")
    #expect(!desk.session.caseload.contributorsNotTold(of: referral.id).contains(name))
    #expect(desk.screen.contains("Terugkoppeling opgeslagen"))
  }

  @Test("an empty call is no call, and the ladder stands above the question (R64)")
  func ladder() throws {
    var desk = try Desk.demo()
    desk.press("2+")
    for step in 0...3 {
      #expect(desk.screen.contains("  \(step) ") || desk.screen.contains("› \(step) "))
    }
    let before = desk.session.caseload
    desk.press("<enter>")
    #expect(desk.session.caseload == before && desk.screen.contains("Zeg wie er gebeld is."))
  }

  @Test("the palette finds the lists and the parts of the wijk by what they are about")
  func palette() throws {
    for (word, seen) in [
      ("bord", "3 "), ("begeleid", "6 "), ("keukentafel", "6 "), ("tegenkom", "Komen elkaar"),
      ("hangt", "Hangt aan"), ("bedankt", "Nog niet bedankt"), ("overdracht", "7 "),
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
    desk.press("M")
    #expect(desk.session.contents[.signalen]?.shown.count == all)
  }

  @Test("marked signalen become one kwestie, whatever their themes")
  func kwestieOfMarked() throws {
    var desk = try Desk.demo()
    desk.press("2  K<enter>")
    let kwestie = try #require(desk.session.caseload.kwesties.rows.last)
    #expect(kwestie.items.count == 2 && kwestie.level == .pattern)
  }

  @Test("going on with a match asks how it is, and trying again looks for somebody else")
  func matches() throws {
    var caseload = Small.empty
    for (number, name) in [(2, "Ans"), (3, "Bea"), (4, "Cor")] {
      caseload.put(
        .resident(
          Small.resident(number, name) { if number > 2 { $0.volunteer = Volunteering() } }))
    }
    var posting = Posting()
    posting.id = Small.id(10)
    posting.what = "Boodschappen"
    posting.resident = Small.id(2)
    posting.wijk = "Bospolder"
    posting.made = Desk.today
    caseload.put(.posting(posting))
    var desk = Desk(caseload)
    desk.press("3]]v<enter>]oooo")
    let id = try #require(desk.session.caseload.matches.rows.last?.id)
    func match() -> Match? { desk.session.caseload.matches[id] }
    #expect(match()?.status == .running)
    desk.press("o")
    #expect(desk.screen.contains("Hoe gaat het tussen hen?"))
    desk.press("ze lachen samen<enter>")
    #expect(match()?.status == .askedAfter && match()?.log.last?.text == "ze lachen samen")
    let first = match()?.helper
    desk.press("xgpast niet<enter>a")
    #expect(desk.screen.contains("Wie past bij"))
    #expect(desk.screen.contains("stopte hiermee op 2 mrt 2026"))
    desk.press("<enter>")
    let again = try #require(desk.session.caseload.matches.rows.last)
    #expect(again.id != id && again.helper != first)
  }

  @Test("what is about somebody who confided in one other worker is in no list, but for its owner")
  func confidedLists() throws {
    var caseload = Small.empty
    caseload.put(
      .resident(
        Small.resident(2, "Zwijgzame Zus") {
          $0.trust = .me
          $0.confidant = Small.id(201)
        }))
    for (number, owner) in [(5, 201), (6, 200)] {
      caseload.put(
        .signaal(
          Small.signaal(number, "Over haar \(owner)") {
            $0.about = Small.id(2)
            $0.owner = Small.id(owner)
          }))
    }
    var plan = Plan()
    plan.id = Small.id(8)
    plan.resident = Small.id(2)
    plan.owner = Small.id(201)
    plan.started = Desk.today
    caseload.put(.plan(plan))
    var desk = Desk(caseload)
    desk.press("2")
    #expect(desk.screen.contains("Over haar 200") && !desk.screen.contains("Over haar 201"))
    desk.press("3]")
    #expect(!desk.screen.contains("Zwijgzame Zus"))
    desk.press("6")
    #expect(!desk.screen.contains("Zwijgzame Zus"))
  }
}
