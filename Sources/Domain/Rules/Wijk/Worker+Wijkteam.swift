extension Worker {
  /// Whether somebody with this role or discipline can be in a wijkteam (R77, S4:457-460, 2345).
  ///
  /// Work with youth and children is of the wijknetwerk. Basic youth help in the team is something
  /// else, and every other role can be there. Nil, unknown, can.
  public static func mayBeInWijkteam(role: String?) -> Bool {
    role.map(Codes.youthWork.contains) != true
  }

  /// Whether they work in the wijkteam.
  public var isInWijkteam: Bool { role == Codes.wijkteam || role == Codes.teamleider }

  /// That youth work was put in the wijkteam (R77, S4:457-460, 2345).
  var wijkteamRemarks: [Remark] {
    guard isInWijkteam, let discipline, !Worker.mayBeInWijkteam(role: discipline) else { return [] }
    return [Remark(.youthWorkInWijkteam, id, [.codes([discipline])])]
  }
}
