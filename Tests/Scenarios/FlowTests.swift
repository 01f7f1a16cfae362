import Support
import Testing

/// The days of the four roles (domain book §5 a–d), in a real terminal, by keys alone.
///
/// The budgets are those of the book where it names keys: one key and a line for a signaal, `/` and a
/// word for a search, one key and a line for a terugkoppeling, one key for a contact of a waakvlam,
/// a single key for each decision on a referral, a digit for each domain. Where it names none, a step
/// may take what it takes now and not more.
@Suite(.serialized) struct FlowTests {
  private func store(_ folder: TemporaryFolder, _ name: String, _ role: String) throws -> String {
    let program = builtProduct(named: "waakvlam")
    let store = "'\(program)' --store '\(folder.path)/opslag' --nu 2026-03-02T09:00"
    try Walk.run("\(store) begin --naam \(name) --rol \(role) --wijk Bospolder --zonder-wachtwoord")
    let before = "'\(program)' --store '\(folder.path)/opslag' --nu 2025-08-01T09:00"
    for card in ["Eettafel Huis van de Wijk", "Wijkteam Bospolder"] {
      try Walk.run("\(before) kaart nieuw '\(card)' --thema ontmoeten --wijk Bospolder")
    }
    return store
  }

  @Test("(a) the sociaal makelaar: from a word on the street to an answer")
  func makelaar() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder, "Samira", "makelaar")
    for day in ["10", "14"] {
      try Walk.run(
        "\(store) signaal nieuw 'administratie op achterstand \(day)' --thema financien --wijk Bospolder"
      )
    }
    let walk = try Walk(store)
    try walk.sees("1 Vandaag")
    try walk.step("2 a signaal on the street", atMost: 2) {
      try walk.keys("s")
      try walk.words("Mw De Wit al weken niet bij de koffie (Lentestraat) van:Wim #financien")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
    }
    try walk.step("3 a resident and a neighbour, and who is around her", atMost: 15) {
      try walk.keys("6n")
      try walk.words("Mw De Wit")
      try walk.press("Enter")
      try walk.sees("Bewoner opgeslagen")
      try walk.keys("]n")
      try walk.words("Mw De Wit")
      try walk.press("Down")
      try walk.words("Hatice")
      try walk.press("Down")
      try walk.words("buur")
      try walk.press("Enter")
      try walk.sees("Contact opgeslagen")
      try walk.keys("6/")
      try walk.words("wit")
      try walk.press("Enter", "Enter")
      try walk.sees("Hatice (buur)")
    }
    try walk.step("4 a visit: what she wants", atMost: 3) {
      try walk.keys("c")
      try walk.sees("Nieuw: gesprek")
      try walk.words("wil met anderen eten, geen zorg")
      try walk.press("Enter")
      try walk.sees("Gesprek opgeslagen")
    }
    try walk.step("5 the sociale kaart: a word, and somebody to walk along", atMost: 3) {
      try walk.press("Escape")
      try walk.keys("4/")
      try walk.words("eettafel")
      try walk.sees("Eettafel Huis van de Wijk")
    }
    try walk.press("Enter")
    try walk.step("6 a card off the list", atMost: 13) {
      try walk.keys("n")
      try walk.words("Taalles bij Fatima thuis")
      for _ in 0..<9 { try walk.press("Down") }
      try walk.press("C-u")
      try walk.words("niet op")
      try walk.press("Enter")
      try walk.sees("Kaart opgeslagen")
    }
    try walk.step("9 the pattern of the street becomes a kwestie", atMost: 6) {
      try walk.keys("7")
      try walk.press("Enter")
      try walk.sees("kan dit samen?")
      try walk.keys("K1")
      try walk.sees("Nieuw: kwestie")
      try walk.press("Enter")
      try walk.sees("Kwestie opgeslagen")
    }
    try walk.press("Escape")
    try walk.step("10 Wim hears what came of it", atMost: 5) {
      try walk.keys("2/")
      try walk.words("koffie")
      try walk.press("Enter")
      try walk.keys("b")
      try walk.words("bezocht, eet nu mee op dinsdag")
      try walk.press("Enter")
      try walk.sees("Terugkoppeling opgeslagen")
    }
    try walk.step("11 a waakvlam, and one key for a contact that went well", atMost: 6) {
      try walk.keys("5n")
      try walk.words("Mw De Wit")
      try walk.press("Enter")
      try walk.sees("Waakvlam brandt")
      try walk.keys("o")
      try walk.sees("Contact opgeslagen")
    }
    try walk.quit()
  }

  @Test("(b) the wijkteam: triage, a plan, a measurement, letting go with a waakvlam")
  func wijkteam() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder, "Joost", "wijkteam")
    try Walk.run("\(store) bewoner nieuw 'Meneer Silva' --leeftijd volwassene --wijk Bospolder")
    for text in ["post blijft liggen", "huur niet betaald"] {
      try Walk.run(
        "\(store) signaal nieuw '\(text)' --over 'Meneer Silva' --wijk Bospolder --thema financien")
      let id = "$(\(store) --json signaal lijst | grep -o '\"id\":\"[^\"]*' | head -1 | cut -c7-)"
      try Walk.run("\(store) verwijzing nieuw --signaal \(id) --naar 'Wijkteam Bospolder'")
    }
    let walk = try Walk(store)
    try walk.sees("1 Vandaag")
    try walk.step("1 the board, what waits the longest on top", atMost: 1) {
      try walk.keys("3")
      try walk.sees("wacht")
    }
    try walk.step("4 take it up: one key", atMost: 1) {
      try walk.keys("a")
      try walk.sees("Aangenomen")
    }
    try walk.step("4 give it back with a proposal and a reason", atMost: 4) {
      try walk.press("Home")
      try walk.keys("r")
      try walk.words("vraag eerst de formulierenbrigade")
      try walk.press("Down")
      try walk.words("dit is papierwerk")
      try walk.press("Enter")
      try walk.sees("Teruggegeven met voorstel")
    }
    try walk.step("5 a keukentafelgesprek asks for a third person", atMost: 7) {
      try walk.keys("6c")
      try walk.sees("Nieuw: gesprek")
      try walk.words("kijken wat helpt")
      try walk.press("Down", "Down", "Down")
      try walk.words("keuken")
      try walk.press("Tab", "Enter")
      try walk.sees("Gesprek opgeslagen")
    }
    try walk.step("7 a ZRM: a digit for each domain", atMost: 13) {
      try walk.keys("m")
      try walk.sees("Zelfredzaamheid (ZRM)")
      try walk.keys("23344555544")
      try walk.press("Enter")
      try walk.sees("ZRM-meting opgeslagen")
    }
    try walk.step("6 one plan, with its mix", atMost: 11) {
      try walk.keys("p")
      try walk.sees("Nieuw: plan")
      try walk.words("weer zelf mijn post doen")
      try walk.press("Enter")
      try walk.sees("Plan opgeslagen")
      try walk.keys("3]o")
      try walk.sees("Onderdeel van het plan")
      try walk.press("C-u")
      try walk.words("vrijw")
      try walk.press("Down")
      try walk.words("Piet")
      try walk.press("Enter")
      try walk.sees("Plan bijgewerkt")
    }
    try walk.step("9 the way out: a waakvlam with who holds it and where to turn", atMost: 9) {
      try walk.keys("x2")
      try walk.sees("Hoe is het gegaan?")
      try walk.words("post is op orde")
      try walk.press("Enter")
      try walk.sees("Waakvlam aansteken")
      try walk.press("Down", "C-u")
      try walk.words("Maria")
      try walk.press("Down", "C-u")
      try walk.words("hoog")
      try walk.press("Enter")
      try walk.sees("Waakvlam brandt")
    }
    try walk.step("9 it is due on 16 March", atMost: 2) {
      try walk.keys("5")
      try walk.press("Enter")
      try walk.sees("16 mrt")
    }
    try walk.quit()
  }

  @Test("(c) the VraagWijzer desk: three conversations about one question, and the next step")
  func desk() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder, "Dewi", "vraagwijzer")
    let walk = try Walk(store)
    try walk.sees("1 Vandaag")
    try walk.step("1 somebody walks in: the question in their own words", atMost: 2) {
      try walk.keys("s")
      try walk.words("Ik snap deze brief van de belasting niet #financien")
      try walk.press("Enter")
      try walk.sees("Signaal opgeslagen")
    }
    try walk.keys("2")
    for number in 1...3 {
      try walk.step("1 and 6 conversation \(number)", atMost: 2) {
        try walk.keys("c")
        try walk.words("samen de brief gelezen, keer \(number)")
        try walk.press("Enter")
        try walk.sees("Gesprek opgeslagen")
      }
    }
    try walk.step("6 the third asks for the next step", atMost: 1) {
      try walk.press("Enter")
      try walk.sees("3/3")
    }
    #expect(try walk.shows("wat is de volgende stap?"))
    try walk.step("6 a fourth is possible", atMost: 2) {
      try walk.keys("c")
      try walk.words("toch nog een keer")
      try walk.press("Enter")
      try walk.sees("4/3")
    }
    try walk.press("Escape")
    try walk.step("8 the map is kept right, and how", atMost: 3) {
      try walk.keys("4c1")
      try walk.sees("Gecontroleerd")
    }
    try walk.quit()
  }

  @Test("(d) the broker: a question, who fits, both spoken to, and how it goes")
  func broker() throws {
    let folder = try TemporaryFolder()
    let store = try store(folder, "Rachid", "vrijwilligers")
    for name in ["Ans", "Kees"] {
      try Walk.run("\(store) bewoner nieuw \(name) --wijk Bospolder --straat Lentestraat")
    }
    let walk = try Walk(store)
    try walk.sees("1 Vandaag")
    try walk.step("1 a question on the board", atMost: 6) {
      try walk.keys("6v")
      try walk.sees("Nieuw: vraag of aanbod")
      try walk.press("Down")
      try walk.words("boodschappen op dinsdag")
      try walk.press("Enter")
      try walk.sees("aanbod opgeslagen")
    }
    try walk.step("1 somebody who likes to do something", atMost: 6) {
      try walk.press("Down")
      try walk.keys("I")
      try walk.sees("Inzet als vrijwilliger")
      try walk.press("Down")
      try walk.words("boodschappen voor een ander")
      try walk.press("Enter")
      try walk.sees("Bewoner bijgewerkt")
    }
    try walk.step("2 who fits it, with the reasons", atMost: 4) {
      try walk.keys("3]]v")
      try walk.sees("Kees")
      try walk.sees("Lentestraat")
    }
    try walk.step("2 a proposal", atMost: 1) {
      try walk.press("Enter")
      try walk.sees("Voorstel opgeslagen")
    }
    try walk.keys("]")
    for (number, stage) in ["vrager gesproken", "beiden gesproken", "kennisgemaakt", "loopt"]
      .enumerated()
    {
      try walk.step("3 stage \(number + 1): one key", atMost: 1) {
        try walk.keys("o")
        try walk.sees(stage)
      }
    }
    try walk.step("5 how it ends", atMost: 3) {
      try walk.keys("xa")
      try walk.words("ze redden het samen")
      try walk.press("Enter")
      try walk.sees("Koppeling afgerond")
    }
    try walk.step("6 a carer, and how it goes", atMost: 15) {
      try walk.keys("6")
      try walk.press("Down")
      try walk.keys("Z")
      try walk.sees("Zorgt voor iemand")
      try walk.words("Ans")
      for _ in 0..<3 { try walk.press("Down") }
      try walk.words("24")
      for _ in 0..<3 { try walk.press("Down") }
      try walk.words("zwaar")
      try walk.press("Enter")
      try walk.sees("Contact opgeslagen")
      try walk.keys("]]]]")
      try walk.sees("zwaar")
    }
    try walk.quit()
  }
}
