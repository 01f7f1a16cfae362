import Foundation
import Support
import Testing

/// Text that tries to steer the terminal comes in by import and by command, and never gets out.
@Suite struct HostileTextTests {
  /// Two hundred pieces of text that no card should have.
  private static let hostile: [String] = {
    let pieces = [
      "\u{1B}[2J\u{1B}[H", "\u{1B}]0;titel\u{07}", "\u{1B}[5n", "\u{1B}[c", "\u{1B}[?1049h",
      "\u{1B}P$q\"p\u{1B}\\", "\u{1B}[31mrood", "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}",
      "\u{85}", "\u{07}\u{07}", "\u{08}\u{08}weg", "\r\noverschreven", "a\tb\tc",
      "\u{7F}\u{7F}", "\u{0E}\u{0F}", "\u{202E}achterstevoren", "\u{202A}\u{202B}\u{202C}",
      "\u{2066}\u{2067}\u{2068}\u{2069}", "\u{061C}\u{200E}\u{200F}", "nul\u{200B}breed",
      "\u{FEFF}bom", "zacht\u{00AD}koppel", "\u{2028}regel\u{2029}",
      "e" + String(repeating: "\u{0301}", count: 60), "👨‍👩‍👧‍👦 gezin", "🇳🇱 vlag", "👍🏽 duim",
      "❤️ hart", String(repeating: "lang ", count: 2000), String(repeating: "界", count: 300),
      "\u{E000}\u{F8FF}", "\u{E0041}\u{E007F}", "=1+1", "'; rm -rf /", "%s%n{}", "{} {}",
      "\u{200D}\u{200D}\u{200C}",
    ]
    return (0..<200).map { pieces[$0 % pieces.count] + " \($0)" }
  }()

  @Test("200 hostile strings reach every screen and command, and no control sequence gets out")
  func importedText() throws {
    let folder = try TemporaryFolder()
    let hostile = try Store(in: folder, named: "kwaad", texts: HostileTextTests.hostile)
    let benign = try Store(
      in: folder, named: "gewoon", texts: (0..<200).map { "gewone tekst \($0)" })
    let allowed = Set(try screens(of: benign).map(shape))
    let seen = try screens(of: hostile)
    let foreign = Set(seen.map(shape)).subtracting(allowed).filter { !isCurses($0) }
    #expect(foreign.isEmpty, "sequences that only the hostile store gives: \(foreign)")
    let one = try ids(in: hostile, ["signaal", "lijst"]).flatMap { id in
      [["signaal", "toon", id], ["signaal", "advies", id], ["draad", id]]
    }
    let others =
      try ids(in: hostile, ["kaart", "zoek"]).map { ["kaart", "toon", $0] }
      + ids(in: hostile, ["bewoner", "lijst"]).flatMap {
        [["bewoner", "toon", $0], ["netwerk", "kring", $0]]
      }
    #expect(one.count + others.count > 40)
    for command in one + others + [
      ["kaart", "zoek"], ["kaart", "zoek", "lang"], ["kaart", "nakijken"], ["signaal", "lijst"],
      ["--json", "signaal", "lijst"], ["bewoner", "lijst"], ["--json", "kaart", "zoek"],
      ["kaart", "export", "--vorm", "hsds"], ["verwijzing", "lijst"], ["vlam", "lijst"],
      ["signaal", "toon", "\u{1B}[2J"], ["\u{1B}]0;x\u{07}"], ["--taal", "\u{9B}31m"],
    ] {
      let (output, _) = try hostile.run(command)
      let bad = ControlSequences.scan(output).filter { !$0.hasPrefix("\"") }
      #expect(bad.isEmpty, "\(command) printed \(bad.prefix(3))")
    }
  }

  /// Some identities of a list, from its beginning.
  private func ids(in store: Store, _ list: [String]) throws -> [String] {
    let output = try store.run(["--json"] + list).output
    let records = try JSONSerialization.jsonObject(with: Data(output)) as? [[String: Any]] ?? []
    return records.prefix(12).compactMap { $0["id"] as? String }
  }

  /// All control sequences that a walk through every screen gives.
  private func screens(of store: Store) throws -> [String] {
    let terminal = try PseudoTerminal(
      store.program, arguments: ["--store", store.path],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": store.path],
      columns: 120, rows: 40)
    var bytes = terminal.readFirst()
    let keys =
      ["4", "\r"] + Array(repeating: "j", count: 30) + [
        "\u{1B}", "G", "\r", "\u{1B}", "2", "\r", "\u{1B}", "j", "j", "d", "\u{1B}", "t", "\u{1B}",
        "e", "\u{1B}", "3", "\r", "\u{1B}", "5", "6", "\r", "\u{1B}", "1", "?", "\u{1B}", "f",
        "\u{1B}", "4/lang", "\r", "\u{1B}", "v", "\u{1B}",
      ]
    for key in keys {
      try terminal.send(key)
      bytes += terminal.read(untilSilence: 0.04, limit: 2)
    }
    // A key right behind an escape would be one with it.
    bytes += terminal.read(untilSilence: 0.5, limit: 5)
    try terminal.send("q")
    let (last, status) = terminal.readToExit()
    bytes += last
    #expect(status == 0)
    #expect(ControlSequences.forbidden(bytes).isEmpty)
    return ControlSequences.scan(bytes).filter { !$0.hasPrefix("\"") }
  }

  /// A sequence without its figures: `ESC[#;#H`.
  private func shape(_ sequence: String) -> String {
    sequence.replacingOccurrences(of: "[0-9]+", with: "#", options: .regularExpression)
  }

  /// What curses sends to move, erase, repeat and colour, and nothing that talks back.
  private func isCurses(_ shape: String) -> Bool {
    let plain = shape.replacingOccurrences(of: "#", with: "").replacingOccurrences(
      of: ";", with: "")
    return [
      "ESC[H", "ESC[A", "ESC[B", "ESC[C", "ESC[D", "ESC[G", "ESC[d", "ESC[J", "ESC[K", "ESC[P",
      "ESC[@", "ESC[L", "ESC[M", "ESC[X", "ESC[b", "ESC[m", "ESC[r", "ESC[S", "ESC[T", "ESCM",
      "ESC(B", "ESC[?l", "ESC[?h",
    ].contains(plain)
  }

  /// A store with texts in every kind of record.
  private struct Store {
    let program = builtProduct(named: "waakvlam")
    let path: String

    init(in folder: TemporaryFolder, named name: String, texts: [String]) throws {
      path = folder.path + "/" + name
      let made = try run([
        "begin", "--naam", texts[0], "--rol", "makelaar", "--wijk", "Bospolder",
        "--zonder-wachtwoord",
      ])
      try #require(made.status == 0)
      let file = folder.path + "/\(name).json"
      let services = texts.enumerated().map { number, text -> [String: Any] in
        [
          "id": "card-\(number)", "name": text, "status": "active", "description": text,
          "alternate_name": text, "fees_description": text,
          "organization": ["id": "org-\(number)", "name": text],
          "contacts": [["id": "c-\(number)", "name": text, "title": text, "email": text]],
          "phones": [["id": "p-\(number)", "number": text]],
          "languages": [["id": "l-\(number)", "name": text]],
          "schedules": [
            ["id": "s-\(number)", "byday": text, "opens_at": text, "description": text]
          ],
        ]
      }
      let data = try JSONSerialization.data(withJSONObject: ["contents": services])
      try data.write(to: URL(fileURLWithPath: file))
      let imported = try run(["kaart", "import", file, "--wijk", "Bospolder"])
      try #require(imported.status == 0, "\(String(decoding: imported.output, as: UTF8.self))")
      for text in texts.prefix(40).map({ $0.replacingOccurrences(of: "\0", with: "") }) {
        _ = try run(["signaal", "nieuw", text, "--gever", text, "--wil", text])
        _ = try run(["bewoner", "nieuw", text, "--wijk", "Bospolder"])
      }
    }

    func run(_ arguments: [String]) throws -> (output: [UInt8], status: Int32) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      process.arguments = ["--store", path] + arguments
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (Array(bytes), process.terminationStatus)
    }
  }
}
