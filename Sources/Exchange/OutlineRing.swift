import JSON

/// Why a ring is of no use, and where in it.
struct RingFault: Error {
  var reason: GebiedenReader.Reason
  var path: [ImportStep] = []
}

/// A ring of positions on earth, simplified by the way of Douglas and Peucker (1973).
struct OutlineRing {
  private struct Position: Hashable {
    /// Degrees.
    var latitude: Double
    var longitude: Double
  }

  /// As far as a position may be left out, in metres.
  private static let tolerance = 10.0
  /// The most positions that lie apart.
  private static let mostPositions = 20_000
  private let positions: [Position]

  /// A ring from positions of RFC 7946: east before north, and perhaps a height, which is left out.
  init(_ elements: [JSONValue]) throws(RingFault) {
    var positions: [Position] = []
    positions.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard let x = element[0]?.number.flatMap(Double.init), x.isFinite,
        let y = element[1]?.number.flatMap(Double.init), y.isFinite
      else { throw RingFault(reason: .notAPosition, path: [.index(index)]) }
      guard abs(y) <= 90, abs(x) <= 180 else {
        // The Dutch grid in metres: X from 0 to 300 km, Y from 300 to 625 km.
        let isGrid = (-10_000.0...300_000).contains(x) && (300_000.0...625_000).contains(y)
        throw RingFault(reason: isGrid ? .dutchGrid : .notOnEarth, path: [.index(index)])
      }
      positions.append(Position(latitude: y, longitude: x))
    }
    if let first = positions.first, positions.count > 1, positions.last == first {
      positions.removeLast()
    }
    guard Set(positions).count >= 3 else { throw RingFault(reason: .tooFewPoints) }
    let thinned = OutlineRing.thinned(positions)
    guard thinned.count <= OutlineRing.mostPositions else {
      throw RingFault(reason: .tooManyPoints)
    }
    self.positions = thinned
  }

  /// The positions that lie at least about three metres from the last one; all when few do. What
  /// follows takes the square of their number at worst.
  private static func thinned(_ positions: [Position]) -> [Position] {
    guard positions.count > GebiedenReader.mostPoints else { return positions }
    var kept = [positions[0]]
    for position in positions {
      let last = kept[kept.count - 1]
      let (north, east) = (position.latitude - last.latitude, position.longitude - last.longitude)
      if abs(north) > 0.00003 || abs(east) > 0.00003 { kept.append(position) }
    }
    return kept.count < 3 ? Array(positions.prefix(GebiedenReader.mostPoints)) : kept
  }

  /// The ring as `Wijk.outline` has it.
  var text: String {
    get throws(RingFault) {
      var tolerance = OutlineRing.tolerance
      var kept = simplified(tolerance)
      while kept.count >= GebiedenReader.mostPoints {
        tolerance *= 1.5
        kept = simplified(tolerance)
      }
      // What is smaller than the tolerance keeps its form.
      if kept.count < 3, positions.count < GebiedenReader.mostPoints { kept = positions }
      var written: [String] = []
      for position in kept {
        let text =
          OutlineRing.decimal(position.latitude) + "," + OutlineRing.decimal(position.longitude)
        if text != written.last { written.append(text) }
      }
      if written.count > 1, written.last == written.first { written.removeLast() }
      guard Set(written).count >= 3 else { throw RingFault(reason: .tooFewPoints) }
      return (written + [written[0]]).joined(separator: " ")
    }
  }

  /// The positions that matter: the first, the one farthest from it, and between them what lies
  /// farther from the line than the tolerance.
  private func simplified(_ tolerance: Double) -> [Position] {
    let plane = self.plane
    let count = plane.count
    let far = plane.indices.max { distance(plane[$0], plane[0]) < distance(plane[$1], plane[0]) }
    guard let far, far > 0 else { return positions }
    var keeps = [Bool](repeating: false, count: count + 1)
    (keeps[0], keeps[far], keeps[count]) = (true, true, true)
    var spans = [(0, far), (far, count)]
    while let (first, last) = spans.popLast() {
      var (worst, index) = (tolerance, -1)
      for middle in first + 1..<max(last, first + 1) {
        let away = distance(plane[middle], from: plane[first], to: plane[last % count])
        if away > worst { (worst, index) = (away, middle) }
      }
      guard index > 0 else { continue }
      keeps[index] = true
      spans += [(first, index), (index, last)]
    }
    return positions.indices.filter { keeps[$0] }.map { positions[$0] }
  }

  /// The positions in metres from the first, on a plane that touches the earth there.
  private var plane: [(x: Double, y: Double)] {
    let metres = 111_320.0
    let middle = positions.reduce(0) { $0 + $1.latitude } / Double(positions.count)
    let width = metres * OutlineRing.cosine(middle)
    return positions.map {
      (
        ($0.longitude - positions[0].longitude) * width,
        ($0.latitude - positions[0].latitude) * metres
      )
    }
  }

  private func distance(_ one: (x: Double, y: Double), _ other: (x: Double, y: Double)) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }

  /// From a point to the nearest of a line between two others.
  private func distance(
    _ point: (x: Double, y: Double), from start: (x: Double, y: Double),
    to end: (x: Double, y: Double)
  ) -> Double {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let length = x * x + y * y
    guard length > 0 else { return distance(point, start) }
    let along = ((point.x - start.x) * x + (point.y - start.y) * y) / length
    let nearest = min(max(along, 0), 1)
    return distance(point, (start.x + nearest * x, start.y + nearest * y))
  }

  /// The cosine of degrees, right to a millionth; without Foundation there is none.
  private static func cosine(_ degrees: Double) -> Double {
    let square = (degrees * .pi / 180) * (degrees * .pi / 180)
    var (term, sum) = (1.0, 1.0)
    for step in 1...8 {
      term *= -square / Double((2 * step - 1) * 2 * step)
      sum += term
    }
    return sum
  }

  /// At most five decimals, which is a metre: `51.9`, `-4.44425`.
  private static func decimal(_ value: Double) -> String {
    let scaled = Int((value * 100_000).rounded())
    var digits = String(abs(scaled) % 100_000)
    digits = String(repeating: "0", count: 5 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return "\(sign)\(abs(scaled) / 100_000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
