import ArgumentParser
import Domain
import Interface
import JSON
import Journal
import Resources

/// Takes back the last action.
struct UndoCommand: WritingCommand {
  static var configuration: CommandConfiguration { Texts.helpUndo.command("terug", "undo") }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    if case .readOnly(let reason) = store.journal.access { throw Stop(reason) }
    guard let done = try store.undo() else { throw Stop(.refused, Texts.nothingToUndo) }
    answer.give(.object([.init("undone", .string(done.action))]))
    answer.say(Texts.undone, Change.phrase(named: done.action).text(answer.language))
  }
}

/// Does again what was taken back last.
struct RedoCommand: WritingCommand {
  static var configuration: CommandConfiguration { Texts.helpRedo.command("weer", "redo") }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    if case .readOnly(let reason) = store.journal.access { throw Stop(reason) }
    guard let done = try store.redo() else { throw Stop(.refused, Texts.nothingToRedo) }
    answer.give(.object([.init("redone", .string(done.action))]))
    answer.say(Texts.redone, Change.phrase(named: done.action).text(answer.language))
  }
}
