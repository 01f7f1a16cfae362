/// Something that was met or mended on opening and that a person should hear about.
public enum StoreNotice: Equatable, Sendable {
  /// The last line was incomplete or damaged: that many bytes were copied to a file in quarantine and
  /// cut off.
  case tailCut(file: String, bytes: Int, quarantine: String)
  /// The same, but the store is open to read only, so it was left as it is.
  case tailIgnored(file: String, bytes: Int)
  /// A file (or, with an empty name, the directory) could be read by others; now it cannot.
  case modeRepaired(file: String, mode: UInt32)
  /// The journal ends before, or differs at, the action that the last clean close ended with.
  case shorterThanCleanClose(expected: Int, found: Int)
  /// A record in the snapshot could not be read and is left out; the store is read-only.
  case recordUnreadable(kind: String, position: Int, field: String)
  /// A field inside a part of a record was written by a newer version and cannot be kept; the store
  /// is read-only.
  case unknownFieldInPart
  /// A kind of record that only a newer version knows is left out; the store is read-only.
  case unknownKind(String)
}
