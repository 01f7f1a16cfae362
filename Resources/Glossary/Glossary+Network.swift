extension Glossary {
  /// People, their ties and what a wijk has of itself.
  static let network: [Explanation] = [
    Explanation(
      "bonding",
      nl: "Een band met mensen die op je lijken of hetzelfde meemaken. Het voelt vertrouwd.",
      en: "A tie with people like you or in the same boat. It feels like home.",
      source: "S1:196"),
    Explanation(
      "bridging",
      nl: "Een band met iemand buiten je eigen kring. Zo hoor je eens wat anders.",
      en: "A tie with somebody outside your own circle. It brings news from elsewhere.",
      source: "S1:244"),
    Explanation(
      "linking",
      nl: "Je kent iemand bij naam bij een instelling, zoals de gemeente of de corporatie.",
      en: "You know somebody by name inside an institution, such as the municipality.",
      source: "S1:292"),
    Explanation(
      "samenwerking",
      nl: "Twee instellingen of collega's die elkaar weten te vinden.",
      en: "Two institutions or colleagues who know how to find each other.",
      source: "S3:187"),
    Explanation(
      "kring",
      nl: "De mensen om een bewoner heen, van dichtbij tot ver weg, voor zover wij ze kennen.",
      en: "The people around a resident, from near to far, as far as we know them.",
      source: "S1:196"),
    Explanation(
      "sociale kaart",
      nl: "Alles wat er in de wijk is om bij terecht te kunnen, met de namen van mensen erbij.",
      en: "All that a wijk has to turn to, with the names of people.",
      source: "S4:1625"),
    Explanation(
      "voorziening",
      nl: "Eén kaartje van de sociale kaart: een plek, een groep, een loket of een organisatie.",
      en: "One card of the sociale kaart: a place, a group, a desk or an organisation.",
      source: "S4:233"),
    Explanation(
      "niet op lijst",
      nl:
        "Hulp die bestaat doordat bijna niemand ervan weet. Alleen jij ziet hem; hij gaat nergens mee.",
      en: "Help that lives because few know of it. Only you see it; it goes out nowhere.",
      source: "S3:617"),
    Explanation(
      "sociaal makelaar",
      nl: "Het bekende gezicht van de wijk. Loopt op straat, kent mensen en brengt ze bij elkaar.",
      en: "The known face of the wijk: walks the streets, knows people, brings them together.",
      source: "S4:731"),
    Explanation(
      "sleutelfiguur",
      nl: "Iemand die veel mensen kent en naar wie geluisterd wordt. Meestal zonder functie.",
      en: "Somebody who knows many people and is listened to. Often without any office.",
      source: "S4:739"),
    Explanation(
      "gangmaker",
      nl: "De bewoner die in een Lief en Leed-straat de eerste stap zet en anderen meeneemt.",
      en: "The resident who takes the first step in a Lief en Leed street.",
      source: "S4:1410"),
    Explanation(
      "Lief en Leed",
      nl:
        "Een straat met een klein potje voor een bloemetje of een kaart, en buren die op elkaar letten.",
      en: "A street with a little money for flowers or a card, and neighbours who look out.",
      source: "S4:1410"),
    Explanation(
      "huis van de wijk",
      nl: "Een plek waar iedereen zo binnen kan lopen. Bewoners maken er zelf het programma.",
      en: "A place where anyone can walk in, with a programme that residents make.",
      source: "S4:1105"),
    Explanation(
      "mantelzorg",
      nl:
        "Langere tijd zorgen voor iemand die je na staat. Je koos er niet voor, en het is geen baan.",
      en: "Caring for somebody close to you, for a longer time. It is not a job.",
      source: "S4:1505"),
    Explanation(
      "SCP",
      nl:
        "Het bureau dat telt hoeveel mensen lang of veel voor een naaste zorgen. Steun hangt er niet "
        + "van af.",
      en: "The bureau that counts who cares long or much. Support does not depend on it.",
      source: "S4:1522"),
    Explanation(
      "respijtzorg",
      nl: "Iemand neemt de zorg even over, zodat de mantelzorger kan uitrusten.",
      en: "Someone takes over for a while so that the carer can rest.",
      source: "S4:2801"),
    Explanation(
      "vraagverlegenheid",
      nl: "Je hebt hulp nodig, maar je vindt het moeilijk om erom te vragen.",
      en: "You need help but find it hard to ask.",
      source: "S4:1410"),
    Explanation(
      "wederkerigheid",
      nl: "Wie iets krijgt, kan ook iets geven. Hoe klein ook, en niet als het nu te veel is.",
      en: "Who receives can also give, however little, and not when it is too much now.",
      source: "S4:690"),
    Explanation(
      "ervaringsdeskundige",
      nl: "Iemand die het zelf heeft meegemaakt en daar een ander mee helpt.",
      en: "Somebody who has been through it and helps others with that.",
      source: "S4:697"),
  ]
}
