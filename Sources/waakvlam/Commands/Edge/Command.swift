import ArgumentParser
import Journal
import Resources

/// A command that can be carried out, as opposed to one that only has others under it.
protocol Command: ParsableCommand {
  /// Carries it out and returns the exit status.
  func run(_ invocation: Invocation) throws -> Int32
}

/// A command that only has others under it.
protocol CommandGroup: ParsableCommand {}

/// A command that only looks: it works beside a screen that has the store.
protocol ReadingCommand: Command {
  /// Looks something up and answers.
  func run(in store: OpenStore, _ answer: inout Answer) throws
}

/// A command that stores something: it waits a moment for whoever has the store.
protocol WritingCommand: Command {
  /// Stores something and answers.
  func run(in store: OpenStore, _ answer: inout Answer) throws
}

extension ReadingCommand {
  func run(_ invocation: Invocation) throws -> Int32 {
    let store = try OpenStore(invocation, lock: .none)
    store.tellNotices()
    var answer = Answer(invocation)
    try run(in: store, &answer)
    return answer.print()
  }
}

extension WritingCommand {
  func run(_ invocation: Invocation) throws -> Int32 { try write(invocation) }

  /// Opens the store to write, carries the command out and lets go of the store.
  func write(_ invocation: Invocation) throws -> Int32 {
    try writing(invocation) { store, answer in try run(in: store, &answer) }
  }
}

extension Command {
  /// Opens the store to write, does something with it and lets go of it.
  func writing(
    _ invocation: Invocation, _ body: (OpenStore, inout Answer) throws -> Void
  ) throws -> Int32 {
    let store = try OpenStore(invocation, lock: .wait(milliseconds: OpenStore.patience))
    store.tellNotices()
    var answer = Answer(invocation)
    do {
      try body(store, &answer)
    } catch {
      store.close()
      throw error
    }
    let status = answer.print()
    store.close()
    return status
  }
}

extension Phrase {
  /// The help text of an argument or option.
  var help: ArgumentHelp { ArgumentHelp(stringLiteral: text(HelpLanguage.current)) }

  /// The help text of an argument that stands in help as `<name>`.
  func help(_ name: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: text(HelpLanguage.current)).named(name)
  }

  /// The configuration of a command with a Dutch name and an English one.
  func command(
    _ name: String, _ alias: String? = nil, _ subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: text(HelpLanguage.current), subcommands: subcommands,
      aliases: alias == nil || alias == name ? [] : [alias ?? ""])
  }
}

extension ArgumentHelp {
  fileprivate func named(_ name: String) -> ArgumentHelp {
    var help = self
    help.valueName = name
    return help
  }
}

extension NameSpecification {
  /// An option with a Dutch name and an English one.
  static func names(_ dutch: String, _ english: String) -> NameSpecification {
    dutch == english ? [.customLong(dutch)] : [.customLong(dutch), .customLong(english)]
  }
}
