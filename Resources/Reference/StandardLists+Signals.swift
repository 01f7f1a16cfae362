extension StandardLists {
  /// What a signaal, a card or a question is about: the seven thematafels, and two that were
  /// missed (`S2:730-736`, `S4:738-742`, `S4:466-479`).
  static let themes: [Term] = [
    Term(
      "huis", "Redzaam in en om het huis", "At home and around it",
      "thuis wonen woning huishouden klussen schoonmaken zelfstandig"),
    Term(
      "werk", "Waardevol werk", "Work that matters",
      "werken baan meedoen leren stage uitkering sollicitatie solliciteren inburgering"),
    Term(
      "financien", "Financiën op orde", "Money in order",
      "geld schuld schulden armoede deurwaarder post administratie rekeningen huur"),
    Term(
      "opvoeden", "Opvoeden en opgroeien", "Bringing up and growing up",
      "opgroeien kind kinderen jeugd gezin school ouders zwanger"),
    Term(
      "ontmoeten", "Ontmoeten", "Meeting people",
      "koffie eten samen gezelschap eenzaam eenzaamheid"),
    Term(
      "leefstijl", "Gezonde leefstijl", "A healthy life",
      "gezond gezondheid bewegen sport voeding wandelen dansen zwemmen"),
    Term(
      "vrijwillig", "Vrijwillige inzet en mantelzorg", "Volunteers and family carers",
      "vrijwilliger vrijwilligers mantelzorg mantelzorger helpen maatje"),
    Term(
      "veiligheid", "Veiligheid en overlast", "Safety and nuisance", "veilig overlast ruzie geweld"),
    Term("zingeving", "Zingeving", "Meaning in life", "zin geloof rouw verlies troost"),
  ]

  /// Who noticed (domain book §2.9-e); `waakvlam` stands for a relapse that was logged (R23).
  static let sources: [Term] = [
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

  /// What a signaal is about in more detail (domain book §2.9-f). Somebody with energy is as good a
  /// reason to write one as somebody with trouble (`S4:555-557`).
  static let signalTypes: [Term] = [
    Term("vage-klachten", "klachten zonder duidelijke oorzaak", "vague complaints", "moe pijn"),
    Term("eenzaam-sociaal", "eenzaam: mist mensen om zich heen", "lonely: few people around"),
    Term("eenzaam-emo", "eenzaam: mist een hechte band", "lonely: misses a close tie", "verlies"),
    Term("isolement", "komt bijna niemand meer tegen", "sees hardly anybody", "isolement alleen"),
    Term("dementie", "vergeet veel", "forgets much", "dementie vergeetachtig verward"),
    Term("verwaarlozing", "verwaarlozing", "neglect", "vervuiling verzorging"),
    Term("administratie", "post en papieren lopen achter", "paperwork behind", "administratie"),
    Term("geldzorgen", "geldzorgen of schulden", "money trouble", "schuld schulden geld"),
    Term("uitzetting", "dreigt het huis uit te moeten", "may lose the home", "huisuitzetting huur"),
    Term("overbelast", "mantelzorger heeft het te zwaar", "carer is overburdened", "overbelasting"),
    Term("ontspoord", "zorg thuis loopt uit de hand", "care at home goes wrong", "ontspoord"),
    Term("jong-zorg", "jonge mantelzorger", "young carer", "kind zorgt", marks: [.youth]),
    Term("opvoedvraag", "vraag over opvoeden", "question about parenting", "ouders kind"),
    Term("overlast", "overlast op straat", "nuisance in the street", "hangjongeren lawaai"),
    Term("spijbelen", "gaat niet meer naar school", "stays away from school", "verzuim uitval"),
    Term("afglijden", "raakt op het verkeerde pad", "is going astray", "criminaliteit"),
    Term("middelen", "alcohol of drugs", "alcohol or drugs", "verslaving drank"),
    Term("geweld", "geweld thuis", "violence at home", "huiselijk ruzie slaan"),
    Term("geldmisbruik", "een ander gebruikt het geld", "others use the money", "misbruik pinpas"),
    Term("kindveilig", "kind is niet veilig", "child is not safe", "kindveiligheid"),
    Term("taal", "taal of lezen lukt niet goed", "language or reading", "taal lezen schrijven"),
    Term("zingeving", "zoekt zin of troost", "looks for meaning", "rouw geloof"),
    Term("meedoen", "wil meedoen, heeft energie", "wants to join in", "energie", marks: [.energy]),
    Term("initiatief", "heeft een idee", "has an idea", "plan", marks: [.energy]),
    Term(
      "steun-idee", "vraagt steun bij een initiatief", "asks support for an initiative",
      "hulp idee", marks: [.energy]),
    Term("plek", "een plek of de buitenruimte", "a place or the street", "plein tuin stoep"),
    Term("anders", "anders", "other"),
  ]

  /// What a worker does with a signaal (domain book §2.6).
  static let tracks: [Term] = [
    Term("luisteren", "luisteren", "listen", "praatje"),
    Term(
      "zelf-netwerk", "kijken wie er al om iemand heen is", "own network", "kring familie buren"),
    Term("koppelen", "mensen aan elkaar koppelen", "bring people together", "maatje"),
    Term("doorverwijzen", "doorverwijzen", "refer", "verwijzing"),
    Term("huisbezoek", "langsgaan", "pay a visit", "huisbezoek"),
    Term("collectief", "samen met anderen oppakken", "take up together", "groep"),
    Term("escaleren", "hoger brengen", "escalate", "veiligheid spoed"),
    Term("niets-doen", "bewust niets doen", "do nothing, on purpose", "wachten"),
  ]

  /// The fields of life that the sociale basis touches (`S1:44`).
  static let lifeDomains: [Term] = [
    Term("ontmoeting", "ontmoeting", "meeting", "koffie"),
    Term("onderwijs", "onderwijs", "education", "school leren"),
    Term("opvoeding", "opvoeding", "bringing up", "kinderen ouders"),
    Term("werk", "werk", "work", "baan"),
    Term("gezondheid", "gezondheid", "health", "gezond"),
    Term("wonen", "wonen", "housing", "huis"),
    Term("bewegen", "bewegen", "exercise", "sport"),
    Term("cultuur", "cultuur", "culture", "kunst muziek"),
    Term("veiligheid", "veiligheid", "safety", "veilig"),
  ]
}
