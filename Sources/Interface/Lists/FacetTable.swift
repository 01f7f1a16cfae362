import Domain

/// The values that a row has, and the hours of today at which it is open.
struct FacetRow: Sendable {
  var facets: Set<Facet> = []
  /// Minutes since the midnight with which today begins, up to but not with the second; yesterday's
  /// hours that go past midnight begin below zero.
  var hours: [Range<Int>] = []
}

/// The values of all rows of a list as numbers, so that choosing among a hundred thousand of them
/// takes a few milliseconds.
struct FacetTable: Sendable {
  private var facets: [Facet] = []
  private var numbers: [Facet: UInt16] = [:]
  private var ids: [ID] = []
  private var starts: [Int32] = [0]
  private var codes: [UInt16] = []
  private var hourStarts: [Int32] = [0]
  private var hours: [Range<Int16>] = []
  /// The value that depends on the time of day.
  let openNow: Facet

  init(openNow: Facet) { self.openNow = openNow }

  /// The number of rows that are in it.
  var count: Int { ids.count }

  mutating func add(_ id: ID, _ row: FacetRow) {
    ids.append(id)
    for facet in row.facets { codes.append(number(of: facet)) }
    starts.append(Int32(codes.count))
    for hour in row.hours {
      hours.append(Int16(clamping: hour.lowerBound)..<Int16(clamping: hour.upperBound))
    }
    hourStarts.append(Int32(hours.count))
  }

  /// The same values for the rows in another order, where only some have to be made anew.
  func renewed(for all: [RowKey], changed: Set<ID>, make: (ID) -> FacetRow) -> FacetTable {
    var table = FacetTable(openNow: openNow)
    (table.facets, table.numbers) = (facets, numbers)
    let isSame = ids.count == all.count && zip(ids, all).allSatisfy { $0 == $1.id }
    let places = isSame ? [:] : Dictionary(zip(ids, 0...)) { first, _ in first }
    for (row, key) in all.enumerated() {
      guard !changed.contains(key.id), let old = isSame ? row : places[key.id] else {
        table.add(key.id, make(key.id))
        continue
      }
      table.ids.append(key.id)
      table.codes += codes[Int(starts[old])..<Int(starts[old + 1])]
      table.starts.append(Int32(table.codes.count))
      table.hours += hours[Int(hourStarts[old])..<Int(hourStarts[old + 1])]
      table.hourStarts.append(Int32(table.hours.count))
    }
    return table
  }

  private mutating func number(of facet: Facet) -> UInt16 {
    if let known = numbers[facet] { return known }
    guard facets.count < Int(UInt16.max) else { return UInt16.max }
    let number = UInt16(facets.count)
    facets.append(facet)
    numbers[facet] = number
    return number
  }

  private func isOpen(_ row: Int, at minute: Int) -> Bool {
    for place in Int(hourStarts[row])..<Int(hourStarts[row + 1])
    where hours[place].contains(Int16(clamping: minute)) { return true }
    return false
  }

  /// The bits of the dimensions in which something was chosen, and those that each value satisfies.
  private func wanted(_ chosen: Set<Facet>) -> (all: UInt32, by: [UInt32]) {
    var all: UInt32 = 0
    var by = [UInt32](repeating: 0, count: facets.count)
    for facet in chosen {
      let bit = UInt32(1) << UInt32(facet.dimension.rawValue)
      all |= bit
      if let number = numbers[facet] { by[Int(number)] |= bit }
    }
    return (all, by)
  }

  /// The rows that have, for every dimension that was chosen in, one of the chosen values.
  func rows(with chosen: Set<Facet>, atMinute minute: Int) -> [Int32] {
    let wanted = wanted(chosen)
    let asksOpen = chosen.contains(openNow)
    let openBit = UInt32(1) << UInt32(openNow.dimension.rawValue)
    var found: [Int32] = []
    for row in 0..<count {
      var has: UInt32 = asksOpen && isOpen(row, at: minute) ? openBit : 0
      for place in Int(starts[row])..<Int(starts[row + 1]) where codes[place] != UInt16.max {
        has |= wanted.by[Int(codes[place])]
      }
      if has & wanted.all == wanted.all { found.append(Int32(row)) }
    }
    return found
  }

  /// How many of some rows have each value, given what was chosen in the other dimensions: so that
  /// a figure says what choosing it would show.
  func counts(
    of rows: [Int32], chosen: Set<Facet>, atMinute minute: Int
  ) -> [FacetCount] {
    let wanted = wanted(chosen)
    let openBit = UInt32(1) << UInt32(openNow.dimension.rawValue)
    var counts = [Int](repeating: 0, count: facets.count)
    var openNowCount = 0
    for row in rows.lazy.map(Int.init) {
      let isOpen = isOpen(row, at: minute)
      let range = Int(starts[row])..<Int(starts[row + 1])
      var has: UInt32 = isOpen && chosen.contains(openNow) ? openBit : 0
      for place in range where codes[place] != UInt16.max { has |= wanted.by[Int(codes[place])] }
      let missing = wanted.all & ~has
      guard missing.nonzeroBitCount <= 1 else { continue }
      for place in range where codes[place] != UInt16.max {
        let code = Int(codes[place])
        let bit = UInt32(1) << UInt32(facets[code].dimension.rawValue)
        if missing & ~bit == 0 { counts[code] += 1 }
      }
      if isOpen, missing & ~openBit == 0 { openNowCount += 1 }
    }
    var found = zip(facets, counts).map { FacetCount(facet: $0, count: $1) }
    if !hours.isEmpty || chosen.contains(openNow) {
      found.append(FacetCount(facet: openNow, count: openNowCount))
    }
    // What was chosen stays to be seen, also where nothing has it; and what has nothing now stays in
    // its place, or the lines would move under the cursor.
    found += chosen.filter { numbers[$0] == nil && $0 != openNow }.map {
      FacetCount(facet: $0, count: 0)
    }
    return found
  }
}
