/// What it takes to erase a resident, or a signaal about nobody: which records go whole, and what is
/// taken out of the others (AVG art. 17; store.md, "Erasure").
public struct Erasure: Equatable, Sendable {
  /// Who or what is erased.
  public let subject: ID
  /// The records that were about them alone: removed, the resident among them.
  public let removed: [ID]
  /// Records of others that named them, in a field or in words: they stay, without them.
  public let scrubbed: [ID]
  /// Records in which somebody has to look themselves: a part of the name stands there, or somebody
  /// else has the same name, so that no machine can tell who is meant.
  public let toLookAt: [ID]
  /// The edits that do it.
  public let edits: [Edit]

  /// What stands where a name stood.
  public static let mark = "[gewist]"
}

extension Caseload {
  /// What it takes to erase a resident or a signaal; nil when there is neither of that identity.
  ///
  /// A signaal, plan, talk, measurement, waakvlam, tie, match or promise about them goes whole, and
  /// so does what hangs on it. Elsewhere their identity is taken out, and their whole name is
  /// replaced, unless somebody else has that name too. A waakvlam that they held looks for another
  /// holder.
  public func erasure(of subject: ID, on today: Day) -> Erasure? {
    let person = residents[subject]
    guard person != nil || signalen.contains(subject) else { return nil }
    let removed = records(fallingWith: subject)
    let name = NamedWords(person?.name ?? "", isShared: person.map(isShared) ?? true)
    var edits: [Edit] = []
    var toLookAt: [ID] = []
    for kind in Kind.allCases {
      let table = table(of: kind)
      for id in table.ids {
        guard let record = table.any(id) else { continue }
        guard !removed.contains(id) else {
          edits.append(Edit(old: record, new: nil))
          continue
        }
        let (clean, mayNameThem) = record.withoutParts(for: removed).without(removed, name)
        if clean != record {
          edits.append(Edit(old: record, new: clean.seekingHolder(without: subject, on: today)))
        }
        if mayNameThem { toLookAt.append(id) }
      }
    }
    return Erasure(
      subject: subject, removed: removed.sorted(),
      scrubbed: edits.filter { $0.new != nil }.map(\.id), toLookAt: toLookAt, edits: edits)
  }

  /// A record, and all that is about it alone and goes with it.
  func records(fallingWith subject: ID) -> Set<ID> {
    var removed: Set<ID> = [subject]
    var queue = [subject]
    while let next = queue.popLast() {
      for id in mentions(of: next) where !removed.contains(id) {
        guard let record = self[id], record.falls(with: removed) else { continue }
        removed.insert(id)
        queue.append(id)
      }
    }
    return removed
  }

  /// Whether the name of a resident is, or is in, the name of somebody else.
  private func isShared(_ person: Resident) -> Bool {
    let wanted = NamedWords.words(person.name)
    func has(_ name: String) -> Bool {
      let words = NamedWords.words(name)
      return words.indices.contains { words[$0...].starts(with: wanted) }
    }
    return residents.rows.contains { $0.id != person.id && has($0.name) }
      || workers.rows.contains { has($0.name) }
      || voorzieningen.rows.contains { $0.people.contains { has($0.name) } }
  }
}

/// A name, to be found in words.
public struct NamedWords {
  private let name: [String]
  private let isShared: Bool
  /// The words of it that could name the person by themselves.
  private let telling: Set<String>

  /// A name; nothing is replaced when it is shared with somebody else.
  public init(_ name: String, isShared: Bool) {
    self.name = NamedWords.words(name)
    self.isShared = isShared
    let titles: Set = ["mevrouw", "meneer", "mw", "dhr", "de", "van", "den", "der", "het", "ten"]
    telling = Set(self.name.filter { $0.count >= 3 && !titles.contains($0) })
  }

  /// The words of a text, in small letters without accents.
  static func words(_ text: String) -> [String] {
    pieces(text).filter(\.isWord).map { Folding.folded(String($0.text)) }
  }

  /// The text without the name, and whether it may name the person still.
  public func taken(outOf text: String) -> (text: String, mayNameThem: Bool) {
    let pieces = NamedWords.pieces(text)
    let places = pieces.indices.filter { pieces[$0].isWord }
    let folded = places.map { Folding.folded(String(pieces[$0].text)) }
    guard !name.isEmpty, folded.contains(where: { telling.contains($0) || $0 == name[0] }) else {
      return (text, false)
    }
    var replaced: [Int: Bool] = [:]
    var place = 0
    var isLeft = false
    while place < folded.count {
      if folded[place...].starts(with: name), !isShared {
        // From the first piece of the name to the last, with what stands between.
        for piece in places[place]...places[place + name.count - 1] { replaced[piece] = false }
        replaced[places[place]] = true
        place += name.count
      } else {
        isLeft = isLeft || telling.contains(folded[place])
        place += 1
      }
    }
    guard !replaced.isEmpty else { return (text, isLeft) }
    let clean = pieces.indices.map { index in
      switch replaced[index] {
      case nil: String(pieces[index].text)
      case true?: Erasure.mark
      case false?: ""
      }
    }
    return (clean.joined(), isLeft)
  }

  /// Words, and what stands between them.
  private static func pieces(_ text: String) -> [(text: Substring, isWord: Bool)] {
    var pieces: [(text: Substring, isWord: Bool)] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.isLetter || first.isNumber
      let piece = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
      pieces.append((piece, isWord))
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}

extension AnyRecord {
  /// Whether it was about somebody, or something, that goes, and about nobody else.
  fileprivate func falls(with removed: Set<ID>) -> Bool {
    func has(_ id: ID?) -> Bool { id.map(removed.contains) ?? false }
    func hasAll(_ ids: [ID]) -> Bool { !ids.isEmpty && ids.allSatisfy(removed.contains) }
    return switch self {
    case .contact(let it): has(it.from) || has(it.to)
    case .signaal(let it): has(it.about) || has(it.partOf)
    case .referral(let it): has(it.resident) || has(it.signaal)
    case .conversation(let it): has(it.resident) || it.resident == nil && has(it.signaal)
    case .waakvlam(let it): has(it.resident)
    case .plan(let it): has(it.resident)
    case .selfReliance(let it): has(it.resident)
    case .factors(let it): has(it.resident)
    case .posting(let it): has(it.resident)
    case .match(let it): has(it.asker) || has(it.helper)
    case .promise(let it): has(it.about)
    case .household(let it): hasAll(it.members)
    case .story(let it): hasAll(it.about)
    default: false
    }
  }

  /// A plan without the parts that came into it for a signaal that goes.
  fileprivate func withoutParts(for removed: Set<ID>) -> AnyRecord {
    guard case .plan(var plan) = self else { return self }
    plan.parts.removeAll { $0.signaal.map(removed.contains) == true }
    return .plan(plan)
  }

  /// The record without these identities and without a name in its words, and whether it may name the
  /// person still.
  fileprivate func without(
    _ removed: Set<ID>, _ name: NamedWords
  ) -> (record: AnyRecord, mayNameThem: Bool) {
    func clean(_ record: some Record) -> (record: AnyRecord, mayNameThem: Bool) {
      var record = record
      var cleaning = Cleaning(removed: removed, name: name)
      record.visit(&cleaning)
      if let unknown = record.unknownFields {
        // What a newer version wrote is not understood here; it goes when it may be about them.
        let words = name.taken(outOf: unknown)
        if words.mayNameThem || words.text != unknown
          || removed.contains(where: { unknown.contains($0.description) })
        {
          record.unknownFields = nil
        }
      }
      return (record.any, cleaning.mayNameThem)
    }
    return clean(record)
  }

  /// A waakvlam that somebody held who is erased looks for another holder.
  fileprivate func seekingHolder(without resident: ID, on today: Day) -> AnyRecord {
    guard case .waakvlam(var waakvlam) = self, waakvlam.isBurning,
      waakvlam.holder.contains(Erasure.mark), waakvlam.seekingHolder == nil
    else { return self }
    waakvlam.seekingHolder = today
    return .waakvlam(waakvlam)
  }
}

/// Takes identities and a name out of all fields.
private struct Cleaning: FieldVisitor {
  let removed: Set<ID>
  let name: NamedWords
  var mayNameThem = false

  private mutating func clean(_ text: String) -> String {
    let (clean, isLeft) = name.taken(outOf: text)
    mayNameThem = mayNameThem || isLeft
    return clean
  }

  mutating func text(_ name: StaticString, _ value: inout String) { value = clean(value) }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    value = value.map { clean($0) }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = value.map { clean($0) }
  }
  mutating func number(_ name: StaticString, _ value: inout Int?) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func id(_ name: StaticString, _ value: inout ID) {}
  mutating func id(_ name: StaticString, _ value: inout ID?) {
    if let id = value, removed.contains(id) { value = nil }
  }
  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    value.removeAll(where: removed.contains)
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func day(_ name: StaticString, _ value: inout Day?) {}
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    value?.visit(&self)
  }
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    for index in value.indices { value[index].visit(&self) }
  }
  mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    guard let text = value else { return }
    let (clean, isLeft) = self.name.taken(outOf: text)
    if clean != text || isLeft || removed.contains(where: { text.contains($0.description) }) {
      value = nil
    }
  }
  mutating func fail(_ name: StaticString, _ value: String) {}
}
