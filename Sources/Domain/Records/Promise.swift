/// Who does what, and when (`S0:47-53`).
public struct Promise: Record {
  public static let kind = Kind.promise
  public var id = Domain.ID.none
  /// Who promised, by name.
  public var who = ""
  /// What.
  public var what = ""
  /// When it should be done.
  public var due = Day(number: 0)
  /// The item it belongs to, when there is one.
  public var about: Domain.ID?
  /// The day it was made.
  public var made = Day(number: 0)
  /// The day it was kept.
  public var kept: Day?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("who", &who)
    visitor.text("what", &what)
    visitor.day("due", &due)
    visitor.id("about", &about)
    visitor.day("made", &made)
    visitor.day("kept", &kept)
  }

  public var mentions: [Domain.ID] { [about].compactMap { $0 } }
  public var any: AnyRecord { .promise(self) }
}
