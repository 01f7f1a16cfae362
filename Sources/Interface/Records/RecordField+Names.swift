import Domain
public import Resources

/// What a field is called on a command line.
extension RecordField {
  /// The words of a name in small letters without accents, with hyphens in between.
  public static func key(_ name: String) -> String {
    var key = ""
    for scalar in Folding.folded(name).unicodeScalars where scalar != "'" && scalar != "’" {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isLetter || scalar == "." {
        key.unicodeScalars.append(scalar)
      } else if !key.isEmpty, !key.hasSuffix("-") {
        key += "-"
      }
    }
    return key.hasSuffix("-") ? String(key.dropLast()) : key
  }

  /// What it is called in a language: `wat-wil-ze-zelf`.
  public func name(_ language: Language) -> String { RecordField.key(label.text(language)) }

  /// All that it may be called: its label in both languages, and its path.
  public var names: [String] { [name(.nl), name(.en), RecordField.key(path)] }
}

extension [RecordField] {
  /// The field with a name; nil when there is none.
  public func named(_ name: String) -> RecordField? {
    let key = RecordField.key(name)
    return key.isEmpty ? nil : first { $0.names.contains(key) }
  }

  /// The names most like one that is none, the nearest first; those of one language.
  public func names(near name: String, _ language: Language) -> [String] {
    let typed = Folding.bytes(RecordField.key(name))
    let all = map { (field: $0, bytes: $0.names.map(Folding.bytes)) }
    for most in 0...Swift.max(2, typed.count / 3) {
      let near = all.filter { _, names in
        names.contains { bytes in
          Spelling.isNear(bytes, typed, most: most)
            || typed.count > 2 && bytes.count > 2 && typed.starts(with: bytes)
        }
      }
      if !near.isEmpty { return near.prefix(4).map { $0.field.name(language) } }
    }
    return prefix(4).map { $0.name(language) }
  }
}
