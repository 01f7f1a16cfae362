import Canvas

/// The one key at the beginning of some bytes.
enum KeySequence {
  /// What the bytes begin with, and how many of them it takes.
  enum Result {
    case key(Key, Int)
    case pasteStart(Int)
    case dropped(Int)
    case incomplete
  }

  static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)
  private static let longest = 32

  static func read(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let first = bytes.first else { return .incomplete }
    if first == 0x1B { return escape(bytes) }
    if first < 0x20 || first == 0x7F {
      guard let key = control(first) else { return .dropped(1) }
      return .key(key, 1)
    }
    return character(bytes) { .character($0) }
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  /// One character of UTF-8; bytes that are not are dropped one by one.
  private static func character(_ bytes: ArraySlice<UInt8>, key: (Character) -> Key) -> Result {
    guard let first = bytes.first else { return .incomplete }
    let length: Int
    switch first {
    case 0x20...0x7E: return .key(key(Character(Unicode.Scalar(first))), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .dropped(1)
    }
    let sequence = bytes.prefix(length)
    guard sequence.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 }) else { return .dropped(1) }
    guard sequence.count == length else { return .incomplete }
    guard let scalar = String(validating: sequence, as: UTF8.self)?.unicodeScalars.first else {
      return .dropped(1)
    }
    if 0x80...0x9F ~= scalar.value { return .dropped(length) }
    return .key(key(Character(scalar)), length)
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let second = bytes.dropFirst().first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return command(bytes)
    case UInt8(ascii: "O"): return shifted(bytes)
    case 0x09: return .key(.backTab, 2)
    case 0x20...0x7E, 0x80...0xFF:
      switch character(bytes.dropFirst(), key: { .alt($0) }) {
      case .key(let key, let count): return .key(key, count + 1)
      case .dropped(let count): return .dropped(count + 1)
      case .incomplete, .pasteStart: return .incomplete
      }
    default: return .key(.escape, 1)
    }
  }

  /// ESC O and a letter: arrows in application mode, F1 to F4.
  private static func shifted(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let letter = bytes.dropFirst(2).first else { return .incomplete }
    if letter == UInt8(ascii: "M") { return .key(.enter, 3) }
    if let key = letterKey(letter, modifier: 1) { return .key(key, 3) }
    if 0x40...0x7E ~= letter { return .dropped(3) }
    return .key(.alt("O"), 2)
  }

  /// ESC [ parameters and a final byte (ECMA-48 5.4).
  private static func command(_ bytes: ArraySlice<UInt8>) -> Result {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") { return console(bytes) }
    guard let end = body.firstIndex(where: { !(0x20...0x3F ~= $0) }) else {
      return body.count < longest ? .incomplete : .dropped(bytes.count)
    }
    let count = end - bytes.startIndex + 1
    // A control or a byte beyond ASCII ends it as nothing, and is read again on its own.
    guard 0x40...0x7E ~= bytes[end] else { return .dropped(count - 1) }
    let numbers = body[..<end].split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if bytes[end] == UInt8(ascii: "~") {
      if numbers.first == 200 { return .pasteStart(count) }
      guard let key = numberKey(numbers.first ?? 0) else { return .dropped(count) }
      return .key(key, count)
    }
    let modifier = numbers.count > 1 ? numbers[1] : 1
    guard let key = letterKey(bytes[end], modifier: modifier) else { return .dropped(count) }
    return .key(key, count)
  }

  /// ESC [ [ A to E: F1 to F5 of the Linux console.
  private static func console(_ bytes: ArraySlice<UInt8>) -> Result {
    guard let letter = bytes.dropFirst(3).first else { return .incomplete }
    guard 0x41...0x45 ~= letter else { return .dropped(3) }
    return .key(.function(Int(letter) - 0x40), 4)
  }

  private static func letterKey(_ letter: UInt8, modifier: Int) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A": modifier == 2 ? .shiftUp : .up
    case "B": modifier == 2 ? .shiftDown : .down
    case "a": .shiftUp
    case "b": .shiftDown
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  private static func numberKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }
}
