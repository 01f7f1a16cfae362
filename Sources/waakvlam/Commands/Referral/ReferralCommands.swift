import ArgumentParser
import Domain
import Interface
import JSON
import Resources

/// The board: questions that were handed to someone who can take them up.
struct ReferralCommands: CommandGroup {
  static var configuration: CommandConfiguration {
    Texts.helpReferral.command(
      "verwijzing", "referral",
      [
        New.self, List.self, Show.self, Accept.self, GiveBack.self, Raise.self, Lower.self,
        Finish.self, ChangeRecord<Referrals>.self, TalkAct<Referrals>.self,
        ListFields<Referrals>.self,
      ])
  }

  /// Hands a signaal to someone; remarks follow and never stop it.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralNew.command("nieuw", "new")
    }

    @Option(name: .names("signaal", "signal"), help: Texts.helpSignaalID.help("id"))
    var signaal: String
    @Option(name: .names("naar", "to"), help: Texts.helpReceiver.help("voorziening"))
    var to: String
    @Option(name: .names("reden", "reason"), help: Texts.helpReferReason.help("tekst"))
    var reason: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var referral = Referral()
      referral.signaal = try store.signaal(signaal).id
      let receiver = try store.find(to, among: [.voorziening, .resident, .worker])
      referral.to = receiver
      referral.level = store.caseload.level(of: receiver) ?? .individual
      referral.reason = reason.map(Vocabulary.text)
      referral.id = store.newID()
      let change = Change.referralOffered(referral)
      let checks = store.caseload.checks(
        for: referral, on: store.today, to: store.user?.id)
      let reasons = store.reasons
      let remarks = checks.map(reasons.words)
      try store.commit(change)
      answer.stored(
        change, referralNamed: referral.id,
        [.init("checks", .array(remarks.map(JSONValue.string)))], in: store)
      for remark in remarks { answer.paragraph("· " + remark, indent: 2) }
    }
  }

  /// The board: what came back, what waits, what runs, what is done.
  struct List: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralList.command("lijst", "list")
    }

    @Option(name: .names("status", "status"), help: Texts.helpReferralStatus.help)
    var status: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let status = try status.map { try ReferralStatus(typing: $0) }
      answer.give(
        referrals: store.caseload.referrals.rows.filter { status == nil || $0.status == status },
        in: store)
    }
  }

  /// Everything about one referral.
  struct Show: ReadingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralShow.command("toon", "show")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let found = try store.referral(id)
      store.noteView(of: found.id)
      answer.show(found, in: store)
    }
  }

  /// The receiver takes it up.
  struct Accept: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralAccept.command("aannemen", "accept")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let referral = try store.referral(id)
      let change = Change.referralAccepted(referral.id)
      try store.commit(change)
      answer.stored(change, referralNamed: referral.id, in: store)
    }
  }

  /// It comes back to the referrer with a proposal and the reason: never only a no.
  struct GiveBack: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralReturn.command("teruggeven", "return")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String
    @Option(name: .names("voorstel", "proposal"), help: Texts.helpProposal.help("tekst"))
    var proposal: String
    @Option(name: .names("reden", "reason"), help: Texts.helpReturnReason.help("tekst"))
    var reason: String

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let referral = try store.referral(id)
      let change = Change.referralReturned(
        referral.id, proposal: Vocabulary.text(proposal), reason: Vocabulary.text(reason))
      try store.commit(change)
      answer.stored(change, referralNamed: referral.id, in: store)
    }
  }

  /// One step to heavier help.
  struct Raise: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralRaise.command("omhoog", "up")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpStepReason.help("tekst"))
    var reason: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let referral = try store.referral(id)
      let above = store.suggestions(for: referral) { $0 > referral.level }
      let nearest = above.map(\.level).min()
      let receiver = above.first { $0.level == nearest }?.id
      let change = Change.referralRaised(
        referral.id, to: receiver, reason: reason.map(Vocabulary.text))
      try store.commit(change)
      answer.stored(change, referralNamed: referral.id, in: store)
      answer.sayReceiver(receiver, store)
    }
  }

  /// One step lighter and nearer.
  struct Lower: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralLower.command("omlaag", "down")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String
    @Option(name: .names("reden", "reason"), help: Texts.helpStepReason.help("tekst"))
    var reason: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let referral = try store.referral(id)
      let below = store.suggestions(for: referral) { $0 < referral.level }
      let nearest = below.map(\.level).max()
      let receiver = below.first { $0.level == nearest }?.id
      let change = Change.referralLowered(
        referral.id, to: receiver, reason: reason.map(Vocabulary.text))
      try store.commit(change)
      answer.stored(change, referralNamed: referral.id, in: store)
      answer.sayReceiver(receiver, store)
    }
  }

  /// What came of it, with a next step to consider.
  struct Finish: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpReferralFinish.command("afronden", "finish")
    }

    @Argument(help: Texts.helpReferralID.help("id")) var id: String
    @Option(name: .names("uitkomst", "outcome"), help: Texts.helpOutcome.help("code"))
    var outcome: String
    @Option(name: .names("reden", "reason"), help: Texts.helpOutcomeReason.help("tekst"))
    var reason: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      let referral = try store.referral(id)
      let code = try Vocabulary.code(outcome, in: store.reference.chosenOutcomes)
      guard let chosen = Outcome(rawValue: code), let term = store.reference.outcomes.term(code)
      else {
        throw Stop(.refused, Texts.stopCode, outcome, "")
      }
      let change = Change.referralFinished(
        referral.id, outcome: chosen, reason: reason.map(Vocabulary.text))
      try store.commit(change)
      let proposal = answer.language == .nl ? term.nextNl : term.nextEn
      answer.stored(
        change, referralNamed: referral.id, [.init("proposal", .string(proposal))], in: store)
      answer.paragraph(proposal)
    }
  }
}

extension OpenStore {
  /// Who is suggested for the signaal of a referral, at the levels that are asked for.
  fileprivate func suggestions(
    for referral: Referral, at fits: (Level) -> Bool
  ) -> [Advice.Line] {
    guard let signaal = caseload.signalen[referral.signaal] else { return [] }
    return caseload.advice(for: signaal, on: today, to: user?.id).lines
      .filter { fits($0.level) }
  }
}
