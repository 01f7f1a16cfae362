/// What each kind of record puts on the start screen, one function per kind.
///
/// What a record asks for may depend on itself, the settings and the day, on the records it names and
/// on those that name it; of people, a plan looks at its resident, and care that is
/// too much at what runs for who cares. `AgendaBook` relies on it.
extension Caseload {
  /// The next step of an item of any kind; nil when nothing has to be done.
  public func nextStep(of item: AnyRecord, on today: Day) -> NextStep? {
    switch item {
    case .signaal(let signaal): nextStep(of: signaal)
    case .referral(let referral): nextStep(of: referral)
    case .waakvlam(let waakvlam): nextStep(of: waakvlam, on: today)
    case .plan(let plan): nextStep(of: plan)
    case .match(let match): nextStep(of: match)
    case .posting(let posting): nextStep(of: posting)
    case .kwestie(let kwestie): nextStep(of: kwestie)
    case .contact(let contact): nextStep(of: contact, on: today)
    default: nil
    }
  }

  /// The lines of any record.
  func agendaItems(of record: AnyRecord, on today: Day) -> [Agenda.Item] {
    switch record {
    case .signaal(let signaal): agendaItems(of: signaal, on: today)
    case .referral(let referral): agendaItems(of: referral, on: today)
    case .waakvlam(let waakvlam): agendaItems(of: waakvlam, on: today)
    case .promise(let promise): agendaItems(of: promise, on: today)
    case .plan: agendaItems(.plan, record, on: today)
    case .match: agendaItems(.match, record, on: today)
    case .posting: agendaItems(.posting, record, on: today)
    case .kwestie: agendaItems(.kwestie, record, on: today)
    case .contact: agendaItems(.care, record, on: today)
    case .voorziening(let card): agendaItems(of: card, on: today)
    default: []
    }
  }

  /// A signaal about safety from the first day (R30); any other when its own next step is due, so
  /// that nothing that nobody looked at, or that came back, is forgotten (R29); and apart from that
  /// a terugkoppeling that is owed (R28).
  func agendaItems(of signaal: Signaal, on today: Day) -> [Agenda.Item] {
    var items: [Agenda.Item] = []
    if signaal.status.isOpen, signaal.urgency == .safety {
      items.append(.init(section: .safety, id: signaal.id, day: signaal.received))
    } else if let day = ownWork(on: signaal)?.day, day <= today {
      items.append(.init(section: .signaal, id: signaal.id, day: day))
    }
    if let due = signaal.feedbackDue(settings: settings), due <= today {
      items.append(.init(section: .feedback, id: signaal.id, day: due))
    }
    return items
  }

  /// A referral that came back, or that waits for whoever is at the keyboard, at once; one that waits
  /// for others or runs when its day has come.
  func agendaItems(of referral: Referral, on today: Day) -> [Agenda.Item] {
    guard let day = nextStep(of: referral)?.day,
      day <= today || referral.status == .returned || waitsForUser(referral)
    else { return [] }
    return [.init(section: .referral, id: referral.id, day: day)]
  }

  /// A waakvlam in the week of its contact and as long as nobody answered (R20), also when somebody
  /// was just tried in vain: with the day to try again; one whose holder stopped at once, and then on
  /// whatever comes first.
  func agendaItems(of waakvlam: Waakvlam, on today: Day) -> [Agenda.Item] {
    guard waakvlam.isBurning else { return [] }
    let settings = settings
    let schedule = waakvlam.schedule(settings: settings)
    var days: [Day] = []
    if let seeking = waakvlam.seekingHolder { days.append(seeking + settings.returnedDays) }
    if let day = schedule.nextContact,
      schedule.asksContact(on: today) || schedule.isRetried && !waakvlam.isResting(on: today)
    {
      days.append(day)
    }
    return days.min().map { [.init(section: .waakvlam, id: waakvlam.id, day: $0)] } ?? []
  }

  /// A promise that was not kept and whose day has come.
  func agendaItems(of promise: Promise, on today: Day) -> [Agenda.Item] {
    guard promise.kept == nil, promise.due <= today else { return [] }
    return [.init(section: .promise, id: promise.id, day: promise.due)]
  }

  /// An activity or an initiative in a wijk of the one at the keyboard, when it is on today as far as
  /// its hours can be understood (§5 a, `S2:602`). Desks and shops, which are there every day, are not.
  func agendaItems(of card: Voorziening, on today: Day) -> [Agenda.Item] {
    guard card.activity == .active, card.openings.contains(where: { $0.mayBegin(on: today) }),
      card.sort == Codes.activity || card.sort == Codes.initiative,
      let user, card.wijken.contains(where: user.wijken.contains), isVisible(card, to: user.id),
      let first = OpeningHours(card.openings).spans(on: today).first
    else { return [] }
    return [.init(section: .onToday, id: card.id, day: today, minute: first.start.minute)]
  }

  /// Anything else: its next step, when the day has come.
  func agendaItems(
    _ section: Agenda.Section, _ record: AnyRecord, on today: Day
  ) -> [Agenda.Item] {
    guard let day = nextStep(of: record, on: today)?.day, day <= today else { return [] }
    return [.init(section: section, id: record.id, day: day)]
  }
}

extension Opening {
  /// False when its days say at a glance that it is not on that day: most cards are not, and then
  /// nothing has to be interpreted.
  fileprivate func mayBegin(on day: Day) -> Bool {
    guard exceptions.isEmpty, let days else { return true }
    let code = Recurrence.codes[day.weekday - 1]
    return days.uppercased().filter { !$0.isWhitespace }.contains(code)
  }
}
