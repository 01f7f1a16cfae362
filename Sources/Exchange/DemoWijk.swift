public import Domain

/// Reads the demo wijk from its tables.
///
/// The tables are plain text, one per kind of record, so that anyone can see and change what is in
/// them; this module gets them passed in. All dates in them are days from today (`-14`, `3`), so
/// the wijk is as fresh on every day. Identities follow from the table, the row and the day, so
/// the same day gives the same caseload.
///
/// A table reads as follows; `DemoTable` is its grammar:
/// ```
/// # a comment
/// @ key | name | sort
/// eettafel | Eettafel Huis van de Wijk | activiteit
///   about: A field that has no column of its own.
///     It goes on where the line is indented further.
///   person: Wim | knows everybody | 06-00000011
/// ```
public enum DemoWijk {
  /// The caseload of the demo wijk as it stands today.
  ///
  /// - Parameters:
  ///   - tables: the text of each table, by the raw value of the kind of record it holds.
  ///   - today: the day that all dates are counted from.
  /// - Throws: a `DemoFault` with the table, line and row of the first thing it cannot read.
  public static func caseload(
    tables: [String: String], today: Day
  ) throws(DemoFault) -> Caseload {
    var sources: [DemoTable] = []
    for (kind, fields) in DemoTable.layout {
      guard let text = tables[kind.rawValue] else {
        throw DemoFault(table: kind.rawValue, line: 0, row: "", problem: .missingTable)
      }
      sources.append(try DemoTable(kind: kind, text: text, fields: fields))
    }
    let reader = DemoReader(today: today, keys: try keys(sources, today: today))
    var caseload = Caseload()
    for table in sources {
      for row in table.rows { caseload.put(try reader.record(row)) }
    }
    return caseload
  }

  private static func keys(
    _ tables: [DemoTable], today: Day
  ) throws(DemoFault) -> [String: DemoReader.Named] {
    let reader = DemoReader(today: today, keys: [:])
    var keys: [String: DemoReader.Named] = [:]
    for row in tables.flatMap(\.rows) {
      guard let key = row.text("key") else { continue }
      let named = DemoReader.Named(id: try reader.id(row), kind: row.kind)
      if keys.updateValue(named, forKey: key) != nil { throw row.fault(.duplicateKey(key)) }
    }
    return keys
  }
}

/// What is wrong with a table of the demo wijk, and where.
public struct DemoFault: Error, Equatable, Sendable {
  /// What cannot be read.
  public enum Problem: Equatable, Sendable {
    /// The table was not passed in.
    case missingTable
    /// A row comes before the line that names the columns.
    case noHeader
    /// A row has more cells than there are columns.
    case tooManyCells
    /// The table has no such field.
    case unknownField(String)
    /// The field must be there.
    case missingField(String)
    /// Another row has the same key.
    case duplicateKey(String)
    /// No row of a fitting kind has this key.
    case unknownKey(field: String, key: String)
    /// The field cannot hold this value.
    case unreadable(field: String, value: String)
  }

  /// The table, by the kind of its records.
  public var table: String
  /// The line in the text of the table, from 1; 0 when there is no text.
  public var line: Int
  /// The key of the row, or its first cell.
  public var row: String
  /// What is wrong.
  public var problem: Problem

  /// A fault at that place.
  public init(table: String, line: Int, row: String, problem: Problem) {
    self.table = table
    self.line = line
    self.row = row
    self.problem = problem
  }
}
