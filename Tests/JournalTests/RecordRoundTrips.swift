import Domain
import JSON
import Testing

@testable import Journal

@Suite("Records in JSON")
struct RecordRoundTrips {
  @Test("every kind of record comes back equal", arguments: Kind.allCases)
  func roundTrip(kind: Kind) throws {
    var random = Random.seeded()
    for _ in 0..<200 {
      let record = random.record(kind, random.id())
      let bytes = RecordRoundTrips.bytes(record)
      try #require(!bytes.contains { $0 < 0x20 })
      try #require(try RecordRoundTrips.read(kind, bytes) == record)
      try #require(try RecordRoundTrips.bytes(RecordRoundTrips.read(kind, bytes)) == bytes)
    }
  }

  @Test("fields are found in any order", arguments: Kind.allCases)
  func anyOrder(kind: Kind) throws {
    var random = Random.seeded()
    for _ in 0..<50 {
      var record = random.record(kind, random.id())
      let value = try JSONValue(RecordRoundTrips.bytes(record))
      var members = try #require(value.object)
      // What is kept as it came does not survive another layout.
      members.removeAll { ["later", "other", "imported"].contains($0.name) }
      record = try RecordRoundTrips.read(kind, JSONValue.object(members).bytes())
      let shuffled = JSONValue.object(members.shuffled(using: &random)).bytes(pretty: true)
      try #require(try RecordRoundTrips.read(kind, shuffled) == record)
    }
  }

  @Test("an edit is told apart as made, changed or removed, and goes both ways")
  func edits() throws {
    var random = Random.seeded()
    for _ in 0..<300 {
      let old = random.record()
      let new = random.record(old.kind, old.id)
      for edit in [
        Edit(old: old, new: new), Edit(old: nil, new: new), Edit(old: old, new: nil),
        Edit(old: old, new: old),
      ] {
        let bytes = try #require(LoggedAction.bytes(of: [edit]))
        let action = LoggedAction(
          sequence: 1, action: "x", time: "", worker: nil, edits: bytes)
        #expect(action.records == [edit.id])
        let forward = try action.carriedOut(.forward) { _ in edit.old }
        try #require(forward.edits == [edit])
        try #require(forward.agrees)
        let back = try action.carriedOut(.back) { _ in edit.new }
        try #require(back.edits == [edit.inverse])
      }
    }
  }

  @Test("a changed field is written with its value before and after, and nothing else")
  func changedField() throws {
    var old = Signaal()
    old.id = ID(high: 1, low: 2)
    old.text = "De lamp brandt dag en nacht"
    var new = old
    new.status = .closed
    new.ended = Day("2026-03-02")
    new.themes = ["eenzaamheid"]
    let bytes = try #require(LoggedAction.bytes(of: [Edit(old: old.any, new: new.any)]))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"[{"k":"signaal","id":"00000000-0000-0001-0000-000000000002","f":"#
        + #"{"themes":[null,["eenzaamheid"]],"status":["new","closed"],"#
        + #""ended":[null,"2026-03-02"]}}]"#)
  }

  @Test(
    "a record with a wrong field is refused by that field",
    arguments: [
      (#"{}"#, "id", .missing), (#"{"id":"x","name":"a"}"#, "id", .invalid),
      (#"{"id":1,"name":"a"}"#, "id", .wrongKind),
      (#"{"id":"00000000-0000-0001-0000-000000000002"}"#, "name", .missing),
      (#"{"id":"00000000-0000-0001-0000-000000000002","name":null}"#, "name", .missing),
      (#"{"id":"00000000-0000-0001-0000-000000000002","name":["a"]}"#, "name", .wrongKind),
      (
        #"{"id":"00000000-0000-0001-0000-000000000002","name":"a","wijken":[1]}"#, "wijken",
        .wrongKind
      ),
      (
        #"{"id":"00000000-0000-0001-0000-000000000002","name":"a","isUser":"yes"}"#, "isUser",
        .wrongKind
      ),
    ] as [(String, String, RecordReader.Failure.Reason)])
  func refused(text: String, field: String, reason: RecordReader.Failure.Reason) {
    #expect(throws: RecordReader.Failure(field: field, reason: reason)) {
      try RecordReader.record(Worker.self, from: Array(text.utf8))
    }
  }

  @Test("a day or state that does not exist refuses the record")
  func invalidValues() {
    let id = #"{"id":"00000000-0000-0001-0000-000000000002","#
    let promise = id + #""who":"a","what":"b","due":"2026-02-30","made":"2026-01-01"}"#
    #expect(throws: RecordReader.Failure(field: "due", reason: .invalid)) {
      try RecordReader.record(Promise.self, from: Array(promise.utf8))
    }
    let resident = id + #""name":"a","wijk":"b","trust":"nobody"}"#
    #expect(throws: RecordReader.Failure(field: "trust", reason: .invalid)) {
      try RecordReader.record(Resident.self, from: Array(resident.utf8))
    }
  }

  @Test("unknown fields are kept on one line, also from a document with lines")
  func unknownFields() throws {
    let text = """
      {
        "id": "00000000-0000-0001-0000-000000000002", "colour": {
          "red": 1.0
        },
        "name": "Wijk", "nothing": null, "motto": "a\\"b"
      }
      """
    let wijk = try RecordReader.record(Wijk.self, from: Array(text.utf8))
    #expect(wijk.name == "Wijk")
    let unknown = try #require(wijk.unknownFields)
    #expect(!unknown.contains("\n"))
    #expect(
      try JSONValue(unknown) == JSONValue(#"{"colour":{"red":1.0},"motto":"a\"b"}"#))
    #expect(try RecordReader.record(Wijk.self, from: RecordWriter.bytes(of: wijk)) == wijk)
  }

  static func bytes(_ record: AnyRecord) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(record)
    return writer.json.bytes
  }

  static func read(_ kind: Kind, _ bytes: [UInt8]) throws -> AnyRecord {
    switch kind {
    case .worker: try RecordReader.record(Worker.self, from: bytes).any
    case .gebied: try RecordReader.record(Gebied.self, from: bytes).any
    case .wijk: try RecordReader.record(Wijk.self, from: bytes).any
    case .resident: try RecordReader.record(Resident.self, from: bytes).any
    case .household: try RecordReader.record(Household.self, from: bytes).any
    case .group: try RecordReader.record(Group.self, from: bytes).any
    case .contact: try RecordReader.record(Contact.self, from: bytes).any
    case .voorziening: try RecordReader.record(Voorziening.self, from: bytes).any
    case .signaal: try RecordReader.record(Signaal.self, from: bytes).any
    case .conversation: try RecordReader.record(Conversation.self, from: bytes).any
    case .referral: try RecordReader.record(Referral.self, from: bytes).any
    case .plan: try RecordReader.record(Plan.self, from: bytes).any
    case .selfReliance: try RecordReader.record(SelfReliance.self, from: bytes).any
    case .factors: try RecordReader.record(Factors.self, from: bytes).any
    case .waakvlam: try RecordReader.record(Waakvlam.self, from: bytes).any
    case .posting: try RecordReader.record(Posting.self, from: bytes).any
    case .match: try RecordReader.record(Match.self, from: bytes).any
    case .kwestie: try RecordReader.record(Kwestie.self, from: bytes).any
    case .story: try RecordReader.record(Story.self, from: bytes).any
    case .indicator: try RecordReader.record(Indicator.self, from: bytes).any
    case .promise: try RecordReader.record(Promise.self, from: bytes).any
    case .settings: try RecordReader.record(Settings.self, from: bytes).any
    }
  }
}
