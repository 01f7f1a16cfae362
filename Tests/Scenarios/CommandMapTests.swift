import Foundation
import Testing

@Suite("The map of the sociale kaart, by commands")
struct CommandMapTests {
  private func tool() throws -> CommandLineTool {
    let tool = try CommandLineTool.begun()
    for (name, north, east) in [
      ("Eettafel", "52.5500", "5.2500"), ("Buurttuin", "52,5510", "5,2500"),
      ("Taalcafé", "52.5500", "5.2530"),
    ] {
      let id = try tool.json("kaart", "nieuw", name).text("id")
      let place = try tool("kaart", "wijzig", id, "breedtegraad=\(north)", "lengtegraad=\(east)")
      #expect(place.status == 0, "\(place.errors)")
    }
    try tool("kaart", "nieuw", "Belclub")
    return tool
  }

  @Test("what is near a card, with metres and direction, and how many cards have no place")
  func near() throws {
    let tool = try tool()
    let said = try tool("kaart", "plattegrond", "Eettafel")
    #expect(said.status == 0, "\(said.errors)")
    #expect(said.output.contains("Buurttuin · 110 m noord"))
    #expect(said.output.contains("Taalcafé · 200 m oost"))
    #expect(said.output.contains("1 kaart zonder plek op de kaart"))
    let one = try tool("kaart", "plattegrond", "Eettafel", "--aantal", "1")
    #expect(!one.output.contains("Taalcafé"))
    let drawn = try tool("kaart", "plattegrond", "Eettafel", "--plaatje", "--ascii")
    #expect(drawn.output.contains("@") && drawn.output.contains("+---"))
    let json = try tool.json("kaart", "plattegrond", "Taalcafé").record
    #expect(json["name"] as? String == "Taalcafé" && json["withoutPosition"] as? Int == 1)
    let near = json["near"] as? [[String: Any]]
    #expect(near?.compactMap { $0["direction"] as? String } == ["west", "northWest"])
  }

  @Test("an address that is kept secret is not on it, nor is a card without a place")
  func refusals() throws {
    let tool = try tool()
    let id = try tool.json("kaart", "zoek", "taal").records.first?["id"] as? String ?? ""
    #expect(try tool("kaart", "wijzig", id, "geheim adres=ja").status == 0)
    expectFailure(try tool("kaart", "plattegrond", "Taalcafé"), 65)
    #expect(!(try tool("kaart", "plattegrond", "Eettafel").output.contains("Taalcafé")))
    expectFailure(try tool("kaart", "plattegrond", "Belclub"), 65)
    expectFailure(try tool("kaart", "plattegrond", "Niemand"), 66)
    expectFailure(try tool("kaart", "plattegrond", "Eettafel", "--aantal", "0"), 64)
  }
}
