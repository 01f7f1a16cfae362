import Domain
import JSON
import Resources
import Support
import Testing

@testable import Exchange

@Suite("lists of a municipality") struct ReferenceFileTests {
  private func read(_ text: String) throws(ReferenceError) -> Reference {
    try ReferenceReader().read(Array(text.utf8))
  }

  private func refusal(_ text: String) -> ReferenceError? {
    do throws(ReferenceError) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("what is written is read back as exactly the same lists")
  func standard() throws {
    let bytes = ReferenceWriter().bytes(of: .standard)
    #expect(try ReferenceReader().read(bytes) == .standard)
    #expect(try ReferenceReader().read([0xEF, 0xBB, 0xBF] + bytes) == .standard)
    #expect(bytes.count < ReferenceReader.largestFile / 4)
  }

  @Test("a list is replaced as a whole and the others stay")
  func replacing() throws {
    let reference = try read(
      """
      {"origins": [{"code": "wijkhub", "nl": "Wijkhub"}],
       "themes": [{"code": "opvoeden", "nl": "Kinderen", "en": "Children", "words": ["in huis"]},
                  {"code": "zwemmen", "nl": "Zwemmen, varen"}]}
      """)
    #expect(reference.origins.map(\.code) == ["wijkhub"])
    #expect(reference.origins[0].en == "Wijkhub" && reference.origins[0].words == [])
    #expect(reference.themes.map(\.nl) == ["Kinderen", "Zwemmen, varen"])
    #expect(reference.themes[0].words == ["in huis"])
    for list in Reference.lists where !["origins", "themes"].contains(list.name) {
      #expect(reference[list] == Reference.standard[list])
    }
    let again = try ReferenceReader().read(ReferenceWriter().bytes(of: reference))
    #expect(again == reference)
    #expect(try read("{}") == .standard)
  }

  @Test("what a rule wants to know is that of the standard entry unless the file says otherwise")
  func properties() throws {
    let ages = Reference.standard.ageGroups.map {
      "{\"code\": \"\($0.code)\", \"nl\": \"\($0.nl)\"}"
    }
    let more = "{\"code\": \"kleuter\", \"nl\": \"kleuter\", \"youth\": true}"
    let text = "{\"ageGroups\": [\((ages + [more]).joined(separator: ","))]}"
    let reference = try read(text)
    #expect(reference.ageGroups.filter(\.isYouth).map(\.code).suffix(2) == ["jongere", "kleuter"])
    let energy = try read(
      """
      {"signalTypes": [{"code": "meedoen", "nl": "meedoen", "energy": false},
        {"code": "idee", "nl": "idee", "energy": true}]}
      """)
    #expect(energy.signalTypes.map(\.isEnergy) == [false, true])
    let steps = try read(
      """
      {"resultAreas": [{"code": "financien", "nl": "Geld"},
        {"code": "zelfzorg", "nl": "Zorg", "steps": [{"code": "een", "nl": "een"}]}]}
      """)
    #expect(steps.resultAreas.map(\.steps.count) == [3, 1])
    for changed in [reference, energy, steps] {
      #expect(try ReferenceReader().read(ReferenceWriter().bytes(of: changed)) == changed)
    }
  }

  @Test(
    "a file that is not as it should be is refused with the place and the reason",
    arguments: [
      ("", .init(.empty)), (" \n", .init(.empty)), ("[]", .init(.noLists)), ("3", .init(.noLists)),
      ("{\"thema\": []}", .init(.unknownList, in: "thema")),
      ("{\"needs\": {}}", .init(.notAList, in: "needs")),
      ("{\"needs\": []}", .init(.emptyList, in: "needs")),
      ("{\"needs\": [3]}", .init(.notAnEntry, in: "needs", at: 1)),
      ("{\"needs\": [{\"nl\": \"x\"}]}", .init(.missingCode, in: "needs", at: 1)),
      ("{\"needs\": [{\"code\": \"\", \"nl\": \"x\"}]}", .init(.missingCode, in: "needs", at: 1)),
      ("{\"needs\": [{\"code\": \"x\"}]}", .init(.missingWord, in: "needs", at: 1)),
      ("{\"needs\": [{\"code\": \"x\", \"nl\": \"\"}]}", .init(.missingWord, in: "needs", at: 1)),
      (
        "{\"needs\": [{\"code\": 3, \"nl\": \"x\"}]}", .init(.wrongKind("code"), in: "needs", at: 1)
      ),
      ("{\"needs\": [{\"code\": \"x\", \"nl\": 3}]}", .init(.wrongKind("nl"), in: "needs", at: 1)),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"words\": \"y\"}]}",
        .init(.wrongKind("words"), in: "needs", at: 1)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"youth\": 1}]}",
        .init(.wrongKind("youth"), in: "needs", at: 1)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"kleur\": 1}]}",
        .init(.unknownField("kleur"), in: "needs", at: 1)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\"}, {\"code\": \"x\", \"nl\": \"y\"}]}",
        .init(.duplicateCode("x"), in: "needs", at: 2)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\"}, {\"code\": \"y\", \"nl\": \"x\"}]}",
        .init(.duplicateWord("x"), in: "needs", at: 2)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"family\": \"y\"}]}",
        .init(.unknownFamily("y"), in: "needs", at: 1)
      ),
      (
        "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"steps\": [{\"code\": \"y\"}]}]}",
        .init(.missingWord, in: "needs", at: 1)
      ),
    ] as [(String, ReferenceError)])
  func refused(text: String, expected: ReferenceError) { #expect(refusal(text) == expected) }

  @Test(
    "a code has small letters, digits and hyphens only",
    arguments: ["X", "é", "a b", "a_b", "a.b", "ａ", "a\\u0000", "a\\u001b", "\\ud83d\\ude00"])
  func codes(code: String) {
    let fault = refusal("{\"needs\": [{\"code\": \"\(code)\", \"nl\": \"x\"}]}")
    #expect(fault != nil, "\(code)")
    #expect(refusal("{\"needs\": [{\"code\": \"a-1\", \"nl\": \"x\"}]}") == nil)
    let long = String(repeating: "a", count: 41)
    let reason = refusal("{\"needs\": [{\"code\": \"\(long)\", \"nl\": \"x\"}]}")?.reason
    #expect(reason == .wrongCode(String(long.dropLast())))
  }

  @Test(
    "a word holds no sign that cannot be seen",
    arguments: ["\\u001b[2J", "\\u202eab", "a\\u200bb", "a\\n", "a ", " a", "\\ufeffa", "a\\u2028"])
  func hidden(word: String) {
    for field in ["nl", "en", "nextNl", "nextEn"] {
      let nl = field == "nl" ? "" : ", \"nl\": \"x\""
      let fault = refusal("{\"needs\": [{\"code\": \"x\", \"\(field)\": \"\(word)\"\(nl)}]}")
      #expect(fault == .init(.hiddenSign(field), in: "needs", at: 1), "\(field)")
    }
    let fault = refusal("{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"words\": [\"\(word)\"]}]}")
    #expect(fault?.reason == .hiddenSign("words"))
  }

  @Test("every code that a rule goes by is missed when it is not there")
  func required() throws {
    var checked = 0
    for list in Reference.lists {
      for needed in ReferenceReader.required(in: list) {
        checked += 1
        var reference = Reference.standard
        reference[list].removeAll { $0.code == needed }
        var fault: ReferenceError?
        do throws(ReferenceError) {
          _ = try ReferenceReader().read(ReferenceWriter().bytes(of: reference))
        } catch {
          fault = error
        }
        #expect(fault == .init(.missingRequired(needed), in: list.name), "\(list.name) \(needed)")
      }
    }
    #expect(checked > 40)
  }

  @Test("of outcomes and formalities only the words can be changed")
  func fixed() throws {
    for name in ["outcomes", "formalities"] {
      let list = try #require(Reference.lists.first { $0.name == name })
      var reference = Reference.standard
      let changed = reference[list].map { Term($0.code, $0.nl + "!", $0.en, next: ("zo", "so")) }
      reference[list] = changed
      let read = try ReferenceReader().read(ReferenceWriter().bytes(of: reference))
      #expect(read[list].map(\.nl) == changed.map(\.nl))
      reference[list].append(Term("nieuw", "nieuw", "new"))
      #expect(throws: ReferenceError(.fixedList("nieuw"), in: name, at: changed.count + 1)) {
        try ReferenceReader().read(ReferenceWriter().bytes(of: reference))
      }
    }
  }

  @Test("what is too much is refused")
  func limits() {
    func entries(_ count: Int) -> String {
      (0..<count).map { "{\"code\": \"c\($0)\", \"nl\": \"w\($0)\"}" }.joined(separator: ",")
    }
    #expect(refusal("{\"needs\": [\(entries(500))]}") == nil)
    #expect(refusal("{\"needs\": [\(entries(501))]}") == .init(.tooManyEntries, in: "needs"))
    let text = String(repeating: "é", count: 101)
    let long = "{\"needs\": [{\"code\": \"x\", \"nl\": \"\(text)\"}]}"
    #expect(refusal(long) == .init(.tooLong("nl"), in: "needs", at: 1))
    let words = Array(repeating: "\"w\"", count: 51).joined(separator: ",")
    let many = "{\"needs\": [{\"code\": \"x\", \"nl\": \"x\", \"words\": [\(words)]}]}"
    #expect(refusal(many)?.reason == .tooLong("words"))
    let space = String(repeating: " ", count: ReferenceReader.largestFile + 1)
    guard case .unreadable(let error) = refusal(space)?.reason else {
      Issue.record("a large file was taken")
      return
    }
    #expect(error.reason == .tooLarge)
    let deep = String(repeating: "[", count: 100)
    guard case .unreadable = refusal("{\"needs\": \(deep)")?.reason else {
      Issue.record("a deep file was taken")
      return
    }
  }

  @Test("no damage to a file gets further than a refusal, and what is read is sound")
  func damage() {
    let whole = Array(
      """
      {"needs": [{"code": "partners", "nl": "partners", "words": ["samen"], "youth": true}],
       "resultAreas": [{"code": "financien", "nl": "Geld", "steps": [{"code": "a", "nl": "A"}]}]}
      """.utf8)
    var dice = SeededGenerator.printed(for: "damaged lists")
    for _ in 0..<4000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &dice)], at: place)
        }
      }
      guard let read = try? ReferenceReader().read(bytes) else { continue }
      for list in Reference.lists {
        #expect(!read[list].isEmpty && Set(read[list].map(\.code)).count == read[list].count)
      }
      #expect(
        (try? ReferenceReader().read(ReferenceWriter().bytes(of: read))) == read)
    }
  }
}
