public import Domain
public import Resources

extension Side {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .question: Phrase("vraag", "question")
    case .offer: Phrase("aanbod", "offer")
    }
  }
}

extension PostingStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase("open", "open")
    case .matched: Phrase("koppeling bezig", "being matched")
    case .closed: Phrase("klaar", "closed")
    }
  }
}

extension MatchStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .proposed: Phrase("voorstel", "proposed")
    case .askerSpoken: Phrase("vrager gesproken", "asker spoken to")
    case .bothSpoken: Phrase("beiden gesproken", "both spoken to")
    case .introduced: Phrase("kennisgemaakt", "introduced")
    case .running: Phrase("loopt", "running")
    case .askedAfter: Phrase("nagevraagd", "asked after")
    case .finished: Phrase("afgerond", "finished")
    case .stopped: Phrase("gestopt", "stopped")
    }
  }
}

extension KwestieLevel {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .casus: Phrase("casus", "casus")
    case .pattern: Phrase("patroon", "pattern")
    case .bottleneck: Phrase("bottleneck", "bottleneck")
    }
  }
}

extension KwestieStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase("open", "open")
    case .decided: Phrase("besloten", "decided")
    case .closed: Phrase("klaar", "closed")
    }
  }
}

extension Rhythm {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .month: Phrase("maand", "month")
    case .quarter: Phrase("kwartaal", "quarter")
    }
  }
}

extension Freshness.Sureness {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .never: Texts.sureNever
    case .guess: Texts.sureGuess
    case .doubtful: Texts.sureDoubtful
    case .likely: Texts.sureLikely
    case .sure: Texts.sureSure
    }
  }
}

extension Capacity {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .room: Texts.capacityRoom
    case .waitingList: Texts.capacityWaiting
    case .talkFirst: Texts.capacityTalk
    case .full: Texts.capacityFull
    }
  }
}

extension Management {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .residents: Phrase("zelfbeheer", "by residents")
    case .professionals: Phrase("sociaal beheer", "by professionals")
    case .mixed: Phrase("gemengd", "mixed")
    }
  }
}

extension Phase {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .idea: Phrase("idee", "idea")
    case .trying: Phrase("proberen", "trying")
    case .running: Phrase("loopt", "running")
    case .blooming: Phrase("bloeit", "blooming")
    case .resting: Phrase("in rust", "resting")
    case .stopped: Phrase("gestopt", "stopped")
    }
  }
}

extension Money {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .none: Phrase("geen", "none")
    case .temporary: Phrase("tijdelijk", "temporary")
    case .structural: Phrase("structureel", "structural")
    }
  }
}

extension Effort {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .light: Phrase("licht", "light")
    case .normal: Phrase("gewoon", "normal")
    case .intensive: Phrase("intensief", "intensive")
    }
  }
}

extension WayHow {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .alone: Phrase("zelf", "alone")
    case .withHelp: Phrase("met hulp", "with help")
    case .notYet: Phrase("nog niet", "not yet")
    case .unknown: Phrase("onbekend", "unknown")
    }
  }
}

extension ParentingStep {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .meeting: Texts.parentsMeeting
    case .support: Texts.parentsSupport
    case .schoolOrClub: Texts.parentsSchool
    }
  }
}

extension DebtRoute.Part {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .paperwork: Phrase("Papieren op orde", "Papers in order")
    case .behaviour: Phrase("Omgaan met geld", "Handling money")
    case .settling: Phrase("Schulden regelen", "Settling debts")
    }
  }
}
