/// Why somebody could be the other side of a match, and why rather not.
extension Texts {
  public static let candidatesOffer = Phrase("Biedt dit zelf aan", "Offers this")
  public static let candidatesAsk = Phrase("Vraagt dit zelf", "Asks this")
  public static let candidatesWilling = Phrase("Zou dit kunnen", "Could do this")
  public static let candidatesRatherNot = Phrase("Liever niet vragen", "Rather not ask")
  public static let candidateExperience = Phrase("kent het zelf: {}", "knows it themselves: {}")
  public static let candidateStreet = Phrase("zelfde straat: {}", "same street: {}")
  public static let candidateWijk = Phrase("eigen wijk: {}", "own wijk: {}")
  public static let candidateNoMatch = Phrase("geen koppeling", "no match")
  public static let candidateMatch = Phrase("1 koppeling", "1 match")
  public static let candidateMatches = Phrase("{} koppelingen", "{} matches")
  public static let candidateHours = Phrase("nog {} uur over", "{} hours left")
  public static let candidateActiveOne = Phrase(
    "ook actief bij 1 organisatie", "active at 1 organisation too")
  public static let candidateActive = Phrase(
    "ook actief bij {} organisaties", "active at {} organisations too")
  public static let candidateCares = Phrase(
    "zorgt al te zwaar voor iemand", "cares too much for somebody already")
  public static let candidateWaakvlam = Phrase("waakvlam: {}", "waakvlam: {}")
  public static let candidateStopped = Phrase("stopte hiermee op {}", "stopped with this on {}")
  public static let candidateKnown = Phrase("kennen elkaar", "know each other")
  public static let candidateHasThis = Phrase("heeft dit op het bord", "has this on the board")
  public static let candidateOwnLimit = Phrase(
    "doet al {} uur en wil er {}: dit past er niet bij",
    "does {} hours and wants {}: this does not fit")
  public static let candidateMany = Phrase("al {} koppelingen", "{} matches already")
  public static let candidateStays = Phrase("blijft liever in {}", "rather stays in {}")
  public static let candidateNotNow = Phrase("nu liever niet vragen", "rather not ask now")
  public static let candidateLimit = Phrase("grens: {}", "limit: {}")
}
