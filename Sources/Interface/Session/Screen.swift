public import Resources

/// A screen with a list, by the key that opens it.
public enum Screen: Int, CaseIterable, Sendable {
  case today = 1
  case signalen, referrals, kaart, waakvlammen, network

  /// Whether it is one of the three panes that stand stacked on a wide screen.
  var isStacked: Bool { self == .signalen || self == .referrals || self == .kaart }

  /// Its name on the tab.
  public var title: Phrase {
    switch self {
    case .today: Texts.screenToday
    case .signalen: Texts.screenSignalen
    case .referrals: Texts.screenReferrals
    case .kaart: Texts.screenKaart
    case .waakvlammen: Texts.screenWaakvlammen
    case .network: Texts.screenNetwork
    }
  }

  /// Its name where there is little room.
  var shortTitle: Phrase {
    switch self {
    case .referrals: Texts.screenReferralsShort
    case .kaart: Texts.screenKaartShort
    default: title
    }
  }
}
