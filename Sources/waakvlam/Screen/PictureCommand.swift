import ArgumentParser
import Canvas
import Domain
import Exchange
import Interface
import Resources

/// Prints a screen of the demo wijk as text: the picture in the README is made with it.
struct PictureCommand: Command {
  static let configuration = CommandConfiguration(commandName: "plaatje", shouldDisplay: false)

  @Option(help: "Toetsen die eerst worden ingedrukt.") var toetsen = "2"
  @Option(help: "Breedte in tekens.") var breed = 116
  @Option(help: "Hoogte in regels.") var hoog = 32

  func run(_ invocation: Invocation) throws -> Int32 {
    guard let today = Day("2026-03-02") else { return 1 }
    var session = Session(
      caseload: try DemoWijk.caseload(tables: Demo.tables, today: today), today: today,
      language: invocation.language, size: Size(width: breed, height: hoog), borders: .unicode,
      ids: IDSource(milliseconds: 1_772_409_600_000, seed: 1))
    for key in toetsen { _ = session.handle(.character(key)) }
    print(session.draw().lines.joined(separator: "\n"))
    return 0
  }
}
