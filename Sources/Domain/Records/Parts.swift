/// One step up the ladder: who was called, and when (R64).
public struct Escalation: FieldBearing {
  /// 0 neighbour or makelaar, 1 desk, 2 wijkteam, 3 specialist or safety.
  public var level: Int?
  /// Who was called.
  public var called = ""
  /// When.
  public var day = Day(number: 0)

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.number("level", &level)
    visitor.text("called", &called)
    visitor.day("day", &day)
  }
}

/// Whether something nearer was looked at: one line, no form (R2).
public struct Looked: FieldBearing {
  /// Whether it was looked at.
  public var done: Bool?
  /// What came of it, or why not.
  public var text: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.flag("done", &done)
    visitor.text("text", &text)
  }
}

/// Somebody heard how it goes or how it ended (R28, R72).
public struct Told: FieldBearing {
  /// Who, by name.
  public var to = ""
  /// When.
  public var day = Day(number: 0)
  /// What was told.
  public var text: String?
  /// The worker who told it.
  public var worker: ID?

  public init() {}
  /// That somebody heard something.
  public init(_ to: String, on day: Day, _ text: String?, by worker: ID?) {
    self.to = to
    self.day = day
    self.text = text
    self.worker = worker
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("to", &to)
    visitor.day("day", &day)
    visitor.text("text", &text)
    visitor.id("worker", &worker)
  }
}

/// A waakvlam that rests until a day.
public struct Pause: FieldBearing {
  /// Since when.
  public var from = Day(number: 0)
  /// Until when; it has an end, always.
  public var until = Day(number: 0)
  /// Why.
  public var reason = ""

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.day("from", &from)
    visitor.day("until", &until)
    visitor.text("reason", &reason)
  }
}

/// Somebody who held a waakvlam before.
public struct EarlierHolder: FieldBearing {
  /// Who.
  public var name = ""
  /// The day they stopped.
  public var until = Day(number: 0)

  public init() {}
  /// Somebody who held it until that day.
  public init(_ name: String, until: Day) {
    self.name = name
    self.until = until
  }

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("name", &name)
    visitor.day("until", &until)
  }
}

/// Whether a resident finds the way in an institution (`S1:292`).
public struct Wayfinding: FieldBearing {
  /// A code: overheid, wonen, onderwijs, zorg, werk-inkomen, welzijn.
  public var field = ""
  /// How.
  public var how = WayHow.unknown
  /// With whose help.
  public var with: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.text("field", &field)
    visitor.choice("how", &how)
    visitor.text("with", &with)
  }
}

/// How somebody finds the way.
public enum WayHow: String, CaseIterable, Sendable {
  /// Alone.
  case alone
  /// With help.
  case withHelp
  /// Not yet.
  case notYet
  /// Not known: ask.
  case unknown
}

/// How consent was given.
public enum ConsentHow: String, CaseIterable, Sendable {
  /// By word of mouth.
  case oral
  /// In writing.
  case written
  /// It was not given.
  case refused
}

/// What a resident agreed to.
public struct Consent: FieldBearing {
  /// How.
  public var how = ConsentHow.oral
  /// When.
  public var day = Day(number: 0)
  /// For what and for whom.
  public var scope: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.choice("how", &how)
    visitor.day("day", &day)
    visitor.text("scope", &scope)
  }
}

/// Whether a group is heard (`S1:234-242`).
public enum Voice: String, CaseIterable, Sendable {
  /// It is.
  case heard
  /// Not yet.
  case notYet
  /// By way of somebody.
  case viaSomebody
}

/// How a contact is (`S3:564-579`).
public enum Quality: String, CaseIterable, Sendable {
  /// Good.
  case good
  /// It chafes.
  case strained
  /// Broken.
  case broken
}
