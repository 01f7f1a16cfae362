import Testing

@testable import Domain

/// Two cards that are one, and what a wijk has of the building blocks and the themes.
@Suite struct MergeAndCoverTests {
  private let today = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)
  private let occasion = Occasion(
    today: Day(year: 2026, month: 3, day: 2) ?? Day(number: 0), worker: nil)

  private func card(_ number: UInt64, _ name: String) -> Voorziening {
    var card = Voorziening()
    card.id = ID(high: 9, low: number)
    card.name = name
    card.visibility = .open
    card.wijken = ["Bospolder"]
    return card
  }

  @Test("of two cards one is left, which says what both said and has what hung on both")
  func merge() throws {
    var kept = card(1, "Eettafel")
    kept.phone = "010-0000001"
    kept.themes = ["ontmoeten"]
    kept.people = [ContactPerson(name: "Wim")]
    var gone = card(2, "Eettafel De Brink")
    gone.phone = "010-0000002"
    gone.cost = "4 euro"
    gone.themes = ["ontmoeten", "leefstijl"]
    gone.people = [ContactPerson(name: "Wim"), ContactPerson(name: "Hatice")]
    gone.details = CardDetails()
    gone.details?.wheelchair = true
    gone.checked = today - 3
    var referral = Referral()
    referral.id = ID(high: 8, low: 1)
    referral.to = gone.id
    var tie = Contact()
    tie.id = ID(high: 8, low: 2)
    (tie.from, tie.to) = (kept.id, gone.id)
    var other = Contact()
    other.id = ID(high: 8, low: 3)
    (other.from, other.to) = (card(3, "Ander").id, gone.id)
    var caseload = Caseload()
    let records: [AnyRecord] = [
      .voorziening(kept), .voorziening(gone), .voorziening(card(3, "Ander")),
      .referral(referral), .contact(tie), .contact(other),
    ]
    caseload.apply(records.map { Edit(old: nil, new: $0) })
    let before = caseload
    let edits = try caseload.edits(for: .voorzieningenMerged(gone.id, into: kept.id), on: occasion)
    caseload.apply(edits)
    let one = try #require(caseload.voorzieningen[kept.id])
    #expect(caseload.voorzieningen[gone.id] == nil)
    #expect(one.name == "Eettafel" && one.phone == "010-0000001" && one.cost == "4 euro")
    #expect(one.details?.earlier.map(\.was) == ["010-0000002"], "the other number is not lost")
    #expect(one.visibility == .open)
    #expect(one.themes == ["ontmoeten", "leefstijl"])
    #expect(one.people.map(\.name) == ["Wim", "Hatice"])
    #expect(one.details?.wheelchair == true && one.details?.merged == [gone.id])
    #expect(one.checked == today - 3)
    #expect(caseload.referrals[referral.id]?.to == kept.id)
    #expect(caseload.contacts[tie.id] == nil, "a tie of a card with itself")
    #expect(caseload.contacts[other.id]?.to == kept.id)
    caseload.apply(edits.inverse)
    #expect(caseload == before)
  }

  @Test("what the other says of itself in other words, and its other hours, are not lost")
  func otherWords() throws {
    var (kept, gone) = (card(1, "Eettafel"), card(2, "Eettafel De Brink"))
    (kept.about, gone.about) = ("Samen eten", "Soep op woensdag")
    var (kepts, gones, same) = (Opening(), Opening(), Opening())
    (kepts.days, kepts.opens) = ("TU", "17:30")
    (gones.days, gones.opens, gones.closes) = ("WE", "12:00", "13:00")
    same.text = "op afspraak"
    (kept.openings, gone.openings) = ([kepts, same], [same, gones])
    var caseload = Caseload()
    caseload.put(kept.any)
    caseload.put(gone.any)
    caseload.apply(
      try caseload.edits(for: .voorzieningenMerged(gone.id, into: kept.id), on: occasion))
    let one = try #require(caseload.voorzieningen[kept.id])
    #expect(one.about == "Samen eten" && one.notes == "Soep op woensdag")
    #expect(one.openings == kept.openings)
    #expect(one.details?.earlier.map(\.was) == ["WE 12:00-13:00"])
  }

  @Test("where one of the two has a secret address, both addresses are", arguments: [true, false])
  func secretWins(isKept: Bool) throws {
    var hidden = card(1, "Opvang")
    var place = Place()
    (place.address, place.confidential) = ("Kade 1", true)
    hidden.places = [place]
    var shown = card(2, "Opvang De Kade")
    (place.address, place.confidential) = ("Kade 1 achter", nil)
    shown.places = [place]
    var caseload = Caseload()
    caseload.put(hidden.any)
    caseload.put(shown.any)
    let (kept, gone) = isKept ? (hidden.id, shown.id) : (shown.id, hidden.id)
    caseload.apply(try caseload.edits(for: .voorzieningenMerged(gone, into: kept), on: occasion))
    let one = try #require(caseload.voorzieningen[kept])
    #expect(one.places.count == 2 && one.shownPlaces.isEmpty)
  }

  @Test("where one of the two once had a secret address, no address is remembered of both")
  func secretOnce() throws {
    var kept = card(1, "Opvang")
    var place = Place()
    place.address = "Kade 1"
    kept.places = [place]
    var gone = card(2, "Opvang De Kade")
    gone.details = CardDetails()
    gone.details?.placesKeptOut = true
    var caseload = Caseload()
    caseload.put(kept.any)
    caseload.put(gone.any)
    caseload.apply(
      try caseload.edits(for: .voorzieningenMerged(gone.id, into: kept.id), on: occasion))
    var moved = try #require(caseload.voorzieningen[kept.id])
    moved.places[0].address = "Kade 2"
    moved.phone = "010-0000001"
    caseload.apply(try caseload.edits(for: .edited(.voorziening(moved)), on: occasion))
    moved.phone = "010-0000002"
    caseload.apply(try caseload.edits(for: .edited(.voorziening(moved)), on: occasion))
    let earlier = caseload.voorzieningen[kept.id]?.details?.earlier ?? []
    #expect(earlier.contains { $0.field == "phone" })
    #expect(!earlier.contains { $0.field.hasPrefix("places.") }, "\(earlier)")
  }

  @Test("what is on no list, the same card, and what is not there are refused")
  func refused() throws {
    var hidden = card(2, "Soep")
    hidden.visibility = .offList
    var caseload = Caseload()
    caseload.apply([
      Edit(old: nil, new: .voorziening(card(1, "Eettafel"))),
      Edit(old: nil, new: .voorziening(hidden)),
    ])
    let id = card(1, "").id
    for (gone, kept, refusal) in [
      (hidden.id, id, Refusal.offListApart), (id, hidden.id, .offListApart), (id, id, .sameCards),
      (ID(high: 1, low: 1), id, .notFound(ID(high: 1, low: 1))),
      (id, ID(high: 1, low: 1), .notFound(ID(high: 1, low: 1))),
    ] {
      #expect(throws: refusal) {
        try caseload.edits(for: .voorzieningenMerged(gone, into: kept), on: occasion)
      }
    }
  }

  @Test(
    "a building block has the cards and workers that give it, and nothing of what is on no list")
  func blocks() throws {
    var table = card(1, "Eettafel")
    table.subkind = "samen-eten"
    var secret = card(2, "Soep")
    secret.subkind = "samen-eten"
    secret.visibility = .offList
    var house = card(3, "De Brink")
    house.details = CardDetails()
    house.details?.management = .mixed
    var centre = card(4, "Centrale")
    centre.subkind = "centrale"
    (centre.wijken, centre.citywide) = ([], true)
    var worker = Worker()
    worker.id = ID(high: 7, low: 1)
    (worker.name, worker.role, worker.wijken) = ("Samira", "makelaar", ["Bospolder"])
    var gone = worker
    gone.id = ID(high: 7, low: 2)
    gone.leaves = today - 1
    var caseload = Caseload()
    caseload.apply(
      [
        .voorziening(table), .voorziening(secret), .voorziening(house), .voorziening(centre),
        .worker(worker), .worker(gone),
      ].map { (record: AnyRecord) in Edit(old: nil, new: record) })
    let blocks = caseload.buildingBlocks(of: "Bospolder", on: today)
    func givers(_ code: String) -> [ID]? { blocks.first { $0.code == code }?.givers }
    #expect(blocks.map(\.code) == Codes.buildingBlocks && blocks.count == 17)
    #expect(givers("samen") == [table.id])
    #expect(givers("zelfbeheer") == [house.id] && givers("beheer") == [house.id])
    #expect(givers("tweede-steun") == [centre.id])
    #expect(givers("netwerken") == [worker.id] && givers("signaleren") == [worker.id])
    #expect(givers("vervoer") == [])
    #expect(blocks.filter(\.isOptional).map(\.code) == ["kinderen", "stages"])
  }

  @Test("a theme in a wijk has its open cards, what the city has, and whether it is asked for")
  func themes() throws {
    var table = card(1, "Eettafel")
    table.themes = ["ontmoeten"]
    var indicated = card(2, "Dagbesteding")
    (indicated.themes, indicated.needsIndication) = (["ontmoeten"], true)
    var far = card(3, "Schuldhulp")
    (far.themes, far.wijken, far.citywide) = (["financien"], [], true)
    var signaal = Signaal()
    signaal.id = ID(high: 6, low: 1)
    (signaal.text, signaal.wijk, signaal.themes) = ("Brieven", "Bospolder", ["financien"])
    signaal.received = today
    var caseload = Caseload()
    caseload.apply(
      [.voorziening(table), .voorziening(indicated), .voorziening(far), .signaal(signaal)]
        .map { (record: AnyRecord) in Edit(old: nil, new: record) })
    let offers = caseload.themeOffers(
      of: "Bospolder", themes: ["ontmoeten", "financien", "zingeving"], on: today, to: nil)
    #expect(offers.map(\.cards) == [[table.id], [], []])
    #expect(offers.map(\.citywide) == [[], [far.id], []])
    #expect(offers.map(\.isGap) == [false, true, false])
  }
}
