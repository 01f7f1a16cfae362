import Canvas
import Domain
import Exchange
import Resources
import Testing

@testable import Interface

/// Every screen as it is seen, at the smallest usual size and at a wide one.
@Suite("golden screens")
struct GoldenTests {
  static let sizes = [Size(width: 80, height: 24), Size(width: 160, height: 50)]

  /// The name of a screen and the keys that lead to it in the demo wijk.
  static let demo: [(name: String, keys: String)] = [
    ("vandaag", ""), ("signalen", "2"), ("verwijzingen", "3"), ("kaart", "4"),
    ("waakvlam", "5"), ("netwerk", "6"), ("vandaag-einde", "G"), ("netwerk-midden", "6]GG<pgup>"),
    ("signaal", "2<down><enter>"), ("signaal-veiligheid", "2<enter>"),
    ("verwijzing", "3<enter>"), ("kaart-detail", "4<enter>"), ("waakvlam-detail", "5<enter>"),
    ("contact", "6]<enter>"), ("afspraak", "/jolanda voorst<enter><enter>"),
    ("draad", "3Gd"), ("draad-waakvlam", "5d"),
    ("hulp", "?"), ("hulp-signaal", "2?"), ("hulp-contact", "6]?"), ("hulp-einde", "2?G"),
    ("triage", "2<down><down>t"), ("triage-veiligheid", "2t"),
    ("triage-zoeken", "2<down>t/taal"), ("triage-niemand", "2<down>t/xqzzy"),
    ("verwijs-reden", "2<down><down>v<end><enter>"), ("stap-omhoog", "3+"),
    ("verwijs-hierheen", "4v"),
    ("snel", "s"), ("snel-tekens", "sKees valt vaak #fin @mid !vandaag van:Wim bron:post"),
    ("snel-aanvullen", "sKees valt vaak #"), ("snel-leeg", "s<enter>"),
    ("snel-esc", "sTekst<esc>"),
    ("terugkoppeling", "2<down>b"), ("gesprek", "2<down>c"), ("terugval", "5t"),
    ("sluiten", "2x"), ("sluiten-kan-niet", "2xn"), ("uitkomst", "3x"), ("uitkomst-reden", "3x3"),
    ("opgeslagen", "2<down>cBelde aan.<enter>"), ("teruggedraaid", "2<down>cBelde aan.<enter>u"),
    ("formulier-signaal", "2<down>e"), ("formulier-thema", "2<down>e<down><down><down><end>, f"),
    ("formulier-fout", "2<down>e<down><down><down><end>, xyz<enter>"),
    ("formulier-kaart", "4e"), ("formulier-kaart-nieuw", "4n"), ("formulier-waakvlam", "5e"),
    ("formulier-waakvlam-nieuw", "5n"), ("formulier-contact", "6]n"),
    ("formulier-bewoner", "6e"), ("formulier-bewoner-nieuw", ":nieuwe bew<enter>"),
    ("formulier-teruggeven", "3<down><down>r"),
    ("zoeken", "4/eten"), ("zoeken-vast", "4/eten<enter>"), ("zoeken-niets", "4/xqzzy<enter>"),
    ("kiezen", "4f"), ("kiezen-wijk", "2f <down><down> "), ("gekozen", "2f <enter>"),
    ("aangekruist", "2   "), ("opdrachten", ":"), ("opdrachten-zoeken", "2:verw"),
    ("verborgen", "z"), ("onbekend", "2y"), ("niet-hier", "4t"),
    ("wijk", "7"), ("wijk-detail", "7<enter>"), ("wijk-einde", "7<enter>G"),
    ("wijk-patroon", "7K"), ("bewoner", "6<enter>"), ("bewoners-zoeken", "6/aydin"),
    ("groepen", "6]]"), ("huishoudens", "6]]]"), ("huishouden", "6]]]<enter>"),
    ("mantelzorg", "6]]]]"), ("mantelzorg-detail", "6]]]]<enter>"),
    ("vrijwilligers", "6]]]]]"), ("plannen", "3]"), ("plan", "3]<enter>"),
    ("plan-onderdeel", "3]o"), ("plan-uitweg", "3]x"), ("bord", "3]]"),
    ("vraag", "3]]<enter>"), ("kandidaten", "3]]v"), ("koppelingen", "3]]]"),
    ("koppeling", "3]]]<enter>"), ("koppeling-einde", "3]]]x"), ("kwesties", "7]"),
    ("kwestie", "7]<enter>"), ("afspraken", "7]]"), ("verhalen", "7]]]"),
    ("cijfers", "7]]]]"), ("medewerkers", "7]]]]]"), ("overdracht", "7]]]]]<enter>"),
    ("zrm", "6m"), ("zrm-ingevuld", "6m2334 55"), ("instellingen", ","),
    ("instellingen-fout", ",0<enter>"), ("formulier-gesprek", "6c"), ("formulier-plan", "6p"),
    ("formulier-huishouden", "6h"), ("formulier-zorg", "6Z"), ("formulier-inzet", "6I"),
    ("formulier-bord", "6v"), ("rust", "5r"), ("houder", "5h"),
    ("wachter", "sBel haar op 06-12345678"), ("wachter-weg", "sBel haar op 06-12345678<^r>"),
    ("formulier-datum", "5r30-2-2026<enter>"),
  ]

  @Test("in the demo wijk", arguments: demo.map(\.name))
  func inDemo(_ name: String) throws {
    let keys = GoldenTests.demo.first { $0.name == name }?.keys ?? ""
    for size in GoldenTests.sizes {
      var desk = try Desk.demo(size.width, size.height)
      desk.press(keys)
      try Golden.check(name, desk.session.draw())
    }
  }

  @Test(
    "in English", arguments: ["", "2", "2<down><down>t", "3", "5<enter>", "?", "s", "4n", "3x"])
  func inEnglish(_ keys: String) throws {
    let names = [
      "": "today", "2": "signalen", "2<down><down>t": "triage", "3": "referrals",
      "5<enter>": "waakvlam", "?": "help", "s": "quick", "4n": "card", "3x": "outcome",
    ]
    for size in GoldenTests.sizes {
      var desk = try Desk.demo(size.width, size.height, language: .en)
      desk.press(keys)
      try Golden.check("en-\(names[keys] ?? "")", desk.session.draw())
    }
  }

  @Test("with nothing in the store", arguments: 1...7)
  func empty(_ screen: Int) throws {
    for size in GoldenTests.sizes {
      var desk = Desk(Small.empty, size.width, size.height)
      desk.press("\(screen)")
      try Golden.check("leeg-\(screen)", desk.session.draw())
    }
  }

  @Test("in ASCII, in a window too small, and when nothing can be saved")
  func plain() throws {
    var desk = Desk(
      try DemoWijk.caseload(tables: Demo.tables, today: Desk.today), 80, 24, borders: .ascii)
    desk.press("2")
    try Golden.check("ascii", desk.session.draw())
    desk.session.resized(to: Size(width: 50, height: 10))
    try Golden.check("te-klein", desk.session.draw())
    desk.session.resized(to: Size(width: 80, height: 24))
    desk.session.readOnly = Phrase(
      "De opslag is alleen te lezen: de schijf is vol.", "The store is read-only: disk full.")
    desk.press("<down>")
    try Golden.check("alleen-lezen", desk.session.draw())
  }
}
