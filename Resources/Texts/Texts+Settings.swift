/// The words for the settings.
extension Texts {
  /// What a setting is called; one without words is called by its own name.
  public static func setting(_ name: String) -> Phrase {
    settings[name] ?? Phrase(name, name)
  }

  /// The settings that have words, by their names.
  public static let settings: [String: Phrase] = [
    "feedbackDays": Phrase("Terugkoppelen binnen (dagen)", "Feedback within (days)"),
    "highRiskDays": Phrase("Waakvlam, kans groot (dagen)", "Waakvlam, high risk (days)"),
    "middleRiskDays": Phrase("Waakvlam, kans midden (dagen)", "Waakvlam, middle risk (days)"),
    "lowRiskDays": Phrase("Waakvlam, kans klein (dagen)", "Waakvlam, low risk (days)"),
    "taperAfter": Phrase("Lichter na zo vaak ok", "Lighter after so many ok"),
    "retryDays": Phrase("Opnieuw proberen na (dagen)", "Try again after (days)"),
    "answerDays": Phrase("Antwoord op verwijzing (dagen)", "Answer to a referral (days)"),
    "returnedDays": Phrase("Vervolg na teruggeven (dagen)", "Next step after return (days)"),
    "followUpDays": Phrase("Kijken hoe het loopt (dagen)", "Look how it runs (days)"),
    "cardDays": Phrase("Kaart nakijken na (dagen)", "Check a card after (days)"),
    "lastingCardDays": Phrase(
      "Half zo zeker: wat blijft (dagen)", "Half as sure: what lasts (days)"),
    "cardHalfDays": Phrase(
      "Half zo zeker: gewone kaart (dagen)", "Half as sure: usual card (days)"),
    "passingCardDays": Phrase(
      "Half zo zeker: wat wisselt (dagen)", "Half as sure: what passes (days)"),
    "livingDays": Phrase("Contact leeft tot (dagen)", "Contact is living until (days)"),
    "deskConversations": Phrase("Gesprekken bij het loket", "Conversations at the desk"),
    "lowScore": Phrase("ZRM: laag tot en met", "ZRM: low up to"),
    "deskDomains": Phrase("ZRM: lage domeinen voor loket", "ZRM: low domains for the desk"),
    "nearEndMonths": Phrase("Hulp: einde in zicht (maanden)", "Help: near its end (months)"),
    "supportMonths": Phrase("Hulp: hooguit (maanden)", "Help: at most (months)"),
    "reciprocityMonths": Phrase(
      "Wederkerigheid vragen (maanden)", "Ask about giving back (months)"),
    "carerMonths": Phrase("Mantelzorg: meer dan (maanden)", "Mantelzorg: more than (months)"),
    "carerHours": Phrase("Mantelzorg: meer dan (uren)", "Mantelzorg: more than (hours)"),
    "overloadHours": Phrase("Veel zorg: meer dan (uren)", "Much care: more than (hours)"),
    "patternCount": Phrase("Patroon: vanaf (signalen)", "Pattern: from (signalen)"),
    "patternDays": Phrase("Patroon: binnen (dagen)", "Pattern: within (days)"),
    "neighbourMonths": Phrase("Burenhulp: langer dan (maanden)", "Neighbour help: over (months)"),
    "matchCount": Phrase("Koppelingen tegelijk", "Matches at the same time"),
    "matchStepDays": Phrase("Koppeling: stap binnen (dagen)", "Match: step within (days)"),
    "careDays": Phrase(
      "Zorgen te veel: opnieuw na (dagen)", "Caring too much: again after (days)"),
    "matchCheckDays": Phrase("Koppeling: navragen na (dagen)", "Match: ask after (days)"),
    "returnHours": Phrase("Tegenprestatie (uren per week)", "In return for benefit (hours)"),
    "needsDays": Phrase("Kleine partij: nakijken (dagen)", "Small party: look after (days)"),
    "guideMonths": Phrase("Initiatief: loslaten na (maanden)", "Initiative: let go after (months)"),
    "smallNumber": Phrase("Klein getal: minder dan", "Small number: less than"),
    "eveningHour": Phrase("Avond begint om (uur)", "Evening begins at (hour)"),
    "wmoYears": Phrase("Bewaren: Wmo (jaren)", "Keep: Wmo (years)"),
    "youthYears": Phrase("Bewaren: Jeugdwet (jaren)", "Keep: Jeugdwet (years)"),
    "otherYears": Phrase("Bewaren: overig (jaren)", "Keep: other (years)"),
    "lockMinutes": Phrase("Op slot na (minuten, 0 is nooit)", "Lock after (minutes, 0 is never)"),
    "postingDays": Phrase("Vraag en aanbod bekijken (dagen)", "Look at the board (days)"),
  ]
}
