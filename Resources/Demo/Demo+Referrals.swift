extension Demo {
  static let referrals = """
    @ signaal | to | level | status | sent | owner | resident
    tafel | eettafel | collective | offered | -4 | samira | aydin
      reason: Hij wil eten met mensen. Hatice loopt de eerste keer mee, Wim zet hem naast Piet.
      walkedAlong: Hatice
      contributors: Wim
    vijfkeer | wijkteam | wijkteam | offered | -6 | dewi | pinas
      reason: Huur, zorg en school hangen aan elkaar. Alles wat ze vertelde zit erbij, vraag het
        niet
        opnieuw.
      nearLooked: ja | Chantal past op, meer kan de familie nu niet.
    donker | rosa | informal | offered | -2 | samira | visser
      reason: Rosa is er om vier uur toch, met haar hond, en ze houdt van piano.
      nearLooked: ja | Haar nicht woont in Zwolle.
    afgesloten | schuldhulp | frontDesk | returned | -40 | samira
      reason: Drie achterstanden tegelijk. Ze willen het aflossen, maar weten niet bij wie eerst.
      return: -12 | Begin bij Post & Papieren; met een lijst erbij kan ik meteen door. | \
    Zonder overzicht mag ik nog niet bellen met wie er geld krijgt.
      log: -39 | samira | Met z'n drieën gebeld, op de luidspreker.
    brieven | wijkteam | wijkteam | returned | -13 | samira | chantal
      reason: Huurschuld, een kind, en ze neemt de telefoon niet meer op.
      return: -8 | Eerst Marloes van De Kade samen bellen, en donderdag naar Post & Papieren. \
    Ik kom bij het eerste gesprek. | Er is één vraag, geen vijf. Met de huur geregeld is de druk \
    eraf.
    bijles | huiswerk | collective | accepted | -55 | samira | brouwer
      reason: Hij zoekt een reden om op te staan, zij zoeken iemand die breuken snapt.
      accepted: -50
      log: -30 | samira | Drie kinderen vragen nu alleen nog naar hem.
    leuning | klus | informal | accepted | -42 | samira | ans
      reason: Henk kent het trappenhuis en de poes.
      accepted: -37
      log: -5 | samira | Hout is binnen. Woensdag.
    luchtje | maatje | individual | finished | -72 | rachid | naima
      reason: Een vast iemand op dinsdag, zodat Imane naar volleybal kan.
      ended: -66
      outcome: geen-plek
      why: Geen maatje vrij op dinsdag tot na de zomer. Babette dacht zelf aan Even Vrij.
    luchtje | respijt | individual | accepted | -65 | rachid | naima
      reason: Iemand die blijft zitten, ook als moeder zegt dat het niet hoeft.
      accepted: -60
      log: -52 | rachid | Kennisgemaakt met moeder en dochter. Naima mocht kiezen.
      log: -17 | rachid | Drie dinsdagen gegaan, één overgeslagen door ziekte.
      walkedAlong: Fatima
    karton | vaders | collective | accepted | -30 | ellen | kevin
      reason: Hij hoeft er niets te vertellen, alleen te plakken.
      accepted: -26
    handen | werkplaats | collective | accepted | -32 | samira | bram
      reason: Leo zegt niet twee keer nee. Bram ook niet.
      accepted: -25
      log: -11 | samira | Op tijd, vier dagen achter elkaar.
    gordijnen | wijkteam | wijkteam | finished | -195 | joost | silva
      reason: Huis, post en eten tegelijk; hij wil hulp tot het weer loopt.
      accepted: -193
      log: -160 | joost | Post weg, gordijnen open. Hij speelde gitaar.
      ended: -120
      outcome: geholpen
      contributors: Maria, Piet
      told: Maria | -117 | Het huis is weer van hem.
      told: Piet | -117 | Ook Piet heeft het gehoord.
    pillen | thuiszorg | secondLine | finished | -148 | joost | karto
      reason: Medicijnen elke ochtend. Kort, want ze houdt niet van praten.
      accepted: -145
      ended: -131
      outcome: in-aanmerking
    thuisavond | werkplaats | collective | finished | -88 | samira | yusuf
      reason: Fietsen kan hij al. Leo kent werkgevers met dagdiensten.
      accepted: -84
      ended: -61
      outcome: bewoner-aan-zet
      why: Hij schrijft zijn brieven nu zelf en wil geen afspraken meer, alleen een praatje.
      contributors: Omar, Anna
      told: Omar | -60 | Hij schrijft zijn brieven zelf.
    """

  static let promises = """
    @ who | what | due | made | kept | about
    Samira | Met Dylan mee naar Peter van De Kade | 1 | -15 | | bank
    Samira | Jolanda voorstellen aan Hassan van de moskee | -5 | -49 | | moskee
    Joost | Aanschuiven bij het eerste gesprek van Chantal met Marloes | 4 | -8 | | brieven
    Rachid | Ayşe vragen wat ze mag laten vallen | 0 | -12 | | ayse
    Peter | Kijken of er een zaal leegstaat voor het naaiatelier | 9 | -3 | | naaien
    Wim | Meneer Aydin naast Piet zetten en niet naast de deur | -1 | -4 | -1 | tafel
    """
}
