extension Demo {
  static let measurements = """
    @ key | resident | day | worker | reason
    zrmnaima1 | naima | -138 | joost | Begin van het plan, samen ingevuld aan tafel
      scores: financien | 3
      scores: dagbesteding | 2
      scores: huisvesting | 4
      scores: relaties | 3
      scores: fysiek | 2
      scores: adl | 2
      scores: netwerk | 2
      scores: participatie | 2
    zrmnaima2 | naima | -20 | joost | Vier maanden verder
      scores: financien | 4
      scores: dagbesteding | 3
      scores: huisvesting | 4
      scores: relaties | 4
      scores: fysiek | 2
      scores: adl | 4
      scores: netwerk | 4
      scores: participatie | 4
      scores: ouderschap | 4
    zrmpinas | pinas | -12 | dewi | Alleen wat ter tafel kwam
      scores: financien | 2
      scores: huisvesting | 3
      scores: relaties | 4
    """

  static let factors = """
    @ key | day | resident | group | wijk | worker
    factorsem | -18 | sem | | | ellen
      protective: binding, tijd, steun, erkenning
      reason: Wat Sem sterk maakt, in zijn eigen woorden en die van de meester
    factorplein | -45 | | plein | | samira
      protective: binding, identiteit, competenties
      risk: school-binding, wijk-normen
      reason: Met de jongens zelf gepraat op het bankje
    factorwijk | -100 | | | Bospolder | samira
      protective: kansen, steun, tijd
      risk: wijk-verhuizen
      reason: Gesprek met Rowan, Juf Carla en drie ouders
    """
}
