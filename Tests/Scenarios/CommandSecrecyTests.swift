import Foundation
import Support
import Testing

/// An encrypted store, from the command line and at a terminal.
@Suite struct CommandSecrecyTests {
  private static let passphrase = "vier paarden op het dak"

  private func begun() throws -> (tool: CommandLineTool, secret: String, recoveryKey: String) {
    let tool = try CommandLineTool()
    let secret = try tool.file("secret", CommandSecrecyTests.passphrase + "\n")
    let run = try tool.json(
      "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "Bospolder",
      "--wachtwoord-uit", secret)
    return (tool, secret, run.text("recoveryKey"))
  }

  /// The words that can be read somewhere in the folder of the store.
  private func readable(_ words: [String], in tool: CommandLineTool) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: tool.store))
    var bytes = Data()
    for case let name as String in files {
      bytes += FileManager.default.contents(atPath: tool.store + "/" + name) ?? Data()
    }
    return words.filter { bytes.range(of: Data($0.utf8)) != nil }
  }

  @Test("what is stored is in no file in clear, and opens with the passphrase or the recovery key")
  func commands() throws {
    let (tool, secret, recoveryKey) = try begun()
    let words = ["Mevrouw De Wit", "al weken niet bij de koffie", "Lentestraat", "Samira"]
    try tool(
      "bewoner", "nieuw", words[0], "--straat", words[2], "--wachtwoord-uit", secret)
    try tool("signaal", "nieuw", words[1], "--wachtwoord-uit", secret)
    #expect(try readable(words, in: tool).isEmpty)
    let key = try tool.file("key", recoveryKey.lowercased())
    for file in [secret, key] {
      #expect(
        try tool.json("signaal", "lijst", "--wachtwoord-uit", file).records.first?["text"]
          as? String == words[1])
      #expect(try tool("opslag", "controle", "--wachtwoord-uit", file).status == 0)
    }
    try tool("opslag", "compact", "--wachtwoord-uit", secret)
    #expect(try readable(words, in: tool).isEmpty)
    try tool("opslag", "ontsleutel", "--wachtwoord-uit", key)
    #expect(try readable(words, in: tool) == words)
    #expect(try tool("signaal", "lijst").output.contains(words[1]))
    let fresh = try tool.json("opslag", "versleutel", "--wachtwoord-uit", secret)
    #expect(fresh.text("recoveryKey").count == 44 && fresh.text("recoveryKey") != recoveryKey)
    #expect(try readable(words, in: tool).isEmpty)
    expectFailure(
      try tool("signaal", "lijst", "--wachtwoord-uit", key), 65, "niet het wachtwoord")
  }

  @Test("without the passphrase, or with another, a sentence says what to do")
  func refusals() throws {
    let (tool, secret, _) = try begun()
    let wrong = try tool.file("wrong", "vier paarden op het Dak")
    expectFailure(try tool("signaal", "lijst"), 65, "--wachtwoord-uit")
    expectFailure(try tool("signaal", "nieuw", "x", "--wachtwoord-uit", wrong), 65, "niets stuk")
    expectFailure(try tool("opslag", "controle"), 65, "versleuteld")
    expectFailure(
      try tool("opslag", "versleutel", "--wachtwoord-uit", secret), 65, "al versleuteld")
    expectFailure(try tool("wijk", "lijst", "--wachtwoord-uit", tool.folder + "/geen"), 66)
    let short = try tool.file("short", "kort")
    expectFailure(
      try tool("opslag", "wachtwoord", "--wachtwoord-uit", secret, "--nieuw-uit", short), 65, "12")
    let new = try tool.file("new", "een ander wachtwoord")
    try tool("opslag", "wachtwoord", "--wachtwoord-uit", secret, "--nieuw-uit", new)
    expectFailure(try tool("wijk", "lijst", "--wachtwoord-uit", secret), 65, "niet het wachtwoord")
    #expect(try tool("wijk", "lijst", "--wachtwoord-uit", new).status == 0)
    let plain = try CommandLineTool.begun()
    expectFailure(try plain("opslag", "ontsleutel"), 65, "niet versleuteld")
    expectFailure(try plain("opslag", "herstelsleutel"), 65, "niet versleuteld")
    expectFailure(
      try CommandLineTool()("begin", "--naam", "A", "--rol", "makelaar", "--wijk", "B"), 64,
      "--zonder-wachtwoord")
  }

  @Test("who opened, was refused, looked, changed and took along is noted, without a name")
  func audit() throws {
    let (tool, secret, _) = try begun()
    let wrong = try tool.file("wrong", "vier paarden op het Dak")
    let id = try tool.json("bewoner", "nieuw", "Mevrouw De Wit", "--wachtwoord-uit", secret)
      .text("id")
    expectFailure(try tool("wijk", "lijst", "--wachtwoord-uit", wrong), 65)
    try tool("bewoner", "toon", id, "--wachtwoord-uit", secret)
    try tool("netwerk", "kring", id, "--wachtwoord-uit", secret)
    try tool("bewoner", "dossier", id, "--wachtwoord-uit", secret)
    try tool(
      "kaart", "export", "--vorm", "hsds", "--uit", tool.folder + "/uit.json", "--wachtwoord-uit",
      secret)
    try tool("opslag", "reservekopie", tool.folder + "/kopie.json", "--wachtwoord-uit", secret)
    let all = try tool.json("opslag", "logboek", "--wachtwoord-uit", secret).records
    let actions = all.compactMap { $0["action"] as? String }
    for (action, count) in [
      ("refused", 1), ("changed", 1), ("viewed", 2), ("dossier", 1), ("exported", 2),
    ] {
      #expect(actions.count { $0 == action } == count, "\(action): \(actions)")
    }
    #expect(actions.count { $0 == "unlocked" } >= 6)
    let own = try tool.json(
      "opslag", "logboek", "--bewoner", "Mevrouw De Wit", "--wachtwoord-uit", secret
    ).records
    #expect(
      own.compactMap { $0["action"] as? String } == ["changed", "viewed", "viewed", "dossier"])
    #expect(
      try tool("opslag", "logboek", "--wachtwoord-uit", secret).output.contains("geëxporteerd"))
    #expect(try readable(["Mevrouw De Wit", "Samira"], in: tool).isEmpty)
    #expect(try tool("opslag", "controle", "--wachtwoord-uit", secret).status == 0)
  }

  @Test("a damaged header and a wrong passphrase are two messages")
  func damage() throws {
    let (tool, secret, _) = try begun()
    let path = tool.store + "/store.json"
    var manifest = try String(contentsOfFile: path, encoding: .utf8)
    manifest = manifest.replacingOccurrences(of: "\"n\":131072", with: "\"n\":1310720")
    try manifest.write(toFile: path, atomically: false, encoding: .utf8)
    expectFailure(
      try tool("wijk", "lijst", "--wachtwoord-uit", secret), 65, "store.json is beschadigd")
  }

  @Test("in a terminal of eighty columns no word is cut in two when a store is begun")
  func narrow() throws {
    let tool = try CommandLineTool()
    let terminal = try PseudoTerminal(
      builtProduct(named: "waakvlam"),
      arguments: [
        "--store", tool.store, "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "B",
      ],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": tool.folder])
    var seen = terminal.read(untilText: "Nieuw wachtwoord:")
    terminal.send(CommandSecrecyTests.passphrase + "\r")
    seen += terminal.read(untilText: "Nog een keer:")
    terminal.send(CommandSecrecyTests.passphrase + "\r")
    seen += terminal.read(untilText: "De opslag is gemaakt")
    let lines = seen.split(separator: 0x0A).map { ControlSequences.text(Array($0)) }
    #expect(lines.count > 8 && lines.allSatisfy { $0.count < 80 }, "\(lines)")
  }

  @Test("a passphrase that is typed is not shown, and the third wrong one ends it")
  func typed() throws {
    let (tool, _, _) = try begun()
    func start() throws -> PseudoTerminal {
      try PseudoTerminal(
        builtProduct(named: "waakvlam"), arguments: ["--store", tool.store],
        environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": tool.folder])
    }
    let terminal = try start()
    var seen = terminal.read(untilText: "Wachtwoord:")
    terminal.send("vier paarden\r")
    seen += terminal.read(untilText: "niets stuk")
    seen += terminal.read(untilText: "Wachtwoord:")
    // An arrow is no letter, and no end of it.
    terminal.send("\u{1B}[D" + CommandSecrecyTests.passphrase + "\r")
    seen += terminal.read(untilText: "Vandaag")
    let text = ControlSequences.text(seen)
    #expect(text.contains("Vandaag") && !text.contains("paarden"))
    let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "no core dump")
    // On slot: nothing of anybody can be seen until it is typed again.
    terminal.send("z")
    #expect(ControlSequences.text(terminal.read(untilText: "op slot")).contains("op slot"))
    terminal.send("mis\r")
    _ = terminal.read(untilText: "niet het wachtwoord")
    terminal.send(CommandSecrecyTests.passphrase + "\r")
    _ = terminal.read(untilText: "Vandaag")
    terminal.send("q")
    #expect(terminal.waitForExit() == 0)
    let wrong = try start()
    for _ in 0..<3 {
      _ = wrong.read(untilText: "Wachtwoord:")
      wrong.send("mis\r")
    }
    #expect(wrong.waitForExit() == 65)
    #expect(try wrong.settings() == wrong.settingsBefore, "the terminal shows letters again")
    let left = try start()
    _ = left.read(untilText: "Wachtwoord:")
    left.send("\u{3}")
    #expect(left.waitForExit() == 64)
    #expect(try left.settings() == left.settingsBefore)
  }

  @Test(
    "a backup is put back in the place of a damaged store, which is kept", arguments: [false, true])
  func backup(encrypted: Bool) throws {
    let tool: CommandLineTool
    var secret: [String] = []
    if encrypted {
      let begun = try begun()
      tool = begun.tool
      secret = ["--wachtwoord-uit", begun.secret]
    } else {
      tool = try CommandLineTool.begun()
    }
    func run(_ words: String...) throws -> CommandLineTool.Run {
      try tool.run(["--store", tool.store, "--nu", "2026-03-02T09:00"] + words + secret)
    }
    _ = try run("signaal", "nieuw", "Bewaard")
    let stick = tool.folder + "/stick"
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    let made = try run("opslag", "reservekopie", stick, "--json")
    let file = made.text("file")
    #expect(file.hasPrefix(stick + "/waakvlam-2026") && made.status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    expectFailure(try run("opslag", "reservekopie", file), 65, "is er al")
    for inside in [tool.store, tool.store + "/", tool.store + "/kopie.json"] {
      expectFailure(try run("opslag", "reservekopie", inside), 65, "andere plek")
    }
    expectFailure(try run("opslag", "herstel", "2026-13-45"), 64, "is geen dag")
    let text = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect((text.range(of: Data("Bewaard".utf8)) == nil) == encrypted)

    _ = try run("signaal", "nieuw", "Daarna")
    let snapshot = tool.store + "/snapshot-1.json"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: snapshot))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: snapshot))
    expectFailure(try run("signaal", "lijst"), 65, "reservekopie")
    expectFailure(try run("opslag", "herstel", snapshot), 65, "geen hele reservekopie")
    let restored = try run("opslag", "herstel", file, "--json")
    #expect(restored.status == 0, "\(restored.errors)")
    let kept = restored.text("before")
    #expect(FileManager.default.fileExists(atPath: kept + "/journal-1.jsonl"))
    let list = try run("signaal", "lijst").output
    #expect(list.contains("Bewaard") && !list.contains("Daarna"))
    #expect(try run("opslag", "controle").status == 0)
    expectFailure(try run("opslag", "herstel", tool.folder + "/geen"), 66)
  }

  @Test(
    "somebody is shown whole, and erased from every file of the folder", arguments: [false, true])
  func erasure(encrypted: Bool) throws {
    let tool: CommandLineTool
    var secret: [String] = []
    if encrypted {
      let begun = try begun()
      (tool, secret) = (begun.tool, ["--wachtwoord-uit", begun.secret])
    } else {
      tool = try CommandLineTool.begun()
    }
    @discardableResult func run(_ words: String...) throws -> CommandLineTool.Run {
      try tool.run(["--store", tool.store, "--nu", "2026-03-02T09:00"] + words + secret)
    }
    try run("bewoner", "nieuw", "Mevrouw Spinoza", "--straat", "Lentestraat 5")
    try run("bewoner", "nieuw", "Piet")
    try run("contact", "nieuw", "Piet", "Mevrouw Spinoza", "--relatie", "buur")
    try run("signaal", "nieuw", "Valt vaak", "--over", "Mevrouw Spinoza")
    try run("signaal", "nieuw", "Piet zag mevrouw Spinoza vallen", "--over", "Piet")
    try run("signaal", "nieuw", "Bel Spinoza nog eens")
    try run("opslag", "compact")
    let dossier = try run("bewoner", "dossier", "Mevrouw Spinoza").output
    for words in ["Lentestraat 5", "Valt vaak", "Piet zag mevrouw Spinoza", "Bel Spinoza", "buur"] {
      #expect(dossier.contains(words), "\(words)")
    }
    #expect(dossier.contains("2026-03-02T") && dossier.contains("dossier"))
    let records = try run("bewoner", "dossier", "Mevrouw Spinoza", "--json").records
    #expect(
      records.compactMap { $0["kind"] as? String }.sorted() == [
        "contact", "resident", "signaal", "signaal", "signaal",
      ])
    let before = tool.folder + "/kopie.json"
    try run("opslag", "reservekopie", before)
    let plan = try run("bewoner", "wis", "Mevrouw Spinoza")
    #expect(plan.status == 0 && plan.output.contains("Er is nog niets gewist"))
    #expect(try run("bewoner", "toon", "Mevrouw Spinoza").status == 0)
    expectFailure(try run("bewoner", "wis", "Mevrouw Spinoza", "--zeker"), 64, "--reden")
    expectFailure(
      try run("bewoner", "wis", "Mevrouw Spinoza", "--zeker", "--reden", "x", "--grond", "zomaar"),
      65)
    expectFailure(
      try run(
        "bewoner", "wis", "Mevrouw Spinoza", "--zeker", "--reden", "Spinoza wil het", "--grond",
        "toestemming"), 65, "zonder naam")
    let done = try run(
      "bewoner", "wis", "Mevrouw Spinoza", "--zeker", "--reden", "Mevrouw Spinoza vroeg erom",
      "--grond",
      "toestemming")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.output.contains("gewist") && done.output.contains("Bel Spinoza"))
    #expect(done.output.contains("reservekopieën"))
    #expect(done.output.contains("Herstelsleutel") == encrypted)
    expectFailure(try run("bewoner", "toon", "Mevrouw Spinoza"), 66)
    expectFailure(try run("bewoner", "dossier", "Mevrouw Spinoza"), 66)
    let list = try run("signaal", "lijst").output
    #expect(list.contains("Piet zag [gewist] vallen") && !list.contains("Valt vaak"))
    #expect(
      try readable(["Mevrouw Spinoza", "mevrouw Spinoza", "Lentestraat", "Valt vaak"], in: tool)
        .isEmpty)
    #expect(try run("terug").output.contains("niets") || run("terug").status != 0)
    let check = try run("opslag", "controle")
    #expect(check.status == 0, "\(check.output)")
    // A backup from before brings her back: that is said, and the audit goes on.
    let restored = try run("opslag", "herstel", before)
    #expect(restored.output.contains("eerder gewist") && restored.status == 0)
    #expect(restored.output.contains("-voor-herstel-"))
    let again = try run(
      "bewoner", "wis", "Mevrouw Spinoza", "--zeker", "--reden", "Weer", "--grond", "toestemming")
    #expect(again.output.contains("-voor-herstel-"), "what was set aside is named")
    let audit = try String(contentsOfFile: tool.store + "/audit-2026.jsonl", encoding: .utf8)
    #expect(audit.contains("\"erased\"") && audit.contains("toestemming: "))
    #expect(!audit.contains("Spinoza") && audit.contains("[gewist] vroeg erom"))
    #expect(audit.split(separator: "\n").count >= 3, "also from before it was put back")
  }

  @Test("what is done to the lock and the store itself stands in the audit")
  func auditOfTheLock() throws {
    let (tool, secret, _) = try begun()
    let new = try tool.file("new", "een ander wachtwoord")
    try tool("opslag", "wachtwoord", "--wachtwoord-uit", secret, "--nieuw-uit", new)
    let key = try tool.json("opslag", "herstelsleutel", "--wachtwoord-uit", new).text("recoveryKey")
    let recovery = try tool.file("recovery", key)
    try tool("wijk", "lijst", "--wachtwoord-uit", recovery)
    let file = tool.folder + "/kopie.json"
    try tool("opslag", "reservekopie", file, "--wachtwoord-uit", new)
    try tool("opslag", "ontsleutel", "--wachtwoord-uit", new)
    try tool("opslag", "versleutel", "--wachtwoord-uit", secret)
    try tool("opslag", "herstel", file, "--wachtwoord-uit", new)
    let all = try tool.json("opslag", "logboek", "--wachtwoord-uit", new).records
    let lines = all.map { ($0["action"] as? String ?? "") + " " + ($0["code"] as? String ?? "") }
    let wanted = [
      "secretChanged passphrase", "secretChanged recoveryKey", "unlocked recoveryKey",
      "exported backup", "decrypted ", "encrypted ", "restored ",
    ]
    for line in wanted { #expect(lines.count { $0 == line } == 1, "\(line): \(lines)") }
    let order = lines.filter(wanted.contains)
    #expect(order == wanted, "in the order in which it was done")
  }

  @Test("a check tells a damaged audit from damaged data, and where one can go back to")
  func checkTells() throws {
    let tool = try CommandLineTool.begun()
    _ = try tool("signaal", "nieuw", "Bewaard")
    _ = try tool("opslag", "compact")
    func damage(_ name: String, at place: Int) throws -> Data {
      let path = tool.store + "/" + name
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      var damaged = bytes
      damaged[place] ^= 1
      try damaged.write(to: URL(fileURLWithPath: path))
      return bytes
    }
    func mend(_ name: String, _ bytes: Data) throws {
      try bytes.write(to: URL(fileURLWithPath: tool.store + "/" + name))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: tool.store)
    let audit = try #require(names.first { $0.hasPrefix("audit-") })
    _ = try tool("signaal", "nieuw", "Nog een")
    _ = try tool("opslag", "compact")
    let whole = try damage(audit, at: 100)
    let told = try tool("opslag", "controle")
    #expect(told.status == 65 && told.output.contains("Je gegevens zijn heel"))
    #expect(!told.output.contains("opslag herstel BESTAND"))
    try mend(audit, whole)
    let snapshot = "snapshot-3.json"
    _ = try damage(snapshot, at: 200)
    let lost = try tool("opslag", "controle")
    let words = lost.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(lost.status == 65 && words.contains("ga terug naar een dag hieronder"))
    let day = try #require(
      lost.output.split(whereSeparator: \.isWhitespace).map(String.init)
        .first { $0.split(separator: "-").map(\.count) == [4, 2, 2] })
    let back = try tool("opslag", "herstel", day)
    #expect(back.status == 0 && back.output.contains("staan in de oude map"), "\(back.errors)")
    #expect(try tool("opslag", "controle").status == 0)
  }
}
