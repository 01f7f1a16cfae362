extension Demo {
  static let waakvlammen = """
    @ key | resident | holder | record | owner | risk | started | signaal | from
    silvavlam | silva | Maria | maria | samira | high | -118 | gordijnen | wijkteam
      interval: 14
      turn: Maria, 06-00000105; 's avonds pastor Lia
      informed: Pastor Lia, Piet
      nearby: Op zondag helpen met de kramen bij de kerk
      moment: -104 | ok | | Gitaar gestemd.
      moment: -90 | ok
      moment: -76 | ok | | Zat vooraan.
      moment: -58 | attention | | Klonk moe, had slecht geslapen.
      moment: -44 | ok
      moment: -30 | ok | | Bracht zelf een taart mee.
      moment: -16 | attention | | Kwam laat en ging vroeg.
      moment: -2 | relapse | samira | Niet in de kerk. Gordijnen weer dicht.
    kartovlam | karto | Dewi | dewi | dewi | onCall | -130 | pillen | tweedelijn
      turn: Dewi, 06-00000003; het nummer hangt bij de koelkast
      informed: Mirjam
      nearby: De plantenruil in de tuin, in het voorjaar
      moment: -83 | ok | dewi | Belde zelf, over een lamp. Henk gestuurd.
    yusufvlam | yusuf | Omar | omar | samira | low | -60 | thuisavond | wijknetwerk
      turn: Omar, 06-00000108
      informed: Kees, Anna
      nearby: Banden plakken in het fietsenhok
      moment: -28 | ok | | Tweede gesprek bij een garage.
    corrievlam | corrie | Wim | wim | samira | middle | -168 | | wijknetwerk
      turn: Wim, elke ochtend aan de bar
      informed: Gerda, Ans
      nearby: Ze belt zelf wie er niet is
      moment: -126 | ok | | Nieuwe heup, zelfde mond.
      moment: -84 | ok
      moment: -42 | ok | | Liep zonder stok naar de koffie.
    brouwervlam | brouwer | Tineke | tineke | samira | middle | -124 | | tweedelijn
      turn: Tineke, 06-00000125
      informed: Dokter Noor
      nearby: Huiswerkklas Kompas, drie middagen
      moment: -82 | attention | | At wekenlang brood. Recepten meegegeven.
      moment: -40 | ok | | Kookte stamppot voor twee.
    santosvlam | santos | Kofi | | ellen | low | -180 | | arrangement
      turn: Kofi, 06-00000264
      informed: Kevin
      nearby: Haar eigen keuken
      moment: -89 | ok | ellen | Praat liever over eten dan over zichzelf.
    aysevlam | ayse | Rachid | rachid | rachid | low | -181 | | vraagwijzer
      turn: Rachid, 06-00000004
      informed: Anna
      nearby: De tuin, zonder taken
      moment: -13 | attention | rachid | Drie clubs trekken aan haar. Ze oefent nee zeggen.
    henkvlam | henk | Wim | wim | samira | middle | -144 | | tweedelijn
      nearby: De klusploeg, twee klussen per week
      moment: -102 | ok
      moment: -60 | unreached | | Twee keer gebeld. Zit misschien bij zijn broer.
    rosavlam | rosa | Rachid | rachid | rachid | middle | -62 | | wijkteam
      turn: Rachid, 06-00000004
      informed: Nour
      nearby: De wandelclub op vrijdag
      moment: -20 | ok | | Liep het rondje met de trappen.
      earlierHolders: Jan-Willem | -3
      seekingHolder: -3
    ibrahimvlam | ibrahim | Joyce | joyce | ellen | onCall | -210 | | vraagwijzer
      turn: VraagWijzer Centrum, 010-0000270
      informed: Joyce
      nearby: De wijkbus rijden
    kevinvlam | kevin | Kofi | | ellen | high | -73 | | jeugd
      turn: Kofi, 06-00000264, ook in het weekend
      informed: Zus van Kevin, Mevrouw Santos
      nearby: Vaders aan Zet op zaterdag
      moment: -59 | attention | ellen | Boos op alles, wel gekomen.
      moment: -45 | unreached
      moment: -31 | ok | | De draak was van hem.
      moment: -17 | ok | | Haalt de kinderen nu ook op woensdag.
    pietvlam | piet | Anna | anna | samira | low | -250 | | wijknetwerk
      interval: 60
      turn: Anna, 06-00000110
      informed: Esma
      nearby: Zijn aardappels
      moment: -159 | missed
      moment: -94 | ok
      moment: -30 | ok | | Vraagt elke keer om een groter schepje.
      pauses: -8 | 20 | Bij zijn zus aan zee
    dylanvlam | dylan | Rowan | jongerenwerk | samira | high | -95 | | jeugd
      turn: Rowan, 06-00000248
      informed: Bram
      moment: -81 | ok | | Werk gevonden bij de groothandel.
      moment: -67 | attention | | Moest weg bij zijn oom.
      ended: -50
      why: Overgedragen aan Rowan, die hem toch elke dag ziet.
    joycevlam | joyce | Ibrahim | ibrahim | ellen | middle | -220 | | wijkteam
      turn: Ibrahim, 06-00000135
      informed: Rosa
      nearby: De Leeskamer
      moment: -178 | ok
      moment: -140 | ok | | Zit zelf achter de balie.
      ended: -100
      why: Niet meer nodig. Ze zei: ik bel jou wel als het met jóu niet gaat.
    mustafavlam | mustafa | Lotte | lotte | ellen | low | -200 | | arrangement
      turn: Lotte, de bel eronder
      informed: Ibrahim
      nearby: De Duinpan
      moment: -109 | ok | | Kachel gerepareerd.
      moment: -18 | ok | | Heeft nu zes sleutels van een ander in plaats van andersom.
      ended: -15
      why: Gestopt met kracht: hij houdt nu zelf een oogje op Lotte.
    """
}
