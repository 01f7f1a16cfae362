import Foundation
import Support
import Testing

/// The sociale kaart at a keyboard: found and referred to, called and checked, imported, on the map;
/// and the same by lines of text.
@Suite(.serialized) struct KaartScreenTests {
  private let program = "'\(builtProduct(named: "waakvlam"))' --nu 2026-03-03T17:00"

  @Test(
    "an eating table that opens tonight, how far it is, and a referral to it",
    arguments: [(80, 24), (160, 50)])
  func eatingTable(columns: Int, rows: Int) throws {
    let walk = try Walk("\(program) demo", columns: columns, rows: rows)
    try walk.sees("1 Vandaag")
    try walk.step("eating table", atMost: 12) {
      try walk.keys("4/eett")
      try walk.press("Enter")
      try walk.sees("vandaag 17:30")
      try walk.keys("m")
      try walk.sees("Midden in Bospolder")
      try walk.press("Escape")
      try walk.keys("v")
      try walk.sees("Welk signaal gaat naar Eettafel")
      try walk.press("Enter")
      try walk.sees("Waarom hier")
      try walk.press("Enter")
      try walk.sees("Verwijzing opgeslagen")
    }
    try walk.quit()
  }

  @Test("the three of today are called, and then there are no more")
  func queue() throws {
    let walk = try Walk("\(program) demo", columns: 120, rows: 60)
    try walk.sees("Bel vandaag: klopt de kaart nog?")
    // The last of the list first: never checked goes before what is only old.
    for name in ["Samen Nuchter", "Jongerenloket", "Even Vrij"] {
      try walk.press("End")
      try walk.keys("c1")
      try walk.sees("Gecontroleerd: \(name)")
    }
    #expect(try !walk.shows("Bel vandaag"))
    try walk.quit()
  }

  @Test("the map is panned, and the card under the cursor opened")
  func map() throws {
    let walk = try Walk("\(program) demo", columns: 120, rows: 40)
    try walk.keys("4m")
    try walk.sees("plattegrond")
    try walk.press("Left", "Down")
    try walk.keys("+")
    try walk.press("Enter")
    try walk.sees("Wanneer")
    #expect(try !walk.shows("plattegrond"))
    // Back to the map as it was, and a search from there.
    try walk.press("Escape")
    try walk.sees("plattegrond")
    try walk.keys("/")
    try walk.words("kook")
    try walk.press("Enter")
    try walk.sees("Kookploeg")
    try walk.quit()
  }

  @Test("an import that changes cards is shown first, and taken with a yes; undo takes it back")
  func importing() throws {
    let folder = try TemporaryFolder()
    let store = "'\(builtProduct(named: "waakvlam"))' --store '\(folder.path)/opslag'"
    try Walk.run("\(store) begin --naam S --rol makelaar --wijk Bospolder --zonder-wachtwoord")
    func file(_ name: String, _ phone: String) throws -> String {
      let text = """
        {"contents":[{"id":"ac148810-d857-441c-9679-408f346de14b","name":"Repair Café",
        "status":"active","phones":[{"id":"p","number":"\(phone)"}],
        "organization":{"id":"o1","name":"Huis"}}]}
        """
      let path = folder.path + "/" + name
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return path
    }
    try Walk.run("\(store) kaart import '\(try file("een.json", "010-0000001"))'")
    let again = try file("twee.json", "010-0000002")
    for (answer, said, phone) in [
      ("n", "Er is nog niets veranderd", "010-0000001"),
      ("j", "1 bijgewerkt", "010-0000002"),
    ] {
      let walk = try Walk(
        "\(store) kaart import '\(again)'; \(store) kaart toon 'Repair Café'; sleep 5",
        columns: 100, rows: 40)
      try walk.sees("Overnemen?")
      #expect(try walk.shows("010-0000001 → 010-0000002"))
      try walk.words(answer)
      try walk.press("Enter")
      try walk.sees(said)
      try walk.sees(phone)
    }
    try Walk.run("\(store) terug | grep -q .")
    try Walk.run("\(store) kaart toon 'Repair Café' | grep -q 010-0000001")
  }

  @Test("the same by lines of text: no escape, no box, every choice a number")
  func plain() throws {
    let lines = ["=4", "eettafel", "1", "v", "2", "", ".", "<", "<", "m", "<", "q"]
    let command = "printf '\(lines.joined(separator: "\\n"))\\n' | \(program) --plat demo"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(process.terminationStatus == 0)
    #expect(text.contains("Verwijzing opgeslagen") && text.contains("1. Eettafel Huis van de Wijk"))
    #expect(!bytes.contains(0x1B), "an escape would be read aloud")
    #expect(!text.contains("│") && !text.contains("─"))
  }
}
