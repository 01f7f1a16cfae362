import Canvas
import Domain
import Resources
import Support
import Testing

@testable import Interface

@Suite("the start screen")
struct StartScreenTests {
  @Test("after random changes, undo and other days its rows are those of a fresh session")
  func followsEveryChange() throws {
    var game = try Game(random: .printed(for: "the start screen"))
    for step in 0..<2000 {
      game.play()
      let (rows, waiting) = game.now
      let (freshRows, freshWaiting) = game.fresh
      guard rows == freshRows, waiting == freshWaiting else {
        Issue.record("step \(step): after \(game.last) it differs from a fresh session")
        return
      }
    }
    print("start screen: \(game.made) changes of \(game.kinds.count) kinds, \(game.taken) undone")
    #expect(game.made > 500 && game.taken > 200)
    #expect(game.kinds.isSuperset(of: Game.onScreen), "\(game.kinds)")
    #expect(Set(game.now.rows.map(\.heading)).count >= 6)
  }

  @Test("a change of the settings is followed, and of a card that is checked only whom to call")
  func settings() throws {
    var desk = try Desk.demo()
    let before = desk.session.contents[.today]?.all
    var settings = desk.session.caseload.settings
    settings.answerDays = 200
    settings.highRiskDays = 1
    settings.lowRiskDays = 2
    desk.make(.edited(.settings(settings)))
    #expect(desk.session.contents[.today]?.all != before)
    #expect(desk.session.waiting == Waiting(desk.session.caseload, on: Desk.today))
    desk.press("u")
    #expect(desk.session.contents[.today]?.all == before)
    let card = try #require(desk.session.caseload.voorzieningen.ids.first)
    desk.make(.voorzieningChecked(card, how: nil))
    let calls = UInt8(Agenda.Section.toCall.rawValue)
    func others(_ rows: [RowKey]?) -> [RowKey]? { rows?.filter { $0.heading != calls } }
    #expect(others(desk.session.contents[.today]?.all) == others(before))
    #expect(others(before)?.count == (before?.count ?? 0) - 3)
  }
}

/// Changes of everything that can stand on the start screen, with undo, redo and other days.
private struct Game {
  private var desk: Desk
  private var random: SeededGenerator
  private(set) var made = 0
  private(set) var taken = 0
  private(set) var kinds: Set<String> = []
  private(set) var last = ""

  /// What has to have changed for the test to say anything.
  static let onScreen: Set<String> = [
    "signaalReceived", "signaalClosed", "signaalEdited", "feedbackGiven", "conversationHeld",
    "referralAccepted", "referralReturned", "referralFinished", "momentLogged", "waakvlamEnded",
    "promiseMade", "promiseKept", "planAgreed", "planEvaluated", "residentEdited",
    "settingsEdited", "kwestieRaised", "kwestieEvaluated", "matchProposed", "matchMoved",
    "postingAdded", "postingClosed",
  ]

  init(random: SeededGenerator) throws {
    desk = try Desk.demo()
    self.random = random
  }

  /// The rows and the figures as they were kept up to date.
  var now: (rows: [RowKey], waiting: Waiting) {
    var session = desk.session
    session.prepare(.today)
    return (session.contents[.today]?.all ?? [], session.waiting)
  }

  /// The rows and the figures of a session that begins here.
  var fresh: (rows: [RowKey], waiting: Waiting) {
    let session = Session(
      caseload: desk.session.caseload, today: desk.session.today, language: .nl,
      size: desk.session.size, borders: .unicode, ids: desk.session.ids)
    return (session.contents[.today]?.all ?? [], session.waiting)
  }

  mutating func play() {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let day = Desk.today + Int.random(in: -3...120, using: &random)
      last = "day \(day)"
      desk.session.dayChanged(to: day)
    case 1...4:
      last = "undo"
      if !desk.session.undoable.isEmpty { taken += 1 }
      desk.press("u")
    case 5:
      last = "redo"
      desk.press("U")
    case 6: desk.press(["1", "2", "5"].randomElement(using: &random) ?? "1")
    default:
      let change = change()
      last = "\(change.name) \(change)"
      guard desk.make(change) else { break }
      made += 1
      kinds.insert(change.name)
    }
  }

  private mutating func any(_ kind: Kind) -> ID {
    desk.session.caseload.table(of: kind).ids.randomElement(using: &random) ?? .none
  }

  private mutating func days(_ range: ClosedRange<Int>) -> Day {
    desk.session.today + Int.random(in: range, using: &random)
  }

  private mutating func change() -> Change {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: signaalChange()
    case 1: referralChange()
    case 2: waakvlamChange()
    case 3: planChange()
    default: otherChange()
    }
  }

  private mutating func signaalChange() -> Change {
    let id = any(.signaal)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      var signaal = Signaal()
      signaal.id = desk.session.ids.next()
      signaal.text = "Gordijnen dicht"
      signaal.wijk = "Bospolder"
      signaal.informant = Bool.random(using: &random) ? "Wim" : nil
      signaal.received = days(-40...0)
      signaal.urgency = Urgency.allCases.randomElement(using: &random) ?? .calm
      return .signaalReceived(signaal)
    case 1: return .signaalClosed(signaal: id, reason: "geholpen")
    case 2: return .feedbackGiven(signaal: id, text: "verteld")
    case 3:
      var talk = Conversation()
      talk.id = desk.session.ids.next()
      talk.day = desk.session.today
      talk.signaal = id
      talk.text = "even gepraat"
      return .conversationHeld(talk)
    case 4: return .signaalDeclined(signaal: id, reason: "kan niet")
    default:
      guard var signaal = desk.session.caseload.signalen[id] else { return .together([]) }
      signaal.urgency = Urgency.allCases.randomElement(using: &random) ?? .calm
      return .edited(.signaal(signaal))
    }
  }

  private mutating func referralChange() -> Change {
    let id = any(.referral)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      var referral = Referral()
      referral.id = desk.session.ids.next()
      referral.signaal = any(.signaal)
      referral.to = any(.voorziening)
      referral.sent = days(-30...0)
      return .referralOffered(referral)
    case 1: return .referralAccepted(id)
    case 2: return .referralReturned(id, proposal: "de buurvrouw", reason: "vol")
    case 3: return .referralNoted(id, text: "gebeld")
    default: return .referralFinished(id, outcome: .helped, reason: nil)
    }
  }

  private mutating func waakvlamChange() -> Change {
    let id = any(.waakvlam)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return .waakvlamEnded(id, reason: "gaat goed")
    case 1: return .waakvlamPaused(id, until: days(1...40), reason: "op reis")
    case 2: return .holderStopped(waakvlam: id)
    default:
      let verdict = [Verdict.ok, .attention, .relapse, .unreached].randomElement(using: &random)
      return .momentLogged(
        waakvlam: id, verdict: verdict ?? .ok, text: nil, signaal: desk.session.ids.next())
    }
  }

  private mutating func planChange() -> Change {
    let id = any(.plan)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      var plan = Plan()
      plan.id = desk.session.ids.next()
      plan.resident = any(.resident)
      plan.support = Support.allCases.randomElement(using: &random) ?? .wijkteam
      plan.started = days(-300...0)
      return .planAgreed(plan)
    case 1: return .planEvaluated(id)
    case 2: return .planExtended(id, until: days(1...90), reason: "nog even")
    case 3: return .planEnded(id, outflow: "waakvlam", reason: "klaar")
    default:
      let resident = desk.session.caseload.plans[id]?.resident ?? any(.resident)
      guard var edited = desk.session.caseload.residents[resident] else { return .together([]) }
      edited.ageGroup = ["kind", "volwassene", nil].randomElement(using: &random) ?? nil
      return .edited(.resident(edited))
    }
  }

  private mutating func otherChange() -> Change {
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      var promise = Promise()
      promise.id = desk.session.ids.next()
      (promise.who, promise.what) = ("Wim", "belt terug")
      promise.due = days(-9...30)
      return .added(.promise(promise))
    case 1: return .promiseKept(any(.promise))
    case 2:
      var kwestie = Kwestie()
      kwestie.id = desk.session.ids.next()
      (kwestie.title, kwestie.wijk) = ("Niets voor kinderen", "Bospolder")
      kwestie.nextEvaluation = days(-9...30)
      return .kwestieRaised(kwestie)
    case 3: return .kwestieEvaluated(any(.kwestie), text: "gezien", next: days(1...40))
    case 4:
      var posting = Posting()
      posting.id = desk.session.ids.next()
      (posting.what, posting.wijk) = ("Maatje", "Bospolder")
      posting.resident = any(.resident)
      posting.made = days(-40...0)
      return .added(.posting(posting))
    case 5: return .postingClosed(any(.posting), reason: "gevonden")
    case 6:
      var match = Match()
      match.id = desk.session.ids.next()
      (match.asker, match.helper) = (any(.resident), any(.resident))
      match.question = desk.session.caseload.postings.rows.last { $0.status.isOpen }?.id
      match.proposed = days(-40...0)
      return .matchProposed(match)
    case 7:
      let id = any(.match)
      let status = desk.session.caseload.matches[id]?.status ?? .proposed
      return .matchMoved(id, to: MatchStatus.course.next(status).first ?? .finished)
    default:
      var settings = desk.session.caseload.settings
      settings.feedbackDays = Int.random(in: 1...40, using: &random)
      settings.middleRiskDays = Int.random(in: 1...80, using: &random)
      return .edited(.settings(settings))
    }
  }
}
