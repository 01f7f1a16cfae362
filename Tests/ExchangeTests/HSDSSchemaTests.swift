import Domain
import Exchange
import Foundation
import Support
import Testing

@Suite("the schemas of HSDS")
struct HSDSSchemaTests {
  /// Validates with the schema as published, and then with nothing allowed that it does not name.
  private static let script = """
    import json, os, sys, warnings
    warnings.simplefilter("ignore")
    try:
        import jsonschema
    except ImportError:
        sys.exit(77)
    folder, strict = sys.argv[1], sys.argv[2] == "strict"
    def closed(node):
        if isinstance(node, dict):
            if strict and "properties" in node and node.get("type") == "object":
                node["additionalProperties"] = False
            for value in node.values(): closed(value)
        if isinstance(node, list):
            for value in node: closed(value)
        return node
    base = "file://" + folder + "/"
    store = {base + name: closed(json.load(open(os.path.join(folder, name))))
             for name in os.listdir(folder) if name.endswith(".json") and name != "openapi.json"}
    for schema in store.values(): schema.pop("$id", None)
    schema = store[base + "service.json"]
    resolver = jsonschema.RefResolver(base + "service.json", schema, store=store)
    validator = jsonschema.Draft202012Validator(schema, resolver=resolver)
    page = json.load(sys.stdin)
    faults = [(list(e.absolute_path), e.message[:200])
              for s in page["contents"] for e in validator.iter_errors(s)]
    print(faults[:20])
    sys.exit(1 if faults or not page["contents"] else 0)
    """

  @Test(
    "take what we export and nothing else: cards of our own, and the published services",
    .enabled(if: Oracles.arePresent, Oracles.absence), arguments: HSDSVersion.allCases)
  func validates(version: HSDSVersion) throws {
    let names = ["service_full", "service_list", "organization_full", "service_at_location_full"]
    var random = RandomFields(generator: .printed(for: "cards for the schema"))
    var cards = [HSDSExportTests.ownCard()] + (0..<40).map { _ in random.card() }
    for name in names {
      // A card that came from the other version goes out as this one.
      for folder in [Oracles.hsds, Oracles.newer] {
        for var card in try HSDSReader().read(Oracles.bytes("\(folder)/\(name).json")).cards {
          if folder == Oracles.newer { card.id = Domain.ID(high: card.id.high, low: ~card.id.low) }
          cards.append(card)
        }
      }
    }
    var bare = Voorziening()
    bare.id = Domain.ID(milliseconds: 5, random: (6, 7))
    bare.name = "Bank in het park"
    cards.append(bare)
    bare.id = Domain.ID(milliseconds: 6, random: (6, 7))
    bare.sort = "organisatie"
    cards.append(bare)
    let bytes = HSDSWriter(version: version).export(cards)
    let again = HSDSWriter(version: version).export(try HSDSReader().read(bytes).cards)
    for (page, strictness) in [(bytes, "published"), (bytes, "strict"), (again, "strict")] {
      guard let (status, output) = try Self.validate(page, version, strictness), status != 77
      else {
        print("skipped: there is no python3 with jsonschema")
        return
      }
      #expect(status == 0, "\(strictness): \(output)")
    }
  }

  /// The exit status and the output of the validator; nil without python3.
  private static func validate(
    _ bytes: [UInt8], _ version: HSDSVersion, _ strictness: String
  ) throws -> (status: Int32, output: String)? {
    let folder = version == .v3_0 ? "hsds-3.0/schema" : "hsds-3.1-dev/schema"
    let path = Oracles.folder.appendingPathComponent(folder).standardizedFileURL.path
    return try Outside.run(["python3", "-c", script, path, strictness], input: bytes)
  }
}
