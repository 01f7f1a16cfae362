/// Why a change cannot be. It has no text: the sentence is made at the edge, in the user's language.
public enum Refusal: Error, Equatable, Sendable {
  /// There is no record with this identity.
  case notFound(ID)
  /// There is already a record with this identity.
  case alreadyExists(ID)
  /// The text is empty.
  case textMissing
  /// The name is empty.
  case nameMissing
  /// No wijk has this name.
  case unknownWijk(String)
  /// A sentence that says why is needed (R29).
  case reasonMissing
  /// Giving back needs a proposal: never only a no.
  case proposalMissing
  /// Nobody by this identity can be asked.
  case unknownReceiver
  /// A signaal that was closed cannot do this any more.
  case signaalEnded
  /// A signaal does not belong to itself.
  case sameSignaal
  /// Somebody is asked for the signaal, so it is not joined to another.
  case referralRuns
  /// The referral was already taken up.
  case alreadyAccepted
  /// The referral was given back and waits for its referrer.
  case alreadyReturned
  /// The referral is already finished.
  case alreadyFinished
  /// There is no step above or below this one.
  case noFurtherLevel
  /// The waakvlam was already put out.
  case waakvlamEnded
  /// The resident already has a waakvlam that burns.
  case alreadyBurning(ID)
  /// The waakvlam still burns: it need not be lit again.
  case waakvlamBurns
  /// The waakvlam does not rest.
  case notResting
  /// A missed moment is computed; nobody chooses it.
  case missedIsComputed
  /// The waakvlam needs somebody who holds it (R24).
  case holderMissing
  /// A contact needs two different ends.
  case sameEnds
  /// A card is not put together with itself.
  case sameCards
  /// What is on no list and what is on one are not put together (R27).
  case offListApart
  /// The promise was already kept.
  case alreadyKept
  /// A date lies after today where it cannot.
  case dayInFuture(Day)
  /// It would end before it begins, or its next date lies in the past.
  case endsBeforeStart(Day)
  /// A number is outside the bounds it has; the name is that of the field.
  case outOfRange(String, ClosedRange<Int>)
  /// The resident already belongs to another household.
  case inAnotherHousehold(ID, household: ID)
  /// A household, a group or a measurement is about nobody.
  case nobodyInIt
  /// Nothing was filled in.
  case nothingFilledIn
  /// Risk factors belong to a group or a wijk, never to one child (§2.11).
  case riskOfOnePerson
  /// The name of a wijk stands in other records and cannot change.
  case nameIsFixed(String)
  /// The change would change nothing.
  case nothingChanged
}

/// Who acts and when; a change is judged in its light. Clock and identity come from outside.
public struct Occasion: Sendable {
  /// The day of the action.
  public var today: Day
  /// The worker who acts.
  public var worker: ID?

  /// An action by a worker on a day.
  public init(today: Day, worker: ID?) {
    self.today = today
    self.worker = worker
  }
}
