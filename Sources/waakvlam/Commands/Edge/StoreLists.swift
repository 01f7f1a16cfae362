import Exchange
import Glibc
import Resources

/// The lists that a municipality has put in a store, in `reference.json` beside the store itself.
enum StoreLists {
  static let name = "reference.json"

  /// The lists of the store in a directory; the standard ones when it has none of its own.
  static func read(in folder: String) throws(Stop) -> Reference {
    let path = "\(folder)/\(name)"
    var found = stat()
    if lstat(path, &found) != 0, errno == ENOENT || errno == ENOTDIR { return .standard }
    guard found.st_mode & S_IFMT == S_IFREG, found.st_uid == geteuid() else {
      throw Stop(.refused, Texts.listsForeign, name)
    }
    return try read(path, as: name)
  }

  /// The lists in any file; `name` is what it is called when it is refused.
  static func read(_ path: String, as name: String) throws(Stop) -> Reference {
    let bytes = try LocalFile.contents(path, atMost: ReferenceReader.largestFile)
    do {
      return try ReferenceReader().read(bytes)
    } catch {
      throw Stop(
        .refused,
        Phrase(error.sentence(of: name, .nl), error.sentence(of: name, .en)))
    }
  }
}
