public import Domain

/// New records, filled in as far as it follows from what they are made about.
extension Filling {
  /// The one at the keyboard.
  private var user: Worker? { caseload.user }
  /// The wijk that new things are in.
  var homeWijk: String { user?.wijken.first ?? caseload.wijken.rows.first?.name ?? "" }

  /// The resident that an item is about, when there is one.
  public func residentOf(_ id: ID?) -> ID? {
    switch id.flatMap({ caseload[$0] }) {
    case .resident(let resident): resident.id
    case .signaal(let signaal): signaal.about.flatMap { caseload.residents[$0]?.id }
    case .referral(let referral): referral.resident
    case .waakvlam(let waakvlam): waakvlam.resident
    case .plan(let plan): plan.resident
    case .posting(let posting): posting.resident
    case .match(let match): match.asker
    case .household(let household): household.members.first
    case .conversation(let talk): talk.resident
    case .contact(let contact): caseload.residents[contact.from]?.id
    default: nil
    }
  }

  /// The signaal that an item is about, when there is one.
  func signaalOf(_ id: ID?) -> ID? {
    guard let id else { return nil }
    if caseload.signalen.contains(id) { return id }
    return caseload.referrals[id]?.signaal ?? caseload.plans[id]?.signaal
  }

  /// What was agreed today in a talk about an item, or in the talk itself.
  private func agreedToday(_ id: ID?) -> String? {
    guard let id else { return nil }
    if let talk = caseload.conversations[id] { return talk.agreed }
    return (caseload.mentions(of: id) + (signaalOf(id).map(caseload.mentions(of:)) ?? []))
      .compactMap { caseload.conversations[$0] }.last { $0.day == today && $0.agreed != nil }?
      .agreed
  }

  /// The open signaal about a resident, when there is just one: a talk with them is about that.
  private func onlyQuestion(of resident: ID) -> ID? {
    let open = caseload.mentions(of: resident).compactMap { caseload.signalen[$0] }
      .filter { $0.about == resident && $0.status.isOpen }
    return open.count == 1 ? open[0].id : nil
  }

  /// The kind of conversation that the user mostly has.
  var conversationSort: String? {
    user?.role == Codes.vraagWijzer ? Codes.deskTalk : nil
  }

  /// A record of a kind, filled in as far as it follows from what it is made about; nil for kinds
  /// that are not made so.
  public func blank(_ kind: Kind, _ fresh: ID, about id: ID? = nil) -> AnyRecord? {
    let resident = residentOf(id)
    switch kind {
    case .resident, .group, .voorziening, .worker, .gebied, .indicator, .wijk:
      return blankPlace(kind, fresh)
    case .household:
      var household = Household()
      household.id = fresh
      household.wijk = homeWijk
      if let person = resident.flatMap({ caseload.residents[$0] }) {
        household.name = person.name
        household.wijk = person.wijk
        household.street = person.street
        household.members = [person.id]
      }
      return household.any
    case .contact:
      var contact = Contact()
      contact.id = fresh
      contact.from = resident ?? .none
      contact.since = today
      contact.seen = today
      return contact.any
    case .conversation:
      var talk = Conversation()
      talk.id = fresh
      talk.day = today
      talk.resident = resident
      talk.signaal = signaalOf(id) ?? resident.flatMap(onlyQuestion)
      talk.household = id.flatMap { caseload.households[$0]?.id }
      talk.sort = conversationSort
      return talk.any
    case .waakvlam:
      var waakvlam = Waakvlam()
      waakvlam.id = fresh
      waakvlam.started = today
      waakvlam.owner = user?.id
      waakvlam.holder = user?.name ?? ""
      waakvlam.signaal = signaalOf(id)
      waakvlam.plan = id.flatMap { caseload.plans[$0]?.id }
      waakvlam.resident = resident ?? .none
      return waakvlam.any
    case .plan:
      var plan = Plan()
      plan.id = fresh
      plan.started = today
      plan.resident = resident ?? .none
      plan.goal = resident.flatMap { caseload.residents[$0]?.wish }
      plan.signaal = signaalOf(id)
      plan.referral = id.flatMap { caseload.referrals[$0]?.id }
      plan.household = resident.flatMap(caseload.household(of:))?.id
      plan.owner = user?.id
      return plan.any
    default: return blankItem(kind, fresh, about: id, resident)
    }
  }

  private func blankItem(
    _ kind: Kind, _ fresh: ID, about id: ID?, _ resident: ID?
  ) -> AnyRecord? {
    switch kind {
    case .posting:
      var posting = Posting()
      posting.id = fresh
      posting.made = today
      posting.resident = resident
      posting.wijk = resident.flatMap { caseload.residents[$0]?.wijk } ?? homeWijk
      posting.signaal = signaalOf(id)
      posting.owner = user?.id
      return posting.any
    case .match:
      var match = Match()
      match.id = fresh
      match.proposed = today
      match.asker = resident ?? .none
      match.owner = user?.id
      return match.any
    case .kwestie:
      var kwestie = Kwestie()
      kwestie.id = fresh
      kwestie.made = today
      kwestie.wijk = homeWijk
      kwestie.turn = Codes.residents
      kwestie.nextEvaluation = kwestie.rhythm.next(after: today)
      kwestie.owner = user?.id
      if let id, let item = caseload[id] {
        let signaal = signaalOf(id).flatMap { caseload.signalen[$0] }
        kwestie.title = signaal?.text ?? caseload.name(of: id)
        kwestie.wijk = signaal?.wijk ?? homeWijk
        kwestie.themes = signaal?.themes ?? []
        kwestie.items = [.signaal, .referral].contains(item.kind) ? [id] : []
      }
      return kwestie.any
    case .promise:
      var promise = Promise()
      promise.id = fresh
      promise.made = today
      promise.due = today + 7
      promise.who = user?.name ?? ""
      promise.about = id
      promise.what = agreedToday(id) ?? ""
      return promise.any
    case .story:
      var story = Story()
      story.id = fresh
      story.day = today
      story.worker = user?.id
      story.about = id.list
      story.wijk = homeWijk
      return story.any
    case .factors:
      var factors = Factors()
      factors.id = fresh
      factors.day = today
      factors.resident = resident
      factors.worker = user?.id
      return factors.any
    case .selfReliance:
      var measurement = SelfReliance()
      measurement.id = fresh
      measurement.resident = resident ?? .none
      measurement.day = today
      measurement.worker = user?.id
      return measurement.any
    default: return nil
    }
  }

  private func blankPlace(_ kind: Kind, _ fresh: ID) -> AnyRecord? {
    switch kind {
    case .resident:
      var resident = Resident()
      resident.id = fresh
      resident.wijk = homeWijk
      return resident.any
    case .group:
      var group = Group()
      group.id = fresh
      group.wijk = homeWijk
      return group.any
    case .voorziening:
      var card = Voorziening()
      card.id = fresh
      card.maker = user?.id
      card.checked = today
      card.wijken = homeWijk.isEmpty ? [] : [homeWijk]
      return card.any
    case .worker:
      var worker = Worker()
      worker.id = fresh
      return worker.any
    case .gebied:
      var gebied = Gebied()
      gebied.id = fresh
      return gebied.any
    case .indicator:
      var indicator = Indicator()
      indicator.id = fresh
      return indicator.any
    case .wijk:
      var wijk = Wijk()
      wijk.id = fresh
      return wijk.any
    default: return nil
    }
  }
}
