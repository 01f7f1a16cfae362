// A program of a few lines for the tests of Terminal: it shows what happens and does what the
// keys ask. q quits, f is a defect, s suspends, e gives the terminal to a shell command, x exits
// without closing, m moves a selection, t times a thousand moves, o overflows the stack,
// everything else is shown.

import Canvas
import Glibc
import Terminal

func overflow(_ depth: Int) -> Int { depth < 0 ? 0 : overflow(depth + 1) + depth }

func draw(_ seen: [String], selected: Int, size: Size, features: Terminal.Features) -> Canvas {
  var canvas = Canvas(size: size)
  canvas.box(canvas.bounds, title: "probe \(size.width)x\(size.height)")
  canvas.put("colours \(features.colours)", x: 2, y: 1, role: .safety)
  canvas.put(
    "instead \(features.typeUsedInstead ?? "-") één 日本\u{202E}", x: 2, y: 2, role: .warning)
  for (index, text) in seen.suffix(max(size.height - 5, 0)).enumerated() {
    canvas.put(text, x: 2, y: 3 + index, role: .text)
  }
  canvas.paint(Rect(x: 1, y: 1 + selected, width: size.width - 2, height: 1), .selected)
  canvas.cursor = Point(x: 1, y: 1 + selected)
  return canvas
}

/// The microseconds that one move of a selection takes, as a mean of a thousand.
func timeMoves(_ terminal: Terminal) -> Int {
  let screens = (0...1).map {
    draw([], selected: $0, size: terminal.size, features: terminal.features)
  }
  var before = timespec()
  var after = timespec()
  clock_gettime(CLOCK_MONOTONIC, &before)
  for turn in 0..<1000 { terminal.show(screens[turn % 2]) }
  clock_gettime(CLOCK_MONOTONIC, &after)
  let nanoseconds = (after.tv_sec - before.tv_sec) * 1_000_000_000 + after.tv_nsec - before.tv_nsec
  return nanoseconds / 1_000_000
}

do {
  let terminal = try Terminal.open()
  var seen: [String] = []
  var selected = 0
  var isRunning = true
  while isRunning {
    if !terminal.pendingInput() {
      terminal.show(
        draw(seen, selected: selected, size: terminal.size, features: terminal.features))
    }
    let event = terminal.next()
    seen.append("<\(event)>")
    switch event {
    case .key(.character("q")), .terminate, .interrupted, .hangUp: isRunning = false
    case .key(.character("f")): fatalError("asked")
    case .key(.character("o")): seen.append("\(overflow(0))")
    case .key(.character("s")): terminal.suspend()
    case .key(.character("x")): exit(3)
    case .key(.character("t")): seen.append("\(timeMoves(terminal)) µs each")
    case .key(.character("m")):
      seen.removeLast()
      selected = 1 - selected
    case .key(.character("e")): terminal.withTerminalGivenBack { print("given back") }
    default: break
    }
  }
  terminal.close()
  print("closed \(seen.last ?? "")")
} catch {
  print("failed \(error)")
  exit(2)
}
