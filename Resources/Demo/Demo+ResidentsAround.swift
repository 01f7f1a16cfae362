extension Demo {
  static let around = """
    @ key | name | age | wijk | street | groups | roles
    janwillem | Jan-Willem | oudere | Middelland | Linnenstraat 6 | stap | vrijwilliger
      talents: gymleraar geweest, geduld
      gives: Loopt altijd achteraan, zodat niemand de laatste is.
      phone: 06-00000131
      volunteer.kinds: georganiseerd
      volunteer.hoursPerWeek: 4
      volunteer.organisations: Wandelclub Stevige Stap
      volunteer.thanked: -27
    rosa | Rosa | volwassene | Middelland | Linnenstraat 48 | stap | vrijwilliger, mantelzorger
      wish: Eén avond per week de deur uit.
      talents: taal oefenen, soep
      languages: Nederlands, Spaans
      phone: 06-00000132
      volunteer.kinds: taal
      volunteer.organisations: Taalpunt De Brink
      volunteer.guide: Noortje
      volunteer.thanked: -61
    ortega | Mevrouw Ortega | oudere75 | Middelland | Linnenstraat 48 | |
      wish: Mijn dochter eens horen lachen.
      talents: borduren, alle stamboom uit het hoofd
      languages: Spaans
      interpreter: ja
      reachVia: Via Rosa, of met de hand op de deur
    visser | Mevrouw Visser | oudere75 | Middelland | Garenplein 9 | | hulpvrager
      wish: Dat er iemand komt voor het donker wordt.
      talents: piano
      gives: Speelt op verzoek, ook kerstliedjes in juli.
      phone: 010-0000133
      loneliness: sociaal
    nour | Nour | jongere | Middelland | Garenplein 21 | stap | prowilliger
      wish: Maatschappelijk werker worden.
      talents: formulieren, snel vertrouwen winnen
      gives: Twee middagen stage bij de formulierenbrigade.
      phone: 06-00000134
      volunteer.kinds: stage
      volunteer.hoursPerWeek: 8
      volunteer.organisations: Formulierenbrigade
      volunteer.guide: Dewi
      volunteer.training: Toeslagen, Luisteren
      volunteer.thanked: -52
    ibrahim | Ibrahim | volwassene | Oude Westen | Lampionstraat 10 | | vrijwilliger
      talents: chauffeur, kent elke sluiproute
      gives: Rijdt de wijkbus op maandag en donderdag.
      phone: 06-00000135
      volunteer.kinds: georganiseerd
      volunteer.wants: Rijden
      volunteer.hoursPerWeek: 12
      volunteer.organisations: Wijkbus West
      volunteer.guide: Noortje
      volunteer.thanked: -120
    joyce | Joyce | volwassene | Oude Westen | Lampionstraat 77 | | initiatief
      wish: Dat de oude bieb weer een huiskamer wordt.
      talents: schrijven, drammen op een leuke manier
      phone: 06-00000136
    kevin | Kevin | volwassene | Bloemhof | Ridderspoorhof 5 | | hulpvrager
      wish: Mijn kinderen ook door de week zien.
      talents: monteur, sterk
      phone: 06-00000137
    santos | Mevrouw Santos | oudere | Bloemhof | Ridderspoorhof 31 | | sleutelfiguur
      talents: kookt voor de hele galerij
      gives: Een bord extra, altijd.
      phone: 06-00000138
    lotte | Lotte | volwassene | Carnisse | Vlasbloemstraat 13 | | hulpvrager
      wish: Andere moeders leren kennen, zonder cursus.
      talents: verpleegkundige, muziek maken met peuters
      phone: 06-00000139
      notReciprocal: Eerst zelf weer slapen, zegt ze.
    mustafa | Mustafa | oudere | Carnisse | Vlasbloemstraat 2 | | buur, vrijwilliger
      talents: schaakt, maakt radio's
      gives: Past op de sleutel van zes buren.
      phone: 06-00000140
    """
}
