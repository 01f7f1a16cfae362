import Domain

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
struct Random: RandomNumberGenerator {
  var state: UInt64

  /// A generator with a seed that is printed, so that a red run can be done again.
  static func seeded(_ seed: UInt64 = .random(in: 0...UInt64.max), _ test: String = #function)
    -> Random
  {
    print("JournalTests \(test) seed \(seed)")
    return Random(state: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { number(0..<100) < percent }

  mutating func id() -> ID {
    ID(milliseconds: 1_770_000_000_000 &+ next() % 1_000_000_000, random: (next(), next()))
  }

  mutating func day() -> Day { Day(number: number(0..<30_000)) }

  mutating func text() -> String {
    let words = [
      "buurvrouw", "é", "e\u{301}", "😀", "\"", "\\", "\n", "\u{2028}", "\u{7F}", "\u{85}", " ",
      "{\"h\":\"", "Pendrecht", "koffie", "\u{202E}", "\t", "null",
    ]
    return (0..<number(0..<6)).map { _ in words[number(0..<words.count)] }.joined()
  }

  /// A record of that kind with most fields filled.
  mutating func record(_ kind: Kind, _ id: ID) -> AnyRecord {
    switch kind {
    case .worker: filled(Worker(), id).any
    case .gebied: filled(Gebied(), id).any
    case .wijk: filled(Wijk(), id).any
    case .resident: filled(Resident(), id).any
    case .household: filled(Household(), id).any
    case .group: filled(Group(), id).any
    case .contact: filled(Contact(), id).any
    case .voorziening: filled(Voorziening(), id).any
    case .signaal: filled(Signaal(), id).any
    case .conversation: filled(Conversation(), id).any
    case .referral: filled(Referral(), id).any
    case .plan: filled(Plan(), id).any
    case .selfReliance: filled(SelfReliance(), id).any
    case .factors: filled(Factors(), id).any
    case .waakvlam: filled(Waakvlam(), id).any
    case .posting: filled(Posting(), id).any
    case .match: filled(Match(), id).any
    case .kwestie: filled(Kwestie(), id).any
    case .story: filled(Story(), id).any
    case .indicator: filled(Indicator(), id).any
    case .promise: filled(Promise(), id).any
    case .settings: filled(Settings(), id).any
    }
  }

  mutating func record(_ id: ID? = nil) -> AnyRecord {
    let kind = Kind.allCases[number(0..<Kind.allCases.count)]
    return record(kind, id ?? self.id())
  }

  private mutating func filled<Element: Record>(_ empty: Element, _ id: ID) -> Element {
    var record = empty
    var filler = Filler(random: self, chance: chance(50) ? 80 : 30)
    record.visit(&filler)
    self = filler.random
    record.id = id
    if chance(15) { record.unknownFields = #"{"later":{"é":[1,2.50,null]},"other":"x\ny"}"# }
    return record
  }
}

/// Fills the fields of a record. States come by as texts, and are known by their names.
private struct Filler: FieldVisitor {
  var random: Random
  let chance: Int

  private static let choices: [String: [[String]]] = [
    "overruled": [ContactKind.allCases.map(\.rawValue)],
    "strength": [Strength.allCases.map(\.rawValue)],
    "level": [Level.allCases.map(\.rawValue), KwestieLevel.allCases.map(\.rawValue)],
    "status": [
      ReferralStatus.allCases.map(\.rawValue), SignaalStatus.allCases.map(\.rawValue),
      PlanStatus.allCases.map(\.rawValue), MatchStatus.allCases.map(\.rawValue),
      PostingStatus.allCases.map(\.rawValue), KwestieStatus.allCases.map(\.rawValue),
    ],
    "side": [Side.allCases.map(\.rawValue)],
    "share": [Share.allCases.map(\.rawValue)],
    "support": [Support.allCases.map(\.rawValue)],
    "rhythm": [Rhythm.allCases.map(\.rawValue)],
    "thirdPerson": [ThirdPerson.allCases.map(\.rawValue)],
    "how": [WayHow.allCases.map(\.rawValue), ConsentHow.allCases.map(\.rawValue)],
    "voice": [Voice.allCases.map(\.rawValue)],
    "quality": [Quality.allCases.map(\.rawValue)],
    "load": [CareLoad.allCases.map(\.rawValue)],
    "registered": [Registration.allCases.map(\.rawValue)],
    "phase": [Phase.allCases.map(\.rawValue)],
    "money": [Money.allCases.map(\.rawValue)],
    "management": [Management.allCases.map(\.rawValue)],
    "effort": [Effort.allCases.map(\.rawValue)],
    "trust": [Trust.allCases.map(\.rawValue)],
    "urgency": [Urgency.allCases.map(\.rawValue)],
    "formality": [Formality.allCases.map(\.rawValue)],
    "visibility": [Visibility.allCases.map(\.rawValue)],
    "activity": [Activity.allCases.map(\.rawValue)],
    "risk": [Risk.allCases.map(\.rawValue)],
    "verdict": [Verdict.allCases.map(\.rawValue)],
  ]

  mutating func text(_ name: StaticString, _ value: inout String) {
    if let lists = Filler.choices[name.description],
      let list = lists.first(where: { $0.contains(value) })
    {
      value = list[random.number(0..<list.count)]
    } else {
      value = random.text()
    }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    guard random.chance(chance) else { return }
    if let list = Filler.choices[name.description]?.first {
      value = list[random.number(0..<list.count)]
    } else {
      value = random.text()
    }
  }

  mutating func day(_ name: StaticString, _ value: inout Day) { value = random.day() }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    if random.chance(chance) { value = random.day() }
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = (0..<random.number(0..<4)).map { _ in random.text() }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) {
    if random.chance(chance) { value = random.number(-5..<1_000_000) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    if random.chance(chance) { value = random.chance(50) }
  }

  mutating func id(_ name: StaticString, _ value: inout ID) { value = random.id() }

  mutating func id(_ name: StaticString, _ value: inout ID?) {
    if random.chance(chance) { value = random.id() }
  }

  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    value = (0..<random.number(0..<3)).map { _ in random.id() }
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard random.chance(chance) else { return }
    var part = Part()
    part.visit(&self)
    value = part
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    value = (0..<random.number(0..<4)).map { _ in
      var part = Part()
      part.visit(&self)
      return part
    }
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    let texts: [String?] = [
      nil, #"{"id":"x","n":1.0}"#, "{\n  \"a\": [1, 2]\n}", "no json", #""text""#,
      #"{"a":1,"a":2}"#, "[]", " {}", "", "{}}",
    ]
    value = texts[random.number(0..<texts.count)]
  }

  mutating func fail(_ name: StaticString, _ value: String) {}
}
