import Domain
import Interface
import Resources

/// Where a record stands, for kinds with a course; for all others there is nothing to say.
struct RecordStanding {
  /// In a word.
  var state: Phrase?
  /// When something is due.
  var due: Day?
  /// What is to be done next.
  var next: NextStep?
  /// The day it was over, and why.
  var ended: (day: Day, reason: String?)?
  /// What was done so far.
  var log: [Note] = []
}

extension OpenStore {
  /// Where a record stands.
  func standing(of record: AnyRecord) -> RecordStanding {
    func ended(_ day: Day?, _ reason: String?) -> (day: Day, reason: String?)? {
      day.map { ($0, reason) }
    }
    switch record {
    case .signaal(let it):
      let next = caseload.nextStep(of: it)
      return RecordStanding(
        state: it.status.phrase, due: next?.day, next: next,
        ended: ended(it.ended, it.reason), log: it.log)
    case .referral(let it):
      let next = caseload.nextStep(of: it)
      return RecordStanding(
        state: it.status.phrase, due: next?.day, next: next,
        ended: nil, log: it.log)
    case .waakvlam(let it):
      let next = caseload.nextStep(of: it, on: today)
      return RecordStanding(
        state: it.isBurning ? it.risk.phrase : Texts.waakvlamOut,
        due: next?.day, next: next, ended: ended(it.ended, it.endReason))
    case .plan(let it):
      let next = caseload.nextStep(of: it)
      return RecordStanding(
        state: it.status.phrase, due: next?.day, next: next,
        ended: ended(it.ended, it.endReason), log: it.log)
    case .match(let it):
      let next = caseload.nextStep(of: it)
      return RecordStanding(
        state: it.status.phrase, due: next?.day, next: next,
        ended: ended(it.ended, it.endReason), log: it.log)
    case .posting(let it):
      let next = caseload.nextStep(of: it)
      return RecordStanding(
        state: it.status.phrase, due: next?.day, next: next,
        ended: ended(it.ended, it.endReason))
    case .kwestie(let it):
      return RecordStanding(
        state: it.status.phrase, due: it.nextEvaluation,
        next: caseload.nextStep(of: it), ended: ended(it.ended, it.endReason), log: it.log)
    case .promise(let it):
      return RecordStanding(
        state: it.kept == nil ? nil : Texts.promiseKept, due: it.due,
        ended: ended(it.kept, nil))
    case .story(let it): return RecordStanding(due: it.day)
    case .conversation(let it): return RecordStanding(due: it.day)
    case .selfReliance(let it): return RecordStanding(due: it.day)
    case .factors(let it): return RecordStanding(due: it.day)
    default: return RecordStanding()
    }
  }
}
