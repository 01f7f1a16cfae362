import Domain
import JSON

extension KaartPreview {
  /// What an import takes along without anybody needing to look at it.
  private static let silent: Set<String> = ["imported", "externalId", "unknownFields"]
  /// What stays at home of the details.
  private static let homeOnly: Set<String> = ["earlier", "merged", "placesKeptOut"]
  /// What no file can say, or is settled by the day.
  private static let beyondFiles: Set<String> = [
    "id", "visibility", "maker", "notes", "checked", "checkedHow", "details", "initiative",
  ]

  /// The fields in which two versions of a card differ, in the order of the card.
  static func changes(from old: Voorziening, to new: Voorziening) -> [FieldChange] {
    let hides = old.hasConfidentialPlace || new.hasConfidentialPlace
    let before = leaves(old)
    let after = leaves(new)
    let (olds, news) = (values(before), values(after))
    var seen: Set<String> = []
    var changes: [FieldChange] = []
    for path in (after + before).map(\.path) where seen.insert(path).inserted {
      guard olds[path] != news[path] else { continue }
      if hides, path.hasPrefix("places") {
        if seen.insert("places").inserted { changes.append(.init(path: "places")) }
      } else {
        changes.append(.init(path: path, old: olds[path], new: news[path]))
      }
    }
    return changes
  }

  /// The fields in which the worker and the file both went another way than the last import.
  static func conflicts(_ old: Voorziening, _ fresh: Voorziening) -> [Conflict] {
    guard old.imported != nil else { return [] }
    let base = fields(CardWriter.untouched(old))
    let (mine, file) = (fields(old), fields(fresh))
    let names = Set(mine.keys).union(base.keys).union(file.keys)
    return names.sorted().compactMap { path in
      guard mine[path] != base[path], file[path] != base[path], mine[path] != file[path] else {
        return nil
      }
      let hides = path == "places" && old.hasConfidentialPlace
      return Conflict(
        id: old.id, name: old.name, path: path, before: hides ? nil : base[path].map(text),
        mine: hides ? nil : mine[path].map(text), file: hides ? nil : file[path].map(text))
    }
  }

  /// The fields as `HSDSReader.renewed` takes them: each as a whole, those of parts apart.
  private static func fields(_ card: Voorziening) -> [String: JSONValue] {
    var fields: [String: JSONValue] = [:]
    let tree = FieldTree.object(of: card)
    for member in tree.object ?? []
    where !silent.contains(member.name) && !beyondFiles.contains(member.name) {
      fields[member.name] = member.value
    }
    for part in ["details", "initiative"] {
      for member in tree[part]?.object ?? [] where !homeOnly.contains(member.name) {
        fields["\(part).\(member.name)"] = member.value
      }
    }
    return fields
  }

  // MARK: Leaves

  private static func leaves(_ card: Voorziening) -> [(path: String, value: String)] {
    var leaves: [(String, String)] = []
    for member in FieldTree.object(of: card).object ?? [] where !silent.contains(member.name) {
      add(member.value, at: member.name, to: &leaves)
    }
    return leaves
  }

  private static func add(
    _ value: JSONValue, at path: String, to leaves: inout [(String, String)]
  ) {
    switch value {
    case .object(let members):
      for member in members where !homeOnly.contains(member.name) {
        add(member.value, at: "\(path).\(member.name)", to: &leaves)
      }
    case .array(let elements) where elements.contains { $0.object != nil }:
      for (index, element) in elements.enumerated() {
        add(element, at: "\(path).\(index)", to: &leaves)
      }
    default: leaves.append((path, text(value)))
    }
  }

  private static func values(_ leaves: [(path: String, value: String)]) -> [String: String] {
    Dictionary(leaves.map { ($0.path, $0.value) }) { first, _ in first }
  }

  /// A value as it is shown: a list with commas, a part by its values.
  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "yes" : "no"
    case .null: ""
    case .array(let elements): elements.map(text).joined(separator: ", ")
    case .object(let members): members.map { text($0.value) }.joined(separator: " ")
    }
  }
}
