extension StandardLists {
  /// How a referral stands for who asks what came of it: the nine ways in which it can end, none of
  /// them a failure of somebody, and two that follow from the dates and that nobody chooses.
  static let outcomes: [Term] = [
    outcome(
      "geholpen", "geholpen", "helped", asksReason: false,
      nextNl: "Vertel het aan wie het meldde. Is een waakvlam goed?",
      nextEn: "Tell the one who noticed. Would a waakvlam be good?"),
    outcome(
      "in-aanmerking", "komt in aanmerking", "entitled", asksReason: false,
      nextNl: "Spreek af wie kijkt of het ook echt begint.",
      nextEn: "Agree who looks whether it really starts."),
    outcome(
      "bewoner-aan-zet", "bewoner is zelf aan zet", "up to the resident",
      nextNl: "Vraag over een paar weken hoe het ging.",
      nextEn: "Ask in a few weeks how it went."),
    outcome(
      "elders", "ergens anders naartoe", "went elsewhere",
      nextNl: "Zet op de kaart wie het wel kon.",
      nextEn: "Put on the map who could do it."),
    outcome(
      "niet-bereikt", "niet bereikt", "not reached",
      nextNl: "Probeer het via iemand die de bewoner kent, of ga langs.",
      nextEn: "Try through somebody the resident knows, or pay a visit."),
    outcome(
      "niet-in-aanmerking", "komt niet in aanmerking", "not entitled",
      nextNl: "Zoek iets waar geen indicatie voor nodig is.",
      nextEn: "Look for something that needs no indicatie."),
    outcome(
      "geen-plek", "geen plek", "no room",
      nextNl: "Zoek iets dichterbij en noteer wat er mist in de wijk.",
      nextEn: "Look for something nearer and note what the wijk lacks."),
    outcome(
      "niet-gelukt", "niet gelukt", "did not work",
      nextNl: "Probeer het opnieuw: hier of bij een ander.",
      nextEn: "Try again: here or with somebody else."),
    outcome(
      "geen-belangstelling", "geen belangstelling", "not interested",
      nextNl: "Vraag wat de bewoner zelf wil.",
      nextEn: "Ask what the resident wants."),
    outcome(
      "loopt", "loopt", "running", isComputed: true,
      nextNl: "Vraag hoe het gaat als het lang duurt.",
      nextEn: "Ask how it goes when it takes long."),
    outcome(
      "niet-bijgewerkt", "niet bijgewerkt", "not updated", isComputed: true,
      nextNl: "Vraag bij wie het oppakt hoe het staat.",
      nextEn: "Ask the one who took it up how it stands."),
  ]

  private static func outcome(
    _ code: String, _ nl: String, _ en: String, asksReason: Bool = true, isComputed: Bool = false,
    nextNl: String, nextEn: String
  ) -> Term {
    let marks: Set<Term.Mark> = isComputed ? [.computed] : asksReason ? [.asksReason] : []
    return Term(code, nl, en, marks: marks, next: (nextNl, nextEn))
  }
}
