public import Domain
public import Resources

extension SignaalStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .new: Texts.statusNew
    case .talking: Texts.statusTalking
    case .referred: Texts.statusReferred
    case .running: Texts.statusRunning
    case .closed: Texts.statusClosed
    case .declined: Texts.statusDeclined
    }
  }
}

extension Urgency {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .calm: Texts.urgencyCalm
    case .thisWeek: Texts.urgencyThisWeek
    case .today: Texts.urgencyToday
    case .safety: Texts.urgencySafety
    }
  }
}

extension ReferralStatus {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .offered: Texts.referralOffered
    case .accepted: Texts.referralAccepted
    case .returned: Texts.referralReturned
    case .finished: Texts.referralFinished
    }
  }
}

extension Level {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .ownNetwork: Texts.levelOwnNetwork
    case .informal: Texts.levelInformal
    case .collective: Texts.levelCollective
    case .individual: Texts.levelIndividual
    case .frontDesk: Texts.levelFrontDesk
    case .wijkteam: Texts.levelWijkteam
    case .secondLine: Texts.levelSecondLine
    }
  }
}

extension Risk {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .low: Texts.riskLow
    case .middle: Texts.riskMiddle
    case .high: Texts.riskHigh
    case .onCall: Texts.riskOnCall
    }
  }
}

extension Verdict {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .ok: Texts.verdictOk
    case .attention: Texts.verdictAttention
    case .relapse: Texts.verdictRelapse
    case .unreached: Texts.verdictUnreached
    case .missed: Texts.verdictMissed
    }
  }
}

extension Formality {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .formal: Texts.formalityFormal
    case .informal: Texts.formalityInformal
    case .crossroads: Texts.formalityCrossroads
    }
  }
}

extension Visibility {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .open: Texts.visibilityOpen
    case .team: Texts.visibilityTeam
    case .offList: Texts.visibilityOffList
    }
  }
}

extension Activity {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .active: Texts.activityActive
    case .waiting: Texts.activityWaiting
    case .stopped: Texts.activityStopped
    case .unknown: Texts.activityUnknown
    }
  }
}

extension ContactKind {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .bonding: Texts.kindBonding
    case .bridging: Texts.kindBridging
    case .linking: Texts.kindLinking
    case .collaboration: Texts.kindCollaboration
    case .unknown: Texts.kindUnknown
    }
  }
}

extension Strength {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .greeting: Texts.strengthGreeting
    case .chat: Texts.strengthChat
    case .known: Texts.strengthKnown
    case .helps: Texts.strengthHelps
    case .close: Texts.strengthClose
    }
  }
}

extension NextStep.Act {
  /// The words for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .triage: Texts.stepTriage
    case .followUp: Texts.stepFollowUp
    case .awaitAnswer: Texts.stepAwaitAnswer
    case .referAgain: Texts.stepReferAgain
    case .giveFeedback: Texts.stepGiveFeedback
    case .contact: Texts.stepContact
    case .onCall: Texts.stepOnCall
    case .speakToAsker: Texts.stepSpeakToAsker
    case .speakToHelper: Texts.stepSpeakToHelper
    case .introduce: Texts.stepIntroduce
    case .begin: Texts.stepBegin
    case .askHowItGoes: Texts.stepAskHowItGoes
    case .findMatch: Texts.stepFindMatch
    case .lighten: Texts.stepLighten
    case .rest: Texts.stepRest
    case .findHolder: Texts.stepFindHolder
    case .evaluate: Texts.stepEvaluate
    case .decide: Texts.stepDecide
    }
  }
}

extension Shift.Direction {
  /// The words for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .toResidents: Texts.shiftToResidents
    case .toTogether: Texts.shiftToTogether
    case .toShorter: Texts.shiftToShorter
    case .toLighter: Texts.shiftToLighter
    }
  }
}

extension Agenda.Section {
  /// The heading of the part.
  public var phrase: Phrase {
    switch self {
    case .safety: Texts.sectionSafety
    case .waakvlam: Texts.sectionWaakvlam
    case .care: Texts.sectionCare
    case .feedback: Texts.sectionFeedback
    case .promise: Texts.sectionPromise
    case .referral: Texts.sectionReferral
    case .signaal: Texts.sectionSignaal
    case .plan: Texts.screenPlans
    case .match: Texts.screenMatches
    case .posting: Texts.screenBoard
    case .kwestie: Texts.screenKwesties
    case .onToday: Texts.sectionOnToday
    case .toCall: Texts.sectionToCall
    }
  }
}
