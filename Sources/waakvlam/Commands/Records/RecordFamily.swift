import ArgumentParser
import Domain
import Interface
import Resources

/// A kind of record with the commands that every kind has: one table of fields is enough for them.
protocol RecordFamily {
  /// The kind.
  static var kind: Kind { get }
  /// The commands that only this kind has.
  static var acts: [any ParsableCommand.Type] { get }
}

extension RecordFamily {
  static var acts: [any ParsableCommand.Type] { [] }
}

enum Residents: RecordFamily { static let kind = Kind.resident }
enum Groups: RecordFamily { static let kind = Kind.group }
enum Contacts: RecordFamily { static let kind = Kind.contact }
enum Cards: RecordFamily { static let kind = Kind.voorziening }
enum Signalen: RecordFamily { static let kind = Kind.signaal }
enum Referrals: RecordFamily { static let kind = Kind.referral }
enum Waakvlammen: RecordFamily { static let kind = Kind.waakvlam }
enum Households: RecordFamily { static let kind = Kind.household }
enum Conversations: RecordFamily { static let kind = Kind.conversation }
enum Measurements: RecordFamily { static let kind = Kind.selfReliance }
enum FactorLists: RecordFamily { static let kind = Kind.factors }
enum Stories: RecordFamily { static let kind = Kind.story }
enum Indicators: RecordFamily { static let kind = Kind.indicator }
enum Workers: RecordFamily { static let kind = Kind.worker }
enum Gebieden: RecordFamily { static let kind = Kind.gebied }

/// The commands of a kind that has no command of its own for any of them.
struct FamilyCommands<Family: RecordFamily>: CommandGroup {
  static var configuration: CommandConfiguration {
    let names = Family.kind.commandNames
    return CommandConfiguration(
      commandName: names.first,
      abstract: Family.kind.help.text(HelpLanguage.current),
      subcommands: [
        NewRecord<Family>.self, ListRecords<Family>.self, ShowRecord<Family>.self,
        ChangeRecord<Family>.self, ListFields<Family>.self,
      ] + Family.acts, aliases: Array(names.dropFirst()))
  }
}

extension RecordFamily {
  /// One of them, in the language of help.
  static var one: String { kind.phrase.text(HelpLanguage.current) }
  /// Several of them, in the language of help.
  static var plural: String { kind.plural.text(HelpLanguage.current) }

  /// The configuration of one of the commands.
  static func configuration(
    _ name: String, _ alias: String, _ help: Phrase, _ word: String
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: help.text(HelpLanguage.current, [word]), aliases: [alias])
  }
}

extension Kind {
  /// What its commands are called: in Dutch, and then by other names.
  var commandNames: [String] {
    switch self {
    case .worker: ["medewerker", "worker"]
    case .gebied: ["gebied", "area"]
    case .wijk: ["wijk", "neighbourhood"]
    case .resident: ["bewoner", "resident"]
    case .household: ["huishouden", "household"]
    case .group: ["groep", "group"]
    case .contact: ["contact"]
    case .voorziening: ["kaart", "map"]
    case .signaal: ["signaal", "signal"]
    case .conversation: ["gesprek", "conversation"]
    case .referral: ["verwijzing", "referral"]
    case .plan: ["plan"]
    case .selfReliance: ["meting", "measurement", "zrm"]
    case .factors: ["factoren", "factors"]
    case .waakvlam: ["vlam", "flame"]
    case .posting: ["bord", "board"]
    case .match: ["koppeling", "match"]
    case .kwestie: ["kwestie"]
    case .story: ["verhaal", "story"]
    case .indicator: ["cijfer", "figure"]
    case .promise: ["afspraak", "promise"]
    case .settings: ["instellingen", "settings"]
    }
  }

  /// What its commands are about.
  fileprivate var help: Phrase {
    switch self {
    case .household: Texts.helpHouseholds
    case .conversation: Texts.helpConversations
    case .plan: Texts.helpPlans
    case .selfReliance: Texts.helpMeasurements
    case .factors: Texts.helpFactors
    case .posting: Texts.helpPostings
    case .match: Texts.helpMatches
    case .wijk: Texts.helpWijken
    case .gebied: Texts.helpGebieden
    case .kwestie: Texts.helpKwesties
    case .story: Texts.helpStories
    case .indicator: Texts.helpIndicators
    case .promise: Texts.helpPromises
    case .worker: Texts.helpWorkers
    case .resident: Texts.helpResident
    case .group: Texts.helpGroup
    case .contact: Texts.helpContact
    case .voorziening: Texts.helpKaart
    case .signaal: Texts.helpSignaal
    case .referral: Texts.helpReferral
    case .waakvlam: Texts.helpVlam
    case .settings: Texts.helpSettings
    }
  }

  /// The field that words without a name are for.
  var leadingPath: String? {
    switch self {
    case .worker, .gebied, .wijk, .resident, .household, .group, .voorziening, .indicator: "name"
    case .conversation, .story, .signaal: "text"
    case .plan, .selfReliance, .factors, .waakvlam: "resident"
    case .posting, .promise: "what"
    case .kwestie: "title"
    case .contact, .referral, .match, .settings: nil
    }
  }
}
