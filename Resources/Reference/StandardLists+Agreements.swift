extension StandardLists {
  /// Where and how a talk was held (domain book §2.8).
  static let conversationKinds: [Term] = [
    Term("keukentafel", "keukentafelgesprek", "talk at the kitchen table", "thuis"),
    Term("vraagwijzer", "gesprek bij de VraagWijzer", "talk at the information desk", "loket"),
    Term("huisbezoek", "huisbezoek", "visit", "langs"),
    Term("telefoon", "telefoon", "by phone", "bellen gebeld"),
    Term("overleg", "overleg", "meeting", "vergadering bijeenkomst coördinatoren"),
    Term("straat", "op straat", "in the street", "praatje buiten"),
    Term("anders", "anders", "other"),
  ]

  /// Who tells a story (`S2:440`; `S0:418`).
  static let perspectives: [Term] = [
    Term("bewoner", "bewoner", "resident", "zelf"),
    Term("naaste", "naaste", "family or friend", "familie"),
    Term("signaalgever", "wie het opmerkte", "the one who noticed", "melder"),
    Term("professional", "professional", "professional", "hulpverlener"),
    Term("beleid", "beleid", "policy", "gemeente"),
  ]

  /// What formal and informal look for in each other; everybody names another one (`S3:305-315`).
  static let cooperationQualities: [Term] = [
    Term("aanvullend", "elkaar aanvullen", "complementing", "aanvullend"),
    Term("bejegening", "hoe je met elkaar omgaat", "manners", "bejegening"),
    Term("betrouwbaar", "betrouwbaar zijn", "reliability", "betrouwbaarheid vertrouwen"),
    Term("communicatie", "goed met elkaar praten", "communication", "communicatie"),
    Term("geld", "geld", "money", "betaling"),
    Term("gelijkwaardig", "gelijkwaardig zijn", "equality", "gelijkwaardigheid"),
    Term("laagdrempelig", "laagdrempelig zijn", "low threshold", "laagdrempeligheid"),
    Term("mensen", "mensen", "people", "mens"),
    Term("motivatie", "motivatie", "motivation", "zin"),
    Term("positionering", "ieders plek", "position", "positionering rol"),
    Term("privacy", "privacy", "privacy", "geheim"),
    Term("samenwerking", "samenwerken", "cooperation", "samenwerking"),
    Term("toegankelijk", "goed te bereiken zijn", "accessibility", "toegankelijkheid"),
    Term("verbinding", "verbinding", "connection", "band"),
  ]
}
