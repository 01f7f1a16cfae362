import ArgumentParser
import Domain
import Glibc
import Interface
import JSON
import Journal
import Resources

/// Writes the whole store to one file, and reads it back before it says so.
struct BackupCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStoreBackup.command("reservekopie", "backup")
  }

  @Argument(help: Texts.helpBackupTarget.help("doel")) var target: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    if case .readOnly(.damaged) = store.journal.access {
      throw Stop(.refused, Texts.stopBackupDamaged)
    }
    let backup = try store.journal.backup(store.caseload)
    let path = BackupCommand.path(target, store.clock)
    guard !BackupCommand.isInside(path, store.folder) else {
      throw Stop(.refused, Texts.stopBackupInside)
    }
    try LocalFile.write(backup.bytes, to: path)
    guard try LocalFile.contents(path, atMost: Backup.limit) == backup.bytes else {
      throw Stop(.disk, Texts.stopBackupUnlike, path)
    }
    store.note("exported", code: "backup")
    let count = backup.counts.values.reduce(0, +)
    answer.give(
      .object([
        .init("file", .string(path)), .init("records", .number(count)),
        .init("sequence", .number(backup.sequence)),
        .init("isEncrypted", .bool(store.journal.isEncrypted)),
      ]))
    answer.say(Texts.saidBackup, path, String(count))
    answer.say(store.journal.isEncrypted ? Texts.saidBackupSealed : Texts.saidBackupReadable)
  }

  /// Whether a file would come into the folder of the store, where it goes with it and is not erased.
  private static func isInside(_ path: String, _ place: String) -> Bool {
    let cut = path.lastIndex(of: "/")
    let folder = cut.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let real = realpath(folder, nil), let store = realpath(place, nil) else { return false }
    defer {
      free(real)
      free(store)
    }
    return (String(cString: real) + "/").hasPrefix(String(cString: store) + "/")
  }

  /// The file to write: what was named, or in a folder one with the day and the time.
  private static func path(_ target: String, _ clock: Clock) -> String {
    var found = stat()
    guard stat(target, &found) == 0, found.st_mode & S_IFMT == S_IFDIR else { return target }
    let stamp = clock.stamp.filter { $0.isNumber || $0 == "T" }
    return (target.hasSuffix("/") ? target : target + "/") + "waakvlam-\(stamp).json"
  }
}

/// Puts a backup in the place of the store; what was there is kept beside it.
struct RestoreCommand: Command {
  static var configuration: CommandConfiguration {
    Texts.helpStoreRestore.command("herstel", "restore")
  }

  @Argument(help: Texts.helpBackupFile.help("bestand")) var file: String

  func run(_ invocation: Invocation) throws -> Int32 {
    let place = try OpenStore.place(invocation)
    let backup: Backup
    do {
      backup = try read(at: place, invocation)
    } catch let failure as StoreFailure where failure.file.isEmpty {
      throw Stop(.refused, Texts.stopNotABackup, file)
    } catch let failure as StoreFailure where failure.kind == .wrongSecret {
      throw Stop(.refused, Texts.stopWrongBackupSecret)
    }
    let erased = Journal.erased(at: place, in: RealFileSystem())
    let aside = try setAside(place, invocation)
    var ids = IDSource(
      milliseconds: invocation.clock.milliseconds, seed: UInt64.random(in: 0...UInt64.max))
    do {
      try backup.restore(at: place, in: RealFileSystem(), device: ids.next(), after: aside)
    } catch {
      if let aside { Output.tell(Texts.noticeAside.text(invocation.language, [aside])) }
      throw error
    }
    try? AuditTrail(at: place, in: RealFileSystem())
      .note("restored", [], by: nil, at: invocation.clock.stamp)
    var answer = Answer(invocation)
    let count = backup.counts.values.reduce(0, +)
    answer.give(
      .object(
        [.init("store", .string(place)), .init("records", .number(count))]
          + (aside.map { [.init("before", .string($0))] } ?? [])
          + [
            .init("erasedBack", .array(backup.holds(erased).map { .string($0.description) }))
          ]))
    answer.say(Texts.saidRestored, place, String(count))
    if day != nil { answer.say(Texts.saidRestoredDay) }
    if let aside { answer.say(Texts.saidAside, aside) }
    if Backup.isEncrypted(backup.bytes) { answer.say(Texts.saidRestoredSecret) }
    let back = backup.holds(erased)
    if !back.isEmpty {
      answer.say(Texts.saidErasedBack, back.map(\.description).joined(separator: ", "))
    }
    return answer.print()
  }

  /// The day that is meant; nil when it is a file.
  private var day: Day? { access(file, F_OK) == 0 ? nil : Day(file) }

  /// The backup that is meant: a file, or what the store was at the end of a day.
  private func read(at place: String, _ invocation: Invocation) throws -> Backup {
    let files = RealFileSystem()
    let looksLikeDay = file.split(separator: "-").map(\.count) == [4, 2, 2]
    if looksLikeDay, file.allSatisfy({ $0.isNumber || $0 == "-" }), Day(file) == nil {
      throw Stop(.usage, Texts.stopNoSuchDay, file)
    }
    if let day {
      let kept = try Journal.closedGenerations(at: place, in: files)
      guard let closed = kept.first(where: { $0.day == day }) else {
        let days = kept.map(\.day.description).joined(separator: ", ")
        throw Stop(.notFound, Texts.stopNoClosedDay, file, days.isEmpty ? "–" : days)
      }
      return try SecretQuestion.unlocking(invocation) { secret throws(StoreFailure) in
        try Backup(closed, at: place, in: files, secret: secret)
      }
    }
    let bytes = try LocalFile.contents(file, atMost: Backup.limit)
    return try SecretQuestion.unlocking(invocation) { secret throws(StoreFailure) in
      try Backup(reading: bytes, secret: secret)
    }
  }

  /// Gives a store that is there another name, so that nothing is lost; nil when there is none.
  private func setAside(_ place: String, _ invocation: Invocation) throws -> String? {
    let lock: any AnyObject
    do throws(StoreFailure) {
      guard let held = try Journal.hold(at: place, in: RealFileSystem()) else { return nil }
      lock = held
    } catch {
      if error.kind == .missing || error.kind == .notAStore { return nil }
      throw error
    }
    let stamp = invocation.clock.stamp.filter { $0.isNumber || $0 == "T" }
    let trimmed = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    let aside = "\(trimmed)-voor-herstel-\(stamp)"
    guard access(aside, F_OK) != 0, rename(trimmed, aside) == 0 else {
      throw Stop(.disk, Texts.stopNotWritable, aside)
    }
    withExtendedLifetime(lock) {}
    return aside
  }

  /// The stores that were set aside when a backup was put back, next to a store.
  static func kept(beside place: String) -> [String] {
    let trimmed = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    let cut = trimmed.lastIndex(of: "/")
    let parent = cut.map { String(trimmed[...$0]) } ?? "./"
    let start = String(trimmed[(cut.map { trimmed.index(after: $0) } ?? trimmed.startIndex)...])
    guard let listing = opendir(parent) else { return [] }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(start + "-voor-herstel-") { found.append(parent + name) }
    }
    return found.sorted()
  }
}
