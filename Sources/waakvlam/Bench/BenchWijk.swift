import Domain
import Interface

/// A store of any size for measuring, with records of all kinds in the shares of a city: half of it
/// is sociale kaart, a quarter is people and who they know, and of all work most is done.
enum BenchWijk {
  static let wijken = ["Bospolder", "Middelland", "Bloemhof", "Oude Westen", "Carnisse"]

  /// How many of every thousand records are of a kind, in the order of their making.
  private static let shares: [(kind: Kind, share: Int)] = [
    (.resident, 130), (.household, 20), (.group, 3), (.voorziening, 500), (.contact, 100),
    (.signaal, 90), (.conversation, 35), (.referral, 50), (.plan, 15), (.waakvlam, 20),
    (.selfReliance, 3), (.factors, 1), (.posting, 8), (.match, 6), (.kwestie, 2), (.promise, 15),
    (.story, 1), (.indicator, 1),
  ]

  /// A caseload of about that many records, the same every time; or of so many cards and nothing else.
  static func caseload(records: Int, today: Day, onlyCards: Bool = false) -> Caseload {
    var maker = BenchMaker(today: today)
    var caseload = Caseload()
    for name in wijken { caseload.put(maker.wijk(name).any) }
    let worker = maker.worker(in: wijken[0])
    caseload.put(worker.any)
    maker.owner = worker.id
    let shares = onlyCards ? [(kind: .voorziening, share: 1000)] : shares
    for (kind, share) in shares {
      let count = max(1, records * share / 1000)
      caseload.reserve(kind, count)
      for number in 0..<count {
        guard let record = maker.record(of: kind, number) else { continue }
        maker.made[kind, default: []].append(record.id)
        caseload.put(record)
      }
    }
    return caseload
  }
}
