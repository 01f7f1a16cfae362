import Domain
import Foundation
import JSON
import Support
import Testing

@testable import Exchange

@Suite("HSDS in tables of CSV")
struct HSDSTableTests {
  private func files(_ tables: [String: String]) -> [String: [UInt8]] {
    tables.mapValues { Array($0.utf8) }
  }

  private func error(_ tables: [String: String]) -> ImportError? {
    do throws(ImportError) {
      _ = try HSDSReader().read(files: files(tables))
      return nil
    } catch {
      return error
    }
  }

  @Test("brings every card back, with all its fields, and the same files again")
  func wholeCards() throws {
    var random = RandomFields(generator: .printed(for: "cards in tables"))
    for turn in 0..<40 {
      random.density = 1 + turn % 4
      let version = HSDSVersion.allCases[turn / 4 % 2]
      let cards = (0..<5).map { _ in random.card() }.sorted { $0.id < $1.id }
      let files = HSDSWriter(version: version).exportFiles(cards)
      let result = try HSDSReader().read(files: files)
      #expect(result.report.refused == [] && result.report.odd == [])
      let back = result.cards.sorted { $0.id < $1.id }
      try #require(back.count == cards.count)
      for (old, new) in zip(cards, back) {
        #expect(differences(RandomFields.leaving(new), RandomFields.leaving(old)) == [])
      }
      let again = HSDSWriter(version: version).exportFiles(back)
      #expect(again.keys.sorted() == files.keys.sorted())
      for (name, bytes) in files { #expect(firstDifference(again[name] ?? [], bytes, name) == nil) }
    }
  }

  /// The first line in which two files differ.
  private func firstDifference(_ one: [UInt8], _ other: [UInt8], _ name: String) -> String? {
    if one == other { return nil }
    let lines = [one, other].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }
    let pair = zip(lines[0], lines[1]).first { $0 != $1 }
    return "\(name): \(pair.map { "\($0.0) ≠ \($0.1)" } ?? "\(lines[0].count) ≠ \(lines[1].count)")"
  }

  @Test(
    "the published tables give the same cards as the published JSON",
    .enabled(if: Oracles.arePresent, Oracles.absence))
  func published() throws {
    for folder in [Oracles.hsds, Oracles.newer] {
      let path = Oracles.folder.appendingPathComponent("\(folder)/csv").path
      var files: [String: [UInt8]] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: path) {
        files["csv/\(name)"] = try Oracles.bytes("\(folder)/csv/\(name)")
      }
      let tables = try HSDSReader().read(files: files)
      let json = try HSDSReader().read(Oracles.bytes("\(folder)/tabular.json"))
      #expect(tables.cards.count == 2 && tables.report.refused == [])
      func bare(_ cards: [Voorziening]) -> [Voorziening] {
        cards.map { card in
          var card = card
          card.imported = nil
          return card
        }
      }
      for (one, other) in zip(bare(tables.cards), bare(json.cards)) {
        #expect(differences(one, other) == [])
      }
      let again = try HSDSReader().read(files: HSDSWriter(version: .v3_1).exportFiles(tables.cards))
      #expect(again.cards.count == 2)
      for (one, other) in zip(bare(tables.cards), bare(again.cards).reversed()) {
        #expect(differences(one, other) == [] || one.id != other.id)
      }
    }
  }

  @Test("takes what spreadsheets make: semicolons, a mark, quotes, line ends, capitals, folders")
  func forgiving() throws {
    let variants = [
      "id,name,status\r\n1,\"Naailes, \"\"beginners\"\"\",active\r\n",
      "\u{FEFF}id;name;status\n1;\"Naailes, \"\"beginners\"\"\";active",
      "ID\tName\tStatus\r1\t\"Naailes, \"\"beginners\"\"\"\tactive\r\r",
    ]
    for text in variants {
      let result = try HSDSReader().read(files: files(["map/Services.CSV": text, "lees.mij": "x"]))
      let card = try onlyCard(result)
      #expect(card.name == "Naailes, \"beginners\"" && card.activity == .active)
      #expect(result.report.odd == [])
    }
  }

  @Test("refuses what cannot be read, with the table and the line")
  func refused() {
    let quote = error(["services.csv": "id,name\n1,\"a\nb\"\n2,\"c\n"])
    #expect(quote == .unreadableTable("services.csv", line: 4, .unbalancedQuote))
    #expect(error(["services.csv": ""]) == .unreadableTable("services.csv", line: 1, .empty))
    #expect(error(["phones.csv": "id,number\n"]) == .nothingOfUse(.unknown))
    #expect(error([:]) == .nothingOfUse(.unknown))
    let latin: [UInt8] = Array("id,name\n1,Caf".utf8) + [0xE9, 0x0A]
    #expect(throws: ImportError.unreadableTable("services.csv", line: 2, .notUTF8)) {
      try HSDSReader().read(files: ["services.csv": latin])
    }
  }

  @Test("names the line of what is odd")
  func odd() throws {
    let result = try HSDSReader().read(
      files: files([
        "services.csv": "id,name,name,status\n1,A,x,active\n\n2,B\n1,C,x,active\n4,,x,active\n",
        "phones.csv": "id,service_id,number\np1,9,010-1\np2,1,010-2\n",
        "schedules.csv": "id,service_id,interval,opens_at\ns,1,two,25:00\n",
      ]))
    #expect(result.cards.map(\.name) == ["A", "B"])
    #expect(result.cards.first?.phone == "010-2")
    let odd = Set(result.report.odd.map { "\($0.path) \($0.reason)" })
    #expect(
      odd.isSuperset(of: [
        "/services.csv/1 columnTwice", "/services.csv/4 wrongCellCount",
        "/phones.csv/2 danglingReference", "/services.csv/2/schedules/0/opens_at notATime",
      ]))
    let refused = result.report.refused.map { "\($0.path) \($0.reason)" }
    #expect(refused == ["/services.csv/5 duplicateIdentity", "/services.csv/6 noName"])
  }

  @Test("goes round in a circle without end in no reference")
  func cycles() throws {
    let result = try HSDSReader().read(
      files: files([
        "organizations.csv": "id,name,description,parent_organization_id\n1,A,,2\n2,B,,1\n",
        "locations.csv": "id,location_type,organization_id\nl,physical,1\n",
        "taxonomy_terms.csv": "id,code,name,parent_id,taxonomy_id\nt,c,n,t,t\n",
        "attributes.csv": "id,link_id,taxonomy_term_id\na,a,t\nb,1,t\n",
      ]))
    #expect(result.cards.map(\.name) == ["A", "B"])
  }

  @Test("no damage to a table gets further than an error or a report")
  func fuzzed() throws {
    var random = RandomFields(generator: .printed(for: "damaged tables"))
    let files = HSDSWriter().exportFiles((0..<3).map { _ in random.card() })
    let names = files.keys.sorted()
    for _ in 0..<150 {
      var damaged = files
      for _ in 0..<3 {
        let name = try #require(names.randomElement(using: &random.generator))
        var bytes = damaged[name] ?? []
        let index = Int.random(in: 0..<bytes.count, using: &random.generator)
        switch Int.random(in: 0..<4, using: &random.generator) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random.generator)
        case 1: bytes.removeSubrange(index...)
        case 2: bytes.insert(UInt8(ascii: "\""), at: index)
        default: bytes.insert(contentsOf: Array(",;\n".utf8), at: index)
        }
        damaged[name] = bytes
      }
      guard let result = try? HSDSReader().read(files: damaged) else { continue }
      #expect(result.cards.count == result.report.taken)
      _ = HSDSWriter().exportFiles(result.cards)
    }
  }
}
