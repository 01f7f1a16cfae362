extension Demo {
  static let conversations = """
    @ key | day | sort | worker | resident | signaal
    loket1 | -7 | vraagwijzer | dewi | chantal | brieven
      text: Alle enveloppen open gelegd. Het is de huur, een boete en verder reclame.
      wish: Een week zonder brieven in de bus.
      present: Chantal van Dijk
      agreed: Ze neemt donderdag alles mee naar Post & Papieren.
    loket2 | -3 | vraagwijzer | dewi | chantal | brieven
      text: De toeslag klopte niet, dat is aangevraagd. Ze durft nu zelf met Marloes te praten.
      wish: Dat Sem er niets van merkt.
      present: Chantal van Dijk, Abdel
      thirdPerson: volunteer
      shame: ja
      equal: ja
      agreed: Joost schuift aan bij het gesprek met Marloes.
    tafelvisser | -16 | keukentafel | joost | visser |
      text: Het huishouden loopt. De middagen zijn het probleem: na vieren zit ze in het donker
        te wachten tot het bedtijd is.
      wish: Dat er iemand komt voor het donker wordt.
      present: Mevrouw Visser
      thirdPerson: notAsked
      equal: nee
      agreed: Samen kijken wat er in de buurt is, voordat we over meer uren praten.
    tafelnaima | -138 | keukentafel | joost | naima |
      household: huisnaima
      text: Wie doet wat in huis, en wat mag Imane laten vallen? Fatima zat erbij en vertaalde
        wat er niet gezegd werd.
      wish: Dat mijn dochter weer kind kan zijn.
      present: Naima, Imane, Fatima
      thirdPerson: relative
      carerPresent: ja
      equal: ja
      agreed: Hulp in huis op maandag en donderdag, en een middag vrij voor Imane.
    opstraat | -15 | straat | samira | dylan | bank
      text: Koffie bij Murat. Hij slaapt op de bank bij Bram en schaamt zich voor zijn tas.
      wish: Een eigen deur.
      present: Dylan
      shame: ja
      agreed: Samen naar Peter van De Kade.
    belsilva | -1 | telefoon | samira | silva | fluistert
      text: Hij nam op en zei dat het even te veel was. Brood mag voor de deur staan.
      wish: Met rust gelaten worden, maar niet vergeten.
      present: Meneer Silva
      agreed: Maria gaat vanmiddag, ik bel morgen weer.
    """
}
