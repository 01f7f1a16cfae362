extension Demo {
  /// Plans: on every clock, in every state, with who carries what.
  static let plans = """
    @ key | resident | support | status | started | owner | goal
    plannaima | naima | wijkteam | agreed | -140 | joost | Dat mijn dochter weer kind kan zijn.
      household: huisnaima
      parts: ownNetwork | Imane | imane | | Koken in het weekend, want dat doet ze graag
      parts: ownNetwork | Fatima | fatima | | Meegaan naar de dokter
      parts: volunteer | Wendy | respijt | Even Vrij | Dinsdagmiddag bij Naima zitten | | | 1 | | \
    -60
      parts: together | De Kade | dekade | | Naaien op maandag, met thee | | | 1
      parts: wijkteam | Joost | joost | Wijkteam Bospolder | Eens in de drie weken kijken hoe het \
    gaat
      parts: tailored | Hulp in huis | thuiszorg | Thuiszorg Dichterbij | Bedden, ramen, zware was \
    | huishouden | trede-2 | 2 | | -130
      evaluated: -20
      letGo: vervolg
      log: -95 | joost | Naima liep voor het eerst weer zelf naar De Kade.
      log: -20 | joost | Het gaat beter. Samen bedacht wat er mag stoppen.
    planvisser | visser | wijkteam | agreed | -200 | joost | Dat er iemand komt voor het donker \
    wordt.
      parts: wijkteam | Joost | joost | Wijkteam Bospolder | Om de week een gesprek
      parts: tailored | Jasmijn | thuiszorg | Thuiszorg Dichterbij | Schoonmaken en de was \
    | huishouden | trede-3 | 2
      parts: tailored | Ria | dagbesteding | Zorggroep De Ankerplaats | Twee dagen in een kleine \
    groep \
    | dagbesteding | licht | 2 | minder-begeleiding, lichte-problemen, minder-bescherming
      evaluated: -16
      log: -16 | joost | Aan tafel gepraat over de middagen. Rosa woont om de hoek.
    plansem | sem | youth | agreed | -230 | ellen | Bij de judo blijven en niet steeds naar de gang.
      household: huisvandijk
      parts: ownNetwork | Mevrouw Pinas | pinas | | De kinderen spelen bij haar thuis
      parts: together | Sensei Ricardo | judo | Judoschool Sterke Wortels | Twee keer trainen | | \
    | 2
      parts: together | Demi | kinderwerk | | Woensdagmiddag knutselen | | | 1
      parts: tailored | Tamara | jeugdbuiten | Jeugdhulp Buitengewoon | Thuis aan tafel met \
    moeder | | | 1
      evaluated: -18
      log: -18 | ellen | Gele band. De meester ziet dat hij langer stil kan zitten.
    planpinas | pinas | frontDesk | agreed | -17 | dewi | Eén keer mijn verhaal doen en niet vijf \
    keer.
      signaal: vijfkeer
      parts: ownNetwork | Chantal van Dijk | chantal | | Past een middag op de kinderen
      parts: volunteer | Nour | nour | | Loopt de papieren met haar door
      parts: open | Mr. Odette | raadslieden | Sociaal Raadslieden West | Bezwaar tegen de boete
      parts: wijkteam | Dewi | dewi | VraagWijzer Bospolder | Bewaart haar verhaal
      log: -6 | dewi | Alles opgeschreven zoals zij het vertelt, en voorgelezen.
    planlotte | lotte | firstLine | extended | -190 | ellen | Andere moeders leren kennen, zonder \
    cursus.
      parts: ownNetwork | Mustafa | mustafa | | Heeft de sleutel en past op het pakketje
      parts: together | De Duinpan | duinpan | | Koffie op dinsdag | | | 1 | | -60
      parts: wijkteam | Monique | vraagzuid | VraagWijzer Charlois | Elke maand een gesprek
      expectedEnd: 45
      extensions: -12 | 45 | Ze durft net naar de Duinpan. Nog even samen tot het vanzelf gaat.
      log: -60 | ellen | Eerste keer koffie gedronken. De kachel was stuk, het was gezellig.
    planbram | bram | coaching | agreed | -24 | samira | Een opleiding waar je iets met je handen \
    doet.
      signaal: handen
      parts: ownNetwork | Dylan | dylan | | Samen op tijd opstaan
      parts: together | Baas Leo | werkplaats | | Twee dagen in de werkplaats | | | 2
      parts: open | Rowan | jongerenwerk | | Belt op maandag hoe het ging | | | 1
      log: -11 | samira | Op tijd, vier dagen achter elkaar. Leo vroeg zijn schoenmaat.
    plankarto | karto | secondLine | agreed | -131 | joost | Met rust gelaten worden.
      signaal: pillen
      parts: tailored | Mirjam | thuiszorg | Thuiszorg Dichterbij | Medicijnen, elke ochtend vijf \
    minuten \
    | zelfzorg | midden | 7
      whyNotNear: Ze wil niemand over de vloer behalve Mirjam. Haar kruiswoord is haar gezelschap.
      evaluated: -33
      log: -33 | joost | Het gaat goed zo. Dewi belt alleen als zij eerst belt.
    plansilva | silva | wijkteam | ended | -193 | joost | Mijn eigen boontjes doppen en op zondag \
    naar de kerk.
      signaal: gordijnen
      parts: ownNetwork | Maria | maria | | Elke week bellen
      parts: tailored | Hulp in huis | thuiszorg | Thuiszorg Dichterbij | Schoonmaken | huishouden \
    | trede-1 | 1 | | -190 | -150
      parts: volunteer | Piet | piet | | Samen de ramen doen | huishouden | | 1 | | -149
      evaluated: -150
      letGo: netwerk, waakvlam, terecht, vervolg
      log: -150 | joost | De hulp in huis kon stoppen. Piet en hij doen de ramen nu samen.
      ended: -120
      outflow: waakvlam
      endReason: Huis op orde, post geregeld, zondag weer in de kerk.
      told: Maria | -119 | Verteld dat het plan klaar is en dat zij de waakvlam houdt.
      told: Piet | -118 | Bedankt voor de ramen.
    """
}
