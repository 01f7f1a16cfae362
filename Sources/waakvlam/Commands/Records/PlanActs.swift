import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// What was agreed with a resident, and what becomes of it.
enum Plans: RecordFamily {
  static let kind = Kind.plan
  static let acts: [any ParsableCommand.Type] = [
    PartAct.self, LookedAct.self, TalkAct<Plans>.self, ExtendAct.self, EndAct.self,
  ]

  /// A part more, or a change in one that is there.
  struct PartAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPlanPart.command("onderdeel", "part")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Argument(help: Texts.helpFieldChanges.help("veld=waarde")) var words: [String] = []
    @Option(name: .names("nummer", "number"), help: Texts.helpPartNumber.help("nummer"))
    var number: Int?
    @Flag(name: .names("velden", "fields"), help: Texts.helpPartFields.help)
    var showsFields = false

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      guard case .plan(let plan) = try store.record(id, of: .plan) else { return }
      let index = (number ?? plan.parts.count + 1) - 1
      guard index >= 0, index < plan.parts.count + (number == nil ? 1 : 0) else {
        throw Stop(.notFound, Texts.stopNoPart, String(index + 1), String(plan.parts.count))
      }
      let fields = RecordFields.planPart(index)
      if showsFields { return answer.give(fields: fields, in: store) }
      guard plan.status.isOpen else { throw Stop(Refusal.alreadyFinished) }
      let words = try FieldWords(words, fields, .plan, answer.language)
      // A part that is new needs what a form would ask for.
      for field in fields where number == nil && field.isRequired {
        guard words.typed.contains(where: { $0.field == field && !$0.text.isEmpty }) else {
          let name = field.name(answer.language)
          throw Stop(.refused, Texts.stopFieldMissing, name, name)
        }
      }
      let change = try store.change(of: .plan(plan), isNew: false, words, fields)
      try store.keep(change, plan.id, &answer)
    }
  }

  /// It was looked at together today.
  struct LookedAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPlanLooked.command("bekeken", "looked")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .plan)
      try store.keep(.planEvaluated(id), id, &answer)
    }
  }

  /// More time, with the reason.
  struct ExtendAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPlanExtend.command("verleng", "extend")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Option(name: .names("tot", "until"), help: Texts.helpUntilDay.help("dag")) var until: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let until = try store.day(until)
      let id = try store.id(id, of: .plan)
      try store.keep(
        .planExtended(id, until: until, reason: Vocabulary.text(reason)), id, &answer)
    }
  }

  /// The end, by one of the ways out.
  struct EndAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPlanEnd.command("einde", "end")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Option(name: .names("uitweg", "outflow"), help: Texts.helpOutflow.help("code"))
    var outflow: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let code = try Vocabulary.code(outflow, in: store.reference.outflows)
      let id = try store.id(id, of: .plan)
      try store.keep(
        .planEnded(id, outflow: code, reason: Vocabulary.text(reason)), id, &answer)
      if let next = Plans.next(after: code) { answer.say(next) }
    }
  }

  /// What a way out leads to, and the command for it.
  private static func next(after outflow: String) -> Phrase? {
    switch outflow {
    case "waakvlam": Texts.saidNowWaakvlam
    case "maatje": Texts.saidNowPosting
    case "ervaring": Texts.saidNowVolunteer
    default: nil
    }
  }
}

extension OpenStore {
  /// A day as it may be typed in a form; one that does not exist is a wrong use of the command.
  func day(_ typed: String) throws(Stop) -> Day {
    guard let day = Day(typed: typed, today: today) else {
      throw Stop(.usage, Texts.stopDay, typed)
    }
    return day
  }
}
