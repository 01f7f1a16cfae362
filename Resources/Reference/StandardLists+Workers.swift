extension StandardLists {
  /// What a worker does (domain book §2.13).
  static let workerRoles: [Term] = [
    Term("makelaar", "sociaal makelaar", "community worker", "buurtwerker"),
    Term("jeugdwerker", "jeugdwerker", "youth worker", "jeugd"),
    Term("jongerenwerker", "jongerenwerker", "young people's worker", "jongeren"),
    Term("kinderwerker", "kinderwerker", "children's worker", "kinderen"),
    Term("beheerder", "sociaal beheerder", "caretaker", "huismeester"),
    Term("vrijwilligers", "vrijwilligersmakelaar", "volunteer broker", "vrijwilliger"),
    Term("mantelzorg", "mantelzorgmakelaar", "carers' broker", "mantelzorger"),
    Term(
      "vm-makelaar", "vrijwilligers- en mantelzorgmakelaar", "volunteer and carers' broker",
      "vrijwilligersmakelaar mantelzorgmakelaar"),
    Term("coordinator", "vrijwilligerscoördinator", "volunteer coordinator", "vrijwilligers"),
    Term("wijkteam", "wijkteammedewerker", "neighbourhood team worker", "maatschappelijkwerker"),
    Term("maatschappelijk", "maatschappelijk werker", "social worker", "maatschappelijkwerk"),
    Term("ouderenwerk", "ouderenwerker", "older people's worker", "ouderen ouderenadviseur"),
    Term("mee", "MEE-adviseur", "MEE adviser", "beperking"),
    Term("basishulp", "basishulp jeugd", "basic youth help", "jeugdhulp"),
    Term("lzn", "lokaal zorgnetwerk (LZN)", "local care network (LZN)", "zorgnetwerk"),
    Term("lthg", "lokaal team huiselijk geweld (LTHG)", "domestic violence team (LTHG)", "geweld"),
    Term("teamleider", "teamleider", "team leader", "leider wijkteamleider"),
    Term("vraagwijzer", "VraagWijzer-medewerker", "desk worker", "loket"),
    Term("wmo-adviseur", "Wmo-adviseur", "support adviser", "wmo"),
    Term("raadsman", "sociaal raadslid", "legal adviser", "raadslieden recht"),
    Term("schuldhulp", "schulddienstverlener", "debt adviser", "schulden"),
    Term("cjg", "CJG-medewerker", "youth and family worker", "jeugdverpleegkundige"),
    Term("huisarts", "huisarts", "family doctor", "dokter"),
    Term("wijkverpleging", "wijkverpleegkundige", "district nurse", "zuster"),
    Term("zorgteam", "zorgteam", "care team", "woonzorgcentrum"),
    Term("casemanager", "casemanager dementie", "dementia case manager", "dementie"),
    Term("wijkagent", "wijkagent", "neighbourhood police officer", "politie"),
    Term("corporatie", "corporatie", "housing association", "woonconsulent"),
    Term("school", "school", "school", "leerkracht"),
    Term("gebied", "gebiedsadviseur of gebiedsmakelaar", "district adviser", "gebiedsambtenaar"),
    Term("netwerker", "buurtnetwerker", "neighbourhood networker", "netwerk"),
    Term(
      "levensbesch", "coördinator levensbeschouwelijk werk", "coordinator of faith groups",
      "kerken moskeeën geloof"),
    Term("pastor", "wijkpastor", "neighbourhood pastor", "predikant imam kerk moskee"),
    Term("anders", "anders", "other"),
  ]

  /// What a resident came out of when a waakvlam is lit (`S4:429-434`, `S4:1867-1873`).
  static let origins: [Term] = [
    Term("tweedelijn", "tweede lijn", "second line", "specialist ggz"),
    Term("wijkteam", "wijkteam", "neighbourhood team", "team"),
    Term("vraagwijzer", "VraagWijzer", "information desk", "loket"),
    Term("arrangement", "arrangement", "support package", "maatwerk indicatie"),
    Term("jeugd", "jeugdhulp", "youth care", "cjg"),
    Term("wijknetwerk", "hulp in de wijk", "help in the neighbourhood", "buurt vrijwilliger"),
    Term("anders", "anders", "other"),
  ]

  /// Good reasons to stop; stopping is no failure (`S2:242-244`, `S2:125`).
  static let endReasons: [Term] = [
    Term("niet-meer-nodig", "niet meer nodig", "no longer needed", "klaar"),
    Term("geen-vrijwillig", "geen vrijwilliger meer", "no volunteer left", "vrijwilliger"),
    Term("gestopt-kracht", "gestopt met kracht", "stopped with strength", "sterk"),
    Term("overgedragen", "overgedragen", "handed over", "overdracht"),
    Term("geleerd", "werkte niet, wel geleerd", "did not work, lesson learnt", "les"),
  ]

  /// The fourteen gebieden of Rotterdam, by name; the code is what is stored nowhere but in lists.
  static let gebieden: [Term] = [
    Term("centrum", "Centrum", "Centrum"),
    Term("delfshaven", "Delfshaven", "Delfshaven"),
    Term("overschie", "Overschie", "Overschie"),
    Term("noord", "Noord", "Noord"),
    Term("hillegersberg", "Hillegersberg-Schiebroek", "Hillegersberg-Schiebroek", "schiebroek"),
    Term("kralingen", "Kralingen-Crooswijk", "Kralingen-Crooswijk", "crooswijk"),
    Term("alexander", "Prins Alexander", "Prins Alexander"),
    Term("feijenoord", "Feijenoord", "Feijenoord"),
    Term("ijsselmonde", "IJsselmonde", "IJsselmonde"),
    Term("charlois", "Charlois", "Charlois"),
    Term("pernis", "Pernis", "Pernis"),
    Term("hoogvliet", "Hoogvliet", "Hoogvliet"),
    Term("hoekvanholland", "Hoek van Holland", "Hoek van Holland", "hoek"),
    Term("rozenburg", "Rozenburg", "Rozenburg"),
  ]

  /// Where somebody can go after support ends (`S4:1852-1886`).
  static let outflows: [Term] = [
    Term("groep", "meedoen met een groep in de wijk", "join a group in the wijk", "welzijn"),
    Term("waakvlam", "een waakvlam", "a waakvlam", "nazorg"),
    Term("maatje", "een maatje", "a buddy", "buddy vrijwilliger"),
    Term("ervaring", "zelf anderen helpen met eigen ervaring", "help others from experience"),
  ]
}
