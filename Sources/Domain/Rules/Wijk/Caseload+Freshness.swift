extension Caseload {
  /// Whether a card is out of date (R33, S4:1625-1629).
  ///
  /// Nobody made sure of it for longer than the settings say, ever, or a person on it left. A card
  /// that is off the list, that is small and may stay so, or that stopped never is (R27,
  /// `S1:264-276`, `S2:242-244`).
  public func isStale(_ voorziening: Voorziening, on today: Day) -> Bool {
    guard voorziening.asksFreshness else { return false }
    guard let checked = voorziening.checked else { return true }
    return today - checked > settings.cardDays || voorziening.people.contains { $0.left == true }
  }

  /// Why a card is out of date, and nothing when it is not (R33, S4:1625-1629).
  public func freshnessRemarks(of voorziening: Voorziening, on today: Day) -> [Remark] {
    guard isStale(voorziening, on: today) else { return [] }
    var remarks: [Remark] = []
    if let checked = voorziening.checked {
      let days = today - checked
      if days > settings.cardDays {
        remarks.append(Remark(.cardNotChecked, voorziening.id, [.day(checked), .count(days)]))
      }
    } else {
      remarks.append(Remark(.cardNeverChecked, voorziening.id))
    }
    for person in voorziening.people where person.left == true {
      remarks.append(Remark(.contactPersonLeft, voorziening.id, [.words(person.name)]))
    }
    return remarks
  }
}

extension Voorziening {
  /// Whether anybody is asked to keep it up to date.
  var asksFreshness: Bool {
    isOnList && details?.mayStaySmall != true && activity != .stopped
  }
}
