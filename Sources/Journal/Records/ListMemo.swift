internal import Glibc

/// Lists of words that were read a short while ago, to share them: thousands of cards have the same
/// wijk and the same theme, and one list for all is quicker made and smaller held.
///
/// The bytes are compared in full; the figure that they are found by only tells where to look.
final class ListMemo {
  private struct Entry {
    var bytes: UnsafeBufferPointer<UInt8>
    var list: [String]
  }

  private var entries = [Entry?](repeating: nil, count: 256)
  private static let longest = 96

  /// Where the list that begins here ends, when it is short and has no bracket inside.
  func endOfList(_ base: UnsafePointer<UInt8>, from start: Int, to count: Int) -> Int? {
    guard start < count, base[start] == UInt8(ascii: "[") else { return nil }
    let limit = min(count, start + ListMemo.longest)
    var place = start + 1
    while place < limit {
      if base[place] == UInt8(ascii: "]") { return place + 1 }
      place += 1
    }
    return nil
  }

  /// The list that these bytes stand for, when they were met before.
  func list(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard let entry = entries[place(of: bytes)], entry.bytes.count == bytes.count,
      let known = entry.bytes.baseAddress, let asked = bytes.baseAddress,
      memcmp(known, asked, bytes.count) == 0
    else { return nil }
    return entry.list
  }

  /// Keeps a list; the bytes stay where they are for as long as the document is read.
  func remember(_ bytes: UnsafeBufferPointer<UInt8>, _ list: [String]) {
    entries[place(of: bytes)] = Entry(bytes: bytes, list: list)
  }

  private func place(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var figure: UInt32 = 2_166_136_261
    for byte in bytes { figure = (figure ^ UInt32(byte)) &* 16_777_619 }
    return Int(figure >> 24)
  }
}
