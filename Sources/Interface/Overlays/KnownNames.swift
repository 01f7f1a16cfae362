import Domain

/// The names that the line of a signaal knows: so that `van:Tom Verhoeven` takes both words and
/// `over:Mevrouw De Wit` finds who is meant.
struct KnownNames: Equatable, Sendable {
  /// Who can be heard from, by folded name.
  var informants: [String: String] = [:]
  /// Whom a signaal can be about, by folded name.
  var residents: [String: ID] = [:]
  /// Names that more than one resident has: nobody is meant by them.
  var shared: Set<String> = []
  /// The names as they are written.
  var residentNames: [String] = []

  static let none = KnownNames()
  private static let from = ["van:", "from:"]
  private static let about = ["over:", "about:"]
  private static let mostWords = 5

  /// What a sign with a name after it comes to.
  enum Reading: Equatable {
    /// It is somebody.
    case token(QuickSignaal.Token)
    /// A name that more than one has.
    case shared(String)
  }

  /// What a word and those after it mean, and how many of those after it belong to it; nil when it is
  /// not a sign for a name.
  ///
  /// A name that goes on after the part that is known is somebody else: who types `over:Kees de
  /// Vries` does not mean Kees. Anybody can have told something, so that name is taken as it is.
  func reading(_ word: Substring, _ rest: ArraySlice<Substring>) -> (Reading, taken: Int)? {
    if let first = KnownNames.value(of: word, after: KnownNames.from) {
      let run = NameWords.run(first, rest)
      if let found = KnownNames.longest(first, rest, { informants[$0] }),
        found.taken >= run || beginsName(rest.dropFirst(found.taken))
      {
        return (.token(.informant(found.value)), found.taken)
      }
      return (.token(.informant(KnownNames.name(first, rest, run))), run)
    }
    if let first = KnownNames.value(of: word, after: KnownNames.about) {
      let run = NameWords.run(first, rest)
      let found = KnownNames.longest(first, rest) { name in
        shared.contains(KnownNames.key(name)) ? nil : residents[KnownNames.key(name)] ?? only(name)
      }
      if let found, found.taken >= run || beginsName(rest.dropFirst(found.taken)) {
        return (.token(.about(found.value)), found.taken)
      }
      let name = KnownNames.name(first, rest, run)
      let isShared = shared.contains(KnownNames.key(Folding.folded(name)))
      return (isShared ? .shared(name) : .token(.newcomer(name)), run)
    }
    return nil
  }

  /// Whether what follows a name is the name of somebody else, and so no part of it: it begins with a
  /// title, or with a name that is known.
  private func beginsName(_ words: ArraySlice<Substring>) -> Bool {
    guard let first = words.first else { return false }
    return NameWords.isTitle(Substring(Folding.folded(String(first))))
      || KnownNames.longest(first, words.dropFirst()) { name in
        informants[name] ?? residents[KnownNames.key(name)].map { _ in name }
      } != nil
  }

  /// The words of a name as they were typed.
  private static func name(
    _ first: Substring, _ rest: ArraySlice<Substring>, _ taken: Int
  ) -> String {
    NameWords.bare(([first] + rest.prefix(taken)).joined(separator: " "))
      .split(separator: "_").joined(separator: " ")
  }

  /// Adds what tells those apart who share a name; their name alone means nobody.
  fileprivate mutating func tellApart(_ all: some Sequence<Resident>, _ caseload: Caseload) {
    residentNames.removeAll { shared.contains(KnownNames.key($0)) }
    for resident in all where shared.contains(KnownNames.key(resident.name)) {
      let name = caseload.distinctName(of: resident.id)
      residents[KnownNames.key(name)] = resident.id
      residentNames.append(name)
    }
  }

  /// A name with its title in full.
  static func key(_ name: String) -> String {
    NameWords.of(Folding.folded(name)).joined(separator: " ")
  }

  /// Whether two names are the same, however the title and the letters are written.
  static func isSame(_ one: String, _ other: String) -> Bool {
    key(Folding.folded(one)) == key(Folding.folded(other))
  }

  /// The one resident whose name has all these words, when there is just one.
  private func only(_ text: String) -> ID? {
    let words = NameWords.of(text)
    guard words.contains(where: { $0.count >= 3 && !NameWords.isTitle($0) }),
      residentNames.count <= 20_000
    else {
      return nil
    }
    var found: ID?
    for name in residentNames where NameWords.has(words, name) {
      guard found == nil else { return nil }
      found = residents[KnownNames.key(name)]
    }
    return found
  }

  /// The end of a line that begins a name, and what it could become; nil when no name is begun.
  func completions(endOf line: String) -> (typed: String, found: [String])? {
    let starts = (KnownNames.from + KnownNames.about).compactMap { prefix in
      line.range(ofLast: " " + prefix).map { line.index(after: $0) }
        ?? (line.hasPrefix(prefix) ? line.startIndex : nil)
    }
    guard let start = starts.max() else { return nil }
    let typed = String(line[start...])
    guard let found = completions(of: typed), !found.isEmpty, !found.contains(typed) else {
      return nil
    }
    return (typed, found)
  }

  /// The longest run of words that is a name.
  private static func longest<Value>(
    _ first: Substring, _ rest: ArraySlice<Substring>, _ find: (String) -> Value?
  ) -> (value: Value, taken: Int)? {
    for taken in (0...min(rest.count, mostWords - 1)).reversed() {
      let words = [first] + rest.prefix(taken)
      let name = NameWords.bare(words.joined(separator: " "))
      if let value = find(Folding.folded(name)) { return (value, taken) }
    }
    return nil
  }

  /// The whole names that a beginning could become; nil when the word begins no name.
  func completions(of word: String) -> [String]? {
    for (prefixes, names) in [
      (KnownNames.from, Array(Set(informants.values))), (KnownNames.about, residentNames),
    ] {
      guard let prefix = prefixes.first(where: { Folding.folded(word).hasPrefix($0) }) else {
        continue
      }
      let folded = Folding.folded(String(word.dropFirst(prefix.count)))
      let typed = NameWords.of(folded)
      let found = names.filter { typed.isEmpty || NameWords.fits(typed, $0) }.sorted()
      let begin = found.filter { Folding.folded($0).hasPrefix(folded) }
      return (begin + found.filter { !begin.contains($0) }).prefix(8).map { prefix + $0 }
    }
    return nil
  }

  private static func value(of word: Substring, after prefixes: [String]) -> Substring? {
    let folded = Folding.folded(String(word))
    guard let prefix = prefixes.first(where: { folded.hasPrefix($0) }) else { return nil }
    let value = word.dropFirst(prefix.count)
    return value.isEmpty ? nil : value
  }
}

extension String {
  /// Where a text stands for the last time.
  fileprivate func range(ofLast text: String) -> Index? {
    indices.reversed().first { self[$0...].hasPrefix(text) }
  }
}

extension Session {
  /// The names that a line can mean: residents, workers and the people on the cards.
  var knownNames: KnownNames {
    var names = KnownNames()
    for resident in visibleResidents {
      names.informants[Folding.folded(resident.name)] = resident.name
      let key = KnownNames.key(resident.name)
      if names.residents.updateValue(resident.id, forKey: key) != nil { names.shared.insert(key) }
      names.residentNames.append(resident.name)
    }
    if !names.shared.isEmpty { names.tellApart(visibleResidents, caseload) }
    for worker in caseload.workers.rows {
      names.informants[Folding.folded(worker.name)] = worker.name
    }
    for card in caseload.voorzieningen.rows {
      for person in card.people where !person.name.isEmpty {
        names.informants[Folding.folded(person.name)] = person.name
      }
    }
    return names
  }
}
