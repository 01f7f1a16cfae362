import Canvas
import Domain

/// The picture of a map: outlines in dots, and a sign for every spot.
struct MapPicture {
  let map: CardMap
  let view: MapView
  let chosen: CardMap.Place?
  let near: [CardMap.Neighbour]
  let borders: Borders

  /// The sign of the chosen card, of another, and of the middle.
  static func signs(_ borders: Borders) -> (chosen: Character, other: Character, middle: Character)
  {
    switch borders {
    case .unicode: ("◉", "•", "┼")
    case .ascii, .plain: ("@", "*", "+")
    }
  }

  /// The picture in so many columns and rows.
  func field(width: Int, height: Int) -> DotField {
    var field = DotField(
      width: width, height: height, layers: [.dim, .heading], borders: borders)
    let projection = MapView.Projection(view)
    let (middleX, middleY) = (field.dotWidth / 2, field.dotHeight / 2)
    func dot(_ position: GeoPosition) -> (x: Int, y: Int) {
      let dot = projection.dot(of: position)
      return (dot.right + middleX, dot.below + middleY)
    }
    let here = map.area(at: view.centre)
    for area in map.areas {
      let layer = area.name == here?.name ? 1 : 0
      for ring in area.outline.rings {
        guard var before = ring.last.map(dot) else { continue }
        for corner in ring {
          let next = dot(corner)
          if next != before { field.line(from: before, to: next, layer: layer) }
          before = next
        }
      }
    }
    let signs = MapPicture.signs(borders)
    field.mark(signs.other, at: map.spots.lazy.map { dot($0.position) }, role: .text)
    if !field.isMarked(middleX, middleY) {
      field.mark(signs.middle, middleX, middleY, role: .dim)
    }
    for (number, neighbour) in near.enumerated().reversed() where number < 9 {
      let place = dot(map.spots[neighbour.spot].position)
      field.mark(Character(String(number + 1)), place.x, place.y, role: .key)
    }
    if let chosen, map.spots.indices.contains(chosen.spot) {
      let place = dot(map.spots[chosen.spot].position)
      field.mark(signs.chosen, place.x, place.y, role: .selected)
    }
    for area in map.areas { name(area, in: &field, dot) }
    return field
  }

  /// Writes the name of a wijk in its outline, as near to the middle of it as there is room.
  private func name(
    _ area: CardMap.Area, in field: inout DotField, _ dot: (GeoPosition) -> (x: Int, y: Int)
  ) {
    var name = Text.clipped(Text.sanitised(area.name), to: 24, ellipsis: borders.ellipsis)
    if borders == .ascii { name = Text.asciiFallback(name) }
    let low = dot(area.outline.bounds.southWest)
    let high = dot(area.outline.bounds.northEast)
    let middle = (low.y + high.y) / 2 / DotField.down
    let half = (low.y - high.y) / 2 / DotField.down
    let left = ((low.x + high.x) / 2 / DotField.across) - name.count / 2
    let within = high.x / DotField.across - low.x / DotField.across
    guard name.count == Text.width(of: name), name.count + 2 <= within, half < field.height * 4
    else { return }
    for away in 0..<max(1, half) {
      for row in away == 0 ? [middle] : [middle - away, middle + away] {
        let columns = left - 1...left + name.count
        guard columns.allSatisfy({ field.isBlank(column: $0, row: row) }) else { continue }
        for (place, letter) in name.enumerated() {
          field.mark(
            letter, (left + place) * DotField.across, row * DotField.down, role: .dim)
        }
        return
      }
    }
  }

  /// A bar of a round number of metres, at most so many columns wide, with its number.
  func scale(width: Int) -> (bar: String, metres: Int)? {
    let most = min(width / 3, 24)
    guard most >= 3, let metres = view.scale(atMost: (most - 1) * DotField.across) else {
      return nil
    }
    let columns = max(
      2, Int((Double(metres) / view.metresPerDot / Double(DotField.across)).rounded()) + 1)
    let (end, line) = borders == .ascii ? ("+", "-") : ("┴", "─")
    let left = borders == .ascii ? "+" : "└"
    let right = borders == .ascii ? end : "┘"
    return (left + String(repeating: line, count: columns - 2) + right, metres)
  }
}
