import Domain
import Interface
import Resources

/// A store of any size for measuring: five voorzieningen to every signaal, as in a city.
enum BenchWijk {
  /// A caseload of about that many records, the same every time.
  static func caseload(records: Int, today: Day) -> Caseload {
    var maker = Maker(today: today)
    var caseload = Caseload()
    let wijken = ["Bospolder", "Middelland", "Bloemhof", "Oude Westen", "Carnisse"]
    for name in wijken {
      var wijk = Wijk()
      wijk.id = maker.ids.next()
      wijk.name = name
      caseload.put(wijk.any)
    }
    var worker = Worker()
    worker.id = maker.ids.next()
    worker.name = "Samira"
    worker.role = "makelaar"
    worker.wijken = [wijken[0]]
    worker.isUser = true
    caseload.put(worker.any)
    for number in 0..<records * 5 / 6 {
      caseload.put(maker.voorziening(number, wijken[number % wijken.count]).any)
    }
    for number in 0..<records / 6 {
      caseload.put(maker.signaal(number, wijken[number % wijken.count], worker.id).any)
    }
    return caseload
  }
}

/// Makes records out of a few words, without chance.
private struct Maker {
  let today: Day
  var ids: IDSource
  private let things = [
    "Eettafel", "Koffieochtend", "Klusdienst", "Taalles", "Wandelclub", "Repaircafé", "Naaigroep",
    "Moestuin", "Spreekuur", "Inloop", "Kookgroep", "Schaakclub", "Leesclub", "Zwemgroep",
  ]
  private let places = [
    "Huis van de Wijk", "De Brink", "Het Anker", "De Kade", "De Linde", "Het Baken", "De Haven",
  ]
  private let people = [
    "Wim", "Hatice", "Esma", "Rosa", "Henk", "Nour", "Corrie", "Mustafa", "Joyce", "Ria", "Kofi",
  ]
  private let troubles = [
    "al weken niet bij de koffie", "stapel post achter de deur", "zoekt iemand om mee te eten",
    "wil graag iets doen voor de buurt", "kan de trap niet meer op", "vraagt hulp met formulieren",
  ]

  init(today: Day) {
    self.today = today
    ids = IDSource(milliseconds: 1_700_000_000_000, seed: 7)
  }

  mutating func voorziening(_ number: Int, _ wijk: String) -> Voorziening {
    var card = Voorziening()
    card.id = ids.next()
    card.name = "\(things[number % things.count]) \(places[number % places.count]) \(number)"
    card.sort = "activiteit"
    card.people = [
      ContactPerson(
        name: people[number % people.count], goodAt: "kent iedereen", phone: "010-0000000")
    ]
    card.themes = [Reference.standard.themes[number % Reference.standard.themes.count].code]
    card.formality = number % 3 == 0 ? .formal : .informal
    card.visibility = .open
    card.collective = number % 2 == 0
    card.wijken = [wijk]
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

  mutating func signaal(_ number: Int, _ wijk: String, _ owner: ID) -> Signaal {
    var signaal = Signaal()
    signaal.id = ids.next()
    signaal.received = today - number % 180
    signaal.text = "Mw De Wit nr. \(number) \(troubles[number % troubles.count])"
    signaal.wijk = wijk
    signaal.street = "Lentestraat"
    signaal.themes = [Reference.standard.themes[number % Reference.standard.themes.count].code]
    signaal.source = "buur"
    signaal.owner = owner
    signaal.status = number % 4 == 0 ? .closed : .new
    if signaal.status == .closed {
      signaal.ended = today
      signaal.reason = "geholpen"
    }
    return signaal
  }
}
