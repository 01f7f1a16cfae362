/// The words by which a street with a house number is told from other words with a number.
enum StreetWords {
  /// Endings that are a street with or without a capital.
  static let certain = [
    "straat", "straatje", "str", "laan", "singel", "kade", "gracht", "plantsoen", "dreef", "steeg",
  ]

  /// Endings that are a street when the word has a capital.
  static let withCapital = ["weg", "plein", "dijk"]

  /// Endings that are a street when the word has a capital in the middle of a sentence.
  static let withinSentence = [
    "pad", "hof", "haven", "park", "markt", "wal", "boulevard", "brink", "erf", "veld", "baan",
    "hoek", "ring", "kamp",
  ]

  /// What may be written between the street and the number.
  static let numberLabels: Set<String> = ["nr", "no", "nummer", "huisnummer", "huisnr"]

  /// Words that belong to the name of a street that they stand before.
  static let before: Set<String> = [
    "nieuwe", "oude", "eerste", "tweede", "derde", "vierde", "1e", "2e", "3e", "4e", "lange",
    "korte", "grote", "kleine", "hoge", "lage", "burgemeester", "dokter", "sint",
  ]

  /// Words with such an ending that are no name.
  static let common: Set<String> = Set(
    """
    winkelstraat zijstraat dwarsstraat speelstraat leefstraat woonstraat achterstraat bestraat
    slaan afslaan opslaan overslaan toeslaan inslaan verslaan aanslaan omslaan doorslaan neerslaan
    terugslaan uitslaan dichtslaan beslaan gadeslaan stukslaan blokkade barrikade arkade verdreef
    overdreef bedreef aandreef opsteeg uitsteeg insteeg versteeg onderweg snelweg uitweg omweg
    halfweg autoweg spoorweg tramweg zandweg landweg fietsweg schoolplein speelplein
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))

  /// What a number in running text counts.
  static let counted: Set<String> = Set(
    """
    jaar jaren uur uren min minuten kwartier dag dagen week weken maand maanden euro eur keer maal
    mensen personen bewoners buren buurtbewoners kinderen jongeren ouderen ouders vrouwen mannen
    moeders vaders gezinnen huishoudens vrijwilligers mantelzorgers deelnemers bezoekers gasten
    leerlingen medewerkers collega huizen woningen adressen straten groepen signalen verwijzingen
    gesprekken bezoeken klachten meter kilometer km m procent stuks plekken bankjes bomen auto
    fietsen
    """
    .split(whereSeparator: \.isWhitespace).map(String.init))
}

/// The months as they are written in Dutch.
enum MonthWords {
  private static let names = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let short = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]

  /// The number of a month by its name in small letters, whole or short.
  static func month(_ word: String) -> Int? {
    if word == "sept" { return 9 }
    return (names.firstIndex(of: word) ?? short.firstIndex(of: word)).map { $0 + 1 }
  }
}
