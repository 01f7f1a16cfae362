extension StandardLists {
  /// Ages, from unborn to very old (`S4:3237`).
  static let ageGroups: [Term] = [
    age("ongeboren", "ongeboren", "unborn", "zwanger", isYouth: true),
    age("kind", "kind (0–11)", "child (0–11)", "kinderen baby peuter", isYouth: true),
    age("tiener", "tiener (12–17)", "teenager (12–17)", "tieners puber", isYouth: true),
    age("jongere", "jongere (18–23)", "young adult (18–23)", "jongeren jong", isYouth: true),
    age("volwassene", "volwassene", "adult", "volwassen"),
    age("oudere", "oudere (65+)", "older person (65+)", "ouderen senior"),
    age("oudere75", "oudere (75+)", "older person (75+)", "bejaard hoogbejaard"),
  ]

  /// What people are to each other (domain book §2.2).
  static let relations: [Term] = [
    relation("partner", "partner", "partner", "man vrouw echtgenoot", .family),
    relation("gezin", "gezin", "household family", "moeder vader dochter zoon", .family),
    relation("familie", "familie", "family", "zus broer tante oom nicht neef", .family),
    relation("vriend", "vriend of vriendin", "friend", "vriendin vrienden", .likeMinded),
    relation("lotgenoot", "lotgenoot", "peer", "zelfde", .likeMinded),
    relation("geloofsgenoot", "geloofsgenoot", "of the same faith", "kerk moskee", .likeMinded),
    relation("groepslid", "zelfde groep", "same group", "lid groep", .likeMinded),
    relation("buur", "buur", "neighbour", "buurman buurvrouw", .nearby),
    relation("collega", "collega", "colleague", "werk", .nearby),
    relation("vereniging", "vereniging", "club", "club sport", .nearby),
    relation("vrijwilliger", "vrijwilliger en hulpvrager", "volunteer", "maatje", .nearby),
    relation("professional", "professional", "professional", "hulpverlener", .institution),
    relation("instelling", "instelling", "institution", "organisatie", .institution),
    relation("anders", "anders", "other", "", .unknown),
  ]

  /// What people do for each other (domain book §2.2).
  static let doing: [Term] = [
    Term("luisteren", "luisteren", "listening", "praten oor"),
    Term("koffie", "koffie drinken", "having coffee", "thee"),
    Term("samen-eten", "samen eten", "eating together", "koken eten"),
    Term("boodschappen", "boodschappen", "shopping", "winkel"),
    Term("hond", "de hond uitlaten", "walking the dog", "huisdier kat"),
    Term("klussen", "klussen", "odd jobs", "klus"),
    Term("administratie", "post en administratie", "paperwork", "post formulier"),
    Term("taal", "taal oefenen", "language practice", "vertalen"),
    Term("oppas", "oppassen", "minding children", "kinderen"),
    Term("vervoer", "rijden", "driving", "auto"),
    Term("meegaan", "meegaan", "going along", "wandelen samen"),
    Term("sleutel", "de sleutel hebben", "keeping a key", "oogje"),
    Term("verzorging", "persoonlijke verzorging", "personal care", "wassen"),
    Term("anders", "anders", "other"),
  ]

  /// What a resident may be besides resident; never exclusive (`S3:635-642`).
  static let residentRoles: [Term] = [
    Term("buur", "buur", "neighbour", "buurman buurvrouw"),
    Term("vrijwilliger", "vrijwilliger", "volunteer", "maatje"),
    Term("mantelzorger", "mantelzorger", "family carer", "zorgt"),
    Term("ervaring", "ervaringsdeskundige", "expert by experience", "ervaringsdeskundig"),
    Term("sleutelfiguur", "sleutelfiguur", "key figure", "spil"),
    Term("gangmaker", "gangmaker", "street host", "liefenleed"),
    Term("prowilliger", "prowilliger", "volunteer and professional in one", "halfom"),
    Term("initiatief", "initiatiefnemer", "initiator", "trekker"),
    Term("hulpvrager", "heeft een vraag", "has a question", "vraag"),
  ]

  /// What holds a group together (domain book §2.3).
  static let groupSorts: [Term] = [
    Term("straat", "straat", "street", "lentestraat"),
    Term("familiekring", "familiekring", "family circle", "familie"),
    Term("geloof", "geloof", "faith", "kerk moskee"),
    Term("interesse", "interesse", "interest", "hobby"),
    Term("lotgenoten", "lotgenoten", "peers", "rouw"),
    Term("jongeren", "jongeren", "young people", "jeugd"),
    Term("leeftijd", "leeftijd", "age", "ouderen senioren"),
    Term("taal", "taal of cultuur", "language or culture", "cultuur"),
    Term("initiatief", "bewonersinitiatief", "residents' initiative", "idee"),
    Term("sport", "sport", "sport", "wandelen voetbal"),
    Term("actieve-buren", "actieve buren", "active neighbours", "buren"),
    Term("anders", "anders", "other"),
  ]

  /// On what ground personal data may be kept (AVG art. 6, first paragraph).
  static let legalGrounds: [Term] = [
    Term("toestemming", "de bewoner vindt het goed", "consent", "toestemming"),
    Term("overeenkomst", "het is nodig voor een afspraak of contract", "contract", "overeenkomst"),
    Term("wettelijke-plicht", "het moet van de wet", "legal obligation", "wettelijk plicht"),
    Term("vitaal-belang", "het gaat om leven of gezondheid", "vital interest", "vitaal nood"),
    Term("algemeen-belang", "het is een taak van de overheid", "public task", "algemeen taak"),
    Term(
      "gerechtvaardigd-belang", "er is een goede reden die zwaarder weegt", "legitimate interest",
      "gerechtvaardigd"),
  ]

  /// On what ground personal data are erased (AVG art. 17, first paragraph; art. 5, first paragraph, e).
  static let erasureGrounds: [Term] = [
    Term("bewaartermijn", "de bewaartermijn is voorbij", "the term is over", "bewaartermijn oud"),
    Term("niet-meer-nodig", "het is niet meer nodig", "no longer needed", "nodig"),
    Term("toestemming", "de bewoner trekt de toestemming in", "consent withdrawn", "toestemming"),
    Term("bezwaar", "de bewoner maakt bezwaar", "objection", "bezwaar"),
    Term("onrechtmatig", "het had niet bewaard mogen worden", "unlawful", "onrechtmatig"),
    Term("wettelijke-plicht", "het moet van de wet", "legal obligation", "wettelijk plicht"),
    Term("kind-online", "een kind gaf het zelf online op", "given online by a child", "kind"),
  ]

  /// Two kinds of loneliness, each with its own answer (`S4:3003-3007`).
  static let loneliness: [Term] = [
    Term("sociaal", "mist mensen om zich heen", "few people around", "sociaal"),
    Term("emotioneel", "mist een hechte band", "misses a close tie", "emotioneel"),
  ]

  private static func age(
    _ code: String, _ nl: String, _ en: String, _ words: String, isYouth: Bool = false
  ) -> Term {
    Term(code, nl, en, words, marks: isYouth ? [.youth] : [])
  }

  private static func relation(
    _ code: String, _ nl: String, _ en: String, _ words: String, _ closeness: Closeness
  ) -> Term {
    Term(code, nl, en, words, family: closeness.rawValue)
  }
}
