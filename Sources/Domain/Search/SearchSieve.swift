/// Tells by the bytes in which a record is stored whether a search could find it, so that most
/// records need not be read for a search.
///
/// It may keep what is not found, and never passes over what is: of every word that is looked for
/// the stored text holds the word itself, folded, or one of its traces.
public struct SearchSieve: Sendable {
  /// What the bytes of a record tell.
  public enum Verdict: Sendable {
    /// It may be found.
    case mayBeFound
    /// It is not found, and is one of the few to show that a word stands somewhere.
    case example
    /// It is not found.
    case isNot
  }

  private let terms: [[Needle]]
  private var folded: [UInt8] = []
  /// How much is wanted yet to show that a term stands somewhere.
  private var wanted: [Int]

  /// A few records that hold a word show that it stands somewhere, should some not be for whoever
  /// looks; of those that only hold a trace of it more are needed.
  private static let (enough, byWord, byTrace) = (32, 8, 1)

  /// A sieve for records of which every term is there in one of its ways: the word itself first, then
  /// its traces.
  public init(_ terms: [[[UInt8]]]) {
    // Long words are rare, and soonest looked for.
    self.terms = terms.map { ways in ways.map { Needle($0) } }
      .sorted { ($0.first?.word.count ?? 0) > ($1.first?.word.count ?? 0) }
    wanted = terms.map { _ in SearchSieve.enough }
  }

  /// Whether a word stands in stored text as it stands in what is searched: not when it holds
  /// what JSON writes with an escape.
  public static func isStoredPlainly(_ word: [UInt8]) -> Bool {
    word.allSatisfy { byte in
      byte > 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
        // U+0080 to U+009F, U+2028 and U+2029 begin so, and little that people type does.
        && byte != 0xC2 && byte != 0xE2
    }
  }

  /// Tells of the record that is stored so.
  public mutating func judge(_ stored: UnsafeBufferPointer<UInt8>) -> Verdict {
    if Folding.isASCII(stored) { return SearchSieve.judge(stored, terms, &wanted) }
    folded.removeAll(keepingCapacity: true)
    Folding.append(stored, to: &folded)
    return folded.withUnsafeBufferPointer { SearchSieve.judge($0, terms, &wanted) }
  }

  private static func judge(
    _ bytes: UnsafeBufferPointer<UInt8>, _ terms: [[Needle]], _ wanted: inout [Int]
  ) -> Verdict {
    /// In which of its ways a term is there.
    func way(_ place: Int) -> Int? {
      terms[place].firstIndex { $0.occurs(in: bytes, 0..<bytes.count) }
    }
    guard let missing = terms.indices.first(where: { way($0) == nil }) else {
      return .mayBeFound
    }
    var isExample = false
    for place in terms.indices where wanted[place] > 0 && place != missing {
      guard let way = way(place) else { continue }
      wanted[place] -= way == 0 ? byWord : byTrace
      isExample = true
    }
    return isExample ? .example : .isNot
  }
}
