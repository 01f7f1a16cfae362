import ArgumentParser
import Domain
import Interface
import Resources

/// What was talked about, noted where it belongs: one line.
struct TalkAct<Family: RecordFamily>: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpTalk.command("gesprek", "talk")
  }

  @Argument(help: Texts.helpRecordID.help("id")) var id: String
  @Argument(help: Texts.helpTalkText.help("tekst")) var text: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let id = try store.id(id, of: Family.kind)
    let text = Vocabulary.text(text)
    switch Family.kind {
    case .referral: try store.keep(.referralNoted(id, text: text), id, &answer)
    case .plan: try store.keep(.planNoted(id, text: text), id, &answer)
    case .match: try store.keep(.matchNoted(id, text: text), id, &answer)
    default:
      guard
        case .conversation(var talk) = store.filling.blank(
          .conversation, store.newID(), about: id)
      else { throw Stop(.usage, Texts.usageOther) }
      talk.text = text
      try store.keep(.conversationHeld(talk), talk.id, &answer)
    }
  }
}

/// Notes that somebody was thanked today, as a volunteer, as a carer, or both.
struct ThankAct: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpThank.command("bedankt", "thanked")
  }

  @Argument(help: Texts.helpResidentID.help("bewoner")) var resident: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let id = try store.resident(resident)
    guard let change = store.caseload.thanks(to: id, on: store.today) else {
      throw Stop(.refused, Texts.nothingToThank)
    }
    try store.keep(change, id, &answer)
  }
}

/// What kind of contact it is, chosen by a person over the rules, or by the rules again.
struct KindAct: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpKindAct.command("soort", "kind")
  }

  @Argument(help: Texts.helpRecordID.help("id")) var id: String
  @Argument(help: Texts.helpKindChosen.help("soort")) var kind: String?

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let kind = try kind.map { try ContactKind(typing: $0) }
    let id = try store.id(id, of: .contact)
    try store.keep(.contactKindOverruled(id, kind), id, &answer)
  }
}

/// Who was called, one step further up the ladder.
struct EscalateAct: WritingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpEscalate.command("escaleer", "escalate")
  }

  @Argument(help: Texts.helpSignaalID.help("id")) var id: String
  @Argument(help: Texts.helpCalled.help("naam")) var called: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let signaal = try store.signaal(id)
    guard let called = Vocabulary.line(called) else { throw Stop(Refusal.nameMissing) }
    try store.keep(signaal.escalated(to: called, on: store.today), signaal.id, &answer)
  }
}

/// A promise that was kept.
enum Promises: RecordFamily {
  static let kind = Kind.promise
  static let acts: [any ParsableCommand.Type] = [Kept.self]

  struct Kept: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPromiseKept.command("nagekomen", "kept")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .promise)
      try store.keep(.promiseKept(id), id, &answer)
    }
  }
}

/// What the rules have to say about a record, with who or what could help. It never blocks.
struct RemarksCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpRemarks.command("opmerkingen", "remarks")
  }

  @Argument(help: Texts.helpAnyID.help("id")) var id: String

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let id = try store.find(id, among: Set(Kind.allCases))
    let remarks = store.remarks(about: id)
    answer.list(remarks) { answer, remark in answer.give(answer.json(remark, store)) }
    if remarks.isEmpty { answer.say(Texts.saidNoRemarks) }
    answer.give(remarks: remarks, in: store)
  }
}
