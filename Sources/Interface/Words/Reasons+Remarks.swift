public import Domain
public import Resources

extension Reasons {
  /// The sentence of a remark: what it says, with its facts, and who or what could help.
  public func words(_ remark: Remark) -> String {
    let point = remark.point.rawValue
    guard let phrase = Texts.remark(point) else { return remark.rule.title }
    let pattern = phrase.text(language)
    let places = pattern.indices.count {
      pattern[$0] == "{" && pattern[$0...].hasPrefix("{}")
    }
    var values = remark.facts.map { words($0, list: Texts.list(ofPoint: point)) }
      .filter { !$0.isEmpty }
    if places == 1, remark.point.tellsLastFactOnly { values = values.suffix(1) }
    if values.count > places, places > 0 {
      let last = values[(places - 1)...].joined(separator: ", ")
      values = Array(values[..<(places - 1)]) + [last]
    }
    if values.isEmpty, places > 0, !remark.suggestions.isEmpty {
      // What there is takes the place of a step that nobody named.
      let names = remark.suggestions.prefix(3).map(caseload.name(of:)).joined(separator: ", ")
      return phrase.text(language, [names] + Array(repeating: "–", count: places - 1))
    }
    while values.count < places { values.append("–") }
    let names = remark.suggestions.prefix(3).map(caseload.name(of:))
      .filter { name in !values.contains { $0.contains(name) } }
    let could = names.isEmpty ? "" : " → " + names.joined(separator: ", ")
    return phrase.text(language, values) + could
  }

  private func words(_ fact: Fact, list: String?) -> String {
    switch fact {
    case .record(let id):
      // Several plans of one resident differ by whose they are.
      if let owner = caseload.plans[id]?.owner {
        Texts.planWithOwner.text(language, [caseload.name(of: id), caseload.name(of: owner)])
      } else {
        caseload.name(of: id)
      }
    case .words(let text): text
    case .codes(let codes):
      codes.map { code in list.map { reference.label($0, code, language) } ?? code }
        .joined(separator: ", ")
    case .count(let count): String(count)
    case .day(let day): day.words(language)
    case .level(let level): level.phrase.text(language)
    }
  }
}

extension Point {
  /// Whether the facts before the last one only say which of several it is about.
  fileprivate var tellsLastFactOnly: Bool { self == .careTooMuch }
}

extension Caseload {
  /// All that the rules have to say about one record, each once.
  public func remarks(about id: ID, on today: Day, to worker: ID?) -> [Remark] {
    var all: [Remark] = []
    for remark in routeRemarks(about: id, on: today, to: worker)
      + peopleRemarks(about: id, on: today, to: worker)
      + wijkRemarks(about: id, on: today, to: worker)
      + waakvlamRemarks(about: id, on: today, to: worker)
    where !all.contains(remark) {
      all.append(remark)
    }
    return all
  }
}

extension Reasons {
  /// Where the ZRM, the weight or the age of a question points, and why: advice, never a gate.
  func words(_ advice: RouteAdvice) -> String {
    let why: String
    switch advice.ground {
    case .lowDomains(let domains, let measured):
      let names = domains.map { reference.label("zrmDomains", $0, language) }
      let low = names.isEmpty ? Texts.routeNoDomains : Texts.routeDomains
      why =
        low.text(language, [names.joined(separator: ", ")]) + " (\(measured.words(language)))"
    case .complexity: why = Texts.routeComplexity.text(language)
    case .youth: why = Texts.routeYouth.text(language)
    }
    return "\(why) → \(advice.route.phrase.text(language))"
  }
}

extension Route {
  /// The steps from below that it leads to.
  var levels: Set<Level> {
    switch self {
    case .wijknetwerk, .wijkvoorziening: [.ownNetwork, .informal, .collective, .individual]
    case .vraagWijzer, .cjg: [.frontDesk]
    case .wijkteam: [.wijkteam]
    case .secondLine: [.secondLine]
    }
  }

  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .wijknetwerk: Phrase("wijknetwerk", "wijknetwerk")
    case .wijkvoorziening: Phrase("voorziening in de wijk", "provision in the wijk")
    case .vraagWijzer: Phrase("VraagWijzer", "VraagWijzer")
    case .cjg: Phrase("CJG", "CJG")
    case .wijkteam: Phrase("wijkteam", "wijkteam")
    case .secondLine: Phrase("tweede lijn", "second line")
    }
  }
}

extension DeskStep {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .finished: Phrase("klaar", "done")
    case .wijkvoorziening: Route.wijkvoorziening.phrase
    case .wijkteam: Route.wijkteam.phrase
    case .secondLine: Route.secondLine.phrase
    }
  }
}
