import Canvas

/// How the screen is divided.
enum Layout: Equatable, Sendable {
  /// Too small to work in: a sentence asks for a larger window.
  case tooSmall
  /// One list; the detail with Enter.
  case single
  /// Lists at the left, the detail at the right.
  case wide
}

extension Session {
  /// The smallest size to work in.
  static let smallest = Size(width: 60, height: 16)
  /// The width from which the detail stands beside the list.
  static let wideFrom = 110

  var layout: Layout {
    if size.width < Session.smallest.width || size.height < Session.smallest.height {
      return .tooSmall
    }
    return size.width >= Session.wideFrom && borders != .plain ? .wide : .single
  }

  var isWide: Bool { layout == .wide }

  /// Between the tabs and the last line.
  var body: Rect { Rect(x: 0, y: 2, width: size.width, height: max(0, size.height - 3)) }

  /// Where the lists stand: one, or three stacked with the focused one largest.
  var panes: [(screen: Screen, rect: Rect)] {
    let column = isWide ? body.splitHorizontally(at: size.width * 48 / 100).left : body
    guard isWide, screen.isStacked else { return [(screen, column)] }
    let stacked: [Screen] = [.signalen, .referrals, .kaart]
    let small = max(4, column.height / 4)
    var top = column.y
    return stacked.map { pane in
      let height = pane == screen ? column.height - 2 * small : small
      defer { top += height }
      return (pane, Rect(x: column.x, y: top, width: column.width, height: height))
    }
  }

  /// Where the detail stands; nil when a narrow screen shows the list.
  var detailRect: Rect? {
    if isWide { return body.splitHorizontally(at: size.width * 48 / 100).right }
    return focus == .detail ? body : nil
  }

  /// The number of rows that a list can show.
  func listHeight(_ screen: Screen) -> Int {
    max(1, (panes.first { $0.screen == screen }?.rect.height ?? 3) - 2)
  }
}
