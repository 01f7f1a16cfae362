import Domain
import Interface
import Resources

/// A technical state that can be typed, in Dutch or in English.
protocol Typed: CaseIterable, RawRepresentable<String> {
  /// The words to type, with hyphens for spaces; other ways to write it stand after a bar.
  var typed: Phrase { get }
}

extension Typed {
  /// The state that was typed; a word that is none is a wrong use of the command.
  init(typing word: String) throws(Stop) {
    let wanted = Vocabulary.key(word)
    let found = Self.allCases.first { state in
      Vocabulary.key(state.rawValue) == wanted
        || (state.typed.nl.split(separator: "|") + state.typed.en.split(separator: "|"))
          .contains { Vocabulary.key(String($0)) == wanted }
    }
    guard let found else { throw Stop(.usage, Self.choose(word)) }
    self = found
  }

  private static func choose(_ word: String) -> Phrase {
    func all(_ path: KeyPath<Phrase, String>) -> String {
      Self.allCases.map { $0.typed[keyPath: path].split(separator: "|")[0] }
        .joined(separator: ", ")
    }
    return Phrase(
      Texts.stopWord.text(.nl, [word, all(\.nl)]), Texts.stopWord.text(.en, [word, all(\.en)]))
  }
}

extension Urgency: Typed {
  var typed: Phrase {
    switch self {
    case .calm: Phrase("rustig", "calm")
    case .thisWeek: Phrase("deze-week", "this-week")
    case .today: Phrase("vandaag", "today")
    case .safety: Phrase("veiligheid", "safety")
    }
  }
}

extension SignaalStatus: Typed {
  var typed: Phrase {
    switch self {
    case .new: Phrase("nieuw", "new")
    case .talking: Phrase("in-gesprek", "talking")
    case .referred: Phrase("in-de-verwijzing|verwezen", "referred")
    case .running: Phrase("loopt", "running")
    case .closed: Phrase("afgerond|gesloten", "closed")
    case .declined: Phrase("kan-niet", "cannot|declined")
    }
  }
}

extension ReferralStatus: Typed {
  var typed: Phrase {
    switch self {
    case .offered: Phrase("wacht", "waiting|offered")
    case .accepted: Phrase("loopt|aangenomen", "running|accepted")
    case .returned: Phrase("terug|teruggegeven", "returned")
    case .finished: Phrase("afgerond", "finished")
    }
  }
}

extension Risk: Typed {
  var typed: Phrase {
    switch self {
    case .low: Phrase("laag", "low")
    case .middle: Phrase("midden", "middle")
    case .high: Phrase("hoog", "high")
    case .onCall: Phrase("op-afroep", "on-call")
    }
  }
}

extension Verdict: Typed {
  var typed: Phrase {
    switch self {
    case .ok: Phrase("ok", "ok")
    case .attention: Phrase("let-op", "take-care|attention")
    case .relapse: Phrase("terugval", "relapse")
    case .unreached: Phrase("niet-bereikt", "not-reached|unreached")
    case .missed: Phrase("gemist", "missed")
    }
  }
}

extension Visibility: Typed {
  var typed: Phrase {
    switch self {
    case .open: Phrase("open", "open")
    case .team: Phrase("team", "team")
    case .offList: Phrase("niet-op-lijst|niet-op-de-lijst", "off-list")
    }
  }
}

extension Formality: Typed {
  var typed: Phrase {
    switch self {
    case .formal: Phrase("formeel|ja", "formal|yes")
    case .informal: Phrase("informeel|nee", "informal|no")
    case .crossroads: Phrase("kruispunt", "crossroads")
    }
  }
}

extension Strength: Typed {
  var typed: Phrase {
    switch self {
    case .greeting: Phrase("groeten", "greeting")
    case .chat: Phrase("praatje", "chat")
    case .known: Phrase("bekend", "known")
    case .helps: Phrase("helpt", "helps")
    case .close: Phrase("dichtbij", "close")
    }
  }
}

extension ContactKind: Typed {
  var typed: Phrase {
    switch self {
    case .bonding: Phrase("bonding", "bonding")
    case .bridging: Phrase("bridging", "bridging")
    case .linking: Phrase("linking", "linking")
    case .collaboration: Phrase("samenwerking", "collaboration")
    case .unknown: Phrase("onbekend", "unknown")
    }
  }
}

/// Yes or no.
enum Answered: String, Typed {
  case yes, no
  var typed: Phrase { self == .yes ? Phrase("ja", "yes") : Phrase("nee", "no") }
}

/// Words on the command line that stand for something in the store.
enum Vocabulary {
  /// Words that mean the same: case, accents, and spaces or hyphens do not count.
  static func key(_ word: String) -> String {
    String(Folding.folded(word).map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The code that a whole code, label or word of a reference list stands for.
  static func code<Entry: Coded>(_ typed: String, in list: [Entry]) throws(Stop) -> String {
    guard let code = codeIfAny(typed, in: list) else {
      throw Stop(
        .refused, Texts.stopCode, typed, list.map(\.code).joined(separator: ", "))
    }
    return code
  }

  /// The same, or nil when it stands for nothing there.
  static func codeIfAny<Entry: Coded>(_ typed: String, in list: [Entry]) -> String? {
    let wanted = key(typed)
    return list.first { key($0.code) == wanted }?.code
      ?? list.first { key($0.nl) == wanted || key($0.en) == wanted }?.code
      ?? list.first { $0.words.contains { key($0) == wanted } }?.code
  }

  /// The codes of several words, each once.
  static func codes<Entry: Coded>(_ typed: [String], in list: [Entry]) throws(Stop) -> [String] {
    var codes: [String] = []
    for word in typed {
      let code = try code(word, in: list)
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  /// Yes or no, when something was said.
  static func flag(_ typed: String?) throws(Stop) -> Bool? {
    guard let typed else { return nil }
    return try Answered(typing: typed) == .yes
  }

  /// A day; one that does not exist is a wrong use of the command.
  static func day(_ typed: String?) throws(Stop) -> Day? {
    guard let typed else { return nil }
    guard let day = Day(typed) else { throw Stop(.usage, Texts.stopDay, typed) }
    return day
  }

  /// The words as they were typed, without control characters and without what turns the direction
  /// of reading; everything else stays, also line ends.
  static func text(_ typed: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars {
      if scalar == "\t" {
        result.append(" ")
      } else if scalar == "\n" || !isControl(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same on one line, without white space at both ends; nil when nothing is left.
  static func line(_ typed: String?) -> String? {
    guard let typed else { return nil }
    let words = text(typed).split(whereSeparator: \.isNewline).joined(separator: " ")
    let trimmed = words.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
    return trimmed.isEmpty ? nil : String(trimmed.reversed())
  }

  /// A name; none at all is judged by the domain.
  static func name(_ typed: String) -> String { line(typed) ?? "" }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      || scalar == "\u{FEFF}"
  }
}
