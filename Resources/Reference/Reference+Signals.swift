extension Reference {
  /// What a signaal, a card or a question is about: the seven thematafels, and two that were
  /// missed (`S2:730-736`, `S4:738-742`, `S4:466-479`).
  public static let themes: [Term] = [
    Term(
      "huis", "Redzaam in en om het huis", "At home and around it",
      "thuis wonen woning huishouden klussen schoonmaken zelfstandig"),
    Term(
      "werk", "Waardevol werk", "Work that matters", "werken baan meedoen leren stage uitkering"),
    Term(
      "financien", "Financiën op orde", "Money in order",
      "geld schuld schulden post administratie rekeningen huur"),
    Term(
      "opvoeden", "Opvoeden en opgroeien", "Bringing up and growing up",
      "opgroeien kind kinderen jeugd gezin school ouders"),
    Term(
      "ontmoeten", "Ontmoeten", "Meeting people",
      "koffie eten samen gezelschap eenzaam eenzaamheid"),
    Term(
      "leefstijl", "Gezonde leefstijl", "A healthy life",
      "gezond gezondheid bewegen sport voeding wandelen"),
    Term(
      "vrijwillig", "Vrijwillige inzet en mantelzorg", "Volunteers and family carers",
      "vrijwilliger vrijwilligers mantelzorg mantelzorger helpen maatje"),
    Term(
      "veiligheid", "Veiligheid en overlast", "Safety and nuisance", "veilig overlast ruzie geweld"),
    Term("zingeving", "Zingeving", "Meaning in life", "zin geloof rouw verlies troost"),
  ]

  /// Who noticed (domain book §2.9-e); `waakvlam` stands for a relapse that was logged (R23).
  public static let sources: [Term] = [
    Term("bewoner", "bewoner zelf", "the resident", "zelf"),
    Term("buur", "buur", "neighbour", "buurman buurvrouw buren"),
    Term("familie", "familie of naaste", "family or friend", "naaste dochter zoon zus broer"),
    Term("mantelzorger", "mantelzorger", "family carer", "mantelzorg"),
    Term("vrijwilliger", "vrijwilliger", "volunteer", "maatje"),
    Term("gangmaker", "gangmaker Lief en Leed", "street host", "liefenleed straat"),
    Term("beheerder", "beheerder van een plek", "caretaker of a place", "huismeester gastvrouw"),
    Term("jeugdwerker", "jeugd- of kinderwerker", "youth worker", "jongerenwerker kinderwerker"),
    Term("huisarts", "huisarts", "family doctor", "dokter praktijk recept"),
    Term("wijkverpleging", "wijkverpleegkundige", "district nurse", "verpleegkundige wijkzuster"),
    Term("zorgteam", "zorgteam of woonzorgcentrum", "care team", "woonzorgcentrum verzorgingshuis"),
    Term("huishoudhulp", "hulp of begeleider thuis", "help in the home", "schoonmaak begeleider"),
    Term("school", "school of peuterspeelzaal", "school", "juf meester leerplicht peuters"),
    Term("cjg", "CJG", "youth and family centre", "jeugdcentrum"),
    Term("vraagwijzer", "VraagWijzer", "information desk", "loket"),
    Term("wijkteam", "wijkteam", "neighbourhood team", "team"),
    Term("corporatie", "corporatie", "housing association", "woningbouw huisbaas verhuurder"),
    Term("politie", "politie", "police", "wijkagent agent"),
    Term("postbode", "postbode", "postman", "post bezorger"),
    Term("thuiszorg", "thuiszorg", "home care", "zorg"),
    Term("ondernemer", "buurtsuper of ondernemer", "shopkeeper", "winkel super kapper bakker"),
    Term("geloof", "kerk, moskee of wijkpastoraat", "church or mosque", "kerk moskee pastor imam"),
    Term("centrale", "vrijwilligerscentrale", "volunteer centre", "vacaturebank"),
    Term("gemeente", "Jongerenloket of gemeente", "municipality", "jongerenloket stadhuis"),
    Term(
      "tweedelijn", "zorgverzekeraar of tweede lijn", "second line", "verzekeraar specialist ggz"),
    Term("makelaar", "de sociaal makelaar zelf", "the worker", "praatje ikzelf straat"),
    Term("waakvlam", "waakvlam", "waakvlam", "terugval nazorg"),
    Term("anders", "anders", "other"),
  ]
}
