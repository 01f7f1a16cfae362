import Domain
import Interface
import Resources

/// Makes records out of a few words, without chance.
struct BenchMaker {
  let today: Day
  var ids = IDSource(milliseconds: 1_700_000_000_000, seed: 7)
  /// Whose work it is.
  var owner = ID.none
  /// What was made, to be named by what is made after it.
  var made: [Kind: [ID]] = [:]

  private let things = [
    "Eettafel", "Koffieochtend", "Klusdienst", "Taalles", "Wandelclub", "Repaircafé", "Naaigroep",
    "Moestuin", "Spreekuur", "Inloop", "Kookgroep", "Schaakclub", "Leesclub", "Zwemgroep",
  ]
  private let places = [
    "Huis van de Wijk", "De Brink", "Het Anker", "De Kade", "De Linde", "Het Baken", "De Haven",
  ]
  let people = [
    "Wim", "Hatice", "Esma", "Rosa", "Henk", "Nour", "Corrie", "Mustafa", "Joyce", "Ria", "Kofi",
  ]

  init(today: Day) { self.today = today }

  /// A record of a kind; nil of the kinds of which there are only a few.
  mutating func record(of kind: Kind, _ number: Int) -> AnyRecord? {
    switch kind {
    case .resident: resident(number).any
    case .household: household(number).any
    case .group: group(number).any
    case .voorziening: voorziening(number).any
    case .contact: contact(number).any
    case .signaal: signaal(number).any
    case .conversation: conversation(number).any
    case .referral: referral(number).any
    case .plan: plan(number).any
    case .waakvlam: waakvlam(number).any
    case .selfReliance: selfReliance(number).any
    case .factors: factors(number).any
    case .posting: posting(number).any
    case .match: match(number).any
    case .kwestie: kwestie(number).any
    case .promise: promise(number).any
    case .story: story(number).any
    case .indicator: indicator(number).any
    case .worker, .gebied, .wijk, .settings: nil
    }
  }

  /// One of what was made of a kind.
  func some(_ kind: Kind, _ number: Int) -> ID {
    guard let all = made[kind], !all.isEmpty else { return .none }
    return all[number % all.count]
  }

  func wijk(_ number: Int) -> String { BenchWijk.wijken[number % BenchWijk.wijken.count] }

  func theme(_ number: Int) -> String {
    Reference.standard.themes[number % Reference.standard.themes.count].code
  }

  mutating func wijk(_ name: String) -> Wijk {
    var wijk = Wijk()
    wijk.id = ids.next()
    wijk.name = name
    return wijk
  }

  mutating func worker(in wijk: String) -> Worker {
    var worker = Worker()
    worker.id = ids.next()
    worker.name = "Samira"
    worker.role = "makelaar"
    worker.wijken = [wijk]
    worker.isUser = true
    return worker
  }

  private mutating func resident(_ number: Int) -> Resident {
    var resident = Resident()
    resident.id = ids.next()
    resident.name = "\(people[number % people.count]) van nr. \(number)"
    resident.wijk = wijk(number)
    resident.street = "Lentestraat"
    resident.ageGroup = number % 5 == 0 ? "kind" : "volwassene"
    return resident
  }

  private mutating func household(_ number: Int) -> Household {
    var household = Household()
    household.id = ids.next()
    household.name = "Huishouden \(number)"
    household.wijk = wijk(number)
    household.members = [some(.resident, number * 3), some(.resident, number * 3 + 1)]
    return household
  }

  private mutating func group(_ number: Int) -> Group {
    var group = Group()
    group.id = ids.next()
    group.name = "Vrouwengroep \(number)"
    group.wijk = wijk(number)
    return group
  }

  private mutating func contact(_ number: Int) -> Contact {
    var contact = Contact()
    contact.id = ids.next()
    contact.from = some(.resident, number)
    contact.to = number % 4 == 0 ? some(.voorziening, number) : some(.resident, number * 7 + 1)
    contact.relation = number % 2 == 0 ? "buur" : "familie"
    contact.seen = today - number % 500
    contact.keeper = owner
    return contact
  }

  private mutating func voorziening(_ number: Int) -> Voorziening {
    var card = Voorziening()
    card.id = ids.next()
    card.name = "\(things[number % things.count]) \(places[number % places.count]) \(number)"
    card.sort = "activiteit"
    card.people = [
      ContactPerson(
        name: people[number % people.count], goodAt: "kent iedereen", phone: "010-0000000")
    ]
    card.themes = [theme(number)]
    card.formality = number % 3 == 0 ? .formal : .informal
    card.visibility = .open
    card.collective = number % 2 == 0
    card.wijken = [wijk(number)]
    card.free = true
    var place = Place()
    place.address = "Lentestraat \(number % 200 + 1)"
    place.town = "Rotterdam"
    card.places = [place]
    var opening = Opening()
    opening.days = "TU"
    opening.opens = "17:30"
    card.openings = [opening]
    card.checked = today - number % 365
    return card
  }
}
