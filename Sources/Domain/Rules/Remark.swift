/// What a rule has to say about one record: a check, a piece of advice or something computed.
///
/// It has no text: the sentence is made at the edge from the point and its facts, so that the same
/// remark reads well on the screen, on the command line and in English. It never blocks.
public struct Remark: Equatable, Sendable {
  /// What it says.
  public let point: Point
  /// The record it is about.
  public let about: ID
  /// What fills in the sentence, in its order.
  public let facts: [Fact]
  /// Records that could help, nearest first: a card, a resident, a worker.
  public let suggestions: [ID]

  /// A remark about a record.
  public init(_ point: Point, _ about: ID, _ facts: [Fact] = [], suggestions: [ID] = []) {
    self.point = point
    self.about = about
    self.facts = facts
    self.suggestions = suggestions
  }

  /// The rule that says it.
  public var rule: Rule { Rule.number(point.ruleNumber) }
}

/// A value in the sentence of a remark.
public enum Fact: Equatable, Sendable {
  /// The name of a record.
  case record(ID)
  /// A name or words as somebody wrote them.
  case words(String)
  /// Codes of a reference list.
  case codes([String])
  /// A number of something.
  case count(Int)
  /// A day.
  case day(Day)
  /// A step from below.
  case level(Level)
}
