import Support
import Testing

@testable import Domain

@Suite("numbers with a test") struct SentinelNumberTests {
  /// The test of eleven written another way: the ninth digit is what is left of the other eight.
  private func isBsn(_ number: Int) -> Bool {
    var rest = number / 10
    var sum = 0
    for weight in 2...9 {
      sum += weight * (rest % 10)
      rest /= 10
    }
    return number > 0 && sum % 11 == number % 10
  }

  private func nineDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 9 - digits.count) + digits
  }

  @Test("a number of nine digits is a BSN exactly when it passes the test of eleven")
  func eleven() {
    var dice = SeededGenerator(seed: 11)
    var passed = 0
    for _ in 0..<100_000 {
      let number = Int.random(in: 0..<1_000_000_000, using: &dice)
      let digits = nineDigits(number).utf8.map { $0 - 0x30 }
      passed += isBsn(number) ? 1 : 0
      guard SentinelText.passesEleven(digits) == isBsn(number) else {
        Issue.record("\(digits)")
        return
      }
    }
    #expect((8000...9500).contains(passed))
    #expect(!SentinelText.passesEleven([UInt8](repeating: 0, count: 9)))
    #expect(!SentinelText.passesEleven([1, 1, 1, 2, 2, 2, 3, 3, 3, 0]))
  }

  @Test("every ending of every class of first digits is judged in a text as by the formula")
  func endings() {
    for first in 0...9 {
      for middle in [0, 1_234_567, 9_999_999, 5_550_123] {
        for last in 0...9 {
          let number = first * 100_000_000 + middle * 10 + last
          let expected = isBsn(number) ? ["bsn: \(nineDigits(number))"] : []
          #expect(pointedOut("nr \(nineDigits(number)).") == expected)
        }
      }
    }
  }

  @Test(
    "a BSN is found in the ways it is written",
    arguments: [
      "111222333", "1112.22.333", "111 222 333", "111.222.333", "111-222-333", "11 12 22 33 3",
      "1112 22 333", "11122 2333",
    ])
  func written(text: String) {
    #expect(pointedOut(text) == ["bsn: \(text)"])
    #expect(pointedOut("BSN: \(text), zei ze") == ["bsn: \(text)"])
    #expect(pointedOut("BSN\(text)") == ["bsn: \(text)"])
  }

  @Test(
    "nine digits inside something else are no BSN",
    arguments: [
      "1112223330", "0111222333", "x111222333", "111222333x", "111222333.50", "1.111.222.333",
      "1 1 1 2 2 2 3 3 3", "111 222.333", "111\n222\n333", "€ 111222333", "111222333 euro",
      "2026-111222333", "111222334", "000000000", "000 000 000", "+111222333",
    ])
  func noBsn(text: String) { #expect(!pointedOut(text).contains { $0.hasPrefix("bsn") }) }

  private static let ibans = [
    "NL91ABNA0417164300", "DE89370400440532013000", "BE68539007547034",
    "GB29NWBK60161331926819", "FR1420041010050500013M02606", "NO9386011117947",
    "TR330006100519786457841326", "PL61109010140000071219812874", "MT84MALT011000012345MTLCAST001S",
    "ES9121000418450200051332", "CH9300762011623852957", "PT50000201231234567890154",
  ]

  @Test("an IBAN is found in one run, in groups of four and in small letters", arguments: ibans)
  func iban(text: String) {
    let groups = stride(from: 0, to: text.count, by: 4).map { start in
      String(text.dropFirst(start).prefix(4))
    }
    for written in [text, groups.joined(separator: " "), groups.joined(separator: ".")] {
      #expect(pointedOut(written) == ["iban: \(written)"])
      #expect(pointedOut("op \(written), van Jan") == ["iban: \(written)"])
      #expect(pointedOut("(\(written.lowercased())) dus") == ["iban: \(written.lowercased())"])
    }
    #expect(!pointedOut("x\(text)").contains { $0.hasPrefix("iban") })
    #expect(!pointedOut("\(text)x").contains { $0.hasPrefix("iban") })
    #expect(!pointedOut("\(text)1").contains { $0.hasPrefix("iban") })
  }

  @Test("an IBAN with one sign changed or two neighbours swapped is none", arguments: ibans)
  func mutated(text: String) {
    let signs = Array(text)
    let digits = Array("0123456789")
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for place in signs.indices {
      for other in signs[place].isNumber ? digits : letters where other != signs[place] {
        var mutated = signs
        mutated[place] = other
        #expect(!pointedOut(String(mutated)).contains { $0.hasPrefix("iban") })
      }
      if place > 4, signs[place] != signs[place - 1] {
        var swapped = signs
        swapped.swapAt(place, place - 1)
        #expect(!pointedOut(String(swapped)).contains { $0.hasPrefix("iban") })
      }
      var shorter = signs
      shorter.remove(at: place)
      #expect(!pointedOut(String(shorter)).contains { $0.hasPrefix("iban") })
    }
  }

  @Test("for every country the check digits that fit are the only ones that are accepted")
  func checkDigits() {
    for country in ["NL", "DE", "XX", "QM"] {
      let rest = country == "NL" ? "ABNA0417164300" : "370400440532013000"
      let accepted = (0...99).filter { check in
        let digits = check < 10 ? "0\(check)" : "\(check)"
        return pointedOut(country + digits + rest).contains { $0.hasPrefix("iban") }
      }
      #expect(accepted.count == 1 || accepted.count == 2 && accepted[1] - accepted[0] == 97)
    }
  }
}
