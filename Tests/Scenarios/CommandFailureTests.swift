import Foundation
import Testing

@Suite("How commands fail")
struct CommandFailureTests {
  @Test(
    "what is not there, not known or not clear is told with its status",
    arguments: [
      (["signaal", "toon", "ffffffff"], 66, "ffffffff"),
      (["signaal", "toon", "fff"], 66, "fff"),
      (["draad", "Ans"], 66, "geen draad"),
      (["kaart", "toon", "Bestaat niet"], 66, "Bestaat niet"),
      (["signaal", "nieuw", "x", "--over", "Niemand"], 66, "waakvlam bewoner nieuw"),
      (["signaal", "nieuw", "x", "--wijk", "Nergens"], 65, "Bospolder, Middelland"),
      (["signaal", "nieuw", "x", "--thema", "onzin"], 65, "ontmoeten"),
      (["signaal", "nieuw", "x", "--bron", "onzin"], 65, "postbode"),
      (["signaal", "nieuw", "   "], 65, "tekst"),
      (["bewoner", "nieuw", " "], 65, "naam"),
      (["vlam", "einde", "Ans", "--reden", "x"], 66, "waakvlam vlam nieuw"),
      (["netwerk", "kring", "Niemand"], 66, "Niemand"),
      (["contact", "nieuw", "Ans", "Niemand"], 66, "Niemand"),
    ])
  func references(arguments: [String], status: Int32, words: String) throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    expectFailure(try tool.run(["--store", tool.store] + arguments), status, words)
    #expect(try tool.json("signaal", "lijst").records.isEmpty)
  }

  @Test("an ambiguous name lists the candidates, with beginnings that can be typed")
  func ambiguous() throws {
    let tool = try CommandLineTool.begun()
    let one = try tool.json("bewoner", "nieuw", "Ans", "--straat", "Lentestraat").text("id")
    let two = try tool.json("bewoner", "nieuw", "Ans", "--straat", "Kade").text("id")
    let run = try tool("bewoner", "toon", "ans")
    expectFailure(run, 65, "Ans")
    let shown = run.errors.split(whereSeparator: { " :,.".contains($0) }).map(String.init)
      .filter { one.hasPrefix($0) || two.hasPrefix($0) }
    #expect(shown.count == 2)
    for beginning in shown {
      #expect(beginning.count >= 8)
      #expect(try tool("bewoner", "toon", beginning).status == 0)
    }
    expectFailure(try tool("bewoner", "toon", String(one.prefix(6))), 65)
  }

  @Test("without a store every command says how to begin")
  func noStore() throws {
    let tool = try CommandLineTool()
    for words in [[], ["signaal", "lijst"], ["signaal", "nieuw", "x"], ["opslag", "controle"]] {
      expectFailure(
        try tool.run(["--store", tool.store] + words), 66,
        "Er is nog geen opslag. Begin met: waakvlam begin")
    }
    #expect(!FileManager.default.fileExists(atPath: tool.store))
  }

  @Test("begin asks for nothing when nobody is at a terminal, and never twice")
  func begin() throws {
    let tool = try CommandLineTool()
    expectFailure(try tool("begin", "--naam", "S", "--rol", "makelaar"), 64, "--wijk")
    expectFailure(try tool("begin", "--rol", "makelaar", "--wijk", "W"), 64, "--naam")
    expectFailure(
      try tool("begin", "--naam", "S", "--rol", "onzin", "--wijk", "W"), 65, "makelaar")
    let words = ["begin", "--naam", "S", "--rol", "sociaal makelaar", "--wijk", "W"]
    let all = ["--store", tool.store] + words
    expectFailure(try tool.run(all), 64, "--zonder-wachtwoord")
    let run = try tool.run(all + ["--zonder-wachtwoord"])
    #expect(run.status == 0 && run.output.contains("niet versleuteld"))
    expectFailure(try tool.run(all), 65, "staat al")
    let secret = try tool.file("secret", "vier paarden op het dak")
    let other = ["--store", tool.folder + "/ander", "--wachtwoord-uit", secret] + words
    #expect(try tool.run(other).output.contains("Herstelsleutel"))
    expectFailure(try tool.run(other), 65, "staat al")
  }

  @Test("a symbolic link, a file and a folder with something else are no store")
  func noStoreThere() throws {
    let tool = try CommandLineTool.begun()
    let link = tool.folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: tool.store)
    for words in [["signaal", "lijst"], ["signaal", "nieuw", "x"]] {
      for path in [link, link + "/"] {
        expectFailure(try tool.run(["--store", path] + words), 65, "--store")
      }
      expectFailure(try tool.run(["--store", tool.file("plain", "x")] + words), 65)
      expectFailure(try tool.run(["--store", tool.folder] + words), 65, "geen opslag")
    }
    expectFailure(
      try tool.run([
        "--store", tool.folder, "begin", "--naam", "S", "--rol", "makelaar", "--wijk", "W",
        "--zonder-wachtwoord",
      ]), 65, "staat al iets")
  }

  @Test("while somebody else has the store, reading goes on and writing says who waits for what")
  func inUse() throws {
    let tool = try CommandLineTool.begun()
    try tool("signaal", "nieuw", "eerst")
    let lock = open(tool.store + "/lock", O_RDWR | O_CLOEXEC)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    #expect(try tool.json("signaal", "lijst").records.count == 1)
    let started = Date()
    expectFailure(try tool("signaal", "nieuw", "dan"), 69, "in gebruik")
    #expect(Date().timeIntervalSince(started) > 2.5)
    expectFailure(try tool("opslag", "compact"), 69)
    flock(lock, LOCK_UN)
    close(lock)
    #expect(try tool("signaal", "nieuw", "dan").status == 0)
  }

  @Test("a folder that cannot be written is a disk failure", .enabled(if: geteuid() != 0))
  func readOnlyFolder() throws {
    let tool = try CommandLineTool.begun()
    for name in try FileManager.default.contentsOfDirectory(atPath: tool.store) {
      chmod(tool.store + "/" + name, 0o400)
    }
    chmod(tool.store, 0o500)
    defer { chmod(tool.store, 0o700) }
    expectFailure(try tool("signaal", "nieuw", "x"), 74, "geschreven")
    #expect(try tool("signaal", "lijst").status == 0)
  }

  @Test("damage is told, shown up to where it is, and never written over")
  func damage() throws {
    let tool = try CommandLineTool.begun()
    for text in ["een", "twee", "drie"] { try tool("signaal", "nieuw", text) }
    let path = tool.store + "/journal-1.jsonl"
    var bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    let second = try #require(bytes.firstIndex(of: 0x0A))
    bytes[second + 100] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let list = try tool("signaal", "lijst", "--json")
    #expect(list.status == 0 && list.records.count == 1)
    #expect(list.errors.contains("beschadigd"))
    let write = try tool("signaal", "nieuw", "vier")
    #expect(write.status == 65 && write.errors.contains("journal-1.jsonl, regel 2"))
    let check = try tool("opslag", "controle")
    #expect(check.status == 65 && check.output.contains("journal-1.jsonl"))
    #expect([UInt8](FileManager.default.contents(atPath: path) ?? Data()) == bytes)
  }

  @Test("a last line that was cut is told once and put aside")
  func tornTail() throws {
    let tool = try CommandLineTool.begun()
    for text in ["een", "twee"] { try tool("signaal", "nieuw", text) }
    let path = tool.store + "/journal-1.jsonl"
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    try bytes.dropLast(20).write(to: URL(fileURLWithPath: path))
    #expect(try tool("opslag", "controle").status == 65)
    let write = try tool("signaal", "nieuw", "drie")
    #expect(write.status == 0 && write.errors.contains("quarantine"))
    let list = try tool("signaal", "lijst", "--json")
    #expect(list.records.compactMap { $0["text"] as? String } == ["een", "drie"])
  }

  @Test("a sound store is said to be in order, also after writing it anew")
  func sound() throws {
    let tool = try CommandLineTool.begun()
    try tool("signaal", "nieuw", "een")
    #expect(try tool("opslag", "controle").output.hasPrefix("De opslag is in orde."))
    #expect(try tool("opslag", "compact").status == 0)
    let check = try tool.json("opslag", "controle")
    #expect(check.record["isSound"] as? Bool == true)
    #expect((check.record["counts"] as? [String: Int])?["signaal"] == 1)
    #expect(try tool.json("signaal", "lijst").records.count == 1)
  }

  @Test("nothing that was typed or stored can control the terminal")
  func hostileTexts() throws {
    let tool = try CommandLineTool.begun()
    let evil =
      "\u{1B}]0;weg\u{7}\u{1B}[31m\u{9B}2J\u{202E}txt\u{200B}\u{FEFF}\u{85}\u{7F}\r\n\u{2028}👨‍👩‍👧 é"
    let id = try tool.json("signaal", "nieuw", evil, "--gever", evil, "--wil", evil).text("id")
    try tool("bewoner", "nieuw", evil, "--straat", evil)
    try tool("kaart", "nieuw", evil, "--contact", evil, "--omschrijving", evil)
    // Every run looks at its own output for control characters.
    for words in [
      ["signaal", "lijst"], ["signaal", "toon", id], ["draad", id], ["bewoner", "lijst"],
      ["kaart", "zoek"], ["kaart", "zoek", "weg", "--json"], ["kaart", "export", "--vorm", "hsds"],
      ["signaal", "lijst", "--json"],
    ] {
      #expect(try tool.run(["--store", tool.store] + words).status == 0)
    }
    expectFailure(try tool("signaal", "toon", evil), 66)
    expectFailure(try tool("signaal", "nieuw", "x", "--wijk", evil), 65)
    expectFailure(try tool(evil), 64)
    let text = try tool.json("signaal", "toon", id).text("text")
    #expect(text.hasSuffix("👨‍👩‍👧 é") && text.contains("[31m"))
  }
}
