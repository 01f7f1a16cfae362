public import Domain
public import JSON

/// Reads a record from one JSON object.
///
/// Fields are expected in the visiting order and found in any other. A field that the record does
/// not know is kept in its `unknownFields`, so that an edit by this version does not lose what a
/// newer one wrote; `null` is the same as absent. Inside a part there is no such place: a part with
/// unknown fields is read without them and `hasUnknownParts` tells, so that the store is not written.
public struct RecordReader: FieldVisitor {
  /// Why a record was refused.
  public struct Failure: Error, Equatable, Sendable {
    /// What is wrong with a field.
    public enum Reason: Equatable, Sendable {
      /// It must be there and is not.
      case missing
      /// It holds a value of another kind.
      case wrongKind
      /// It holds a value that the record cannot: a day that does not exist, an unknown state.
      case invalid
      /// The object itself is not JSON.
      case malformed(JSONError)
    }

    /// The name of the field; empty for the record as a whole.
    public var field: String
    /// What is wrong with it.
    public var reason: Reason
  }

  /// Whether a part held a field that this version does not know, and so cannot keep.
  public private(set) var hasUnknownParts = false
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Reads parts and lists, one at a time, below what the caller's reader is at.
  private var inner: JSONReader
  /// The members of the object that is visited.
  private var members: [Member] = []
  /// The first of them that was not taken.
  private var next = 0
  private var taken = 0
  private var failure: Failure?
  private let memo = ListMemo()

  private struct Member {
    var key: JSONText
    var kind: JSONKind
    var value: Range<Int>
    var isEscaped = false
    var isTaken = false
  }

  /// A reader of records in a document.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    self.bytes = bytes
    inner = try JSONReader(bytes, limits: .store)
  }

  /// Reads one record that is a document of its own.
  public static func record<Element: Record>(
    _ type: Element.Type, from bytes: [UInt8]
  ) throws(Failure) -> Element {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Element, Failure> in
      do throws(Failure) {
        do throws(JSONError) {
          var json = try JSONReader(buffer, limits: .store)
          var reader = try RecordReader(buffer)
          let record = Result { () throws(Failure) in try reader.read(type, from: &json) }
          if case .success = record { try json.finish() }
          return record
        } catch {
          throw Failure(field: "", reason: .malformed(error))
        }
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Takes the object that comes next from the reader of the same document.
  public mutating func read<Element: Record>(
    _ type: Element.Type, from json: inout JSONReader
  ) throws(Failure) -> Element {
    let place = json.position
    if let plain = PlainRecordReader.read(type, from: json.bytes, at: place, memo: memo) {
      do throws(JSONError) { try json.pass(over: place..<plain.end) } catch {
        throw Failure(field: "", reason: .malformed(error))
      }
      return plain.record
    }
    failure = nil
    members.removeAll(keepingCapacity: true)
    do throws(JSONError) {
      try RecordReader.scan(&json, into: &members)
    } catch {
      throw Failure(field: "", reason: .malformed(error))
    }
    next = 0
    taken = 0
    var record = Element()
    record.visit(&self)
    if taken < members.count { record.unknownFields = untaken() }
    if let failure { throw failure }
    return record
  }

  /// Takes a record of a kind that is known only now.
  public mutating func read(_ kind: Kind, from json: inout JSONReader) throws(Failure) -> AnyRecord
  {
    switch kind {
    case .worker: .worker(try read(Worker.self, from: &json))
    case .gebied: .gebied(try read(Gebied.self, from: &json))
    case .wijk: .wijk(try read(Wijk.self, from: &json))
    case .resident: .resident(try read(Resident.self, from: &json))
    case .household: .household(try read(Household.self, from: &json))
    case .group: .group(try read(Group.self, from: &json))
    case .contact: .contact(try read(Contact.self, from: &json))
    case .voorziening: .voorziening(try read(Voorziening.self, from: &json))
    case .signaal: .signaal(try read(Signaal.self, from: &json))
    case .conversation: .conversation(try read(Conversation.self, from: &json))
    case .referral: .referral(try read(Referral.self, from: &json))
    case .plan: .plan(try read(Plan.self, from: &json))
    case .selfReliance: .selfReliance(try read(SelfReliance.self, from: &json))
    case .factors: .factors(try read(Factors.self, from: &json))
    case .waakvlam: .waakvlam(try read(Waakvlam.self, from: &json))
    case .posting: .posting(try read(Posting.self, from: &json))
    case .match: .match(try read(Match.self, from: &json))
    case .kwestie: .kwestie(try read(Kwestie.self, from: &json))
    case .story: .story(try read(Story.self, from: &json))
    case .indicator: .indicator(try read(Indicator.self, from: &json))
    case .promise: .promise(try read(Promise.self, from: &json))
    case .settings: .settings(try read(Settings.self, from: &json))
    }
  }

  // MARK: Members

  /// Adds the members of the object that comes next.
  private static func scan(_ json: inout JSONReader, into members: inout [Member]) throws(JSONError)
  {
    try json.enterObject()
    while let key = try json.nextKey() {
      let kind = try json.nextKind()
      if kind == .text {
        let text = try json.text()
        members.append(
          Member(key: key, kind: .text, value: text.start..<text.end, isEscaped: text.isEscaped))
      } else {
        members.append(Member(key: key, kind: kind, value: try json.skip()))
      }
    }
  }

  /// The member of that name, which is not offered again; nil when it is absent or null.
  private mutating func take(_ name: StaticString) -> Member? {
    var index = next
    while index < members.count {
      if !members[index].isTaken, members[index].key.equals(name, in: bytes) {
        members[index].isTaken = true
        taken += 1
        while next < members.count, members[next].isTaken { next += 1 }
        return members[index].kind == .null ? nil : members[index]
      }
      index += 1
    }
    return nil
  }

  private mutating func take(_ name: StaticString, _ kind: JSONKind) -> Member? {
    guard let member = take(name) else { return nil }
    guard member.kind == kind else {
      refuse(name, .wrongKind)
      return nil
    }
    return member
  }

  private mutating func refuse(_ name: StaticString, _ reason: Failure.Reason) {
    failure = failure ?? Failure(field: name.description, reason: reason)
  }

  private func string(_ member: Member) -> String {
    JSONText(
      start: member.value.lowerBound, end: member.value.upperBound, isEscaped: member.isEscaped
    ).string(in: bytes)
  }

  /// What nobody asked for, as an object on one line.
  private func untaken() -> String? {
    var json = JSONWriter()
    json.beginObject()
    for member in members where !member.isTaken && member.kind != .null {
      json.rawKey(
        UnsafeBufferPointer(rebasing: bytes[member.key.start - 1..<member.key.end + 1]))
      let quotes = member.kind == .text ? 1 : 0
      let value = bytes[member.value.lowerBound - quotes..<member.value.upperBound + quotes]
      json.raw(value.lazy.filter { $0 >= 0x20 })
    }
    json.endObject()
    return json.bytes.count == 2 ? nil : String(decoding: json.bytes, as: UTF8.self)
  }

  // MARK: Fields

  public mutating func text(_ name: StaticString, _ value: inout String) {
    if let member = take(name, .text) {
      value = string(member)
    } else {
      refuse(name, .missing)
    }
  }

  public mutating func text(_ name: StaticString, _ value: inout String?) {
    value = take(name, .text).map(string)
  }

  public mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = list(name) { reader throws(JSONError) in try reader.string() }
  }

  public mutating func number(_ name: StaticString, _ value: inout Int?) {
    guard let member = take(name, .number) else { return }
    value = JSONReader.integer(bytes[member.value])
    if value == nil { refuse(name, .invalid) }
  }

  public mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard let member = take(name, .bool) else { return }
    value = bytes[member.value.lowerBound] == UInt8(ascii: "t")
  }

  public mutating func id(_ name: StaticString, _ value: inout ID) {
    var found: ID?
    id(name, &found)
    if let found { value = found } else { refuse(name, .missing) }
  }

  public mutating func id(_ name: StaticString, _ value: inout ID?) {
    guard let member = take(name, .text) else { return }
    value = ID(ascii: UnsafeBufferPointer(rebasing: bytes[member.value]))
    if value == nil { refuse(name, .invalid) }
  }

  public mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    let bytes = bytes
    let found = list(name) { reader throws(JSONError) in
      let text = try reader.text()
      return ID(ascii: UnsafeBufferPointer(rebasing: bytes[text.start..<text.end]))
    }
    value = found.compactMap { $0 }
    if value.count != found.count { refuse(name, .invalid) }
  }

  public mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    guard let member = take(name, .object) else { return }
    value = part(member.value, name)
  }

  public mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    let places = list(name) { reader throws(JSONError) in
      guard try reader.nextKind() == .object else { throw reader.wrongKind(.object) }
      return try reader.skip()
    }
    value.reserveCapacity(places.count)
    for place in places { value.append(part(place, name)) }
  }

  public mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    guard let member = take(name) else { return }
    switch member.kind {
    case .text: value = string(member)
    case .object, .array: value = String(decoding: bytes[member.value], as: UTF8.self)
    default: refuse(name, .wrongKind)
    }
  }

  public mutating func fail(_ name: StaticString, _ value: String) { refuse(name, .invalid) }

  /// The elements of an array; empty when the field is absent.
  private mutating func list<Element>(
    _ name: StaticString, _ element: (inout JSONReader) throws(JSONError) -> Element
  ) -> [Element] {
    guard let member = take(name, .array) else { return [] }
    var elements: [Element] = []
    do throws(JSONError) {
      inner.restart(in: member.value)
      try inner.enterArray()
      while try inner.nextElement() { elements.append(try element(&inner)) }
    } catch {
      refuse(name, .wrongKind)
    }
    return elements
  }

  /// Reads the part at a place; the members of the object around it wait meanwhile.
  private mutating func part<Part: FieldBearing>(_ place: Range<Int>, _ name: StaticString) -> Part
  {
    var part = Part()
    let outer = (members, next, taken)
    members = []
    (next, taken) = (0, 0)
    do throws(JSONError) {
      inner.restart(in: place)
      try RecordReader.scan(&inner, into: &members)
    } catch {
      refuse(name, .malformed(error))
    }
    part.visit(&self)
    if taken < members.count, untaken() != nil { hasUnknownParts = true }
    (members, next, taken) = outer
    return part
  }
}
