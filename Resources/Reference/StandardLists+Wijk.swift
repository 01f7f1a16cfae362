extension StandardLists {
  /// What a wijkanalyse looks at (`S4:642-665`).
  static let wijkVariables: [Term] = [
    Term("organiserend", "hoe goed de wijk zelf dingen regelt", "organising power", "vermogen"),
    Term("eenzaamheid", "eenzaamheid", "loneliness", "eenzaam"),
    Term("langer-thuis", "ouderen die langer thuis wonen", "older people at home", "ouderen"),
    Term("uitkering", "bewoners met een uitkering", "residents on benefit", "bijstand"),
    Term("sociaal", "wijkprofiel sociaal", "social profile", "cohesie participatie"),
    Term("vrijwilligers", "wie vrijwilliger kan worden", "possible volunteers", "vrijwillig"),
    Term("zorgvraag", "hoeveel zorg straks nodig is", "care needed later", "prognose"),
    Term("gezondheid", "risico's voor de gezondheid", "risks to health", "gezond"),
    Term("opgroeikracht", "wat kinderen sterk maakt", "strength for growing up", "opvoeden"),
    Term("risico-jeugd", "risico's voor kinderen en jongeren", "risks for the young", "jeugd"),
  ]

  /// Who goes first in the city (`S4:220-240`).
  static let priorityGroups: [Term] = [
    Term("eenzamen", "mensen die eenzaam zijn", "lonely people", "eenzaam"),
    Term("langer-thuis", "ouderen die langer thuis wonen", "older people at home", "ouderen"),
    Term("tegenprestatie", "mensen met een uitkering", "people on benefit", "bijstand"),
    Term("jeugd-ouders", "jongeren en ouders", "young people and parents", "jeugd ouders"),
  ]

  /// What goes first in the work (`S4:220-240`).
  static let priorities: [Term] = [
    Term("samen", "wat mensen samen kunnen doen", "collective services", marks: [.collective]),
    Term("combineren", "groepen bij elkaar brengen", "combine groups", "doelgroepen"),
    Term("jeugd", "voorkomen en talent voor de jeugd", "prevention and talent", marks: [.youth]),
  ]

  /// What a citizen does (`S4:2959-2966`).
  static let citizenship: [Term] = [
    Term("economisch", "werken en kopen", "economic", "economisch"),
    Term("sociaal", "omgaan met anderen", "social", "sociaal"),
    Term("cultureel", "cultuur maken en beleven", "cultural", "cultureel"),
    Term("maatschappelijk", "meedoen en meebeslissen", "civic", "maatschappelijk"),
  ]

  /// What welzijn is for, with what is done for it (`S4:366-404`, `S4:559-606`).
  static let welfareFunctions: [Term] = [
    Term(
      "signaleren", "vroeg signaleren en voorkomen", "notice early and prevent",
      marks: [.collective],
      steps: [
        Term("huisbezoek", "signaleren en langsgaan", "notice and visit"),
        Term("opvoeden", "steun bij opvoeden", "help with parenting"),
        Term("coaching", "coaching van jongeren", "coaching of young people"),
        Term("leefstijl", "gezond leven", "healthy living"), Term("sport", "bewegen", "sport"),
        Term("psychosociaal", "problemen in hoofd en omgang voorkomen", "prevent trouble"),
        Term("weerbaar", "weerbaar worden", "resilience"),
      ]),
    Term(
      "eigen-kracht", "eigen kracht en talent aanjagen", "stir own strength and talent",
      marks: [.collective],
      steps: [
        Term("zelfbeheer", "zelf beheren mogelijk maken", "make self-management possible"),
        Term("beheer", "sociaal beheer", "social caretaking"),
        Term("makelaar", "sociaal makelaar", "community worker"),
        Term("jeugdwerk", "jeugdwerk", "youth work"),
      ]),
    Term(
      "meedoen", "activeren en meedoen", "activate and take part",
      steps: [
        Term("vrijwilligers", "vrijwilligers en mantelzorgers steunen", "support volunteers"),
        Term("stages", "stages en leerplekken", "placements"),
        Term("tegenprestatie", "tegenprestatie", "service in return for benefit"),
        Term("opvoeden", "opvoedhulp dichtbij", "parenting help nearby"),
        Term("jong-stage", "maatschappelijke stage", "community placement"),
      ]),
    Term(
      "dienst", "ondersteuning en diensten", "support and services",
      steps: [
        Term("maatschappelijk", "maatschappelijk werk", "social work"),
        Term("schulden", "hulp bij schulden", "debt help"),
        Term("raadslieden", "sociaal raadslieden", "legal advice"),
        Term("recht", "hulp bij wetten en regels", "help with law and rules"),
      ]),
  ]

  /// What welzijn is built from, each with who does it (`S4:2821-2925`).
  static let buildingBlocks: [Term] = [
    block(
      "signaleren", "signaleren en huisbezoek", "notice and visit",
      "wijkteam makelaar jeugdwerker vrijwilliger"),
    block("opvoeden", "steun bij opvoeden", "help with parenting", "professional vrijwilliger"),
    block(
      "preventie", "sport, leefstijl en weerbaarheid", "prevention",
      "makelaar jeugdwerker vrijwilliger"),
    block("zelfbeheer", "zelf een huis beheren", "self-management", "bewoner makelaar"),
    block("beheer", "sociaal beheer", "social caretaking", "beheerder"),
    block("netwerken", "bewoners en netwerken steunen", "support networks", "makelaar"),
    block("vrijwilligers", "vrijwilligers steunen", "support volunteers", "vm-makelaar"),
    block("mantelzorg", "mantelzorgers steunen", "support carers", "mz-makelaar"),
    block("talent", "talent van jongeren", "talent of the young", "jeugdwerker"),
    block("kinderen", "vrije tijd van kinderen", "free time of children", "kinderwerker"),
    block("stages", "maatschappelijke stages", "community placements", "vm-makelaar"),
    block("tegenprestatie", "tegenprestatie", "service in return", "makelaar"),
    block("tweede-steun", "steun achter vrijwilligers", "support behind volunteers", "centrale"),
    block("samen", "wat je samen doet", "collective offer", "ondernemer vrijwilliger professional"),
    block("vervoer", "vervoer", "transport", "wijkbus"),
    block("kort", "korte hulp", "short support", "wijkteam"),
    block("vragen", "informatie en vragen", "information", "vraagwijzer cjg"),
  ]

  private static func block(_ code: String, _ nl: String, _ en: String, _ who: String) -> Term {
    let steps = who.split(separator: " ").compactMap { code in doers.term(String(code)) }
    return Term(code, nl, en, steps: steps)
  }

  /// Who does the work of welzijn.
  private static let doers: [Term] = [
    Term("wijkteam", "wijkteam", "neighbourhood team"),
    Term("makelaar", "sociaal makelaar", "community worker"),
    Term("jeugdwerker", "jeugdwerker", "youth worker"),
    Term("kinderwerker", "kinderwerker", "children's worker"),
    Term("vrijwilliger", "vrijwilligers", "volunteers"),
    Term("professional", "betaalde krachten", "professionals"),
    Term("bewoner", "bewoners", "residents"),
    Term("beheerder", "sociaal beheerder", "caretaker"),
    Term("vm-makelaar", "vrijwilligersmakelaar", "volunteer broker"),
    Term("mz-makelaar", "mantelzorgmakelaar", "carers' broker"),
    Term("centrale", "vrijwilligerscentrale", "volunteer centre"),
    Term("ondernemer", "ondernemers", "shopkeepers"),
    Term("wijkbus", "wijkbus", "wijk bus"),
    Term("vraagwijzer", "VraagWijzer", "information desk"),
    Term("cjg", "CJG", "youth and family centre"),
  ]
}
