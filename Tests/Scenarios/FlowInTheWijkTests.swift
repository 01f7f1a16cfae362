import Support
import Testing

/// The steps of the days of the four roles (domain book §5 a–d) that need a wijk with people, plans
/// and cards in it: walked in the demo wijk, each role as its own worker, by keys alone.
///
/// Where the book names no keys a step may take what it takes now and not more.
@Suite(.serialized) struct FlowInTheWijkTests {
  private func walk(_ name: String, _ folder: TemporaryFolder, on day: String = "2026-03-02") throws
    -> Walk
  {
    let program = builtProduct(named: "waakvlam")
    let walk = try Walk(
      "'\(program)' --nu \(day)T09:00 demo --als \(name) --houd '\(folder.path)/wijk'")
    try walk.sees("1 Vandaag")
    return walk
  }

  @Test("(a) the sociaal makelaar: what is on, an initiative, overlast, the network")
  func makelaar() throws {
    let folder = try TemporaryFolder()
    let walk = try walk("Samira", folder)
    try walk.step("1 what is on in the wijk today", atMost: 1) {
      try walk.keys("G")
      try walk.sees("Vandaag in de wijk")
      try walk.sees("Koffie om Tien · Corrie")
    }
    try walk.step("7 an initiative: who began, what it needs, its limits, whose turn", atMost: 6) {
      try walk.keys(":")
      try walk.words("initiatief")
      try walk.press("Enter")
      try walk.sees("initiatief")
      try walk.words("Geveltuin Lentestraat")
      try walk.press("Down", "Down")
      try walk.words("de stoep is grijs")
      try walk.press("Down")
      try walk.words("Hatice, Gerda")
      try walk.press("Enter")
      try walk.sees("Kaart opgeslagen")
    }
    try walk.keys("4/")
    try walk.words("geveltuin")
    try walk.press("Enter", "Enter")
    try walk.sees("Van bewoners zelf")
    try walk.sees("bewoners")
    try walk.press("Escape")
    try walk.step("8 overlast: who told it, and the next step of the ladder", atMost: 5) {
      try walk.keys("s")
      try walk.words("Jongens op het Kompasplein tot laat #veiligheid van:Tom Verhoeven")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
      try walk.keys("2+")
      try walk.sees("Wie is er gebeld?")
      try walk.words("Bram")
      try walk.press("Enter")
      try walk.sees("Signaal bijgewerkt")
    }
    try walk.press("Enter")
    try walk.sees("Gebeld")
    try walk.press("Escape")
    try walk.step("12 which groups never meet", atMost: 2) {
      try walk.keys(":")
      try walk.words("tegenkomen")
      try walk.press("Enter")
      try walk.sees("Komen elkaar nog niet tegen")
    }
    try walk.step("12 what hangs on one person", atMost: 2) {
      try walk.keys(":")
      try walk.words("hangt")
      try walk.press("Enter")
      try walk.sees("alleen Samira houdt dit contact")
    }
    try walk.step("13 a resident is referred from her own card", atMost: 7) {
      try walk.keys("6/")
      try walk.words("aydin")
      try walk.press("Enter")
      try walk.keys("t")
      try walk.words("wil met anderen eten #ontmoeten")
      try walk.press("Enter")
      try walk.sees("Triage")
      try walk.sees("Hatice")
      try walk.press("Enter")
      try walk.sees("Wie loopt mee")
      try walk.press("Enter")
      try walk.sees("Verwijzing opgeslagen")
    }
    try walk.quit()
  }

  @Test("(b) the wijkteam: what was tried, against the advice, one plan, terms, who hears")
  func wijkteam() throws {
    let folder = try TemporaryFolder()
    let walk = try walk("Joost", folder)
    try walk.step("1–2 the board, with what the resident wants first", atMost: 2) {
      try walk.keys("3")
      try walk.press("Enter")
      try walk.sees("Wat wil ze zelf?")
    }
    try walk.press("Escape")
    try walk.step("3 another route than advised, with the reason", atMost: 7) {
      try walk.keys("2/")
      try walk.words("imane viel")
      try walk.press("Enter")
      try walk.keys("t")
      try walk.sees("→ CJG")
      try walk.keys("/")
      try walk.words("wijkteam")
      try walk.press("Enter")
      try walk.sees("→ Wijkteam Bospolder")
      try walk.words("moeder is bij ons bekend")
      try walk.press("Enter")
      try walk.sees("Verwijzing opgeslagen")
    }
    try walk.keys("3/")
    try walk.words("imane wijkteam")
    try walk.press("Enter", "Enter")
    try walk.sees("Advies was")
    try walk.sees("moeder is bij ons bekend")
    try walk.press("Escape")
    try walk.step("4 lighter, with why", atMost: 6) {
      try walk.keys("3/")
      try walk.words("chantal")
      try walk.press("Enter")
      try walk.keys("-")
      try walk.press("Enter")
      try walk.sees("Waarom daarheen")
      try walk.words("kan dichterbij")
      try walk.press("Enter")
      try walk.sees("Een stap omlaag")
    }
    try walk.step("5 a keukentafelgesprek that can be read back", atMost: 14) {
      try walk.keys("6/")
      try walk.words("pinas")
      try walk.press("Enter")
      try walk.keys("c")
      try walk.words("drie brieven gelezen")
      try walk.press("Down", "Down", "Down")
      try walk.words("keuken")
      try walk.press("Down", "Down")
      try walk.words("bemiddel")
      try walk.press("Down", "Down", "Down", "Down")
      try walk.words("woensdag verder")
      try walk.press("Enter")
      try walk.sees("Gesprek opgeslagen")
    }
    try walk.press("Enter")
    try walk.sees("afgesproken: woensdag verder")
    try walk.press("Escape")
    try walk.step("6 a plan where one runs already: it is said before it is saved", atMost: 4) {
      try walk.keys("6/")
      try walk.words("chantal")
      try walk.press("Enter")
      try walk.keys("p")
      try walk.sees("In dit huishouden loopt al een plan")
    }
    try walk.press("Escape", "Escape")
    try walk.step("8 which plans near their end, and more time with a reason", atMost: 5) {
      try walk.keys("3]")
      try walk.sees("over de termijn")
      try walk.sees("naar het einde")
      try walk.keys("+")
      try walk.words("1-6-2026")
      try walk.press("Down")
      try walk.words("nog even samen")
      try walk.press("Enter")
      try walk.sees("Plan verlengd")
    }
    try walk.step("9 letting go: what is still to be looked at", atMost: 1) {
      try walk.keys("x")
      try walk.sees("Kijk nog naar")
    }
    try walk.press("Escape")
    try walk.step("10 an outcome", atMost: 7) {
      try walk.keys("3/")
      try walk.words("aydin")
      try walk.press("Enter")
      try walk.keys("ax1")
      try walk.press("Enter")
      try walk.sees("Vertel het aan wie het meldde")
    }
    try walk.step("10 and who hears it", atMost: 2) {
      try walk.keys("b")
      try walk.sees("Aan wie")
      try walk.words("eet nu mee")
      try walk.press("Enter")
      try walk.sees("Terugkoppeling opgeslagen")
    }
    try walk.quit()
  }

  @Test("(c) the desk: a simple question, debts, a ZRM, a parent, a carer, straight to the team")
  func desk() throws {
    let folder = try TemporaryFolder()
    let walk = try walk("Dewi", folder)
    try walk.step("2 a simple question, done in one conversation with a name", atMost: 9) {
      try walk.keys("s")
      try walk.words("Waar kan ik samen eten? #ontmoeten")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
      try walk.keys("4/")
      try walk.words("eettafel")
      try walk.sees("Wim")
      try walk.press("Enter")
      try walk.keys("2xa")
      try walk.words("naar de eettafel van Wim")
      try walk.press("Enter")
      try walk.sees("Signaal gesloten")
    }
    try walk.step("3 debts: the three routes", atMost: 4) {
      try walk.keys("s")
      try walk.words("Ik kan de huur niet betalen #financien")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
      try walk.keys("2t")
      try walk.sees("Papieren op orde")
      try walk.sees("Schulden regelen")
    }
    try walk.press("Escape")
    try walk.step("4 a ZRM says where it points while it is filled in", atMost: 9) {
      try walk.keys("6/")
      try walk.words("pinas")
      try walk.press("Enter")
      try walk.keys("m2344")
      try walk.sees("VraagWijzer")
      try walk.press("Enter")
      try walk.sees("ZRM-meting opgeslagen")
    }
    try walk.step("5 a question of a parent: parents near, and then CJG", atMost: 4) {
      try walk.keys("s")
      try walk.words("Mijn zoon luistert niet #opvoeden")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
      try walk.keys("2t")
      try walk.sees("CJG")
    }
    try walk.press("Escape")
    try walk.step("7 somebody cares for another: noted with what they call themselves", atMost: 10)
    {
      try walk.keys("6/")
      try walk.words("gerda")
      try walk.press("Enter")
      try walk.keys("Z")
      try walk.words("Piet")
      try walk.press("Down", "Down", "Down")
      try walk.words("25")
      try walk.press("Down", "Down")
      try walk.words("nee")
      try walk.press("Enter")
      try walk.sees("Contact opgeslagen")
    }
    try walk.press("Enter")
    try walk.sees("noemt zich geen mantelzorger")
    try walk.press("Escape")
    try walk.step("8 the map is kept right, and how", atMost: 3) {
      try walk.keys("4c1")
      try walk.sees("Gecontroleerd")
    }
    try walk.step("9 straight to the wijkteam", atMost: 7) {
      try walk.keys("s")
      try walk.words("Buurman ligt al twee dagen op de bank #huis")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
      try walk.keys("2v/")
      try walk.words("wijkteam")
      try walk.press("Enter", "Enter")
      try walk.sees("Verwijzing opgeslagen")
    }
    try walk.step("what is mine", atMost: 2) {
      try walk.keys("1M")
      try walk.sees("Alleen wat van jou is")
    }
    try walk.quit()
  }

  @Test("(d) the broker: a neighbour who washes, load, benefit, thanks, a meeting, the centrale")
  func broker() throws {
    let folder = try TemporaryFolder()
    let walk = try walk("Rachid", folder)
    try walk.step("4 a neighbour and daily washing: a question, no stop", atMost: 16) {
      try walk.keys(":")
      try walk.words("nieuwe koppeling")
      try walk.press("Enter")
      try walk.sees("Nieuw: koppeling")
      try walk.words("Ans")
      try walk.press("Down")
      try walk.words("Kees")
      for _ in 0..<5 { try walk.press("Down") }
      try walk.words("verzorging")
      try walk.press("Enter")
      try walk.sees("Voorstel opgeslagen")
      try walk.keys("3]]]/")
      try walk.words("ans kees")
      try walk.press("Enter", "Enter")
      try walk.sees("buren doen liever iets")
    }
    try walk.press("Escape")
    try walk.step("5 load: more than the own limit", atMost: 4) {
      try walk.keys("6/")
      try walk.words("kees")
      try walk.press("Enter", "Enter")
      try walk.sees("meer dan de eigen grens")
    }
    try walk.press("Escape")
    try walk.step("6 carers: who first, young ones on top", atMost: 2) {
      try walk.keys(":")
      try walk.words("mantelzorg: wie")
      try walk.press("Enter")
      try walk.sees("Jong, en zorgt mee")
    }
    try walk.step("7 in return for benefit: hours, and whether it hinders work", atMost: 20) {
      try walk.keys("6/")
      try walk.words("soraya")
      try walk.press("Enter")
      try walk.keys("I")
      try walk.sees("Inzet als vrijwilliger")
      for _ in 0..<15 { try walk.press("Down") }
      try walk.words("ja")
      try walk.press("Enter")
      try walk.sees("Bewoner bijgewerkt")
    }
    try walk.step("8 who was not thanked", atMost: 2) {
      try walk.keys(":")
      try walk.words("bedankt is")
      try walk.press("Enter")
      try walk.sees("nog niet bedankt dit jaar")
    }
    try walk.step("8 and a thank-you", atMost: 1) {
      try walk.keys("b")
      try walk.sees("Bedankt genoteerd: Abdel")
    }
    try walk.step("9 a meeting of coordinators: who was there, what was agreed", atMost: 8) {
      try walk.keys(":")
      try walk.words("overleg")
      try walk.press("Enter")
      try walk.sees("Nieuw: gesprek")
      try walk.words("vrijwilligers delen")
      try walk.press("Down", "Down", "Down")
      try walk.words("overleg")
      try walk.press("Down")
      try walk.words("Nour, Corrie, Maria")
      try walk.press("Enter")
      try walk.sees("Gesprek opgeslagen")
      try walk.press("Enter")
      try walk.sees("Nour, Corrie, Maria")
    }
    try walk.press("Escape")
    try walk.step("9 with an appointment for somebody", atMost: 4) {
      try walk.keys("A")
      try walk.words("lijst rondsturen")
      try walk.press("Down")
      try walk.words("Corrie")
      try walk.press("Down")
      try walk.words("9-3-2026")
      try walk.press("Enter")
      try walk.sees("Afspraak opgeslagen")
    }
    try walk.step("10 somebody by way of the centrale, on the board", atMost: 18) {
      try walk.keys("3]]n")
      try walk.words("aanbod")
      try walk.press("Down")
      try walk.words("wil op woensdag voorlezen")
      for _ in 0..<10 { try walk.press("Down") }
      try walk.words("Vera")
      try walk.press("Down")
      try walk.words("vrijwilligerscentrale")
      try walk.press("Enter")
      try walk.sees("opgeslagen")
      try walk.press("Enter")
      try walk.sees("vrijwilligerscentrale")
    }
    try walk.quit()
  }
}
