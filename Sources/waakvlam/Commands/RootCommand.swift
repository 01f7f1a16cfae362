import ArgumentParser
import Journal
import Resources

/// The program: without a command it opens the screen.
struct RootCommand: Command {
  static var configuration: CommandConfiguration {
    var configuration = Texts.helpProgram.command(
      "waakvlam", nil,
      [
        BeginCommand.self, DemoCommand.self, SignaalCommands.self, ReferralCommands.self,
        KaartCommands.self, WaakvlamCommands.self, ResidentCommands.self, GroupCommands.self,
        ContactCommands.self, FamilyCommands<Households>.self, NetworkCommands.self,
        FamilyCommands<Conversations>.self, FamilyCommands<Plans>.self,
        FamilyCommands<Measurements>.self, FamilyCommands<FactorLists>.self,
        FamilyCommands<Postings>.self, FamilyCommands<Matches>.self,
        FamilyCommands<Wijken>.self, FamilyCommands<Gebieden>.self,
        FamilyCommands<Kwesties>.self, FamilyCommands<Stories>.self,
        FamilyCommands<Indicators>.self, FamilyCommands<Promises>.self,
        FamilyCommands<Workers>.self, ThreadCommand.self, RemarksCommand.self,
        SettingsCommand.self, UndoCommand.self, RedoCommand.self, StoreCommands.self,
        BenchCommand.self, PictureCommand.self,
      ])
    configuration.discussion = Texts.helpScreen.text(HelpLanguage.current)
    configuration.version = "0.1"
    return configuration
  }

  func run(_ invocation: Invocation) throws -> Int32 {
    if invocation.isJSON { throw Stop(.usage, Texts.stopJSONScreen) }
    let store = try OpenStore(invocation, lock: .ifFree)
    return store.runScreen()
  }
}

extension OpenStore {
  /// Opens the screen, and closes the store when the user has left it.
  func runScreen() -> Int32 {
    let status = ScreenLoop.run(self)
    tellNotices()
    return status
  }
}
