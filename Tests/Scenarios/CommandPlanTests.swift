import Foundation
import Testing

@Suite("Plans, measurements and talks, by commands")
struct CommandPlanTests {
  private func begun() throws -> (tool: CommandLineTool, plan: String) {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans", "--wil", "Weer onder de mensen")
    let plan = try tool.json(
      "plan", "nieuw", "Ans", "soort-hulp=wijkteam", "verwacht-einde=1-9-2026", "--over", "Ans")
    return (tool, plan.text("id"))
  }

  @Test("a plan is agreed, given parts and more time, looked at, and ends with a way out")
  func story() throws {
    let (tool, plan) = try begun()
    let shown = try tool.json("plan", "toon", plan)
    #expect(shown.text("status") == "agreed" && shown.text("started") == "2026-03-02")
    #expect(shown.text("goal") == "Weer onder de mensen" && shown.text("nextStep") == "evaluate")

    let part = try tool.json(
      "plan", "onderdeel", "Ans", "wie-draagt-het=vrijwilliger", "wie=Hatice", "keer-per-week=2")
    let parts = try #require(part.record["parts"] as? [[String: Any]])
    #expect(parts.count == 1 && parts[0]["share"] as? String == "volunteer")
    let ended = try tool.json("plan", "part", plan, "tot=vandaag", "--nummer", "1")
    #expect(
      (ended.record["parts"] as? [[String: Any]])?.first?["ended"] as? String == "2026-03-02")
    #expect(try tool("plan", "onderdeel", plan, "--velden").output.contains("wie-draagt-het"))
    #expect(try tool("plan", "toon", plan).output.contains("Hatice"))

    let longer = try tool.json("plan", "verleng", plan, "--tot", "+240", "--reden", "Nog niet af")
    #expect(longer.text("status") == "extended" && longer.text("expectedEnd") == "2026-10-28")
    #expect(
      try tool.json("plan", "bekeken", plan, on: "2026-04-01").text("evaluated") == "2026-04-01")
    let noted = try tool.json("plan", "gesprek", plan, "Het gaat goed")
    #expect((noted.record["log"] as? [Any])?.count == 1)

    let end = try tool("plan", "einde", "Ans", "--uitweg", "waakvlam", "--reden", "Ze kan verder")
    #expect(end.output.contains("waakvlam vlam nieuw"))
    let over = try tool.json("plan", "toon", plan)
    #expect(over.text("outflow") == "waakvlam" && over.text("endReason") == "Ze kan verder")
    #expect(try tool.json("plan", "lijst").records.isEmpty)
    #expect(try tool.json("plan", "lijst", "--alles").records.count == 1)
  }

  @Test(
    "an act that cannot be is refused in one sentence",
    arguments: [
      (["plan", "verleng", "Ans", "--tot", "gisteren", "--reden", "x"], 65, "te vroeg"),
      (["plan", "verleng", "Ans", "--tot", "32-1", "--reden", "x"], 64, "32-1"),
      (["plan", "verleng", "Ans", "--tot", "+7", "--reden", " "], 65, "--reden"),
      (["plan", "verleng", "Ans", "--tot", "+7"], 64, "--reden"),
      (["plan", "verleng", "Bob", "--tot", "+7", "--reden", "x"], 66, "Bob"),
      (["plan", "bekeken", "ffffffff"], 66, "ffffffff"),
      (["plan", "onderdeel", "Ans", "wat=koken"], 65, "wie-draagt-het=waarde"),
      (["plan", "onderdeel", "Ans", "wie-draagt-het=vrijwilliger"], 65, "wie=waarde"),
      (["plan", "onderdeel", "Ans", "wie=Wim", "soort=x"], 64, "soort"),
      (["plan", "onderdeel", "Ans", "wie=Wim", "--nummer", "3"], 66, "3"),
      (["plan", "onderdeel", "Ans", "wie=Wim", "--nummer", "0"], 66, "0"),
      (["plan", "einde", "Ans", "--uitweg", "onzin", "--reden", "x"], 65, "waakvlam, maatje"),
      (["plan", "einde", "Ans", "--uitweg", "groep", "--reden", ""], 65, "--reden"),
      (["plan", "gesprek", "Ans", ""], 65, "tekst"),
    ])
  func refused(words: [String], status: Int32, told: String) throws {
    let (tool, plan) = try begun()
    let before = try tool.json("plan", "toon", plan).output
    expectFailure(
      try tool.run(["--store", tool.store, "--nu", "2026-03-02"] + words), status, told)
    #expect(try tool.json("plan", "toon", plan).output == before)
  }

  @Test("what is over stays over")
  func ended() throws {
    let (tool, plan) = try begun()
    try tool("plan", "einde", plan, "--uitweg", "groep", "--reden", "Klaar")
    for words in [
      ["verleng", plan, "--tot", "+7", "--reden", "x"], ["bekeken", plan], ["gesprek", plan, "x"],
      ["einde", plan, "--uitweg", "groep", "--reden", "x"],
      ["onderdeel", plan, "wie-draagt-het=vrijwilliger", "wie=Wim"],
    ] {
      expectFailure(
        try tool.run(["--store", tool.store, "--nu", "2026-03-02", "plan"] + words), 65,
        "al klaar")
    }
  }

  @Test("a ZRM is measured by the names of the domains, each 1 to 5 or left out")
  func measurement() throws {
    let (tool, _) = try begun()
    let made = try tool.json("zrm", "nieuw", "Ans", "financien=2", "dagbesteding=3")
    let scores = try #require(made.record["scores"] as? [[String: Any]])
    #expect(scores.compactMap { $0["domain"] as? String } == ["financien", "dagbesteding"])
    #expect(scores.compactMap { $0["score"] as? Int } == [2, 3])
    let changed = try tool.json("meting", "wijzig", made.text("id"), "Financiën=4", "dagbesteding=")
    #expect((changed.record["scores"] as? [[String: Any]])?.count == 1)
    #expect(try tool("zrm", "toon", "Ans").output.contains("financiën"))
    #expect(try tool.json("zrm", "velden").records.count == 15)
    #expect(try tool.json("measurement", "list").records.count == 1)
  }

  @Test("factors of a child have what protects and never a risk")
  func factors() throws {
    let (tool, _) = try begun()
    let made = try tool.json("factoren", "nieuw", "Ans", "wat-beschermt=binding, steun")
    #expect(made.record["protective"] as? [String] == ["binding", "steun"])
    expectFailure(
      try tool("factoren", "nieuw", "Ans", "wat-is-een-risico=gezin-ruzie"), 65, "één kind")
    expectFailure(try tool("factoren", "nieuw", "wat-beschermt=binding"), 65)
    #expect(
      try tool.json("factoren", "nieuw", "wijk=Bospolder", "risk=gezin-ruzie").text("wijk")
        == "Bospolder")
    #expect(try tool.json("factoren", "lijst", "--wijk", "Bospolder").records.count == 2)
  }

  @Test("a talk is noted with whom it was and what was agreed")
  func talk() throws {
    let (tool, _) = try begun()
    let made = try tool.json(
      "gesprek", "nieuw", "Aan de keukentafel", "met-wie=Ans", "soort-gesprek=keukentafel",
      "afgesproken=Samen naar de eettafel", "dag=gisteren", "derde-persoon=naaste")
    #expect(made.text("day") == "2026-03-01" && made.text("sort") == "keukentafel")
    #expect(made.text("thirdPerson") == "relative")
    #expect(try tool("gesprek", "lijst").output.contains("keukentafel"))
    #expect(try tool("gesprek", "toon", "Ans").output.contains("Samen naar de eettafel"))
    expectFailure(try tool("gesprek", "nieuw", "x", "dag=morgen"), 65, "toekomst")
    let signaal = try tool.json("signaal", "nieuw", "Alleen", "--over", "Ans").text("id")
    let about = try tool.json("gesprek", "nieuw", "Gebeld", "--over", signaal)
    #expect(about.text("signaal") == signaal && !about.text("resident").isEmpty)
    #expect(try tool.json("signaal", "toon", signaal).text("status") == "talking")
  }
}
