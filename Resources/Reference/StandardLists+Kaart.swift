extension StandardLists {
  /// How near to people a card is (`S1:54`).
  static let spheres: [Term] = [
    Term("persoonlijk", "persoonlijk", "personal", "familie vrienden"),
    Term("gemeenschap", "van een gemeenschap", "communal", "gemeenschappelijk groep"),
    Term("institutioneel", "van een instelling", "institutional", "instelling"),
  ]

  /// What the sociale basis is made of (`S1:42`).
  static let components: [Term] = [
    Term("initiatief", "initiatief van bewoners", "citizens' initiative", "burgers"),
    Term(
      "vrijwilligers", "organisatie van vrijwilligers", "volunteer organisation", "vrijwilliger"),
    Term("mantelzorg", "steun voor mantelzorgers", "support for carers", "mantelzorger"),
    Term(
      "professioneel", "organisatie met betaalde krachten", "professional organisation", "betaald"),
    Term("kwetsbaar", "steun voor wie het moeilijk heeft", "support for the vulnerable", "steun"),
  ]

  /// For whom a card is (`S4:220-240`).
  static let targetGroups: [Term] = [
    Term("iedereen", "iedereen", "everybody", "allemaal"),
    Term("jeugd", "jeugd (0–23)", "youth (0–23)", "kinderen jongeren", marks: [.youth]),
    Term("ouders", "ouders", "parents", "vader moeder gezin"),
    Term("volwassenen", "volwassenen", "adults", "volwassen"),
    Term("ouderen", "ouderen", "older people", "senioren"),
    Term("mantelzorgers", "mantelzorgers", "carers", "mantelzorg"),
    Term("vrijwilligers", "vrijwilligers", "volunteers", "vrijwilliger"),
    Term("uitkering", "mensen met een uitkering", "people on benefit", "bijstand"),
  ]

  /// How somebody gets in (`S4:406-418`, `S4:1717-1738`).
  static let accessWays: [Term] = [
    Term("zelf", "gewoon binnenlopen", "just walk in", "zelf inloop"),
    Term("makelaar", "via de sociaal makelaar", "through the community worker", "makelaar"),
    Term("vraagwijzer", "via de VraagWijzer", "through the information desk", "loket"),
    Term("cjg", "via het CJG", "through the youth and family centre", "jeugd"),
    Term("wijkteam", "via het wijkteam", "through the neighbourhood team", "team"),
    Term("huisarts", "via de huisarts", "through the family doctor", "dokter"),
    Term("indicatie", "met een indicatie", "with an indicatie", "beschikking"),
  ]

  /// What an initiative or a place could use (`S4:1308-1316`, `S4:1379-1388`; `S0:305-307`).
  static let needs: [Term] = [
    Term("partners", "partners", "partners", "samenwerking"),
    Term("materiaal", "spullen", "things", "materiaal"),
    Term("mensen", "mensen", "people", "handen vrijwilligers"),
    Term("geld", "geld", "money", "subsidie"),
    Term("ruimte", "een ruimte", "a room", "zaal plek"),
    Term("vergunning", "een vergunning", "a permit", "toestemming"),
    Term("zichtbaarheid", "dat anderen het zien", "to be seen", "bekendheid zichtbaar"),
  ]

  /// How a card was checked (`S4:1625-1629`).
  static let checkWays: [Term] = [
    Term("gebeld", "gebeld", "by phone", "telefoon"),
    Term("gezien", "zelf gezien", "seen", "langsgegaan"),
    Term("gehoord", "gehoord van een ander", "heard from somebody", "verteld"),
  ]

  /// What people mean by informal, beside unpaid (`S3:227-255`): the formal traits and the informal.
  static let formalTraits: [Term] = [
    Term("namens", "spreken namens een ander", "speaking for others", family: "formal"),
    Term("kaders", "regels van buiten", "rules from outside", "kader", family: "formal"),
    Term("continuiteit", "het gaat altijd door", "continuity", "blijvend", family: "formal"),
    Term("sturing", "er is sturing", "steering", "leiding", family: "formal"),
    Term("los", "los met elkaar omgaan", "easy manners", "omgang", family: "informal"),
    Term("creatief", "creatief zijn", "being creative", "nieuw", family: "informal"),
    Term("eigenwijs", "eigenwijs zijn", "having a mind of one's own", family: "informal"),
    Term("zeggen", "zeggen wat je vindt", "saying what one thinks", "mening", family: "informal"),
  ]

  /// What informal places really give (`S1:129-135`, `S1:145-157`).
  static let informalOffers: [Term] = [
    Term("bereiken", "bereikt wie anderen niet bereiken", "reaches people", family: "kringloop"),
    Term("gratis", "kost geen geld", "costs nothing", "gratis", family: "kringloop"),
    Term("ontmoeting", "mensen ontmoeten elkaar", "meeting", "ontmoeten", family: "kringloop"),
    Term("kracht", "mensen worden er sterker van", "strength", "empowerment", family: "kringloop"),
    Term(
      "verbinden", "verbindt mensen en groepen", "brings people together",
      "bonding bridging linking", family: "kringloop"),
    Term("materieel", "spullen en eten", "goods and food", "materiële", family: "kerk"),
    Term(
      "zonder-papieren", "helpt mensen zonder papieren", "helps people without papers",
      "ongedocumenteerd", family: "kerk"),
    Term("huiswerk", "hulp bij huiswerk", "homework", "school", family: "kerk"),
    Term("opvoeding", "hulp bij opvoeden", "help with parenting", "ouders", family: "kerk"),
    Term("gesprek", "een goed gesprek", "counselling", "pastoraat", family: "kerk"),
    Term("gezondheid", "gezondheid", "health", "gezond", family: "kerk"),
    Term("kracht-geloof", "kracht door geloof", "strength by faith", "empowerment", family: "kerk"),
  ]

  /// Partners that are often forgotten; the codes are those of the sources of a signaal
  /// (`S2:167-169`, `S2:228-230`).
  static let forgottenPartners: [Term] = [
    Term("corporatie", "corporatie", "housing association", "woningbouw"),
    Term("postbode", "postbode", "postman", "post"),
    Term("politie", "politie", "police", "wijkagent"),
    Term("thuiszorg", "thuiszorg", "home care", "zorg"),
    Term("school", "school", "school", "onderwijs"),
    Term("ondernemer", "buurtsuper of ondernemer", "shopkeeper", "winkel"),
  ]
}
