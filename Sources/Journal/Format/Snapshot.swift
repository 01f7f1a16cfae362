internal import Domain
internal import JSON

/// The whole state at a generation: `snapshot-<g>.json`.
///
/// A frame whose `d` is `{"format":1,"store":…,"generation":…,"sequence":…,"head":…,"history":
/// {"undoable":[…],"redoable":[…]},"counts":{"worker":…},"records":{"worker":[…],…}}`, with a record
/// or an action of the history per line, records in the order of their identities: two snapshots can
/// be paged and compared. The counts are only there to make room in time. `sequence` and `head` are
/// those of the last action before it. Its hash stands in itself and in the manifest, and is what the
/// first line of its journal follows.
struct Snapshot {
  /// Why a snapshot cannot be used.
  enum Refusal: Error { case damaged, newerVersion }

  var store: ID
  var generation: Int
  var sequence: Int
  /// The hash of the last line of the generation before; of no bytes in the first.
  var head: ChainHash
  var history = History()
  var caseload = Caseload()
  /// The number of records of each kind that the file says it holds.
  var expected: [Kind: Int] = [:]
  /// The number of records.
  var count = 0
  /// Records that could not be read or kept; when there are any the store must not be written.
  var notices: [StoreNotice] = []
  /// Whether a newer version wrote it.
  var isNewer = false

  /// The bytes of the file, sealed when there is a cipher, and their hash.
  func framed(with cipher: Cipher?) -> (bytes: [UInt8], hash: ChainHash) {
    let place = Cipher.Place(purpose: .snapshot, generation: generation)
    return Frame.framing(sealed: cipher.map { ($0, place) }) { bytes in
      var json = JSONWriter()
      swap(&json.bytes, &bytes)
      write(to: &json)
      swap(&json.bytes, &bytes)
    }
  }

  // MARK: Writing

  private func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("format")
    json.number(Manifest.format)
    json.key("store")
    json.id(store)
    json.key("generation")
    json.number(generation)
    json.key("sequence")
    json.number(sequence)
    json.key("head")
    json.string(head.hex)
    json.key("history")
    json.beginObject()
    Snapshot.write(history.undoable, "undoable", to: &json)
    Snapshot.write(history.redoable, "redoable", to: &json)
    json.endObject()
    json.key("counts")
    json.beginObject()
    for (kind, count) in caseload.counts {
      json.key(kind.rawValue)
      json.number(count)
    }
    json.endObject()
    json.key("records")
    json.beginObject()
    for kind in Kind.allCases {
      switch kind {
      case .worker: Snapshot.write(caseload.workers, to: &json)
      case .gebied: Snapshot.write(caseload.gebieden, to: &json)
      case .wijk: Snapshot.write(caseload.wijken, to: &json)
      case .resident: Snapshot.write(caseload.residents, to: &json)
      case .household: Snapshot.write(caseload.households, to: &json)
      case .group: Snapshot.write(caseload.groups, to: &json)
      case .contact: Snapshot.write(caseload.contacts, to: &json)
      case .voorziening: Snapshot.write(caseload.voorzieningen, to: &json)
      case .signaal: Snapshot.write(caseload.signalen, to: &json)
      case .conversation: Snapshot.write(caseload.conversations, to: &json)
      case .referral: Snapshot.write(caseload.referrals, to: &json)
      case .plan: Snapshot.write(caseload.plans, to: &json)
      case .selfReliance: Snapshot.write(caseload.selfReliances, to: &json)
      case .factors: Snapshot.write(caseload.factors, to: &json)
      case .waakvlam: Snapshot.write(caseload.waakvlammen, to: &json)
      case .posting: Snapshot.write(caseload.postings, to: &json)
      case .match: Snapshot.write(caseload.matches, to: &json)
      case .kwestie: Snapshot.write(caseload.kwesties, to: &json)
      case .story: Snapshot.write(caseload.stories, to: &json)
      case .indicator: Snapshot.write(caseload.indicators, to: &json)
      case .promise: Snapshot.write(caseload.promises, to: &json)
      case .settings: Snapshot.write(caseload.settingsKept, to: &json)
      }
    }
    json.endObject()
    json.endObject()
  }

  private static func write(
    _ actions: [LoggedAction], _ name: StaticString, to json: inout JSONWriter
  ) {
    json.key(name)
    json.beginArray()
    for action in actions {
      json.newLine()
      action.write(to: &json)
    }
    json.endArray()
  }

  private static func write<Element: Record>(_ table: Table<Element>, to json: inout JSONWriter) {
    json.newLine()
    json.key(Element.kind.rawValue)
    json.beginArray()
    var writer = RecordWriter()
    swap(&writer.json, &json)
    for record in table.rows {
      writer.json.newLine()
      writer.write(record)
    }
    swap(&writer.json, &json)
    json.endArray()
  }
}
