extension StandardLists {
  /// Who is to act; residents, unless somebody says otherwise (`S1:312-324`).
  static let turns: [Term] = [
    Term("bewoners", "bewoners", "residents"),
    Term("welzijn", "welzijn", "welfare work", "makelaar"),
    Term("gemeente", "gemeente", "municipality", "gebied"),
    Term("corporatie", "woningcorporatie", "housing corporation", "wonen"),
    Term("samen", "samen", "together"),
    Term("anders", "anders", "other"),
  ]

  /// What a story is (`S2:440`, `S0:466-494`).
  static let storySorts: [Term] = [
    Term("verhaal", "verhaal", "story"),
    Term("leerpunt", "leerpunt", "lesson learnt", "les"),
    Term("kritiek", "kritiek", "criticism", "klacht"),
    Term("duwtje", "duwtje", "a small push"),
    Term("stem", "stem georganiseerd", "a voice organised"),
    Term("ontmoeting", "ontmoeting formeel en informeel", "meeting of formal and informal"),
  ]

  /// What people in a wijkteam do (`S4:457-460`, `S4:2340-2342`); youth work is not among it (R77).
  static let disciplines: [Term] = [
    Term("maatschappelijk-werk", "maatschappelijk werk", "social work"),
    Term("ouderenwerk", "ouderenwerk", "work with older people"),
    Term("mee", "MEE-adviseur", "MEE adviser"),
    Term("wmo", "Wmo-adviseur", "Wmo adviser"),
    Term("basishulp-jeugd", "basishulp jeugd", "basic help for youth"),
    Term("lzn", "LZN", "LZN"),
    Term("lthg", "LTHG", "LTHG"),
  ]

  /// What to look at before letting go (`S2:834-856`).
  static let letGo: [Term] = [
    Term("netwerk", "er is een netwerk", "there is a network"),
    Term("waakvlam", "waakvlam afgesproken", "waakvlam agreed"),
    Term("terecht", "weet waar te bellen", "knows whom to call"),
    Term("vervolg", "iets om bij aan te haken in de wijk", "something to join in the wijk"),
  ]

  /// What a young mantelzorger easily misses (`S4:1639-1642`).
  static let youngCarerPrompts: [Term] = [
    Term("huiswerk", "huiswerk", "homework", "school"),
    Term("sport", "sport", "sport"),
    Term("leeftijdsgenoten", "leeftijdsgenoten", "friends of the same age", "vrienden"),
  ]
}
