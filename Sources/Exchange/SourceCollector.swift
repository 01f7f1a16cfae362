import Domain
import JSON

/// Finds the services and organisations of a file, whatever its shape.
struct SourceCollector {
  /// One service or organisation.
  struct Source {
    var kind: CardReader.Kind
    var object: JSONValue
    var path: [ImportStep]
    /// The places at which a list by location has it.
    var held: [JSONValue] = []
    /// Whether the rest of it stands in tables.
    var isRow = false
  }

  private(set) var sources: [Source] = []
  private(set) var report = ImportReport()
  private(set) var tables = HSDSTables()
  private var heldServices: [String: Int] = [:]
  private var others: [HSDSShape] = []

  /// A collector with nothing in it; `report` has what was odd before.
  init(report: ImportReport = ImportReport()) { self.report = report }

  /// The identities of the organisations in the file, by themselves or in a service.
  var organisations: Set<String> {
    Set(
      sources.compactMap { source in
        let organisation =
          source.kind == .organisation ? source.object : source.object["organization"]
        return organisation?["id"]?.string
      })
  }

  /// Puts the last one first, to be taken from the end.
  mutating func turnAround() { sources.reverse() }

  /// Hands over the last one, and keeps it no longer.
  mutating func takeLast() -> Source? { sources.popLast() }

  /// Takes tables; refuses a set without services and organisations.
  mutating func collect(tables: HSDSTables) throws(ImportError) {
    self.tables = tables
    sources = tables.sources(&report)
    if sources.isEmpty, !tables.hasMainTable { throw .nothingOfUse(.unknown) }
  }

  /// Takes a document apart; refuses one in which there is nothing of use.
  mutating func collect(_ document: JSONValue) throws(ImportError) {
    switch document {
    case .array(let elements): collect(elements, at: [])
    case .object(let members):
      if members.contains(where: { $0.name.hasSuffix(".csv") }) {
        try collect(tables: HSDSTables(members))
      } else if case .array(let elements)? = document["contents"] {
        remarkOnTotals(document, elements.count)
        collect(elements, at: [.key("contents")])
      } else if let only = document["contents"], only.object != nil {
        report.addOdd(.wrongKind, at: [.key("contents")])
        collect(only, at: [.key("contents")])
      } else {
        collect(document, at: [])
      }
    case .string: throw .notAList(.text)
    case .number: throw .notAList(.number)
    case .bool: throw .notAList(.bool)
    case .null: throw .notAList(.null)
    }
    if sources.isEmpty, let other = others.first { throw .nothingOfUse(found(other)) }
    if sources.isEmpty, report.refusedCount > 0, case .object = document, tables.isEmpty,
      document["contents"] == nil
    {
      throw .nothingOfUse(.unknown)
    }
  }

  /// What a page says of itself (HSDS API: `size` is what stands on this page).
  private mutating func remarkOnTotals(_ page: JSONValue, _ count: Int) {
    func number(_ key: String) -> Int? { page[key]?.integer }
    let pages = number("total_pages") ?? 1
    if pages > 1 {
      report.addOdd(.onePageOfMany, at: [.key("total_pages")])
    } else if let total = number("total_items"), total != count {
      report.addOdd(.wrongTotal, at: [.key("total_items")])
    }
  }

  private func found(_ shape: HSDSShape) -> ImportError.Found {
    guard others.allSatisfy({ $0 == shape }) else { return .unknown }
    return switch shape {
    case .location: .locations
    case .taxonomy: .taxonomy
    case .interface: .interface
    default: .unknown
    }
  }

  private mutating func collect(_ elements: [JSONValue], at path: [ImportStep]) {
    for (index, element) in elements.enumerated() {
      collect(element, at: path + [.index(index)])
    }
  }

  private mutating func collect(_ object: JSONValue, at path: [ImportStep]) {
    guard object.object != nil else {
      report.addRefused(.notAnObject, at: path)
      return
    }
    switch HSDSShape(object) {
    case .service: addService(object, at: path)
    case .organisation: addOrganisation(object, at: path)
    case .held: addHeld(object, at: path)
    case .unclear:
      report.addOdd(.kindGuessed, at: path)
      addService(object, at: path)
    case .unknown:
      // Without a name it may still be meant as a service: the report tells.
      report.addRefused(object["id"] == nil ? .neither : .noName, at: path)
      if object["id"] == nil { others.append(.unknown) }
    case .location, .taxonomy, .interface:
      report.addRefused(.neither, at: path)
      others.append(HSDSShape(object))
    }
  }

  /// A service; one that our own export made of an organisation becomes that organisation again.
  private mutating func addService(_ object: JSONValue, at path: [ImportStep]) {
    if let organisation = object["organization"], organisation.object != nil,
      let id = object["id"], organisation["id"] == id, OrganisationAsService.isMarked(object)
    {
      sources.append(
        Source(
          kind: .organisation, object: OrganisationAsService.whole(organisation, of: object),
          path: path + [.key("organization")]))
    } else {
      sources.append(Source(kind: .service, object: object, path: path))
    }
  }

  /// An organisation, and its services with what it says about itself in single values.
  private mutating func addOrganisation(_ object: JSONValue, at path: [ImportStep]) {
    var itself = object
    itself.set("services", nil)
    sources.append(Source(kind: .organisation, object: itself, path: path))
    guard let services = object["services"], services != .null else { return }
    guard let services = services.array else {
      report.addOdd(.wrongKind, at: path + [.key("services")])
      sources[sources.count - 1].object = object
      return
    }
    let summary = HSDSReader.summary(itself)
    for (index, service) in services.enumerated() {
      let path = path + [.key("services"), .index(index)]
      if service.object == nil {
        report.addRefused(.notAnObject, at: path)
      } else if service["organization"] == nil {
        addService(service.setting("organization", summary), at: path)
      } else {
        addService(service, at: path)
      }
    }
  }

  /// A place where a service is held: the service comes once and gathers its places.
  private mutating func addHeld(_ object: JSONValue, at path: [ImportStep]) {
    guard let service = object["service"], service.object != nil else {
      report.addRefused(.noService, at: path)
      return
    }
    let held = object.setting("service", nil)
    if let id = service["id"]?.string {
      if let index = heldServices[id] {
        sources[index].held.append(held)
        return
      }
      heldServices[id] = sources.count
    }
    addService(service, at: path + [.key("service")])
    sources[sources.count - 1].held.append(held)
  }
}

extension SourceCollector.Source {
  /// The object with all that the file says about it elsewhere.
  func whole(with tables: HSDSTables) -> JSONValue {
    var whole = isRow ? tables.whole(object, kind) : object
    guard kind == .service, !held.isEmpty else { return whole }
    let present = Set((whole["service_at_locations"]?.array ?? []).compactMap { $0["id"]?.string })
    let missing = held.filter { held in held["id"]?.string.map { !present.contains($0) } ?? true }
    whole.append(missing, to: "service_at_locations")
    return whole
  }
}

extension HSDSReader {
  /// What an organisation says about itself in single values.
  static func summary(_ organisation: JSONValue) -> JSONValue {
    let members = organisation.object ?? []
    return .object(members.filter { $0.value.array == nil && $0.value.object == nil })
  }
}
