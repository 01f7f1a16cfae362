import Domain
import JSON

extension HSDSReader {
  /// The cards of a set of tables: the tabular form of HSDS, a file of CSV for each table.
  ///
  /// Files go by their name, whatever the folder and capitals; what is no table is passed over. An
  /// empty cell is nothing. In a remark the number behind the name of a file is its line.
  ///
  /// An organisation becomes a card as in `read(_:)`; but in a set that our own export wrote, which
  /// is told by our taxonomy, one that only stands behind a service does not.
  ///
  /// - Parameter files: the bytes of each file by its name, `services.csv`.
  /// - Throws: `ImportError` when a table cannot be read, with its name and the line; when there is
  ///   no table of services or organisations; when all together are too large.
  public func read(files: [String: [UInt8]]) throws(ImportError) -> HSDSImport {
    var size = 0
    for (_, bytes) in files { size += bytes.count }
    guard size <= ImportLimits.largestFile else {
      throw .unreadable(JSONError(offset: 0, line: 1, column: 1, reason: .tooLarge))
    }
    var report = ImportReport()
    var members: [JSONValue.Member] = []
    var lines: [String: [Int]] = [:]
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
      guard name.hasSuffix(".csv"), !members.contains(where: { $0.name == name }) else { continue }
      let table = try HSDSReader.table(bytes, name)
      let rows = HSDSReader.rows(table, name, &report)
      members.append(.init(name, .array(rows)))
      lines[String(name.dropLast(4))] = table.rows.map(\.line)
    }
    var sources = SourceCollector(report: report)
    try sources.collect(tables: HSDSTables(members, lines: lines))
    return cards(of: sources)
  }

  private static func table(_ bytes: [UInt8], _ name: String) throws(ImportError) -> CSVTable {
    do throws(CSVTable.Fault) {
      return try CSVTable(bytes)
    } catch {
      switch error.reason {
      case .empty: throw .unreadableTable(name, line: error.line, .empty)
      case .notUTF8: throw .unreadableTable(name, line: error.line, .notUTF8)
      case .unbalancedQuote: throw .unreadableTable(name, line: error.line, .unbalancedQuote)
      }
    }
  }

  /// The lines of a table as objects; a line with too many or too few cells is odd.
  private static func rows(
    _ table: CSVTable, _ name: String, _ report: inout ImportReport
  ) -> [JSONValue] {
    var columns: [(index: Int, name: String, isNumber: Bool)] = []
    for (index, column) in table.header.enumerated() where !column.isEmpty {
      let column = column.lowercased()
      if columns.contains(where: { $0.name == column }) {
        report.addOdd(.columnTwice, at: [.key(name), .index(1)])
      } else {
        columns.append((index, column, HSDSLayout.numbers.contains(column)))
      }
    }
    return table.rows.map { row in
      if row.cells.count != table.header.count {
        report.addOdd(.wrongCellCount, at: [.key(name), .index(row.line)])
      }
      var members: [JSONValue.Member] = []
      for column in columns where column.index < row.cells.count {
        let cell = row.cells[column.index]
        guard !cell.isEmpty else { continue }
        members.append(
          .init(column.name, column.isNumber && isNumber(cell) ? .number(cell) : .string(cell)))
      }
      return .object(members)
    }
  }

  private static func isNumber(_ text: String) -> Bool { (try? JSONValue(text))?.number == text }
}
