import Foundation
import Support
import Testing

/// The main job, once from beginning to end, by a person at a keyboard: from a signaal to a
/// waakvlam and back, on the real program in a real terminal.
@Suite(.serialized) struct MainJobTests {
  @Test(
    "one thread from a signaal to a waakvlam, with keys only, and all is there after a restart",
    arguments: [(80, 24), (160, 50)])
  func wholeThread(columns: Int, rows: Int) throws {
    let folder = try TemporaryFolder()
    let program = builtProduct(named: "waakvlam")
    let store = "'\(program)' --store '\(folder.path)/opslag'"
    try run("\(store) begin --naam Samira --rol makelaar --wijk Bospolder --zonder-wachtwoord")
    let file = folder.path + "/kaart.json"
    try Data(card.utf8).write(to: URL(fileURLWithPath: file))
    try run("\(store) kaart import '\(file)' --wijk Bospolder")

    let screen = try TmuxScreen("\(store) --nu 2026-03-02T09:00", columns: columns, rows: rows)
    func expect(_ text: String, line: Int = #line) throws {
      if try screen.wait(for: text) != nil { return }
      Issue.record("line \(line): \"\(text)\" never came; the screen was:\n\(try screen.text())")
      throw NeverCame()
    }

    // A signaal on the street: one line and Enter.
    try expect("1 Vandaag")
    try screen.type("sMw De Wit al weken niet bij de koffie (Lentestraat) van:Wim")
    try screen.press("Enter")
    try expect("Signaal opgeslagen")
    try screen.type("2")
    try screen.press("Enter")
    try expect("nog niet gevraagd")

    // Triage: who it is about and what it is about; then to the card that was imported.
    try screen.press("Escape")
    try screen.type("t")
    try expect("Triage")
    try screen.type("e")
    try expect("Signaal bewerken")
    try screen.press("Down", "Down")
    try screen.type("Mw De Wit")
    try screen.press("Down")
    try screen.type("ontm")
    try screen.press("Tab")
    try screen.press("Enter")
    try expect("Signaal bijgewerkt")
    try expect("Triage")
    try screen.type("/lunch")
    try expect("Buurtlunch De Kade")
    try screen.press("Enter")
    try expect("Waarom hier")
    try screen.type("ze wil met anderen eten")
    try screen.press("Enter")
    try expect("Verwijzing opgeslagen")

    // It comes back with a proposal, goes to them again, is taken up and helps.
    try screen.type("3")
    try expect("wacht")
    try screen.type("r")
    try expect("Teruggeven")
    try screen.type("bel eerst even")
    try screen.press("Down")
    try screen.type("de groep zit vol op dinsdag")
    try screen.press("Enter")
    try expect("Teruggegeven met voorstel")
    try screen.type("v/lunch")
    try expect("Buurtlunch De Kade")
    try screen.press("Enter")
    try expect("Waarom hier")
    try screen.press("Enter")
    try expect("Verwijzing opgeslagen")
    try screen.press("Home")
    try screen.type("a")
    try expect("Aangenomen")
    try screen.type("x")
    try expect("Wat is eruit gekomen?")
    try screen.type("1")
    try screen.press("Enter")
    try expect("Vertel het aan wie het meldde")

    // Wim hears what came of it.
    try screen.type("1")
    try expect("Wim: terugkoppeling")
    try screen.press("Home")
    try screen.type("b")
    try expect("Wat vertel je terug?")
    try screen.type("bezocht, eet nu mee op dinsdag")
    try screen.press("Enter")
    try expect("Terugkoppeling opgeslagen")

    // A waakvlam, risk high: the next contact is on 16 March.
    try screen.type("2")
    try screen.press("Home")
    try screen.type("w")
    try expect("Waakvlam aansteken")
    try screen.press("Down")
    try screen.press("C-u")
    try screen.type("Maria")
    try screen.press("Down")
    try screen.press("C-u")
    try screen.type("hoog")
    try screen.press("Enter")
    try expect("Waakvlam brandt")
    try screen.type("5")
    try screen.press("Enter")
    try expect("16 mrt")
    try screen.type("q")
    #expect(screen.waitForEnd())

    // On that day: all is well, and the next one is on 30 March.
    try screen.start("\(store) --nu 2026-03-16T09:00")
    try expect("Waakvlam: contact")
    try screen.type("5o")
    try expect("Contact opgeslagen")
    try screen.press("Enter")
    try expect("30 mrt")
    try screen.press("Escape")

    // On call it is never due; a relapse opens a linked signaal and the rhythm of high risk.
    try screen.type("e")
    try expect("Waakvlam bewerken")
    try screen.press("Down", "Down")
    try screen.press("C-u")
    try screen.type("op afroep")
    try screen.press("Enter")
    try expect("op afroep")
    try screen.type("t")
    try expect("Wat is er aan de hand?")
    try screen.type("durft de deur niet uit")
    try screen.press("Enter")
    try expect("Contact opgeslagen")
    try expect("30 mrt")
    try screen.type("2")
    try expect("durft de deur niet uit")

    // The thread shows it all.
    try screen.press("Home")
    try screen.type("d")
    try expect("De draad")
    var thread = try screen.text()
    try screen.press("End")
    _ = try screen.wait { $0 != thread }
    thread += try screen.text()
    for part in [
      "Signaal van Wim", "Verwezen naar Buurtlunch De Kade", "Voorstel: bel eerst even",
      "Aangenomen", "Afgerond: geholpen", "Terugkoppeling aan Wim", "kans op terugval",
      "Waakvlam: ok", "Waakvlam: terugval", "durft de deur niet uit",
    ] {
      #expect(thread.contains(part), "the thread lacks \"\(part)\":\n\(thread)")
    }

    // Three steps back; after a restart it is as it was left.
    try screen.press("Escape")
    try screen.type("uuu")
    try expect("Teruggedraaid: Contact opgeslagen")
    try screen.type("5")
    try screen.press("Enter")
    try expect("vandaag")
    try screen.type("q")
    #expect(screen.waitForEnd())
    try screen.start("\(store) --nu 2026-03-16T09:00")
    try screen.wait(for: "Waakvlam: contact")
    try screen.type("UUU")
    try expect("Weer gedaan")
    try screen.type("2")
    try expect("durft de deur niet uit")
    try screen.type("q")
    #expect(screen.waitForEnd())
    try run("\(store) opslag controle")
  }

  private func run(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "\(command) ended with \(process.terminationStatus)")
  }

  private struct NeverCame: Error {}

  private let card = """
    {"id": "7d2c0a0e-9f0b-4f43-9a53-0d1f6f2f7a11", "name": "Buurtlunch De Kade", \
    "status": "active", "description": "Samen lunchen op dinsdag", \
    "contacts": [{"id": "7d2c0a0e-9f0b-4f43-9a53-0d1f6f2f7a12", "name": "Hatice"}], \
    "schedules": [{"id": "7d2c0a0e-9f0b-4f43-9a53-0d1f6f2f7a13", "freq": "WEEKLY", \
    "byday": "TU", "opens_at": "12:00", "closes_at": "13:30"}]}
    """
}
