/// What stands above and under forms.
extension Texts {
  public static let formNew = Phrase("Nieuw: {}", "New: {}")
  public static let formChange = Phrase("Wijzig {}", "Change {}")
  public static let formExtendPlan = Phrase("Plan verlengen", "Extend the plan")
  public static let formDecide = Phrase("Besluit bij de kwestie", "Decision on the kwestie")
  public static let formPause = Phrase("Waakvlam laten rusten", "Let the waakvlam rest")
  public static let formFindHolder = Phrase("Andere houder", "Another holder")
  public static let formPlanPart = Phrase("Onderdeel van het plan", "Part of the plan")
  public static let fieldNoNumber = Phrase(
    "\"{}\" is geen heel getal. Typ alleen cijfers.",
    "\"{}\" is no whole number. Type digits only.")
  public static let fieldNoDay = Phrase(
    "\"{}\" is geen dag. Typ bijvoorbeeld 2-3-2026, morgen of +7.",
    "\"{}\" is no day. Type for instance 2-3-2026, tomorrow or +7.")
}
