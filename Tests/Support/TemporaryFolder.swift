import Foundation

/// A folder of a test's own, gone with everything in it when the test lets go of it.
public final class TemporaryFolder {
  /// The absolute path, without a slash at the end.
  public let path: String

  /// Makes the folder.
  public init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("waakvlam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
