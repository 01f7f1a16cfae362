/// Why a record cannot be kept as it is: what is wrong, and what to do.
extension Texts {
  public static let refusedEndsBeforeStart = Phrase(
    "Die datum kan niet: {} ligt te vroeg. Kies een latere dag.",
    "That date cannot be: {} is too early. Choose a later day.")
  public static let refusedOutOfRange = Phrase(
    "Het getal bij {} kan niet. Vul een getal in van {} tot en met {}.",
    "The number for {} cannot be. Fill in a number from {} to {}.")
  public static let refusedInAnotherHousehold = Phrase(
    "{} hoort al bij een ander huishouden: {}. Haal die persoon daar eerst weg.",
    "{} already belongs to another household: {}. Take them out of there first.")
  public static let refusedNobodyInIt = Phrase(
    "Hier hoort iemand bij. Vul minstens één naam in.",
    "This needs somebody. Fill in at least one name.")
  public static let refusedNothingFilledIn = Phrase(
    "Er is niets ingevuld. Vul minstens één vak in, of stop met Esc.",
    "Nothing was filled in. Fill in at least one field, or stop with Esc.")
  public static let refusedRiskOfOnePerson = Phrase(
    "Risico's schrijf je niet bij één kind op, wel bij een groep of een wijk.",
    "Risks are not written down for one child, but for a group or a wijk.")
  public static let refusedNameIsFixed = Phrase(
    "De naam van wijk {} staat in andere kaarten en kan niet veranderen.",
    "The name of wijk {} stands in other records and cannot change.")
}
