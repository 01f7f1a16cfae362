import Foundation
import Testing

@Suite("The sociale kaart, by commands")
struct CommandKaartTests {
  private let services = """
    {"contents": [
      {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Repair Café", "status": "active",
       "description": "Samen spullen maken", "organization": {"id": "o1", "name": "Huis"}},
      {"id": "bc148810-d857-441c-9679-408f346de14b", "name": "Taalcafé", "status": "active"},
      {"id": "cc148810-d857-441c-9679-408f346de14b", "description": "zonder naam"}
    ]}
    """

  @Test("an import takes what is good, says what is not, and knows it again the next time")
  func importing() throws {
    let tool = try CommandLineTool.begun()
    let path = try tool.file("hsds.json", services)
    let first = try tool.json("kaart", "import", path, "--wijk", "Bospolder").record
    #expect(first["taken"] as? Int == 2 && first["new"] as? Int == 2)
    #expect(first["refusedCount"] as? Int == 1)
    let refused = first["refused"] as? [[String: Any]]
    #expect(refused?.first?["path"] as? String == "/contents/2")
    let again = try tool.json("kaart", "import", path, "--wijk", "Bospolder").record
    #expect(again["new"] as? Int == 0 && again["unchanged"] as? Int == 2)
    let changed = services.replacingOccurrences(of: "Taalcafé", with: "Taalhuis")
    let path2 = try tool.file("new.json", changed)
    let preview = try tool("kaart", "import", path2, "--wijk", "Bospolder")
    #expect(preview.output.contains("Taalcafé → Taalhuis"), "\(preview.output)")
    #expect(preview.output.contains("Er is nog niets veranderd"))
    #expect(try tool.json("kaart", "zoek", "taalhuis").records.isEmpty)
    let words = try tool("kaart", "import", path2, "--wijk", "Bospolder", "--zeker")
    #expect(words.output.contains("0 nieuw, 1 bijgewerkt, 1 ongewijzigd"))
    #expect(words.output.contains("/contents/2: een voorziening zonder naam"))
    let found = try tool.json("kaart", "zoek", "taal").records
    #expect(found.compactMap { $0["name"] as? String } == ["Taalhuis"])
    let id = try tool.json("signaal", "nieuw", "Wil iets maken").text("id")
    let referral = try tool("verwijzing", "nieuw", "--signaal", id, "--naar", "ac148810")
    #expect(referral.status == 0, "\(referral.errors)")
  }

  @Test("an export is read back as the same cards, without what is off the list")
  func exporting() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "import", try tool.file("hsds.json", services))
    try tool("kaart", "nieuw", "Stille soep", "--vermelding", "niet-op-lijst")
    try tool("kaart", "nieuw", "Open inloop", "--vermelding", "open")
    let out = tool.folder + "/uit.json"
    #expect(try tool("kaart", "export", "--vorm", "hsds", "--uit", out).status == 0)
    expectFailure(try tool("kaart", "export", "--vorm", "hsds", "--uit", out), 65)
    let all = try tool("kaart", "export", "--vorm", "hsds")
    #expect(!all.output.contains("Stille soep") && all.output.contains("Taalcafé"))
    let open = try tool("kaart", "export", "--vorm", "hsds", "--alleen-open")
    #expect(open.output.contains("Open inloop") && !open.output.contains("Taalcafé"))
    let again = try tool.json("kaart", "import", out).record
    #expect(again["new"] as? Int == 0 && again["refusedCount"] as? Int == 0)
    #expect(try tool("kaart", "export", "--vorm", "hsds").output == all.output)
  }

  @Test("a file that is of no use is refused as a whole and nothing is stored")
  func badFiles() throws {
    let tool = try CommandLineTool.begun()
    let deep = String(repeating: "[", count: 100_000)
    for (name, content) in [
      ("cut", String(services.prefix(200))), ("garbage", "\u{1B}[2J nothing"), ("empty", ""),
      ("deep", deep), ("number", "42"), ("other", "{\"a\": 1}"),
      (
        "nameless",
        "{\"contents\": [{\"id\": \"x\", \"description\": \"y\", \"status\": \"active\"}]}"
      ),
    ] {
      expectFailure(try tool("kaart", "import", try tool.file(name, content)), 65)
    }
    expectFailure(try tool("kaart", "import", tool.folder + "/missing"), 66)
    expectFailure(try tool("kaart", "import", tool.folder), 66)
    expectFailure(
      try tool("kaart", "import", try tool.file("ok", services), "--wijk", "Nergens"), 65)
    #expect(try tool.json("kaart", "zoek").records.isEmpty)
  }

  @Test("a file that is too large is refused before it is read: this one would never be done")
  func hugeFile() throws {
    let tool = try CommandLineTool.begun()
    let path = try tool.file("huge", "")
    try #require(truncate(path, 1 << 40) == 0)
    expectFailure(try tool("kaart", "import", path), 65, "64 MiB")
  }

  @Test("searching puts names first, forgives spelling and keeps to what was asked")
  func searching() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "nieuw", "Buurtkamer", "--omschrijving", "Koffie en een praatje")
    try tool("kaart", "nieuw", "Koffie om tien", "--thema", "ontmoeten", "--wijk", "Middelland")
    try tool("kaart", "nieuw", "Zorg aan huis", "--indicatie", "ja", "--thema", "huis")
    func names(_ run: CommandLineTool.Run) -> [String] {
      run.records.compactMap { $0["name"] as? String }
    }
    #expect(names(try tool.json("kaart", "zoek", "KOFFIE")) == ["Koffie om tien", "Buurtkamer"])
    #expect(names(try tool.json("kaart", "zoek", "koffei")).first == "Koffie om tien")
    #expect(names(try tool.json("kaart", "zoek", "koffie", "praatje")) == ["Buurtkamer"])
    #expect(names(try tool.json("kaart", "zoek", "--wijk", "Middelland")) == ["Koffie om tien"])
    #expect(names(try tool.json("kaart", "zoek", "--zonder-indicatie")).count == 2)
    #expect(names(try tool.json("kaart", "zoek", "--thema", "huis")) == ["Zorg aan huis"])
    #expect(try tool("kaart", "zoek", "zzzz").output == "Niets gevonden.\n")
  }

  @Test(
    "a search reads few cards and finds as if it read all: what was written since, by codes too")
  func lookingIntoTheStore() throws {
    let tool = try CommandLineTool.begun()
    for number in 1...30 { try tool("kaart", "nieuw", "Inloop \(number)") }
    try tool("kaart", "nieuw", "De Tafel", "--thema", "ontmoeten", "--contact", "Ayşe")
    try tool("kaart", "nieuw", "Boekenkast", "--omschrijving", "Pak er een")
    try tool("kaart", "wijzig", "De Tafel", "free=ja")
    try tool("signaal", "nieuw", "Wil lezen")
    try #require(try tool("opslag", "compact").status == 0)
    func check(_ arguments: String..., finds names: [String], _ place: Int = #line) throws {
      let run = try tool.answer(["kaart", "zoek"] + arguments + ["--json"])
      #expect(
        run.records.compactMap { $0["name"] as? String } == names, "line \(place): \(run.errors)")
    }
    try check("tafel", finds: ["De Tafel"])
    try check("gratis", "AYSE", finds: ["De Tafel"])
    try check("thema:ontm", finds: ["De Tafel"])
    try check("taffel", finds: ["De Tafel"])
    try check("inloop 17", finds: ["Inloop 17"])
    // Written after the store was last written whole.
    try tool("kaart", "wijzig", "Boekenkast", "name=Leesplank")
    try tool("kaart", "nieuw", "Plank en Zaag")
    try check("leesplank", finds: ["Leesplank"])
    try check("plank", finds: ["Plank en Zaag", "Leesplank"])
    try check("boekenkast", finds: [])
    try tool("terug")
    try tool("terug")
    try check("plank", finds: [])
    try check("boekenkast", finds: ["Boekenkast"])
    // The short numbers are those of the whole store, and lead back to the card.
    let line = try #require(
      try tool("kaart", "zoek", "inloop 17").output.split(separator: " ").first)
    #expect(try tool.json("kaart", "toon", String(line)).text("name") == "Inloop 17")
    let secret = try tool.file("secret", "vier paarden op het dak")
    try #require(try tool("opslag", "versleutel", "--wachtwoord-uit", secret).status == 0)
    expectFailure(try tool("kaart", "zoek", "tafel"), 65, "wachtwoord")
    try check("tafel", "--wachtwoord-uit", secret, finds: ["De Tafel"])
    try check("taffel", "--wachtwoord-uit", secret, finds: ["De Tafel"])
  }

  @Test("of very many cards the first are printed first, in the order in which all are found")
  func veryMany() throws {
    let tool = try CommandLineTool()
    try #require(
      tool("bench", "maak", tool.store, "--records", "6000", "--only-cards").status == 0)
    /// The names that are printed, as far as the column goes, and the line under them.
    func printed(_ arguments: String...) throws -> (names: [String], last: String) {
      let lines = try tool.answer(["kaart", "zoek"] + arguments).output.split(separator: "\n")
      let names = lines.dropLast().map { line in
        line.drop { $0 != " " }.drop { $0 == " " }.components(separatedBy: "  ").first ?? ""
      }
      return (names, String(lines.last ?? ""))
    }
    func all(_ arguments: String...) throws -> [String] {
      try tool.answer(["kaart", "zoek"] + arguments + ["--json"]).records
        .compactMap { ($0["name"] as? String).map { String($0.prefix(36)) } }
    }
    // Over three thousand: by name, in the document too.
    let street = try all("lentestraat")
    #expect(street.count == 6000)
    let printedStreet = try printed("lentestraat")
    #expect(printedStreet == (street, "6000 gevonden"))
    // Fewer are in order of how well they fit, also when not all are read at once.
    let club = try all("wim")
    let printedClub = try printed("wim")
    #expect(club.count > 500 && printedClub == (club, "\(club.count) gevonden"))
    let here = try all("lentestraat", "--wijk", "Bospolder")
    #expect(here.count > 1000 && here.count < 5000)
    let shown = try printed("lentestraat", "--wijk", "Bospolder")
    #expect(shown == (here, "\(here.count) gevonden"))
    // Every fifth card is in this wijk: a sample of every so many cards would be of it alone.
    let letter = try all("r", "--wijk", "Bospolder")
    #expect(letter.count == 1200 && letter != letter.sorted())
    #expect(try printed("r", "--wijk", "Bospolder").names == letter)
    // What is in a column fits alike, whatever the name begins with.
    let last = try #require(try all("wie:wim").last)
    try #require(tool("kaart", "wijzig", last, "name=Wim zijn club").status == 0)
    let people = try all("wie:wim")
    #expect(people.count > 500 && people.first != "Wim zijn club")
    #expect(try printed("wie:wim").names == people)
    try #require(tool("terug").status == 0)
    // Nothing is asked for, and that is all there is; a misspelt word finds what it was meant to.
    #expect(try printed().names == (try all()))
    #expect(try printed("lentestraaat") == printedStreet)
    // Of the same name they are in the order of their identities, whichever was read first.
    let ids = try tool.json("kaart", "zoek", "wim").records.compactMap { $0["id"] as? String }
      .sorted()
    let twin = try tool.json("kaart", "toon", ids[520]).text("name")
    try #require(tool("kaart", "wijzig", ids[ids.count - 1], "name=\(twin)").status == 0)
    let ordered = try tool.json("kaart", "zoek", "wim").records
      .compactMap { $0["id"] as? String }
    let lines = try tool("kaart", "zoek", "wim").output.split(separator: "\n").dropLast()
    #expect(lines.count == ordered.count)
    #expect(zip(ordered, lines).allSatisfy { $0.hasPrefix($1.prefix { $0 != " " }) })
    try #require(tool("terug").status == 0)
    // What was changed since stands where it belongs now, once.
    let first = try #require(street.first)
    try #require(tool("kaart", "wijzig", first, "name=Zzz").status == 0)
    try #require(tool("kaart", "wijzig", street[3000], "name=\"Aaa\" koffie").status == 0)
    let changed = try printed("lentestraat")
    #expect(changed.names.first == "\"Aaa\" koffie" && changed.names.last == "Zzz")
    #expect(changed.names.count == 6000 && !changed.names.contains(first))
    // What was changed and is called the same stands there once, also at the border of a page.
    for name in street[40..<60] { try tool("kaart", "gecontroleerd", name) }
    let checked = try printed("lentestraat")
    #expect(checked.names == changed.names && checked.last == "6000 gevonden")
    #expect(try all("lentestraat") == changed.names)
    // Every card may hold this by how it is stored, and few do: those that fit best go first.
    let stored = try printed("id")
    #expect(stored.names == (try all("id")))
    // Two words that stand on no one card, and are not taken for others.
    #expect(try tool("kaart", "zoek", "zzz", "aaa").output == "Niets gevonden.\n")
    // Of a damaged store nothing is printed, not even what was read of it.
    try #require(tool("opslag", "compact").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: tool.store)
    let snapshot = tool.store + "/" + (try #require(names.first { $0.hasPrefix("snapshot-") }))
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: snapshot)))
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "7")))
    bytes[place] = UInt8(ascii: "8")
    try Data(bytes).write(to: URL(fileURLWithPath: snapshot))
    for words in ["lentestraat", "wim", "zzz", "wim --wijk Nergens", "schaklub"] {
      let run = try tool.answer(["kaart", "zoek"] + words.split(separator: " ").map(String.init))
      #expect(
        run.status == 65 && run.output.isEmpty && run.errors.contains("beschadigd"),
        "\(words): \(run.status) \(run.errors)")
    }
  }

  @Test("a new card that is like another is told of, and degrees that are none are refused")
  func likeAnother() throws {
    let tool = try CommandLineTool.begun()
    let first = try tool("kaart", "nieuw", "Eettafel De Brink")
    #expect(!first.output.contains("Er is al"))
    let second = try tool("kaart", "nieuw", "eettafel de Brink!")
    #expect(second.output.contains("Er is al: Eettafel De Brink."), "\(second.output)")
    let line = try #require(
      second.output.split(separator: "\n").last { $0.contains("samenvoegen") })
    let merge = line.split(separator: " ").suffix(2).map(String.init)
    #expect(try tool("kaart", "samenvoegen", merge[0], merge[1]).status == 0)
    #expect(try tool.json("kaart", "lijst").records.count == 1)
    // What becomes narrower by it is told.
    try tool("kaart", "nieuw", "Naaigroep", "--vermelding", "open")
    try tool("kaart", "nieuw", "Naaigroep B", "--vermelding", "team")
    let narrowed = try tool("kaart", "samenvoegen", "Naaigroep B", "Naaigroep").output
    #expect(narrowed.contains("nu alleen voor het team"), "\(narrowed)")
    expectFailure(try tool("kaart", "samenvoegen", "Naaigroep", "Naaigroep"), 65, "twee keer")
    #expect(!(try tool("kaart", "nieuw", "Breiclub").output.contains("Er is al")))
    for wrong in ["breedtegraad=noord", "breedtegraad=91", "lengtegraad=1,2,3", "lengtegraad=-181"]
    {
      expectFailure(try tool("kaart", "wijzig", "Breiclub", wrong), 65, "51,9123")
    }
    for wrong in [
      "e-mail=anna", "e-mail=@brei.example", "e-mail=anna @brei.example", "e-mail=a@b@c",
    ] {
      expectFailure(try tool("kaart", "wijzig", "Breiclub", wrong), 65, "naam@example.org")
    }
    #expect(try tool("kaart", "wijzig", "Breiclub", "e-mail=anna@brei.example").status == 0)
    #expect(try tool("kaart", "wijzig", "Breiclub", "e-mail=").status == 0)
    let words = try tool("kaart", "wijzig", "Breiclub", "wanneer=om de week di 10-12").output
    #expect(words.contains("Wanneer blijft tekst"), "\(words)")
    let hours = try tool("kaart", "wijzig", "Breiclub", "wanneer=laatste di 10-12").output
    #expect(!hours.contains("Wanneer blijft tekst"))
    #expect(try tool("kaart", "toon", "Breiclub").output.contains("laatste di 10:00–12:00"))
    let right = try tool.json(
      "kaart", "wijzig", "Breiclub", "breedtegraad=51,91", "lengtegraad=4.4")
    let place = (right.record["places"] as? [[String: Any]])?.first
    #expect(place?["latitude"] as? String == "51,91" && place?["longitude"] as? String == "4.4")
  }

  @Test("a card grows old and is right again when somebody looked")
  func freshness() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "nieuw", "Inloop", "--contact", "Wim", "--telefoon", "06-00000001")
    #expect(try tool.json("kaart", "nakijken").records.isEmpty)
    let later = try tool.json("kaart", "nakijken", on: "2026-10-01").records
    #expect(later.count == 1)
    let checked = try tool.json(
      "kaart", "gecontroleerd", "Inloop", "--hoe", "gebeld", on: "2026-10-01")
    #expect(checked.text("checked") == "2026-10-01" && checked.text("checkedHow") == "gebeld")
    #expect(try tool.json("kaart", "nakijken", on: "2026-10-01").records.isEmpty)
  }
}
