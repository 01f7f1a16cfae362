import ArgumentParser
import Domain
import Interface
import JSON
import Journal
import Resources

/// The figures that the rules go by: all of them, or a change in some.
struct SettingsCommand: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpSettings.command("instellingen", "settings")
  }

  @Argument(help: Texts.helpSettingValues.help("naam=waarde")) var words: [String] = []

  func run(_ invocation: Invocation) throws -> Int32 {
    guard words.isEmpty else { return try write(invocation) }
    // To look needs no lock.
    let store = try OpenStore(invocation, lock: .none)
    store.tellNotices()
    var answer = Answer(invocation)
    answer.give(settings: store)
    return answer.print()
  }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let fields = store.filling.fields(of: .settings)
    let words = try FieldWords(words, fields, .settings, answer.language)
    for (field, text) in words.typed where text.isEmpty && field.isRequired {
      let name = field.name(answer.language)
      throw Stop(.refused, Texts.stopFieldMissing, name, name)
    }
    let change = try store.change(
      of: .settings(store.settings), isNew: false, words, fields)
    try store.commit(change)
    answer.give(store.settings)
    answer.line(change.phrase.text(answer.language))
    answer.give(settings: store, only: words.typed.map(\.field))
  }
}

extension Answer {
  /// The settings, each with its value, its default and what it may be.
  fileprivate mutating func give(settings store: OpenStore, only: [RecordField]? = nil) {
    let filling = store.filling
    let chosen = AnyRecord.settings(store.settings)
    let standard = AnyRecord.settings(Settings())
    let fields = only ?? filling.fields(of: .settings)
    if only == nil {
      list(fields) { answer, field in
        answer.give(answer.json(field, of: store.settings))
      }
    }
    guard !isJSON else { return }
    for field in fields {
      let value = filling.words(field, of: chosen)
      let usual = filling.words(field, of: standard)
      var about = [value.isEmpty ? "–" : value]
      if value != usual {
        about.append(Texts.settingUsual.text(language, [usual.isEmpty ? "–" : usual]))
      }
      if let range = Settings.range(of: field.path) {
        let bounds = [String(range.lowerBound), String(range.upperBound)]
        about.append(Texts.settingBounds.text(language, bounds))
      }
      row([(field.name(language), 38)], about.joined(separator: "  "))
    }
  }

  private func json(_ field: RecordField, of settings: Settings) -> JSONValue {
    func value(_ settings: Settings) -> JSONValue {
      switch field.path {
      case "directToWijkteam": settings.directToWijkteam.map(JSONValue.bool) ?? .null
      case "workDaysOnly": settings.workDaysOnly.map(JSONValue.bool) ?? .null
      default:
        Settings.amounts.first { $0.title == field.path }
          .map { .number(settings[keyPath: $0.path]) } ?? .null
      }
    }
    let range = Settings.range(of: field.path)
    return .object([
      .init("name", .string(field.path)), .init("nl", .string(field.name(.nl))),
      .init("en", .string(field.name(.en))), .init("value", value(settings)),
      .init("default", value(Settings())),
      .init("least", range.map { .number($0.lowerBound) } ?? .null),
      .init("most", range.map { .number($0.upperBound) } ?? .null),
    ])
  }
}

extension Settings {
  /// What a number may be; nil for what is no number.
  fileprivate static func range(of name: String) -> ClosedRange<Int>? {
    amounts.first { $0.title == name }?.range
  }
}
