public import JSON

/// Why a file as a whole was refused; nothing was taken from it.
public enum ImportError: Error, Equatable, Sendable {
  /// No bytes, or nothing but white space.
  case empty
  /// Not JSON, cut off, not UTF-8, too large, too deep or with a key twice: why and where.
  case unreadable(JSONError)
  /// JSON, but a single value where an object or a list is expected.
  case notAList(JSONKind)
  /// An object or a list in which there is no service and no organisation.
  case nothingOfUse(Found)

  /// A table of CSV by its name that cannot be read, and the line, from 1.
  case unreadableTable(String, line: Int, TableFault)

  /// Why a table cannot be read.
  public enum TableFault: Equatable, Sendable, CaseIterable {
    /// It has no first line with the names of columns.
    case empty
    /// It is not UTF-8.
    case notUTF8
    /// A quote begins there and never ends.
    case unbalancedQuote
  }

  /// What there was instead.
  public enum Found: Equatable, Sendable {
    /// Locations, which say nothing without a service.
    case locations
    /// A taxonomy or terms of one.
    case taxonomy
    /// A description of a publisher's interface.
    case interface
    /// Nothing that Open Referral knows.
    case unknown
  }
}
