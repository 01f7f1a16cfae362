import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// Who is meant by a name, and who may be named.
@Suite("names")
struct NamesTests {
  @Test("a sign that is not understood is named while it is typed, and stays in the text")
  func unknownSigns() throws {
    var desk = Desk(Small.empty)
    desk.press("sKees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3")
    for word in ["#xyz", "@Nergens", "!nu", "bron:zzz"] {
      let line = QuickSignaal(
        "Kees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3", wijken: ["Bospolder"], .standard)
      #expect(line.unknown.contains(word) && line.unknown.count == 4)
    }
    #expect(desk.screen.contains("blijft tekst: #xyz, @Nergens, !nu, bron:zzz"))
    desk.press("<enter>")
    #expect(
      desk.session.caseload.signalen.rows.last?.text
        == "Kees valt #xyz @Nergens !nu bron:zzz a#b nr.# 3")
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

  @Test(
    "a name that goes on is not the one that is known; it stays whole",
    arguments: [
      ("over:Kees de Vries valt vaak", "valt vaak", "Kees de Vries"),
      ("over:Mevrouw Bergsma zit alleen", "zit alleen", "Mevrouw Bergsma"),
      ("over:Mevrouw zit alleen", "zit alleen", "Mevrouw"),
      ("Valt vaak over:Anna Bakker.", "Valt vaak", "Anna Bakker"),
    ])
  func longerName(_ typed: String, _ text: String, _ newcomer: String) {
    var names = KnownNames()
    for (number, name) in [(2, "Kees"), (3, "Mevrouw De Wit"), (4, "Anna")] {
      names.residents[KnownNames.key(Folding.folded(name))] = Small.id(number)
      names.residentNames.append(name)
      names.informants[Folding.folded(name)] = name
    }
    let line = QuickSignaal(typed, wijken: [], .standard, names: names)
    #expect(line.text == text && line.tokens == [.newcomer(newcomer)] && line.unknown.isEmpty)
  }

  @Test(
    "a name ends where the sentence begins",
    arguments: [
      ("over:Kees De trap is kapot", "De trap is kapot", 2),
      ("over:Kees, Trap is kapot", "Trap is kapot", 2),
      ("over:mw De Wit komt niet", "komt niet", 3),
      ("over:Mw. Wit, komt niet", "komt niet", 3),
      ("trap is kapot over:kees", "trap is kapot", 2),
    ])
  func nameEnds(_ typed: String, _ text: String, _ about: Int) {
    var names = KnownNames()
    for (number, name) in [(2, "Kees"), (3, "Mevrouw De Wit")] {
      names.residents[KnownNames.key(Folding.folded(name))] = Small.id(number)
      names.residentNames.append(name)
    }
    let line = QuickSignaal(typed, wijken: [], .standard, names: names)
    #expect(line.text == text && line.tokens == [.about(Small.id(about))])
    #expect(line.unknown.isEmpty)
  }

  @Test("who is named after over: and is not known becomes a resident, after a question")
  func newInTheLine() throws {
    var desk = Desk(Small.empty)
    desk.press("sValt vaak over:Anna Bakker<enter>")
    #expect(desk.screen.contains("Anna Bakker ken ik nog niet"))
    #expect(
      desk.session.caseload.signalen.rows.isEmpty && desk.session.caseload.residents.rows.isEmpty)
    desk.press("<enter>")
    let resident = try #require(desk.session.caseload.residents.rows.first)
    #expect(resident.name == "Anna Bakker" && resident.wijk == "Bospolder")
    let signaal = try #require(desk.session.caseload.signalen.rows.first)
    #expect(signaal.text == "Valt vaak" && signaal.about == resident.id)
    desk.press("u")
    #expect(desk.session.caseload.residents.rows.isEmpty)
    desk.press("U" + "sWeer gevallen over:Ana Bakker<enter>")
    #expect(desk.screen.contains("Bedoel je Anna Bakker?"))
  }

  @Test("two residents of one name are told apart in the line and in a form")
  func namesakes() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Kees Bos") { $0.street = "Lindestraat, 4" }))
    caseload.put(.resident(Small.resident(3, "Kees Bos") { $0.street = "Havenkade" }))
    caseload.put(.resident(Small.resident(4, "Anna")))
    var desk = Desk(caseload)
    desk.press("sValt vaak over:Kees")
    #expect(desk.screen.contains("Kees Bos (Lindestraat)") && desk.screen.contains("(Havenkade)"))
    desk.press(" Bos (Lin<tab><enter>")
    #expect(desk.session.caseload.signalen.rows.last?.about == Small.id(2))
    #expect(desk.session.caseload.signalen.rows.last?.text == "Valt vaak")
    desk.press("sViel weer over:Kees<tab>")
    #expect(desk.screen.contains("over Kees Bos (Havenkade)") && !desk.screen.contains("^R"))
    desk.press("<tab>")
    #expect(desk.screen.contains("over Kees Bos (Lindestraat)"))
    desk.press("<enter>")
    #expect(desk.session.caseload.signalen.rows.last?.about == Small.id(2))
    desk.press("5nkees")
    #expect(desk.screen.contains("Kees Bos (Lindestraat) · Kees Bos (Havenkade)"))
    desk.press(" bos (h<tab>Maria<enter>")
    #expect(desk.session.caseload.waakvlammen.rows.last?.resident == Small.id(3))
    desk.press("6]]]nHuis Bos<tab>kees bos (lindestraat), anna<enter>")
    #expect(desk.session.caseload.households.rows.last?.members == [Small.id(2), Small.id(4)])
    desk.press("e<down>")
    #expect(desk.screen.contains("Kees Bos (Lindestraat), Anna"))
  }

  @Test(
    "a name ends where that of somebody else begins",
    arguments: [
      ("van:Wim Mevrouw De Wit komt niet", "Wim", "Mevrouw De Wit komt niet"),
      ("van:Wim Fatima heeft hulp nodig", "Wim", "Fatima heeft hulp nodig"),
      ("van:Wim Jansen heeft hulp nodig", "Wim Jansen", "heeft hulp nodig"),
      ("van:Truus Mevrouw De Wit komt niet", "Truus", "Mevrouw De Wit komt niet"),
      ("van:Mevrouw Bos komt niet", "Mevrouw Bos", "komt niet"),
      ("geen jas aan van:mijn kapper", "mijn kapper", "geen jas aan"),
    ])
  func nextName(_ typed: String, _ informant: String, _ text: String) {
    var names = KnownNames()
    names.informants["wim"] = "Wim"
    names.residents[KnownNames.key("fatima")] = Small.id(3)
    let line = QuickSignaal(typed, wijken: [], .standard, names: names)
    #expect(line.tokens == [.informant(informant)] && line.text == text)
  }

  @Test("nobody is meant by a name that two residents have")
  func sharedName() throws {
    var caseload = Small.empty
    caseload.put(.resident(Small.resident(2, "Kees")))
    caseload.put(.resident(Small.resident(3, "kees")))
    caseload.put(.resident(Small.resident(4, "Anna")))
    var desk = Desk(caseload)
    desk.press("sValt vaak over:Kees")
    #expect(desk.screen.contains("meer dan één Kees: typ door"))
    desk.press("<enter>")
    #expect(
      desk.screen.contains("Wie is Kees? Kees (") && desk.session.caseload.signalen.count == 0)
    desk.press("<enter>sValt vaak over:Anna<enter>")
    let about = desk.session.caseload.signalen.rows.suffix(2).map(\.about)
    #expect(about == [nil, Small.id(4)])
  }

  @Test(
    "who told it is taken with the whole name, known or not",
    arguments: [
      ("van:Mevrouw Bergsma valt vaak", "Mevrouw Bergsma", "valt vaak"),
      ("van:Tom van der Berg, De trap is stuk", "Tom van der Berg", "De trap is stuk"),
      ("van:Wim De trap is stuk", "Wim", "De trap is stuk"),
      ("stuk van:postbode", "postbode", "stuk"), ("van:Tom_de_Boer Stuk", "Tom de Boer Stuk", ""),
    ])
  func informant(_ typed: String, _ name: String, _ text: String) {
    var names = KnownNames()
    names.informants["wim"] = "Wim"
    let line = QuickSignaal(typed, wijken: [], .standard, names: names)
    #expect(line.tokens == [.informant(name)] && line.text == text)
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
