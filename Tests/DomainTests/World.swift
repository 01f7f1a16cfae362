import Domain
import Testing

/// Random numbers that can be had again from their seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Dice with a seed of chance; it is printed, to play the same game again.
  static func thrown(for test: String) -> Dice {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("\(test): seed \(seed)")
    return Dice(seed: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func upTo(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func one<Element>(of choices: [Element]) -> Element { choices[upTo(choices.count)] }
}

/// The identity with this number; a higher number was made later.
func id(_ number: Int) -> ID {
  ID(milliseconds: 1_772_000_000_000 + UInt64(number), random: (0, UInt64(number)))
}

/// A day as people write it: `day(2, 3, 2026)`.
func day(_ day: Int, _ month: Int, _ year: Int = 2026) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

/// A conversation about a signaal, under an identity of its own.
func talk(about signaal: ID, _ text: String) -> Change {
  var talk = Conversation()
  talk.id = ID(milliseconds: 1_773_000_000_000, random: (0, UInt64.random(in: 0...UInt64.max)))
  talk.signaal = signaal
  talk.text = text
  return .conversationHeld(talk)
}

/// A small wijk with the people of the domain book, and a clock.
struct World {
  static let samira = id(1)
  static let joost = id(2)
  static let bospolder = id(3)
  static let middelland = id(4)
  static let aydin = id(10)
  static let hatice = id(11)
  static let silva = id(12)
  static let team = id(20)
  static let meal = id(21)
  static let desk = id(22)

  var caseload = Caseload()
  var today = day(2, 3)
  private var last = 1000

  init() {
    caseload.put(worker(World.samira, "Samira", "sociaal-makelaar") { $0.isUser = true })
    caseload.put(worker(World.joost, "Joost", "wijkteam"))
    for (id, name) in [(World.bospolder, "Bospolder"), (World.middelland, "Middelland")] {
      var wijk = Wijk()
      wijk.id = id
      wijk.name = name
      caseload.put(.wijk(wijk))
    }
    caseload.put(resident(World.aydin, "Meneer Aydin"))
    caseload.put(resident(World.hatice, "Hatice"))
    caseload.put(resident(World.silva, "Meneer Silva"))
    caseload.put(card(World.team, "Wijkteam Bospolder") { $0.subkind = "wijkteam" })
    caseload.put(
      card(World.meal, "Eettafel Huis van de Wijk", "ontmoeten") { $0.collective = true })
    caseload.put(card(World.desk, "VraagWijzer Delfshaven") { $0.subkind = "vraagwijzer" })
  }

  /// A new identity, later than all before.
  mutating func fresh() -> ID {
    last += 1
    return id(last)
  }

  /// Carries a change out, today and by Samira.
  mutating func act(_ change: Change) throws {
    caseload = try caseload.applying(change, on: occasion).caseload
  }

  var occasion: Occasion { Occasion(today: today, worker: World.samira) }

  /// The reason why a change cannot be; nil when it can.
  func refusal(of change: Change) -> Refusal? {
    do throws(Refusal) {
      _ = try caseload.applying(change, on: occasion)
      return nil
    } catch { return error }
  }

  /// Receives a signaal and gives its identity.
  mutating func receive(
    _ text: String = "Gordijnen al dagen dicht", _ with: (inout Signaal) -> Void = { _ in }
  ) throws -> ID {
    let signaal = signaal(fresh(), text, with)
    try act(.signaalReceived(signaal))
    return signaal.id
  }

  /// Offers a referral and gives its identity.
  mutating func offer(_ signaal: ID, to receiver: ID?, _ level: Level = .collective) throws -> ID {
    let referral = referral(fresh(), signaal, receiver, level)
    try act(.referralOffered(referral))
    return referral.id
  }

  func signaal(
    _ id: ID, _ text: String = "Gordijnen dicht", _ with: (inout Signaal) -> Void = { _ in }
  ) -> Signaal {
    var signaal = Signaal()
    signaal.id = id
    signaal.text = text
    signaal.wijk = "Bospolder"
    signaal.received = today
    with(&signaal)
    return signaal
  }

  func referral(
    _ id: ID, _ signaal: ID, _ receiver: ID?, _ level: Level = .collective
  ) -> Referral {
    var referral = Referral()
    referral.id = id
    referral.signaal = signaal
    referral.to = receiver
    referral.level = level
    return referral
  }

  func waakvlam(
    _ id: ID, _ resident: ID = World.silva, _ with: (inout Waakvlam) -> Void = { _ in }
  ) -> Waakvlam {
    var waakvlam = Waakvlam()
    waakvlam.id = id
    waakvlam.resident = resident
    waakvlam.holder = "Maria"
    waakvlam.risk = .high
    waakvlam.started = today
    with(&waakvlam)
    return waakvlam
  }
}

func worker(
  _ id: ID, _ name: String, _ role: String, _ with: (inout Worker) -> Void = { _ in }
) -> AnyRecord {
  var worker = Worker()
  worker.id = id
  worker.name = name
  worker.role = role
  with(&worker)
  return .worker(worker)
}

func resident(
  _ id: ID, _ name: String, _ with: (inout Resident) -> Void = { _ in }
) -> AnyRecord {
  var resident = Resident()
  resident.id = id
  resident.name = name
  resident.wijk = "Bospolder"
  with(&resident)
  return .resident(resident)
}

func group(_ id: ID, _ name: String) -> AnyRecord {
  var group = Group()
  group.id = id
  group.name = name
  group.wijk = "Bospolder"
  return .group(group)
}

func card(
  _ id: ID, _ name: String, _ themes: String..., with: (inout Voorziening) -> Void = { _ in }
) -> AnyRecord {
  var card = Voorziening()
  card.id = id
  card.name = name
  card.themes = themes
  card.wijken = ["Bospolder"]
  card.checked = day(1, 3)
  with(&card)
  return .voorziening(card)
}

func contact(
  _ id: ID, _ from: ID, _ to: ID, _ relation: String? = nil,
  _ with: (inout Contact) -> Void = { _ in }
) -> Contact {
  var contact = Contact()
  contact.id = id
  contact.from = from
  contact.to = to
  contact.relation = relation
  with(&contact)
  return contact
}
