import Domain
import Testing

@Suite("groups that never meet (G-8)")
struct GroupsApartTests {
  private let wall = (garden: id(300), kade: id(301), boys: id(302), place: id(310))

  private func world(_ change: (inout World) -> Void = { _ in }) -> World {
    var world = World()
    for (id, name) in [
      (wall.garden, "Tuin"), (wall.kade, "De Kade"), (wall.boys, "Jongens van het plein"),
    ] {
      world.caseload.put(group(id, name))
    }
    world.caseload.put(
      card(wall.place, "Huis van de Wijk") {
        $0.details = CardDetails()
        $0.details?.severalAtOnce = true
      })
    change(&world)
    return world
  }

  private func pairs(_ world: World) -> [Set<ID>] {
    world.caseload.groupsApart(in: "Bospolder", on: world.today, to: World.samira)
      .map { [$0.one, $0.other] }
  }

  private func change(_ group: ID, in world: inout World, _ with: (inout Group) -> Void) {
    guard var group = world.caseload.groups[group] else { return }
    with(&group)
    world.caseload.put(.group(group))
  }

  @Test("every pair is there once, by name, with a place where both could be at once")
  func all() {
    let found = world().caseload.groupsApart(in: "Bospolder", on: day(2, 3), to: World.samira)
    #expect(found.map(\.one) == [wall.kade, wall.kade, wall.boys])
    #expect(found.map(\.other) == [wall.boys, wall.garden, wall.garden])
    #expect(found.allSatisfy { $0.places == [wall.place] })
    #expect(world().caseload.groupsApart(in: "Middelland", on: day(2, 3), to: nil) == [])
    let few = world().caseload.groupsApart(in: "Bospolder", on: day(2, 3), to: nil, most: 2)
    #expect(few == Array(found.prefix(2)))
  }

  @Test("a member in both, a living tie or a place where both come: then they meet")
  func meetings() {
    let pair: Set = [wall.garden, wall.kade]
    let tie = contact(id(400), World.aydin, World.hatice, "buur")
    func apart(_ change: (inout World) -> Void) -> Bool { pairs(world(change)).contains(pair) }
    func members(_ world: inout World) {
      world.caseload.put(resident(World.aydin, "Meneer Aydin") { $0.groups = [wall.garden] })
      world.caseload.put(resident(World.hatice, "Hatice") { $0.groups = [wall.kade] })
    }
    let both = apart {
      $0.caseload.put(resident(World.aydin, "A") { $0.groups = [wall.garden, wall.kade] })
    }
    let tied = apart {
      members(&$0)
      $0.caseload.put(.contact(tie))
    }
    let ended = apart {
      members(&$0)
      var ended = tie
      ended.until = day(1, 3)
      $0.caseload.put(.contact(ended))
    }
    let groups = apart { $0.caseload.put(.contact(contact(id(400), wall.garden, wall.kade))) }
    let place = apart {
      $0.caseload.put(
        card(id(311), "Buurtkamer") {
          $0.details = CardDetails()
          $0.details?.bringsTogether = [wall.garden, wall.kade]
        })
    }
    #expect(apart(members), "to have members is not to meet")
    #expect(!both && !tied && !place)
    #expect(ended, "a tie that ended is no meeting")
    #expect(!groups, "also the groups themselves can have a tie")
  }

  @Test("who chose to be among themselves is left in peace, unless they want to meet others")
  func seclusion() {
    let left = world { change(wall.boys, in: &$0) { $0.choseSeclusion = true } }
    #expect(pairs(left) == [[wall.kade, wall.garden]])
    let wanting = world {
      change(wall.boys, in: &$0) {
        $0.choseSeclusion = true
        $0.wantsBridge = true
      }
    }
    #expect(pairs(wanting).first?.contains(wall.boys) == true, "and then they come first")
    #expect(pairs(wanting).count == 3)
  }

  @Test("a card that only its maker may see is no place for anybody else (R27)")
  func offList() {
    let hidden = world {
      guard var card = $0.caseload.voorzieningen[wall.place] else { return }
      card.visibility = .offList
      card.maker = World.joost
      $0.caseload.put(.voorziening(card))
    }
    let places = hidden.caseload.groupsApart(in: "Bospolder", on: day(2, 3), to: World.samira)
      .flatMap(\.places)
    #expect(places == [])
  }
}
