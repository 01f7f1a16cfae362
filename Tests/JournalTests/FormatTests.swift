import Domain
import Foundation
import Testing

@testable import Journal

/// Stores as released versions wrote them open, and go on, with every later version.
///
/// A fixture is never written anew. Whoever raises the format adds one, and the step that brings a
/// store of the format before to it.
@Suite("A store of an older version")
struct FormatTests {
  private static let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The files of a fixture in memory.
  private func files(of fixture: String) throws -> MemoryFileSystem {
    let files = MemoryFileSystem()
    let folder = Self.place.appendingPathComponent(fixture)
    let names = try #require(FileManager.default.enumerator(atPath: folder.path))
    _ = try files.directory(at: Bench.path, creating: true)
      .directory(StoreFiles.backups, creating: true)
    for case let name as String in names {
      guard let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) else {
        continue
      }
      files.put([UInt8](bytes), as: name, at: Bench.path)
    }
    return files
  }

  @Test(
    "opens whole, can be undone, written, compacted and gone back to a day",
    arguments: ["plain", "sealed"])
  func opens(_ kind: String) throws {
    for format in 1...Manifest.format {
      let files = try files(of: "format-\(format)-\(kind)")
      let secret = kind == "sealed" ? Secret.passphrase("vier paarden op het dak") : nil
      let journal = try Journal.open(at: Bench.path, in: files, secret: secret)
      #expect(journal.access == .readWrite && journal.notices.isEmpty)
      var bench = Bench(files, journal)
      #expect(bench.caseload.residents.rows.map(\.name) == ["Mevrouw De Wit"])
      #expect(bench.caseload.residents.rows.map(\.street) == ["Lentestraat 5"])
      #expect(bench.caseload.waakvlammen.rows.map(\.holder) == ["Maria"])
      #expect(
        bench.caseload.signalen.rows.map(\.text) == [
          "Komt niet meer bij de koffie", "Een deur die klappert",
        ])
      #expect(bench.caseload.signalen.rows.first?.informant == "Wim")
      #expect(try bench.redo() == "signaalReceived" && bench.caseload.signalen.count == 3)
      try bench.journal.compact(bench.caseload)
      #expect(Journal.check(at: Bench.path, in: files, secret: secret).isSound)
      let days = try Journal.closedGenerations(at: Bench.path, in: files)
      #expect(days.map(\.day.description) == ["2026-03-02"])
      let back = try Backup(days[0], at: Bench.path, in: files, secret: secret)
      #expect(back.counts[.signaal] == 3)
      try bench.journal.close()
      let again = try Journal.open(at: Bench.path, in: files, secret: secret)
      #expect(again.takeCaseload() == bench.caseload)
    }
  }

  /// The plain fixture with the first of these words in its manifest changed into the second.
  private func newer(_ words: String, _ others: String) throws -> MemoryFileSystem {
    let files = try files(of: "format-1-plain")
    let bytes = try #require(files.contents(of: StoreFiles.manifest, at: Bench.path))
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.range(of: "\"d\":")).upperBound
    let content = String(text[start...].dropLast(2))
      .replacingOccurrences(of: "\"format\":1", with: "\"format\":\(Manifest.format + 1)")
      .replacingOccurrences(of: words, with: others)
    files.put(
      Frame.framing { $0 += Array(content.utf8) }.bytes, as: StoreFiles.manifest, at: Bench.path)
    return files
  }

  private func bytes(_ files: MemoryFileSystem) -> [[UInt8]?] {
    files.names(at: Bench.path).filter { $0 != StoreFiles.lock }
      .map { files.contents(of: $0, at: Bench.path) }
  }

  @Test("one of a newer version is read as far as it is known, and not a byte of it changes")
  func newerIsReadOnly() throws {
    let files = try newer("\"store\"", "\"later\":[1],\"store\"")
    let before = bytes(files)
    let old = try Journal.open(at: Bench.path, in: self.files(of: "format-1-plain"))
    let opened = try Journal.open(at: Bench.path, in: files)
    #expect(opened.access == .readOnly(.newerVersion))
    let caseload = opened.takeCaseload()
    #expect(caseload == old.takeCaseload() && caseload.count > 0)
    let edit = Edit(old: nil, new: wijk(77, "Pendrecht"))
    #expect(throws: StoreFailure(.readOnly)) { try opened.commit("x", [edit], by: nil, at: "") }
    #expect(throws: StoreFailure.self) { try opened.compact(caseload) }
    #expect(throws: StoreFailure.self) { try opened.encrypt(caseload, passphrase: "een zin") }
    #expect(throws: StoreFailure.self) { try opened.rewrite(caseload, passphrase: nil) }
    try? opened.close()
    #expect(bytes(files) == before)
  }

  @Test("one of a newer version in which what is needed is not found is refused, untouched")
  func newerIsRefused() throws {
    for words in ["\"snapshot\"", "\"protection\"", "\"head\""] {
      let files = try newer(words, "\"moved\"")
      let before = bytes(files)
      #expect(throws: StoreFailure(.newerVersion, file: StoreFiles.manifest), "\(words)") {
        try Journal.open(at: Bench.path, in: files)
      }
      #expect(bytes(files) == before)
    }
  }
}
