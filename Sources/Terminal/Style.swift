internal import CTerminal
internal import Canvas

/// How a role looks: always an attribute or a word besides the colour, so that nothing is lost
/// without colours; always on the terminal's own background.
struct Style: Equatable {
  var colour: Colour?
  var attributes: Int = 0

  /// Colours that can be read on a light and on a dark background, of 256 and of 8.
  enum Colour {
    case teal, orange, red, green, purple

    func number(of colours: Int) -> Int {
      switch (self, colours >= 256) {
      case (.teal, true): 37
      case (.orange, true): 172
      case (.red, true): 160
      case (.green, true): 34
      case (.purple, true): 133
      case (.teal, false): 6
      case (.orange, false): 3
      case (.red, false): 1
      case (.green, false): 2
      case (.purple, false): 5
      }
    }
  }

  init(_ colour: Colour? = nil, _ attributes: Int...) {
    self.colour = colour
    self.attributes = attributes.reduce(0, |)
  }

  init(_ role: Role) {
    switch role {
    case .text, .tab, .hint: self.init()
    case .dim, .border, .placeholder: self.init(nil, CT_DIM)
    case .title, .heading: self.init(nil, CT_BOLD)
    case .tabActive: self.init(nil, CT_BOLD, CT_REVERSE)
    case .borderFocused, .key: self.init(.teal, CT_BOLD)
    case .selected: self.init(nil, CT_REVERSE)
    case .selectedIdle, .input: self.init(nil, CT_UNDERLINE)
    case .match: self.init(.purple, CT_BOLD, CT_UNDERLINE)
    case .marked: self.init(.purple, CT_BOLD)
    case .warning: self.init(.orange, CT_BOLD)
    case .safety: self.init(.red, CT_BOLD, CT_REVERSE)
    case .good, .fresh: self.init(.green)
    case .stale: self.init(.orange)
    case .error: self.init(.red, CT_BOLD)
    }
  }

  /// Tells curses how every role looks with so many colours.
  static func define(colours: Int) {
    for role in Role.allCases {
      let style = Style(role)
      let number = colours >= 8 ? style.colour?.number(of: colours) : nil
      ct_define_style(role.rawValue, Int32(number ?? -1), -1, Int32(style.attributes))
    }
  }
}
