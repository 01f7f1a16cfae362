import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// The people of the wijk.
struct ResidentCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpResident.command(
      "bewoner", "resident",
      [
        New.self, List.self, Show.self, ChangeRecord<Residents>.self, ThankAct.self,
        DossierCommand.self, EraseCommand<Residents>.self,
        ListFields<Residents>.self,
      ])
  }

  /// A new resident; a first name is enough.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpResidentNew.command("nieuw", "new")
    }

    @Argument(help: Texts.helpName.help("naam")) var name: String
    @Option(name: .names("wijk", "wijk"), help: Texts.helpInWijk.help) var wijk: String?
    @Option(name: .names("straat", "street"), help: Texts.helpStreet.help) var street: String?
    @Option(name: .names("leeftijd", "age"), help: Texts.helpAge.help) var age: String?
    @Option(name: .names("wil", "wish"), help: Texts.helpWish.help("tekst")) var wish: String?
    @Option(name: .names("telefoon", "phone"), help: Texts.helpPhone.help) var phone: String?
    @Option(name: .names("groep", "group"), help: Texts.helpInGroup.help) var groups: [String] = []
    @Option(name: .names("rol", "role"), help: Texts.helpResidentRole.help)
    var roles: [String] = []
    @Option(name: .names("talent", "talent"), help: Texts.helpTalent.help)
    var talents: [String] = []

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var resident = Resident()
      resident.id = store.newID()
      resident.name = Vocabulary.name(name)
      resident.wijk = try store.wijk(wijk)
      resident.street = Vocabulary.line(street)
      resident.ageGroup = try age.map { try Vocabulary.code($0, in: store.reference.ageGroups) }
      resident.wish = wish.map(Vocabulary.text)
      resident.phone = Vocabulary.line(phone)
      resident.groups = try groups.map { try store.find($0, among: [.group]) }
      resident.roles = try Vocabulary.codes(roles, in: store.reference.residentRoles)
      resident.talents = talents.compactMap(Vocabulary.line)
      let change = Change.added(.resident(resident))
      let namesakes = store.names(like: resident.name, among: [.resident])
        .filter { Folding.folded($0) == Folding.folded(resident.name) }
      try store.commit(change)
      answer.stored(change, resident, in: store)
      if let namesake = namesakes.first { answer.say(Texts.saidNamesake, namesake) }
    }
  }

  /// All residents, by name.
  struct List: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpResidentList.command("lijst", "list")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let found = store.caseload.residents.rows
        .filter {
          (wijk == nil || $0.wijk == wijk) && store.caseload.isVisible($0, to: store.user?.id)
        }
        .sorted { (Folding.folded($0.name), $0.id) < (Folding.folded($1.name), $1.id) }
      answer.list(found) { $0.give($1) }
      guard !answer.isJSON else { return }
      let brief = BriefIDs(store.caseload)
      let width = brief.width(found.map(\.id))
      for resident in found {
        answer.row(
          [(brief[resident.id], width), (resident.name, 28), (resident.wijk, 18)],
          resident.street ?? "")
      }
      answer.count(found.count)
    }
  }

  /// Somebody and who is around them.
  struct Show: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpResidentShow.command("toon", "show")
    }

    @Argument(help: Texts.helpResidentID.help("bewoner")) var resident: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      guard let found = store.caseload.residents[try store.resident(resident)] else {
        throw Stop(.notFound, Texts.stopNotFound, resident)
      }
      store.noteView(of: found.id)
      answer.show(found, in: store)
    }
  }
}

/// People who recognise themselves in each other or share an interest.
struct GroupCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpGroup.command(
      "groep", "group",
      [
        New.self, List.self, ShowRecord<Groups>.self, ChangeRecord<Groups>.self,
        ListFields<Groups>.self,
      ])
  }

  /// A new group; its name is enough.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpGroupNew.command("nieuw", "new")
    }

    @Argument(help: Texts.helpName.help("naam")) var name: String
    @Option(name: .names("wijk", "wijk"), help: Texts.helpInWijk.help) var wijk: String?
    @Option(name: .names("soort", "sort"), help: Texts.helpGroupSort.help) var sort: String?
    @Option(name: .names("contact", "contact"), help: Texts.helpContactPerson.help("naam"))
    var contact: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var group = Domain.Group()
      group.id = store.newID()
      group.name = Vocabulary.name(name)
      group.wijk = try store.wijk(wijk)
      group.sort = try sort.map { try Vocabulary.code($0, in: store.reference.groupSorts) }
      group.contactPerson = Vocabulary.line(contact)
      let change = Change.added(.group(group))
      try store.commit(change)
      answer.stored(change, group, in: store)
    }
  }

  /// All groups, by name.
  struct List: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpGroupList.command("lijst", "list")
    }

    @Option(name: .names("wijk", "wijk"), help: Texts.helpOnlyWijk.help) var wijk: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let wijk = try wijk.map { try store.wijk($0) }
      let found = store.caseload.groups.rows.filter { wijk == nil || $0.wijk == wijk }
        .sorted { (Folding.folded($0.name), $0.id) < (Folding.folded($1.name), $1.id) }
      answer.list(found) { $0.give($1) }
      guard !answer.isJSON else { return }
      let brief = BriefIDs(store.caseload)
      let width = brief.width(found.map(\.id))
      for group in found {
        answer.row(
          [(brief[group.id], width), (group.name, 32), (group.wijk, 18)],
          group.contactPerson ?? "")
      }
      answer.count(found.count)
    }
  }
}
