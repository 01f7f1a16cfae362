import Glibc

/// The user's own editor, on a text in a file that only they can read and that is removed after.
enum Editor {
  /// The text as it was left; nil when it stayed the same or the editor failed.
  static func edit(_ text: String) -> String? {
    guard let folder = makeFolder() else { return nil }
    let path = folder + "/tekst.txt"
    defer { remove(folder) }
    guard write(text, to: path), open(path) else { return nil }
    let edited = read(path)
    return edited == text ? nil : edited
  }

  /// Takes the folder away with all that is in it: an editor may have left copies.
  private static func remove(_ folder: String) {
    if let stream = opendir(folder) {
      var names: [String] = []
      while let entry = readdir(stream) {
        names.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
      closedir(stream)
      for name in names where name != "." && name != ".." { unlink(folder + "/" + name) }
    }
    rmdir(folder)
  }

  /// A folder in memory where the system has one, so that the text is not written to a disk.
  private static func makeFolder() -> String? {
    let memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil
    let parent = value("XDG_RUNTIME_DIR") ?? memory ?? value("TMPDIR") ?? "/tmp"
    var template = Array((parent + "/waakvlam-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "wxe") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
  }

  /// Runs the editor through the shell, since `EDITOR` may carry options; waits until it ends.
  private static func open(_ path: String) -> Bool {
    let editor = value("VISUAL") ?? value("EDITOR") ?? "nano"
    let words = ["sh", "-c", editor + " \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
      if bytes.count > 1 << 20 { return nil }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
