import ArgumentParser
import Domain
import Glibc
import Interface
import JSON
import Journal
import Resources

/// Makes a store with its user and the wijken they work in.
struct BeginCommand: Command {
  static var configuration: CommandConfiguration { Texts.helpBegin.command("begin", "init") }

  @Option(name: .names("naam", "name"), help: Texts.helpBeginName.help) var name: String?
  @Option(name: .names("rol", "role"), help: Texts.helpBeginRole.help) var role: String?
  @Option(name: .names("wijk", "wijk"), help: Texts.helpBeginWijk.help) var wijken: [String] = []
  @Flag(name: .names("zonder-wachtwoord", "no-passphrase"), help: Texts.helpNoPassphrase.help)
  var withoutPassphrase = false

  func run(_ invocation: Invocation) throws -> Int32 {
    let language = invocation.language
    let place = try OpenStore.place(invocation)
    try BeginCommand.refuseStore(at: place)
    let reference = try StoreLists.read(in: place)
    var worker = Worker()
    worker.name = try Question.answer(
      Vocabulary.line(name), Texts.askName, option: "--naam", language)
    worker.role = try Vocabulary.code(
      try Question.answer(
        role, Texts.askRole, option: "--rol", language,
        reference.workerRoles.map(\.code).joined(separator: ", ")),
      in: reference.workerRoles)
    worker.wijken = try wijkNames(language)
    worker.isUser = true

    let milliseconds = invocation.clock.milliseconds
    var ids = IDSource(milliseconds: milliseconds, seed: UInt64.random(in: 0...UInt64.max))
    worker.id = ids.next()
    var caseload = Caseload()
    caseload.put(.worker(worker))
    for name in worker.wijken {
      var wijk = Wijk()
      wijk.id = ids.next()
      wijk.name = name
      wijk.gebied = Vocabulary.codeIfAny(name, in: reference.gebieden)
        .flatMap { reference.gebieden.term($0)?.nl }
      caseload.put(.wijk(wijk))
    }
    let (journal, key) = try make(at: place, &ids, caseload, invocation)
    let store = OpenStore(journal, at: place, invocation)
    store.tellNotices()
    var answer = Answer(invocation)
    let recovery = key.map { [JSONValue.Member("recoveryKey", .string($0.description))] } ?? []
    answer.give(worker, [.init("store", .string(place))] + recovery)
    if let key { answer.page(with: key, of: store) } else { answer.say(Texts.saidNotEncrypted) }
    answer.say(Texts.saidBegun, place)
    answer.say(Texts.saidBegunNext)
    store.close()
    return answer.print()
  }

  private func make(
    at place: String, _ ids: inout IDSource, _ caseload: Caseload, _ invocation: Invocation
  ) throws -> (journal: Journal, key: RecoveryKey?) {
    guard !withoutPassphrase else {
      let journal = try Journal.create(
        at: place, in: RealFileSystem(), store: ids.next(), device: ids.next(), holding: caseload)
      return (journal, nil)
    }
    let made = try Journal.create(
      at: place, in: RealFileSystem(), passphrase: try SecretQuestion.new(invocation),
      store: ids.next(), device: ids.next(), holding: caseload)
    return (made.journal, made.recoveryKey)
  }

  private func wijkNames(_ language: Language) throws -> [String] {
    var names: [String] = []
    for typed in wijken {
      guard let name = Vocabulary.line(typed) else { throw Stop(Refusal.nameMissing) }
      if !names.contains(name) { names.append(name) }
    }
    guard names.isEmpty else { return names }
    let typed = try Question.answer(nil, Texts.askWijk, option: "--wijk", language)
    return typed.split(separator: ",").compactMap { Vocabulary.line(String($0)) }
  }

  /// Before anything is asked: there is nothing to begin where there is a store.
  private static func refuseStore(at place: String) throws {
    do throws(StoreFailure) {
      try Journal.open(at: place, in: RealFileSystem(), lock: .none).close()
    } catch {
      switch error.kind {
      case .missing, .notAStore: return
      case .secretNeeded: break
      default: throw error
      }
    }
    throw StoreFailure(.alreadyExists)
  }
}

/// Asks on the terminal for what a command was not given.
enum Question {
  /// What was given, or else the answer of somebody at a terminal.
  static func answer(
    _ given: String?, _ question: Phrase, option: String, _ language: Language,
    _ choices: String = ""
  ) throws(Stop) -> String {
    if let given { return given }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw Stop(.usage, Texts.stopMissingOption, option)
    }
    Output.tell(question.text(language, [choices]))
    guard let typed = readLine(), let answer = Vocabulary.line(typed) else {
      throw Stop(.usage, Texts.stopMissingOption, option)
    }
    return answer
  }
}
