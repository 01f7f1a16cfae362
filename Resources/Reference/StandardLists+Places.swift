extension StandardLists {
  /// What kind of place (domain book §2.5).
  static let placeKinds: [Term] = [
    Term("huisvdwijk", "Huis van de Wijk", "house of the wijk", "huis wijk"),
    Term("buurthuis", "buurthuis", "community centre", "buurt"),
    Term("wijkgebouw", "wijkgebouw", "wijk building", "gebouw"),
    Term("tuin", "tuin", "garden", "moestuin"),
    Term("speelplek", "speelplek of speeltuin", "playground", "speeltuin spelen"),
    Term("dakpark", "dakpark", "roof park", "dak"),
    Term("plein", "plein", "square", "buiten"),
    Term("sportkantine", "sportkantine", "sports canteen", "kantine sport"),
    Term("zorginstelling", "zorginstelling", "care home", "zorg"),
    Term("geloof", "kerk, moskee of tempel", "church, mosque or temple", "kerk moskee tempel"),
    Term("winkel", "winkel, kringloop of buurtsuper", "shop", "kringloop buurtsuper"),
    Term("horeca", "horeca", "café or restaurant", "café restaurant"),
    Term("voedselbank", "voedselbank", "food bank", "eten"),
    Term("school", "school", "school", "onderwijs"),
    Term("bibliotheek", "bibliotheek of leeszaal", "library", "leeszaal boeken"),
    Term("straat", "straat of bankje", "street or bench", "bank bankje"),
    Term("loket", "loket", "desk", "balie"),
    Term("anders", "anders", "other"),
  ]

  /// What a Huis van de Wijk has at the least; the last one may be absent (`S4:1153-1177`).
  static let houseFunctions: [Term] = [
    Term("initiatieven", "knooppunt voor initiatieven", "hub of initiatives", "initiatief"),
    Term("ontmoeting", "ontmoeting, dagbesteding en inloop", "meeting and walk-in", "inloop"),
    Term(
      "vrijwillig", "knooppunt voor vrijwilligers en mantelzorgers",
      "hub of volunteers and carers", "vrijwilliger mantelzorg"),
    Term("participatie", "plekken om mee te doen", "places to take part", "stage uitkering"),
    Term("diensten", "eenvoudige diensten", "simple services", "klussen formulieren maaltijd"),
    Term("preventie", "bewegen en gezond leven", "prevention", "leefstijl sport eten"),
    Term(
      "loketten", "VraagWijzer en wijkteam", "information desk and team", "loket wijkteam",
      marks: [.optional]),
  ]

  /// By what a Huis van de Wijk is looked at (`S4:1286-1322`).
  static let houseHeadings: [Term] = [
    Term("bereikbaar", "goed te bereiken", "easy to reach", "rolstoel openbaar vervoer entree"),
    Term("locatie", "wat er in het gebouw is", "what the building has", "keuken zaal wifi"),
    Term("waarde", "waarde en plek in de wijk", "value and roots in the wijk", "verankering"),
    Term("programma", "wat er te doen is", "programme", "programmering"),
    Term("beheer", "techniek en beheer", "technical and social management", "zelfbeheer"),
    Term("verdienmodel", "hoe het geld binnenkomt", "how money comes in", "geld"),
    Term("vastgoed", "wat het gebouw verplicht", "duties of the building", "huur vastgoed"),
  ]

  /// Three ways to help an initiative (`S4:1379-1388`).
  static let facilitation: [Term] = [
    Term("materieel", "met spullen, ruimte of geld", "with things, room or money", "materieel"),
    Term("formeel", "met regels en vergunningen", "with rules and permits", "formeel"),
    Term("informeel", "met raad en mensen", "with advice and people", "informeel"),
  ]

  /// What MAEX asks of an initiative (`S4:1308-1316`).
  static let maex: [Term] = [
    Term("effecten", "wat het oplevert", "effects", "effect"),
    Term("geldstromen", "waar het geld vandaan komt", "flows of money", "geld"),
    Term("partners", "met wie", "partners", "samenwerking"),
    Term("perspectief", "hoe het kan blijven", "lasting prospect", "duurzaam toekomst"),
  ]

  /// How a talent grows (`S4:3159-3172`).
  static let talentPhases: [Term] = [
    Term("kennismaken", "kennismaken", "getting to know", "proeven"),
    Term("verdiepen", "verdiepen", "going deeper", "leren"),
    Term("bekwamen", "bekwamen", "becoming able", "oefenen"),
    Term("verzilveren", "verzilveren", "making use of it", "laten zien"),
  ]

  /// What taking over a public task should bring (`S4:1990-2006`).
  static let challengeResults: [Term] = [
    Term("actiever", "meer bewoners doen mee", "more residents active", "meedoen"),
    Term("zelfredzaam", "mensen redden zich beter", "people manage better", "betekenis"),
    Term("initiatieven", "meer initiatieven", "more initiatives", "idee"),
    Term("lichter", "minder zware zorg nodig", "less heavy care needed", "zorg"),
    Term("goedkoper", "minder maatwerk nodig", "less spent on maatwerk", "geld"),
  ]
}
