extension Demo {
  /// Cards: desks and institutions.
  static let desks = """
    @ key | name | sort | subkind | formality | visibility | themes | wijken
    vraagwijzer | VraagWijzer Bospolder | loket | vraagwijzer | formal | open | \
    financien, huis, werk | Bospolder, Middelland
      about: Met elke vraag kun je hier beginnen. Binnenlopen mag, bellen ook.
      person: Dewi | maakt van een stapel brieven drie stapeltjes | 06-00000003
      institution: overheid
      is: gratis, alleen, vrij
      at: Hal van De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TU,WE,TH | 09:00 | 16:00
      open: FR | 09:00 | 12:30
      phone: 010-0000220
      email: vraagwijzer@loket.example
      checked: -3 | gezien
      details.carerFunctions: registreren, zoek-en-vind, signalering
    cjg | CJG Delfshaven | loket | cjg | formal | open | opvoeden | Bospolder, Middelland
      about: Vragen over slapen, school, schermen of ruzie thuis. Ook voor jongeren zelf.
      person: Hanneke | komt ook in de speeltuin zitten | 06-00000221
      institution: zorg
      is: gratis, alleen, vrij
      at: | Bakboordstraat 40 | 52.5510 | 5.2474
      open: MO,TU,WE,TH,FR | 08:30 | 17:00
      phone: 010-0000222
      checked: -80 | gebeld
    wijkteam | Wijkteam Bospolder | loket | wijkteam | formal | open | \
    huis, financien, veiligheid | Bospolder
      about: Als er van alles tegelijk speelt. Eén iemand houdt het overzicht, een half jaar lang.
      person: Joost | zegt eerlijk wat wel en niet kan | 06-00000002
      institution: welzijn
      is: gratis, alleen, vrij
      at: Eerste verdieping De Brink | Grutterstraat 12 | 52.5493 | 5.2498
      open: MO,TU,WE,TH,FR | 09:00 | 17:00
      phone: 010-0000223
      email: wijkteam@loket.example
      checked: -8 | gehoord
    raadslieden | Sociaal Raadslieden West | loket | raadslieden | formal | open | \
    financien, werk | Bospolder, Middelland, Oude Westen
      about: Gratis hulp bij bezwaar, ontslag en brieven vol artikelen.
      person: Mr. Odette | leest de kleine letters hardop voor | 06-00000224
      institution: overheid
      is: gratis, alleen, vrij
      at: | Linnenstraat 4 | 52.5538 | 5.2609
      open: TU,TH | 13:00 | 16:00
      checked: -170 | gebeld
    schuldhulp | Schuldhulp Rijnmond | organisatie | schuldhulp | formal | open | financien | stad
      about: Regelt afspraken met wie geld van je krijgt. Eerst de post op orde, dan de schuld.
      person: Farid | belt terug op de dag die hij belooft | 06-00000225
      institution: werk-inkomen
      is: gratis, alleen
      phone: 010-0000226
      email: intake@schuldhulp.example
      checked: -112 | gebeld
      notes: Wachttijd ongeveer zes weken. Intussen kan Post & Papieren al beginnen.
    peter | Peter van Woonstichting De Kade | sleutelfiguur | corporatie | formal | team | huis | \
    Bospolder
      about: Woonconsulent die zelf komt kijken. Liever bellen dan mailen.
      person: Peter | kan een uitzetting een maand laten wachten | 06-00000227 | | ja
      institution: wonen
      checked: -30 | gebeld
      organisation: Woonstichting De Kade
    corporatie | Woonstichting De Kade | organisatie | corporatie | formal | open | \
    huis, veiligheid | Bospolder, Middelland
      about: Verhuurt de helft van de wijk. Reparaties, overlast en huurachterstand.
      person: Peter | woonconsulent Bospolder | 06-00000227
      person: Marloes | huurachterstand, belt voordat ze schrijft | 06-00000228
      institution: wonen
      is: alleen, vrij
      at: | Stuurboordstraat 2 | 52.5519 | 5.2510
      phone: 010-0000229
      website: dekade.example
      checked: -30 | gebeld
    huisarts | Huisartsenpraktijk Kompas | organisatie | huisarts | formal | open | leefstijl | \
    Bospolder
      about: Vier dokters en een praktijkhulp die ook naar het gewone leven vraagt.
      person: Dokter Noor | stuurt mensen naar de eettafel in plaats van de apotheek | 06-00000230
      person: Els | praktijkhulp, plant een dubbele afspraak als het moet | 010-0000231
      institution: zorg
      is: alleen
      at: | Kompasplein 1 | 52.5501 | 5.2517
      phone: 010-0000231
      checked: -66 | gebeld
    school | Basisschool De Vuurtoren | organisatie | school | formal | open | opvoeden | Bospolder
      about: Driehonderd kinderen, een ouderkamer met koffie en een moestuinbak per klas.
      person: Juf Carla | staat elke ochtend bij het hek | 06-00000232
      institution: onderwijs
      is: gratis, samen
      at: De Vuurtoren | Bakboordstraat 1 | 52.5504 | 5.2477
      phone: 010-0000233
      checked: -150 | gesproken
    politie | Wijkagent Bospolder | loket | politie | formal | open | veiligheid | Bospolder
      about: Loopt spreekuur op straat. Bij gevaar altijd 112.
      person: Tom Verbeek | kent de jongens bij naam | 06-00000091 | | ja
      institution: overheid
      is: gratis, alleen, vrij
      phone: 06-00000091
      checked: -25 | gesproken
    jongerenloket | Jongerenloket | loket | jongerenloket | formal | open | werk | stad
      about: School, werk of een uitkering als je jonger bent dan 27.
      person: Wesley | appt terug | 06-00000234
      institution: werk-inkomen
      is: gratis, alleen, vrij
      at: | Stadshal 3 | 52.5600 | 5.2850
      website: jongerenloket.example
    centrale | Vrijwilligerscentrale Maasstad | organisatie | centrale | formal | open | \
    vrijwillig, werk | stad
      about: Vacatures, verzekering en cursussen voor wie iets voor een ander wil doen.
      person: Petra | denkt mee over wat wel in de week past | 06-00000235
      institution: welzijn
      is: gratis, alleen, vrij
      website: maasstad.example
      email: petra@maasstad.example
      checked: -200 | gebeld
      details.volunteerFunctions: werven, deskundigheid, waarderen
    gebied | Gebiedsnetwerker Delfshaven | sleutelfiguur | informatie | formal | team | \
    veiligheid, ontmoeten | Bospolder, Middelland
      about: Weet welk potje past bij een klein plan en welke vergunning je niet nodig hebt.
      person: Jolanda | zegt ja voordat ze het formulier pakt | 06-00000236
      institution: overheid
      checked: -49 | gesproken
    """
}
