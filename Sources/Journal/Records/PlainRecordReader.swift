internal import Domain
internal import Glibc

/// Reads a record that stands exactly as `RecordWriter` writes it, in one pass over its bytes, and
/// gives up on anything else: another order, white space, an escape, a field it does not know.
///
/// A store is nearly always written by this version, and opening it should not make anyone wait.
/// What it takes is a strict subset of what `RecordReader` takes, with the same outcome; keys are
/// met in the visiting order, so none can come twice.
struct PlainRecordReader: FieldVisitor {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var position: Int
  /// Whether no member of the present object was read yet, so that no comma comes before the next.
  private var isFirst = true
  private var hasGivenUp = false
  private let memo: ListMemo

  /// The record that begins at a place, and where it ends; nil when it is not written plainly.
  static func read<Element: Record>(
    _ type: Element.Type, from bytes: UnsafeBufferPointer<UInt8>, at place: Int, memo: ListMemo
  ) -> (record: Element, end: Int)? {
    guard let base = bytes.baseAddress else { return nil }
    var reader = PlainRecordReader(base: base, count: bytes.count, position: place, memo: memo)
    var record = Element()
    guard reader.open(UInt8(ascii: "{")) else { return nil }
    record.visit(&reader)
    guard reader.open(UInt8(ascii: "}")), !reader.hasGivenUp else { return nil }
    return (record, reader.position)
  }

  private init(base: UnsafePointer<UInt8>, count: Int, position: Int, memo: ListMemo) {
    self.memo = memo
    self.base = base
    self.count = count
    self.position = position
  }

  /// Takes one byte when it is the next one.
  private mutating func open(_ byte: UInt8) -> Bool {
    guard position < count, base[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes the key when it is the next one; false means that the field is absent, or written in
  /// another way, which shows at the end of the object.
  @inline(__always)
  private mutating func take(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    let quote = isFirst ? position : position + 1
    let end = quote + length + 1
    guard end + 1 < count, base[quote + 1] == name.utf8Start[0], base[quote] == 0x22,
      isFirst || base[position] == UInt8(ascii: ","), base[end] == 0x22,
      base[end + 1] == UInt8(ascii: ":"), memcmp(base + quote + 1, name.utf8Start, length) == 0
    else { return false }
    isFirst = false
    position = end + 2
    return true
  }

  private mutating func giveUp() { hasGivenUp = true }

  // MARK: Values

  /// The bytes of the text that comes next, without its quotes; nil when it is not plain.
  private mutating func scanText() -> (bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool)? {
    guard open(0x22) else { return nil }
    let start = position
    var all: UInt8 = 0
    while position < count {
      let byte = base[position]
      if byte == 0x22 {
        defer { position += 1 }
        return (
          UnsafeBufferPointer(start: base + start, count: position - start), all < 0x80
        )
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      all |= byte
      position += 1
    }
    return nil
  }

  private mutating func string() -> String? {
    guard let text = scanText() else { return nil }
    return text.isASCII
      ? String(decoding: text.bytes, as: UTF8.self) : String(validating: text.bytes, as: UTF8.self)
  }

  private mutating func identity() -> ID? {
    guard position + 38 <= count, base[position] == 0x22, base[position + 37] == 0x22 else {
      return nil
    }
    defer { position += 38 }
    return ID(ascii: UnsafeBufferPointer(start: base + position + 1, count: 36))
  }

  private mutating func calendarDay() -> Day? {
    guard let text = scanText(), text.bytes.count == 10 else { return nil }
    return Day(ascii: text.bytes)
  }

  /// Reads the elements of the array that comes next.
  private mutating func list<Element>(
    _ name: StaticString, _ element: (inout PlainRecordReader) -> Element?
  ) -> [Element] {
    take(name) ? elements(element) : []
  }

  private mutating func elements<Element>(
    _ element: (inout PlainRecordReader) -> Element?
  ) -> [Element] {
    var elements: [Element] = []
    guard open(UInt8(ascii: "[")) else {
      giveUp()
      return []
    }
    repeat {
      guard let next = element(&self) else {
        giveUp()
        return []
      }
      elements.append(next)
    } while open(UInt8(ascii: ","))
    if !open(UInt8(ascii: "]")) { giveUp() }
    return elements
  }

  private mutating func object<Part: FieldBearing>() -> Part? {
    guard open(UInt8(ascii: "{")) else { return nil }
    isFirst = true
    var part = Part()
    part.visit(&self)
    isFirst = false
    return open(UInt8(ascii: "}")) ? part : nil
  }

  /// Keeps a value that was read, or gives up.
  @inline(__always)
  private mutating func keep<Value>(_ found: Value?, in value: inout Value) {
    if let found { value = found } else { giveUp() }
  }

  @inline(__always)
  private mutating func keep<Value>(_ found: Value?, in value: inout Value?) {
    if let found { value = found } else { giveUp() }
  }

  // MARK: Fields

  mutating func text(_ name: StaticString, _ value: inout String) {
    if take(name) { keep(string(), in: &value) } else { giveUp() }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    if take(name) { keep(string(), in: &value) }
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard take(name) else { return }
    let start = position
    guard let end = memo.endOfList(base, from: start, to: count) else {
      value = elements { $0.string() }
      return
    }
    let bytes = UnsafeBufferPointer(start: base + start, count: end - start)
    if let known = memo.list(bytes) {
      value = known
      position = end
    } else {
      value = elements { $0.string() }
      if !hasGivenUp, position == end { memo.remember(bytes, value) }
    }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) {
    guard take(name) else { return }
    let start = position
    while position < count, 0x30...0x39 ~= base[position] { position += 1 }
    let digits = UnsafeBufferPointer(start: base + start, count: position - start)
    let isPlain = digits.count == 1 || (2...15).contains(digits.count) && digits[0] != 0x30
    guard isPlain else { return giveUp() }
    value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard take(name) else { return }
    for (word, meaning) in [("true" as StaticString, true), ("false", false)] {
      let length = word.utf8CodeUnitCount
      guard position + length <= count, memcmp(base + position, word.utf8Start, length) == 0 else {
        continue
      }
      position += length
      value = meaning
      return
    }
    giveUp()
  }

  mutating func id(_ name: StaticString, _ value: inout ID) {
    if take(name) { keep(identity(), in: &value) } else { giveUp() }
  }

  mutating func id(_ name: StaticString, _ value: inout ID?) {
    if take(name) { keep(identity(), in: &value) }
  }

  mutating func ids(_ name: StaticString, _ value: inout [ID]) {
    value = list(name) { $0.identity() }
  }

  mutating func day(_ name: StaticString, _ value: inout Day) {
    if take(name) { keep(calendarDay(), in: &value) } else { giveUp() }
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    if take(name) { keep(calendarDay(), in: &value) }
  }

  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?) {
    if take(name) { keep(object(), in: &value) }
  }

  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part]) {
    value = list(name) { $0.object() }
  }

  mutating func verbatim(_ name: StaticString, _ value: inout String?) {
    if take(name) { giveUp() }
  }

  mutating func fail(_ name: StaticString, _ value: String) { giveUp() }
}
