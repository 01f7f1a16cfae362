import Foundation
import Testing

@Suite("The wijk, by commands")
struct CommandWijkTests {
  @Test("signalen that repeat are a pattern, a gap, and then a kwestie that runs to its end")
  func kwestie() throws {
    let tool = try CommandLineTool.begun()
    for text in ["een", "twee", "drie"] {
      try tool("signaal", "nieuw", text, "--thema", "ontmoeten", "--straat", "Kade \(text.count)")
    }
    let patterns = try tool.json("wijk", "patronen").records
    #expect(patterns.count == 1 || patterns.count == 2)
    #expect(patterns.allSatisfy { $0["theme"] as? String == "ontmoeten" })
    #expect((patterns.first?["signalen"] as? [[String: Any]])?.count == 3)
    #expect(try tool("wijk", "patronen").output.contains("twee"))
    #expect(try tool.json("wijk", "patronen", "--wijk", "Middelland").records.isEmpty)
    let gaps = try tool.json("wijk", "leemten").records
    #expect(gaps.first?["wijk"] as? String == "Bospolder")
    #expect(gaps.first?["lacks"] as? [String] == ["offer"])
    #expect(try tool("wijk", "leemten").output.contains("drie"))
    #expect(try tool.json("wijk", "leemten", "--wijk", "Middelland").records.isEmpty)

    let raised = try tool.json("kwestie", "uit-patroon", "ontmoeten")
    #expect((raised.record["items"] as? [String])?.count == 3)
    let id = raised.text("id")
    expectFailure(try tool("kwestie", "uit-patroon", "geld"), 66, "wijk patronen")
    #expect(
      try tool.json("kwestie", "niveau", id, "bottleneck", "--reden", "Overal").text("level")
        == "bottleneck")
    #expect(
      try tool.json("kwestie", "niveau", id, "patroon", "--reden", "Toch niet").text("level")
        == "pattern")
    let looked = try tool.json("kwestie", "bekeken", id, "Er is een ruimte", on: "2026-04-02")
    #expect(looked.text("nextEvaluation") == "2026-05-02")
    #expect(
      try tool.json("kwestie", "bekeken", id, "Bijna", "--weer", "+7").text("nextEvaluation")
        == "2026-03-09")
    let decided = try tool.json("kwestie", "besluit", id, "Eettafel op dinsdag", "--reden", "Past")
    #expect(decided.text("status") == "decided")
    #expect(try tool.json("kwestie", "lijst").records.count == 1)
    #expect(
      try tool.json("kwestie", "sluit", id, "--reden", "Het loopt").text("status") == "closed")
    #expect(try tool.json("kwestie", "lijst").records.isEmpty)
    expectFailure(try tool("kwestie", "bekeken", id, "x"), 65, "al klaar")
  }

  @Test(
    "what a kwestie cannot take is refused",
    arguments: [
      (["niveau", "De kade", "hoog", "--reden", "x"], 64, "casus, patroon, bottleneck"),
      (["niveau", "De kade", "casus", "--reden", "x"], 65, "niets veranderd"),
      (["niveau", "De kade", "patroon", "--reden", " "], 65, "--reden"),
      (["bekeken", "De kade", " "], 65, "tekst"),
      (["bekeken", "De kade", "x", "--weer", "gisteren"], 65, "te vroeg"),
      (["bekeken", "De kade", "x", "--weer", "ooit"], 64, "ooit"),
      (["besluit", "De kade", "x"], 64, "--reden"),
      (["besluit", "De kade", "", "--reden", "x"], 65, ""),
      (["sluit", "De kade", "--reden", ""], 65, "--reden"),
      (["sluit", "Elders", "--reden", "x"], 66, "Elders"),
      (["nieuw", "title=Iets", "wijk=Nergens"], 65, "Bospolder"),
    ])
  func refused(words: [String], status: Int32, told: String) throws {
    let tool = try CommandLineTool.begun()
    try tool("kwestie", "nieuw", "De kade", "volgende-stap=Bellen")
    expectFailure(
      try tool.run(["--store", tool.store, "--nu", "2026-03-02", "kwestie"] + words), status, told)
  }

  @Test("the overview tells what there is wijk by wijk, and never adds anything up")
  func overview() throws {
    let tool = try CommandLineTool.begun()
    try tool("gebied", "nieuw", "Delfshaven", "wat-is-belangrijk=Jeugd")
    try tool(
      "wijk", "wijzig", "Bospolder", "gebied=Delfshaven", "inzet=intensief", "waarom=Veel nieuw")
    try tool("kaart", "nieuw", "Huis van de Wijk")
    try tool("kaart", "wijzig", "Huis van de Wijk", "iedereen-kan-binnenlopen=ja")
    let all = try tool.json("wijk", "overzicht").records
    #expect(all.compactMap { $0["name"] as? String } == ["Bospolder", "Middelland"])
    #expect(all[0]["effort"] as? String == "intensive" && all[0]["gebiedCoverage"] is [String: Any])
    let coverage = try #require(all[0]["coverage"] as? [String: Any])
    #expect((coverage["functionalities"] as? [Any])?.count == 7)
    #expect(
      (all[0]["publicPlaces"] as? [[String: Any]])?.first?["name"] as? String == "Huis van de Wijk")
    let words = try tool("wijk", "overzicht", "--wijk", "bospolder").output
    #expect(words.contains("Delfshaven") && words.contains("Huis van de Wijk"))
    #expect(!words.contains("Middelland"))
    expectFailure(try tool("wijk", "overzicht", "--wijk", "Nergens"), 65, "Middelland")
    #expect(try tool.json("gebied", "lijst", "--wijk", "Bospolder").records.count == 1)
    #expect(try tool.json("wijk", "nieuw", "Oud-Mathenesse").text("name") == "Oud-Mathenesse")
    expectFailure(try tool("wijk", "nieuw", "Bospolder"), 65)
  }

  @Test("a handover names what only that worker keeps up")
  func handover() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    try tool("bewoner", "nieuw", "Bea")
    try tool("groep", "nieuw", "De Haven")
    // What two residents have with each other hangs on no worker; a tie with a group does.
    try tool("contact", "nieuw", "Ans", "Bea")
    try tool("contact", "nieuw", "Ans", "De Haven")
    try tool("medewerker", "nieuw", "Joost", "rol=wijkteam", "wijken=Bospolder")
    try tool("afspraak", "nieuw", "Bellen", "wie=Samira", "wanneer=+3")
    let mine = try tool.json("wijk", "overdracht").record
    let alone = (mine["onlyThem"] as? [[String: Any]])?.compactMap { $0["name"] as? String }
    #expect(alone == ["Ans – De Haven"])
    #expect((mine["promises"] as? [Any])?.count == 1)
    #expect(try tool("wijk", "overdracht").output.contains("Bellen"))
    #expect(try tool("wijk", "overdracht", "Joost").output.contains("Niets over te dragen"))
    expectFailure(try tool("wijk", "overdracht", "Niemand"), 66, "Niemand")
    try tool("medewerker", "wijzig", "Samira", "laatste-dag=+30")
    let remarks = try tool.json("opmerkingen", "Samira").records
    #expect(remarks.contains { $0["point"] as? String == "successorMissing" })
    #expect(try tool("opmerkingen", "Samira").output.contains("·"))
  }

  @Test("stories, figures and promises are kept with what they belong to")
  func stories() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    let story = try tool.json(
      "verhaal", "nieuw", "Ze kookt weer", "soort=leerpunt", "mag-verteld-worden=ja", "--over",
      "Ans")
    #expect(story.text("sort") == "leerpunt" && story.record["consent"] as? Bool == true)
    #expect((story.record["about"] as? [String])?.count == 1)
    #expect(try tool("verhaal", "lijst").output.contains("Ze kookt weer"))
    let figure = try tool.json(
      "cijfer", "nieuw", "Wie kent de buren", "wie-kozen-het=bewoner, professional")
    #expect(figure.record["makers"] as? [String] == ["bewoner", "professional"])
    expectFailure(try tool("cijfer", "wijzig", "wie kent", "notitie=x"), 66)
    #expect(try tool.json("cijfer", "wijzig", figure.text("id"), "notitie=x").text("notes") == "x")
    let promise = try tool.json("afspraak", "nieuw", "Bellen", "wie=Wim", "wanneer=5-3-2026")
    #expect(promise.text("due") == "2026-03-05")
    #expect(try tool.json("afspraak", "nagekomen", promise.text("id")).text("kept") == "2026-03-02")
    expectFailure(try tool("afspraak", "nagekomen", promise.text("id")), 65, "al nagekomen")
    #expect(try tool.json("afspraak", "lijst").records.isEmpty)
    #expect(try tool("afspraak", "lijst", "--alles").output.contains("nagekomen"))
  }

  @Test("settings are shown with their bounds, and changed within them")
  func settings() throws {
    let tool = try CommandLineTool.begun()
    let all = try tool.json("instellingen").records
    let card = try #require(all.first { $0["name"] as? String == "cardDays" })
    #expect(card["value"] as? Int == 180 && card["default"] as? Int == 180)
    #expect(card["least"] as? Int == 1 && card["most"] as? Int == 3650)
    #expect(try tool("instellingen").output.contains("kaart-nakijken-na-dagen"))
    #expect(
      try tool.json("instellingen", "cardDays=90", "alleen-op-werkdagen=ja").record["cardDays"]
        as? Int == 90)
    let changed = try tool.json("settings").records.first { $0["name"] as? String == "cardDays" }
    #expect(changed?["value"] as? Int == 90 && changed?["default"] as? Int == 180)
    #expect(try tool("instellingen", "--taal", "en").output.contains("(by default 180)"))
    expectFailure(try tool("instellingen", "cardDays=0"), 65, "1 tot en met 3650")
    expectFailure(try tool("instellingen", "cardDays=veel"), 65, "heel getal")
    expectFailure(try tool("instellingen", "cardDays="), 65, "kaart-nakijken")
    expectFailure(try tool("instellingen", "cardDay=9"), 64, "kaart-nakijken-na-dagen")
    expectFailure(try tool("instellingen", "cardDays"), 64, "veld=waarde")
    expectFailure(try tool("instellingen", "cardDays=90"), 65, "niets veranderd")
  }
}
