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
  /// The values that depend on the time of day: open now, and still open later today.
  let openNow: Facet
  let openToday: Facet

  init(openNow: Facet, openToday: Facet) {
    self.openNow = openNow
    self.openToday = openToday
  }

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
    var table = FacetTable(openNow: openNow, openToday: openToday)
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

  /// Whether a row is open at a minute, and whether it is then or later that day.
  private func opening(_ row: Int, at minute: Int) -> (now: Bool, today: Bool) {
    var found = (now: false, today: false)
    for place in Int(hourStarts[row])..<Int(hourStarts[row + 1]) {
      found.now = found.now || hours[place].contains(Int16(clamping: minute))
      found.today = found.today || Int(hours[place].upperBound) > minute
    }
    return found
  }

  /// The bit of the dimension of the values that depend on the time, when a row has one that was
  /// chosen.
  private func timelyBit(_ chosen: (now: Bool, today: Bool), _ row: Int, _ minute: Int) -> UInt32 {
    guard chosen.now || chosen.today else { return 0 }
    let opening = opening(row, at: minute)
    let has = chosen.now && opening.now || chosen.today && opening.today
    return has ? UInt32(1) << UInt32(openNow.dimension.rawValue) : 0
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
    let asks = (now: chosen.contains(openNow), today: chosen.contains(openToday))
    var found: [Int32] = []
    for row in 0..<count {
      var has = timelyBit(asks, row, minute)
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
    let asks = (now: chosen.contains(openNow), today: chosen.contains(openToday))
    var (nowCount, todayCount) = (0, 0)
    for row in rows.lazy.map(Int.init) {
      let range = Int(starts[row])..<Int(starts[row + 1])
      var has = timelyBit(asks, row, minute)
      for place in range where codes[place] != UInt16.max { has |= wanted.by[Int(codes[place])] }
      let missing = wanted.all & ~has
      guard missing.nonzeroBitCount <= 1 else { continue }
      for place in range where codes[place] != UInt16.max {
        let code = Int(codes[place])
        let bit = UInt32(1) << UInt32(facets[code].dimension.rawValue)
        if missing & ~bit == 0 { counts[code] += 1 }
      }
      if missing & ~openBit == 0 {
        let opening = opening(row, at: minute)
        if opening.now { nowCount += 1 }
        if opening.today { todayCount += 1 }
      }
    }
    var found = zip(facets, counts).map { FacetCount(facet: $0, count: $1) }
    if !hours.isEmpty || asks.now || asks.today {
      found.append(FacetCount(facet: openNow, count: nowCount))
      found.append(FacetCount(facet: openToday, count: todayCount))
    }
    // What was chosen stays to be seen, also where nothing has it; and what has nothing now stays in
    // its place, or the lines would move under the cursor.
    found += chosen.filter { numbers[$0] == nil && $0 != openNow && $0 != openToday }.map {
      FacetCount(facet: $0, count: 0)
    }
    return found
  }
}
