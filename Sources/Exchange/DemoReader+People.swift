import Domain

extension DemoReader {
  func wijk(_ row: DemoRow) throws(DemoFault) -> Wijk {
    var wijk = Wijk()
    wijk.id = try id(row)
    wijk.name = try row.required("name")
    wijk.gebied = row.text("gebied")
    wijk.emergency = row.text("emergency")
    wijk.outline = row.fields["outline"] ?? []
    return wijk
  }

  func worker(_ row: DemoRow) throws(DemoFault) -> Worker {
    var worker = Worker()
    worker.id = try id(row)
    worker.name = try row.required("name")
    worker.role = row.text("role")
    worker.wijken = row.texts("wijken")
    worker.phone = row.text("phone")
    worker.isUser = try row.flag("user")
    return worker
  }

  func group(_ row: DemoRow) throws(DemoFault) -> Domain.Group {
    var group = Domain.Group()
    group.id = try id(row)
    group.name = try row.required("name")
    group.wijk = try row.required("wijk")
    group.sort = row.text("sort")
    group.choseSeclusion = try row.flag("secluded")
    group.contactPerson = row.text("person")
    group.notes = row.text("notes")
    return group
  }

  func resident(_ row: DemoRow) throws(DemoFault) -> Resident {
    var resident = Resident()
    resident.id = try id(row)
    resident.name = try row.required("name")
    resident.street = row.text("street")
    resident.wijk = try row.required("wijk")
    resident.ageGroup = row.text("age")
    resident.wish = row.text("wish")
    resident.languages = row.texts("languages")
    resident.phone = row.text("phone")
    resident.roles = row.texts("roles")
    resident.talents = row.texts("talents")
    resident.reciprocity = row.text("gives")
    for key in row.texts("groups") {
      resident.groups.append(try reference(row, "groups", key, [.group]))
    }
    resident.trust = try row.choice("trust", Trust.self) ?? .team
    resident.notes = row.text("notes")
    return resident
  }

  func contact(_ row: DemoRow) throws(DemoFault) -> Contact {
    var contact = Contact()
    contact.id = try id(row)
    contact.from = try required(row, "from", .resident, .group, .voorziening, .worker)
    contact.to = try required(row, "to", .resident, .group, .voorziening, .worker)
    contact.relation = row.text("relation")
    contact.overruled = try row.choice("overruled", ContactKind.self)
    contact.strength = try row.choice("strength", Strength.self)
    contact.doing = row.texts("doing")
    contact.professional = try row.flag("professional")
    contact.since = try optionalDay(row, "since")
    contact.until = try optionalDay(row, "until")
    contact.seen = try optionalDay(row, "seen")
    contact.keeper = try optional(row, "keeper", .worker)
    contact.notes = row.text("notes")
    return contact
  }

  func promise(_ row: DemoRow) throws(DemoFault) -> Promise {
    var promise = Promise()
    promise.id = try id(row)
    promise.who = try row.required("who")
    promise.what = try row.required("what")
    promise.due = try day(row, "due")
    promise.made = try day(row, "made")
    promise.kept = try optionalDay(row, "kept")
    promise.about = try optional(row, "about", .signaal, .waakvlam, .resident, .voorziening)
    return promise
  }
}
