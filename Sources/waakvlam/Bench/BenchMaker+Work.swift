import Domain
import Interface

/// What a worker does. Of most it was done; of the rest some is due and some comes later.
extension BenchMaker {
  private static let troubles = [
    "al weken niet bij de koffie", "stapel post achter de deur", "zoekt iemand om mee te eten",
    "wil graag iets doen voor de buurt", "kan de trap niet meer op", "vraagt hulp met formulieren",
  ]

  mutating func signaal(_ number: Int) -> Signaal {
    var signaal = Signaal()
    signaal.id = ids.next()
    signaal.received = today - number % 180
    signaal.text =
      "Mw De Wit nr. \(number) \(BenchMaker.troubles[number % BenchMaker.troubles.count])"
    signaal.wijk = wijk(number)
    signaal.street = "Lentestraat"
    signaal.themes = [theme(number)]
    signaal.source = "buur"
    signaal.informant = number % 3 == 0 ? people[number % people.count] : nil
    signaal.about = some(.resident, number)
    signaal.owner = owner
    signaal.urgency = number % 400 == 1 ? .safety : .calm
    switch number % 10 {
    case 0: signaal.status = .new
    case 1: signaal.status = .talking
    case 2: signaal.status = .referred
    default:
      signaal.status = .closed
      signaal.ended = signaal.received + 9
      signaal.reason = "geholpen"
      signaal.feedback = [Note(day: signaal.received + 9, worker: owner, act: nil, text: "verteld")]
    }
    return signaal
  }

  mutating func conversation(_ number: Int) -> Conversation {
    var talk = Conversation()
    talk.id = ids.next()
    talk.day = today - number % 180
    talk.signaal = some(.signaal, number * 2)
    talk.text = "Thee gedronken en geluisterd."
    talk.worker = owner
    return talk
  }

  mutating func referral(_ number: Int) -> Referral {
    var referral = Referral()
    referral.id = ids.next()
    let isRunning = number % 5 == 0
    referral.signaal = some(.signaal, isRunning ? number * 2 + 2 : number * 2 + 3)
    referral.to = some(.voorziening, number)
    referral.resident = some(.resident, number * 2)
    referral.owner = owner
    referral.sent = today - number % 170
    guard !isRunning else { return referral }
    referral.accepted = referral.sent + 2
    referral.status = .finished
    referral.outcome = "geholpen"
    referral.ended = referral.sent + 9
    return referral
  }

  mutating func plan(_ number: Int) -> Plan {
    var plan = Plan()
    plan.id = ids.next()
    plan.resident = some(.resident, number * 5)
    plan.started = today - number % 170
    plan.owner = owner
    guard number % 3 > 0 else { return plan }
    plan.status = .ended
    plan.ended = today
    plan.outflow = "waakvlam"
    plan.endReason = "het gaat"
    return plan
  }

  mutating func waakvlam(_ number: Int) -> Waakvlam {
    var waakvlam = Waakvlam()
    waakvlam.id = ids.next()
    waakvlam.resident = some(.resident, number * 6 + 1)
    waakvlam.holder = people[number % people.count]
    waakvlam.owner = owner
    waakvlam.risk = Risk.allCases[number % Risk.allCases.count]
    waakvlam.started = today - 400
    waakvlam.whereToTurn = "Samira"
    for moment in 0..<8 {
      waakvlam.moments.append(
        Moment(day: today - (8 - moment) * 30 - number % 30, verdict: .ok, worker: owner))
    }
    return waakvlam
  }

  mutating func selfReliance(_ number: Int) -> SelfReliance {
    var measurement = SelfReliance()
    measurement.id = ids.next()
    measurement.resident = some(.resident, number)
    measurement.day = today - number % 300
    measurement["financien"] = number % 5 + 1
    return measurement
  }

  mutating func factors(_ number: Int) -> Factors {
    var factors = Factors()
    factors.id = ids.next()
    factors.day = today - number % 300
    factors.resident = some(.resident, number * 5)
    return factors
  }

  mutating func posting(_ number: Int) -> Posting {
    var posting = Posting()
    posting.id = ids.next()
    posting.side = number % 2 == 0 ? .question : .offer
    posting.what = "Samen boodschappen doen \(number)"
    posting.resident = some(.resident, number * 4)
    posting.wijk = wijk(number)
    posting.made = today - number % 90
    posting.owner = owner
    guard number % 4 > 0 else { return posting }
    posting.status = .closed
    posting.ended = today
    posting.endReason = "gevonden"
    return posting
  }

  mutating func match(_ number: Int) -> Match {
    var match = Match()
    match.id = ids.next()
    match.asker = some(.resident, number * 4)
    match.helper = some(.resident, number * 4 + 2)
    match.proposed = today - number % 90
    match.owner = owner
    guard number % 4 > 0 else { return match }
    match.status = .running
    match.askerSpoken = match.proposed + 2
    match.helperSpoken = match.proposed + 3
    match.introduced = match.proposed + 5
    match.started = match.proposed + 9
    return match
  }

  mutating func kwestie(_ number: Int) -> Kwestie {
    var kwestie = Kwestie()
    kwestie.id = ids.next()
    kwestie.title = "Niets voor kinderen \(number)"
    kwestie.wijk = wijk(number)
    kwestie.items = [some(.signaal, number), some(.signaal, number + 5)]
    kwestie.made = today - 60
    kwestie.nextEvaluation = today + number % 30 - 5
    kwestie.owner = owner
    return kwestie
  }

  mutating func promise(_ number: Int) -> Promise {
    var promise = Promise()
    promise.id = ids.next()
    promise.who = people[number % people.count]
    promise.what = "belt terug over nr. \(number)"
    promise.made = today - number % 90
    promise.due = promise.made + 7
    promise.about = some(.signaal, number)
    promise.kept = number % 8 == 0 ? nil : promise.due
    return promise
  }

  mutating func story(_ number: Int) -> Story {
    var story = Story()
    story.id = ids.next()
    story.text = "Sinds de eettafel kent zij de straat."
    story.day = today - number % 300
    story.wijk = wijk(number)
    return story
  }

  mutating func indicator(_ number: Int) -> Indicator {
    var indicator = Indicator()
    indicator.id = ids.next()
    indicator.name = "Wie iemand leerde kennen \(number)"
    indicator.wijk = wijk(number)
    return indicator
  }
}
