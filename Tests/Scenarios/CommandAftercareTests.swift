import Foundation
import Testing

@Suite("A waakvlam, the ladder and what was taken back, by commands")
struct CommandAftercareTests {
  private func begun() throws -> (tool: CommandLineTool, flame: String) {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    let flame = try tool.json(
      "vlam", "nieuw", "--bewoner", "Ans", "--houder", "Hatice", "--risico", "hoog"
    ).text("id")
    return (tool, flame)
  }

  @Test("a waakvlam rests, burns on, changes hands, goes out and is lit again")
  func story() throws {
    let (tool, flame) = try begun()
    let rest = try tool.json("vlam", "rust", "Ans", "--tot", "+30", "--reden", "Op vakantie")
    let pauses = try #require(rest.record["pauses"] as? [[String: Any]])
    #expect(pauses.first?["until"] as? String == "2026-04-01")
    #expect(rest.text("nextStep") == "rest" || !rest.text("nextContact").isEmpty)
    #expect(try tool.json("vlam", "verder", flame, on: "2026-03-10").status == 0)
    let stopped = try tool.json("vlam", "houder", flame, on: "2026-03-10")
    #expect(stopped.text("holder") == "Samira" && stopped.text("seekingHolder") == "2026-03-10")
    let found = try tool.json("vlam", "houder", "Ans", "de pastor", on: "2026-03-10")
    #expect(found.text("holder") == "de pastor" && found.record["holderRecord"] == nil)
    #expect(
      (found.record["earlierHolders"] as? [[String: Any]])?.map { $0["name"] as? String } == [
        "Hatice"
      ])
    let changed = try tool.json("vlam", "wijzig", "Ans", "in-de-buurt=Bea", on: "2026-03-10")
    #expect(changed.text("nearby") == "Bea")
    try tool("vlam", "moment", "Ans", "ok", "--tekst", "Gaat goed", on: "2026-03-11")
    let shown = try tool("vlam", "toon", "Ans", on: "2026-03-11").output
    #expect(shown.contains("de pastor") && shown.contains("Gaat goed"))
    try tool("vlam", "einde", "Ans", "--reden", "Het gaat", on: "2026-03-12")
    let again = try tool.json(
      "vlam", "opnieuw", flame, "--terugval", "--tekst", "Weer alleen", on: "2026-03-20")
    #expect(again.text("again") == flame && again.text("risk") == "high")
    let signaal = try tool.json("signaal", "toon", again.text("newSignaal"))
    #expect(signaal.text("text") == "Weer alleen")
    try tool("vlam", "einde", again.text("id"), "--reden", "Rustig", on: "2026-03-21")
    let third = try tool.json("vlam", "opnieuw", again.text("id"), on: "2026-03-22")
    #expect(third.record["newSignaal"] == nil)
    #expect(try tool.json("vlam", "velden").records.count > 5)
  }

  @Test(
    "what a waakvlam cannot do is refused",
    arguments: [
      (["rust", "Ans", "--tot", "+7"], 64, "--reden"),
      (["rust", "Ans", "--tot", "vandaag", "--reden", "x"], 65, "te vroeg"),
      (["rust", "Ans", "--tot", "ooit", "--reden", "x"], 64, "ooit"),
      (["rust", "Ans", "--tot", "+7", "--reden", " "], 65, "--reden"),
      (["verder", "Ans"], 65, "rust niet"), (["houder", "Ans", " "], 65, "houdt"),
      (["houder", "Ans", "Hatice"], 65, "niets veranderd"),
      (["opnieuw", "Ans"], 65, "brandt nog"), (["opnieuw", "Bob"], 66, "Bob"),
    ])
  func refused(words: [String], status: Int32, told: String) throws {
    let (tool, _) = try begun()
    expectFailure(
      try tool.run(["--store", tool.store, "--nu", "2026-03-02", "vlam"] + words), status, told)
  }

  @Test("the calendar names nobody unless it is asked to, and goes to a new file")
  func agenda() throws {
    let (tool, _) = try begun()
    let plain = try tool("vlam", "agenda")
    #expect(plain.status == 0 && plain.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(plain.output.contains("DTSTART;VALUE=DATE:20260316"))
    #expect(!plain.output.contains("Ans") && !plain.output.contains("Hatice"))
    #expect(try tool("vlam", "agenda", "--toon", "houder").output.contains("Hatice"))
    #expect(try tool("flame", "calendar", "--show", "resident").output.contains("Ans"))
    #expect(try tool("vlam", "agenda", "--taken").output.contains("BEGIN:VTODO"))
    #expect(try tool.json("vlam", "agenda").text("calendar").hasPrefix("BEGIN:VCALENDAR"))
    let path = tool.folder + "/agenda.ics"
    #expect(try tool.json("vlam", "agenda", "--uit", path).text("file") == path)
    #expect(
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        == plain.output)
    expectFailure(try tool("vlam", "agenda", "--uit", path), 65)
    expectFailure(try tool("vlam", "agenda", "--toon", "alles"), 64, "niets, houder, bewoner")
    expectFailure(try CommandLineTool.begun()("vlam", "agenda"), 66, "vlam lijst")
  }

  @Test("every call goes one step further up the ladder")
  func ladder() throws {
    let (tool, _) = try begun()
    let signaal = try tool.json("signaal", "nieuw", "Kind alleen", "--over", "Ans").text("id")
    for (step, name) in ["Bea", "VraagWijzer", "wijkteam", "wijkagent", "112"].enumerated() {
      let run = try tool.json("signaal", "escaleer", signaal, name)
      let calls = try #require(run.record["escalations"] as? [[String: Any]])
      #expect(calls.last?["called"] as? String == name)
      #expect(calls.last?["level"] as? Int == min(3, step))
    }
    expectFailure(try tool("signaal", "escaleer", signaal, " "), 65, "naam")
    expectFailure(try tool("signaal", "escaleer", "ffffffff", "x"), 66)
  }

  @Test("who helps can be thanked; whoever does not is told apart")
  func thanks() throws {
    let (tool, _) = try begun()
    expectFailure(try tool("bewoner", "bedankt", "Ans"), 65, "vrijwilliger of mantelzorger")
    try tool("bewoner", "wijzig", "Ans", "wil-graag-doen=koken")
    let thanked = try tool.json("bewoner", "bedankt", "Ans")
    #expect((thanked.record["volunteer"] as? [String: Any])?["thanked"] as? String == "2026-03-02")
  }

  @Test("the last action is taken back and done again, also in another run")
  func undo() throws {
    let (tool, _) = try begun()
    try tool("bewoner", "wijzig", "Ans", "straat=Kade")
    let undone = try tool("terug")
    #expect(undone.output.hasPrefix("Teruggedraaid"))
    #expect(try tool.json("bewoner", "toon", "Ans").record["street"] == nil)
    #expect(try tool.json("weer").record["redone"] as? String == "residentEdited")
    #expect(try tool.json("bewoner", "toon", "Ans").text("street") == "Kade")
    expectFailure(try tool("weer"), 65)
    let fresh = try CommandLineTool.begun()
    expectFailure(try fresh("undo", "--taal", "en"), 65, "nothing to undo")
  }

  @Test("remarks tell the rule and the words, or that there is nothing to say")
  func remarks() throws {
    let (tool, flame) = try begun()
    let remarks = try tool.json("opmerkingen", flame).records
    for remark in remarks {
      #expect((remark["words"] as? String)?.isEmpty == false)
      #expect((remark["rule"] as? String)?.hasPrefix("R") == true)
      #expect(remark["suggestions"] is [Any])
    }
    let wijk = try tool("opmerkingen", "Middelland")
    #expect(wijk.status == 0 && !wijk.output.isEmpty)
    expectFailure(try tool("opmerkingen", "Niemand"), 66, "Niemand")
    #expect(try tool("instellingen").status == 0)
    let group = try tool.json("groep", "nieuw", "De Haven").text("id")
    #expect(try tool("opmerkingen", group).output.isEmpty == false)
  }
}
