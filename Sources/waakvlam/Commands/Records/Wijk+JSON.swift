import Domain
import Interface
import JSON
import Resources

extension Pattern {
  /// In JSON, every record with its name.
  func json(_ store: OpenStore) -> JSONValue {
    .object([
      .init("theme", .string(theme)), .init("wijken", .array(wijken.map(JSONValue.string))),
      .init("street", street.map(JSONValue.string) ?? .null),
      .init("signalen", store.json(signalen)), .init("answers", store.json(answers)),
      .init("isGap", .bool(isGap)), .init("kwesties", store.json(kwesties)),
    ])
  }
}

extension Gap {
  /// In JSON, every record with its name.
  func json(_ store: OpenStore) -> JSONValue {
    .object([
      .init("wijk", .string(wijk)), .init("theme", .string(theme)),
      .init("lacks", .array(lacks.map { .string($0.rawValue) })),
      .init("signalen", store.json(signalen)), .init("citywide", store.json(citywide)),
      .init("idle", store.json(idle)),
    ])
  }
}

extension Handover {
  /// In JSON, every record with its name.
  func json(_ store: OpenStore) -> JSONValue {
    .object([
      .init("worker", .string(worker.description)),
      .init("successor", successor.map { .string($0.description) } ?? .null),
      .init("onlyThem", store.json(onlyThem)), .init("shared", store.json(shared)),
      .init("promises", store.json(promises)), .init("items", store.json(items)),
      .init("asked", store.json(asked)), .init("held", store.json(held)),
      .init("households", store.json(households)),
      .init("initiatives", store.json(initiatives)), .init("offList", store.json(offList)),
    ])
  }
}

extension Answer {
  /// A wijk in JSON: what there is and what is known.
  func json(_ wijk: Wijk, _ store: OpenStore) -> JSONValue {
    let facts = store.caseload.facts(of: wijk)
    let coverage = store.caseload.coverage(of: wijk.name, on: store.today)
    let gebied = wijk.gebied.flatMap {
      store.caseload.gebiedCoverage(of: $0, on: store.today)
    }
    return .object([
      .init("id", .string(wijk.id.description)), .init("name", .string(wijk.name)),
      .init("gebied", wijk.gebied.map(JSONValue.string) ?? .null),
      .init("coverage", coverage.map { json($0, store) } ?? .null),
      .init("gebiedCoverage", gebied.map { json($0, store) } ?? .null),
      .init("bearers", store.json(facts.bearers)),
      .init("initiatives", store.json(facts.initiatives)),
      .init("groups", store.json(facts.groups)),
      .init("publicPlaces", store.json(facts.publicPlaces)),
      .init("effort", facts.effort.map { .string($0.rawValue) } ?? .null),
      .init("accents", .array(facts.accents.map(JSONValue.string))),
      .init(
        "remarks", .array(store.remarks(about: wijk.id).map { json($0, store) })),
    ])
  }

  private func json(_ coverage: Coverage, _ store: OpenStore) -> JSONValue {
    .object([
      .init(
        "functionalities",
        .array(
          coverage.functionalities.map {
            .object([
              .init("code", .string($0.code)), .init("places", store.json($0.places)),
              .init("isOptional", .bool($0.isOptional)),
            ])
          })),
      .init("missing", .array(coverage.missing.map(JSONValue.string))),
      .init("makelaars", store.json(coverage.makelaars)),
      .init("notSpoken", .array(coverage.notSpoken.map(JSONValue.string))),
    ])
  }

  private func json(_ coverage: GebiedCoverage, _ store: OpenStore) -> JSONValue {
    .object([
      .init("gebied", .string(coverage.gebied)),
      .init("volunteerBrokers", store.json(coverage.volunteerBrokers)),
      .init("carerBrokers", store.json(coverage.carerBrokers)),
      .init(
        "missingCarerFunctions",
        .array(coverage.missingCarerFunctions.map(JSONValue.string))),
    ])
  }

  /// A remark in JSON: what it says, by which rule, and who or what could help.
  func json(_ remark: Remark, _ store: OpenStore) -> JSONValue {
    .object([
      .init("point", .string(remark.point.rawValue)),
      .init("rule", .string("R\(remark.rule.number)")),
      .init("about", .string(remark.about.description)),
      .init("words", .string(store.reasons.words(remark))),
      .init("suggestions", store.json(remark.suggestions)),
    ])
  }
}
