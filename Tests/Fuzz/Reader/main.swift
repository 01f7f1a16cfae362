// Feeds a reader what libFuzzer makes up. Which one: WAAKVLAM_READER=line|snapshot|manifest|backup|
// hsds|tables|areas|lists. Built and run by Resources/fuzz; a program that ends otherwise than by itself is a fault.

import CFuzzer
import Domain
import Exchange
import Glibc
import JSON
import Resources

@testable import Journal

/// One reader of files that somebody else may have made.
enum Reader: String, CaseIterable {
  case line, snapshot, manifest, backup, hsds, tables, areas, lists

  func read(_ bytes: [UInt8]) {
    switch self {
    case .line:
      // As it comes, and as content whose hash is right: that is how far a hostile file gets.
      _ = AuditYear(bytes)
      let framed = Frame.framing(after: .ofNothing) { $0 += bytes }.bytes
      _ = AuditYear(framed)
      bytes.withUnsafeBufferPointer { raw in
        guard var json = try? JSONReader(raw, limits: .store),
          let action = try? LoggedAction(from: &json)
        else { return }
        _ = try? action.carriedOut(.forward) { _ in nil }
        _ = try? action.carriedOut(.back) { _ in nil }
        _ = action.records
      }
    case .snapshot:
      let (framed, hash) = Frame.framing { $0 += bytes }
      for keeps in [true, false] {
        let read = try? Snapshot(
          framed, hash: hash, generation: 1, cipher: nil, keepsRecords: keeps)
        // What can be read can be written, and says the same.
        guard keeps, let read, read.notices.isEmpty else { continue }
        let (again, new) = read.framed(with: nil)
        let back = try? Snapshot(again, hash: new, generation: 1, cipher: nil)
        precondition(back?.caseload == read.caseload, "it reads back otherwise")
        let sieve = RecordSieve { _, bytes in bytes.count % 2 == 0 }
        let some = try? Snapshot(again, hash: new, generation: 1, cipher: nil, sieve: sieve)
        precondition(some?.count == read.count, "passing over loses count")
        for id in sieve.passedOver {
          precondition(
            sieve.record(id) == read.caseload[id], "what was passed over reads otherwise")
        }
      }
    case .manifest:
      _ = try? Manifest(bytes)
      _ = try? Manifest(Frame.framing { $0 += bytes }.bytes)
    case .backup: _ = try? Backup(reading: bytes, secret: nil)
    case .tables:
      // Files in one: a line `== services.csv` before each.
      var files: [String: [UInt8]] = [:]
      var name = "services.csv"
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.starts(with: Array("== ".utf8)) {
          name = String(decoding: line.dropFirst(3), as: UTF8.self)
        } else {
          files[name, default: []] += line + [0x0A]
        }
      }
      _ = try? HSDSReader().read(files: files)
    case .areas: _ = try? GebiedenReader().read(bytes)
    case .hsds: _ = try? HSDSReader(wijk: "Bospolder").read(bytes)
    case .lists: _ = try? ReferenceReader().read(bytes)
    }
  }
}

let chosen = getenv("WAAKVLAM_READER").flatMap { Reader(rawValue: String(cString: $0)) }
guard let chosen else {
  print("WAAKVLAM_READER: " + Reader.allCases.map(\.rawValue).joined(separator: " "))
  exit(64)
}
nonisolated(unsafe) let reader = chosen
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
    reader.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
  })
