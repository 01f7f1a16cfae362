import Domain

/// A game of random actions on a small world: every kind of change, most of them possible.
struct RandomChanges {
  var world = World()
  var dice: Dice

  init(dice: Dice) {
    self.dice = dice
    for number in 30..<33 { world.caseload.put(group(id(number), "Groep \(number)")) }
    for number in 40..<46 { world.caseload.put(resident(id(number), "Bewoner \(number)")) }
    world.caseload.put(card(id(60), "Taalmaatjes", "taal") { $0.formality = .informal })
    world.caseload.put(card(id(61), "Dagbesteding", "ontmoeten") { $0.needsIndication = true })
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    dice.upTo(2) == 0 ? value : nil
  }

  private mutating func text() -> String {
    dice.one(of: ["", "  ", "een", "twee", "drie", "vier"])
  }

  private mutating func one<Element: Record>(of table: Table<Element>) -> ID {
    table.rows.isEmpty || dice.upTo(40) == 0 ? id(999) : table.rows[dice.upTo(table.count)].id
  }

  private mutating func receiver() -> ID {
    switch dice.upTo(4) {
    case 0: one(of: world.caseload.residents)
    case 1: one(of: world.caseload.workers)
    default: one(of: world.caseload.voorzieningen)
    }
  }

  /// The next change; the clock moves on now and then.
  mutating func next() -> Change {
    if dice.upTo(3) == 0 { world.today = world.today + dice.upTo(20) }
    if dice.upTo(12) == 0 { return .together((0..<dice.upTo(4)).map { _ in single() }) }
    return single()
  }

  private mutating func single() -> Change {
    switch dice.upTo(4) {
    case 0: ofSignaal()
    case 1: ofReferral()
    case 2: ofWaakvlam()
    default: ofNetwork()
    }
  }

  private mutating func ofSignaal() -> Change {
    let known = one(of: world.caseload.signalen)
    switch dice.upTo(9) {
    case 8:
      return .signaalJoined(known, to: one(of: world.caseload.signalen), reason: text())
    case 0, 1:
      var signaal = world.signaal(world.fresh(), text())
      fill(&signaal)
      return .signaalReceived(signaal)
    case 2:
      var signaal = world.caseload.signalen[known] ?? world.signaal(known)
      fill(&signaal)
      signaal.status = dice.one(of: SignaalStatus.allCases)
      return .edited(.signaal(signaal))
    case 3: return talk(about: known, text())
    case 4: return .feedbackGiven(signaal: known, text: text())
    case 5: return .signaalClosed(signaal: known, reason: text())
    case 6: return .signaalDeclined(signaal: known, reason: text())
    default: return talk(about: known, "gesproken")
    }
  }

  private mutating func fill(_ signaal: inout Signaal) {
    signaal.about = maybe(one(of: world.caseload.residents))
    signaal.informant = maybe("Wim")
    signaal.urgency = dice.one(of: Urgency.allCases)
    signaal.themes = dice.one(of: [[], ["ontmoeten"], ["taal", "opvoeden"]])
    signaal.received = world.today - dice.upTo(30)
  }

  private mutating func ofReferral() -> Change {
    let known = one(of: world.caseload.referrals)
    switch dice.upTo(11) {
    case 0, 1, 2:
      let signaal = one(of: world.caseload.signalen)
      var referral = world.referral(
        world.fresh(), signaal, receiver(), dice.one(of: Level.allCases))
      referral.status = dice.one(of: ReferralStatus.allCases)
      referral.reason = maybe("past goed")
      return .referralOffered(referral)
    case 3, 4: return .referralAccepted(known)
    case 5, 6: return .referralReturned(known, proposal: text(), reason: text())
    case 7: return .referralRaised(known, to: maybe(receiver()))
    case 8: return .referralLowered(known, to: maybe(receiver()))
    case 9: return .referralNoted(known, text: text())
    default:
      return .referralFinished(
        known, outcome: dice.one(of: Outcome.allCases), reason: maybe(text()))
    }
  }

  private mutating func ofWaakvlam() -> Change {
    let known = one(of: world.caseload.waakvlammen)
    switch dice.upTo(14) {
    case 9: return .waakvlamPaused(known, until: world.today + dice.upTo(3000), reason: text())
    case 10: return .waakvlamResumed(known)
    case 11: return .holderStopped(waakvlam: known)
    case 12: return .holderFound(known, holder: text(), record: maybe(receiver()))
    case 13:
      return .waakvlamRelit(
        known, as: world.fresh(), text: maybe(text()), signaal: maybe(world.fresh()))
    case 0, 1:
      var waakvlam = world.waakvlam(world.fresh(), one(of: world.caseload.residents))
      fill(&waakvlam)
      return .waakvlamLit(waakvlam)
    case 2:
      var waakvlam = world.caseload.waakvlammen[known] ?? world.waakvlam(known)
      waakvlam.resident = one(of: world.caseload.residents)
      waakvlam.ended = maybe(world.today)
      fill(&waakvlam)
      return .edited(.waakvlam(waakvlam))
    case 3: return .waakvlamEnded(known, reason: text())
    default:
      return .momentLogged(
        waakvlam: known, verdict: dice.one(of: Verdict.allCases), text: maybe(text()),
        signaal: world.fresh())
    }
  }

  private mutating func fill(_ waakvlam: inout Waakvlam) {
    waakvlam.risk = dice.one(of: Risk.allCases)
    waakvlam.tapers = maybe(true)
    waakvlam.interval = dice.one(of: [nil, nil, 0, -5, 1, 10, 100, .max])
    waakvlam.signaal = maybe(one(of: world.caseload.signalen))
    waakvlam.holderRecord = maybe(waakvlam.resident)
    waakvlam.started = world.today - dice.upTo(10)
  }

  private mutating func ofNetwork() -> Change {
    switch dice.upTo(14) {
    case 0: return .added(.voorziening(someCard(world.fresh())))
    case 1: return .edited(.voorziening(someCard(one(of: world.caseload.voorzieningen))))
    case 2: return .voorzieningChecked(one(of: world.caseload.voorzieningen), how: maybe("gebeld"))
    case 3:
      let known = one(of: world.caseload.voorzieningen)
      return .voorzieningenImported([someCard(world.fresh()), someCard(known), someCard(known)])
    case 4: return .added(.resident(someResident(world.fresh())))
    case 5: return .edited(.resident(someResident(one(of: world.caseload.residents))))
    case 6:
      return .contactKindOverruled(
        one(of: world.caseload.contacts), maybe(dice.one(of: ContactKind.allCases)))
    case 7:
      var group = Group()
      group.id = world.fresh()
      group.name = text()
      group.wijk = "Bospolder"
      return .added(.group(group))
    case 8:
      var wijk = Wijk()
      wijk.id = world.fresh()
      wijk.name = text()
      return .added(.wijk(wijk))
    case 9:
      var promise = Promise()
      promise.id = world.fresh()
      promise.who = "Samira"
      promise.what = text()
      promise.about = maybe(one(of: world.caseload.signalen))
      promise.due = world.today + dice.upTo(10)
      return .added(.promise(promise))
    case 10: return .promiseKept(one(of: world.caseload.promises))
    case 11:
      var worker = Worker()
      worker.id = world.fresh()
      worker.name = text()
      return .added(.worker(worker))
    default:
      return .added(
        .contact(
          contact(
            world.fresh(), receiver(), receiver(),
            dice.one(of: [nil, "buur", "familie", "collega"]))))
    }
  }

  private mutating func someCard(_ id: ID) -> Voorziening {
    var card = Voorziening()
    card.id = id
    card.name = text()
    card.wijken = dice.one(of: [[], ["Bospolder"], ["Middelland", "Bospolder"]])
    card.collective = maybe(true)
    card.formality = maybe(dice.one(of: Formality.allCases))
    card.themes = dice.one(of: [[], ["ontmoeten"], ["taal"]])
    return card
  }

  private mutating func someResident(_ id: ID) -> Resident {
    var resident = Resident()
    resident.id = id
    resident.name = text()
    resident.wijk = dice.one(of: ["Bospolder", "Middelland"])
    for _ in 0..<dice.upTo(3) { resident.groups.append(one(of: world.caseload.groups)) }
    return resident
  }
}
