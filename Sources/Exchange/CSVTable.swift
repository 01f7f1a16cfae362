/// A table of text (RFC 4180) with what is odd in it: the first line names the columns.
///
/// Taken are a comma, semicolon or tab between cells, found by itself in the first line; line ends
/// of any kind; a byte order mark; quotes where RFC 4180 has them, and elsewhere as they stand.
/// Lines with nothing on them are passed over. Lines count from 1.
struct CSVTable {
  /// What makes a table unreadable, at the line where it begins.
  struct Fault: Error, Equatable {
    enum Reason { case notUTF8, unbalancedQuote, empty }
    var reason: Reason
    var line: Int
  }

  /// A line with its cells.
  struct Row {
    var line: Int
    var cells: [String]
  }

  /// The names of the columns, without spaces around them.
  private(set) var header: [String] = []
  /// The lines below.
  private(set) var rows: [Row] = []

  /// Reads a table; refuses what is not UTF-8, has a quote that never ends or no first line.
  init(_ bytes: [UInt8]) throws(Fault) {
    var reader = CSVLines(bytes)
    guard let first = try reader.next() else { throw Fault(reason: .empty, line: 1) }
    header = first.cells.map { StoredText.tidied($0) ?? "" }
    while let row = try reader.next() { rows.append(row) }
  }
}

/// Takes lines apart into cells.
private struct CSVLines {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    separator = CSVLines.separator(of: bytes[position...])
  }

  /// The separator that stands most in the first line, outside quotes.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    return candidates[counts.indices.max { counts[$0] < counts[$1] } ?? 0]
  }

  /// The next line that has something on it.
  mutating func next() throws(CSVTable.Fault) -> CSVTable.Row? {
    while position < bytes.count {
      let start = line
      var cells: [String] = []
      var isEnd = false
      while !isEnd { cells.append(try cell(&isEnd)) }
      if cells.count > 1 || cells.first != "" { return CSVTable.Row(line: start, cells: cells) }
    }
    return nil
  }

  /// The next cell, and whether the line ends with it.
  private mutating func cell(_ isEnd: inout Bool) throws(CSVTable.Fault) -> String {
    let start = line
    var content: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
      try quoted(&content, from: start)
    }
    let first = position
    while position < bytes.count, ![separator, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
    content += bytes[first..<position]
    isEnd = position == bytes.count || bytes[position] != separator
    if isEnd { passLineEnd() } else { position += 1 }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw CSVTable.Fault(reason: .notUTF8, line: start)
    }
    return text
  }

  private mutating func quoted(_ content: inout [UInt8], from start: Int) throws(CSVTable.Fault) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return }
        position += 1
      } else if byte == 0x0A || byte == 0x0D && (position == bytes.count || bytes[position] != 0x0A)
      {
        line += 1
      }
      content.append(byte)
    }
    throw CSVTable.Fault(reason: .unbalancedQuote, line: start)
  }

  private mutating func passLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    line += 1
  }
}

/// Writes lines of cells as RFC 4180 has them, with CRLF.
struct CSVText {
  private(set) var bytes: [UInt8] = []
  private let separator: UInt8

  /// A table with nothing in it.
  init(separator: Character = ",") { self.separator = separator.asciiValue ?? 0x2C }

  /// Adds a line; a cell is quoted when it holds anything that could be misread.
  mutating func line(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      let plain = cell.utf8.allSatisfy {
        ![separator, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D].contains($0)
      }
      if plain, cell.first != " ", cell.last != " " {
        bytes += cell.utf8
        continue
      }
      bytes.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
    bytes += [0x0D, 0x0A]
  }
}
