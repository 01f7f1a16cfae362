import Canvas
import Domain
import Resources
import Testing

@testable import Interface

/// What a key may look at does not grow with the store. The figures are counted in work, not in
/// time, by comparing a store with one a hundred times as large; bounds are wide on purpose.
@Suite("a large sociale kaart", .serialized)
struct ScaleTests {
  static func session(_ count: Int) -> Desk {
    var caseload = Small.empty
    caseload.reserve(.voorziening, count)
    let themes = ["ontmoeten", "financien", "huis", "werk"]
    for number in 0..<count {
      caseload.put(
        .voorziening(
          Small.card(10_000 + number, "Voorziening \(number)") {
            $0.themes = [themes[number % themes.count]]
            $0.collective = number % 2 == 0
            $0.people = [ContactPerson(name: "Persoon \(number)")]
          }))
    }
    for number in 0..<20 {
      caseload.put(
        .signaal(
          Small.signaal(1000 + number, "Melding \(number)") { $0.themes = ["financien"] }))
    }
    return Desk(caseload, 160, 50)
  }

  private func median(_ desk: inout Desk, _ keys: [Key]) -> Duration {
    var times: [Duration] = []
    for _ in 0..<15 {
      for key in keys {
        times.append(
          ContinuousClock().measure {
            desk.press(key)
            _ = desk.session.draw()
          })
      }
    }
    return times.sorted()[times.count / 2]
  }

  @Test("makes no key slower that moves, opens, types or logs")
  func keys() {
    let acts: [(name: String, open: String, keys: [Key])] = [
      ("a step in the kaart", "4", [.down, .down, .up]),
      ("a page of the kaart", "4", [.pageDown, .pageUp]),
      ("a step in the signalen", "2", [.down, .down, .up]),
      ("opening a detail", "4", [.enter, .escape]),
      ("typing a signaal", "s", [.character("a"), .character("b")]),
      ("a step in the triage", "2t", [.down, .down, .up]),
      ("a step in the choice of values", "4f", [.down, .down, .up]),
      ("typing a reason", "2t<end><enter>", [.character("a"), .character("b")]),
      ("typing in the form of a contact", "6n", [.character("q"), .backspace]),
      ("checking a card", "4", [.character("c"), .character("u")]),
      ("a step in the verwijzingen", "2t<end><enter><enter>3", [.down, .up]),
    ]
    for act in acts {
      var small = ScaleTests.session(300)
      var large = ScaleTests.session(30_000)
      small.press(act.open)
      large.press(act.open)
      // What takes a time for every card takes it each time, and a busy machine does not.
      let isEven = (0..<5).contains { _ in
        let times = (median(&small, act.keys), median(&large, act.keys))
        print("scale: \(act.name): \(times.0) with 300 cards, \(times.1) with 30,000")
        return times.1 < times.0 * 8 + .milliseconds(5)
      }
      #expect(isEven, "\(act.name)")
    }
  }
}
