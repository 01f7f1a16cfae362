/// How a referral ended, and what could come next.
public struct OutcomeTerm: Coded {
  public let code: String
  public let nl: String
  public let en: String
  public let words: [String]
  /// Whether a sentence must go with it: what did not work out is told, not only ticked (R29).
  public let asksReason: Bool
  /// What the program proposes to do next, in Dutch.
  public let nextNl: String
  /// What the program proposes to do next, in English.
  public let nextEn: String

  init(
    _ code: String, _ nl: String, _ en: String, asksReason: Bool = true,
    nextNl: String, nextEn: String
  ) {
    self.code = code
    self.nl = nl
    self.en = en
    self.words = []
    self.asksReason = asksReason
    self.nextNl = nextNl
    self.nextEn = nextEn
  }
}

extension Reference {
  /// The ways in which a referral can end; none of them is a failure of somebody.
  public static let outcomes: [OutcomeTerm] = [
    OutcomeTerm(
      "geholpen", "geholpen", "helped", asksReason: false,
      nextNl: "Vertel het aan wie het meldde. Is een waakvlam goed?",
      nextEn: "Tell the one who noticed. Would a waakvlam be good?"),
    OutcomeTerm(
      "in-aanmerking", "komt in aanmerking", "entitled", asksReason: false,
      nextNl: "Spreek af wie kijkt of het ook echt begint.",
      nextEn: "Agree who looks whether it really starts."),
    OutcomeTerm(
      "bewoner-aan-zet", "bewoner is zelf aan zet", "up to the resident",
      nextNl: "Vraag over een paar weken hoe het ging.",
      nextEn: "Ask in a few weeks how it went."),
    OutcomeTerm(
      "elders", "ergens anders naartoe", "went elsewhere",
      nextNl: "Zet op de kaart wie het wel kon.",
      nextEn: "Put on the map who could do it."),
    OutcomeTerm(
      "niet-bereikt", "niet bereikt", "not reached",
      nextNl: "Probeer het via iemand die de bewoner kent, of ga langs.",
      nextEn: "Try through somebody the resident knows, or pay a visit."),
    OutcomeTerm(
      "niet-in-aanmerking", "komt niet in aanmerking", "not entitled",
      nextNl: "Zoek iets waar geen indicatie voor nodig is.",
      nextEn: "Look for something that needs no indicatie."),
    OutcomeTerm(
      "geen-plek", "geen plek", "no room",
      nextNl: "Zoek iets dichterbij en noteer wat er mist in de wijk.",
      nextEn: "Look for something nearer and note what the wijk lacks."),
    OutcomeTerm(
      "niet-gelukt", "niet gelukt", "did not work",
      nextNl: "Probeer het opnieuw: hier of bij een ander.",
      nextEn: "Try again: here or with somebody else."),
    OutcomeTerm(
      "geen-belangstelling", "geen belangstelling", "not interested",
      nextNl: "Vraag wat de bewoner zelf wil.",
      nextEn: "Ask what the resident wants."),
  ]
}
