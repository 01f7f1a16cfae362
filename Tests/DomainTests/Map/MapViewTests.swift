import Domain
import Testing

@Suite("what of a map is seen")
struct MapViewTests {
  private let middle = GeoPosition.middleOfTheNetherlands

  private func at(_ north: Double, _ east: Double) throws -> GeoPosition {
    try #require(GeoPosition(latitude: north, longitude: east))
  }

  @Test("the middle is the middle, north is up and east is right")
  func directions() throws {
    let view = MapView(centre: middle, level: 4)
    #expect(view.dot(of: middle) == (0, 0))
    #expect(view.dot(of: try at(52.11, 5.3)).below < 0)
    #expect(view.dot(of: try at(52.1, 5.31)).right > 0)
    // Level 4 is two metres a dot: a thousandth of a degree north is some 111 metres.
    let north = view.dot(of: try at(52.101, 5.3)).below
    #expect(view.metresPerDot == 2 && north == -56)
  }

  @Test("zoom goes by steps between its limits, and two steps are twice as much")
  func zoom() {
    var view = MapView(centre: middle, level: 0)
    #expect(view.zoomed(closer: 1) == view && view.zoomed(closer: .max) == view)
    for level in MapView.levels {
      #expect(view.level == level && view.metresPerDot > 0)
      let farther = view.zoomed(closer: -2)
      if level + 2 <= MapView.levels.upperBound {
        #expect(abs(farther.metresPerDot / view.metresPerDot - 2) < 1e-9)
      }
      view = view.zoomed(closer: -1)
    }
    #expect(view.level == 48 && view.zoomed(closer: .min) == view)
    #expect(MapView(centre: middle, level: .max).level == 48)
  }

  @Test("moving back and forth ends where it began, and never leaves the earth")
  func panning() throws {
    for level in [0, 8, 20, 30] {
      let view = MapView(centre: middle, level: level)
      let moved = view.panned(right: 5, below: 0).panned(right: -5, below: 0)
      #expect(abs(moved.centre.longitude - middle.longitude) < 1e-9)
      #expect(view.dot(of: view.panned(right: 7, below: 0).centre) == (7, 0))
      #expect(view.dot(of: view.panned(right: 0, below: -9).centre).below == -9)
    }
    var view = MapView(centre: middle, level: 48)
    for step in [(1000, 0), (0, -1000), (0, 100_000), (-100_000, 0), (.max / 2, .min / 2)] {
      for _ in 0..<5 { view = view.panned(right: step.0, below: step.1) }
      #expect((-85...85).contains(view.centre.latitude))
      #expect((-180...180).contains(view.centre.longitude))
    }
  }

  @Test("fitting shows every position, at any number of dots from eight by eight on")
  func fitting() throws {
    let all: [[(Double, Double)]] = [
      [(52.5494, 5.2502)], [(52.5494, 5.2502), (52.5495, 5.2503)],
      [(52.54, 5.24), (52.56, 5.29), (52.55, 5.2)], [(50.8, 3.4), (53.5, 7.2), (52, 5)],
      [(-54, -70), (71, 25), (35, 139)], [(-90, -180), (90, 180)], [(0, -180), (0, 180)],
    ]
    for corners in all {
      let positions = try corners.map(at)
      let bounds = try #require(GeoBounds(positions))
      for (width, height) in [(8, 8), (8, 300), (160, 48), (300, 8), (320, 160), (1000, 800)] {
        let view = MapView(fitting: bounds, width: width, height: height)
        for position in positions {
          #expect(
            view.shows(position, width: width, height: height), "\(position) \(width) \(height)")
        }
        if view.level > 0, positions.count > 1 {
          let closer = view.zoomed(closer: 3)
          #expect(
            view.level < 3
              || !positions.allSatisfy { closer.shows($0, width: width, height: height) })
        }
      }
    }
  }

  @Test("no size and no position traps")
  func anything() throws {
    let bounds = try #require(GeoBounds([middle, try at(-52, -120)]))
    for side in [Int.min, -1, 0, 1, 3, .max] {
      let view = MapView(fitting: bounds, width: side, height: 1)
      #expect(view.metresPerDot > 0)
      _ = view.shows(middle, width: side, height: side)
      _ = view.scale(atMost: side)
    }
    let close = MapView(centre: middle, level: 0)
    let dot = close.dot(of: try at(-90, -180))
    #expect(abs(dot.right) <= 1_000_000_000 && abs(dot.below) <= 1_000_000_000)
    #expect(GeoBounds([]) == nil)
  }

  @Test("a scale is 1, 2 or 5 with noughts, and the longest that has room")
  func scale() {
    #expect(MapView(centre: middle, level: 4).scale(atMost: 40) == 50)
    #expect(MapView(centre: middle, level: 4).scale(atMost: 50) == 100)
    #expect(MapView(centre: middle, level: 0).scale(atMost: 1) == nil)
    #expect(MapView(centre: middle, level: 20).scale(atMost: 40) == 20_000)
    for level in MapView.levels {
      let view = MapView(centre: middle, level: level)
      guard var scale = view.scale(atMost: 40) else { continue }
      #expect(
        Double(scale) <= 40 * view.metresPerDot && Double(scale) * 2.5 > 40 * view.metresPerDot)
      while scale % 10 == 0 { scale /= 10 }
      #expect([1, 2, 5].contains(scale))
    }
  }
}
