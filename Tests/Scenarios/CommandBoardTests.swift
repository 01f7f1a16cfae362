import Foundation
import Testing

@Suite("The board and its matches, by commands")
struct CommandBoardTests {
  private func begun() throws -> (tool: CommandLineTool, question: String, match: String) {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    try tool("bewoner", "nieuw", "Bea")
    try tool("bewoner", "wijzig", "Bea", "vrijwilliger-als=maatje", "hooguit-uren-per-week=4")
    let question = try tool.json("bord", "nieuw", "Samen wandelen", "van-wie=Ans", "soort=maatje")
      .text("id")
    return (tool, question, try tool.json("bord", "koppel", question, "Bea").text("id"))
  }

  @Test("a question finds who fits, becomes a match, and runs to its end")
  func story() throws {
    let (tool, question, match) = try begun()
    let other = try tool.json("bord", "nieuw", "Hulp met post", "van-wie=Ans", "uren-per-week=2")
    let found = try tool.json("bord", "past", other.text("id")).records
    #expect(found.compactMap { $0["name"] as? String } == ["Bea"])
    #expect((found.first?["reasons"] as? [String])?.isEmpty == false)
    #expect(found.first?["canBeAsked"] as? Bool == true)
    let words = try tool("bord", "past", other.text("id")).output
    #expect(words.contains("Bea") && words.contains("eigen wijk: Bospolder"))

    #expect(try tool.json("bord", "toon", question).text("status") == "matched")
    #expect(try tool.json("koppeling", "toon", match).text("question") == question)
    for stage in ["askerSpoken", "bothSpoken", "introduced", "running", "askedAfter"] {
      #expect(try tool.json("koppeling", "verder", match).text("status") == stage)
    }
    let later = try tool.json("koppeling", "verder", match, on: "2026-04-02")
    #expect(later.text("askedAfter") == "2026-04-02")
    try tool("koppeling", "gesprek", match, "Het klikt")
    let end = try tool.json("koppeling", "einde", match, "--reden", "Ze wandelen nu zelf")
    #expect(end.text("status") == "finished")
    #expect(try tool.json("bord", "toon", question).text("status") == "closed")
    #expect(try tool.json("koppeling", "lijst").records.isEmpty)
    #expect(try tool.json("koppeling", "lijst", "--alles").records.count == 1)
    let again = try tool.json("koppeling", "opnieuw", match)
    #expect(again.text("again") == match && again.text("status") == "proposed")
    #expect(
      try tool.json("koppeling", "einde", again.text("id"), "--reden", "Ziek", "--gestopt")
        .text("status") == "stopped")
    let closed = try tool.json("bord", "sluit", other.text("id"), "--reden", "Niet meer nodig")
    #expect(closed.text("status") == "closed" && closed.text("endReason") == "Niet meer nodig")
  }

  @Test("a match can be made without the board")
  func withoutBoard() throws {
    let (tool, _, _) = try begun()
    let made = try tool.json(
      "koppeling", "nieuw", "wie-vraagt=Ans", "wie-helpt=Cor", "taken=boodschap")
    #expect(made.text("status") == "proposed")
    #expect(try tool("koppeling", "toon", made.text("id")).output.contains("Cor"))
    expectFailure(try tool("koppeling", "nieuw", "wie-vraagt=Ans", "wie-helpt=Ans"), 65)
    expectFailure(try tool("koppeling", "nieuw", "Ans"), 64, "veld=waarde")
  }

  @Test("what cannot be done is told with what to do")
  func refused() throws {
    let (tool, question, match) = try begun()
    expectFailure(try tool("koppeling", "opnieuw", match), 65, "koppeling einde")
    expectFailure(try tool("koppeling", "einde", match, "--reden", ""), 65, "--reden")
    expectFailure(try tool("koppeling", "einde", match), 64, "--reden")
    expectFailure(try tool("koppeling", "verder", "ffffffff"), 66)
    try tool("koppeling", "einde", match, "--reden", "Klaar", "--gestopt")
    expectFailure(try tool("koppeling", "verder", match), 65, "koppeling opnieuw")
    expectFailure(try tool("koppeling", "einde", match, "--reden", "x"), 65, "al klaar")
    expectFailure(try tool("koppeling", "gesprek", match, "x"), 65, "al klaar")
    expectFailure(try tool("bord", "koppel", question, "Niemand"), 66, "Niemand")
    expectFailure(try tool("bord", "sluit", question, "--reden", "  "), 65, "--reden")
    try tool("bord", "sluit", question, "--reden", "Klaar")
    expectFailure(try tool("bord", "past", question), 65, "al klaar")
    expectFailure(try tool("bord", "sluit", question, "--reden", "x"), 65, "al klaar")
    let named = try tool.json(
      "bord", "nieuw", "Klussen", "vraag-of-aanbod=aanbod", "naam-zonder-kaart=Wim")
    #expect(named.text("side") == "offer")
    expectFailure(try tool("bord", "past", named.text("id")), 65, "bord wijzig")
    expectFailure(try tool("bord", "nieuw", "Klussen"), 65)
  }
}
