import Domain

/// The states and the allowed transitions of Signalen, as data.
///
/// Source: github.com/Amsterdam/signals, commit adbe8fc77af20db807dff5322096e15d6a5b26de, the table
/// of allowed status transitions. Copyright Gemeente Amsterdam and others; Mozilla Public License 2.0
/// (https://mozilla.org/MPL/2.0/). Used by this test only.
enum SignalenTable {
  static let table: KeyValuePairs<String, [String]> = [
    "": ["m"],
    "m": [
      "m", "i", "b", "ready to send", "o", "a", "ingepland", "reaction requested",
      "forward to external",
    ],
    "i": [
      "m", "i", "ingepland", "closure requested", "o", "ready to send", "b", "a",
      "reaction requested", "forward to external",
    ],
    "b": [
      "m", "ingepland", "b", "o", "a", "ready to send", "closure requested", "reaction requested",
      "forward to external",
    ],
    "ingepland": [
      "m", "ingepland", "b", "o", "a", "closure requested", "reaction requested",
      "forward to external",
    ],
    "h": ["ingepland", "a"],
    "ready to send": ["sent", "send failed", "a"],
    "sent": ["done external", "a"],
    "send failed": ["m", "ready to send", "a"],
    "done external": ["o", "a", "b"],
    "o": ["reopened", "reopen requested"],
    "a": ["a", "reopened", "b"],
    "reopened": [
      "reopened", "b", "o", "a", "ready to send", "m", "reaction requested", "forward to external",
    ],
    "s": [],
    "closure requested": ["m", "closure requested", "i", "o", "a", "b", "forward to external"],
    "reopen requested": ["o", "reopened", "a"],
    "reaction requested": [
      "m", "i", "b", "ingepland", "o", "a", "reaction requested", "reaction received",
      "ready to send", "forward to external",
    ],
    "reaction received": [
      "m", "i", "b", "o", "a", "ingepland", "reaction requested", "ready to send",
      "forward to external",
    ],
    "forward to external": [
      "closure requested", "m", "i", "b", "forward to external", "ingepland", "o", "a",
      "reaction requested", "reaction received", "ready to send",
    ],
  ]

  static var states: [String] { table.map(\.key) }

  static var steps: [Course<String>.Step] {
    table.flatMap { from, targets in targets.map { Course<String>.Step(from: from, to: $0) } }
  }

  /// Whether one state leads to another, by the closure of the matrix of steps (Warshall); a state
  /// leads to itself.
  static func closure(_ steps: [Course<String>.Step], _ from: String, _ to: String) -> Bool {
    let states = Array(Set(steps.flatMap { [$0.from, $0.to] } + [from, to])).sorted()
    var matrix = states.map { row in
      states.map { column in row == column || steps.contains(.init(from: row, to: column)) }
    }
    for middle in states.indices {
      for row in states.indices where matrix[row][middle] {
        for column in states.indices where matrix[middle][column] { matrix[row][column] = true }
      }
    }
    guard let row = states.firstIndex(of: from), let column = states.firstIndex(of: to) else {
      return false
    }
    return matrix[row][column]
  }
}
