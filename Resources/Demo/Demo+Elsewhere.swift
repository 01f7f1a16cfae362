extension Demo {
  /// Cards: other wijken.
  static let elsewhere = """
    @ key | name | sort | subkind | formality | visibility | themes | wijken
    garen | Huiskamer Het Garen | plek | ontmoeting | informal | open | ontmoeten | Middelland
      about: Een winkelpand met twee banken, een piano en mensen die plaatsmaken.
      person: Rosa | leert je naam en vergeet hem niet | 06-00000132
      is: gratis, samen, vrij
      at: Het Garen | Garenplein 12 | 52.5544 | 5.2624
      open: MO,WE,FR | 10:00 | 16:00
      checked: -51 | gezien
      details.isPublic: ja
      details.placeKind: buurthuis
      details.management: residents
      details.functionalities: ontmoeting, initiatieven
      details.roomToLend: De tafel achterin
    kookmid | Kookploeg Middelland | initiatief | samen-eten | informal | open | \
    ontmoeten, leefstijl | Middelland
      about: Koken met wat de winkels overhouden. Aanschuiven kan tot zes uur.
      person: Nour | haalt de spullen op met de bakfiets | 06-00000134
      is: betaald, samen, vrij
      cost: Wat je kunt missen
      at: Het Garen | Garenplein 12 | 52.5544 | 5.2624
      open: WE | 18:00 | 20:00
      checked: -51 | gezien
      details.needs: materiaal
      details.isSmall: ja
      details.needsLooked: -20
      initiative.initiators: Nour
      initiative.byResidents: ja
      initiative.phase: trying
      initiative.money: temporary
      initiative.moneyUntil: 120
    werkplaats | Werkplaats Opnieuw | organisatie | werkplek | crossroads | open | werk | \
    Middelland, Bospolder
      about: Hout en fietsen. Je begint met vegen en eindigt met een eigen project.
      person: Baas Leo | geeft iedereen een tweede maandag | 06-00000260
      is: gratis, samen, vrij
      at: | Linnenstraat 112 | 52.5555 | 5.2658
      open: MO,TU,WE,TH | 09:00 | 16:00
      checked: -28 | gebeld
      details.isParticipationPlace: ja
      details.isAdditional: ja
      details.talentPhase: verzilveren
    kringloop | Kringloop Tweede Kans | plek | winkel | crossroads | open | werk, huis | Oude Westen
      about: Een bankstel voor drie tientjes en een kop koffie aan de oude toonbank.
      person: Gonnie | legt dingen apart voor wie net een huis heeft | 06-00000261
      is: betaald, samen, vrij
      at: | Lampionstraat 2 | 52.5570 | 5.2728
      open: TU,WE,TH,FR,SA | 10:00 | 17:00
      checked: -77 | gezien
      details.isParticipationPlace: ja
    zanghoek | Koor De Valse Noot | activiteit | cultuur | informal | open | \
    ontmoeten, zingeving | Oude Westen
      about: Iedereen kan zingen, vinden ze. Je buren merken dat ook.
      person: Aart | dirigeert met een pollepel | 06-00000262
      is: betaald, samen, vrij
      cost: 1 euro voor de koffie
      at: De Leeskamer | Lampionstraat 80 | 52.5576 | 5.2739
      open: MO | 19:30 | 21:30
    ridder | Huis van de Wijk De Ridder | plek | ontmoeting | crossroads | open | \
    ontmoeten, huis | Bloemhof
      about: Grote keuken, kleine zalen en een balie waar altijd iemand zit.
      person: Shanti | weet de weg op Zuid | 06-00000263
      is: gratis, samen, vrij
      at: De Ridder | Ridderspoorhof 1 | 52.5405 | 5.2554
      open: MO,TU,WE,TH,FR | 09:00 | 21:00
      checked: -145 | gebeld
      details.isPublic: ja
      details.placeKind: huisvdwijk
      details.management: professionals
      details.functionalities: ontmoeting, diensten, preventie
    vaders | Vaders aan Zet | activiteit | opvoeden | informal | open | opvoeden, ontmoeten | \
    Bloemhof
      about: Vaders en kinderen bouwen op zaterdag iets groots van karton.
      person: Kofi | begint over voetbal en eindigt over thuis | 06-00000264 | | ja
      is: gratis, samen, vrij
      at: De Ridder | Ridderspoorhof 1 | 52.5405 | 5.2554
      open: SA | 10:00 | 12:30
      checked: -47 | gesproken
      details.targetGroups: jeugd, ouders
    vraagzuid | VraagWijzer Charlois | loket | vraagwijzer | formal | open | \
    financien, huis, werk | Carnisse
      about: Loket voor alle vragen aan de gemeente, met zitjes en een speelhoek.
      person: Monique | legt het gerust drie keer uit | 06-00000265
      institution: overheid
      is: gratis, alleen, vrij
      at: | Vlasbloemstraat 100 | 52.5398 | 5.2436
      open: MO,TU,WE,TH,FR | 09:00 | 16:00
      phone: 010-0000266
      checked: -105 | gebeld
    duinpan | Buurtkamer De Duinpan | plek | ontmoeting | informal | open | ontmoeten | Carnisse
      about: Een garage met een kachel, dertig stoelen en een kaartclub.
      person: Mustafa | zet de kachel aan om acht uur | 06-00000140
      is: gratis, samen, vrij
      at: De Duinpan | Vlasbloemstraat 30 | 52.5404 | 5.2420
      open: TU,TH | 10:00 | 15:00
      checked: -300 | gezien
      details.isPublic: ja
      details.placeKind: anders
    burenapp | Buren van de Bakboordstraat | initiatief | burenhulp | informal | team | \
    huis, veiligheid | Bospolder
      about: Een groepsapp voor geleende ladders, kwijtgeraakte katten en een oogje in het zeil.
      person: Esma | houdt het vriendelijk | 06-00000130
      is: gratis, samen, vrij
      initiative.initiators: Esma
      initiative.byResidents: ja
      initiative.phase: resting
    luwte | Opvang De Luwte | voorziening | anders | formal | open | veiligheid | stad
      about: Een bed, een deur die op slot kan en iemand die wakker is. Bel eerst; het adres blijft
        geheim.
      person: Wilma | regelt wie je ophaalt | 06-00000267 | | ja
      institution: welzijn
      is: gratis, alleen, vrij
      at: Opvang De Luwte | Schuilhof 3 | 52.5488 | 5.2531 | | geheim
      phone: 010-0000268
      checked: -12 | gebeld
    """
}
