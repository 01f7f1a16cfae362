/// The lists that the program goes by: as the sources give them, or as a municipality has them.
///
/// A code that stands in no list is never lost and never refused in a record: it was written with
/// another list, and is shown as it is. Why a list is as it is stands with `StandardLists`.
public struct Reference: Equatable, Sendable {
  /// The lists as the sources give them.
  public static let standard = Reference()

  private init() {}

  // MARK: What is noticed

  /// What a signaal, a card or a question is about.
  public var themes = StandardLists.themes
  /// Who noticed.
  public var sources = StandardLists.sources
  /// What a signaal is about in more detail.
  public var signalTypes = StandardLists.signalTypes
  /// What a worker does with a signaal.
  public var tracks = StandardLists.tracks
  /// The fields of life.
  public var lifeDomains = StandardLists.lifeDomains

  // MARK: The sociale kaart

  /// What kind of card.
  public var sorts = StandardLists.sorts
  /// What a card offers.
  public var subkinds = StandardLists.subkinds
  /// Paid, carried by people themselves, or both.
  public var formalities = StandardLists.formalities
  /// What people mean by formal and informal.
  public var formalTraits = StandardLists.formalTraits
  /// The field an institution works in.
  public var institutions = StandardLists.institutions
  /// How near to people a card is.
  public var spheres = StandardLists.spheres
  /// What the sociale basis is made of.
  public var components = StandardLists.components
  /// For whom a card is.
  public var targetGroups = StandardLists.targetGroups
  /// How somebody gets in.
  public var accessWays = StandardLists.accessWays
  /// What a place or initiative could use.
  public var needs = StandardLists.needs
  /// How a card was checked.
  public var checkWays = StandardLists.checkWays
  /// Partners that are often forgotten.
  public var forgottenPartners = StandardLists.forgottenPartners
  /// What informal places really give.
  public var informalOffers = StandardLists.informalOffers

  // MARK: Places and initiatives

  /// What kind of place.
  public var placeKinds = StandardLists.placeKinds
  /// What a Huis van de Wijk has at the least.
  public var houseFunctions = StandardLists.houseFunctions
  /// By what a Huis van de Wijk is looked at.
  public var houseHeadings = StandardLists.houseHeadings
  /// Three ways to help an initiative.
  public var facilitation = StandardLists.facilitation
  /// What MAEX asks.
  public var maex = StandardLists.maex
  /// How a talent grows.
  public var talentPhases = StandardLists.talentPhases
  /// What taking over a public task should bring.
  public var challengeResults = StandardLists.challengeResults

  // MARK: People

  /// Ages.
  public var ageGroups = StandardLists.ageGroups
  /// What people are to each other, by closeness.
  public var relations = StandardLists.relations
  /// What people do for each other.
  public var doing = StandardLists.doing
  /// What a resident may be besides resident.
  public var residentRoles = StandardLists.residentRoles
  /// What holds a group together.
  public var groupSorts = StandardLists.groupSorts
  /// On what ground personal data may be kept.
  public var legalGrounds = StandardLists.legalGrounds
  /// On what ground personal data are erased.
  public var erasureGrounds = StandardLists.erasureGrounds
  /// Two kinds of loneliness.
  public var loneliness = StandardLists.loneliness

  // MARK: Helping

  /// How somebody volunteers.
  public var volunteerKinds = StandardLists.volunteerKinds
  /// What a koppeling is for.
  public var matchKinds = StandardLists.matchKinds
  /// Why people help without being paid.
  public var helpReasons = StandardLists.helpReasons
  /// Four ways to stand beside a mantelzorger.
  public var sofa = StandardLists.sofa
  /// What can be done for mantelzorgers, by the four V's.
  public var carerActions = StandardLists.carerActions
  /// What support for mantelzorgers consists of.
  public var carerFunctions = StandardLists.carerFunctions
  /// What the volunteer centre of the city does.
  public var centreFunctions = StandardLists.centreFunctions
  /// What a young mantelzorger easily misses.
  public var youngCarerPrompts = StandardLists.youngCarerPrompts
  /// What is done for volunteers in the wijk.
  public var volunteerTasks = StandardLists.volunteerTasks

  // MARK: Work and agreements

  /// What a worker does.
  public var workerRoles = StandardLists.workerRoles
  /// What a resident came out of.
  public var origins = StandardLists.origins
  /// Good reasons to stop.
  public var endReasons = StandardLists.endReasons
  /// Where somebody can go after support ends.
  public var outflows = StandardLists.outflows
  /// How a referral ended, or how it stands.
  public var outcomes = StandardLists.outcomes
  /// Where and how a talk was held.
  public var conversationKinds = StandardLists.conversationKinds
  /// What people in a wijkteam do.
  public var disciplines = StandardLists.disciplines
  /// What to look at before letting go.
  public var letGo = StandardLists.letGo
  /// Who is to act.
  public var turns = StandardLists.turns
  /// What a story is.
  public var storySorts = StandardLists.storySorts
  /// Who tells a story.
  public var perspectives = StandardLists.perspectives
  /// What formal and informal look for in each other.
  public var cooperationQualities = StandardLists.cooperationQualities

  // MARK: Measures

  /// The domains of the ZRM.
  public var zrmDomains = StandardLists.zrmDomains
  /// What protects the young.
  public var protectiveFactors = StandardLists.protectiveFactors
  /// What puts the young at risk, by where it lies.
  public var riskFactors = StandardLists.riskFactors
  /// What support with an indicatie can be for, with its treden.
  public var resultAreas = StandardLists.resultAreas
  /// How heavy support is.
  public var weights = StandardLists.weights
  /// Groups in long-term care.
  public var clientGroups = StandardLists.clientGroups
  /// Groups that the research looked at.
  public var researchGroups = StandardLists.researchGroups

  // MARK: The wijk

  /// The gebieden of the city.
  public var gebieden = StandardLists.gebieden
  /// What a wijkanalyse looks at.
  public var wijkVariables = StandardLists.wijkVariables
  /// Who goes first in the city.
  public var priorityGroups = StandardLists.priorityGroups
  /// What goes first in the work.
  public var priorities = StandardLists.priorities
  /// What a citizen does.
  public var citizenship = StandardLists.citizenship
  /// What welzijn is for.
  public var welfareFunctions = StandardLists.welfareFunctions
  /// What welzijn is built from, each with who does it.
  public var buildingBlocks = StandardLists.buildingBlocks

  /// The outcomes that somebody can choose.
  public var chosenOutcomes: [Term] { outcomes.filter { !$0.isComputed } }
}
