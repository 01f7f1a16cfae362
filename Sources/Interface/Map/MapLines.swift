import Canvas
import Domain
import Resources

/// The lines beside the picture, the chosen card always first.
struct MapLines {
  let words: MapWords
  let state: MapState
  let near: [CardMap.Neighbour]
  let width: Int
  let borders: Borders
  let isWide: Bool
  let isNarrowed: Bool

  private var map: CardMap { words.map }
  private var card: ID? { state.chosen.flatMap { map[$0] } }

  /// At most so many lines; what stands at the end of a full page is the state of the map.
  func lines(height: Int) -> [StyledLine] {
    guard height > 0 else { return [] }
    let status = statusLines
    let most = max(1, height - status.count - (isWide ? 1 : 0))
    let head = cardLines.prefix(most)
    let rest = nearLines.prefix(most - head.count)
    let gap = isWide && height > head.count + rest.count + status.count ? [StyledLine.blank] : []
    return Array((Array(head) + Array(rest) + gap + status).prefix(height))
  }

  private var cardLines: [StyledLine] {
    guard let card, let chosen = state.chosen else {
      let text = words.say(isNarrowed ? Texts.mapFilteredAway : Texts.mapNoCards)
      return StyledLine.wrapped(text, width: width, role: .dim)
    }
    let sign = String(MapPicture.signs(borders).chosen)
    let parts = words.card(card)
    var lines: [StyledLine] = [
      StyledLine([
        Span(sign + " ", .marked), Span(parts.first ?? "", .heading),
        Span(parts.dropFirst().map { " · " + $0 }.joined(), .heading),
      ])
    ]
    if isWide, let line = lines.first, Text.width(of: line.spans.map(\.text).joined()) > width {
      lines = [StyledLine([Span(sign + " ", .marked), Span(parts.first ?? "", .heading)])]
      lines += StyledLine.wrapped(
        parts.dropFirst().joined(separator: " · "), width: width, indent: 2)
    }
    guard let text = words.others(at: chosen.spot, than: card) else { return lines }
    lines +=
      isWide
      ? Array(StyledLine.wrapped(text, width: width, role: .dim, indent: 2).prefix(6))
      : [StyledLine("  " + text, .dim)]
    return lines
  }

  private var nearLines: [StyledLine] {
    guard card != nil else { return [] }
    var lines: [StyledLine] =
      isWide ? [.blank, StyledLine(words.say(Texts.mapNear), .heading)] : []
    if near.isEmpty {
      let text = words.say(isNarrowed ? Texts.mapNothingNearInList : Texts.mapNothingNear)
      return lines + StyledLine.wrapped(text, width: width, role: .dim)
    }
    for (number, neighbour) in near.enumerated() {
      let way = " · " + words.way(neighbour.metres, neighbour.direction)
      let room = max(4, width - 2 - Text.width(of: way))
      let names = words.names(at: neighbour.spot)
      let shown =
        Text.width(of: names) > room
        ? Text.clipped(names, to: room, ellipsis: borders.ellipsis) : names
      lines.append(
        StyledLine([Span("\(number + 1) ", .key), Span(shown), Span(way, .dim)]))
    }
    return lines
  }

  /// The wijk in the middle, and how many cards have no place.
  private var statusLines: [StyledLine] {
    var parts = words.wijk(at: state.view.centre, isMiddle: true).list
    if let chosen = state.chosen, isWide {
      parts += words.fromMiddle(state.view.centre, chosen.spot).list
    }
    parts += words.without.list
    if isWide { return parts.map { StyledLine($0, .dim) } }
    return parts.isEmpty ? [] : [StyledLine(parts.joined(separator: " · "), .dim)]
  }
}
