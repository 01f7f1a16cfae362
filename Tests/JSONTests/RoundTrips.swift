import JSON
import Testing

@Suite("Reading back what was written")
struct RoundTrips {
  @Test("a random tree comes back equal, compact and pretty")
  func randomTrees() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("JSONTests.RoundTrips seed \(seed)")
    var random = Random(state: seed)
    for _ in 0..<2_000 {
      let value = random.value(depth: 4)
      let compact = value.bytes()
      try #require(try JSONValue(compact) == value, "seed \(seed)")
      try #require(try JSONValue(value.bytes(pretty: true)) == value, "seed \(seed)")
      try #require(try JSONValue(compact).bytes() == compact, "seed \(seed)")
      try #require(!compact.contains { $0 < 0x20 || $0 == 0x7F }, "seed \(seed)")
    }
  }

  @Test("a document with one byte changed is refused or stays valid, and never crashes")
  func flips() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("JSONTests.RoundTrips seed \(seed)")
    var random = Random(state: seed)
    for _ in 0..<2_000 {
      var bytes = random.value(depth: 4).bytes()
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      if let value = try? JSONValue(bytes) {
        #expect((try? JSONValue(value.bytes())) == value, "seed \(seed)")
      }
    }
  }

  @Test("skipping takes exactly the bytes of a value")
  func skipping() throws {
    let text = #"{"a": {"b": [1, "]}", null]} , "c":"\"" }"#
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = try JSONReader(bytes)
      try reader.enterObject()
      let first = try #require(try reader.nextKey())
      #expect(first.equals("a", in: bytes))
      #expect(
        String(decoding: bytes[try reader.skip()], as: UTF8.self) == #"{"b": [1, "]}", null]}"#)
      let second = try #require(try reader.nextKey())
      #expect(second.string(in: bytes) == "c")
      #expect(try reader.string() == "\"")
      #expect(try reader.nextKey() == nil)
      try reader.finish()
    }
  }

  @Test("a value of another kind than asked for is told apart from a broken one")
  func wrongKind() {
    let result = Array("[true]".utf8).withUnsafeBufferPointer { bytes in
      Result {
        var reader = try JSONReader(bytes)
        try reader.enterArray()
        _ = try reader.nextElement()
        return try reader.string()
      }
    }
    #expect(throws: JSONError(offset: 1, line: 1, column: 2, reason: .wrongKind(expected: .text))) {
      try result.get()
    }
  }

  @Test(
    "whole numbers are read exactly or refused",
    arguments: [
      ("0", 0), ("-1", -1), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("1.0", nil), ("1e3", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)])
  func integers(text: String, expected: Int?) {
    let value = Array(text.utf8).withUnsafeBufferPointer { bytes in
      try? { () throws -> Int in
        var reader = try JSONReader(bytes)
        return try reader.integer()
      }()
    }
    #expect(value == expected)
  }

  @Test("order of keys matters to equality and not to equivalence")
  func equivalence() throws {
    let left = try JSONValue(#"{"a":1,"b":[{"c":1,"d":2}]}"#)
    let right = try JSONValue(#"{"b":[{"d":2,"c":1}],"a":1}"#)
    #expect(left != right)
    #expect(left.isEquivalent(to: right))
    #expect(!left.isEquivalent(to: try JSONValue(#"{"b":[{"d":2,"c":1.0}],"a":1}"#)))
    #expect(left["b"]?[0]?["d"]?.integer == 2)
    #expect(left["x"] == nil)
    #expect(left["b"]?[1] == nil)
  }

  @Test("pretty printing has a line per member")
  func pretty() throws {
    let value = try JSONValue(#"{"a":[1,{}],"b":{"c":[]}}"#)
    let lines = """
      {
        "a": [
          1,
          {}
        ],
        "b": {
          "c": []
        }
      }
      """
    #expect(String(decoding: value.bytes(pretty: true), as: UTF8.self) == lines)
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same on every machine.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }

  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .number(Int.random(in: Int.min...Int.max, using: &self))
    case 3: return .number(["1.0", "-0.5e-7", "0", "12E+3"][Int.random(in: 0..<4, using: &self)])
    case 4: return .string(text())
    case 5:
      return .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &self)).map { index in
          JSONValue.Member("\(index)" + text(), value(depth: depth - 1))
        })
    }
  }

  mutating func text() -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x01...0x1F, 0x7F...0xFF, 0x2020...0x2030, 0xE000...0xFFFF,
      0x1F300...0x1F6FF, 0x100...0xD7FF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<24, using: &self) {
      let range = ranges[Int.random(in: ranges.indices, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
    }
    return String(text)
  }
}
