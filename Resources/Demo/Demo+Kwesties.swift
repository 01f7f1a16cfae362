extension Demo {
  static let kwesties = """
    @ key | title | wijk | themes | level | status | made | rhythm | nextEvaluation | turn | owner
    dichtepost | Post die dicht blijft in de Lentestraat | Bospolder | financien | pattern | open \
    | \
    -24 | month | -1 | bewoners | samira
      items: afgesloten, deurwaarder, tasvol
      groups: lente
      participants: Abdel, Marloes, Nour
      residentsRole: Fatima en Gerda kennen de deuren. Zij bellen aan, niet wij.
      step: Een keer Post & Papieren in de Lentestraat zelf, bij Gerda in de gang.
      log: -24 | samira | Drie keer hetzelfde gehoord in één straat.
      log: -10 | samira | Gerda wil de gang wel leeghalen.
    helewassing | Kees, Ans en het wassen | Bospolder | huis, vrijwillig | casus | decided | -9 | \
    month | 20 | samen | samira
      items: wassen
      participants: Kees, Ans, Mirjam
      residentsRole: Zij zeggen allebei wat wel en niet prettig is.
      step: Mirjam zoekt een vrouw voor het wassen.
      decision: Kees doet de boodschappen, iemand anders het wassen.
      log: -7 | samira | Met allebei apart gepraat.
    wachttijd | Zes weken wachten terwijl de schuld groeit | Bospolder | financien | bottleneck | \
    open | -38 | quarter | 50 | gemeente | ellen
      items: afgesloten, vijfkeer
      groups: kade
      participants: Farid, Jolanda, Abdel
      residentsRole: Abdel vertelt wat er in zes weken gebeurt met een gezin.
      step: Jolanda vraagt of Post & Papieren de lijst alvast mag maken.
      log: -38 | ellen | Niemand doet iets fout en toch loopt het hier vast.
    bankjelaat | Het bankje op het Kompasplein | Bospolder | veiligheid, opvoeden | casus | \
    closed | \
    -104 | month | -8 | bewoners | samira
      items: bankje
      groups: plein, kring
      participants: Tineke, Bram, Rowan
      residentsRole: Tineke en Bram praatten het uit, bij de koffie.
      decision: Studio De Kelder is in het weekend open tot twaalf.
      log: -80 | samira | Koffie gedronken. Ze heeft nu zijn nummer.
      ended: -9
      endReason: Het bankje is stil en Tineke slaapt.
    """

  static let stories = """
    @ key | day | sort | perspective | consent | wijk | themes | worker
    verhaalkoffie | -94 | verhaal | bewoner | ja | Bospolder | financien, ontmoeten | samira
      text: Ik stond drie weken voor die deur. Toen rookte er iemand buiten en vroeg of ik ook een
        vuurtje had. Nu schenk ik de koffie.
      about: eerstepost, postgroep
    verhaalvolley | -50 | verhaal | naaste | ja | Bospolder | vrijwillig | rachid
      text: Op dinsdag ruikt mijn dochter naar gymzaal in plaats van naar uien. Ik zit dan met
        Wendy te lachen om niks.
      about: luchtje, imane
    verhaalsigaret | -93 | duwtje | signaalgever | ja | Bospolder | financien | samira
      text: Ik deed niks. Ik ging buiten staan en hield mijn mond. Dat is blijkbaar ook hulp.
      about: eerstepost
    leerkoken | -88 | leerpunt | professional | | Bospolder | leefstijl | rachid
      text: Wie alleen eet, leert niet koken van iemand die voor acht kookt. Vraag eerst hoe groot
        de pan is.
      about: koken1
    kritiekloket | -13 | kritiek | bewoner | nee | Bospolder | financien | dewi
      text: Vijf keer hetzelfde verhaal, en elke keer pakte iemand een nieuw vel papier.
      about: vijfkeer
    stemplein | -12 | stem | beleid | ja | Bospolder | veiligheid, opvoeden | samira
      text: Ik kwam voor de overlast en ging weg met een lijstje van de jongens. Het stopcontact
        stond bovenaan.
      about: bankje, plein
    """

  static let indicators = """
    @ key | name | wijk | makers | activities | stories
    cijferpost | Mensen die hun post weer zelf openen | Bospolder | bewoner, professional | \
    Post & Papieren, Formulierenbrigade | verhaalkoffie, verhaalsigaret
      notes: Gekozen aan de tafel van Abdel. Eén keer per kwartaal tellen is genoeg.
    cijferbuiten | Kinderen die na vieren buiten spelen | Bospolder | bewoner, professional | \
    Kinderclub De Octopus, Speeltuin De Walvis
    cijferavond | Avonden dat een mantelzorger de deur uit kan | Middelland | professional | \
    Even Vrij | verhaalvolley
    """
}
