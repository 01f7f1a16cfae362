import Foundation
import Support
import Testing

@Suite("Lists of a municipality, by commands")
struct CommandListsTests {
  private let lists = """
    {"themes": [{"code": "opvoeden", "nl": "Kinderen"},
      {"code": "kade", "nl": "Op de kade", "words": ["bakkie"]}]}
    """

  @Test("a municipality prints the lists, changes one, checks it and works with it")
  func story() throws {
    let tool = try CommandLineTool.begun()
    let printed = try tool("opslag", "lijsten")
    #expect(printed.status == 0 && printed.errors == "")
    let all = try #require(printed.json as? [String: [[String: Any]]])
    #expect(all["themes"]?.count == 9 && all["zrmDomains"]?.count == 12)
    let id = try tool.json("signaal", "nieuw", "Zit alleen", "--thema", "ontmoeten").text("id")
    let old = try tool.file("standaard.json", printed.output)
    #expect(try tool("opslag", "lijsten", "--controleer", old).output.contains(" 0 lijsten"))

    let file = try tool.file("lijsten.json", lists)
    #expect(try tool("opslag", "lijsten", "--controleer", file).output.contains(" 1 lijsten"))
    #expect(
      try tool.json("opslag", "lijsten", "--controleer", file).record["changed"] as? [String]
        == ["themes"])
    try FileManager.default.copyItem(atPath: file, toPath: tool.store + "/reference.json")
    chmod(tool.store + "/reference.json", 0o600)
    let check = try tool.json("opslag", "controle").record
    #expect(check["isSound"] as? Bool == true)
    #expect((check["findings"] as? [Any])?.isEmpty == true)

    let made = try tool.json("signaal", "nieuw", "Wil praten", "--thema", "bakkie").record
    #expect(made["themes"] as? [String] == ["kade"])
    expectFailure(
      try tool("signaal", "nieuw", "x", "--thema", "ontmoeten"), 65, "opvoeden, kade")
    let shown = try tool("signaal", "toon", id)
    #expect(shown.output.contains("ontmoeten") && shown.errors == "")
    #expect(try tool("signaal", "lijst", "--thema", "ontmoeten").output.contains("Zit alleen"))
    // No card has it, nor is it in the list any more: that is no mistake.
    for words in [[], ["tafel"]] {
      let search = try tool.answer(["kaart", "zoek", "--thema", "ontmoeten"] + words)
      #expect(search.status == 0 && search.output == "Niets gevonden.\n", "\(search.errors)")
    }
    #expect(try tool("signaal", "toon", made["id"] as? String ?? "").output.contains("Op de kade"))
    #expect(try tool("opslag", "compact").status == 0)
    #expect(try tool.json("signaal", "toon", id).record["themes"] as? [String] == ["ontmoeten"])
    let used = try #require(try tool("opslag", "lijsten").json as? [String: [[String: Any]]])
    #expect(used["themes"]?.compactMap { $0["code"] as? String } == ["opvoeden", "kade"])
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: tool.store + "/reference.json"))
        == Data(lists.utf8))
  }

  @Test("the lists go to a new file and never over another one")
  func toFile() throws {
    let tool = try CommandLineTool()
    let path = tool.folder + "/uit.json"
    #expect(try tool("opslag", "lijsten", "--uit", path).status == 0)
    #expect(try tool("opslag", "lijsten", "--controleer", path).status == 0)
    expectFailure(try tool("opslag", "lijsten", "--uit", path), 65)
    expectFailure(try tool("opslag", "lijsten", "--controleer", tool.folder + "/niets"), 66)
    #expect(!FileManager.default.fileExists(atPath: tool.store))
  }

  @Test("lists that are of no use are told and work goes on with the standard ones")
  func trouble() throws {
    let tool = try CommandLineTool.begun()
    let bad = tool.store + "/reference.json"
    for content in [
      "", "nee", "{\"thema\": []}", "{\"themes\": [{\"code\": \"kade\", \"nl\": \"Kade\"}]}",
      "{\"themes\": [{\"code\": \"\\u001b[2J\", \"nl\": \"\\u202e\"}]}",
      String(repeating: "[", count: 5000),
    ] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: bad))
      let run = try tool("signaal", "nieuw", "Zit alleen", "--thema", "ontmoeten")
      #expect(run.status == 0 && run.errorLines.count == 1, "\(run.errors)")
      #expect(run.errors.contains("reference.json") && run.errors.contains("gewone lijsten"))
      expectFailure(try tool("opslag", "lijsten"), 65, "reference.json")
      expectFailure(
        try tool("opslag", "lijsten", "--controleer", try tool.file("x.json", content)), 65,
        "x.json")
    }
    let missing = try tool("opslag", "lijsten", "--controleer", bad)
    #expect(missing.status == 65)
    try FileManager.default.removeItem(atPath: bad)
    try FileManager.default.createSymbolicLink(atPath: bad, withDestinationPath: "/etc/hostname")
    let linked = try tool("signaal", "lijst")
    #expect(linked.status == 0 && linked.errors.contains("reference.json"))
    #expect(try tool.json("opslag", "controle").record["isSound"] as? Bool == true)
  }

  @Test("a role of the municipality can be chosen when the store is made")
  func beginning() throws {
    let tool = try CommandLineTool()
    try FileManager.default.createDirectory(
      atPath: tool.store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let roles = ["vraagwijzer", "wmo-adviseur", "cjg", "wijkteam", "teamleider", "buurtmoeder"]
    let entries = roles.map { "{\"code\": \"\($0)\", \"nl\": \"\($0)\"}" }.joined(separator: ",")
    try "{\"workerRoles\": [\(entries)]}".write(
      toFile: tool.store + "/reference.json", atomically: false, encoding: .utf8)
    let begun = try tool(
      "begin", "--naam", "Fatma", "--rol", "buurtmoeder", "--wijk", "Bospolder",
      "--zonder-wachtwoord")
    #expect(begun.status == 0, "\(begun.errors)")
    #expect(try tool("signaal", "lijst").status == 0)
  }

  @Test("the screen has the words of the municipality, and tells of lists that are of no use")
  func screen() throws {
    let tool = try CommandLineTool.begun()
    try tool("signaal", "nieuw", "Zit alleen", "--thema", "opvoeden")
    let lists = tool.store + "/reference.json"
    try self.lists.write(toFile: lists, atomically: false, encoding: .utf8)
    let command = "'\(builtProduct(named: "waakvlam"))' --store '\(tool.store)' --nu 2026-03-02"
    let screen = try TmuxScreen(command, columns: 160, rows: 50)
    #expect(try screen.wait(for: "1 Vandaag") != nil)
    try screen.type("2")
    #expect(try screen.wait(for: "Kinderen") != nil)
    try screen.type("q")
    try "kapot".write(toFile: lists, atomically: false, encoding: .utf8)
    let other = try TmuxScreen(command, columns: 160, rows: 50)
    #expect(try other.wait(for: "gewone lijsten") != nil)
    try other.type("2")
    #expect(try other.wait(for: "Opvoeden en opgroeien") != nil)
  }
}
