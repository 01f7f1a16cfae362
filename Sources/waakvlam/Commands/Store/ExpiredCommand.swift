import ArgumentParser
import Canvas
import Domain
import Interface
import JSON
import Resources

/// Who and what has been kept long enough; nothing is destroyed by it.
struct ExpiredCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    Texts.helpStoreExpired.command("te-vernietigen", "to-destroy")
  }

  func run(in store: OpenStore, _ answer: inout Answer) throws {
    let expired = store.caseload.expired(on: store.today).filter { store.isVisible($0.subject) }
    if answer.isJSON {
      answer.list(expired) { answer, item in
        answer.give(
          .object([
            .init("subject", .string(item.subject.description)),
            .init("kind", .string(store.caseload[item.subject]?.kind.rawValue ?? "")),
            .init("last", .string(item.last.description)), .init("law", .string(item.law.rawValue)),
            .init("until", .string(item.until.description)),
            .init("records", .number(item.records)),
          ]))
      }
      return
    }
    guard !expired.isEmpty else { return answer.say(Texts.expiredNone) }
    let brief = BriefIDs(store.caseload)
    for item in expired {
      answer.row(
        [(brief[item.subject], 14), (item.last.words(answer.language), 14)],
        Text.clipped(Text.sanitised(store.caseload.name(of: item.subject)), to: 40)
          + " · " + item.law.phrase.text(answer.language) + " · "
          + Texts.expiredRecords.text(answer.language, [String(item.records)]))
    }
    answer.say(Texts.expiredHow)
    let settings = store.settings
    answer.say(
      Texts.expiredTerms, String(settings.wmoYears), String(settings.youthYears),
      String(settings.otherYears))
  }
}

extension RetentionLaw {
  /// The law, in words.
  fileprivate var phrase: Phrase {
    switch self {
    case .wmo: Phrase("Wmo", "Wmo")
    case .youth: Phrase("Jeugdwet", "Jeugdwet")
    case .other: Phrase("geen wettelijke termijn", "no legal term")
    }
  }
}
