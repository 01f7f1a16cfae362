import Testing

@testable import Domain

/// How sure a card still is, which cards are worth a call, and what stood in its fields before.
@Suite struct CardFreshnessTests {
  private let today = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)

  private func card(
    _ number: UInt64, _ name: String = "Kaart", sort: String? = nil, formality: Formality? = nil,
    checked: Int? = 0
  ) -> Voorziening {
    var card = Voorziening()
    card.id = ID(high: 9, low: number)
    card.name = name
    card.sort = sort
    card.formality = formality
    card.checked = checked.map { today - $0 }
    card.visibility = .open
    return card
  }

  @Test("a half to a power is within a millionth of what it should be")
  func half() {
    for (power, value) in [
      (0.0, 1.0), (1, 0.5), (2, 0.25), (0.5, 0.707_106_781), (1.5, 0.353_553_391),
      (3.25, 0.105_112_052), (10, 0.000_976_562_5), (0.999_999, 0.500_000_347), (-1, 1), (99, 0),
    ] {
      #expect(abs(Freshness.half(toThe: power) - value) < 1e-6, "\(power)")
    }
  }

  @Test(
    "a coffee morning of neighbours is doubted sooner than a hospital",
    arguments: [
      ("organisatie", Formality.formal, 360), ("organisatie", .informal, 240),
      ("loket", .formal, 360), ("plek", .crossroads, 360), ("voorziening", .formal, 240),
      ("voorziening", .informal, 120), ("activiteit", .formal, 120),
      ("activiteit", .informal, 120), ("initiatief", .informal, 120),
    ])
  func halfLife(sort: String, formality: Formality, days: Int) throws {
    let caseload = Caseload()
    let half = card(1, sort: sort, formality: formality, checked: days)
    let share = try #require(caseload.freshness(of: half, on: today)).share
    #expect(abs(share - 0.5) < 1e-6)
    let fresh = card(1, sort: sort, formality: formality, checked: 0)
    #expect(caseload.freshness(of: fresh, on: today)?.sureness == .sure)
    let old = card(1, sort: sort, formality: formality, checked: days * 2)
    #expect(caseload.freshness(of: old, on: today)?.sureness == .guess)
  }

  @Test("somebody who left halves it, nobody ever checked is nothing, a future day is today")
  func edges() {
    let caseload = Caseload()
    var left = card(1, sort: "loket")
    left.people = [ContactPerson(name: "Petra")]
    left.people[0].left = true
    #expect(caseload.freshness(of: left, on: today)?.share == 0.5)
    #expect(caseload.freshness(of: card(1, checked: nil), on: today)?.sureness == .never)
    #expect(caseload.freshness(of: card(1, checked: -30), on: today)?.share == 1)
  }

  @Test("nobody asks after what is off the list, may stay small, or stopped")
  func notAsked() {
    let caseload = Caseload()
    var offList = card(1)
    offList.visibility = .offList
    var small = card(2)
    small.details = CardDetails()
    small.details?.mayStaySmall = true
    var stopped = card(3)
    stopped.activity = .stopped
    for card in [offList, small, stopped] {
      #expect(caseload.freshness(of: card, on: today) == nil)
    }
  }

  @Test("of three to call, those are first where people are sent and nobody knows any more")
  func toCall() {
    var cards = [
      card(1, "Lang niet gebeld", sort: "loket", checked: 700),
      card(2, "Verwezen en oud", sort: "loket", checked: 200),
      card(3, "Net gebeld", sort: "loket", checked: 1),
      card(4, "Nooit gebeld", sort: "activiteit", checked: nil),
      card(5, "Elders", sort: "activiteit", checked: nil),
      card(6, "Van een ander", sort: "activiteit", checked: nil),
    ]
    for place in cards.indices { cards[place].wijken = ["Bospolder"] }
    cards[4].wijken = ["Carnisse"]
    cards[5].visibility = .offList
    cards[5].maker = ID(high: 7, low: 7)
    func referral(_ number: UInt64, to card: Int, ended: Int? = nil) -> AnyRecord {
      var referral = Referral()
      referral.id = ID(high: 8, low: number)
      referral.to = cards[card].id
      referral.sent = today - 20
      referral.status = ended == nil ? .accepted : .finished
      referral.ended = ended.map { today - $0 }
      return .referral(referral)
    }
    var caseload = Caseload()
    caseload.apply(
      cards.map { Edit(old: nil, new: .voorziening($0)) }
        + [
          referral(1, to: 1), referral(2, to: 1), referral(3, to: 1, ended: 30),
          referral(4, to: 2), referral(5, to: 0, ended: 500),
        ].map { Edit(old: nil, new: $0) })
    let calls = caseload.cardsToCall(on: today, in: ["Bospolder"], by: nil)
    // 200 days of 360 leave 0.68: 0.32 × (1 + 2 × 2 + 1) is more than anything else.
    #expect(calls.map(\.id) == [1, 3, 0].map { cards[$0].id })
    #expect(calls.first?.open == 2 && calls.first?.past == 1)
    // Whoever called one today has two left, and three are enough.
    for (called, left) in [(1, [3, 0]), (3, [0]), (0, [])] {
      let old = cards[called]
      cards[called].checked = today
      caseload.apply([Edit(old: .voorziening(old), new: .voorziening(cards[called]))])
      let rest = caseload.cardsToCall(on: today, in: ["Bospolder"], by: nil)
      #expect(rest.map(\.id) == left.map { cards[$0].id })
    }
    #expect(caseload.cardsToCall(on: today, in: ["Bospolder"], by: nil).isEmpty)
  }

  @Test("a changed field keeps what stood there, who changed it and when, a secret address never")
  func earlier() throws {
    var caseload = Caseload()
    var worker = Worker()
    worker.id = ID(high: 7, low: 1)
    worker.name = "Samira"
    var old = card(1, "Eettafel")
    old.phone = "010-0000001"
    old.people = [ContactPerson(name: "Wim")]
    var place = Place()
    place.address = "Geheimstraat 1"
    old.places = [place]
    caseload.apply([
      Edit(old: nil, new: .voorziening(old)), Edit(old: nil, new: .worker(worker)),
    ])
    let occasion = Occasion(today: today, worker: worker.id)
    var new = old
    new.phone = "010-0000002"
    new.people[0].name = "Hatice"
    new.notes = "Dit wordt niet onthouden."
    let edits = try caseload.edits(for: .edited(.voorziening(new)), on: occasion)
    caseload.apply(edits)
    let kept = try #require(caseload.voorzieningen[old.id]?.details?.earlier)
    #expect(kept.map(\.field) == ["phone", "people.0.name"])
    #expect(kept.map(\.was) == ["010-0000001", "Wim"])
    #expect(kept.allSatisfy { $0.by == worker.id && $0.changed == today })
    // A file that changes it is remembered as well.
    var read = try #require(caseload.voorzieningen[old.id])
    read.phone = "010-0000003"
    caseload.apply(try caseload.edits(for: .voorzieningenImported([read]), on: occasion))
    #expect(caseload.voorzieningen[old.id]?.details?.earlier.first?.was == "010-0000002")
    var moved = try #require(caseload.voorzieningen[old.id])
    moved.places[0].address = "Andere straat 2"
    caseload.apply(try caseload.edits(for: .edited(.voorziening(moved)), on: occasion))
    moved = try #require(caseload.voorzieningen[old.id])
    #expect(moved.details?.earlier.first?.was == "Geheimstraat 1")
    moved.places[0].confidential = true
    moved.places[0].address = "Derde straat 3"
    caseload.apply(try caseload.edits(for: .edited(.voorziening(moved)), on: occasion))
    let last = try #require(caseload.voorzieningen[old.id])
    #expect(last.details?.earlier.contains { $0.field.hasPrefix("places.") } == false)
    #expect(last.shownPlaces.isEmpty && last.withoutSecrets.places.first?.address == nil)
  }

  @Test("what is told of room gets the day of today, and no more than twelve earlier values stay")
  func room() throws {
    var caseload = Caseload()
    let old = card(1, "Eettafel")
    caseload.apply([Edit(old: nil, new: .voorziening(old))])
    let occasion = Occasion(today: today, worker: nil)
    var card = old
    card.details = CardDetails()
    card.details?.capacityState = .waitingList
    caseload.apply(try caseload.edits(for: .edited(.voorziening(card)), on: occasion))
    #expect(caseload.voorzieningen[old.id]?.details?.capacityTold == today)
    for number in 0..<30 {
      var next = try #require(caseload.voorzieningen[old.id])
      next.phone = "010-\(number)"
      caseload.apply(
        try caseload.edits(
          for: .edited(.voorziening(next)), on: Occasion(today: today + 1, worker: nil)))
    }
    let last = try #require(caseload.voorzieningen[old.id]?.details)
    #expect(last.earlier.count == CardDetails.earlierLimit && last.earlier.first?.was == "010-28")
    #expect(last.capacityTold == today)
  }
}
