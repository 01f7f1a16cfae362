extension Demo {
  /// Cards: care, youth and sport.
  static let care = """
    @ key | name | sort | subkind | formality | visibility | themes | wijken
    thuiszorg | Thuiszorg Dichterbij | organisatie | thuiszorg | formal | open | \
    huis, leefstijl | Bospolder, Middelland
      about: Wassen, wondzorg en pillen. Vaste gezichten, zeggen ze, en dat klopt meestal.
      person: Mirjam | wijkverpleegkundige, ziet het aan de koelkast | 06-00000240 | | ja
      institution: zorg
      is: alleen, indicatie
      phone: 010-0000241
      checked: -55 | gebeld
    ggz | Praktijk Binnenwater | organisatie | ggz | formal | open | leefstijl, zingeving | stad
      about: Gesprekken bij somberheid en angst, na een brief van de huisarts.
      person: Sjoerd | legt uit wat er gebeurt voordat het gebeurt | 06-00000242
      institution: zorg
      is: alleen, indicatie
      phone: 010-0000243
      checked: -190 | gebeld
      notes: Wachttijd vier maanden. Vraag naar de groep die eerder begint.
    dagbesteding | Dagbesteding met indicatie | voorziening | dagbesteding | formal | open | \
    ontmoeten, werk | Bospolder, Middelland
      about: Vaste dagen in een kleine groep, met eten en vervoer erbij. Kan alleen via het
        wijkteam.
      person: Ria | begint elke dag met dezelfde drie liedjes | 06-00000244
      institution: zorg
      is: betaald, samen, indicatie
      cost: Eigen bijdrage
      at: De Ankerplaats | Meerpaalstraat 50 | 52.5526 | 5.2535
      open: MO,TU,WE,TH,FR | 09:30 | 15:30
      checked: -90 | gebeld
      organisation: Zorggroep De Ankerplaats
    zorgteam | Woonzorgcentrum De Ankerplaats | organisatie | thuiszorg | formal | open | \
    huis, ontmoeten | Bospolder
      about: Het restaurant is voor de hele buurt. Het zorgteam ziet ook wie er van buiten komt.
      person: Gijs | zorgteam, belt liever vandaag dan morgen | 06-00000245
      institution: zorg
      is: alleen
      at: De Ankerplaats | Meerpaalstraat 50 | 52.5526 | 5.2535
      open: MO,TU,WE,TH,FR,SA,SU | 11:30 | 14:00 | Restaurant
      checked: -39 | gesproken
    jeugdbuiten | Jeugdhulp Buitengewoon | organisatie | opvoeden | formal | open | opvoeden | stad
      about: Hulp thuis als opvoeden vastloopt, na een besluit van het CJG of het wijkteam.
      person: Tamara | komt ook om zeven uur 's avonds | 06-00000246 | | ja
      institution: zorg
      is: alleen, indicatie
      phone: 010-0000247
      checked: -130 | gebeld
    ouderkamer | Ouderkamer De Vuurtoren | activiteit | opvoeden | crossroads | open | \
    opvoeden, ontmoeten | Bospolder
      about: Na het wegbrengen koffie en herkenning. Ouders kiezen zelf waar het over gaat.
      person: Juf Carla | haalt verlegen ouders over de drempel | 06-00000232
      person: Naima | schenkt koffie en vertaalt waar nodig | 06-00000114
      is: gratis, samen, vrij
      at: De Vuurtoren | Bakboordstraat 1 | 52.5504 | 5.2477
      open: TU,FR | 08:30 | 10:00 | Niet in de schoolvakantie
      checked: -61 | gezien
    huiswerk | Huiswerkklas Kompas | activiteit | huiswerk | informal | open | opvoeden | Bospolder
      about: Stil werken, iemand naast je als het niet lukt en een boterham om vier uur.
      person: Meneer Brouwer | maakt van breuken pannenkoeken | 06-00000126
      is: gratis, samen, vrij
      at: De Brink, zolder | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TU,TH | 15:15 | 17:00
      checked: -18 | gezien
    jongerenwerk | Jongerenwerk West | organisatie | jongerenwerk | formal | open | \
    opvoeden, werk, veiligheid | Bospolder, Middelland
      about: Op het plein, in de studio en op de app. Ze praten mét jongeren en niet over ze.
      person: Rowan | durft de bal terug te vragen | 06-00000248 | | ja
      institution: welzijn
      is: gratis, samen, vrij
      at: Studio De Kelder | Kompasplein 20 | 52.5498 | 5.2521
      open: WE,FR | 15:00 | 21:00
      checked: -22 | gesproken
    kinderwerk | Kinderclub De Octopus | activiteit | kinderwerk | crossroads | open | \
    opvoeden, leefstijl | Bospolder
      about: Knutselen, koken en buiten ravotten voor kinderen van zes tot twaalf.
      person: Demi | kent alle namen na één middag | 06-00000249
      is: betaald, samen, vrij
      cost: 50 cent per keer
      at: De Walvis | Oesterhof 20 | 52.5477 | 5.2552
      open: WE | 13:30 | 16:00
      checked: -59 | gezien
    judo | Judoschool Sterke Wortels | organisatie | sport | informal | open | \
    leefstijl, opvoeden | Bospolder, Middelland
      about: Vallen en weer opstaan. De trainer belt ouders ook als het goed gaat.
      person: Sensei Ricardo | schuift de contributie door als het krap is | 06-00000250
      is: betaald, samen, vrij
      cost: 12 euro per maand, soms minder
      at: Gymzaal De Vuurtoren | Bakboordstraat 3 | 52.5506 | 5.2480
      open: MO,TH | 16:00 | 19:00
      checked: -185 | gebeld
    volley | Volleybal Tweede Set | activiteit | sport | informal | open | leefstijl | Bospolder
      about: Meiden vanaf twaalf. Te laat komen mag, wegblijven niet zonder appje.
      person: Coach Melissa | rijdt iedereen thuis als het donker is | 06-00000251
      is: betaald, samen, vrij
      cost: 5 euro per maand
      at: Gymzaal De Vuurtoren | Bakboordstraat 3 | 52.5506 | 5.2480
      open: TU | 18:30 | 20:00
      checked: -34 | gebeld
    stoelyoga | Stoelyoga | activiteit | sport | informal | open | leefstijl, ontmoeten | Bospolder
      about: Rekken en lachen zonder van je stoel te komen.
      person: Esma | past elke oefening aan | 06-00000130
      is: betaald, samen, vrij
      cost: 2 euro
      at: De Brink, zaal 1 | Grutterstraat 12 | 52.5493 | 5.2498
      open: WE | 10:30 | 11:30
      activity: stopped
      checked: -240 | gehoord
      notes: Gestopt na de zomer. Vijf deelnemers wandelen nu samen: ook goed.
    herstel | Zelfregiegroep Nieuwe Moed | activiteit | zelfhulp | informal | open | \
    leefstijl, zingeving | Bospolder, Middelland
      about: Mensen die zelf een zware tijd hadden, helpen elkaar weer op gang.
      person: Silvia | vraagt door zonder te duwen | 06-00000252
      is: gratis, samen, vrij
      at: | Linnenstraat 61 | 52.5546 | 5.2633
      open: TH | 19:00 | 21:00
      checked: -99 | gehoord
    nuchter | Samen Nuchter | activiteit | weerbaar | crossroads | open | leefstijl | stad
      about: Praatgroep voor wie wil minderen of stoppen. Ook voor de mensen thuis.
      person: Aad | elf jaar droog en nog steeds eerlijk | 06-00000253 | | ja
      is: gratis, samen, vrij
      phone: 06-00000253
      website: samennuchter.example
    """
}
