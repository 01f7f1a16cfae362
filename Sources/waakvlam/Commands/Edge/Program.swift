import ArgumentParser
import Domain
import Glibc
import Interface
import Journal
import Resources

/// The command line from its words to its exit status.
///
/// What a command answers goes to standard output; everything else is one sentence on standard
/// error, in the user's language, and a status that says which kind of trouble it is.
enum Program {
  /// Carries out what this process was started with and returns its exit status.
  static func run() -> Int32 {
    do {
      let invocation = try Invocation.ofProcess.get()
      do {
        return try run(invocation)
      } catch {
        return report(error, invocation.language)
      }
    } catch {
      return report(error, HelpLanguage.current)
    }
  }

  private static func run(_ invocation: Invocation) throws -> Int32 {
    var parsed: any ParsableCommand
    do {
      parsed = try RootCommand.parseAsRoot(invocation.words)
    } catch {
      return try answer(error, invocation.language)
    }
    if let command = parsed as? any Command { return try command.run(invocation) }
    if let group = parsed as? any CommandGroup {
      throw Stop(.usage, Texts.stopWhichCommand, names(under: group))
    }
    do {
      // What is left is the built-in `help`, which gives its text as an error.
      try parsed.run()
      return 0
    } catch {
      return try answer(error, invocation.language)
    }
  }

  private static func names(under group: some CommandGroup) -> String {
    let subcommands = type(of: group).configuration.subcommands
    return subcommands.compactMap { $0.configuration.commandName }.joined(separator: ", ")
  }

  /// Help, which the parser gives as an error; or words that make no command.
  private static func answer(_ error: any Error, _ language: Language) throws -> Int32 {
    guard RootCommand.exitCode(for: error) == .success else {
      throw Stop(.usage, UsageWords.sentence(RootCommand.message(for: error), language))
    }
    let help = UsageWords.help(RootCommand.fullMessage(for: error), language)
    return Output.answer(Array((help + "\n").utf8), language)
  }

  /// Tells of trouble on standard error and gives the exit status that goes with it.
  static func report(_ error: any Error, _ language: Language) -> Int32 {
    let stop: Stop =
      switch error {
      case let stop as Stop: stop
      case let refusal as Refusal: Stop(refusal)
      case let failure as StoreFailure: Stop(failure)
      default: Stop(.usage, String(describing: error))
      }
    Output.tell(stop.sentence(language))
    return stop.status.rawValue
  }
}

/// The exit statuses that scripts rely on; the numbers are those of sysexits(3).
enum ExitStatus: Int32 {
  case usage = 64
  case refused = 65
  case notFound = 66
  case inUse = 69
  case disk = 74
}
