import JSON
import Testing

@Suite("What the reader takes and what it refuses")
struct AcceptedAndRefused {
  @Test(
    "documents of RFC 8259 are taken and written back compact",
    arguments: [
      ("null", "null"), ("true", "true"), ("false", "false"), ("0", "0"), ("-0", "-0"),
      ("1.0", "1.0"), ("-12.50", "-12.50"), ("1e5", "1e5"), ("1E+5", "1E+5"), ("1e-05", "1e-05"),
      ("0.1", "0.1"), ("0e0", "0e0"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
      (" \t\r\n1 \n", "1"), (#""""#, #""""#), (#""a""#, #""a""#), (#""\/""#, #""/""#),
      (#""\"\\\b\f\n\r\t""#, #""\"\\\b\f\n\r\t""#), (#""\u0041""#, #""A""#),
      (#""\u00e9\u00E9""#, #""éé""#), (#""\ud83d\ude00""#, #""😀""#), (#""😀""#, #""😀""#),
      (#""\u20ac""#, #""€""#), (#""\u0001""#, #""\u0001""#),
      (#""\u007f\u0085""#, #""\u007f\u0085""#),
      (#""\u2028\u2029\u202a""#, "\"\\u2028\\u2029\u{202A}\""), ("\"\u{7F}\"", #""\u007f""#),
      (
        "\"\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\"",
        "\"\\u0080\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\""
      ),
      ("[]", "[]"), ("{}", "{}"), ("[ ]", "[]"), ("{ }", "{}"), ("[1]", "[1]"),
      ("[1 , 2]", "[1,2]"), ("[[],{},[{}]]", "[[],{},[{}]]"), (#"{"a":1}"#, #"{"a":1}"#),
      (#"{ "b" : 2 , "a" : [ ] }"#, #"{"b":2,"a":[]}"#), (#"{"":0}"#, #"{"":0}"#),
      (#"{"a":1,"A":2,"aa":3}"#, #"{"a":1,"A":2,"aa":3}"#),
      (#"{"a":{"a":{"a":1}}}"#, #"{"a":{"a":{"a":1}}}"#),
      (#"[{"a":1},{"a":1}]"#, #"[{"a":1},{"a":1}]"#),
      ("{\"é\":1,\"e\u{301}\":2}", "{\"é\":1,\"e\u{301}\":2}"),
      (#""abcdefgh\nabcdefghijklmnop""#, #""abcdefgh\nabcdefghijklmnop""#),
      (#""1234567é12345678""#, #""1234567é12345678""#),
    ])
  func accepted(text: String, written: String) throws {
    let value = try JSONValue(text)
    #expect(value.bytes() == Array(written.utf8))
    #expect(try JSONValue(value.bytes(pretty: true)) == value)
  }

  @Test(
    "everything else is refused, with the place and the reason",
    arguments: [
      ("", 0, .unexpectedEnd), ("  ", 2, .unexpectedEnd), ("nul", 3, .unexpectedEnd),
      ("nulL", 3, .unexpectedByte), ("True", 0, .unexpectedByte), ("truex", 4, .trailingContent),
      ("1 2", 2, .trailingContent), ("{}{}", 2, .trailingContent), ("[]]", 2, .trailingContent),
      ("01", 0, .invalidNumber), ("-01", 0, .invalidNumber), ("-", 1, .unexpectedEnd),
      ("-a", 1, .invalidNumber), ("1.", 2, .unexpectedEnd), ("1.a", 2, .invalidNumber),
      (".5", 0, .unexpectedByte), ("+1", 0, .unexpectedByte), ("1e", 2, .unexpectedEnd),
      ("1e+", 3, .unexpectedEnd), ("1ex", 2, .invalidNumber), ("0x1", 1, .trailingContent),
      ("NaN", 0, .unexpectedByte), ("Infinity", 0, .unexpectedByte), ("'a'", 0, .unexpectedByte),
      ("[", 1, .unexpectedEnd), ("[1", 2, .unexpectedEnd), ("[1,", 3, .unexpectedEnd),
      ("[1,]", 3, .unexpectedByte), ("[,1]", 1, .unexpectedByte), ("[1 2]", 3, .unexpectedByte),
      ("[1,,2]", 3, .unexpectedByte), ("[}", 1, .unexpectedByte), ("]", 0, .unexpectedByte),
      ("{", 1, .unexpectedEnd), (#"{"a"#, 3, .unexpectedEnd), (#"{"a""#, 4, .unexpectedEnd),
      (#"{"a":"#, 5, .unexpectedEnd), (#"{"a":1"#, 6, .unexpectedEnd),
      (#"{"a":1,"#, 7, .unexpectedEnd), (#"{"a":1,}"#, 7, .unexpectedByte),
      (#"{,"a":1}"#, 1, .unexpectedByte), (#"{"a" 1}"#, 5, .unexpectedByte),
      (#"{"a":}"#, 5, .unexpectedByte), (#"{a:1}"#, 1, .unexpectedByte),
      (#"{1:1}"#, 1, .unexpectedByte), (#"{"a":1]"#, 6, .unexpectedByte),
      (#"{"a":1 "b":2}"#, 7, .unexpectedByte), ("// x\n1", 0, .unexpectedByte),
      ("/* */1", 0, .unexpectedByte),
      (#"{"a":1,"a":1}"#, 7, .duplicateKey), (#"{"a":1,"b":2,"a":1}"#, 13, .duplicateKey),
      (#"{"a":1,"\u0061":1}"#, 7, .duplicateKey), (#"[{"x":{"k":1,"k":2}}]"#, 13, .duplicateKey),
      (#"{"12345678abc":1,"12345678abc":1}"#, 17, .duplicateKey),
      ("\"a", 2, .unexpectedEnd), ("\"a\nb\"", 2, .controlCharacter),
      ("\"\t\"", 1, .controlCharacter), ("\"\u{1F}\"", 1, .controlCharacter),
      ("\"1234567\u{1F}\"", 8, .controlCharacter), ("\"12345678\u{0}\"", 9, .nullCharacter),
      (#""\u0000""#, 1, .nullCharacter), (#""\x41""#, 1, .invalidEscape),
      (#""\'""#, 1, .invalidEscape), (#""\u12G4""#, 1, .invalidEscape),
      (#""\u12"#, 5, .unexpectedEnd), (#""\"#, 2, .unexpectedEnd),
      (#""\ud800""#, 1, .loneSurrogate), (#""\udc00""#, 1, .loneSurrogate),
      (#""\ud800\u0041""#, 1, .loneSurrogate), (#""\ud800x\udc00""#, 1, .loneSurrogate),
      (#""\udc00\ud800""#, 1, .loneSurrogate),
    ] as [(String, Int, JSONError.Reason)])
  func refused(text: String, offset: Int, reason: JSONError.Reason) {
    refuses(Array(text.utf8), offset, reason)
  }

  @Test(
    "bytes that are not UTF-8 are refused",
    arguments: [
      ([0x22, 0x80, 0x22], 1, .invalidUTF8), ([0x22, 0xC0, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xC1, 0xBF, 0x22], 1, .invalidUTF8), ([0x22, 0xC3, 0x22], 1, .invalidUTF8),
      ([0x22, 0xE0, 0x80, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xE2, 0x82, 0x22], 1, .invalidUTF8),
      ([0x22, 0xF0, 0x80, 0x80, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], 1, .invalidUTF8),
      ([0x22, 0xF0, 0x9F, 0x98], 1, .invalidUTF8), ([0x22, 0xFF, 0x22], 1, .invalidUTF8),
      ([0x22, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0xFE, 0x22], 9, .invalidUTF8),
      ([0xEF, 0xBB, 0xBF, 0x31], 0, .byteOrderMark), ([0xFF, 0xFE, 0x31, 0], 0, .notUTF8),
      ([0xFE, 0xFF, 0, 0x31], 0, .notUTF8), ([0x31, 0], 0, .notUTF8),
      ([0, 0x31], 0, .notUTF8), ([0, 0, 0, 0x31], 0, .notUTF8), ([0], 0, .unexpectedByte),
      ([0x31, 0x20, 0], 2, .trailingContent),
    ] as [([UInt8], Int, JSONError.Reason)])
  func refusedBytes(bytes: [UInt8], offset: Int, reason: JSONError.Reason) {
    refuses(bytes, offset, reason)
  }

  @Test("a byte order mark is skipped when something is imported")
  func byteOrderMark() throws {
    #expect(try JSONValue([0xEF, 0xBB, 0xBF, 0x31], limits: .imported) == .number(1))
    refuses([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31], 3, .unexpectedByte, .imported)
  }

  @Test("the place of a fault has its line and column")
  func place() {
    #expect {
      _ = try JSONValue("{\n  \"a\": 1,\n  \"b\": nil\n}")
    } throws: { error in
      error as? JSONError
        == JSONError(offset: 20, line: 3, column: 9, reason: .unexpectedByte)
    }
  }

  @Test("ten thousand open arrays are an error and no crash", arguments: ["[", #"{"a":"#])
  func deep(opening: String) {
    let text = String(repeating: opening, count: 10_000)
    refuses(Array(text.utf8), 32 * opening.utf8.count, .tooDeep)
    let deepest = JSONLimits(depth: 1_000_000)
    refuses(Array(text.utf8), 256 * opening.utf8.count, .tooDeep, deepest)
  }

  @Test("limits of size, depth and keys are exact")
  func limits() throws {
    _ = try JSONValue("[[1]]", limits: JSONLimits(bytes: 5, depth: 2))
    refuses(Array("[[1]]".utf8), 0, .tooLarge, JSONLimits(bytes: 4))
    refuses(Array("[[1]]".utf8), 1, .tooDeep, JSONLimits(depth: 1))
    _ = try JSONValue(#"[{"a":1,"b":2},{"c":3}]"#, limits: JSONLimits(keys: 2))
    refuses(Array(#"{"a":1,"b":2}"#.utf8), 7, .tooManyKeys, JSONLimits(keys: 1))
  }

  @Test("a key that comes twice is found among thousands", arguments: [63, 64, 65, 66, 9_000])
  func duplicateAmongMany(count: Int) throws {
    let names = (0..<count).map { "\"key number \($0)\":0" }
    let whole = "{" + names.joined(separator: ",") + "}"
    #expect(try JSONValue(whole).object?.count == count)
    let twice = "{" + names.joined(separator: ",") + ",\"key n\\u0075mber 1\":0}"
    refuses(Array(twice.utf8), whole.utf8.count, .duplicateKey)
  }

  private func refuses(
    _ bytes: [UInt8], _ offset: Int, _ reason: JSONError.Reason, _ limits: JSONLimits = .init()
  ) {
    do {
      let value = try JSONValue(bytes, limits: limits)
      Issue.record("taken as \(value)")
    } catch let error {
      #expect(error.offset == offset)
      #expect(error.reason == reason)
    }
  }
}
