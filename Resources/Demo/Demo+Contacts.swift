extension Demo {
  /// Contacts among people who share a home, a group, a faith or an experience.
  static let ties = """
    @ from | to | relation | strength | doing | since | seen | until | keeper
    hatice | fatima | groepslid | close | luisteren, samen-eten | -1500 | -3 | | samira
    fatima | gerda | groepslid | helps | boodschappen, luisteren | -900 | -8
    hatice | gerda | groepslid | chat | | -700 | -30
    fatima | soraya | groepslid | helps | oppas | -800 | -5
    hatice | soraya | vriend | close | samen-eten, oppas | -1100 | -4
    soraya | ayse | groepslid | known | | -600 | -20
    fatima | naima | groepslid | helps | meegaan, administratie | -260 | -6 | | samira
    imane | naima | gezin | close | verzorging | -160 | -1
      care.hoursPerWeek: 12
      care.limitation: ja
      care.paid: nee
      care.callsSelfCarer: nee
      care.load: heavy
      care.facilitate: Op dinsdag gewoon moeder en dochter zijn.
      care.expertise: Ze weet aan de voetstappen hoe de nacht was.
      care.limits: Geen papieren meer vertalen bij de dokter.
      care.respite: Volleybal.
      care.registered: declined
    rosa | ortega | gezin | close | verzorging, vervoer | -900 | -1 | | tarik
      care.hoursPerWeek: 24
      care.limitation: ja
      care.paid: nee
      care.callsSelfCarer: ja
      care.load: overloaded
      care.cooperate: Bel haar voordat de thuiszorg van dag wisselt.
      care.support: Iemand die 's avonds blijft.
      care.attune: Vraag haar welke liedjes helpen.
      care.limits: 's Nachts eruit lukt niet meer.
      care.respite: Eén avond per week de deur uit.
      care.registered: yes
      care.thanked: -61
    naima | ayse | groepslid | known | koffie | -150 | -13
    omar | yusuf | vriend | close | luisteren | -1300 | -2 | | samira
    omar | abdel | groepslid | helps | klussen | -640 | -7
    yusuf | abdel | groepslid | known | koffie | -500 | -14
    anna | piet | groepslid | close | klussen, samen-eten | -1000 | -2
    anna | ayse | groepslid | helps | | -450 | -16
    anna | esma | vriend | close | luisteren | -1200 | -4
    piet | esma | groepslid | known | klussen | -380 | -16
    corrie | wim | groepslid | helps | koffie, luisteren | -2000 | -1 | | samira
    corrie | dewit | groepslid | helps | koffie, luisteren | -1800 | -24
    corrie | ans | groepslid | close | koffie, boodschappen | -1600 | -3
    wim | henk | vriend | close | klussen | -3000 | -1
    wim | dewit | groepslid | chat | koffie | -1400 | -22
    henk | piet | groepslid | known | klussen | -900 | -11
    gerda | corrie | vriend | helps | koffie | -1900 | -9
    ans | gerda | groepslid | chat | koffie | -700 | -12
    tineke | brouwer | lotgenoot | close | luisteren | -190 | -5
    bram | dylan | vriend | close | luisteren | -1200 | -1
    chantal | sem | gezin | close | | | -2
    silva | maria | geloofsgenoot | close | luisteren, meegaan | -1700 | -2 | | samira
    rosa | janwillem | groepslid | known | meegaan | -420 | -6
    rosa | nour | groepslid | helps | luisteren, taal | -300 | -3
    nour | janwillem | groepslid | known | | -280 | -6
    janwillem | joyce | vriend | chat | | -1500 | -450
      notes: Stonden samen voor de klas. Sinds haar verhuizing niet meer gezien.
    dewit | ans | vriend | close | koffie | -4000 | -21
    kevin | yusuf | vriend | helps | luisteren | -1000 | -90
    chantal | pinas | familie | known | oppas | | -40
      notes: Schoonzussen geweest. De kinderen spelen nog samen.
    karto | corrie | vriend | close | koffie | -5000 | -480
      notes: Ruzie om een plant. Allebei te trots om te bellen.
      quality: strained
    aydin | omar | geloofsgenoot | greeting | | -2200 | -410
    """

  /// Contacts that reach beyond the own circle, and some that nobody is sure about.
  static let bridges = """
    @ from | to | relation | strength | doing | since | seen | until | keeper
    aydin | hatice | buur | helps | boodschappen, sleutel | -1200 | -1 | | samira
      notes: Zij heeft zijn sleutel. Hij zet haar klok gelijk, zij kookt te veel.
      mutual: ja
      quality: good
      equal: ja
    yusuf | anna | buur | known | klussen | -130 | -9
      laidBy: Samira
    yusuf | kees | buur | chat | klussen | -800 | -6
    kees | ans | buur | helps | boodschappen, klussen | -1500 | -1
    kees | omar | buur | greeting | | -700 | -33
    omar | anna | collega | helps | klussen | -210 | -12 | | samira
    abdel | ayse | vrijwilliger | known | administratie | -330 | -15
    omar | fatima | buur | known | | -900 | -10
    fatima | corrie | vrijwilliger | helps | boodschappen | -240 | -7 | | samira
    esma | corrie | buur | chat | | -365 | -60
    piet | soraya | buur | chat | | -180 | -50
    tineke | wim | vrijwilliger | known | koffie | -270 | -18
    brouwer | bram | vrijwilliger | known | taal | -45 | -4
    bram | wim | buur | chat | klussen | -120 | -13
    bram | omar | buur | known | luisteren | -300 | -17
    dylan | abdel | vrijwilliger | chat | administratie | -70 | -30
    rosa | ayse | vrijwilliger | known | | -160 | -44
    nour | abdel | vrijwilliger | helps | administratie | -140 | -8
    janwillem | henk | vereniging | chat | | -250 | -100
    pinas | fatima | buur | known | oppas | -100 | -26
    chantal | naima | buur | chat | oppas | -85 | -19
    dewit | gerda | buur | helps | sleutel | -2600 | -15
      overruled: bridging
      notes: Gerda: "We zijn geen vriendinnen, we zijn buren." Zo laten we het staan.
    hatice | anna | buur | chat | | -60 | -21
      overruled: bonding
      notes: Ze koken sinds kort samen op zondag.
    silva | piet | buur | chat | klussen | -200 | -35
    karto | ans | buur | greeting | | -3000 | -28
    ibrahim | nour | vrijwilliger | known | vervoer | -220 | -5
    ibrahim | corrie | vrijwilliger | helps | vervoer | -260 | -12
    joyce | rosa | vereniging | chat | taal | -150 | -38
    mustafa | lotte | buur | known | sleutel | -90 | -11
    santos | kevin | buur | helps | samen-eten | -170 | -9
    lotte | rosa | anders | chat | | -75 | -73
    joyce | santos | anders | greeting | | | -200
    mustafa | ibrahim | | known | | -640 | -150
      notes: Ze kennen elkaar ergens van. Vragen waarvan.
    maria | karto | anders | chat | luisteren | -110 | -42
      overruled: bridging
      notes: Maria belt haar soms. Het klikt, zeggen ze allebei.
    gerda | kees | buur | known | klussen | -2000 | -60 | -45
      notes: Praten niet meer met elkaar sinds de schutting.
      quality: broken
    brouwer | hatice | vrijwilliger | chat | samen-eten | -180 | -95 | -90
    """

  /// Contacts with a named person inside an institution, and between institutions.
  static let links = """
    @ from | to | relation | strength | doing | since | seen | until | keeper
    fatima | peter | professional | known | | -420 | -14 | | samira
      professional: ja
      otherKeepers: joost
      resource: Een zaal zonder huur
    yusuf | peter | professional | chat | | -55 | -20 | | samira
      professional: ja
      notes: Peter kwam zelf kijken naar het slot van het fietsenhok.
    omar | politie | professional | known | | -380 | -10
      professional: ja
    bram | jongerenwerk | professional | helps | luisteren | -300 | -3
      professional: ja
    moskee | gebied | instelling | chat | | -260 | -49 | | samira
      notes: Loopt alleen via Samira. Jolanda nog eens meenemen naar Hassan.
    aydin | huisarts | professional | known | | -900 | -25
      professional: ja
    chantal | joost | professional | chat | administratie | -8 | -8
      professional: ja
    pinas | dewi | professional | known | administratie | -30 | -6
      professional: ja
    naima | cjg | professional | chat | | -140 | -62
      professional: ja
    ayse | rachid | professional | helps | luisteren | -350 | -12
      professional: ja
    hatice | samira | professional | known | | -390 | -4 | | samira
      professional: ja
    silva | joost | professional | known | administratie | -200 | -125 | -118
      notes: Gestopt toen de waakvlam aanging.
    kevin | vraagzuid | professional | greeting | | -600 | -400
      notes: Eén keer geweest, nooit teruggegaan.
    anna | gebied | professional | known | | -310 | -49 | | samira
      professional: ja
    samira | peter | collega | known | | -380 | -14
    joost | huisarts | collega | helps | | -390 | -21
    dewi | schuldhulp | collega | chat | | -240 | -70
    """
}
