/// An entry of the list of age groups.
public struct AgeGroup: Coded {
  public let code: String
  public let nl: String
  public let en: String
  public let words: [String]
  /// Whether the rules for youth hold: CJG first, no ZRM, no question about giving back.
  public let isYouth: Bool
}

/// What a relation says about a contact when nobody has chosen its kind (domain book §4.4).
public enum Closeness: String, CaseIterable, Sendable {
  /// Partner and family: bonding.
  case family
  /// Friends, and people who share a group, a faith or an experience: bonding.
  case likeMinded
  /// Neighbours, colleagues, members of a club: bridging, as a supposition.
  case nearby
  /// Somebody in the role of an institution: linking.
  case institution
  /// It says nothing.
  case unknown
}

/// An entry of the list of relations.
public struct Relation: Coded {
  public let code: String
  public let nl: String
  public let en: String
  public let words: [String]
  /// The family of relations it belongs to.
  public let closeness: Closeness
}

extension Reference {
  /// Ages, from unborn to very old (`S4:3237`).
  public static let ageGroups: [AgeGroup] = [
    age("ongeboren", "ongeboren", "unborn", "zwanger", isYouth: true),
    age("kind", "kind (0–11)", "child (0–11)", "kinderen baby peuter", isYouth: true),
    age("tiener", "tiener (12–17)", "teenager (12–17)", "tieners puber", isYouth: true),
    age("jongere", "jongere (18–23)", "young adult (18–23)", "jongeren jong", isYouth: true),
    age("volwassene", "volwassene", "adult", "volwassen"),
    age("oudere", "oudere (65+)", "older person (65+)", "ouderen senior"),
    age("oudere75", "oudere (75+)", "older person (75+)", "bejaard hoogbejaard"),
  ]

  /// What people are to each other (domain book §2.2).
  public static let relations: [Relation] = [
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
  public static let doing: [Term] = [
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
  public static let residentRoles: [Term] = [
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
  public static let groupSorts: [Term] = [
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

  private static func age(
    _ code: String, _ nl: String, _ en: String, _ words: String, isYouth: Bool = false
  ) -> AgeGroup {
    let words = words.split(separator: " ").map(String.init)
    return AgeGroup(code: code, nl: nl, en: en, words: words, isYouth: isYouth)
  }

  private static func relation(
    _ code: String, _ nl: String, _ en: String, _ words: String, _ closeness: Closeness
  ) -> Relation {
    let words = words.split(separator: " ").map(String.init)
    return Relation(code: code, nl: nl, en: en, words: words, closeness: closeness)
  }
}
