internal import Domain
internal import Resources

extension ReferenceReader {
  /// The lists whose codes the program itself writes: only their words can be changed.
  static let fixedLists: Set<String> = ["outcomes", "formalities"]

  /// The codes that a list must hold because a rule of the domain goes by them, in order.
  static func required(in list: Reference.List) -> [String] {
    if fixedLists.contains(list.name) { return Reference.standard[list].map(\.code) }
    let codes: Set<String> =
      switch list.name {
      case "themes": [Codes.upbringing]
      case "sources": [Codes.sourceWaakvlam]
      case "subkinds": [Codes.vraagWijzer, Codes.cjg, Codes.wijkteam]
      case "workerRoles":
        [Codes.vraagWijzer, Codes.wmoAdviseur, Codes.cjg, Codes.wijkteam, Codes.teamleider]
      case "ageGroups": Codes.young
      case "institutions": Codes.institutions
      case "relations": Codes.closeRelations.union(Codes.lightRelations)
      default: []
      }
    return codes.sorted()
  }
}
