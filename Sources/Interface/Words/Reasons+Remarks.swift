public import Domain
import Resources

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
    while values.count < places { values.append("–") }
    let names = remark.suggestions.prefix(3).map(caseload.name(of:))
      .filter { name in !values.contains { $0.contains(name) } }
    let could = names.isEmpty ? "" : " → " + names.joined(separator: ", ")
    return phrase.text(language, values) + could
  }

  private func words(_ fact: Fact, list: String?) -> String {
    switch fact {
    case .record(let id): caseload.name(of: id)
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
