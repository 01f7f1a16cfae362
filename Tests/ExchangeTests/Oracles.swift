import Domain
import Exchange
import Foundation
import JSON
import Testing

/// The published examples beside the package; tests that need them skip themselves without.
enum Oracles {
  /// Beside the package, or where `WAAKVLAM_ORACLES` says.
  static let folder: URL = {
    if let given = ProcessInfo.processInfo.environment["WAAKVLAM_ORACLES"] {
      return URL(fileURLWithPath: given)
    }
    return URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/oracles")
  }()
  static let arePresent = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("hsds-3.0").path)
  static let absence: Comment = "the published examples are not at ../shared/oracles"

  static let hsds = "hsds-3.0/examples"
  static let newer = "hsds-3.1-dev/examples"
  static let uk = "oruk-mocks/V3.0-UK-Default"
  static let ukWarn = "oruk-mocks/V3.0-UK-Warn"

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// The names of the JSON files in all four folders.
  static func files() throws -> [String] {
    try [hsds, newer, uk, ukWarn].flatMap { part in
      try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(part).path
      ).filter { $0.hasSuffix(".json") }.sorted().map { "\(part)/\($0)" }
    }
  }
}

/// Reads JSON that stands in a test.
func imported(_ text: String, wijk: String? = nil) throws(ImportError) -> HSDSImport {
  try HSDSReader(wijk: wijk).read(Array(text.utf8))
}

/// The only card of a file, or a failure of the test.
func onlyCard(_ result: HSDSImport) throws -> Voorziening {
  try #require(result.cards.count == 1)
  return try #require(result.cards.first)
}

/// What is left of a card when it goes out and comes in again.
func afterRoundTrip(_ card: Voorziening) throws -> Voorziening {
  try onlyCard(try HSDSReader().read(HSDSWriter().export([card])))
}
