public import Domain
public import Resources

extension ConsentHow {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .oral: Phrase("mondeling", "by word of mouth")
    case .written: Phrase("schriftelijk", "in writing")
    case .refused: Phrase("nee", "no")
    }
  }
}

extension Trust {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase("open", "open")
    case .team: Phrase("alleen het team", "the team only")
    case .me: Phrase("alleen ik", "only me")
    }
  }
}

extension Voice {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .heard: Phrase("ja", "yes")
    case .notYet: Phrase("nog niet", "not yet")
    case .viaSomebody: Phrase("via iemand", "by way of somebody")
    }
  }
}

extension Quality {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .good: Phrase("goed", "good")
    case .strained: Phrase("schuurt", "strained")
    case .broken: Phrase("verbroken", "broken")
    }
  }
}

extension CareLoad {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .fine: Phrase("gaat goed", "goes well")
    case .heavy: Phrase("zwaar", "heavy")
    case .overloaded: Phrase("overbelast", "overloaded")
    case .derailed: Phrase("ontspoord", "derailed")
    }
  }
}

extension Registration {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .yes: Phrase("ja", "yes")
    case .no: Phrase("nee", "no")
    case .declined: Phrase("wil niet", "does not want it")
    }
  }
}

extension Support {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .frontDesk: Phrase("loket", "desk")
    case .firstLine: Phrase("eerste lijn", "first line")
    case .wijkteam: Phrase("wijkteam", "wijkteam")
    case .youth: Phrase("basishulp jeugd", "basic help for youth")
    case .coaching: Phrase("coaching of mentor", "coaching or mentor")
    case .secondLine: Phrase("tweede lijn", "second line")
    }
  }
}

extension ThirdPerson {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .notAsked: Phrase("nog niet gevraagd", "not asked yet")
    case .relative: Phrase("naaste", "somebody close")
    case .carer: Phrase("mantelzorger", "mantelzorger")
    case .volunteer: Phrase("vrijwilliger", "volunteer")
    case .neighbour: Phrase("iemand uit de buurt", "somebody from the street")
    case .mediator: Phrase("onafhankelijk bemiddelaar", "independent mediator")
    case .declined: Phrase("bewoner wil niet", "resident does not want it")
    }
  }
}

extension Share {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .ownNetwork: Phrase("eigen netwerk", "own network")
    case .volunteer: Phrase("vrijwilliger", "volunteer")
    case .together: Phrase("samen, vrij toegankelijk", "together, free to enter")
    case .open: Phrase("alleen, vrij toegankelijk", "one at a time, free to enter")
    case .wijkteam: Phrase("wijkteam of loket", "wijkteam or desk")
    case .tailored: Phrase("maatwerk", "maatwerk")
    }
  }
}

extension PlanStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .agreed: Phrase("loopt", "running")
    case .extended: Phrase("verlengd", "extended")
    case .ended: Phrase("afgerond", "ended")
    }
  }
}

extension PriorityGroup {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .lonely: Phrase("eenzaam", "lonely")
    case .livingLonger: Phrase("langer thuis", "longer at home")
    case .benefit: Phrase("uitkering", "benefit")
    case .youthAndParents: Phrase("jeugd en ouders", "youth and parents")
    }
  }
}

extension Contact {
  /// That the one at an end cares in this tie, or is cared for; nil when there is no care in it.
  public func careWords(of end: ID, _ language: Language) -> String? {
    guard let care else { return nil }
    let words = (end == from ? Texts.kringCares : Texts.kringCaredFor).text(language)
    let hours = care.hoursPerWeek.map { Texts.kringHours.text(language, [String($0)]) }
    return ([words] + hours.list).joined(separator: " ")
  }
}

extension CarerStanding.Condition {
  /// That it is not so.
  var phraseOfNo: Phrase {
    switch self {
    case .enough: Texts.careNotEnough
    case .limitation: Texts.careNoLimitation
    case .social: Texts.careNotSocial
    case .unpaid: Texts.carePaid
    }
  }

  /// That it is not known; a limitation that nobody asked about stands in the way of nothing.
  var phraseOfUnknown: Phrase {
    switch self {
    case .enough: Texts.careEnoughUnknown
    case .limitation: Texts.careNoLimitation
    case .social: Texts.careSocialUnknown
    case .unpaid: Texts.paidNotAsked
    }
  }
}

extension CarerStanding.Answer {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .yes: Texts.yes
    case .no: Texts.no
    case .unknown: Texts.unknown
    }
  }
}
