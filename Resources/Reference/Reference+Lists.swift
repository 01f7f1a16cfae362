extension Reference {
  /// A list with the name it has in a file of lists.
  public struct List: Sendable {
    /// The name: that of the property.
    public let name: String
    /// Where it is.
    public let place: any WritableKeyPath<Reference, [Term]> & Sendable

    init(_ name: String, _ place: any WritableKeyPath<Reference, [Term]> & Sendable) {
      self.name = name
      self.place = place
    }
  }

  /// All lists, in the order in which a file of lists has them.
  public static let lists: [List] = [
    List("themes", \.themes),
    List("sources", \.sources),
    List("signalTypes", \.signalTypes),
    List("tracks", \.tracks),
    List("lifeDomains", \.lifeDomains),
    List("sorts", \.sorts),
    List("subkinds", \.subkinds),
    List("formalities", \.formalities),
    List("formalTraits", \.formalTraits),
    List("institutions", \.institutions),
    List("spheres", \.spheres),
    List("components", \.components),
    List("targetGroups", \.targetGroups),
    List("accessWays", \.accessWays),
    List("needs", \.needs),
    List("checkWays", \.checkWays),
    List("forgottenPartners", \.forgottenPartners),
    List("informalOffers", \.informalOffers),
    List("placeKinds", \.placeKinds),
    List("houseFunctions", \.houseFunctions),
    List("houseHeadings", \.houseHeadings),
    List("facilitation", \.facilitation),
    List("maex", \.maex),
    List("talentPhases", \.talentPhases),
    List("challengeResults", \.challengeResults),
    List("ageGroups", \.ageGroups),
    List("relations", \.relations),
    List("doing", \.doing),
    List("residentRoles", \.residentRoles),
    List("groupSorts", \.groupSorts),
    List("legalGrounds", \.legalGrounds),
    List("erasureGrounds", \.erasureGrounds),
    List("loneliness", \.loneliness),
    List("volunteerKinds", \.volunteerKinds),
    List("matchKinds", \.matchKinds),
    List("helpReasons", \.helpReasons),
    List("sofa", \.sofa),
    List("carerActions", \.carerActions),
    List("carerFunctions", \.carerFunctions),
    List("centreFunctions", \.centreFunctions),
    List("youngCarerPrompts", \.youngCarerPrompts),
    List("volunteerTasks", \.volunteerTasks),
    List("workerRoles", \.workerRoles),
    List("origins", \.origins),
    List("endReasons", \.endReasons),
    List("outflows", \.outflows),
    List("outcomes", \.outcomes),
    List("conversationKinds", \.conversationKinds),
    List("disciplines", \.disciplines),
    List("letGo", \.letGo),
    List("turns", \.turns),
    List("storySorts", \.storySorts),
    List("perspectives", \.perspectives),
    List("cooperationQualities", \.cooperationQualities),
    List("zrmDomains", \.zrmDomains),
    List("protectiveFactors", \.protectiveFactors),
    List("riskFactors", \.riskFactors),
    List("resultAreas", \.resultAreas),
    List("weights", \.weights),
    List("clientGroups", \.clientGroups),
    List("researchGroups", \.researchGroups),
    List("gebieden", \.gebieden),
    List("wijkVariables", \.wijkVariables),
    List("priorityGroups", \.priorityGroups),
    List("priorities", \.priorities),
    List("citizenship", \.citizenship),
    List("welfareFunctions", \.welfareFunctions),
    List("buildingBlocks", \.buildingBlocks),
  ]

  /// The entries of a list.
  public subscript(list: List) -> [Term] {
    get { self[keyPath: list.place] }
    set { self[keyPath: list.place] = newValue }
  }
}

extension Reference {
  private static let places = Dictionary(
    uniqueKeysWithValues: lists.map { ($0.name, $0.place) })

  /// The list with a name; empty when there is none.
  public func list(_ name: String) -> [Term] {
    Reference.places[name].map { self[keyPath: $0] } ?? []
  }

  /// The words for a code; one that stands in no list is shown as it is.
  public func label(_ name: String, _ code: String, _ language: Language) -> String {
    guard let term = list(name).term(code) else { return code }
    return language == .nl ? term.nl : term.en
  }
}
