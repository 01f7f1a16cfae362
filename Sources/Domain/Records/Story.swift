/// What a figure cannot tell; with perspective and consent (`S2:440`).
public struct Story: Record {
  public static let kind = Kind.story
  public var id = Domain.ID.none
  /// The story.
  public var text = ""
  /// The day it was told.
  public var day = Day(number: 0)
  /// A code of the list of stories: verhaal, leerpunt, kritiek …
  public var sort: String?
  /// Whose eyes: a code of the list of perspectives (R50).
  public var perspective: String?
  /// Whether it may be told on; nil is not asked.
  public var consent: Bool?
  /// The wijk, by name.
  public var wijk: String?
  /// Codes of the list of themes.
  public var themes: [String] = []
  /// The records it tells of.
  public var about: [Domain.ID] = []
  /// Who wrote it down.
  public var worker: Domain.ID?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("text", &text)
    visitor.day("day", &day)
    visitor.text("sort", &sort)
    visitor.text("perspective", &perspective)
    visitor.flag("consent", &consent)
    visitor.text("wijk", &wijk)
    visitor.texts("themes", &themes)
    visitor.ids("about", &about)
    visitor.id("worker", &worker)
  }

  public var mentions: [Domain.ID] { about.map(Optional.some).distinct }
  public var any: AnyRecord { .story(self) }
}

/// A figure that residents and professionals chose together, carried by activities (R48,
/// `S2:346-347`).
public struct Indicator: Record {
  public static let kind = Kind.indicator
  public var id = Domain.ID.none
  /// What is counted.
  public var name = ""
  /// The wijk, by name.
  public var wijk: String?
  /// Who chose it: codes of the list of perspectives.
  public var makers: [String] = []
  /// The activities that carry it, by name.
  public var activities: [String] = []
  /// The stories that go with it (R49).
  public var stories: [Domain.ID] = []
  /// Free notes.
  public var notes: String?
  public var unknownFields: String?

  public init() {}

  @inlinable
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) {
    visitor.id("id", &id)
    visitor.text("name", &name)
    visitor.text("wijk", &wijk)
    visitor.texts("makers", &makers)
    visitor.texts("activities", &activities)
    visitor.ids("stories", &stories)
    visitor.text("notes", &notes)
  }

  public var mentions: [Domain.ID] { stories.map(Optional.some).distinct }
  public var any: AnyRecord { .indicator(self) }
}
