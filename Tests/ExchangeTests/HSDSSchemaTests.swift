import Domain
import Exchange
import Foundation
import Testing

@Suite("the schema of HSDS 3.0")
struct HSDSSchemaTests {
  private static let script = """
    import json, sys
    try:
        import jsonschema
    except ImportError:
        sys.exit(77)
    schema = json.load(open(sys.argv[1]))
    page = json.load(sys.stdin)
    validator = jsonschema.Draft7Validator(schema)
    faults = [(list(e.absolute_path), e.message[:200])
              for s in page["contents"] for e in validator.iter_errors(s)]
    print(faults)
    sys.exit(1 if faults or not page["contents"] else 0)
    """

  @Test(
    "takes what we export: our own cards and the published services",
    .enabled(if: Oracles.arePresent, Oracles.absence))
  func validates() throws {
    let names = ["service_full", "service_list", "organization_full", "service_at_location_full"]
    var cards = [HSDSExportTests.ownCard()]
    for name in names {
      let bytes = try Oracles.bytes("\(Oracles.hsds)/\(name).json")
      cards += try HSDSReader().read(bytes).cards
    }
    var bare = Voorziening()
    bare.id = Domain.ID(milliseconds: 5, random: (6, 7))
    bare.name = "Bank in het park"
    cards.append(bare)
    bare.id = Domain.ID(milliseconds: 6, random: (6, 7))
    bare.sort = "organisatie"
    cards.append(bare)
    guard let (status, output) = try Self.validate(HSDSWriter().export(cards)), status != 77 else {
      print("skipped: there is no python3 with jsonschema")
      return
    }
    #expect(status == 0, "\(output)")
  }

  /// The exit status and the output of the validator; nil without python3.
  private static func validate(_ bytes: [UInt8]) throws -> (Int32, String)? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let schema = Oracles.folder.appendingPathComponent(
      "hsds-3.0/schema/compiled/service_with_definitions.json")
    process.arguments = ["python3", "-c", script, schema.path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 127 ? nil : (process.terminationStatus, text)
  }
}
