extension StandardLists {
  /// How somebody volunteers; an organisation is never needed (domain book §2.10).
  static let volunteerKinds: [Term] = [
    Term("georganiseerd", "bij een organisatie", "with an organisation", "vereniging"),
    Term("los", "los, wanneer het uitkomt", "unorganised, flexible", "flexibel ongeorganiseerd"),
    Term("zorg", "zorgvrijwilliger", "care volunteer", "zorg"),
    Term("taal", "taalvrijwilliger", "language volunteer", "taalmaatje"),
    Term("schuld", "schuldhulpmaatje", "debt buddy", "schulden geld"),
    Term("maatje", "maatje, buddy of coach", "buddy or coach", "buddy coach"),
    Term("ervaring", "ervaringsdeskundige", "expert by experience", "ervaringsdeskundig"),
    Term("tegenprestatie", "tegenprestatie", "service in return for benefit", "uitkering"),
    Term("stage", "stagiair of maatschappelijke stage", "student on placement", "stagiair"),
    Term("pool", "af en toe", "now and then", "incidenteel"),
  ]

  /// What a koppeling is for (domain book §2.8; `S4:1880-1882`, `S4:2012-2017`).
  static let matchKinds: [Term] = [
    Term("maatje", "maatje", "buddy", "gezelschap"),
    Term("buddy", "buddy of coach", "coach", "coach"),
    Term("zorg", "zorgvrijwilliger", "care volunteer", "zorg"),
    Term("klussen", "klussen", "odd jobs", "klus"),
    Term("administratie", "post en administratie", "paperwork", "post formulier"),
    Term("schuld", "schuldhulpmaatje", "debt buddy", "geld schulden"),
    Term("taal", "taal oefenen", "language practice", "taalmaatje"),
    Term("boodschap", "boodschappen", "shopping", "winkel"),
    Term("huishouden", "hulp in huis", "help in the home", "schoonmaken koken"),
    Term("bezoek", "op bezoek", "visits", "huisbezoek koffie"),
    Term("anders", "anders", "other"),
  ]

  /// Why people help without being paid (`S3:268-270`).
  static let helpReasons: [Term] = [
    Term("genegenheid", "omdat ze om iemand geven", "affection", "liefde"),
    Term("vanzelf", "omdat het vanzelf spreekt", "it goes without saying", "gewoon"),
    Term("plicht", "omdat ze zich verantwoordelijk voelen", "a sense of duty", "verantwoordelijk"),
  ]

  /// Four ways to stand beside a mantelzorger (`S0:260-265`).
  static let sofa: [Term] = [
    Term("samenwerken", "samenwerken als partner", "work together as partner", "partner"),
    Term("ondersteunen", "ondersteunen bij een eigen vraag", "support an own need", "hulpvrager"),
    Term("faciliteren", "ruimte geven aan de band", "give room to the tie", "relatie"),
    Term("afstemmen", "afstemmen als kenner", "consult as expert", "expert"),
  ]

  /// What can be done for mantelzorgers, by the four V's (`S4:2771-2820`).
  static let carerActions: [Term] = [
    Term("leren-zien", "leren zien wie te veel draagt", "learn to notice", family: "vinden"),
    Term("wijk-ziet", "de wijk ziet en wijst de weg", "the wijk notices", family: "vinden"),
    Term("goede-info", "duidelijke informatie", "clear information", "loket", family: "vinden"),
    Term("meepraten", "meepraten aan de keukentafel", "have a say", family: "versterken"),
    Term("waarderen", "waardering geven", "appreciation", "bloemen dag", family: "versterken"),
    Term("platform", "meedenken in een platform", "a platform", "raad", family: "versterken"),
    Term("training", "training: grenzen, tillen", "training", "cursus", family: "versterken"),
    Term("zorg-leren", "eenvoudige zorg leren", "learn simple care", family: "versterken"),
    Term("respijt", "even vrij zijn", "respite", "respijtzorg logeren", family: "verlichten"),
    Term("marktplaats", "vraag op het bord zetten", "question on the board", family: "verlichten"),
    Term("zorgmaatje", "een zorgvrijwilliger", "a care volunteer", family: "verlichten"),
    Term("steun", "een luisterend oor", "emotional support", "lotgenoten", family: "verlichten"),
    Term("raad", "informatie en raad", "information and advice", "advies", family: "verlichten"),
    Term("verschil", "oog voor verschil", "an eye for diversity", family: "verlichten"),
    Term("toon", "aandacht voor hoe je het zegt", "an eye for tone", family: "verlichten"),
    Term("vakkennis", "kennis bij betaalde krachten", "knowledge", family: "verbinden"),
    Term("koppelen", "vraag en aanbod koppelen", "link need and offer", family: "verbinden"),
  ]

  /// What support for mantelzorgers consists of (`S4:3117-3120`).
  static let carerFunctions: [Term] = [
    Term("informeren", "informeren en voorlichten", "inform", "informatie"),
    Term("zoek-en-vind", "zoeken en vinden", "seek and find", "marktplaats"),
    Term("deskundigheid", "deskundigheid vergroten", "training", "cursus"),
    Term("waarderen", "waarderen en bekend maken", "appreciate and promote", "dank"),
    Term("meepraten", "raad vragen en laten meepraten", "consult", "inspraak"),
    Term("respijt", "respijtzorg", "respite care", "vrij"),
    Term("makelen", "makelen", "broker", "koppelen"),
    Term("signalering", "signaleren", "notice", "signaal"),
    Term("registreren", "registreren", "register", "loket"),
    Term("ontmoeten", "ontmoeten", "meet", "lotgenoten"),
  ]

  /// What the volunteer centre of the city does (`S4:1549-1579`).
  static let centreFunctions: [Term] = [
    Term("informeren", "organisaties informeren", "inform organisations", "voorlichten"),
    Term("zoek-en-vind", "zoeken en vinden", "seek and find", "vacaturebank marktplaats"),
    Term("deskundigheid", "deskundigheid vergroten", "training", "cursus"),
    Term("accounthouders", "een vaste persoon per gebied", "somebody for each gebied", "gebied"),
    Term("meepraten", "raad vragen en laten meepraten", "consult", "platform inspraak"),
    Term("promoten", "bekend maken", "promote", "promotie"),
    Term("waarderen", "elk jaar waarderen", "appreciate each year", "dank"),
  ]

  /// What is done for volunteers in the wijk (`S4:1581-1597`).
  static let volunteerTasks: [Term] = [
    Term("informatie", "informatie en advies", "information and advice", "raad"),
    Term("makelen", "makelen, eropaf", "broker, reach out", "outreachend"),
    Term("deskundigheid", "deskundigheid vergroten", "training", "cursus"),
    Term("werven", "werven en koppelen", "recruit and match", "matchen"),
    Term("waarderen", "waarderen", "appreciate", "dank"),
  ]
}
