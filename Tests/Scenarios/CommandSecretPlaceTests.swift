import Foundation
import Testing

/// An address that must not be known, and a card that is on no list: in no output of any command.
@Suite("What no command shows") struct CommandSecretPlaceTests {
  @Test("a secret address is in no answer, export or map; a card on no list in no export")
  func needles() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "nieuw", "Opvang De Luwte", "--vermelding", "open")
    #expect(
      try tool(
        "kaart", "wijzig", "Opvang De Luwte", "waar=Naaldstraat 77", "geheim-adres=ja",
        "contactpersoon=Els"
      ).status == 0)
    try tool("kaart", "nieuw", "Stille naaldsoep", "--vermelding", "niet-op-lijst")
    try tool("kaart", "nieuw", "Opvang De Luwte", "--vermelding", "open")
    let id = try tool.json("signaal", "nieuw", "Zoekt een veilige plek", "--thema", "veiligheid")
      .text("id")
    let commands: [[String]] = [
      ["kaart", "lijst"], ["kaart", "zoek"], ["kaart", "zoek", "naaldstraat"],
      ["kaart", "zoek", "luwte"], ["kaart", "nakijken"], ["kaart", "dekking"],
      ["kaart", "plattegrond"], ["kaart", "plattegrond", "--plaatje"], ["kaart", "dubbel"],
      ["kaart", "velden"], ["wijk", "overzicht"], ["wijk", "leemten"], ["wijk", "patronen"],
      ["wijk", "overdracht"], ["netwerk", "overzicht"], ["signaal", "advies", id],
      ["signaal", "lijst"], ["draad", id], ["opslag", "controle"], ["opslag", "logboek"],
      ["medewerker", "lijst"], ["aandacht"],
    ]
    var answers = 0
    for command in commands {
      for json in [[], ["--json"]] {
        let result = try tool.answer(command + json)
        #expect(!result.output.contains("Naaldstraat"), "\(command)")
        #expect(!result.errors.contains("Naaldstraat"), "\(command)")
        if result.status == 0 { answers += 1 }
      }
    }
    #expect(answers > 30, "most of these have an answer")
    let shown = try tool.json("kaart", "lijst").records.filter {
      $0["name"] as? String == "Opvang De Luwte"
    }
    for card in shown {
      let number = card["id"] as? String ?? ""
      for json in [[], ["--json"]] {
        let result = try tool.answer(["kaart", "toon", number] + json)
        #expect(result.status == 0 && !result.output.contains("Naaldstraat"))
      }
    }
    #expect(shown.count == 2)
    for form in ["hsds", "hsds-3.1", "csv", "geojson", "vcard"] {
      let result = try tool("kaart", "export", "--vorm", form)
      #expect(result.status == 0, "\(form): \(result.errors)")
      #expect(!result.output.contains("Naaldstraat") && !result.output.contains("naaldsoep"))
    }
    let tables = tool.folder + "/tabellen"
    #expect(try tool("kaart", "export", "--vorm", "hsds-csv", "--uit", tables).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: tables)
    #expect(names.contains("services.csv"))
    for name in names {
      let text = try String(contentsOfFile: tables + "/" + name, encoding: .utf8)
      #expect(!text.contains("Naaldstraat") && !text.contains("naaldsoep"), "\(name)")
    }
    // The tables are read back as the cards they came from.
    let again = try tool.json("kaart", "import", tables, "--bekijk").record
    #expect(again["new"] as? Int == 0 && again["refusedCount"] as? Int == 0)
  }
}
