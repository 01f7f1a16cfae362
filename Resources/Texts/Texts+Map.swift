/// The map of the sociale kaart.
extension Texts {
  public static let actShowMap = Phrase(
    "Plattegrond: wat er dichtbij is", "Map: what is near")
  public static let hintMap = Phrase("dichtbij", "near")
  public static let mapTitle = Phrase("4 Sociale kaart · plattegrond", "4 Sociale kaart · map")

  public static let mapHere = Phrase("Op deze plek nog {}: {}", "At this spot {} more: {}")
  public static let mapNear = Phrase("Dichtbij", "Near")
  public static let mapNothingNear = Phrase(
    "Geen andere kaart met een plek.", "No other card with a place.")
  public static let mapNothingNearInList = Phrase(
    "Geen andere kaart uit de lijst zoals je die nu ziet. Esc, dan Esc: alle kaarten.",
    "No other card of the list as you see it now. Esc, then Esc: all cards.")
  public static let mapInWijk = Phrase("Midden in {}", "Middle in {}")
  public static let mapOutsideWijken = Phrase(
    "Midden buiten de bekende gebieden", "Middle outside the known areas")
  public static let mapLiesIn = Phrase("Ligt in {}", "Lies in {}")
  public static let mapLiesOutside = Phrase(
    "Ligt buiten de bekende gebieden", "Lies outside the known areas")
  public static let mapFromMiddle = Phrase("{} van het midden", "{} of the middle")
  public static let mapInMiddle = Phrase("in het midden", "in the middle")
  public static let mapWithoutOne = Phrase(
    "1 kaart zonder plek op de kaart", "1 card without a place on the map")
  public static let mapWithoutMany = Phrase(
    "{} kaarten zonder plek op de kaart", "{} cards without a place on the map")
  public static let mapNarrowed = Phrase(
    "alleen de lijst: {}", "only the list: {}")
  public static let mapNorthUp = Phrase("Het noorden is boven.", "North is up.")

  public static let mapNothing = Phrase(
    "Er staat nog niets op de plattegrond. Zet bij een kaart de plek, of lees gebieden in met: "
      + "waakvlam kaart gebieden BESTAND",
    "There is nothing on the map yet. Give a card its place, or read areas with: "
      + "waakvlam kaart gebieden FILE")
  public static let mapNoCards = Phrase(
    "Geen kaart heeft een plek. Zet bij een kaart de plek: druk e en vul breedtegraad en "
      + "lengtegraad in.",
    "No card has a place. Give a card its place: press e and fill in latitude and longitude.")
  public static let mapFilteredAway = Phrase(
    "De lijst laat nu geen kaart met een plek zien. Esc gaat terug naar de lijst; daar haalt Esc "
      + "het filter weg.",
    "The list shows no card with a place now. Esc goes back to the list; there Esc takes the "
      + "filter away.")
  public static let mapNoSuchNumber = Phrase(
    "Er is hier geen kaart met nummer {}.", "There is no card with number {} here.")
  public static let mapSelectedNowhere = Phrase(
    "{} heeft geen plek op de plattegrond.", "{} has no place on the map.")
  public static let mapNoCard = Phrase(
    "Er is geen kaart gekozen.", "No card is chosen.")
  public static let mapKeyUnknown = Phrase(
    "{} doet hier niets. ? laat de toetsen van de plattegrond zien.",
    "{} does nothing here. ? shows the keys of the map.")
  public static let mapClosest = Phrase("Dichterbij kan niet.", "It cannot be closer.")
  public static let mapFarthest = Phrase("Verder weg kan niet.", "It cannot be farther away.")

  public static let mapMetres = Phrase("{} m", "{} m")
  public static let mapKilometres = Phrase("{} km", "{} km")
  public static let mapNorth = Phrase("noord", "north")
  public static let mapNorthEast = Phrase("noordoost", "north-east")
  public static let mapEast = Phrase("oost", "east")
  public static let mapSouthEast = Phrase("zuidoost", "south-east")
  public static let mapSouth = Phrase("zuid", "south")
  public static let mapSouthWest = Phrase("zuidwest", "south-west")
  public static let mapWest = Phrase("west", "west")
  public static let mapNorthWest = Phrase("noordwest", "north-west")

  public static let mapHelp = Phrase("Op de plattegrond", "On the map")
  public static let mapHelpPan = Phrase(
    "Schuif een kwart; wat bij het midden ligt is gekozen",
    "Move by a quarter; what is nearest to the middle is chosen")
  public static let mapHelpZoom = Phrase("Dichterbij en verder weg", "Closer and farther away")
  public static let mapHelpAll = Phrase("Alles in beeld", "Everything in sight")
  public static let mapHelpNext = Phrase(
    "Volgende en vorige kaart, van dichtbij naar ver", "Next and previous card, from near to far")
  public static let mapHelpNumber = Phrase(
    "Naar de kaart met dat nummer", "To the card with that number")
  public static let mapHelpOpen = Phrase("Open de kaart in de lijst", "Open the card in the list")
  public static let mapHelpRefer = Phrase("Verwijs hierheen", "Refer here")
  public static let mapHelpClose = Phrase("Terug naar de lijst", "Back to the list")
  public static let mapHelpSigns = Phrase(
    "◉ of @ de gekozen kaart · 1–9 wat dichtbij is · • of * andere kaarten · ┼ of + het midden",
    "◉ or @ the chosen card · 1–9 what is near · • or * other cards · ┼ or + the middle")
  public static let hintPan = Phrase("schuif", "move")
  public static let hintZoom = Phrase("zoom", "zoom")
  public static let hintAll = Phrase("alles", "all")
  public static let hintNextCard = Phrase("volgende", "next")
  public static let hintOpenCard = Phrase("open", "open")

  public static let helpKaartMap = Phrase(
    "De plattegrond in tekst: een kaart, en wat er dichtbij is.",
    "The map as text: a card, and what is near it.")
  public static let helpMapCard = Phrase(
    "De kaart waar het om gaat: id of naam. Zonder is het de eigen wijk.",
    "The card it is about: id or name. Without, the own wijk.")
  public static let helpMapAscii = Phrase(
    "Teken met gewone tekens, voor wie geen brailletekens ziet.",
    "Draw with plain characters, for who sees no braille signs.")
  public static let stopNotNumber = Phrase(
    "{} moet een getal zijn van {} tot en met {}.", "{} must be a number from {} to {}.")
  public static let helpMapPicture = Phrase(
    "Teken ook het plaatje.", "Draw the picture as well.")
  public static let helpMapMany = Phrase(
    "Zoveel plekken dichtbij worden genoemd.", "So many spots nearby are named.")
  public static let stopSecretPlace = Phrase(
    "{}: geheim adres, niet op de plattegrond. Bel eerst.",
    "{}: confidential address, not on the map. Call first.")
  public static let stopNoPlaceOnMap = Phrase(
    "{} heeft geen plek op de kaart. Zet de plek bij de kaart.",
    "{} has no place on the map. Give the card its place.")
}
