import Domain

extension DemoReader {
  func voorziening(_ row: DemoRow) throws(DemoFault) -> Voorziening {
    var card = Voorziening()
    card.id = try id(row)
    card.name = try row.required("name")
    card.sort = row.text("sort")
    card.subkind = row.text("subkind")
    card.about = row.text("about")
    card.themes = row.texts("themes")
    card.formality = try row.choice("formality", Formality.self)
    card.visibility = try row.choice("visibility", Visibility.self) ?? .team
    card.institution = row.text("institution")
    let wijken = row.texts("wijken")
    card.citywide = wijken == ["stad"]
    card.wijken = card.citywide == true ? [] : wijken
    card.cost = row.text("cost")
    card.languages = row.texts("languages")
    card.phone = row.text("phone")
    card.email = row.text("email")
    card.website = row.text("website")
    card.activity = try row.choice("activity", Activity.self) ?? .active
    card.maker = try optional(row, "maker", .worker)
    card.notes = row.text("notes")
    card.organisation = row.text("organisation")
    card.people = try people(row)
    card.places = try places(row)
    card.openings = try openings(row)
    if let checked = try row.parts("checked", 2).first {
      card.checked = try day(row, "checked", checked[0])
      card.checkedHow = checked[1].isEmpty ? nil : checked[1]
    }
    try describe(&card, row)
    return card
  }

  /// What a card is, in single words; what is not said stays unknown.
  private func describe(_ card: inout Voorziening, _ row: DemoRow) throws(DemoFault) {
    for word in row.texts("is") {
      switch word {
      case "gratis": card.free = true
      case "betaald": card.free = false
      case "samen": card.collective = true
      case "alleen": card.collective = false
      case "vrij": card.needsIndication = false
      case "indicatie": card.needsIndication = true
      default: throw row.fault(.unreadable(field: "is", value: word))
      }
    }
  }

  /// People as `name | good at | phone | email | ja or nee, reachable outside office hours`.
  private func people(_ row: DemoRow) throws(DemoFault) -> [ContactPerson] {
    var people: [ContactPerson] = []
    for part in try row.parts("person", 5) {
      let given = part.map { $0.isEmpty ? nil : $0 }
      guard let name = given[0] else { throw row.fault(.missingField("person")) }
      var person = ContactPerson(name: name, goodAt: given[1], phone: given[2], email: given[3])
      person.outsideHours = given[4].map { $0 == "ja" }
      people.append(person)
    }
    return people
  }

  /// Places as `name | address | latitude | longitude | town | geheim`; the last word says that the
  /// address must not be known.
  private func places(_ row: DemoRow) throws(DemoFault) -> [Place] {
    try row.parts("at", 6).map { part throws(DemoFault) in
      let given = part.map { $0.isEmpty ? nil : $0 }
      var place = Place()
      place.name = given[0]
      place.address = given[1]
      place.latitude = given[2]
      place.longitude = given[3]
      place.town = given[4] ?? "Rotterdam"
      if let word = given[5] {
        guard word == "geheim" else { throw row.fault(.unreadable(field: "at", value: word)) }
        place.confidential = true
      }
      return place
    }
  }

  /// Openings as `days | opens | closes | words`, every week unless the days begin with a number.
  private func openings(_ row: DemoRow) throws(DemoFault) -> [Opening] {
    try row.parts("open", 4).map { part in
      let given = part.map { $0.isEmpty ? nil : $0 }
      var opening = Opening()
      opening.days = given[0]
      opening.frequency =
        given[0].map { $0.first?.isNumber == true || $0.first == "-" ? "MONTHLY" : "WEEKLY" }
      opening.opens = given[1]
      opening.closes = given[2]
      opening.text = given[3]
      return opening
    }
  }
}
