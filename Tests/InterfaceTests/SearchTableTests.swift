import Canvas
import Domain
import Testing

@testable import Interface

/// What people type to find something, and the card that must then be first. Written before the
/// search was.
@Suite("what people type, and the card that is first") struct SearchTableTests {
  static let table: [(query: String, first: String)] = [
    // Names, whole, partial, in capitals and without accents.
    ("eettafel", "Eettafel Huis van de Wijk"),
    ("EETTAFEL huis", "Eettafel Huis van de Wijk"),
    ("koffie", "Koffie om Tien"),
    ("koffie tien", "Koffie om Tien"),
    ("tuin", "Tuin Bospolder"),
    ("post", "Post & Papieren"),
    ("formulieren", "Formulierenbrigade"),
    ("repair café", "Repair Café Bospolder"),
    ("repair cafe", "Repair Café Bospolder"),
    ("moskee", "Moskee aan de Kade"),
    ("kerk", "Kerk De Open Poort"),
    ("open poort", "Kerk De Open Poort"),
    ("de brink", "Huis van de Wijk De Brink"),
    ("vraagwijzer charlois", "VraagWijzer Charlois"),
    ("cjg", "CJG Delfshaven"),
    ("koor", "Koor De Valse Noot"),
    ("soep", "De soep van mevrouw Santos"),
    ("jongeren", "Jongerenwerk West"),
    ("jongerenlok", "Jongerenloket"),
    ("wijkteam", "Wijkteam Bospolder"),
    ("mantelzorgcafe", "Mantelzorgcafé"),
    // Persons, and what they are good at.
    ("annelies zaal", "Huis van de Wijk De Brink"),
    ("hatice", "Eettafel Huis van de Wijk"),
    ("ayse", "Uitgifte De Volle Tas"),
    ("Ayşe", "Uitgifte De Volle Tas"),
    ("dewi", "VraagWijzer Bospolder"),
    ("jan willem", "Wandelclub Stevige Stap"),
    ("juf carla", "Basisschool De Vuurtoren"),
    ("dokter", "Huisartsenpraktijk Kompas"),
    ("wie:rosa", "Taalpunt De Brink"),
    ("wie:fatima", "Lief en Leed Lentestraat"),
    ("oppas", "Mantelzorgcafé"),
    // What it offers, in words that stand in no name.
    ("eten", "Eettafel Huis van de Wijk"),
    ("samen eten middelland", "Kookploeg Middelland"),
    ("voedselbank", "Uitgifte De Volle Tas"),
    ("kleding", "Uitgifte De Volle Tas"),
    ("schulden", "Schuldhulp Rijnmond"),
    ("administratie", "Post & Papieren"),
    ("formulier toeslag", "Formulierenbrigade"),
    ("moestuin", "Tuin Bospolder"),
    ("fiets", "Repair Café Bospolder"),
    ("respijt", "Even Vrij"),
    ("mantelzorger", "Mantelzorgcafé"),
    ("ouderen", "Bezoekploeg 75+"),
    ("kraan lekt", "Klusploeg Bospolder"),
    ("lamp", "Klusploeg Bospolder"),
    ("wandelen", "Wandelclub Stevige Stap"),
    ("zingen", "Koor De Valse Noot"),
    ("rijden", "Wijkbus West"),
    ("bus", "Wijkbus West"),
    ("huisarts", "Huisartsenpraktijk Kompas"),
    ("politie", "Wijkagent Bospolder"),
    ("consultatiebureau", "CJG Delfshaven"),
    ("bezwaar", "Sociaal Raadslieden West"),
    ("huurachterstand", "Woonstichting De Kade"),
    // Misspelt: a letter too many, one too few, another one, two the other way round.
    ("eettaffel", "Eettafel Huis van de Wijk"),
    ("kofie", "Koffie om Tien"),
    ("formuliren", "Formulierenbrigade"),
    ("skootmobiel", "Scootmobielpunt"),
    ("vraagwijser", "VraagWijzer Bospolder"),
    ("wijkbsu", "Wijkbus West"),
    ("hatise", "Eettafel Huis van de Wijk"),
    ("speeltiun", "Speeltuin De Walvis"),
    // Compounds, taken apart and put together, and other endings.
    ("repaircafe", "Repair Café Bospolder"),
    ("janwillem", "Wandelclub Stevige Stap"),
    ("voedsel bank", "Uitgifte De Volle Tas"),
    ("wandel club", "Wandelclub Stevige Stap"),
    ("speel tuin", "Speeltuin De Walvis"),
    ("buurttuin", "Tuin Bospolder"),
    ("taalles", "Taalpunt De Brink"),
    ("taallessen", "Taalpunt De Brink"),
    ("schuldhulpverlening", "Schuldhulp Rijnmond"),
    ("naaien", "Vrouwengroep De Kade"),
    ("klussen", "Klusploeg Bospolder"),
    // Places, streets, languages, days, and a column.
    ("garenplein 12", "Huiskamer Het Garen"),
    ("lentestraat", "Lief en Leed Lentestraat"),
    ("taal:spaans", "Taalpunt De Brink"),
    ("portugees lezen", "Taalpunt De Brink"),
    ("iemand die Spaans spreekt", "Taalpunt De Brink"),
    ("koffieochtend", "Koffie om Tien"),
    ("thema:geld", "Formulierenbrigade"),
    ("eenzaam", "Bezoekploeg 75+"), ("06-00000112", "Eettafel Huis van de Wijk"),
    ("0600000112", "Eettafel Huis van de Wijk"),
    ("de eettafel", "Eettafel Huis van de Wijk"),
    ("dinsdag eten", "Eettafel Huis van de Wijk"),
    ("zaterdag vaders", "Vaders aan Zet"),
    ("wijk:carnisse", "Buurtkamer De Duinpan"),
    ("thema:zingeving", "Kerk De Open Poort"),
    ("wijk:middelland eten", "Kookploeg Middelland"),
    ("waar:kompasplein", "Huisartsenpraktijk Kompas"),
  ]

  @Test(
    "what nobody wrote on a card finds those of the theme that is meant",
    arguments: [
      ("armoede", "financien"), ("deurwaarder", "financien"), ("inburgering", "werk"),
      ("sollicitatie", "werk"), ("zwanger", "opvoeden"), ("dansen", "leefstijl"),
    ])
  func meant(word: String, theme: String) throws {
    var desk = try Desk.demo(160, 50)
    desk.press("4/")
    for letter in word { desk.press(.character(letter)) }
    let content = try #require(desk.session.contents[.kaart])
    let found = content.shown.indices.compactMap { content[$0]?.id }
    let all = desk.session.caseload.voorzieningen
    #expect(!found.isEmpty && found.allSatisfy { all[$0]?.themes.contains(theme) == true })
  }

  @Test("the card is first, and its row says why", arguments: table)
  func first(query: String, first: String) throws {
    var desk = try Desk.demo(160, 50)
    desk.press("4/")
    for letter in query { desk.press(.character(letter)) }
    let content = try #require(desk.session.contents[.kaart])
    let id = try #require(content[0]?.id, "nothing is found")
    #expect(desk.session.caseload.name(of: id) == first)
  }
}
