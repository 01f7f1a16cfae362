public import Domain
public import Resources

extension KaartDouble.Likeness {
  /// How the names agree, in words.
  public var phrase: Phrase {
    switch self {
    case .same: Phrase("dezelfde naam", "the same name")
    case .oneLetter: Phrase("één letter verschil", "one letter differs")
    case .mostWords: Phrase("bijna dezelfde naam", "nearly the same name")
    }
  }
}

extension KaartDouble.Common {
  /// What they have in common, in words.
  public var phrase: Phrase {
    switch self {
    case .address: Phrase("hetzelfde adres", "the same address")
    case .place: Phrase("dezelfde plek", "the same place")
    case .contact: Phrase("dezelfde telefoon, e-mail of website", "the same telephone or mail")
    case .wijk: Phrase("dezelfde wijk", "the same wijk")
    }
  }
}
