public import JSON

/// Why a file of lists was refused as a whole, and where; the words for a person are made elsewhere.
public struct ReferenceError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Reason: Equatable, Sendable {
    /// No bytes, or nothing but white space.
    case empty
    /// Not JSON, cut off, not UTF-8, too large, too deep or with a key twice: why and where.
    case unreadable(JSONError)
    /// JSON, but no object of lists.
    case noLists
    /// A name that is no list.
    case unknownList
    /// The value of a list is not a list.
    case notAList
    /// A list without entries.
    case emptyList
    /// More entries than `ReferenceReader.mostEntries`.
    case tooManyEntries
    /// An entry that is not an object.
    case notAnEntry
    /// A field that an entry does not have: its name.
    case unknownField(String)
    /// A field with another kind of value than it takes: its name.
    case wrongKind(String)
    /// An entry without a code.
    case missingCode
    /// An entry without a Dutch word.
    case missingWord
    /// A code with something else than `a` to `z`, `0` to `9` and hyphens, or one that is too long.
    case wrongCode(String)
    /// A text with a control character or another sign that cannot be seen, or with a space at an
    /// end: the name of its field.
    case hiddenSign(String)
    /// A text that is longer than `ReferenceReader.longestText`: the name of its field.
    case tooLong(String)
    /// A code that stood there before.
    case duplicateCode(String)
    /// A Dutch word that stood there before: it could not be told from the other one.
    case duplicateWord(String)
    /// A part of the list that it does not have.
    case unknownFamily(String)
    /// A code that a rule goes by is missing.
    case missingRequired(String)
    /// A code in a list that takes no others.
    case fixedList(String)
  }

  /// The name of the list; empty when it is about the file.
  public var list: String
  /// The number of the entry in its list, from 1; nil when it is about the list.
  public var entry: Int?
  /// What is wrong.
  public var reason: Reason

  /// A fault in a list.
  public init(_ reason: Reason, in list: String = "", at entry: Int? = nil) {
    self.reason = reason
    self.list = list
    self.entry = entry
  }
}
