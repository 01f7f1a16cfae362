extension Demo {
  /// Cards: help that residents and small organisations give.
  static let doing = """
    @ key | name | sort | subkind | formality | visibility | themes | wijken
    klus | Klusploeg Bospolder | activiteit | klussen | informal | open | huis | Bospolder
      about: Lamp stuk, kraan lekt, gordijn naar beneden? Ze komen met z'n tweeën en een kist.
      person: Henk | alles met stroom en water | 06-00000123
      is: betaald, alleen, vrij
      cost: Alleen het materiaal
      at: De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,WE | 09:00 | 13:00
      checked: -41 | gebeld
    postgroep | Post & Papieren | activiteit | thuisadmin | crossroads | open | financien | \
    Bospolder
      about: Neem je dichte enveloppen mee. Samen openen we ze, met koffie ernaast.
      person: Abdel | zat zelf in de schulden en kwam eruit | 06-00000117
      person: Nour | snel met toeslagen | 06-00000134
      is: gratis, samen, vrij
      at: De Brink, zaal 2 | Grutterstraat 12 | 52.5493 | 5.2498
      open: TH | 13:00 | 16:00
      checked: -15 | gezien
    formulier | Formulierenbrigade | voorziening | formulieren | crossroads | open | financien | \
    Bospolder, Middelland
      about: Een kwartier per formulier, zonder afspraak. Neem je inlogcode mee.
      person: Nour | blijft rustig bij lange wachttijden aan de lijn | 06-00000134
      is: gratis, alleen, vrij
      at: Balie van De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: TU | 09:30 | 12:00
      open: FR | 13:00 | 15:30
      email: formulieren@wijk.example
      checked: -52 | gezien
    voedselbank | Uitgifte De Volle Tas | initiatief | voedselbank | informal | open | \
    financien, leefstijl | Bospolder
      about: Elke week een tas. De eerste keer hoef je niets te laten zien.
      person: Ayşe | let op dat niemand in de rij hoeft te staan | 06-00000116
      person: Hassan | brengt tassen thuis als lopen niet gaat | 06-00000206
      is: gratis, alleen, vrij
      at: Zijdeur Moskee aan de Kade | Haringkade 46 | 52.5465 | 5.2508
      open: TH | 15:00 | 17:00
      checked: -95 | gebeld
      details.isSmall: ja
      details.needs: mensen, ruimte
      details.needsLooked: -40
      initiative.initiators: Hassan, Ayşe
      initiative.byResidents: ja
      initiative.byVolunteers: ja
      initiative.concern: Kinderen kwamen zonder ontbijt op school.
      initiative.phase: running
      initiative.money: none
      initiative.limits: Niemand hoeft iets te laten zien.
    repair | Repair Café Bospolder | activiteit | repair | informal | open | \
    huis, ontmoeten, werk | Bospolder
      about: Broodrooster, broek of fiets: samen kijken of het nog te maken is.
      person: Yusuf | fietsen | 06-00000107
      person: Piet | alles van hout | 06-00000129
      is: gratis, samen, vrij
      at: Fietsenhok De Brink | Grutterstraat 12 | 52.5492 | 5.2495
      open: -1SA | 11:00 | 15:00 | Laatste zaterdag van de maand
      checked: -27 | gezien
    taalpunt | Taalpunt De Brink | voorziening | taal | crossroads | open | werk, opvoeden | \
    Bospolder
      about: Lezen, schrijven en bellen met instanties. Je begint waar je bent.
      person: Rosa | oefent ook door de telefoon | 06-00000132
      is: gratis, samen, vrij
      at: De Brink, zaal 1 | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TH | 09:30 | 11:30
      languages: Nederlands, Spaans, Portugees
      checked: -121 | gebeld
      details.talentPhase: verdiepen
      details.talentNext: Wie wil, oefent daarna bij een werkgever
    keukentaal | Taal aan de keukentafel | activiteit | taal-informeel | informal | offList | \
    werk, ontmoeten | Bospolder
      about: Vier vrouwen oefenen bij iemand thuis, met het jongste kind op schoot.
      person: Fatima | vraagt eerst de anderen of er iemand bij mag | 06-00000111
      is: gratis, samen, vrij
      maker: samira
      notes: Niet op een lijst zetten. Als er een bordje komt, stoppen ze.
    soeplijn | De soep van mevrouw Santos | activiteit | samen-eten | informal | offList | \
    ontmoeten | Bloemhof
      about: Er staat altijd een bord extra. Ze wil geen project worden.
      person: Mevrouw Santos | merkt wie niet eet | 06-00000138
      is: gratis, samen, vrij
      maker: samira
    sleutels | Sleutels van Mustafa | initiatief | burenhulp | informal | offList | \
    huis, veiligheid | Carnisse
      about: Hij bewaart zes sleutels en loopt langs als een gordijn dicht blijft.
      person: Mustafa | is altijd thuis na vijven | 06-00000140 | | ja
      is: gratis, alleen, vrij
      maker: samira
    bezoek75 | Bezoekploeg 75+ | activiteit | bezoek | informal | open | ontmoeten, vrijwillig | \
    Bospolder
      about: Met zijn tweeën op de thee bij wie weinig mensen ziet. Daarna kijken jullie of het
        klikt.
      person: Corrie | weet wie bij wie past | 010-0000124
      is: gratis, alleen, vrij
      checked: -58 | gehoord
      activity: active
      details.targetGroups: ouderen
    maatje | Maatjes van West | organisatie | maatjes | crossroads | open | \
    vrijwillig, ontmoeten | stad
      about: Een vast maatje, een half jaar lang, één keer per week. Voor wandelen, taal of
        papieren.
      person: Babette | zoekt door tot het klikt | 06-00000210
      is: gratis, alleen, vrij
      at: | Linnenstraat 90 | 52.5550 | 5.2650
      open: MO,TU,WE,TH | 09:00 | 17:00
      email: maatjes@maatjesvanwest.example
      website: maatjesvanwest.example
      checked: -210 | gebeld
    wijkbus | Wijkbus West | voorziening | wijkvervoer | informal | open | huis, ontmoeten | \
    Bospolder, Middelland, Oude Westen
      about: Haalt je thuis op en wacht tot je binnen bent. Eén dag van tevoren bellen.
      person: Ibrahim | draagt je tas naar boven | 06-00000135
      is: betaald, alleen, vrij
      cost: 1 euro per rit
      phone: 010-0000211
      open: MO,TH | 09:00 | 16:30
      checked: -36 | gebeld
    scoot | Scootmobielpunt | voorziening | scootmobiel | crossroads | open | huis | Bospolder
      about: Lenen voor een middag, en les in het achteruit rijden.
      person: Annelies | doet het eerste rondje mee | 06-00000201
      is: betaald, alleen, vrij
      cost: 2 euro per dagdeel
      at: Schuur van De Brink | Grutterstraat 14 | 52.5496 | 5.2495
      checked: -230 | gezien
      activity: waiting
      notes: Wacht op een nieuwe accu.
    strijk | Was & Strijk De Knijper | voorziening | was-strijk | crossroads | open | \
    huis, werk | Bospolder
      about: Je was gaat mee in een tas en komt gevouwen terug. Mensen leren hier het vak.
      person: Soraya | geeft les aan de strijkplank | 06-00000127
      is: betaald, alleen, vrij
      cost: 6 euro per tas
      at: De Knijper | Bakboordstraat 22 | 52.5507 | 5.2486
      open: TU,WE,TH | 09:00 | 15:00
      checked: -180 | gebeld
      details.isParticipationPlace: ja
      details.isAdditional: ja
      details.talentPhase: bekwamen
    mantelcafe | Mantelzorgcafé | activiteit | lotgenoten | crossroads | open | vrijwillig | \
    Bospolder, Middelland
      about: Even zitten met mensen die het snappen. Iemand past op thuis als dat nodig is.
      person: Rachid | regelt oppas voor die middag | 06-00000004
      is: gratis, samen, vrij
      at: De Brink, zaal 1 | Grutterstraat 12 | 52.5493 | 5.2498
      open: 2WE | 14:00 | 16:00 | Tweede woensdag van de maand
      checked: -44 | gezien
      details.targetGroups: mantelzorgers
      details.carerFunctions: ontmoeten, informeren, waarderen
    respijt | Even Vrij | voorziening | respijt | crossroads | open | vrijwillig, huis | stad
      about: Een vrijwilliger blijft een dagdeel bij je man, moeder of kind. Jij kunt de deur uit.
      person: Wendy | komt eerst kennismaken met allebei | 06-00000212 | wendy@evenvrij.example
      is: gratis, alleen, vrij
      website: evenvrij.example
      checked: -160 | gebeld
      details.targetGroups: mantelzorgers
      details.carerFunctions: respijt
    speeltuin | Speeltuin De Walvis | plek | speeltuin | informal | open | opvoeden, ontmoeten | \
    Bospolder
      about: Hek open, ranja op tafel. Ouders komen er voor de bankjes en blijven voor elkaar.
      person: Ans | leest voor op woensdag | 010-0000115
      person: Remco | beheert de sleutel en de pleisters | 06-00000213
      is: gratis, samen, vrij
      at: De Walvis | Oesterhof 20 | 52.5477 | 5.2552
      open: WE,SA,SU | 12:00 | 18:00
      checked: -70 | gezien
      details.isPublic: ja
      details.placeKind: speelplek
      details.targetGroups: jeugd, ouders
    """
}
