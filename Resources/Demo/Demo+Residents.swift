extension Demo {
  static let bospolder = """
    @ key | name | age | wijk | street | groups | roles
    aydin | Meneer Aydin | oudere | Bospolder | Lentestraat 31 | | hulpvrager
      wish: Weer eens aan een tafel zitten waar gepraat wordt.
      talents: horloges repareren, schaken
      gives: Klokken nakijken voor de buurt, als hij er goed licht bij heeft.
      languages: Nederlands, Turks
      phone: 06-00000101
      notes: Zijn vrouw overleed vorige winter. Doet niet open voor wie hij niet kent; bel eerst.
      loneliness: emotioneel
      wayfinding: zorg | alone
      wayfinding: overheid | withHelp | Hatice
      consent: oral | -6 | Dat Wim en Hatice het weten
    hatice | Hatice | volwassene | Bospolder | Lentestraat 33 | kade, lente | buur, vrijwilliger
      wish: Iets betekenen in de straat, maar niet elke dag.
      talents: koken, mensen meenemen
      gives: Loopt graag mee als iemand ergens voor het eerst heen gaat.
      languages: Nederlands, Turks
      phone: 06-00000102
      volunteer.kinds: los
      volunteer.wants: Meelopen, de eerste keer
      volunteer.hoursPerWeek: 4
      volunteer.ownWijk: ja
      volunteer.thanked: -30
    dewit | Mevrouw De Wit | oudere75 | Bospolder | Lentestraat 12 | tien | buur
      talents: breien, verhalen over vroeger
      gives: Breit mutsen voor de kraamkamer.
      phone: 010-0000103
      notes: Hoort slecht aan de telefoon. Aanbellen en even wachten.
    silva | Meneer Silva | oudere | Bospolder | Haringkade 7 | | ervaring
      wish: Mijn eigen boontjes doppen en op zondag naar de kerk.
      talents: timmeren, gitaar
      gives: Helpt bij het opzetten van de kramen.
      languages: Nederlands, Portugees
      phone: 06-00000104
    maria | Maria | volwassene | Bospolder | Haringkade 19 | | vrijwilliger, sleutelfiguur
      talents: zingen, mensen onthouden
      gives: Belt elke week een paar mensen die niet in de kerk konden komen.
      languages: Nederlands, Portugees
      phone: 06-00000105
      volunteer.kinds: georganiseerd
      volunteer.hoursPerWeek: 4
      volunteer.organisations: Kerk De Open Poort
      volunteer.guide: Pastor Lia
      volunteer.thanked: -45
      volunteer.whereToTurn: Pastor Lia, 06-00000205
    karto | Mevrouw Kartodikromo | oudere75 | Bospolder | Oesterhof 4 | |
      wish: Met rust gelaten worden, maar weten wie ik kan bellen.
      talents: orchideeën, kruiswoordraadsels
      phone: 010-0000106
      trust: me
      confidant: samira
    yusuf | Yusuf | volwassene | Bospolder | Touwslagerspad 22 | haven | vrijwilliger
      wish: Werk waarbij ik 's avonds thuis ben voor de kinderen.
      talents: fietsen maken, uitleggen
      gives: Plakt banden in het fietsenhok op zaterdag.
      phone: 06-00000107
      volunteer.kinds: pool
      volunteer.wants: Fietsen
      volunteer.hoursPerWeek: 3
      volunteer.experience: werk
    omar | Omar | volwassene | Bospolder | Touwslagerspad 40 | haven | sleutelfiguur
      talents: ruzies sussen, thee zetten voor dertig man
      gives: Houdt vrijdagavond de deur van De Haven open.
      phone: 06-00000108
    kees | Kees | oudere | Bospolder | Touwslagerspad 24 | | buur
      talents: loodgieter geweest, kan elk slot open krijgen
      gives: Klusjes tot één uur, daarna rust.
      phone: 06-00000109
      volunteer.kinds: los, pool
      volunteer.wants: Klusjes
      volunteer.hoursPerWeek: 5
      volunteer.ownWijk: ja
      volunteer.limits: Na één uur rust. Geen wassen.
      volunteer.thanked: -20
    anna | Anna | volwassene | Bospolder | Mandenmakersplein 3 | tuin | initiatief, sleutelfiguur
      wish: Een kraan in de tuin, dat is alles.
      talents: tuinieren, buren enthousiast krijgen
      gives: Stekjes, en les in composteren.
      phone: 06-00000110
    fatima | Fatima | volwassene | Bospolder | Lentestraat 2 | kade, lente | \
    gangmaker, sleutelfiguur
      talents: organiseren, drie gesprekken tegelijk voeren
      gives: Weet wie er ziek is en brengt soep.
      languages: Nederlands, Frans
      phone: 06-00000111
      notes: Wordt door iedereen gevraagd. Vraag eerst hoe het met haar zelf gaat.
      volunteer.kinds: los
      volunteer.hoursPerWeek: 6
      volunteer.flexible: ja
      volunteer.sharedWith: Rachid, Juf Carla
      volunteer.limits: Niet op vrijdag, dan is het haar eigen avond.
      volunteer.thanked: -8
    wim | Wim | oudere | Bospolder | Grutterstraat 8 | tien | vrijwilliger, sleutelfiguur
      talents: beheren, mopperen met een knipoog
      gives: Doet het Huis van de Wijk open en sluit het weer af.
      phone: 06-00000112
      volunteer.kinds: georganiseerd
      volunteer.hoursPerWeek: 20
      volunteer.organisations: Huis van de Wijk De Brink
      volunteer.guide: Annelies
      volunteer.thanked: -60
    imane | Imane | tiener | Bospolder | Stuurboordstraat 51 | | mantelzorger
      wish: Op dinsdag naar volleybal, net als de rest.
      talents: koken, volleybal
      trust: team
      reachVia: Appen, na schooltijd
    naima | Naima | volwassene | Bospolder | Stuurboordstraat 51 | kade | hulpvrager
      wish: Dat mijn dochter weer kind kan zijn.
      talents: jurken naaien
      phone: 06-00000114
      reciprocityAsked: -60
      wayfinding: zorg | withHelp | Fatima
      wayfinding: overheid | notYet
    ans | Ans | oudere75 | Bospolder | Touwslagerspad 26 | tien | hulpvrager
      wish: In dit huis blijven wonen, met de poes.
      talents: kaarten, kinderen voorlezen
      gives: Leest op woensdag voor in de speeltuin.
      phone: 010-0000115
    ayse | Ayşe | volwassene | Bospolder | Bakboordstraat 17 | kade, tuin | vrijwilliger
      talents: rekenen, luisteren, taarten
      gives: Al drie middagen per week. Dat is genoeg, zegt ze zelf.
      phone: 06-00000116
      volunteer.kinds: georganiseerd, schuld
      volunteer.hoursPerWeek: 9
      volunteer.organisations: Uitgifte De Volle Tas, De Kade, Tuin Bospolder
      volunteer.guide: Rachid
      volunteer.limits: Drie middagen, meer niet.
      volunteer.thanked: -150
    abdel | Abdel | volwassene | Bospolder | Bakboordstraat 60 | haven | vrijwilliger, ervaring
      talents: schulden, want hij kwam er zelf uit
      gives: Zit op donderdag naast mensen die hun post niet durven openen.
      phone: 06-00000117
      volunteer.kinds: ervaring, schuld
      volunteer.hoursPerWeek: 5
      volunteer.experience: financien
      volunteer.guide: Dewi
      volunteer.training: Schuldhulpmaatje
      volunteer.thanked: -94
      volunteer.whereToTurn: Dewi, 06-00000003
    pinas | Mevrouw Pinas | volwassene | Bospolder | Meerpaalstraat 9 | | hulpvrager
      wish: Eén keer mijn verhaal doen en niet vijf keer.
      talents: kapster, goed met drukke kinderen
      phone: 06-00000118
      wayfinding: overheid | withHelp | Dewi
      wayfinding: wonen | notYet
    gerda | Gerda | oudere | Bospolder | Lentestraat 14 | lente, tien | buur, vrijwilliger
      talents: ziet alles vanachter de geraniums
      gives: Zet de vuilnisbakken van de halve straat buiten.
      phone: 06-00000119
    bram | Bram | jongere | Bospolder | Kompasplein 11 | plein | sleutelfiguur
      wish: Een opleiding waar je iets met je handen doet.
      talents: filmpjes maken, de anderen luisteren naar hem
      phone: 06-00000120
      reciprocityAsked: -24
    chantal | Chantal van Dijk | volwassene | Bospolder | Meerpaalstraat 33 | | hulpvrager
      wish: Een week zonder brieven in de bus.
      talents: schoonmaken als geen ander, grappig
      phone: 06-00000121
    sem | Sem van Dijk | kind | Bospolder | Meerpaalstraat 33 | |
      wish: Bij de judo blijven.
      talents: tekenen
    mila | Mila van Dijk | kind | Bospolder | Meerpaalstraat 33 | |
      wish: Ook een gele band.
      talents: zingen, overal bovenop klimmen
    henk | Henk | oudere | Bospolder | Grutterstraat 30 | tien | vrijwilliger
      talents: lampen, kranen, stopcontacten
      gives: Twee klussen per week. Tillen gaat niet meer.
      phone: 06-00000123
      volunteer.kinds: georganiseerd
      volunteer.wants: Stroom en water
      volunteer.hoursPerWeek: 4
      volunteer.organisations: Klusploeg Bospolder
      volunteer.limits: Niet tillen.
      volunteer.thanked: -70
    corrie | Corrie | oudere75 | Bospolder | Oesterhof 15 | tien | sleutelfiguur
      talents: kent elke verjaardag uit haar hoofd
      gives: Belt wie er niet aan tafel zit.
      phone: 010-0000124
    tineke | Tineke | oudere | Bospolder | Haringkade 2 | kring | vrijwilliger, ervaring
      talents: stil kunnen zijn naast iemand
      gives: Elke eerste maandag een stoel en een kop thee.
      phone: 06-00000125
      volunteer.kinds: ervaring
      volunteer.experience: zingeving
      volunteer.hoursPerWeek: 3
      volunteer.guide: Pastor Lia
      volunteer.thanked: -130
    brouwer | Meneer Brouwer | oudere | Bospolder | Haringkade 28 | kring |
      wish: Leren koken voor één persoon.
      talents: wiskunde, vissen
      gives: Wil best bijles geven.
      phone: 06-00000126
      volunteer.kinds: los, taal
      volunteer.wants: Sommen
      volunteer.hoursPerWeek: 6
      volunteer.experience: zingeving
      volunteer.thanked: -30
    soraya | Soraya | volwassene | Bospolder | Bakboordstraat 5 | kade | initiatief
      wish: Een naaiatelier waar we iets kunnen verkopen.
      talents: patroontekenen
      phone: 06-00000127
      volunteer.kinds: tegenprestatie
      volunteer.hoursPerWeek: 16
      volunteer.organisations: Was & Strijk De Knijper
      volunteer.guide: Rachid
      volunteer.returnsBenefit: ja
      volunteer.returnHours: 16
      volunteer.hindersWork: nee
      volunteer.thanked: -40
    dylan | Dylan | jongere | Bospolder | Kompasplein 3 | plein | hulpvrager
      wish: Weg van de bank bij mijn vriend, een eigen deur.
      talents: voetbal, hoofdrekenen
      phone: 06-00000128
    piet | Piet | oudere | Bospolder | Mandenmakersplein 18 | tuin, tien | vrijwilliger
      talents: aardappels, vroeger stratenmaker
      gives: Geeft weg wat hij oogst.
      phone: 06-00000129
    esma | Esma | volwassene | Bospolder | Stuurboordstraat 14 | tuin | buur
      talents: bijen, websites
      gives: Maakt posters voor wie erom vraagt.
      phone: 06-00000130
      reciprocityAsked: -300
    """
}
