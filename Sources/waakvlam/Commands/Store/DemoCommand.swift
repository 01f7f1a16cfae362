import ArgumentParser
import Domain
import Exchange
import Glibc
import Interface
import Journal
import Resources

/// The screen on an invented wijk.
struct DemoCommand: Command {
  static var configuration: CommandConfiguration { Texts.helpDemo.command("demo", nil) }

  @Option(name: .names("houd", "keep"), help: Texts.helpDemoKeep.help("map")) var keep: String?
  @Option(name: .names("als", "as"), help: Texts.helpDemoAs.help("naam")) var name: String?

  func run(_ invocation: Invocation) throws -> Int32 {
    if invocation.isJSON { throw Stop(.usage, Texts.stopJSONScreen) }
    if let keep {
      return try DemoCommand.store(at: keep, as: name, invocation).runScreen()
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try DemoCommand.store(at: folder.path, as: name, invocation).runScreen()
  }

  /// The store in a directory; an invented wijk where there is none yet, with the worker of a name
  /// at the keyboard.
  static func store(
    at path: String, as name: String? = nil, _ invocation: Invocation
  ) throws -> OpenStore {
    do {
      let journal = try Journal.open(at: path, in: RealFileSystem())
      let store = OpenStore(journal, at: path, invocation)
      guard let name, Folding.folded(name) != Folding.folded(store.user?.name ?? "") else {
        return store
      }
      store.close()
      throw Stop(.refused, Texts.stopDemoIsOf, store.user?.name ?? "–", name)
    } catch let error as StoreFailure {
      guard error.kind == .missing || error.kind == .notAStore else { throw error }
    }
    var caseload = try DemoWijk.caseload(tables: Demo.tables, today: invocation.clock.today)
    if let name { try seat(name, in: &caseload) }
    var ids = IDSource(
      milliseconds: invocation.clock.milliseconds, seed: UInt64.random(in: 0...UInt64.max))
    let journal = try Journal.create(
      at: path, in: RealFileSystem(), store: ids.next(), device: ids.next(), holding: caseload)
    return OpenStore(journal, at: path, invocation)
  }

  /// Puts another worker of the wijk at the keyboard, so that every role can be practised.
  private static func seat(_ name: String, in caseload: inout Caseload) throws(Stop) {
    let workers = caseload.workers.rows
    guard let chosen = workers.first(where: { Folding.folded($0.name) == Folding.folded(name) })
    else {
      let names = workers.map(\.name).joined(separator: ", ")
      throw Stop(.notFound, Texts.stopDemoUnknown, name, names)
    }
    for var worker in workers where (worker.isUser == true) != (worker.id == chosen.id) {
      worker.isUser = worker.id == chosen.id ? true : nil
      caseload.put(.worker(worker))
    }
  }
}

/// A directory for this process alone, that goes away when the screen was left, also by SIGTERM.
/// Nothing can be done about SIGKILL.
private final class TemporaryFolder {
  let path: String

  init() throws {
    let named = Invocation.environment("TMPDIR")
    let parent = named.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/waakvlam-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreFailure(errno == ENOSPC ? .full : .notWritable, code: errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the directory and all in it; symbolic links are removed, not followed.
  func remove() { TemporaryFolder.remove(path) }

  private static func remove(_ path: String) {
    if let directory = try? RealFileSystem().directory(at: path, creating: false) {
      for name in (try? directory.names()) ?? [] where (try? directory.remove(name)) == nil {
        remove("\(path)/\(name)")
      }
    }
    rmdir(path)
  }
}
