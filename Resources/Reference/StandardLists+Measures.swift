extension StandardLists {
  /// The domains of the ZRM; the last one only for parents of youth (`S4:3261-3275`).
  static let zrmDomains: [Term] = [
    Term("financien", "financiën", "finances", "geld inkomen"),
    Term("dagbesteding", "dagbesteding", "daily activities", "werk dag"),
    Term("huisvesting", "huisvesting", "housing", "wonen huis"),
    Term("relaties", "huiselijke relaties", "relations at home", "gezin gezinsrelaties"),
    Term("geestelijk", "geestelijke gezondheid", "mental health", "psychisch"),
    Term("fysiek", "fysieke gezondheid", "physical health", "lichamelijk"),
    Term("verslaving", "verslaving", "addiction", "alcohol drugs"),
    Term("adl", "dagelijkse zorg voor jezelf (ADL)", "daily living (ADL)", "wassen koken"),
    Term("netwerk", "sociaal netwerk", "social network", "vrienden familie"),
    Term("participatie", "meedoen in de samenleving", "taking part in society", "participatie"),
    Term("justitie", "justitie", "justice", "politie"),
    Term("ouderschap", "ouderschap", "parenthood", "opvoeden", marks: [.youth, .optional]),
  ]

  /// What protects the young; for a group or a wijk, never for one child (`S4:2706-2770`).
  static let protectiveFactors: [Term] = [
    Term("binding", "band met andere mensen", "social bonding", "binding"),
    Term("kansen", "kansen om mee te doen", "chances to take part", "betrokkenheid"),
    Term("normen", "goed met elkaar omgaan is gewoon", "prosocial norms", "normen"),
    Term("erkenning", "lof voor wat goed gaat", "recognition", "waardering"),
    Term("steun", "steun van belangrijke volwassenen", "support of adults", "steun"),
    Term("tijd", "zinvolle vrije tijd", "constructive use of time", "vrije tijd"),
    Term("competenties", "omgaan met anderen en gevoelens", "competences", "vaardigheden"),
    Term("denken", "goed kunnen denken en leren", "cognitive skills", "cognitief"),
    Term("schoolmotivatie", "zin in school", "motivation for school", "school"),
    Term("identiteit", "goed over jezelf denken", "positive identity", "zelfbeeld"),
  ]

  /// What puts the young at risk, by where it lies; for a group or a wijk, never for one child.
  static let riskFactors: [Term] =
    person + [
      Term(
        "gezin-verleden", "problemen met gedrag, al langer", "a long history of trouble",
        family: "gezin"),
      Term("gezin-regels", "weinig regels thuis", "few rules at home", family: "gezin"),
      Term("gezin-ruzie", "ruzie thuis", "conflicts", "conflict", family: "gezin"),
      Term(
        "gezin-middelen", "ouders gedogen alcohol of drugs", "parents allow alcohol or drugs",
        family: "gezin"),
      Term(
        "gezin-gedrag", "ouders gedogen slecht gedrag", "parents condone misconduct",
        family: "gezin"),
      Term("school-achter", "achter met leren", "behind at school", "leren", family: "school"),
      Term("school-binding", "geen band met school", "no tie to school", family: "school"),
      Term("wijk-binding", "geen band met de wijk", "no tie to the wijk", family: "wijk"),
      Term("wijk-verval", "de wijk gaat achteruit", "the wijk decays", family: "wijk"),
      Term(
        "wijk-verhuizen", "veel mensen verhuizen", "many people move", "doorstroom", family: "wijk"),
      Term(
        "wijk-drugs", "drugs en wapens zijn te koop", "drugs and weapons are for sale",
        family: "wijk"),
      Term("wijk-normen", "slecht gedrag is gewoon", "misconduct is normal", family: "wijk"),
    ]

  private static let person: [Term] = [
    Term(
      "opstandig", "keert zich van anderen af", "turns away from others", "opstand",
      family: "individu"),
    Term(
      "vroeg-middelen", "jong begonnen met alcohol of drugs", "early use of alcohol or drugs",
      family: "individu"),
    Term(
      "vroeg-gedrag", "jong begonnen met slecht gedrag", "early start of misconduct",
      family: "individu"),
    Term(
      "houding-mid", "vindt alcohol of drugs gewoon", "accepts alcohol or drugs", family: "individu"
    ),
    Term("houding-gedrag", "vindt slecht gedrag gewoon", "accepts misconduct", family: "individu"),
    Term(
      "vrienden-mid", "vrienden gebruiken alcohol of drugs", "friends use alcohol or drugs",
      family: "individu"),
    Term(
      "vrienden-gedrag", "vrienden doen slechte dingen", "friends who misbehave", family: "individu"
    ),
  ]

  /// What support with an indicatie can be for, with its treden from light to heavy; welzijn works on
  /// the first five (`S4:454-455`, `S4:1802-1819`, `S4:2590-2705`).
  static let resultAreas: [Term] = [
    Term(
      "functioneren", "sociaal en persoonlijk functioneren", "social and personal functioning",
      marks: [.welfare],
      steps: [
        Term("beperkt", "beperkt: hooguit één keer per week", "limited: once a week at most"),
        Term("beperkt-midden", "tussen beperkt en midden", "between limited and middle"),
        Term("midden", "midden: twee of drie keer per week", "middle: two or three times a week"),
        Term("midden-intens", "midden en soms meer", "middle and at times more"),
        Term("intensief", "intensief: elke dag", "intensive: daily"),
      ]),
    Term(
      "huishouden", "huishouden en de leiding daarover", "the household", marks: [.welfare],
      steps: (1...7).map { Term("trede-\($0)", "trede \($0)", "step \($0)") }),
    Term(
      "financien", "financiën", "finances", "geld", marks: [.welfare],
      steps: [
        Term("licht", "licht: meekijken", "light: looking along"),
        Term("middel", "middel: elke week", "middle: weekly"),
        Term("intensief", "intensief: tijdelijk alles regelen", "intensive: coordinating"),
      ]),
    Term(
      "dagbesteding", "dagbesteding", "day activities", "werk", marks: [.welfare],
      steps: [
        Term("licht", "licht", "light"), Term("midden", "midden: vier of vijf dagdelen", "middle"),
        Term("intensief", "intensief", "intensive"),
      ]),
    Term(
      "zelfzorg", "zelfzorg en gezondheid", "self-care and health", marks: [.welfare],
      steps: [
        Term("licht", "licht: aansturen", "light: prompting"),
        Term("midden", "midden: regelmatig", "middle: regularly"),
        Term("intensief", "intensief", "intensive"),
      ]),
    Term(
      "huisvesting", "huisvesting", "housing", "wonen",
      steps: [
        Term("licht", "tijdelijk licht: hulp bij een woning krijgen", "light, for a time"),
        Term("begeleid", "begeleid wonen", "living with support"),
        Term("beschermd", "beschermd wonen, dag en nacht toezicht", "sheltered living"),
      ]),
    Term(
      "mantelzorg", "steun voor de mantelzorger", "support for the carer", "mantelzorger",
      steps: [
        Term("beperkt", "beperkt", "limited"), Term("midden", "midden", "middle"),
        Term("intensief", "intensief", "intensive"),
      ]),
  ]

  /// How heavy support is, for its cost (`S4:2530-2534`).
  static let weights: [Term] = [
    Term("beperkt", "beperkt", "limited", "licht"),
    Term("midden", "midden", "middle", "middelzwaar"),
    Term("intensief", "intensief", "intensive", "zwaar"),
  ]

  /// Groups in long-term care; only on a part of a plan that is maatwerk, never on a resident
  /// (`S4:1821-1835`).
  static let clientGroups: [Term] = [
    Term("ouderen", "ouderen", "older people", "somatiek"),
    Term("lichamelijk", "lichamelijke beperking", "physical disability", "lg"),
    Term("verstandelijk", "verstandelijke beperking", "intellectual disability", "vg"),
    Term("ggz-thuis", "GGZ en opvang, thuis", "mental health, at home", "extramuraal"),
    Term(
      "ggz-instelling", "GGZ en opvang, in een instelling", "mental health, inside", "intramuraal"),
    Term("zintuiglijk", "zintuiglijke beperking", "sensory disability", "doof blind"),
  ]

  /// Groups that the research looked at; not for residents (`S4:2504-2509`).
  static let researchGroups: [Term] = [
    Term("handicap", "lichamelijke of verstandelijke beperking", "disability", "beperking"),
    Term("ggz", "GGZ", "mental health care", "psychisch"),
    Term("ouderen", "ouderen", "older people", "oud"),
    Term("dementie", "dementie", "dementia", "vergeetachtig"),
  ]
}
