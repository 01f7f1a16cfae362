extension Demo {
  /// Cards: where people meet.
  static let meeting = """
    @ key | name | sort | subkind | formality | visibility | themes | wijken
    huis | Huis van de Wijk De Brink | plek | ontmoeting | crossroads | open | ontmoeten, huis | \
    Bospolder
      about: De deur staat open en de koffie is klaar. Zaaltjes kosten niets als je ze zelf veegt.
      person: Wim | onthoudt wie er niet is | 06-00000112 | | ja
      person: Annelies | weet welke zaal vrij is | 06-00000201
      is: gratis, samen, vrij
      at: De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TU,WE,TH,FR | 09:00 | 22:00
      open: SA | 10:00 | 17:00
      email: debrink@wijk.example
      checked: -6 | gezien
      details.placeKind: huisvdwijk
      details.isPublic: ja
      details.management: mixed
      details.functionalities: initiatieven, ontmoeting, vrijwillig, participatie, diensten, \
    loketten
      details.roomToLend: Zaal 2 na vieren, gratis als je zelf veegt
      details.bringsTogether: haven, tien, kade
      details.severalAtOnce: ja
      details.volunteerFunctions: informatie, werven, waarderen
      details.access: Drempelvrij, lift, halte voor de deur
    eettafel | Eettafel Huis van de Wijk | activiteit | samen-eten | informal | open | \
    ontmoeten, leefstijl | Bospolder
      about: Warm eten aan lange tafels. Wie om vier uur komt, schilt mee.
      person: Wim | zet nieuwe mensen naast iemand die praat | 06-00000112 | | ja
      person: Hatice | loopt mee de eerste keer | 06-00000102
      is: betaald, samen, vrij
      cost: 4 euro, kinderen eten voor niks
      at: De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: TU,TH | 17:30 | 19:30
      checked: -6 | gezien
      organisation: Huis van de Wijk De Brink
      details.bringSomeone: ja
      details.bringsTogether: tien, lente
    koffietien | Koffie om Tien | activiteit | ontmoeting | informal | open | ontmoeten | Bospolder
      about: De tafel bij het raam. Kranten, roddels en een spelletje rummikub.
      person: Corrie | belt wie er niet is | 010-0000124
      is: gratis, samen, vrij
      at: De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TU,WE,TH,FR | 10:00 | 11:30
      checked: -20 | gehoord
    tuinkaart | Tuin Bospolder | initiatief | tuin | informal | open | ontmoeten, leefstijl | \
    Bospolder
      about: Bakken vol kool en bonen achter het hek. Je hoeft geen groene vingers te hebben.
      person: Anna | vindt voor iedereen een klusje | 06-00000110 | | ja
      person: Piet | leert je aardappels poten | 06-00000129
      is: gratis, samen, vrij
      at: Tuin Bospolder | Mandenmakersplein, achter nr. 20 | 52.5513 | 5.2541
      open: WE | 13:00 | 16:00
      open: SA | 10:00 | 15:00 | Bij regen in de kas
      checked: -33 | gezien
      notes: Klein, en dat willen ze zo houden.
      details.isSmall: ja
      details.mayStaySmall: ja
      details.placeKind: tuin
      details.isPublic: ja
      details.management: residents
      initiative.initiators: Anna, Piet
      initiative.byResidents: ja
      initiative.byVolunteers: ja
      initiative.concern: Niemand in de straat had een tuin.
      initiative.phase: blooming
      initiative.limits: Geen subsidie, geen formulieren, geen logo.
      initiative.turn: bewoners
      initiative.money: none
      initiative.guide: samira
      initiative.guidedSince: -240
      initiative.story: Van elf bakken naar een straat die sla deelt.
    dehaven | Mannengroep De Haven | activiteit | ontmoeting | informal | team | ontmoeten | \
    Bospolder
      about: Kaarten, thee en praten over werk, kinderen en wat er thuis speelt.
      person: Omar | haalt je op als je niet alleen durft | 06-00000108 | | ja
      is: gratis, samen, vrij
      at: Kelder van De Brink | Grutterstraat 12 | 52.5495 | 5.2500
      open: FR | 19:30 | 22:30
      checked: -48 | gehoord
    dekade | Vrouwengroep De Kade | activiteit | ontmoeting | informal | team | ontmoeten, werk | \
    Bospolder
      about: Naaimachines, thee en een la vol formulieren die je samen leest.
      person: Fatima | kent iedereen in de straat | 06-00000111 | | ja
      person: Soraya | leert je een patroon tekenen | 06-00000127
      is: gratis, samen, vrij
      at: Lokaal 3 van basisschool De Vuurtoren | Bakboordstraat 1 | 52.5504 | 5.2477
      open: MO,WE | 09:00 | 12:00 | Niet in de schoolvakantie
      languages: Nederlands, Frans, Turks
      checked: -75 | gehoord
    liefleed | Lief en Leed Lentestraat | initiatief | burenhulp | informal | open | \
    ontmoeten, huis | Bospolder
      about: Buren die een kaart schrijven, een pan soep brengen of de kliko buiten zetten.
      person: Fatima | begint gewoon | 06-00000111 | | ja
      person: Gerda | beheert het potje | 06-00000119
      is: gratis, samen, vrij
      at: | Lentestraat | 52.5485 | 5.2530
      checked: -12 | gehoord
      details.isSmall: ja
      details.needs: geld, zichtbaarheid
      details.needsLooked: -120
      initiative.initiators: Fatima, Gerda
      initiative.byResidents: ja
      initiative.byVolunteers: ja
      initiative.concern: Er was iemand ziek en niemand wist het.
      initiative.phase: running
      initiative.support: materieel
      initiative.money: temporary
      initiative.moneyUntil: 70
    wandel | Wandelclub Stevige Stap | activiteit | sport | informal | open | \
    leefstijl, ontmoeten | Bospolder, Middelland
      about: Samen een uur lopen. Er is een rondje met bankjes en een rondje met trappen.
      person: Jan-Willem | loopt achteraan met wie moe is | 06-00000131
      is: gratis, samen, vrij
      at: Verzamelen bij de fontein | Garenplein | 52.5542 | 5.2621
      open: TU,FR | 09:30 | 11:00
      checked: -27 | gezien
    stillestoel | Kring van de Stille Stoel | activiteit | lotgenoten | informal | team | \
    zingeving | Bospolder
      about: Voor wie zijn partner mist. Je hoeft niets te zeggen.
      person: Tineke | kan stil zijn naast je | 06-00000125
      is: gratis, samen, vrij
      at: Achterkamer Kerk De Open Poort | Haringkade 1 | 52.5471 | 5.2481
      open: 1MO | 14:00 | 16:00 | Eerste maandag van de maand
      checked: -88 | gehoord
      notes: Bel Tineke eerst. Ze zitten met zeven en dat is vol genoeg.
    openpoort | Kerk De Open Poort | organisatie | levensbesch | informal | open | \
    zingeving, ontmoeten | Bospolder
      about: Op zondag vieren, door de week soep, een luisterend oor en een kast met kinderkleren.
      person: Pastor Lia | zit op woensdag gewoon op het bankje voor de deur | 06-00000205 | | ja
      person: Maria | belt mensen die thuis zitten | 06-00000105
      is: gratis, samen, vrij
      at: De Open Poort | Haringkade 1 | 52.5471 | 5.2481
      open: WE | 10:00 | 14:00
      open: SU | 10:00 | 12:30
      languages: Nederlands, Portugees
      checked: -64 | gebeld
      details.roomToLend: De achterkamer, niet op zondag
    moskee | Moskee aan de Kade | organisatie | levensbesch | informal | team | \
    zingeving, opvoeden | Bospolder
      about: Gebed, huiswerkhulp op zaterdag en een keuken die nooit koud is.
      person: Hassan | regelt vervoer en zwaar tilwerk | 06-00000206 | | ja
      is: gratis, samen, vrij
      at: | Haringkade 44 | 52.5466 | 5.2506
      checked: -140 | gehoord
    leeskamer | De Leeskamer | plek | cultuur | informal | open | ontmoeten, werk | \
    Oude Westen, Middelland
      about: Boeken zonder boete, stille hoekjes en elke week iemand die iets voordraagt.
      person: Joyce | helpt je iets op papier zetten | 06-00000136
      is: gratis, samen, vrij
      at: De Leeskamer | Lampionstraat 80 | 52.5576 | 5.2739
      open: TU,WE,TH,FR | 11:00 | 18:00
      open: SA | 11:00 | 16:00
      checked: -101 | gezien
      details.isPublic: ja
      details.placeKind: bibliotheek
      details.functionalities: ontmoeting
      initiative.initiators: Joyce
      initiative.byResidents: ja
      initiative.phase: running
      initiative.rightToChallenge: ja
      initiative.goal: De oude bieb als huiskamer
      initiative.support: formeel, informeel
      initiative.guide: noortje
      initiative.guidedSince: -90
    buurtsuper | Buurtsuper Vers & Dichtbij | plek | winkel | informal | open | ontmoeten, huis | \
    Bospolder
      about: Een krukje bij de kassa, boodschappen aan huis en een eigenaar die ziet wie mager
        wordt.
      person: Murat | belt als een vaste klant wegblijft | 06-00000207 | | ja
      is: alleen, vrij
      at: Vers & Dichtbij | Lentestraat 1 | 52.5480 | 5.2523
      open: MO,TU,WE,TH,FR,SA | 08:00 | 20:00
      checked: -9 | gezien
    """
}
