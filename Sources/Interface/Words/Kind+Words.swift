public import Domain
public import Resources

extension Kind {
  /// One of them, for people.
  public var phrase: Phrase { words.one }
  /// Several of them, for people.
  public var plural: Phrase { words.several }

  private var words: (one: Phrase, several: Phrase) {
    switch self {
    case .worker: (Phrase("medewerker", "worker"), Phrase("medewerkers", "workers"))
    case .gebied: (Phrase("gebied", "gebied"), Phrase("gebieden", "gebieden"))
    case .wijk: (Phrase("wijk", "wijk"), Phrase("wijken", "wijken"))
    case .resident: (Phrase("bewoner", "resident"), Phrase("bewoners", "residents"))
    case .household: (Phrase("huishouden", "household"), Phrase("huishoudens", "households"))
    case .group: (Phrase("groep", "group"), Phrase("groepen", "groups"))
    case .contact: (Phrase("contact", "contact"), Phrase("contacten", "contacts"))
    case .voorziening: (Phrase("kaart", "card"), Phrase("kaarten", "cards"))
    case .signaal: (Phrase("signaal", "signaal"), Phrase("signalen", "signalen"))
    case .conversation: (Phrase("gesprek", "conversation"), Phrase("gesprekken", "conversations"))
    case .referral: (Phrase("verwijzing", "referral"), Phrase("verwijzingen", "referrals"))
    case .plan: (Phrase("plan", "plan"), Phrase("plannen", "plans"))
    case .selfReliance: (Phrase("ZRM-meting", "ZRM"), Phrase("ZRM-metingen", "ZRMs"))
    case .factors:
      (
        Phrase("beschermende en risicofactoren", "protective and risk factors"),
        Phrase("lijsten met factoren", "lists of factors")
      )
    case .waakvlam: (Phrase("waakvlam", "waakvlam"), Phrase("waakvlammen", "waakvlammen"))
    case .posting:
      (
        Phrase("vraag of aanbod", "question or offer"),
        Phrase("vragen en aanbod", "questions, offers")
      )
    case .match: (Phrase("koppeling", "match"), Phrase("koppelingen", "matches"))
    case .kwestie: (Phrase("kwestie", "kwestie"), Phrase("kwesties", "kwesties"))
    case .story: (Phrase("verhaal", "story"), Phrase("verhalen", "stories"))
    case .indicator: (Phrase("cijfer", "figure"), Phrase("cijfers", "figures"))
    case .promise: (Phrase("afspraak", "promise"), Phrase("afspraken", "promises"))
    case .settings: (Phrase("instellingen", "settings"), Phrase("instellingen", "settings"))
    }
  }
}

extension Kind {
  /// The title of a form over one of them.
  func formTitle(isNew: Bool) -> Phrase {
    switch self {
    case .signaal: return Texts.formSignaal
    case .resident: return isNew ? Texts.formNewResident : Texts.formResident
    case .voorziening: return isNew ? Texts.formNewKaart : Texts.formKaart
    case .waakvlam: return isNew ? Texts.formNewWaakvlam : Texts.formWaakvlam
    case .contact where isNew: return Texts.formContact
    default: break
    }
    let (pattern, words) = (isNew ? Texts.formNew : Texts.formChange, phrase)
    return Phrase(
      Phrase(pattern.nl, pattern.nl).text(.nl, [words.nl]),
      Phrase(pattern.en, pattern.en).text(.en, [words.en]))
  }
}
