extension Glossary {
  /// Desks, lines and the way to paid help.
  static let access: [Explanation] = [
    Explanation(
      "eigen kracht",
      nl: "Wat iemand zelf kan en wil, samen met de mensen eromheen. Daar begin je.",
      en: "What people can and want to do themselves, with those around them. Start there.",
      source: "S4:376"),
    Explanation(
      "nulde lijn",
      nl: "Alles wat er al is voordat er hulp komt: jijzelf, familie, buren, vrijwilligers.",
      en: "All that is there before help comes: yourself, family, neighbours, volunteers.",
      source: "S4:3109"),
    Explanation(
      "eerste lijn",
      nl: "Hulp waar je zelf naartoe kunt, zonder briefje. Zoals de huisarts of het wijkteam.",
      en: "Help you can go to without a letter, such as the family doctor.",
      source: "S4:3009"),
    Explanation(
      "tweede lijn",
      nl: "Hulp van een specialist. Daar heb je een verwijzing of een indicatie voor nodig.",
      en: "Help from a specialist, for which you need a referral or an indicatie.",
      source: "S4:3184"),
    Explanation(
      "wijkteam",
      nl:
        "Hulpverleners van verschillende soort die samen één wijk doen. Ze helpen een tijdje mee.",
      en: "Professionals of several kinds who serve one wijk together, for a limited time.",
      source: "S4:1740"),
    Explanation(
      "VraagWijzer",
      nl:
        "Het loket van de gemeente voor vragen over zorg, geld en meedoen. Je kunt zo binnenlopen.",
      en: "The municipal desk for questions on care, money and taking part. Just walk in.",
      source: "S4:1717"),
    Explanation(
      "CJG",
      nl: "Centrum voor Jeugd en Gezin: het loket voor ouders, kinderen en jongeren.",
      en: "Youth and family centre: the desk for parents, children and young people.",
      source: "S4:1736"),
    Explanation(
      "indicatie",
      nl:
        "Een besluit dat je recht hebt op bepaalde hulp. Zonder dat besluit kun je daar niet terecht.",
      en: "A decision that you are entitled to certain help. Without it you cannot get in.",
      source: "S4:3050"),
    Explanation(
      "maatwerk",
      nl: "Hulp die voor één persoon op maat wordt gemaakt, na een indicatie.",
      en: "Help made to measure for one person, after an indicatie.",
      source: "S4:3092"),
    Explanation(
      "collectief",
      nl: "Iets wat je samen met anderen doet, zoals eten of wandelen, in plaats van alleen.",
      en: "Something done together with others, such as eating or walking.",
      source: "S4:707"),
    Explanation(
      "vrij toegankelijk",
      nl: "Je mag zo meedoen. Niemand vraagt om een indicatie of een verwijzing.",
      en: "You can just join. Nobody asks for an indicatie or a referral.",
      source: "S4:319"),
    Explanation(
      "ondersteuningsmix",
      nl:
        "De hulp bij elkaar: wat familie en buren doen, wat een groep doet en wat een beroepskracht doet.",
      en: "All help together: family and neighbours, a group, and a professional.",
      source: "S4:452"),
    Explanation(
      "keukentafelgesprek",
      nl: "Een gesprek bij de bewoner thuis over wat nodig is. Er mag altijd iemand bij zitten.",
      en: "A talk at the resident's home about what is needed. Someone may always sit in.",
      source: "S3:433"),
    Explanation(
      "regisseur",
      nl: "Als meer mensen in één huishouden helpen, is er één die het overzicht houdt.",
      en: "When several people help in one household, one of them keeps the overview.",
      source: "S4:3239"),
    Explanation(
      "ZRM",
      nl:
        "Zelfredzaamheid-Matrix: een lijst van elf stukken van het leven, met een cijfer van 1 tot 5.",
      en: "A list of eleven parts of life, each with a mark from 1 to 5.",
      source: "S4:3261"),
    Explanation(
      "Wmo",
      nl: "De wet die zegt dat de gemeente helpt om thuis te blijven wonen en mee te doen.",
      en: "The act by which the municipality helps people to live at home and take part."),
    Explanation(
      "welzijn op recept",
      nl: "De huisarts schrijft geen pil voor, maar een afspraak met de sociaal makelaar.",
      en: "The family doctor prescribes no pill but a meeting with the community worker.",
      source: "S4:938"),
    Explanation(
      "tegenprestatie",
      nl: "Wie een uitkering heeft, doet iets terug voor de buurt. Naar vermogen en zelf gekozen.",
      en: "Who is on benefit does something for the neighbourhood, as able and by own choice.",
      source: "S4:1671"),
  ]
}
