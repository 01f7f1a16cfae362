import Domain
import Exchange
import JSON
import Support
import Testing

@Suite("a file in which much is wrong")
struct HSDSLargeTests {
  @Test("ends with what was taken, kept though odd and refused, each with its place")
  func report() throws {
    let result = try imported(
      """
      {"total_items": 9, "total_pages": 1, "size": 9, "contents": [
        {"id": "1", "name": "Goed", "status": "active", "email": "info@wijk.example"},
        {"id": "1", "name": "Dubbel", "status": "active"},
        {"id": "2", "name": "", "status": "active"},
        {"id": "3", "name": "Vreemd", "status": "open", "email": "geen adres",
         "contacts": [{"name": "Wim", "email": "wim@@wijk.example"}, {"email": "x@y.example"}],
         "schedules": [{"byday": "MO", "interval": 0}]},
        "tekst", {"location_type": "physical", "name": "Plek"}]}
      """)
    #expect(result.cards.map(\.name) == ["Goed", "Vreemd"] && result.report.taken == 2)
    let refused = result.report.refused.map { "\($0.path) \($0.reason)" }
    #expect(
      Set(refused) == [
        "/contents/1 duplicateIdentity", "/contents/2 noName", "/contents/4 notAnObject",
        "/contents/5 neither",
      ])
    let odd = result.report.odd.map { "\($0.path) \($0.reason)" }
    #expect(
      Set(odd) == [
        "/total_items wrongTotal", "/contents/3/status unknownStatus",
        "/contents/3/email notAnEmail", "/contents/3/contacts/0/email notAnEmail",
        "/contents/3/contacts/1 namelessContact", "/contents/3/schedules/0 scheduleUnclear",
      ])
    // Kept, and out again, whatever it is.
    #expect(result.cards[1].email == "geen adres" && result.cards[1].activity == .unknown)
    #expect(try HSDSReader().read(HSDSWriter().export(result.cards)).cards.count == 2)
  }

  @Test("of a hundred thousand services is read to its end, and remarks are counted, not kept")
  func hundredThousand() throws {
    var text = #"{"contents":["#
    for number in 0..<100_000 {
      if number > 0 { text += "," }
      text += #"{"id":"s\#(number)","name":"Dienst \#(number)","status":"x"}"#
    }
    let result = try imported(text + "]}")
    #expect(result.cards.count == 100_000 && result.report.taken == 100_000)
    #expect(result.report.oddCount == 100_000)
    #expect(result.report.odd.count == ImportLimits.mostRemarks)
    #expect(Set(result.cards.map(\.id)).count == 100_000)
  }

  @Test("of tables whose rows name each other takes time in proportion to the rows")
  func tables() throws {
    var services = "id,organization_id,name,status\n"
    var phones = "id,service_id,number\n"
    for number in 0..<20_000 {
      services += "s\(number),o,Dienst \(number),active\n"
      phones += "p\(number),s\(number),010-\(number)\n"
    }
    let result = try HSDSReader().read(files: [
      "services.csv": Array(services.utf8), "phones.csv": Array(phones.utf8),
      "organizations.csv": Array("id,name,description\no,Organisatie,\n".utf8),
    ])
    #expect(result.cards.count == 20_001)
    #expect(result.cards.allSatisfy { $0.sort == "organisatie" || $0.phone != nil })
  }
}
