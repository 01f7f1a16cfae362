import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// The stories of the domain book (§7) on the screen, with keys only.
@Suite("the stories")
struct ScenarioTests {
  @Test("a quick signaal asks for nothing but its words (1)")
  func quickSignaal() throws {
    var desk = try Desk.demo()
    desk.press("sMw De Wit al weken niet bij de koffie (Lentestraat)<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.text == "Mw De Wit al weken niet bij de koffie (Lentestraat)")
    #expect(signaal.received == Day("2026-03-02") && signaal.wijk == "Bospolder")
    #expect(signaal.status == .new && signaal.urgency == .calm)
    #expect(signaal.source == nil && signaal.about == nil && signaal.informant == nil)
    #expect(desk.screen.contains("Signaal opgeslagen · 2 = daarheen · u = terug"))
    desk.press("2/mw lentestraat<enter><enter>")
    #expect(desk.screen.contains("Wat wil ze zelf?  nog niet gevraagd"))
    #expect(desk.screen.contains("Gehoord           2 mrt · Bospolder"))
  }

  @Test("a signaal needs no person, can be found and owes nobody an answer (2)")
  func withoutPerson() throws {
    var desk = Desk(Small.empty)
    desk.press("sBrievenbus puilt uit, nr. 14 bron:postbode<enter>")
    let signaal = try #require(desk.session.caseload.signalen.rows.last)
    #expect(signaal.text == "Brievenbus puilt uit, nr. 14" && signaal.source == "postbode")
    #expect(signaal.about == nil && signaal.feedbackDue(settings: Settings()) == nil)
    desk.press("2/postbode")
    #expect(desk.screen.contains("1 gevonden") && desk.screen.contains("Brievenbus puilt"))
    desk.session.dayChanged(to: Desk.today + 15)
    desk.press("<esc>1")
    #expect(!desk.screen.contains("terugkoppeling ·"))
  }

  @Test("whoever told it hears back, and then leaves the list (3)")
  func feedback() throws {
    var desk = Desk(Small.empty)
    desk.session.caseload.put(
      .signaal(
        Small.signaal(1, "Mevrouw De Wit komt niet meer", received: "2026-02-16") {
          $0.informant = "Wim"
          $0.source = "beheerder"
          $0.status = .talking
          $0.log = [Note(day: Desk.today, worker: nil, act: "conversation", text: "Geweest.")]
        }))
    desk.session.dayChanged(to: Desk.today)
    #expect(desk.screen.contains("›  vandaag      Wim: terugkoppeling · Mevrouw De Wit komt"))
    desk.press("b")
    #expect(desk.screen.contains("Mevrouw De Wit komt niet meer"))
    #expect(desk.screen.contains("Aan wie             Wim"))
    desk.press("bezocht, eet nu mee op dinsdag<enter>")
    #expect(desk.screen.contains("Vandaag vraagt niets om aandacht."))
    desk.press("2<enter>")
    #expect(desk.screen.contains("Verteld aan wie het meldde"))
    #expect(desk.screen.contains("2 mrt             bezocht, eet nu mee op dinsdag"))
  }

  @Test("safety comes first everywhere, with whom to call above the advice (5)")
  func safety() throws {
    var desk = Desk(Small.empty)
    for number in 1...11 { desk.press("sMelding \(number) !vandaag<enter>") }
    desk.press("sKind van 6 alleen thuis<enter>2/kind van 6<enter>!<esc>")
    #expect(desk.session.caseload.signalen.rows.last?.urgency == .safety)
    func firstRow(_ desk: Desk) -> String {
      let rows = desk.session.draw().lines.dropFirst(3)
      return rows.first { $0.contains("daag ") } ?? ""
    }
    desk.press("g")
    #expect(firstRow(desk).contains("! vandaag      Kind van 6 alleen thuis"))
    desk.press("t")
    let lines = desk.session.draw().lines
    let emergency = try #require(lines.firstIndex { $0.contains("Meldpunt Veilig, 010-0000112") })
    let advice = lines.firstIndex { $0.contains("Eigen kring") || $0.contains("Vrij toeg") }
    #expect(emergency < (advice ?? .max) && emergency == 3)
    desk.press("<esc>1")
    #expect(desk.session.draw().lines[3].contains("Veiligheid"))
    #expect(firstRow(desk).contains("! vandaag      Kind van 6 alleen thuis"))
  }

  /// Meneer Aydin, his neighbour and two cards.
  private var aydin: Caseload {
    var caseload = Small.empty
    caseload.put(
      .resident(Small.resident(1, "Meneer Aydin") { $0.ageGroup = "oudere" }))
    caseload.put(.resident(Small.resident(2, "Hatice")))
    var contact = Contact()
    contact.id = Small.id(3)
    contact.from = Small.id(1)
    contact.to = Small.id(2)
    contact.relation = "buur"
    contact.strength = .close
    contact.seen = Desk.today
    caseload.put(.contact(contact))
    caseload.put(
      .voorziening(
        Small.card(4, "Eettafel Huis van de Wijk") {
          $0.themes = ["ontmoeten"]
          $0.collective = true
          $0.needsIndication = false
        }))
    caseload.put(
      .voorziening(
        Small.card(5, "Dagbesteding met indicatie") {
          $0.themes = ["ontmoeten"]
          $0.formality = .formal
          $0.needsIndication = true
        }))
    caseload.put(
      .voorziening(Small.card(6, "VraagWijzer Bospolder") { $0.subkind = "vraagwijzer" }))
    caseload.put(
      .voorziening(Small.card(7, "Wijkteam Bospolder") { $0.subkind = "wijkteam" }))
    caseload.put(
      .signaal(
        Small.signaal(8, "Meneer Aydin is eenzaam sinds zijn vrouw er niet meer is") {
          $0.about = Small.id(1)
          $0.themes = ["ontmoeten"]
        }))
    return caseload
  }

  @Test("advice comes from below, and dagbesteding last, through the wijkteam (6)")
  func fromBelow() {
    var desk = Desk(aydin)
    desk.press("2t")
    let lines = desk.session.draw().lines
    let order = [
      "Eigen kring", "Hatice", "Vrij toegankelijk, samen", "Eettafel Huis van de Wijk",
      "VraagWijzer Bospolder", "Wijkteam Bospolder", "Tweede lijn",
      "Dagbesteding met indicatie",
    ]
    let places = order.map { name in lines.firstIndex { $0.contains(name) } ?? -1 }
    #expect(!places.contains(-1) && places == places.sorted(), "\(places)")
    let last = lines.last { $0.contains("Dagbesteding") } ?? ""
    #expect(last.contains("alleen via wijkteam"))
  }

  @Test("a question goes out, comes back, goes on, and ends in a waakvlam (16, 17, 18)")
  func wholeThread() throws {
    var desk = Desk(aydin)
    desk.press("2v<down><enter>Samen eten<enter>")
    #expect(desk.screen.contains("Verwijzing opgeslagen"))
    desk.press("3rProbeer eerst de buurvrouw<down>De tafel is vol<enter>")
    #expect(desk.screen.contains("Teruggegeven met voorstel"))
    #expect(desk.screen.contains("›terug"))
    desk.press("v<enter><enter>a")
    #expect(desk.screen.contains("Aangenomen"))
    desk.press("3/hatice<enter>x1<enter>")
    #expect(desk.screen.contains("Vertel het aan wie het meldde. Is een waakvlam goed?"))
    desk.press("bHatice eet nu met hem<enter>")
    #expect(desk.screen.contains("Terugkoppeling opgeslagen"))
    desk.press("w<down><^u>Maria<down><^u>hoog<down>Maria van de kerk<down>Hatice<enter>")
    let flame = try #require(desk.session.caseload.waakvlammen.rows.first)
    #expect(flame.resident == Small.id(1) && flame.holder == "Maria" && flame.risk == .high)
    #expect(flame.nextContact(settings: Settings()) == Day("2026-03-16"))
    desk.session.dayChanged(to: Small.day("2026-03-16"))
    desk.press("1")
    #expect(desk.screen.contains("vandaag      Meneer Aydin · Maria houdt vast"))
    desk.press("/aydin maria<enter>o<esc>")
    #expect(
      desk.session.caseload.waakvlammen.rows.first?.nextContact(settings: Settings())
        == Small.day("2026-03-30"))
    #expect(desk.session.caseload.waakvlammen.rows.first?.moments.count == 1)

    desk.press("5e<down><down><^u>op afr<tab><enter>")
    #expect(desk.session.caseload.waakvlammen.rows.first?.nextContact(settings: Settings()) == nil)
    desk.session.dayChanged(to: Small.day("2026-06-01"))
    #expect(!desk.screen.contains("› 5 Waakvlam 1"))
    desk.press("tBelt zelf: het gaat niet<enter>")
    let relapse = try #require(desk.session.caseload.signalen.rows.last)
    #expect(relapse.waakvlam == flame.id && relapse.urgency >= .thisWeek)
    #expect(desk.session.caseload.waakvlammen.rows.first?.rhythm(settings: Settings()) == 14)
    desk.press("d")
    for words in [
      "Meneer Aydin is eenzaam", "Verwezen naar Eettafel", "Teruggegeven. Voorstel: Probeer eerst",
      "Verwezen naar Hatice", "Aangenomen", "Afgerond: geholpen", "Waakvlam: ok",
    ] {
      #expect(desk.thread.contains(words), "\(words)")
    }
    #expect(desk.thread.contains("Belt zelf: het gaat niet"))
  }

  @Test("three steps back and three steps forward again")
  func undoAndRedo() {
    var desk = Desk(aydin)
    let before = desk.session.caseload
    desk.press("2v<enter><enter>")
    let offered = desk.session.caseload
    desk.press("3acNog even<enter>")
    let after = desk.session.caseload
    desk.press("u")
    #expect(desk.screen.contains("Teruggedraaid: Gesprek opgeslagen"))
    desk.press("u")
    #expect(desk.session.caseload == offered)
    desk.press("u")
    #expect(desk.session.caseload == before)
    desk.press("u")
    #expect(desk.screen.contains("Er is niets om terug te draaien."))
    desk.press("UUU")
    #expect(desk.session.caseload == after)
    #expect(desk.screen.contains("Weer gedaan: Gesprek opgeslagen"))
  }

  @Test("what is done every day takes few keys")
  func fewKeys() throws {
    var desk = try Desk.demo()
    let moments = { (desk: Desk) in
      desk.session.caseload.waakvlammen.rows.reduce(0) { $0 + $1.moments.count }
    }
    let before = moments(desk)
    let keys = "5o"
    desk.press(keys)
    #expect(moments(desk) == before + 1 && keys.count <= 5)
    #expect(desk.screen.contains("Contact opgeslagen"))
    desk.press("4c1")
    #expect(desk.screen.contains("Gecontroleerd"))
  }
}

extension Desk {
  /// The whole text of the thread that lies open.
  var thread: String {
    guard case .thread(let id, _) = session.overlays.last else { return "" }
    return session.threadLines(id, width: 400).map { $0.spans.map(\.text).joined() }
      .joined(separator: "\n")
  }
}
