public import Domain
import JSON

/// Reads a file of Open Referral HSDS 3.0 or 3.1, also in the profile of Open Referral UK, as cards.
///
/// Taken are a page with `contents`, a bare list, a single object, and an object of tables by the
/// name of their file (`services.csv`). In these:
/// - a service becomes one card with the name of its organisation; an organisation that the file
///   lists by itself becomes a card too; one that only stands in a service does not;
/// - a service that is listed by location comes once, with all of its locations;
/// - `imported` is the whole object as a service or organisation by itself: an organisation without
///   its services, a service with the organisation it stood in and the locations it stood at;
/// - the identity is that of the file when it is a UUID, and otherwise one made from it, so that the
///   same service is the same card at the next import;
/// - a card is for the team, has no formality, wijk or theme and counts as checked on its assured
///   date, unless our own taxonomy says otherwise (`HSDSTaxonomy`).
///
/// What HSDS says and a card has no field for is not interpreted, and comes out again on export.
public struct HSDSReader: Sendable {
  private let wijk: String?

  /// A reader; `wijk` is the wijk of every card in a file that does not say so itself.
  public init(wijk: String? = nil) { self.wijk = wijk }

  /// The cards of a file, in its order, and what is to be said about it.
  ///
  /// Refuses the file as a whole when it is not sound JSON within `ImportLimits`, or holds no
  /// service and no organisation; a single service that is of no use is left out and reported.
  public func read(_ bytes: [UInt8]) throws(ImportError) -> HSDSImport {
    var sources = SourceCollector()
    // The tree of the document is gone when its parts are collected.
    try sources.collect(HSDSReader.document(bytes))
    return cards(of: sources)
  }

  /// The cards of what was collected, each part of which is let go of when it was read: a large file
  /// is not in memory twice.
  func cards(of sources: consuming SourceCollector) -> HSDSImport {
    var result: [Voorziening] = []
    var reader = CardReader()
    reader.report = sources.report
    var seen: Set<Domain.ID> = []
    var total = ImportLimits.largestTotal
    let organisations = sources.organisations
    sources.turnAround()
    while let source = sources.takeLast() {
      let object = source.whole(with: sources.tables)
      if let reason = HSDSReader.excess(of: object, total: &total) {
        reader.report.addRefused(reason, at: source.path)
        continue
      }
      reader.path = source.path
      let before = reader.report
      var card = reader.card(object, source.kind)
      // What tables name has its own remark.
      if !source.isRow { reader.remarkOnReferences(in: object, among: organisations) }
      let fault: ImportReport.Reason? =
        card.name.isEmpty ? .noName : seen.insert(card.id).inserted ? nil : .duplicateIdentity
      if let fault {
        reader.report = before
        reader.report.addRefused(fault, at: source.path)
        continue
      }
      if card.wijken.isEmpty, card.citywide != true, let wijk { card.wijken = [wijk] }
      card.imported = String(decoding: object.bytes(), as: UTF8.self)
      result.append(card)
    }
    reader.report.taken = result.count
    return HSDSImport(cards: result, report: reader.report)
  }

  /// Why an object is too much, if it is; what it takes goes off the total.
  private static func excess(of object: JSONValue, total: inout Int) -> ImportReport.Reason? {
    let most = min(total, ImportLimits.largestObject)
    var left = most
    guard object.fits(levels: ImportLimits.deepestObject, bytes: &left) else {
      return left < 0 ? .tooLarge : .tooDeep
    }
    total -= most - left
    return nil
  }

  private static func document(_ bytes: [UInt8]) throws(ImportError) -> JSONValue {
    // Too large goes first: nobody waits for white space to be counted.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let isBlank =
      bytes.count <= ImportLimits.largestFile
      && content.allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard !isBlank else { throw .empty }
    let limits = JSONLimits(
      bytes: ImportLimits.largestFile, depth: ImportLimits.deepestFile, skipsByteOrderMark: true)
    do {
      return try JSONValue(bytes, limits: limits)
    } catch {
      throw .unreadable(error)
    }
  }
}

/// What came out of a file.
public struct HSDSImport: Equatable, Sendable {
  /// The cards, in the order of the file, no two with the same identity.
  public var cards: [Voorziening]
  /// What was taken, odd and refused.
  public var report: ImportReport
}
