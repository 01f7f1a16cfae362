import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// Warm matches between somebody who asks and somebody who offers.
enum Matches: RecordFamily {
  static let kind = Kind.match
  static let acts: [any ParsableCommand.Type] = [
    FurtherAct.self, TalkAct<Matches>.self, EndAct.self, AgainAct.self,
  ]

  /// The next stage of the course.
  struct FurtherAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpMatchFurther.command("verder", "further")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      guard case .match(let match) = try store.record(id, of: .match) else { return }
      guard let change = match.nextStage else { throw Stop(.refused, Texts.stopMatchEnded) }
      try store.keep(change, match.id, &answer)
    }
  }

  /// Finished, or stopped before that.
  struct EndAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpMatchEnd.command("einde", "end")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String
    @Flag(name: .names("gestopt", "stopped"), help: Texts.helpStopped.help)
    var hasStopped = false

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .match)
      try store.keep(
        .matchEnded(id, finished: !hasStopped, reason: Vocabulary.text(reason)), id, &answer)
    }
  }

  /// The same people and the same task once more.
  struct AgainAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpMatchAgain.command("opnieuw", "again")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      guard case .match(let old) = try store.record(id, of: .match) else { return }
      guard !old.status.isOpen else { throw Stop(.refused, Texts.stopMatchRuns) }
      let match = old.triedAgain(as: store.newID())
      try store.keep(.matchProposed(match), match.id, &answer)
    }
  }
}

/// The board of questions and offers.
enum Postings: RecordFamily {
  static let kind = Kind.posting
  static let acts: [any ParsableCommand.Type] = [FitsAct.self, JoinAct.self, CloseAct.self]

  /// Who could be the other side, with why and why rather not.
  struct FitsAct: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPostingFits.command("past", "fits")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let posting = try store.posting(id)
      answer.give(
        candidates: store.caseload.candidates(
          for: posting, on: store.today, to: store.user?.id), in: store)
    }
  }

  /// Proposes a match with somebody, or with another question or offer.
  struct JoinAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPostingJoin.command("koppel", "join")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Argument(help: Texts.helpJoinWith.help("met")) var other: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let posting = try store.posting(id)
      let other = try store.find(other, among: [.resident, .posting])
      guard let match = store.caseload.match(of: posting, with: other, store.newID()) else {
        throw Stop(.refused, Texts.stopOnlyByName)
      }
      try store.keep(.matchProposed(match), match.id, &answer)
    }
  }

  /// Takes it off the board, with a sentence.
  struct CloseAct: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpPostingClose.command("sluit", "close")
    }

    @Argument(help: Texts.helpRecordID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpWhy.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let id = try store.id(id, of: .posting)
      try store.keep(.postingClosed(id, reason: Vocabulary.text(reason)), id, &answer)
    }
  }
}

extension OpenStore {
  /// A question or an offer that still waits, and whose it is.
  fileprivate func posting(_ typed: String) throws -> Posting {
    guard case .posting(let posting) = try record(typed, of: .posting) else {
      throw Stop(.notFound, Texts.stopNotFound, typed)
    }
    guard posting.status.isOpen else { throw Stop(Refusal.alreadyFinished) }
    guard posting.resident != nil else { throw Stop(.refused, Texts.stopOnlyByName) }
    return posting
  }
}

extension Answer {
  fileprivate mutating func give(candidates: [Candidate], in store: OpenStore) {
    let reasons = store.reasons
    list(candidates) { answer, candidate in
      answer.give(
        .object([
          .init("resident", candidate.resident.map { .string($0.description) } ?? .null),
          .init("posting", candidate.posting.map { .string($0.description) } ?? .null),
          .init("name", .string(candidate.name)),
          .init("canBeAsked", .bool(candidate.reserves.isEmpty)),
          .init("reasons", .array(reasons.words(candidate).map(JSONValue.string))),
          .init("sharedWith", .array(candidate.sharedWith.map(JSONValue.string))),
        ]))
    }
    guard !isJSON else { return }
    let brief = BriefIDs(store.caseload)
    let known = candidates.compactMap { $0.resident ?? $0.posting }
    let width = brief.width(known)
    for candidate in candidates {
      let id = (candidate.resident ?? candidate.posting).map { brief[$0] } ?? ""
      row([(id, width)], candidate.name)
      paragraph(
        String(repeating: " ", count: width + 2)
          + reasons.words(candidate).joined(separator: " · "), indent: width + 2)
    }
    count(candidates.count)
  }
}
