import Glibc
import Journal
import Resources

/// Asks for the passphrase of a store: from the file that was named, or from whoever sits at the
/// terminal, without showing what they type. It never comes from an option or from the environment,
/// where other programs could read it.
enum SecretQuestion {
  /// How often a passphrase may be typed.
  private static let attempts = 3
  /// The shortest passphrase that a store is encrypted with, in characters.
  static let shortest = 12

  /// Carries out what needs the secret of a store: without one first, which is enough for a store
  /// that is not encrypted.
  static func unlocking<Result>(
    _ invocation: Invocation, _ body: (Secret?) throws(StoreFailure) -> Result
  ) throws -> Result {
    do throws(StoreFailure) {
      return try body(nil)
    } catch {
      guard error.kind == .secretNeeded else { throw error }
    }
    if let file = invocation.secretFile {
      return try body(secret(try firstLine(of: file)))
    }
    guard HiddenLine.isPossible else { throw StoreFailure(.secretNeeded) }
    for attempt in 1...attempts {
      let typed = try ask(Texts.askPassphrase, invocation.language)
      do throws(StoreFailure) {
        return try body(secret(typed))
      } catch {
        guard error.kind == .wrongSecret, attempt < attempts else { throw error }
        Output.tell(error.sentence(invocation.language))
      }
    }
    throw StoreFailure(.wrongSecret)
  }

  /// The secret in the file that was named; nil when none was.
  static func given(_ invocation: Invocation) throws(Stop) -> Secret? {
    guard let file = invocation.secretFile else { return nil }
    return secret(try firstLine(of: file))
  }

  /// A passphrase to encrypt with: long enough, and typed twice the same.
  static func new(_ invocation: Invocation) throws -> String {
    let language = invocation.language
    if let file = invocation.secretFile {
      let given = try firstLine(of: file)
      guard given.count >= shortest else {
        throw Stop(.refused, Texts.stopPassphraseShort, String(shortest))
      }
      return given
    }
    guard HiddenLine.isPossible else { throw Stop(.usage, Texts.stopNoPassphraseGiven) }
    Output.tell(Texts.askNewPassphraseHow.text(language, [String(shortest)]))
    while true {
      let typed = try ask(Texts.askNewPassphrase, language)
      guard typed.count >= shortest else {
        Output.tell(Texts.stopPassphraseShort.text(language, [String(shortest)]))
        continue
      }
      if try ask(Texts.askPassphraseAgain, language) == typed { return typed }
      Output.tell(Texts.passphrasesDiffer.text(language))
    }
  }

  /// The passphrase once more, for what cannot be taken back; a recovery key does not do here, since a
  /// new key has to be wrapped for the passphrase.
  static func again(_ invocation: Invocation) throws -> String {
    if let file = invocation.secretFile { return try firstLine(of: file) }
    guard HiddenLine.isPossible else { throw StoreFailure(.secretNeeded) }
    return try ask(Texts.askPassphraseToErase, invocation.language)
  }

  /// What was typed, as the recovery key that it is or else as a passphrase.
  static func secret(_ typed: String) -> Secret {
    RecoveryKey(typed: typed).map(Secret.recoveryKey) ?? .passphrase(typed)
  }

  private static func ask(_ question: Phrase, _ language: Language) throws(Stop) -> String {
    guard let typed = HiddenLine.ask(question.text(language)) else {
      throw Stop(.usage, Texts.stopCancelled)
    }
    return typed
  }

  /// The first line of a file, or of standard input for `-`.
  private static func firstLine(of path: String) throws(Stop) -> String {
    if path == "-" {
      guard let line = readLine() else { throw Stop(.usage, Texts.stopNoPassphraseGiven) }
      return line
    }
    let bytes = try LocalFile.contents(path, atMost: 4096)
    let line = String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    guard !line.isEmpty else { throw Stop(.usage, Texts.stopNoPassphraseGiven) }
    return line
  }
}

/// A line typed at the terminal that is not shown.
enum HiddenLine {
  /// Whether there is somebody to ask.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// What was typed; nil when it was broken off with Ctrl-C, Ctrl-D or Esc.
  static func ask(_ question: String) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var hidden = before
    // Ctrl-C must not leave a terminal behind that shows nothing.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return nil }
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      _ = Output.write([0x0A], to: STDERR_FILENO)
    }
    _ = Output.write(Array((question + " ").utf8), to: STDERR_FILENO)
    var typed: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return String(validating: typed, as: UTF8.self)
      case 0x03, 0x04: return nil
      case 0x1B:
        // Alone it is Esc; an arrow or another key sends more at once, and that is no letter.
        guard skipSequence() else { return nil }
      case 0x15: typed = []
      case 0x08, 0x7F:
        // A letter of several bytes goes as a whole.
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      default: if byte >= 0x20, typed.count < 1024 { typed.append(byte) }
      }
    }
  }

  /// Takes what a key sent after its Esc; false when there was nothing.
  private static func skipSequence() -> Bool {
    var isMore = false
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&polled, 1, 20) > 0 {
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
      isMore = true
      // A letter or a tilde ends it; `[` and `O` only open it.
      if byte >= 0x40, byte != 0x5B, byte != 0x4F { break }
    }
    return isMore
  }
}
