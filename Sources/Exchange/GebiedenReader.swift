public import JSON

/// Reads the outlines of wijken or other areas from a map that somebody has: GeoJSON (RFC 7946).
///
/// Taken are a FeatureCollection and a Feature with a Polygon or MultiPolygon in degrees (WGS84,
/// §4). The name is the first that there is of the properties `naam`, `name`, `wijknaam`,
/// `buurtnaam`, `wijk`, `gebied`, `statnaam`, `WK_NAAM`, `BU_NAAM` and `GM_NAAM`, whatever the
/// capitals; what has the same name is one area. Everything else is refused and reported with its
/// place; the rest of the file is taken.
///
/// An outline is simplified until it is right to about ten metres, and further while a ring has
/// more than `mostPoints`; holes stay. It is written as `Wijk.outline` has it.
public struct GebiedenReader: Sendable {
  /// The most positions of a ring, with the first one again at its end.
  public static let mostPoints = 400

  /// An area with a name.
  public struct Outline: Equatable, Sendable {
    /// The name, on one line.
    public var name: String
    /// Rings as in `Wijk.outline`: `51.91,4.44 51.92,4.45 …`, degrees north and east with at most
    /// five decimals, the last position being the first again.
    public var rings: [String]

    /// An area with its rings.
    public init(name: String, rings: [String]) {
      self.name = name
      self.rings = rings
    }
  }

  /// Why a part was refused.
  public enum Reason: Equatable, Hashable, Sendable, CaseIterable {
    /// It is not a Feature.
    case notAFeature
    /// There is no name among its properties.
    case noName
    /// It is no Polygon and no MultiPolygon, or has no geometry.
    case unknownGeometry
    /// A position is no pair of numbers.
    case notAPosition
    /// A position is not on earth.
    case notOnEarth
    /// The positions look like metres of the Dutch grid (RD): the map is to be exported as WGS84.
    case dutchGrid
    /// A ring with less than three different positions.
    case tooFewPoints
    /// A ring that is far longer than that of any municipality.
    case tooManyPoints
  }

  /// A place in the file, as a JSON Pointer, with why it was refused.
  public struct Remark: Equatable, Sendable {
    /// Where: `/features/3/geometry/coordinates/0`.
    public var path: String
    /// Why.
    public var reason: Reason

    /// A remark about a place.
    public init(path: String, reason: Reason) {
      self.path = path
      self.reason = reason
    }
  }

  /// What came out of a file.
  public struct Reading: Equatable, Sendable {
    /// The areas, in the order of the file.
    public var outlines: [Outline]
    /// What was refused: the first `ImportLimits.mostRemarks`.
    public var refused: [Remark]
  }

  /// Why a file as a whole was refused.
  public enum Failure: Error, Equatable, Sendable {
    /// It is no sound JSON within `ImportLimits`.
    case unreadable(JSONError)
    /// It is JSON, but neither a FeatureCollection, a Feature nor a geometry.
    case notGeoJSON
  }

  /// A reader.
  public init() {}

  /// The areas of a file.
  public func read(_ bytes: [UInt8]) throws(Failure) -> Reading {
    let limits = JSONLimits(
      bytes: ImportLimits.largestFile, depth: ImportLimits.deepestFile, skipsByteOrderMark: true)
    let document: JSONValue
    do {
      document = try JSONValue(bytes, limits: limits)
    } catch {
      throw .unreadable(error)
    }
    var areas = GebiedenCollector()
    switch document["type"]?.string {
    case "FeatureCollection":
      guard let features = document["features"]?.array else { throw .notGeoJSON }
      for (index, feature) in features.enumerated() {
        areas.add(feature, at: [.key("features"), .index(index)])
      }
    case "Feature": areas.add(document, at: [])
    case "Polygon", "MultiPolygon": areas.refuse(.noName, at: [])
    default: throw .notGeoJSON
    }
    return Reading(outlines: areas.outlines, refused: areas.refused)
  }
}

/// Gathers the areas of a file.
private struct GebiedenCollector {
  private(set) var outlines: [GebiedenReader.Outline] = []
  private(set) var refused: [GebiedenReader.Remark] = []
  private var places: [String: Int] = [:]

  private static let names = [
    "naam", "name", "wijknaam", "buurtnaam", "wijk", "gebied", "statnaam", "wk_naam", "bu_naam",
    "gm_naam",
  ]

  mutating func refuse(_ reason: GebiedenReader.Reason, at path: [ImportStep]) {
    guard refused.count < ImportLimits.mostRemarks else { return }
    refused.append(.init(path: ImportStep.pointer(path), reason: reason))
  }

  mutating func add(_ feature: JSONValue, at path: [ImportStep]) {
    guard feature["type"]?.string == "Feature" else { return refuse(.notAFeature, at: path) }
    guard let name = GebiedenCollector.name(feature["properties"] ?? .null) else {
      return refuse(.noName, at: path)
    }
    let path = path + [.key("geometry")]
    let geometry = feature["geometry"] ?? .null
    let coordinates = geometry["coordinates"]?.array ?? []
    var rings: [String] = []
    switch geometry["type"]?.string {
    case "Polygon": rings = polygon(coordinates, at: path + [.key("coordinates")])
    case "MultiPolygon":
      for (index, part) in coordinates.enumerated() {
        rings += polygon(part.array ?? [], at: path + [.key("coordinates"), .index(index)])
      }
    default: return refuse(.unknownGeometry, at: path)
    }
    if coordinates.isEmpty { refuse(.tooFewPoints, at: path) }
    guard !rings.isEmpty else { return }
    if let place = places[name] {
      outlines[place].rings += rings
    } else {
      places[name] = outlines.count
      outlines.append(.init(name: name, rings: rings))
    }
  }

  private static func name(_ properties: JSONValue) -> String? {
    var found: [String: String] = [:]
    for member in properties.object ?? [] {
      guard let text = (member.value.string ?? member.value.number).flatMap(StoredText.tidied)
      else { continue }
      let key = member.name.lowercased()
      if found[key] == nil { found[key] = text }
    }
    return names.lazy.compactMap { found[$0] }.first
  }

  /// The rings of a polygon: its outside and holes. Without an outside there are no holes.
  private mutating func polygon(_ rings: [JSONValue], at path: [ImportStep]) -> [String] {
    var result: [String] = []
    for (index, ring) in rings.enumerated() {
      do throws(RingFault) {
        result.append(try OutlineRing(ring.array ?? []).text)
      } catch {
        refuse(error.reason, at: path + [.index(index)] + error.path)
        if index == 0 { return [] }
      }
    }
    return result
  }
}
