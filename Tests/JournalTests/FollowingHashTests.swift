import Domain
import Foundation
import Support
import Testing

@testable import Journal

@Suite("a hash that is taken while a file is read") struct FollowingHashTests {
  private static let sizes = [
    0, 1, 5, Frame.contentStart, Frame.contentStart + 1, Frame.overhead, Frame.overhead + 1, 4096,
    (2 << 20) - 1, 2 << 20, (2 << 20) + 2, (4 << 20) + 1, (9 << 20) + 77,
  ]

  private static func expected(_ bytes: [UInt8]) -> ChainHash {
    let end = max(Frame.contentStart, bytes.count - Frame.closing.count)
    return bytes.withUnsafeBytes { raw in
      guard raw.count > end else { return .ofNothing }
      return ChainHash(of: UnsafeRawBufferPointer(rebasing: raw[Frame.contentStart..<end]))
    }
  }

  @Test("of files of every size, on disk and in memory, the bytes and the hash are right")
  func files() throws {
    var random = SeededGenerator.printed(for: "following hash")
    let folder = try TemporaryFolder()
    for size in Self.sizes {
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/file"))
      let directory = try RealFileSystem().directory(at: folder.path, creating: false)
      let hash = FollowingHash()
      let read = try directory.open("file", .reading).contents(followedBy: hash)
      #expect(read == bytes && hash.hash == Self.expected(bytes), "\(size)")
      // Who leaves before it is all there, and never looks, holds nobody up.
      read.withUnsafeBytes { raw in
        let other = FollowingHash()
        other.follow(UnsafeRawBufferPointer(rebasing: raw[..<(raw.count / 2)]))
        other.leave()
        other.leave()
        #expect(other.hash == Self.expected(Array(raw[..<(raw.count / 2)])))
      }
    }
  }

  @Test("piece by piece, at any pace") func pieces() {
    var random = SeededGenerator.printed(for: "following hash, pieces")
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      bytes.withUnsafeBytes { raw in
        let hash = FollowingHash()
        var count = 0
        while count < raw.count {
          count = min(raw.count, count + Int.random(in: 1...90, using: &random))
          hash.follow(UnsafeRawBufferPointer(rebasing: raw[..<count]))
          if Int.random(in: 0..<4, using: &random) == 0 { usleep(50) }
        }
        #expect(hash.hash == Self.expected(bytes))
      }
    }
  }
}
