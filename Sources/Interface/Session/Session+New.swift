import Domain
import Resources

/// What is opened when an action is saved: the way out of a plan leads somewhere, and so does a
/// signaal that was made to be referred.
enum FollowUp: Equatable, Sendable {
  case waakvlam(ID)
  case posting(ID)
  case resident(ID)
  case triage(ID)
  case refer(ID, to: ID)
  case letGo(ID, at: Int)
  case show(Screen, ID)

  init?(outflow: String, plan: ID) {
    switch outflow {
    case "waakvlam": self = .waakvlam(plan)
    case "maatje": self = .posting(plan)
    case "ervaring": self = .resident(plan)
    default: return nil
    }
  }
}

extension Action {
  /// The kind of record that it makes.
  var newKind: Kind? {
    switch self {
    case .newResident: .resident
    case .newHousehold: .household
    case .newGroup: .group
    case .newContact: .contact
    case .newKaart: .voorziening
    case .newWaakvlam: .waakvlam
    case .newPlan: .plan
    case .newTalk: .conversation
    case .newPosting: .posting
    case .newMatch: .match
    case .newKwestie: .kwestie
    case .newPromise: .promise
    case .newStory: .story
    case .newIndicator: .indicator
    case .newWorker: .worker
    case .newGebied: .gebied
    default: nil
    }
  }
}

extension Screen {
  /// The kind of record that `n` makes here.
  var kind: Kind? {
    switch self {
    case .kaart: .voorziening
    case .waakvlammen: .waakvlam
    case .residents: .resident
    case .contacts: .contact
    case .groups: .group
    case .households: .household
    case .plans: .plan
    case .board: .posting
    case .matches: .match
    case .wijken: .wijk
    case .kwesties: .kwestie
    case .promises: .promise
    case .stories: .story
    case .indicators: .indicator
    case .workers: .worker
    case .talks: .conversation
    case .today, .signalen, .referrals, .carers, .volunteers: nil
    }
  }
}

extension Screen {
  /// Whether it is the list of the records of a kind.
  func holds(_ kind: Kind) -> Bool {
    switch self {
    case .signalen: kind == .signaal
    case .referrals: kind == .referral
    default: self.kind == kind
    }
  }
}

extension Session {
  /// Opens the form of a new record, filled in as far as it follows from what it is made about.
  mutating func openNew(_ kind: Kind, about id: ID? = nil) {
    guard let record = filling.blank(kind, ids.next(), about: id) else { return }
    openForm(record, isNew: true)
  }

  /// A new initiative of residents: what it is about, what it needs and where its limits are, first.
  mutating func openInitiativeForm() {
    guard case .voorziening(var card) = filling.blank(.voorziening, ids.next()) else { return }
    card.sort = Codes.initiative
    card.initiative = Initiative()
    card.initiative?.turn = Codes.residents
    card.initiative?.byResidents = true
    card.formality = .informal
    let first = ["name", "people.0.name"]
    let fields =
      RecordFields.voorziening.filter { first.contains($0.path) }
      + RecordFields.initiative.prefix(4)
      + RecordFields.details.filter { ["details.needs", "details.mayStaySmall"].contains($0.path) }
      + RecordFields.initiative.dropFirst(4)
      + RecordFields.voorziening.filter { !first.contains($0.path) }
    openForm(.voorziening(card), isNew: true, fields: fields, title: Texts.actNewInitiative)
  }

  mutating func open(_ next: FollowUp) {
    switch next {
    case .waakvlam(let plan): openNew(.waakvlam, about: plan)
    case .posting(let plan): openNew(.posting, about: caseload.plans[plan]?.resident)
    case .triage(let signaal): openReceiverPicker(signaal)
    case .refer(let signaal, let card): openReferForm(signaal: signaal, to: card)
    case .show(let list, let id):
      show(list)
      select(id)
    case .letGo(let plan, let position): openLetGoMenu(plan, at: position)
    case .resident(let plan): if let id = caseload.plans[plan]?.resident { openForm(id) }
    }
  }

  /// What makes records and fills them in.
  var filling: Filling { Filling(caseload, on: today, reference, language) }

  /// The resident that an item is about, when there is one.
  func residentOf(_ id: ID?) -> ID? { filling.residentOf(id) }

  /// The kind of conversation that the user mostly has.
  var conversationSort: String? { filling.conversationSort }

  /// The household that a resident belongs to.
  func household(of resident: ID) -> Household? { caseload.household(of: resident) }
}
