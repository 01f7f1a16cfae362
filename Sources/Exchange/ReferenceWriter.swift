internal import JSON
public import Resources

/// Writes lists as a file that `ReferenceReader` takes: one entry on a line, to be changed by hand.
public struct ReferenceWriter: Sendable {
  /// A writer.
  public init() {}

  /// All lists. What is read from it is exactly these lists again.
  public func bytes(of reference: Reference) -> [UInt8] {
    let lists = Reference.lists.map { list in
      let standard = Reference.standard[list]
      let entries = reference[list].map { term in
        "    " + String(decoding: entry(term, standard.term(term.code)).bytes(), as: UTF8.self)
      }
      return "  \"\(list.name)\": [\n" + entries.joined(separator: ",\n") + "\n  ]"
    }
    return Array(("{\n" + lists.joined(separator: ",\n") + "\n}\n").utf8)
  }

  /// An entry with what differs from nothing, or from what a reader would take from the standard one.
  private func entry(_ term: Term, _ known: Term?) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .string(term.code)), .init("nl", .string(term.nl)),
      .init("en", .string(term.en)), .init("words", .array(term.words.map(JSONValue.string))),
    ]
    if let family = term.family { members.append(.init("family", .string(family))) }
    for mark in Term.Mark.allCases {
      let isSet = term.marks.contains(mark)
      if isSet || known?.marks.contains(mark) == true {
        members.append(.init(mark.rawValue, .bool(isSet)))
      }
    }
    if !term.nextNl.isEmpty || !term.nextEn.isEmpty || known?.nextNl.isEmpty == false {
      members.append(.init("nextNl", .string(term.nextNl)))
      members.append(.init("nextEn", .string(term.nextEn)))
    }
    if !term.steps.isEmpty || known?.steps.isEmpty == false {
      let steps = term.steps.map { entry($0, known?.steps.term($0.code)) }
      members.append(.init("steps", .array(steps)))
    }
    return .object(members)
  }
}
