import Domain
import Exchange
import Resources

@testable import Interface

/// Small caseloads made by hand: exactly the people and cards of one story.
enum Small {
  /// Samira in Bospolder, and nothing else yet.
  static var empty: Caseload {
    var caseload = Caseload()
    for (number, name) in ["Bospolder", "Middelland", "Bloemhof"].enumerated() {
      var wijk = Wijk()
      wijk.id = id(100 + number)
      wijk.name = name
      wijk.gebied = "Delfshaven"
      wijk.emergency = number == 0 ? "Meldpunt Veilig, 010-0000112" : nil
      caseload.put(.wijk(wijk))
    }
    for (number, (name, role)) in [("Samira", "makelaar"), ("Joost", "wijkteam")].enumerated() {
      var worker = Worker()
      worker.id = id(200 + number)
      worker.name = name
      worker.role = role
      worker.wijken = ["Bospolder"]
      worker.isUser = number == 0 ? true : nil
      caseload.put(.worker(worker))
    }
    return caseload
  }

  /// An identity that lies before all that a session makes.
  static func id(_ number: Int) -> ID {
    ID(milliseconds: UInt64(1_700_000_000_000 + number), random: (1, UInt64(number)))
  }

  static func day(_ text: String) -> Day { Day(text) ?? Desk.today }

  static func signaal(
    _ number: Int, _ text: String, received: String = "2026-03-02",
    _ change: (inout Signaal) -> Void = { _ in }
  ) -> Signaal {
    var signaal = Signaal()
    signaal.id = id(number)
    signaal.text = text
    signaal.wijk = "Bospolder"
    signaal.received = day(received)
    signaal.owner = id(200)
    change(&signaal)
    return signaal
  }

  static func resident(
    _ number: Int, _ name: String, _ change: (inout Resident) -> Void = { _ in }
  ) -> Resident {
    var resident = Resident()
    resident.id = id(number)
    resident.name = name
    resident.wijk = "Bospolder"
    change(&resident)
    return resident
  }

  static func card(
    _ number: Int, _ name: String, _ change: (inout Voorziening) -> Void = { _ in }
  ) -> Voorziening {
    var card = Voorziening()
    card.id = id(number)
    card.name = name
    card.wijken = ["Bospolder"]
    card.checked = Desk.today
    change(&card)
    return card
  }
}
