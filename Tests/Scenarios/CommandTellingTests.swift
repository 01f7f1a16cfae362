import Testing

@Suite("Who hears, why a referral moved, who is confided in, and practising as a colleague")
struct CommandTellingTests {
  @Test("somebody who helped hears it, and the one who told is not told by that")
  func tellOthers() throws {
    let tool = try CommandLineTool.begun()
    let signaal = try tool.json("signaal", "nieuw", "Gordijnen dicht", "--gever", "Wim").text("id")
    let run = try tool.json("signaal", "terugkoppeling", signaal, "gaat goed", "--aan", "Hatice")
    let told = try #require(run.record["told"] as? [[String: Any]])
    #expect(
      told.first?["to"] as? String == "Hatice" && told.first?["text"] as? String == "gaat goed")
    #expect(run.record["feedback"] == nil)
    let informed = try tool.json("signaal", "terugkoppeling", signaal, "bezocht", "--aan", "wim")
    #expect((informed.record["feedback"] as? [[String: Any]])?.count == 1)
    let thread = try tool("draad", signaal).output
    #expect(thread.contains("Hatice") && thread.contains("gaat goed"))
    expectFailure(try tool("signaal", "terugkoppeling", signaal, " ", "--aan", "Hatice"), 65)
    expectFailure(try tool("signaal", "terugkoppeling", signaal, "x", "--aan", " "), 65)
  }

  @Test("a step up or down keeps why, and the thread tells both reasons and who did it")
  func stepReason() throws {
    let tool = try CommandLineTool.begun()
    for name in ["Eettafel", "Wijkteam Bospolder"] {
      try tool("kaart", "nieuw", name, "--wijk", "Bospolder", "--thema", "ontmoeten")
    }
    let signaal = try tool.json("signaal", "nieuw", "Alleen", "--thema", "ontmoeten").text("id")
    let referral = try tool.json(
      "verwijzing", "nieuw", "--signaal", signaal, "--naar", "Eettafel", "--reden", "eet graag"
    ).text("id")
    let up = try tool.json("verwijzing", "omhoog", referral, "--reden", "er speelt meer")
    #expect(up.text("reason") == "er speelt meer")
    let earlier = try #require(up.record["earlier"] as? [[String: Any]])
    #expect(earlier.first?["reason"] as? String == "eet graag")
    let down = try tool.json("verwijzing", "omlaag", referral)
    #expect(down.record["reason"] == nil, "the reason belongs to who was asked for it")
    #expect(try tool("draad", referral).output.contains("eet graag"))
  }

  @Test("who confided in one other worker is found by no name and no number")
  func confided() throws {
    let tool = try CommandLineTool()
    func shown(to name: String) throws -> [Int32] {
      let wijk = tool.folder + "/" + name
      // Without a terminal the screen cannot open, but the wijk is there.
      _ = try tool.run(["demo", "--als", name, "--houd", wijk])
      let all = try tool.run(["--store", wijk, "--json", "bewoner", "lijst"]).records
      let names = all.compactMap { $0["name"] as? String }
      #expect(
        names.contains("Bram") && names.contains("Mevrouw Kartodikromo") == (name == "Samira"))
      return try [["bewoner", "toon", "Mevrouw Kartodikromo"]]
        .map { try tool.run(["--store", wijk] + $0).status }
    }
    #expect(try shown(to: "Samira") == [0])
    #expect(try shown(to: "Joost") == [66])
  }

  @Test("the practice wijk is that of the colleague who is named, once it is kept")
  func practise() throws {
    let tool = try CommandLineTool()
    let wijk = tool.folder + "/wijk"
    let unknown = try tool.run(["demo", "--als", "Pim"])
    expectFailure(unknown, 66, "Joost")
    // Without a terminal the screen cannot open, but the wijk is there.
    _ = try tool.run(["demo", "--als", "joost", "--houd", wijk])
    let workers = try tool.run(["--store", wijk, "--json", "medewerker", "lijst"]).records
    let user = workers.filter { $0["isUser"] as? Bool == true }.map { $0["name"] as? String }
    #expect(user == ["Joost"])
    expectFailure(try tool.run(["demo", "--als", "Ellen", "--houd", wijk]), 65, "Joost")
  }
}
