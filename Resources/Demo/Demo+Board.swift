extension Demo {
  /// The board: questions and offers.
  static let postings = """
    @ key | side | resident | wijk | sort | made | looked | status | owner
    vraagschaak | question | aydin | Bospolder | bezoek | -60 | -26 | open | samira
      what: Iemand om mee te schaken, die ook stil kan zijn tussen de zetten.
      themes: ontmoeten
      languages: Nederlands, Turks
      when: 's Middags
      often: ja
      hoursPerWeek: 2
    vraagwandel | question | lotte | Carnisse | maatje | -3 | | open | ellen
      what: Een andere ouder om mee achter de wagen te lopen.
      themes: ontmoeten, opvoeden
      signaal: kleintjes
      source: Zelf gevraagd
      often: ja
    vraagkoken | question | brouwer | Bospolder | anders | -186 | -3 | matched | rachid
      what: Leren koken voor één persoon.
      themes: leefstijl
      often: ja
      hoursPerWeek: 2
      months: 3
    vraagboodschap | question | ans | Bospolder | boodschap | -132 | -130 | matched | rachid
      what: Zware boodschappen, twee keer per week naar boven.
      themes: huis
      often: ja
      hoursPerWeek: 6
    vraagpost | question | pinas | Bospolder | administratie | -14 | -12 | matched | dewi
      what: Iemand die naast me zit als ik de post open.
      themes: financien
      signaal: vijfkeer
      hoursPerWeek: 2
      months: 3
    vraagrit | question | corrie | Bospolder | anders | -264 | -262 | closed | rachid
      what: Vervoer naar de oefeningen na een nieuwe heup.
      ended: -120
      endReason: Ze liep er de laatste keer zelf naartoe.
    aanbodschaak | offer | mustafa | Carnisse | bezoek | -30 | -5 | open | ellen
      what: Een potje schaken, met een radio om naar te luisteren.
      themes: ontmoeten
      languages: Nederlands, Turks
      often: ja
    aanbodapp | offer | | Bospolder | taal | -1 | | open | samira
      what: Klanten leren appen met hun kleinkinderen.
      who: De jongen van de kassa
      themes: vrijwillig, ontmoeten
      signaal: appen
      when: Zaterdag na twaalven
    aanbodrekenen | offer | brouwer | Bospolder | anders | -59 | -50 | closed | samira
      what: Breuken uitleggen met pannenkoeken.
      themes: opvoeden
      signaal: bijles
      ended: -50
      endReason: Hij begon bij Huiswerkklas Kompas.
    """

  /// Koppelingen, in every stage.
  static let matches = """
    @ key | sort | asker | helper | status | proposed | askerSpoken | helperSpoken | introduced | \
    started | owner
    koken1 | anders | brouwer | hatice | stopped | -185 | -184 | -183 | -181 | -180 | rachid
      question: vraagkoken
      tasks: samen-eten
      hoursPerWeek: 2
      askedAfter: -120
      ended: -90
      endReason: Gezellig, maar Hatice kookt voor acht. Wel geleerd: hij zoekt iemand die ook \
    alleen \
    eet.
    koken2 | anders | brouwer | esma | proposed | -3 | | | | | rachid
      question: vraagkoken
      tasks: samen-eten
      hoursPerWeek: 2
      months: 3
      again: koken1
    schulden | schuld | dylan | abdel | askerSpoken | -9 | -4 | | | | samira
      tasks: administratie
      hoursPerWeek: 1
      guide: Dewi
      log: -4 | samira | Dylan wil wel, als het niet op een kantoor is.
    avondvrij | bezoek | rosa | joyce | bothSpoken | -12 | -9 | -4 | | | tarik
      tasks: oppas, luisteren
      hoursPerWeek: 3
      guide: Tarik
      log: -4 | tarik | Joyce leest toch graag voor, zei ze. Rosa moest even slikken.
    papieren | administratie | pinas | nour | introduced | -12 | -11 | -10 | -3 | | dewi
      question: vraagpost
      tasks: administratie
      hoursPerWeek: 2
      months: 3
      guide: Dewi
    huiswerkmaat | anders | imane | brouwer | running | -34 | -33 | -31 | -27 | -23 | rachid
      tasks: anders
      hoursPerWeek: 2
      log: -27 | rachid | Ze kwamen elkaar tegen op zolder en praatten over vissen.
    tassen | boodschap | ans | kees | askedAfter | -131 | -130 | -129 | -125 | -124 | rachid
      question: vraagboodschap
      tasks: boodschappen, klussen
      hoursPerWeek: 6
      askedAfter: -20
      log: -20 | rachid | Kees slaapt er slecht van als het meer wordt dan boodschappen.
    heup | anders | corrie | ibrahim | finished | -263 | -262 | -262 | -260 | -258 | rachid
      question: vraagrit
      tasks: vervoer
      hoursPerWeek: 3
      askedAfter: -190
      ended: -120
      endReason: Nieuwe heup, zelfde mond: ze loopt weer zelf.
    """
}
