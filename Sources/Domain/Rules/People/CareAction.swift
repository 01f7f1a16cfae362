/// What can be done for a mantelzorger: find, strengthen, lighten, connect (C3, `S4:2771-2820`).
/// The raw values are the codes of that list.
public enum CareAction: String, CaseIterable, Sendable {
  // Vinden.
  /// Learn to see that it is too much, or that it goes wrong.
  case noticing = "leren-zien"
  /// The wijknetwerk recognises them and shows the way.
  case pointing = "wijk-ziet"
  /// Tell what there is.
  case information = "goede-info"

  // Versterken.
  /// At the keukentafelgesprek: what they can, cannot and need.
  case kitchenTable = "meepraten"
  /// Say thanks.
  case thanks = "waarderen"
  /// Let them have a say.
  case voice = "platform"
  /// A training: saying no, lifting.
  case training = "training"
  /// A professional teaches simple tasks.
  case careTasks = "zorg-leren"

  // Verlichten.
  /// Respite: a short stay, dagbesteding, somebody at home.
  case respite = "respijt"
  /// Put the question on the board.
  case posting = "marktplaats"
  /// A volunteer who cares along.
  case careVolunteer = "zorgmaatje"
  /// Peers, a mantelzorgcafé, somebody to talk to.
  case support = "steun"
  /// Advice.
  case advice = "raad"
  /// Another sort of support for another sort of care.
  case ownKind = "verschil"
  /// Attention in how we speak.
  case attention = "toon"

  // Verbinden.
  /// Professionals learn.
  case expertise = "vakkennis"
  /// The makelaar connects the question to what there is in the gebied.
  case connecting = "koppelen"

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
  case partner = "samenwerken"
  /// Somebody with a question: support.
  case asker = "ondersteunen"
  /// Somebody close: make room.
  case close = "faciliteren"
  /// The expert: agree.
  case expert = "afstemmen"
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
