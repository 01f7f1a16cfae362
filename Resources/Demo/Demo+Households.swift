extension Demo {
  static let gebieden = """
    @ key | name | directToWijkteam
    delfshaven | Delfshaven | ja
      priorities: Weten waar je terechtkunt, en dat het niet uitmaakt aan welke deur je begint.
    centrum | Centrum | nee
      priorities: Plekken die open blijven na vijven.
    feijenoord | Feijenoord | nee
    charlois | Charlois
      priorities: Jonge gezinnen die nog niemand kennen.
    """

  static let households = """
    @ key | name | wijk | street | members | regisseur
    huisnaima | Naima en Imane | Bospolder | Stuurboordstraat 51 | naima, imane | rachid
      notes: Eén plan voor allebei. Rachid houdt de draden vast, dat kozen ze samen.
    huisvandijk | Van Dijk | Bospolder | Meerpaalstraat 33 | chantal, sem, mila
      notes: Bellen voor het aanbellen. Sem doet open, maar dat hoeft niet zijn taak te zijn.
    """
}
