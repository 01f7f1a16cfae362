import Canvas
import Domain
import Resources

extension Session {
  /// Draws the map: a picture, and beside it in words all that the picture says.
  func drawMap(_ canvas: inout Canvas, _ state: MapState) {
    let areas = mapAreas
    let map = cardMap
    canvas.fill(areas.box, .text)
    canvas.box(
      areas.box, title: say(Texts.mapTitle), role: .borderFocused, titleRole: .heading,
      trailing: mapNarrowing)
    guard !map.isEmpty else { return drawNoMap(&canvas, areas.box.inset(x: 2, y: 1)) }
    let near = nearOnMap(state, on: map)
    let picture = MapPicture(
      map: map, view: state.view, chosen: state.chosen, near: near, borders: borders)
    let words = MapWords(map: map, caseload: caseload, language: language)
    if borders != .plain {
      canvas.put(
        picture.field(width: areas.picture.width, height: areas.picture.height),
        x: areas.picture.x, y: areas.picture.y)
    }
    if borders != .plain, let scale = picture.scale(width: areas.scale.width) {
      canvas.put(
        [Span(scale.bar + " ", .dim), Span(words.scale(scale.metres), .dim)], x: areas.scale.x,
        y: areas.scale.y, limit: areas.scale.width)
    }
    let lines = MapLines(
      words: words, state: state, near: near, width: areas.text.width, borders: borders,
      isWide: areas.isWide, isNarrowed: lists[.kaart]?.isNarrowed == true)
    for (row, line) in lines.lines(height: areas.text.height).enumerated() {
      let y = areas.text.y + row
      let isChosen = row == 0 && state.chosen != nil
      if isChosen {
        canvas.fill(Rect(x: areas.text.x, y: y, width: areas.text.width, height: 1), .selected)
      }
      canvas.put(
        line.spans, x: areas.text.x, y: y, limit: areas.text.width, over: isChosen ? .selected : nil
      )
    }
    canvas.cursor = areas.text.isEmpty ? areas.box.origin : areas.text.origin
  }

  private func drawNoMap(_ canvas: inout Canvas, _ inner: Rect) {
    let isNarrowed = lists[.kaart]?.isNarrowed == true
    let text = say(isNarrowed ? Texts.mapFilteredAway : Texts.mapNothing)
    for (row, line) in Text.wrapped(text, width: max(1, inner.width)).enumerated()
    where row < inner.height {
      canvas.put(line, x: inner.x, y: inner.y + row, role: .dim, limit: inner.width)
    }
    canvas.cursor = inner.origin
  }

  /// What the list of cards is narrowed to, and so the map.
  private var mapNarrowing: String? {
    guard let state = lists[.kaart], state.isNarrowed, let content = contents[.kaart] else {
      return nil
    }
    var parts = [say(Texts.countOf, String(content.shown.count), String(content.all.count))]
    if !state.filter.isEmpty { parts.append(say(Texts.filterLabel, state.filter)) }
    parts += state.facets.map(facetLabel).sorted()
    return say(Texts.mapNarrowed, parts.joined(separator: " · "))
  }

  /// What the keys do on the map, for the help while it is open.
  var mapHelpLines: [StyledLine] {
    guard mapState != nil else { return [] }
    let keys: [(String, Phrase)] = [
      ("↑ ↓ ← →  h j k l", Texts.mapHelpPan), ("+  -", Texts.mapHelpZoom),
      ("0", Texts.mapHelpAll), ("Tab ⇧Tab  n p", Texts.mapHelpNext),
      ("1–9", Texts.mapHelpNumber), ("Enter", Texts.mapHelpOpen), ("v", Texts.mapHelpRefer),
      ("Esc", Texts.mapHelpClose),
    ]
    return [StyledLine(say(Texts.mapHelp), .heading)]
      + keys.map { key, phrase in
        StyledLine([Span("  " + StyledLine.pad(key, to: 18), .key), Span(say(phrase))])
      } + StyledLine.wrapped(say(Texts.mapHelpSigns), width: textWidth, indent: 2) + [.blank]
  }

  /// The keys on the last line.
  var mapHints: [(String, String)] {
    [
      ("?", say(Texts.hintHelp)), ("↑↓←→", say(Texts.hintPan)), ("+ -", say(Texts.hintZoom)),
      ("0", say(Texts.hintAll)), ("Tab", say(Texts.hintNextCard)),
      ("Enter", say(Texts.hintOpenCard)), ("v", say(Texts.hintReferHere)),
      ("Esc", say(Texts.hintBack)),
    ]
  }
}
