import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// Ties between people, groups, voorzieningen and workers.
struct ContactCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpContact.command(
      "contact", "contact",
      [
        New.self, ListRecords<Contacts>.self, ShowRecord<Contacts>.self,
        ChangeRecord<Contacts>.self, KindAct.self, ListFields<Contacts>.self,
      ])
  }

  /// A tie that somebody told of or saw.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpContactNew.command("nieuw", "new")
    }

    @Argument(help: Texts.helpContactFrom.help("van")) var from: String
    @Argument(help: Texts.helpContactTo.help("naar")) var to: String
    @Option(name: .names("relatie", "relation"), help: Texts.helpRelation.help)
    var relation: String?
    @Option(name: .names("sterkte", "strength"), help: Texts.helpStrength.help)
    var strength: String?
    @Option(name: .names("soort", "kind"), help: Texts.helpContactKind.help) var kind: String?
    @Option(
      name: .names("namens-instelling", "professional"),
      help: Texts.helpProfessional.help("ja|nee"))
    var professional: String?
    @Option(name: .names("sinds", "since"), help: Texts.helpSince.help("datum"))
    var since: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var contact = Contact()
      contact.id = store.newID()
      contact.strength = try strength.map { try Strength(typing: $0) }
      contact.overruled = try kind.map { try ContactKind(typing: $0) }
      contact.professional = try Vocabulary.flag(professional)
      contact.since = try Vocabulary.day(since)
      contact.relation = try relation.map { try Vocabulary.code($0, in: store.reference.relations) }
      contact.from = try store.find(from, among: NetworkCommands.ends)
      contact.to = try store.find(to, among: NetworkCommands.ends)
      let told = contact
      contact.seen = store.today
      let change = store.filling.adding(contact, told: told)
      var before: Contact?
      if case .edited(.contact(let known)) = change {
        before = store.caseload.contacts[known.id]
        contact = known
      }
      // Told again, it is as it was.
      if before != contact { try store.commit(change) }
      let judgement = store.caseload.judgement(of: contact)
      let reasons = store.reasons
      answer.stored(
        change, contact,
        [
          .init("kind", .string(judgement.kind.rawValue)),
          .init("reason", .string(reasons.words(judgement.reason))),
        ], in: store)
      if let before {
        let relation = before.relation.map { reasons.label(reasons.reference.relations, $0) }
        if let relation, before.relation != contact.relation {
          answer.say(Texts.savedKnownRelation, relation)
        } else {
          answer.say(Texts.savedKnownContact)
        }
      }
      answer.paragraph(reasons.words(judgement))
    }
  }
}

/// Who knows whom.
struct NetworkCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpNetwork.command("netwerk", "network", [KringCommand.self])
  }

  /// What can be an end of a contact.
  static let ends: Set<Kind> = [.resident, .group, .voorziening, .worker]

  /// Who is around somebody, as far as noted.
  struct KringCommand: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKring.command("kring", "circle")
    }

    @Argument(help: Texts.helpResidentID.help("bewoner")) var resident: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      guard let id = try store.findIfAny(resident, among: NetworkCommands.ends) else {
        throw Stop(.notFound, Texts.stopNoResident, resident)
      }
      store.noteView(of: id)
      answer.give(kringOf: id, in: store)
    }
  }
}

/// The whole story of one item.
struct ThreadCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpThread.command("draad", "thread")
  }

  @Argument(help: Texts.helpThreadID.help("id")) var id: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let found = try store.find(id, among: [.signaal, .referral, .waakvlam, .plan, .resident])
    guard let thread = store.caseload.thread(of: found) else {
      throw Stop(.notFound, Texts.noThread)
    }
    store.noteView(of: found)
    answer.give(thread, in: store)
  }
}
