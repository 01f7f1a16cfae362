import ArgumentParser
import Exchange
import JSON
import Journal
import Resources

extension StoreCommands {
  /// The lists as a file that can be changed and put back, or a look at such a file.
  struct ListsCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpStoreLists.command("lijsten", "lists")
    }

    @Option(name: .names("controleer", "verify"), help: Texts.helpListsCheck.help("bestand"))
    var checked: String?
    @Option(name: .names("uit", "out"), help: Texts.helpExportFile.help("bestand"))
    var file: String?

    func run(_ invocation: Invocation) throws -> Int32 {
      let reference =
        if let checked {
          try StoreLists.read(checked, as: checked)
        } else {
          try StoreLists.read(in: try OpenStore.place(invocation))
        }
      let bytes = ReferenceWriter().bytes(of: reference)
      var answer = Answer(invocation)
      if let file {
        try LocalFile.write(bytes, to: file)
        answer.give(.object([.init("file", .string(file))]))
        answer.say(Texts.saidExported, file)
      } else if checked != nil {
        let changed = Reference.lists.filter { reference[$0] != Reference.standard[$0] }
        answer.give(
          .object([.init("changed", .array(changed.map { .string($0.name) }))]))
        answer.say(Texts.saidListsGood, String(changed.count))
      } else {
        return Output.answer(Answer.visible(bytes), invocation.language)
      }
      return answer.print()
    }
  }
}
