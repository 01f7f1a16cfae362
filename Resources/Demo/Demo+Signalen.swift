extension Demo {
  /// Signalen that are new or talked about.
  static let open = """
    @ key | received | status | urgency | wijk | source | themes | owner | about | informant
    alleenthuis | 0 | new | safety | Bospolder | buur | veiligheid, opvoeden | samira
      street: Meerpaalstraat
      text: Kind van een jaar of zes zit alleen thuis, nr. 6. Het zwaait naar me voor het raam.
      kinds: kindveilig
    trap | -1 | new | today | Bospolder | school | opvoeden, vrijwillig | samira | imane | Juf Carla
      street: Stuurboordstraat
      text: Imane viel in slaap in de klas. Ze kookt, wast en doet de boodschappen nu haar moeder
        van de trap is gevallen.
      wish: Op dinsdag naar volleybal kunnen.
      kinds: jong-zorg
    tasvol | -2 | new | thisWeek | Bospolder | postbode | financien | samira
      street: Lentestraat
      text: Bij nr. 41 past er niets meer door de gleuf. Veel blauwe enveloppen ertussen.
      kinds: administratie
    naaien | -3 | new | calm | Bospolder | bewoner | werk, vrijwillig | samira | soraya
      text: Soraya wil een naaiatelier beginnen op maandagavond. Ze heeft vier machines en acht
        vrouwen die zin hebben, alleen nog geen zaal.
      wish: Een zaal met goede stopcontacten, en dat het van ons blijft.
      kinds: initiatief
    kleintjes | -4 | new | calm | Carnisse | bewoner | opvoeden, ontmoeten | samira | lotte
      street: Vlasbloemstraat
      text: Lotte kent na een jaar nog geen enkele andere moeder. Voor de kleintjes is hier niets.
      wish: Andere moeders leren kennen, zonder cursus.
      kinds: eenzaam-sociaal
    lantaarn | -5 | new | thisWeek | Bospolder | ondernemer | veiligheid | samira | | Murat
      street: Kompasplein
      text: De lantaarn is al een maand stuk. Oudere klanten lopen om en komen minder vaak.
      kinds: plek
      track: doorverwijzen
    appen | -1 | new | calm | Bospolder | ondernemer | vrijwillig, ontmoeten | | | Murat
      text: De jongen van de kassa leert klanten appen met hun kleinkinderen. Hij wil dat elke week
        wel doen, als er een tafeltje is.
      kinds: meedoen
    koffie | -14 | talking | thisWeek | Bospolder | beheerder | ontmoeten | samira | dewit | Wim
      street: Lentestraat
      text: Mevrouw De Wit komt al drie weken niet bij de koffie. Haar stoel blijft leeg.
      log: -13 | samira | Aangebeld. Gordijn bewoog, deur bleef dicht.
      log: -11 | samira | Gerda heeft een sleutel en brengt soep. Ze zegt dat het lopen zeer doet.
      kinds: isolement
    fluistert | -2 | talking | thisWeek | Bospolder | waakvlam | ontmoeten, huis | samira | \
    silva | Maria
      text: Meneer Silva was niet in de kerk en fluistert door de deur. Het huis is weer donker.
      waakvlam: silvavlam
      log: -1 | samira | Maria gaat vanmiddag met brood. Ik bel Joost als hij niet opendoet.
      kinds: isolement
      escalations: 0 | Maria | -2
    wassen | -10 | talking | calm | Bospolder | buur | huis, vrijwillig | samira | ans | Kees
      street: Touwslagerspad
      text: Kees wil Ans elke ochtend helpen met wassen. Hij doet het graag, maar hij slaapt er
        slecht van en zij durft geen nee te zeggen.
      wish: Kees houden voor de boodschappen, en een vrouw voor het wassen.
      log: -7 | samira | Met allebei apart gepraat. Kees was opgelucht.
      kinds: overbelast
      estimate: Kees vindt: het lukt nog, maar niet elke dag.
      track: koppelen
    bank | -22 | talking | thisWeek | Bospolder | jeugdwerker | huis, werk | samira | dylan | Rowan
      street: Kompasplein
      text: Dylan slaapt al weken bij Bram op de bank en komt niet meer op zijn werk.
      wish: Een eigen deur.
      log: -15 | samira | Koffie met Dylan bij Murat. Hij wil wel met Peter praten, als ik meega.
      kinds: anders
    deurwaarder | -27 | talking | calm | Bospolder | gangmaker | financien | samira | | Fatima
      street: Lentestraat
      text: Bij nr. 21 staat elke week een man met een map op de stoep. Ze doen het licht uit.
      feedback: -20 | samira | Twee keer langs geweest. Ze nemen donderdag één envelop mee.
      log: -21 | samira | Moeder deed open. Schaamt zich dood. Abdel mag een keer komen.
      kinds: geldzorgen
    """

  /// Signalen that somebody was asked to take up, or is taking up.
  static let referred = """
    @ key | received | status | urgency | wijk | source | themes | owner | about | informant
    tafel | -9 | referred | calm | Bospolder | buur | ontmoeten | samira | aydin | Hatice
      street: Lentestraat
      text: Meneer Aydin zit sinds de dood van zijn vrouw alleen. Hij praat tegen de radio.
      wish: Weer eens aan een tafel zitten waar gepraat wordt.
      feedback: -3 | samira | Eettafel gevraagd. Jij loopt dinsdag met hem mee, fijn.
      log: -6 | samira | Thee gedronken. Hij wil eten met mensen, geen clubje voor ouderen.
      kinds: eenzaam-emo
      track: zelf-netwerk
    vijfkeer | -18 | referred | thisWeek | Bospolder | huisarts | financien, huis | dewi | \
    pinas | Els
      street: Meerpaalstraat
      text: Mevrouw Pinas slaapt niet van de brieven. Ze heeft haar verhaal nu al aan vijf mensen
        verteld.
      wish: Eén keer mijn verhaal doen en niet vijf keer.
      log: -17 | dewi | Eerste gesprek: papieren uitgezocht, drie stapeltjes.
      log: -12 | dewi | Tweede gesprek: huur, zorg en school lopen door elkaar.
      log: -6 | dewi | Derde gesprek: dit is meer dan papier. Samen gekozen voor het wijkteam.
      kinds: geldzorgen
      onPrescription: ja
      hiddenNeed: Dat iemand haar verhaal bewaart.
    donker | -12 | referred | calm | Middelland | huishoudhulp | ontmoeten | samira | visser | \
    Jasmijn
      street: Garenplein
      text: Mevrouw Visser vraagt elke keer of ik langer kan blijven. Na vieren wordt ze bang.
      wish: Dat er iemand komt voor het donker wordt.
      feedback: -11 | samira | Gehoord en gebeld met mevrouw. We zoeken iemand met tijd rond vier
        uur.
      kinds: eenzaam-sociaal
    afgesloten | -51 | referred | thisWeek | Bospolder | buur | financien | samira | | Gerda
      street: Lentestraat
      text: Op nr. 9 is de stroom al twee keer afgesloten. De kinderen maken huiswerk in het
        portiek.
      feedback: -45 | samira | Ben binnen geweest. Stroom is weer aan, er komt iemand meekijken.
      log: -46 | samira | Peter gebeld. Hij wacht met de brief tot er een plan is.
      kinds: geldzorgen
    brieven | -20 | referred | thisWeek | Bospolder | corporatie | financien, opvoeden | samira | \
    chantal | Marloes
      street: Meerpaalstraat
      text: Chantal van Dijk staat drie maanden achter en neemt niet op. Laatste kans voor de
        rechter.
      wish: Een week zonder brieven in de bus, en dat Sem bij de judo kan blijven.
      log: -16 | samira | Thuis geweest. Sem liet zijn gele band zien.
      kinds: uitzetting, geldzorgen
    bijles | -60 | running | calm | Bospolder | vrijwilliger | vrijwillig, opvoeden | samira | \
    brouwer | Tineke
      text: Meneer Brouwer was leraar en zit vol sommen. Hij wil weer ergens op tijd moeten zijn.
      wish: Iemand die boos wordt als ik te laat ben.
      feedback: -49 | samira | Hij begint bij de huiswerkklas en heeft al een schort gekocht.
      kinds: meedoen
    leuning | -44 | running | calm | Bospolder | thuiszorg | huis | samira | ans | Mirjam
      street: Touwslagerspad
      text: De trapleuning bij Ans hangt aan één schroef. Ze houdt zich vast aan de poes.
      feedback: -36 | samira | Henk zet er een nieuwe. Hij wacht nog op het hout.
    luchtje | -75 | running | thisWeek | Bospolder | mantelzorger | vrijwillig | rachid | naima | \
    Imane
      street: Stuurboordstraat
      text: Imane vraagt of er op dinsdag iemand bij haar moeder kan zijn. Ze is te jong om al zo
        moe
        te klinken.
      wish: Dat mijn dochter weer kind kan zijn.
      feedback: -59 | rachid | Er komt een vaste vrijwilliger, eerst samen kennismaken.
      kinds: jong-zorg
    karton | -35 | running | calm | Bloemhof | familie | opvoeden | ellen | kevin | Zus van Kevin
      street: Ridderspoorhof
      text: Kevin ziet zijn kinderen in het weekend en weet dan niet wat hij met ze moet.
      wish: Mijn kinderen ook door de week zien.
      feedback: -24 | ellen | Hij is geweest en ze hebben een draak gebouwd.
      kinds: opvoedvraag
    handen | -40 | running | calm | Bospolder | jeugdwerker | werk | samira | bram | Rowan
      street: Kompasplein
      text: Bram is klaar met hangen. Als hij gaat werken, gaan er vier anderen mee.
      wish: Een opleiding waar je iets met je handen doet.
      feedback: -24 | samira | Leo van de werkplaats neemt hem twee dagen. De rest mag komen kijken.
      kinds: meedoen
    """

  /// Signalen that came to an end, each with a sentence.
  static let ended = """
    @ key | received | status | urgency | wijk | source | themes | owner | about | informant
    eerstepost | -121 | closed | calm | Bospolder | vrijwilliger | financien | samira | | Abdel
      street: Lentestraat
      text: Iemand van nr. 27 stond voor de deur van Post & Papieren en liep weer weg.
      log: -119 | samira | Abdel ging buiten staan roken en raakte aan de praat.
      ended: -95
      reason: Ze komt nu elke donderdag en schenkt zelf de koffie.
      feedback: -94 | samira | Jouw sigaret heeft het gedaan, Abdel.
      kinds: administratie
    gordijnen | -200 | closed | thisWeek | Bospolder | geloof | huis, ontmoeten | joost | silva | \
    Pastor Lia
      street: Haringkade
      text: Meneer Silva houdt de gordijnen dicht en eet uit blik. Hij was altijd de eerste in de
        kerk.
      wish: Mijn eigen boontjes doppen en op zondag naar de kerk.
      log: -196 | joost | Op de koffie met Maria erbij. Hij wil het huis weer schoon voor Pasen.
      ended: -118
      reason: Huis op orde, post geregeld, zondag weer in de kerk. Maria houdt een oogje in het
        zeil.
      feedback: -117 | joost | Het gaat weer. Maria belt hem elke twee weken.
    pillen | -150 | closed | today | Bospolder | wijkverpleging | leefstijl, huis | joost | \
    karto | Mirjam
      street: Oesterhof
      text: Mevrouw Kartodikromo nam dagen geen pillen in en wilde niemand zien.
      wish: Met rust gelaten worden, maar weten wie ik kan bellen.
      ended: -130
      reason: Mirjam komt nu elke ochtend vijf minuten. Verder wil ze zelf bellen.
      feedback: -129 | joost | Geregeld zoals zij het wil. Bij de koelkast hangt het nummer van
        Dewi.
      kinds: verwaarlozing
      escalations: 2 | Joost | -150
      escalations: 3 | Mirjam | -149
    thuisavond | -95 | closed | calm | Bospolder | bewoner | werk | samira | yusuf
      text: Yusuf zoekt werk waarbij hij 's avonds thuis is. Vier keer afgewezen, hij noemt het
        weer.
      wish: Werk waarbij ik 's avonds thuis ben voor de kinderen.
      log: -90 | samira | Langs de werkplaats gelopen. Leo gaf hem meteen een fiets.
      ended: -60
      reason: Yusuf maakt nu zelf zijn plan met Leo. Omar vraagt af en toe hoe het gaat.
    kraan | -85 | closed | calm | Bospolder | bewoner | ontmoeten, leefstijl | samira | anna
      street: Mandenmakersplein
      text: Anna sjouwt gieters van drie hoog. Met één kraan kan de tuin twee keer zo groot.
      wish: Een kraan in de tuin, dat is alles.
      log: -70 | samira | Jolanda wist een potje. Geen vergunning nodig.
      ended: -20
      reason: De kraan zit erin. Kees heeft hem aangesloten en kreeg een krop sla.
      kinds: steun-idee
    bankje | -110 | closed | calm | Bospolder | gangmaker | veiligheid, opvoeden | samira | | Tineke
      street: Kompasplein
      text: Jongens zitten tot één uur op het bankje. Niet vervelend, wel hard. Ik lig wakker.
      feedback: -105 | samira | Met Rowan langs geweest, ze wisten het niet. Ze letten erop.
      log: -80 | samira | Tineke en Bram hebben koffie gedronken. Ze heeft nu zijn nummer.
      ended: -9
      reason: Studio De Kelder is in het weekend open tot twaalf. Het bankje is stil.
      kinds: overlast
    duiven | -33 | declined | calm | Bospolder | corporatie | veiligheid | samira | | Peter
      street: Bakboordstraat
      text: Klacht over een man die duiven voert op het balkon. Of wij hem willen aanspreken.
      ended: -30
      reason: Aanspreken namens de verhuurder doen wij niet. Wel koffie gedronken; hij is dol op
        vogels.
      feedback: -30 | samira | Eerlijk gezegd: dit is jullie brief. Ik ken hem nu wel, bel gerust.
    onderhuur | -46 | declined | calm | Bospolder | anders | huis | samira
      text: Briefje onder de deur: op nr. 70 wordt onderverhuurd, zoek dat eens uit.
      ended: -46
      reason: We zoeken niet uit hoe mensen wonen. Het briefje is weggegooid.
    """
}
