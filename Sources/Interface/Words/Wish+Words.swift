public import Domain
public import Resources

extension Caseload {
  /// How it is asked what somebody wants: by their name, or as they are spoken of; of somebody who is
  /// not known it is asked in general (R79).
  public func wishLabel(of id: ID?) -> Phrase {
    guard let name = id.flatMap({ residents[$0]?.name }) else { return Texts.fieldWish }
    switch NameWords.of(Folding.folded(name)).first {
    case "mevrouw": return Texts.fieldWish
    case "meneer": return Texts.fieldWishHe
    default:
      let first = String(name.split(separator: " ").first ?? "")
      return Phrase(
        Texts.fieldWishNamed.text(.nl, [first]), Texts.fieldWishNamed.text(.en, [first]))
    }
  }
}
