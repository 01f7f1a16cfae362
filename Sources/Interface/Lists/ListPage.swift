/// The part of a list that stands on the screen: whole pages, so that a step moves the selection
/// and nothing else.
///
/// The selected row is always on it, and the last page is as full as any. A page of a list with headings begins with the heading of its
/// first row, and never ends with one.
struct ListPage: Equatable, Sendable {
  enum Line: Equatable, Sendable {
    case heading(UInt8)
    case row(Int)
  }

  private(set) var lines: [Line] = []
  /// Whether there are rows below the page.
  private(set) var hasMore = false
  /// Whether there are rows above it.
  private(set) var hasLess = false

  init(_ content: ListContent, height: Int, position: Int, hasHeadings: Bool) {
    let count = content.shown.count
    guard height > 0, count > 0 else { return }
    let position = min(max(0, position), count - 1)
    let starts = hasHeadings && height > 1 ? content.groupStarts : []
    if starts.isEmpty {
      let top = min(position / height * height, max(0, count - height))
      lines = (top..<min(count, top + height)).map(Line.row)
    } else {
      lines = ListPage.underHeadings(content, starts, height, position)
    }
    if case .row(let last) = lines.last { hasMore = last < count - 1 }
    for case .row(let first) in lines.prefix(2) {
      hasLess = first > 0
      break
    }
  }

  private static func underHeadings(
    _ content: ListContent, _ starts: [Int], _ height: Int, _ position: Int
  ) -> [Line] {
    let total = content.shown.count + starts.count
    let selected = position + starts.count { $0 <= position }
    let first =
      total <= height ? 0 : min(selected / (height - 1) * (height - 1), total - (height - 1))
    var lines: [Line] = []
    if case .row(let place) = line(first, content, starts) {
      lines.append(.heading(content[place]?.heading ?? 0))
    }
    for number in first..<min(total, first + height - lines.count) {
      lines.append(line(number, content, starts))
    }
    if case .heading = lines.last { lines.removeLast() }
    return lines
  }

  /// What stands on a line of the whole list, counted with its headings.
  private static func line(_ number: Int, _ content: ListContent, _ starts: [Int]) -> Line {
    let group = starts.indices.last { starts[$0] + $0 <= number } ?? 0
    let start = starts[group] + group
    return start == number
      ? .heading(content[starts[group]]?.heading ?? 0) : .row(number - group - 1)
  }
}

extension ListContent {
  /// The first row under every heading. Rows stand in the order of their headings, so that only a
  /// few of them are looked at.
  var groupStarts: [Int] {
    var starts: [Int] = []
    var start = 0
    while let row = self[start] {
      starts.append(start)
      var low = start
      var high = shown.count
      while low < high {
        let middle = (low + high) / 2
        if (self[middle]?.heading ?? .max) <= row.heading {
          low = middle + 1
        } else {
          high = middle
        }
      }
      start = low
    }
    return starts
  }
}
