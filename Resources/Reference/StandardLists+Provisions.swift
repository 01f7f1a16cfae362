extension StandardLists {
  /// What kind of card (domain book §2.4).
  static let sorts: [Term] = [
    Term("organisatie", "organisatie", "organisation", "stichting vereniging instelling"),
    Term("voorziening", "voorziening", "provision", "dienst hulp"),
    Term("activiteit", "activiteit", "activity", "groep cursus club"),
    Term(
      "initiatief", "initiatief van bewoners", "residents' initiative", "bewonersinitiatief idee"),
    Term("plek", "plek", "place", "gebouw tuin plein"),
    Term("sleutelfiguur", "sleutelfiguur", "key figure", "persoon spil"),
    Term("loket", "loket", "desk", "balie spreekuur"),
  ]

  /// What it offers (domain book §2.9-c). The desks of a route are `vraagwijzer`, `cjg` and
  /// `wijkteam`.
  static let subkinds: [Term] = meeting + practical + care + growing + desks

  /// Paid, carried by people themselves, or where the two meet (`S3:187-190`).
  static let formalities: [Term] = [
    Term("formal", "formeel", "formal", "betaald professioneel"),
    Term("informal", "informeel", "informal", "bewoners vrijwilligers zelf"),
    Term("crossroads", "kruispunt", "crossroads", "gemengd samen"),
  ]

  /// The field an institution works in (domain book §4.4).
  static let institutions: [Term] = [
    Term("overheid", "overheid", "government", "gemeente politie"),
    Term("wonen", "wonen", "housing", "corporatie"),
    Term("onderwijs", "onderwijs", "education", "school"),
    Term("zorg", "zorg", "care", "huisarts ggz thuiszorg"),
    Term("werk-inkomen", "werk en inkomen", "work and income", "uitkering schuldhulp"),
    Term("welzijn", "welzijn", "welfare work", "wijkteam buurtwerk"),
  ]

  private static let meeting: [Term] = [
    Term("ontmoeting", "ontmoeting en inloop", "meeting, walk-in", "inloop koffie huiskamer"),
    Term("samen-eten", "samen eten", "eating together", "eettafel maaltijd wijkrestaurant lunch"),
    Term("tuin", "buurttuin en groen", "garden", "moestuin geveltuin groen"),
    Term("cultuur", "cultuur en kunst", "culture and art", "muziek zingen koor schilderen"),
    Term("repair", "repair café", "repair café", "repareren fiets"),
    Term("bezoek", "bezoek aan huis", "visits", "huisbezoek gezelschap"),
    Term("maatjes", "maatjes", "buddies", "maatje buddy coach"),
    Term("burenhulp", "burenhulp, Lief en Leed", "neighbour help", "buren straat"),
    Term("levensbesch", "levensbeschouwelijk", "faith and meaning", "kerk moskee pastoraat"),
    Term("lotgenoten", "lotgenoten", "peers", "alzheimercafe mantelzorgcafe rouw"),
    Term("zelfhulp", "zelfhulp en zelfregie", "self-help", "zelfregie herstel"),
    Term("winkel", "winkel met een oog voor de buurt", "shop", "buurtsuper kringloop kapper"),
  ]

  private static let practical: [Term] = [
    Term("klussen", "klussendienst", "odd jobs", "klus lamp kraan"),
    Term("was-strijk", "was en strijk", "laundry", "wassen strijken"),
    Term("boodschappen", "boodschappen", "shopping", "winkelen"),
    Term("wijkvervoer", "wijkbus en vervoer", "transport", "bus taxi rijden"),
    Term("scootmobiel", "scootmobielservice", "mobility scooters", "rolstoel"),
    Term("formulieren", "formulierenbrigade", "help with forms", "formulier aanvraag toeslag"),
    Term("thuisadmin", "thuisadministratie", "help with paperwork", "administratie post"),
    Term("raadslieden", "sociaal raadslieden", "legal advice", "recht bezwaar"),
    Term("schuldhulp", "schuldhulp", "debt help", "schulden sanering"),
    Term("voedselbank", "voedselbank en spullen", "food bank and goods", "eten kleding meubels"),
    Term("werkplek", "leerwerk- en stageplek", "learning to work", "stage participatie werk"),
    Term("taal", "taalles en taalpunt", "language lessons", "taalpunt lezen schrijven"),
    Term("taal-informeel", "taal oefenen", "language practice", "praten oefenen"),
  ]

  private static let care: [Term] = [
    Term("dagbesteding", "dagbesteding", "day activities", "dagopvang"),
    Term("respijt", "respijtzorg", "respite care", "logeren vervangen"),
    Term("mantelzorg", "steun voor mantelzorgers", "support for carers", "mantelzorger"),
    Term("training", "training", "training", "grenzen tillen cursus"),
    Term("sport", "sport en bewegen", "sport", "gym wandelen fitness voetbal"),
    Term("leefstijl", "gezonde leefstijl", "healthy living", "koken voeding afvallen"),
    Term("weerbaar", "weerbaarheid, alcohol en drugs", "resilience", "verslaving drank"),
    Term("huisarts", "huisarts", "family doctor", "dokter"),
    Term("thuiszorg", "thuiszorg en wijkverpleging", "home care", "wijkverpleegkundige"),
    Term("ggz", "GGZ", "mental health care", "psycholoog"),
  ]

  private static let growing: [Term] = [
    Term("opvoeden", "opvoedondersteuning", "help with parenting", "ouders opvoeding"),
    Term("kinderwerk", "kinderwerk", "children's work", "kinderen knutselen"),
    Term("jongerenwerk", "jongerenwerk", "youth work", "jongeren tieners"),
    Term("huiswerk", "huiswerk", "homework", "bijles"),
    Term("speeltuin", "speeltuin", "playground", "spelen"),
    Term("school", "school", "school", "basisschool"),
  ]

  private static let desks: [Term] = [
    Term("vraagwijzer", "VraagWijzer", "information desk", "wmo loket"),
    Term("cjg", "CJG", "youth and family centre", "consultatiebureau"),
    Term("wijkteam", "wijkteam", "neighbourhood team", "maatschappelijk werk"),
    Term("corporatie", "corporatie", "housing association", "woningbouw huur"),
    Term("politie", "politie", "police", "wijkagent"),
    Term("centrale", "vrijwilligerscentrale", "volunteer centre", "vacaturebank"),
    Term("jongerenloket", "Jongerenloket", "youth desk", "jongeren"),
    Term("loket", "ander loket", "other desk", "balie"),
    Term("informatie", "informatiepunt", "information point", "infopunt"),
    Term("anders", "anders", "other"),
  ]
}
