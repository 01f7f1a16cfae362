/// The words of the table of the sociale kaart for a spreadsheet, and of hours in it.
extension Texts {
  public static let tablePeople = Phrase("Contactpersonen", "People")
  public static let tableOffer = Phrase("Aanbod", "Offer")
  public static let tableEmail = Phrase("E-mail", "E-mail")
  public static let tableWeb = Phrase("Website", "Website")
  public static let tableFree = Phrase("gratis", "free")
  public static let tableCitywide = Phrase("hele stad", "whole city")
  /// From Monday on.
  public static let tableWheelchair = Phrase("Rolstoel kan erin", "Wheelchair")
  public static let tableDays = Phrase("ma di wo do vr za zo", "Mon Tue Wed Thu Fri Sat Sun")
  public static let tableNth = Phrase("{}e", "nr {}")
  public static let tableLast = Phrase("laatste", "last")
  public static let tableLastDay = Phrase("laatste dag", "last day")
  public static let tableMonthDay = Phrase("dag {} van de maand", "day {} of the month")
  public static let tableEveryWeeks = Phrase("om de {} weken", "every {} weeks")
  public static let tableEveryMonths = Phrase("om de {} maanden", "every {} months")
  public static let tableFrom = Phrase("vanaf {}", "from {}")
  public static let tableUntil = Phrase("tot en met {}", "until {}")
  public static let tableNoHolidays = Phrase("niet op feestdagen", "not on holidays")
  public static let tableClosedOn = Phrase("dicht op {}", "closed on {}")
}
