import ArgumentParser
import Domain
import Interface
import JSON
import Journal
import Resources

/// Encrypts a store that is readable.
struct EncryptCommand: Command {
  static var configuration: CommandConfiguration {
    Texts.helpStoreEncrypt.command("versleutel", "encrypt")
  }

  func run(_ invocation: Invocation) throws -> Int32 {
    // Asked before the store is taken, so that nobody waits for somebody who is thinking.
    let place = try OpenStore.place(invocation)
    if try Journal.isEncrypted(at: place, in: RealFileSystem()) {
      throw Stop(.refused, Texts.stopIsEncrypted)
    }
    let passphrase = try SecretQuestion.new(invocation)
    return try writing(invocation) { store, answer in
      let key = try store.journal.encrypt(store.caseload, passphrase: passphrase)
      store.note("encrypted")
      answer.give(recoveryKey: key, of: store)
      answer.say(Texts.saidEncrypted)
    }
  }
}

/// Takes the encryption off a store.
struct DecryptCommand: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStoreDecrypt.command("ontsleutel", "decrypt")
  }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    guard store.journal.isEncrypted else { throw StoreFailure(.notEncrypted) }
    try store.journal.decrypt(store.caseload)
    store.note("decrypted")
    answer.give(.object([.init("isEncrypted", .bool(false))]))
    answer.say(Texts.saidDecrypted)
  }
}

/// Gives an encrypted store another passphrase.
struct PassphraseCommand: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStorePassphrase.command("wachtwoord", "passphrase")
  }

  @Option(name: .names("nieuw-uit", "new-from"), help: Texts.helpNewFrom.help("bestand"))
  var newFile: String?

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    guard store.journal.isEncrypted else { throw StoreFailure(.notEncrypted) }
    var invocation = Invocation(asking: answer.language)
    invocation.secretFile = newFile
    try store.journal.changePassphrase(to: try SecretQuestion.new(invocation))
    store.note("secretChanged", code: "passphrase")
    answer.give(.object([.init("isEncrypted", .bool(true))]))
    answer.say(Texts.saidPassphraseChanged)
  }
}

/// Gives an encrypted store another recovery key.
struct RecoveryKeyCommand: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStoreRecovery.command("herstelsleutel", "recovery-key")
  }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    guard store.journal.isEncrypted else { throw StoreFailure(.notEncrypted) }
    let key = try store.journal.changeRecoveryKey()
    store.note("secretChanged", code: "recoveryKey")
    answer.give(recoveryKey: key, of: store)
  }
}

extension Answer {
  /// The answer of a command that made a recovery key.
  fileprivate mutating func give(recoveryKey key: RecoveryKey, of store: OpenStore) {
    give(
      .object([
        .init("isEncrypted", .bool(true)), .init("recoveryKey", .string(key.description)),
        .init("store", .string(store.journal.store.description)),
      ]))
    page(with: key, of: store)
  }

  /// The page with the recovery key, to be printed or written over: it is shown this once.
  mutating func page(with key: RecoveryKey, of store: OpenStore) {
    let rule = String(repeating: "-", count: 72)
    line(rule)
    line(Texts.recoveryTitle.text(language))
    line("")
    line("    " + key.description)
    line("")
    let made = [store.today.words(language), store.journal.store.description]
    line(Texts.recoveryMade.text(language, made))
    say(Texts.recoveryKeep)
    line(rule)
    say(Texts.recoveryOnce)
  }
}
