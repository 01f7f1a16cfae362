/// Walks the fields of a record in a fixed order, to write them, to read them or to compare them.
///
/// A record names each field once, in `visit(_:)`; the store's reader, its writer and the diff that
/// undo is made of all follow that one list. A reader fills the value, a writer only looks.
/// A field without content (`nil`, an empty list) is not written. A value that a reader cannot
/// take is reported through `fail`, and the record is refused as a whole.
public protocol FieldVisitor {
  /// Text that must be there.
  mutating func text(_ name: StaticString, _ value: inout String)
  /// Text that may be absent.
  mutating func text(_ name: StaticString, _ value: inout String?)
  /// A list of texts, in order.
  mutating func texts(_ name: StaticString, _ value: inout [String])
  /// A whole number that may be absent.
  mutating func number(_ name: StaticString, _ value: inout Int?)
  /// Yes, no or unknown.
  mutating func flag(_ name: StaticString, _ value: inout Bool?)
  /// The identity of another record that must be there.
  mutating func id(_ name: StaticString, _ value: inout ID)
  /// The identity of another record that may be absent.
  mutating func id(_ name: StaticString, _ value: inout ID?)
  /// A list of identities, in order.
  mutating func ids(_ name: StaticString, _ value: inout [ID])
  /// A day that must be there, as `2026-03-02`.
  mutating func day(_ name: StaticString, _ value: inout Day)
  /// A day that may be absent.
  mutating func day(_ name: StaticString, _ value: inout Day?)
  /// A part with fields of its own.
  mutating func part<Part: FieldBearing>(_ name: StaticString, _ value: inout Part?)
  /// A list of parts.
  mutating func parts<Part: FieldBearing>(_ name: StaticString, _ value: inout [Part])
  /// JSON text that is kept as it came and never interpreted.
  mutating func verbatim(_ name: StaticString, _ value: inout String?)
  /// Reports that a value was read that the record cannot hold.
  mutating func fail(_ name: StaticString, _ value: String)
}

/// A record or a part of one: something with named fields.
public protocol FieldBearing: Equatable, Sendable {
  /// An empty value, for a reader to fill.
  init()
  /// Passes every field to the visitor, always in the same order.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor)
}

extension FieldVisitor {
  /// A whole number that has a default, which stays when nothing is there.
  @inlinable
  public mutating func amount(_ name: StaticString, _ value: inout Int) {
    var number: Int? = value
    self.number(name, &number)
    if let number { value = number }
  }

  /// A day that must be there, as `2026-03-02`.
  @inlinable
  public mutating func day(_ name: StaticString, _ value: inout Day) {
    var text = value.description
    self.text(name, &text)
    if let day = Day(text) { value = day } else { fail(name, text) }
  }

  /// A day that may be absent.
  @inlinable
  public mutating func day(_ name: StaticString, _ value: inout Day?) {
    var text = value?.description
    self.text(name, &text)
    guard let text else {
      value = nil
      return
    }
    if let day = Day(text) { value = day } else { fail(name, text) }
  }

  /// One of a fixed set of technical states that must be there.
  @inlinable
  public mutating func choice<Choice: RawRepresentable<String>>(
    _ name: StaticString, _ value: inout Choice
  ) {
    var text = value.rawValue
    self.text(name, &text)
    if let choice = Choice(rawValue: text) { value = choice } else { fail(name, text) }
  }

  /// One of a fixed set of technical states that may be absent.
  @inlinable
  public mutating func choice<Choice: RawRepresentable<String>>(
    _ name: StaticString, _ value: inout Choice?
  ) {
    var text = value?.rawValue
    self.text(name, &text)
    guard let text else {
      value = nil
      return
    }
    if let choice = Choice(rawValue: text) { value = choice } else { fail(name, text) }
  }
}
