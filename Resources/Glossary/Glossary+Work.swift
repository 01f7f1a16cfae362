extension Glossary {
  /// The thread from signaal to waakvlam.
  static let work: [Explanation] = [
    Explanation(
      "signaal",
      nl: "Iemand ziet of hoort iets in de wijk: een zorg, of juist iemand met zin om wat te doen.",
      en:
        "Somebody notices something in the wijk: a worry, or a person who is keen to do something.",
      source: "S4:928"),
    Explanation(
      "verwijzing",
      nl:
        "Je legt een vraag neer bij iemand die ermee verder kan. Jij blijft weten hoe het afloopt.",
      en: "You hand a question to someone who can take it up. You keep knowing how it ends."),
    Explanation(
      "waakvlam",
      nl:
        "Af en toe even vragen hoe het gaat, nadat de hulp is gestopt. Zo valt niemand stil terug.",
      en: "Asking now and then how things are after help has ended, so that nobody slips unseen.",
      source: "S4:3213"),
    Explanation(
      "waakvlamhouder",
      nl: "Degene die belt of langsgaat. Dat mag een buur zijn, een vrijwilliger of een collega.",
      en: "The one who calls or drops by: a neighbour, a volunteer or a colleague.",
      source: "S4:1867"),
    Explanation(
      "op afroep",
      nl: "Er is geen vast ritme. De bewoner belt zelf als het nodig is.",
      en: "There is no fixed rhythm. The resident calls when it is needed.",
      source: "S4:3213"),
    Explanation(
      "terugval",
      nl: "Het gaat weer slechter dan we hadden afgesproken. Dan komt er een nieuw signaal.",
      en: "Things got worse again. A new signaal is made.",
      source: "S4:429"),
    Explanation(
      "terugkoppeling",
      nl: "Je vertelt aan wie het meldde wat je ermee hebt gedaan. Ook als het niet lukte.",
      en: "You tell the one who told you what you did with it. Also when it did not work out.",
      source: "S2:322"),
    Explanation(
      "triage",
      nl:
        "Even kijken: hoe snel moet dit, en wie is het dichtst bij? Jij beslist, het scherm denkt mee.",
      en: "A short look: how soon, and who is nearest? You decide; the screen thinks along.",
      source: "S4:1729"),
    Explanation(
      "draad",
      nl: "Alles wat bij één vraag hoort, op volgorde: van het eerste woord tot de waakvlam.",
      en: "All that belongs to one question, in order: from the first word to the waakvlam."),
    Explanation(
      "warme overdracht",
      nl: "Je geeft geen briefje mee, maar gaat mee of belt samen. Zo kennen ze elkaars gezicht.",
      en: "You do not hand out a note but go along or call together, so that people have met.",
      source: "S4:1617"),
    Explanation(
      "warme koppeling",
      nl: "Je brengt een vraag en een aanbod bij elkaar nadat je met allebei hebt gesproken.",
      en: "You bring a question and an offer together after talking to both people.",
      source: "S4:1617"),
    Explanation(
      "afspraak",
      nl: "Wie doet wat, en wanneer is het klaar.",
      en: "Who does what, and when it is done.",
      source: "S0:47"),
    Explanation(
      "uitstroom",
      nl: "De hulp van een team stopt. Samen kijk je wat er in de wijk is om op door te gaan.",
      en: "The help of a team ends. Together you see what the wijk has to go on with.",
      source: "S4:1852"),
    Explanation(
      "vroegsignalering",
      nl: "Op tijd merken dat het niet goed gaat, zodat iets kleins klein blijft.",
      en: "Noticing in time that things go wrong, so that something small stays small.",
      source: "S4:515"),
  ]
}
