import ArgumentParser
import Domain
import Exchange
import Interface
import JSON
import Resources

extension KaartCommands {
  /// The outlines of wijken, from a GeoJSON file.
  struct AreasCommand: Command {
    static var configuration: CommandConfiguration {
      Texts.helpKaartAreas.command("gebieden", "areas")
    }

    @Argument(help: Texts.helpAreasFile.help("bestand")) var file: String
    @Flag(name: .names("alle", "all"), help: Texts.helpAreasAll.help) var takesAll = false

    func run(_ invocation: Invocation) throws -> Int32 {
      let bytes = try LocalFile.contents(file, atMost: ImportLimits.largestFile)
      let reading: GebiedenReader.Reading
      do throws(GebiedenReader.Failure) {
        reading = try GebiedenReader().read(bytes)
      } catch {
        throw Stop(.refused, error.sentence(invocation.language))
      }
      return try writing(invocation) { store, answer in
        answer.give(try take(reading, in: store), reading.refused)
      }
    }

    private func take(
      _ reading: GebiedenReader.Reading, in store: OpenStore
    ) throws -> AreasTaken {
      var changes: [Change] = []
      var result = AreasTaken()
      for outline in reading.outlines {
        let name = Folding.folded(outline.name)
        if var wijk = store.caseload.wijken.rows.first(where: { Folding.folded($0.name) == name }) {
          result.taken.append(wijk.name)
          guard wijk.outline != outline.rings else { continue }
          wijk.outline = outline.rings
          changes.append(.edited(.wijk(wijk)))
        } else if takesAll {
          var wijk = Wijk()
          wijk.id = store.newID()
          wijk.name = Vocabulary.name(outline.name)
          wijk.outline = outline.rings
          result.taken.append(wijk.name)
          changes.append(.added(.wijk(wijk)))
        } else {
          result.unknown.append(outline.name)
        }
      }
      if !changes.isEmpty {
        try store.commit(changes.count == 1 ? changes[0] : .together(changes))
      }
      return result
    }
  }
}

/// What came of a file of outlines.
struct AreasTaken {
  /// The wijken that have an outline now, by name.
  var taken: [String] = []
  /// The areas for which there is no wijk of that name.
  var unknown: [String] = []
}

extension Answer {
  fileprivate mutating func give(_ areas: AreasTaken, _ refused: [GebiedenReader.Remark]) {
    give(
      .object([
        .init("taken", .array(areas.taken.map(JSONValue.string))),
        .init("unknown", .array(areas.unknown.map(JSONValue.string))),
        .init(
          "refused",
          .array(
            refused.map {
              .object([
                .init("path", .string($0.path)), .init("reason", .string("\($0.reason)")),
              ])
            })),
      ]))
    say(Texts.areasTaken, String(areas.taken.count))
    if !areas.unknown.isEmpty {
      say(Texts.areasUnknown, areas.unknown.prefix(12).joined(separator: ", "))
    }
    for remark in refused.prefix(12) {
      paragraph("  \(remark.path): \(remark.reason.phrase.text(language))", indent: 4)
    }
  }
}
