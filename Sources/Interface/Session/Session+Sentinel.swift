import Domain
import Resources

/// What may identify somebody is pointed out while it is typed in free text; it is never stopped.
extension Session {
  /// The line that is being typed, when it is free text that should not identify anybody.
  private var freeLine: LineField? {
    switch overlays.last {
    case .quick(let line): return line.field
    case .prompt(let prompt): return prompt.isFree ? prompt.field : nil
    case .form(let form):
      let line = form.fields[form.position]
      return line.about.isFree ? line.field : nil
    default: return nil
    }
  }

  /// What may identify somebody; who is chosen by name and street is meant to be known.
  private func findings(in line: LineField) -> [SentinelFinding] {
    let all = Sentinel.findings(in: line.text)
    guard case .quick(let quick) = overlays.last, !all.isEmpty else { return all }
    let words = understood(quick).text
    let characters = Array(line.text)
    return all.filter { words.contains(String(characters[$0.range])) }
  }

  /// Says what stands there, when nothing else is said.
  mutating func pointOut() {
    guard message == nil, let line = freeLine else { return }
    var kinds: [String] = []
    for finding in findings(in: line) {
      let kind = say(finding.kind.phrase)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    guard !kinds.isEmpty else { return }
    tell(say(Texts.sentinelFound, kinds.joined(separator: ", ")), .refused)
  }

  /// Puts a neutral word in the place of the first thing that may identify somebody; false when
  /// there is none.
  mutating func replaceFinding() -> Bool {
    guard let line = freeLine, let finding = findings(in: line).first else {
      return false
    }
    let word = "[" + say(finding.kind.phrase) + "]"
    let field = LineField(Sentinel.replaced(finding, in: line.text, by: word))
    switch overlays.last {
    case .quick(var line):
      line.field = field
      replaceTop(.quick(line))
    case .prompt(var prompt):
      prompt.field = field
      replaceTop(.prompt(prompt))
    case .form(var form):
      form.fields[form.position].field = field
      replaceTop(.form(form))
    default: return false
    }
    return true
  }
}

extension Prompt {
  /// Whether the answer is told on or read by others: then it should not identify anybody.
  fileprivate var isFree: Bool {
    true
  }
}

extension RecordField {
  /// Whether it holds free text that should not identify anybody: a field for a number, an address
  /// or a way to reach somebody is meant for that.
  public var isFree: Bool {
    guard source == .words else { return false }
    return RecordField.free.contains(path)
  }

  private static let free: Set<String> = [
    "text", "wish", "goal", "reason", "estimate", "hiddenNeed", "agreed", "notes", "what", "title",
    "step", "decision", "proposal", "residentsRole", "nearLooked.text", "togetherLooked.text",
    "whyNotNear", "initiative.story", "bindingNote", "character", "reciprocity", "notReciprocal",
  ]
}

extension SentinelKind {
  /// The word for it on the screen.
  var phrase: Phrase {
    switch self {
    case .bsn: Phrase("BSN", "BSN")
    case .iban: Phrase("rekeningnummer", "account number")
    case .email: Phrase("e-mailadres", "e-mail address")
    case .telephone: Phrase("telefoonnummer", "telephone number")
    case .address: Phrase("adres", "address")
    case .postcode: Phrase("postcode", "postcode")
    case .birthDate: Phrase("geboortedatum", "date of birth")
    }
  }
}
