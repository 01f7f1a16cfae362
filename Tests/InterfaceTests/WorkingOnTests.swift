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

  @Test("after an act the cursor stays where it was, and what is said names who it was about")
  func staysInPlace() throws {
    var desk = try Desk.demo()
    desk.press("3<down><down>")
    let place = desk.session.lists[.referrals]?.position
    let done = try #require(desk.session.selectedID)
    let name = desk.session.subject(done)
    desk.press("a")
    #expect(desk.session.lists[.referrals]?.position == place && desk.session.selectedID != done)
    #expect(desk.session.caseload.referrals[done]?.status == .accepted)
    #expect(desk.screen.contains("Aangenomen: \(name.prefix(20))"))
    desk.press("<enter>")
    let open = desk.session.selectedID
    desk.press("a")
    #expect(desk.session.selectedID == open, "what is open stays open")
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
    #expect(waakvlam.resident == Small.id(2) && waakvlam.holder == "SamiraMaria")
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
}
