import Domain

/// The people of the scenarios about helping and caring, as numbers for `id`.
enum Person {
  static let rachid = id(100)
  static let imane = id(101)
  static let naima = id(102)
  static let kees = id(103)
  static let ans = id(104)
  static let ayse = id(105)
  static let maria = id(106)
}

extension World {
  /// The small wijk with a makelaar for volunteers and mantelzorgers, and people who help.
  static func withHelpers() -> World {
    var world = World()
    world.caseload.put(worker(Person.rachid, "Rachid", "vrijwilligersmakelaar"))
    let people = [
      (Person.imane, "Imane"), (Person.naima, "Naima"), (Person.kees, "Kees"),
      (Person.ans, "Ans"), (Person.ayse, "Ayse"), (Person.maria, "Maria"),
    ]
    for (id, name) in people { world.caseload.put(resident(id, name)) }
    return world
  }

  /// Puts a contact with care in it.
  mutating func care(
    _ number: ID, _ from: ID, _ to: ID, _ relation: String? = "gezin",
    since: Day? = nil, until: Day? = nil, _ with: (inout Care) -> Void = { _ in }
  ) {
    var care = Care()
    with(&care)
    caseload.put(
      contact(number, from, to, relation) {
        $0.care = care
        $0.since = since
        $0.until = until
      }.any)
  }

  /// Puts a match as it stands, whatever acts lead to it.
  @discardableResult
  mutating func match(
    _ number: ID, _ asker: ID, _ helper: ID, _ status: MatchStatus = .running,
    _ with: (inout Match) -> Void = { _ in }
  ) -> Match {
    var match = Match()
    match.id = number
    match.asker = asker
    match.helper = helper
    match.status = status
    match.proposed = today
    with(&match)
    caseload.put(match.any)
    return match
  }

  /// Puts a question or an offer on the board.
  @discardableResult
  mutating func posting(
    _ number: ID, _ side: Side, _ resident: ID?, _ with: (inout Posting) -> Void = { _ in }
  ) -> Posting {
    var posting = Posting()
    posting.id = number
    posting.side = side
    posting.what = "samen naar de markt"
    posting.resident = resident
    posting.wijk = "Bospolder"
    posting.made = today
    with(&posting)
    caseload.put(posting.any)
    return posting
  }

  /// Changes a resident who is there.
  mutating func change(_ id: ID, _ with: (inout Resident) -> Void) {
    guard var resident = caseload.residents[id] else { return }
    with(&resident)
    caseload.put(resident.any)
  }

  /// Makes a volunteer of a resident.
  mutating func volunteer(_ id: ID, _ with: (inout Volunteering) -> Void = { _ in }) {
    change(id) { resident in
      var volunteer = resident.volunteer ?? Volunteering()
      with(&volunteer)
      resident.volunteer = volunteer
    }
  }

  /// Changes one of the settings.
  mutating func set(_ path: WritableKeyPath<Settings, Int>, _ value: Int) {
    var settings = caseload.settings
    settings[keyPath: path] = value
    caseload.put(.settings(settings))
  }

  func points(_ remarks: [Remark]) -> [Point] { remarks.map(\.point) }
}
