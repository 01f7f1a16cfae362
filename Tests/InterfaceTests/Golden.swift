import Canvas
import Foundation
import Testing

/// Screens kept as plain text beside the tests; `UPDATE_GOLDEN=1` writes them anew for review.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  private static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Compares a screen, and where its cursor stands, with the file of that name.
  static func check(
    _ name: String, _ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let cursor = canvas.cursor.map { "\($0.x),\($0.y)" } ?? "none"
    let drawn = (canvas.lines + ["cursor \(cursor)", ""]).joined(separator: "\n")
    let file = folder.appendingPathComponent("\(name)-\(canvas.width)x\(canvas.height).txt")
    if isUpdating { return try Data(drawn.utf8).write(to: file) }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? "(there is no such file)"
    guard drawn != kept else { return }
    Issue.record(
      "\(file.lastPathComponent) was:\n\(kept)\nand is now:\n\(drawn)",
      sourceLocation: sourceLocation)
  }
}
