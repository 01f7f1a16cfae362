/// What can be done for a mantelzorger: find, strengthen, lighten, connect (C3, `S4:2771-2820`).
/// The raw values are codes.
public enum CareAction: String, CaseIterable, Sendable {
  // Vinden.
  /// Learn to see that it is too much, or that it goes wrong.
  case noticing = "herkennen"
  /// The wijknetwerk recognises them and shows the way.
  case pointing = "wijzen"
  /// Tell what there is.
  case information = "informatie"

  // Versterken.
  /// At the keukentafelgesprek: what they can, cannot and need.
  case kitchenTable = "keukentafel"
  /// Say thanks.
  case thanks = "waardering"
  /// Let them have a say.
  case voice = "meepraten"
  /// A training: saying no, lifting.
  case training = "training"
  /// A professional teaches simple tasks.
  case careTasks = "zorgtaken"

  // Verlichten.
  /// Respite: a short stay, dagbesteding, somebody at home.
  case respite = "respijt"
  /// Put the question on the board.
  case posting = "hulpvraag"
  /// A volunteer who cares along.
  case careVolunteer = "zorgvrijwilliger"
  /// Peers, a mantelzorgcafé, somebody to talk to.
  case support = "emotionele-steun"
  /// Advice.
  case advice = "advies"
  /// Another sort of support for another sort of care.
  case ownKind = "maatwerk"
  /// Attention in how we speak.
  case attention = "aandacht"

  // Verbinden.
  /// Professionals learn.
  case expertise = "deskundigheid"
  /// The makelaar connects the question to what there is in the gebied.
  case connecting = "verbinden"

  /// Which of the four it is for.
  public enum Aim: String, CaseIterable, Sendable {
    case find = "vinden"
    case strengthen = "versterken"
    case lighten = "verlichten"
    case connect = "verbinden"

    /// What can be done for it, in the order of the source.
    public var actions: [CareAction] { CareAction.allCases.filter { $0.aim == self } }
  }

  /// Which of the four it is for.
  public var aim: Aim {
    switch self {
    case .noticing, .pointing, .information: .find
    case .kitchenTable, .thanks, .voice, .training, .careTasks: .strengthen
    case .respite, .posting, .careVolunteer, .support, .advice, .ownKind, .attention: .lighten
    case .expertise, .connecting: .connect
    }
  }
}

/// The four roles of a mantelzorger towards us; all four can hold at once (SOFA, `S0:260-265`).
public enum CarerRole: String, CaseIterable, Sendable {
  /// A partner: work together.
  case partner
  /// Somebody with a question: support.
  case asker = "hulpvrager"
  /// Somebody close: make room.
  case close = "naaste"
  /// The expert: agree.
  case expert
}

extension Care {
  /// What was told for a role; nil is not talked about yet (C2, `S0:260-265`).
  public subscript(role: CarerRole) -> String? {
    switch role {
    case .partner: cooperate
    case .asker: support
    case .close: facilitate
    case .expert: attune
    }
  }
}
