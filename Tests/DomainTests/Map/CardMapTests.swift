import Domain
import Support
import Testing

@Suite("the cards on a map")
struct CardMapTests {
  private let maker = ID(milliseconds: 1, random: (1, 1))
  private let other = ID(milliseconds: 2, random: (1, 1))

  private func id(_ number: Int) -> ID { ID(milliseconds: UInt64(1000 + number), random: (2, 2)) }

  private func card(
    _ number: Int, _ places: [(String?, String?)], _ change: (inout Voorziening) -> Void = { _ in }
  ) -> Voorziening {
    var card = Voorziening()
    card.id = id(number)
    card.name = "Kaart \(number)"
    card.places = places.map { north, east in
      var place = Place()
      (place.latitude, place.longitude) = (north, east)
      return place
    }
    change(&card)
    return card
  }

  private func map(_ cards: [Voorziening], to worker: ID? = nil) -> CardMap {
    var caseload = Caseload()
    for card in cards { caseload.put(.voorziening(card)) }
    return CardMap(of: cards.map(\.id), in: caseload, to: worker)
  }

  @Test("cards at the same spot are one spot that names all; a card at two spots is at both")
  func spots() {
    let map = map([
      card(1, [("52.55", "5.25")]), card(2, [("52.550001", "5.250001"), ("52.56", "5.25")]),
      card(3, [("52.56", "5.25"), ("52.56", "5.25")]), card(4, []), card(5, [("x", "5")]),
    ])
    #expect(map.spots.map(\.cards) == [[id(1), id(2)], [id(2), id(3)]])
    #expect(map.withPosition == 3 && map.withoutPosition == 2)
    #expect(map.place(of: id(2)) == CardMap.Place(spot: 0, card: 1))
    #expect(map.place(of: id(4)) == nil)
    #expect(map[CardMap.Place(spot: 1, card: 1)] == id(3))
    #expect(
      map[CardMap.Place(spot: 1, card: 2)] == nil && map[CardMap.Place(spot: -1, card: 0)] == nil)
  }

  @Test("an address that must not be known is never on it, nor what is off the list of another")
  func hidden() {
    let cards = [
      card(1, [("52.55", "5.25"), ("52.56", "5.26")]) { $0.places[0].confidential = true },
      card(2, [("52.57", "5.27")]) { $0.places[0].confidential = true },
      card(3, [("52.58", "5.28")]) { ($0.visibility, $0.maker) = (.offList, maker) },
    ]
    let seen = map(cards, to: other)
    #expect(seen.spots.map(\.cards) == [[id(1)]] && seen.withoutPosition == 1)
    #expect(seen.spots.map(\.position.latitude) == [52.56])
    #expect(map(cards, to: maker).spots.count == 2)
    #expect(map(cards).spots.count == 1)
  }

  @Test("nearest first, and next and previous go round once past every card")
  func order() throws {
    var random = SeededGenerator.printed(for: "spots anywhere")
    for count in [1, 2, 3, 17] {
      let cards = (0..<count).map { number in
        card(
          number,
          [
            (
              String(52.5 + Double(Int.random(in: 0..<40, using: &random)) / 1000),
              String(5.2 + Double(Int.random(in: 0..<40, using: &random)) / 1000)
            )
          ])
      }
      let map = map(cards)
      let here = try #require(GeoPosition(latitude: 52.52, longitude: 5.22))
      let first = try #require(map.nearest(to: here))
      let nearest = map.spots.map { here.metres(to: $0.position) }.min() ?? 0
      #expect(here.metres(to: map.spots[first.spot].position) <= nearest + 0.01)
      var place = first
      var seen: [ID] = []
      var far = 0.0
      for _ in 0..<count {
        seen += [try #require(map[place])]
        let metres = here.metres(to: map.spots[place.spot].position)
        #expect(metres >= far - 0.5)
        far = metres
        let next = try #require(map.place(after: place, from: here))
        #expect(map.place(after: next, from: here, backwards: true) == place)
        place = next
      }
      #expect(place == first && Set(seen).count == count)
      let near = map.near(first.spot, atMost: 9)
      #expect(near.count == min(9, map.spots.count - 1))
      #expect(!near.contains { $0.spot == first.spot })
      #expect(zip(near, near.dropFirst()).allSatisfy { $0.metres <= $1.metres })
      let beyond = map.spots.indices.filter { spot in
        spot != first.spot && !near.contains { $0.spot == spot }
      }
      let position = map.spots[first.spot].position
      for spot in beyond {
        #expect(position.metres(to: map.spots[spot].position) >= (near.last?.metres ?? 0) - 0.5)
      }
    }
  }

  @Test("without cards there is nothing near, and places that are not on it are passed over")
  func empty() throws {
    let map = map([])
    let here = GeoPosition.middleOfTheNetherlands
    #expect(map.isEmpty && map.nearest(to: here) == nil && map.near(0, atMost: 9).isEmpty)
    #expect(map.place(after: CardMap.Place(spot: 3, card: 9), from: here) == nil)
    #expect(map.bounds == nil && map.area(at: here) == nil)
    let one = self.map([card(1, [("52.5", "5.2")])])
    #expect(one.place(after: CardMap.Place(spot: 7, card: 0), from: here)?.spot == 0)
    #expect(one.near(0, atMost: -1).isEmpty && one.near(5, atMost: 3).isEmpty)
  }

  @Test("outlines that can be read are on it, by the names of their wijken")
  func areas() throws {
    var caseload = Caseload()
    for (number, outline) in [[WijkOutlineTests.square], [], ["x"]].enumerated() {
      var wijk = Wijk()
      wijk.id = id(number)
      wijk.name = "Wijk \(number)"
      wijk.outline = outline
      caseload.put(.wijk(wijk))
    }
    let map = CardMap(of: [], in: caseload, to: nil)
    #expect(map.areas.map(\.name) == ["Wijk 0"] && !map.isEmpty && map.bounds != nil)
    let inside = try #require(GeoPosition(latitude: 52.05, longitude: 5.02))
    #expect(map.area(at: inside)?.name == "Wijk 0")
  }
}
