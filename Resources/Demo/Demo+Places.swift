extension Demo {
  static let wijken = """
    @ key | name | gebied | emergency
    bospolder | Bospolder | Delfshaven | Wijkagent Tom Verbeek 06-00000091 · nu gevaar: bel 112
      outline: 52.55292,5.24481 52.55309,5.24835 52.55336,5.25188 52.55247,5.25689
        52.54564,5.25689 52.54523,5.25395 52.54501,5.25100 52.54510,5.24805 52.54532,5.24481
      variables: organiserend | Zes initiatieven die zonder ons draaien | geteld aan de eettafel
      variables: eenzaamheid | Veel mensen die pas na vieren alleen zijn | huisbezoeken
      variables: opgroeikracht | Een speeltuin met een sleutel en drie clubs | Juf Carla
      effort: intensive
      effortReason: In de Lentestraat gaat dezelfde vraag van deur naar deur.
      accents: eenzamen, jeugd-ouders
      bindingNote: Binnen een straat sterk, tussen de Lentestraat en het Kompasplein nog dun.
      character: Veel kleine keukens, veel grote pannen.
    middelland | Middelland | Delfshaven | Wijkagent Ilse Prins 06-00000092 · nu gevaar: bel 112
      outline: 52.55247,5.25689 52.55687,5.25719 52.55786,5.26426 52.55669,5.26868
        52.55220,5.26868 52.55085,5.26868 52.55040,5.26308 52.55058,5.25689
      effort: light
      effortReason: Bewoners dragen hier het meeste zelf.
      accents: langer-thuis
      character: Wie er woont, zegt als eerste goeiemorgen.
    oudewesten | Oude Westen | Centrum | Wijkagent Ruud Kok 06-00000093 · nu gevaar: bel 112
      outline: 52.55669,5.26868 52.55984,5.26942 52.56073,5.27753 52.55759,5.28047
        52.55265,5.27900 52.55220,5.26868
    bloemhof | Bloemhof | Feijenoord | Wijkagent Sanne Mol 06-00000094 · nu gevaar: bel 112
      outline: 52.54393,5.24879 52.54384,5.25100 52.54406,5.25395 52.54447,5.25689
        52.54537,5.26279 52.53827,5.26353 52.53692,5.25542 52.53782,5.24879
    carnisse | Carnisse | Charlois | Wijkagent Ben Klein 06-00000095 · nu gevaar: bel 112
    """

  static let workers = """
    @ key | name | role | wijken | phone | user
    samira | Samira | makelaar | Bospolder | 06-00000001 | ja
    joost | Joost | wijkteam | Bospolder, Middelland | 06-00000002
      discipline: maatschappelijk-werk
    dewi | Dewi | vraagwijzer | Bospolder, Middelland | 06-00000003
    rachid | Rachid | vm-makelaar | Bospolder, Middelland | 06-00000004
    ellen | Ellen | teamleider | Bospolder, Middelland, Oude Westen, Bloemhof, Carnisse | \
    06-00000005
    noortje | Noortje | vrijwilligers | Oude Westen, Bloemhof | 06-00000006
    tarik | Tarik | mantelzorg | Middelland | 06-00000007
      leaves: 60
      successor: rachid
    """

  static let groups = """
    @ key | name | wijk | sort | secluded | person
    haven | Mannengroep De Haven | Bospolder | interesse | nee | Omar
      notes: Vrijdagavond kaarten en praten. Nieuwe mannen zijn welkom, als iemand ze meebrengt.
      voice: heard
      task: De kelder openhouden op vrijdagavond
    tuin | Tuin Bospolder | Bospolder | initiatief | nee | Anna
      notes: Eigen sleutel, eigen pot. Ze willen geen subsidie: dan moeten ze formulieren invullen.
      strong: ja
      voice: heard
      wantsBridge: ja
    kade | Vrouwengroep De Kade | Bospolder | interesse | nee | Fatima
      notes: Naaien, thee en elkaars papieren lezen. Kinderen mogen mee.
      voice: heard
      vulnerable: nee
    lente | Lief en Leed Lentestraat | Bospolder | straat | nee | Fatima
      notes: Potje voor kaarten en bloemen hangt bij Gerda in de gang.
      strong: ja
      voice: heard
      street: Lentestraat
    tien | Koffie om Tien | Bospolder | leeftijd | nee | Corrie
      notes: Elke ochtend dezelfde tafel bij het raam. Wie er niet is, wordt gebeld.
      voice: viaSomebody
    plein | Jongens van het Kompasplein | Bospolder | jongeren | | Bram
      notes: Een man of twaalf. Ze willen een plek met licht en een stopcontact.
      vulnerable: ja
      voice: notYet
      wantsBridge: ja
    kring | Kring van de Stille Stoel | Bospolder | lotgenoten | ja | Tineke
      notes: Zeven mensen die hun partner verloren. Ze houden het liever klein en onder elkaar.
      vulnerable: ja
      voice: viaSomebody
    stap | Wandelclub Stevige Stap | Middelland | sport | nee | Jan-Willem
      notes: Drie rondjes, drie tempo's. Na afloop koffie bij de bakker.
    """
}
