import Canvas
import Domain
import Resources

extension DetailLines {
  /// A wijk: what repeats, what is missing and what is known, side by side and never a score (R31–R37).
  mutating func add(_ wijk: Wijk) {
    title(wijk.name)
    text(say(Texts.asFarAsNoted), .dim)
    guard session.looksClosely else { return text(say(Texts.openForAll), .dim) }
    patterns(in: wijk.name)
    gaps(in: wijk.name)
    if let coverage = caseload.coverage(of: wijk.name, on: today) { add(coverage) }
    if let gebied = wijk.gebied,
      let coverage = caseload.gebiedCoverage(of: gebied, on: today)
    {
      add(coverage)
    }
    offers(in: wijk.name)
    facts(of: wijk)
    factors(caseload.factors.rows.filter { $0.wijk == wijk.name })
    remarks(about: wijk.id)
    fragileTies(in: wijk.name)
    groupsApart(in: wijk.name)
    shifts(in: wijk.name)
    thanks(in: wijk.name)
  }

  /// Groups that never meet, as a question with a place where they could (G-8).
  private mutating func groupsApart(in wijk: String) {
    let pairs = caseload.groupsApart(in: wijk, on: today, to: session.user?.id)
    guard !pairs.isEmpty else { return }
    heading(Texts.headingGroupsApart)
    for pair in pairs {
      text("· \(caseload.name(of: pair.one)) – \(caseload.name(of: pair.other))")
      if !pair.places.isEmpty {
        text(session.say(Texts.couldMeetAt, names(pair.places)), .dim, indent: 2)
      }
    }
  }

  /// What moved since the quarter began, each count beside its story and none so small that somebody
  /// can be recognised by it (R49, R58, R67).
  private mutating func shifts(in wijk: String) {
    let shifts = caseload.shifts(in: today.startOfQuarter...today, of: wijk)
      .filter { !$0.items.isEmpty }
    guard !shifts.isEmpty else { return }
    heading(Texts.headingShifts)
    for shift in shifts {
      let count = session.reasons.words(Few(shift.items.count, settings: session.settings))
      text("· \(say(shift.direction.phrase)): \(count)")
      if shift.stories.isEmpty {
        text(say(Texts.noStoryYet), .dim, indent: 2)
      } else {
        for story in shift.stories.prefix(2) { text(caseload.name(of: story), .dim, indent: 2) }
      }
    }
  }

  /// Who helps and was not thanked this year: a gentle list (R74).
  private mutating func thanks(in wijk: String) {
    let thanks = caseload.toThank(in: [wijk], on: today, to: session.user?.id)
    guard !thanks.isEmpty else { return }
    heading(Texts.headingToThank)
    text(names(thanks.map(\.resident)))
  }

  private func label(_ list: String, _ code: String) -> String {
    session.reference.label(list, code, session.language)
  }

  private func labels(_ list: String, _ codes: [String]) -> String {
    codes.map { label(list, $0) }.joined(separator: ", ")
  }

  private func names(_ ids: [ID]) -> String {
    ids.map(caseload.name(of:)).joined(separator: ", ")
  }

  private mutating func patterns(in wijk: String) {
    let patterns = caseload.patterns(on: today, to: session.user?.id)
      .filter { $0.wijken.contains(wijk) }
    guard !patterns.isEmpty else { return }
    heading(Texts.headingPatterns)
    for pattern in patterns {
      let place = pattern.street.map { " · \($0)" } ?? ""
      text("· \(label("themes", pattern.theme))\(place): \(say(Texts.couldBeTogether))", .warning)
      for signaal in pattern.signalen.prefix(5) {
        let day = caseload.signalen[signaal].map { date($0.received) } ?? ""
        text("\(day) · \(caseload.name(of: signaal))", .dim, indent: 2)
      }
      if pattern.answers.isEmpty {
        text(say(Texts.noAnswerKnown), .text, indent: 2)
      } else {
        text(session.say(Texts.couldAnswer, names(pattern.answers)), .text, indent: 2)
      }
      if !pattern.kwesties.isEmpty {
        text(session.say(Texts.alreadyRaised, names(pattern.kwesties)), .dim, indent: 2)
      }
    }
  }

  private mutating func gaps(in wijk: String) {
    let gaps = caseload.gaps(on: today, to: session.user?.id).filter { $0.wijk == wijk }
    guard !gaps.isEmpty else { return }
    heading(Texts.headingGaps)
    for gap in gaps {
      text("· \(label("themes", gap.theme)): \(names(Array(gap.signalen.prefix(3))))")
      if !gap.citywide.isEmpty {
        text(session.say(Texts.citywideThere, names(gap.citywide)), .dim, indent: 2)
      }
      if !gap.idle.isEmpty {
        text(session.say(Texts.wasThere, names(gap.idle)), .dim, indent: 2)
      }
    }
  }

  private mutating func add(_ coverage: Coverage) {
    heading(Texts.headingCoverage)
    for functionality in coverage.functionalities {
      let places = names(functionality.places)
      let nothing = say(functionality.isOptional ? Texts.needNotBe : Texts.notFoundYet)
      text(
        "· \(label("houseFunctions", functionality.code)): \(places.isEmpty ? nothing : places)",
        places.isEmpty && !functionality.isOptional ? .stale : .text)
    }
    let nobody = say(Texts.notFoundYet)
    let makelaars = names(coverage.makelaars)
    field(Texts.fieldMakelaar, makelaars.isEmpty ? nobody : makelaars)
    let places = names(coverage.publicPlaces)
    field(Texts.fieldPublicPlace, places.isEmpty ? nobody : places)
    field(Texts.fieldNotSpoken, labels("forgottenPartners", coverage.notSpoken))
  }

  /// The building blocks and the themes of a wijk, with who gives them: to ask further.
  mutating func offers(in wijk: String) {
    guard session.looksClosely else { return }
    heading(Texts.headingBlocks)
    for block in caseload.buildingBlocks(of: wijk, on: today) {
      let nobody = say(block.isOptional ? Texts.needNotBe : Texts.nobodyNoted)
      text(
        "· \(label("buildingBlocks", block.code)): "
          + (block.givers.isEmpty ? nobody : session.few(block.givers)),
        block.givers.isEmpty && !block.isOptional ? .stale : .text)
    }
    heading(Texts.headingThemes)
    let themes = session.reference.themes.map(\.code)
    for offer in caseload.themeOffers(
      of: wijk, themes: themes, on: today, to: session.user?.id)
    {
      var words = [offer.cards.isEmpty ? say(Texts.nobodyNoted) : session.few(offer.cards)]
      if offer.cards.isEmpty, !offer.citywide.isEmpty {
        words.append(session.say(Texts.inTheCity, session.few(offer.citywide)))
      }
      if offer.isGap { words.append(say(Texts.askedNotThere)) }
      text(
        "· \(label("themes", offer.theme)): \(words.joined(separator: " · "))",
        offer.isGap ? .warning : offer.cards.isEmpty ? .stale : .text)
    }
  }

  private mutating func add(_ coverage: GebiedCoverage) {
    let nobody = say(Texts.notFoundYet)
    heading(Phrase(coverage.gebied, coverage.gebied))
    let volunteers = names(coverage.volunteerBrokers)
    field(Texts.fieldVolunteerBroker, volunteers.isEmpty ? nobody : volunteers)
    let carers = names(coverage.carerBrokers)
    field(Texts.fieldCarerBroker, carers.isEmpty ? nobody : carers)
    field(
      Texts.fieldCarerMissing, labels("carerFunctions", coverage.missingCarerFunctions), .stale)
  }

  private mutating func facts(of wijk: Wijk) {
    let facts = caseload.facts(of: wijk)
    heading(Texts.headingFacts)
    field(Texts.fieldBearers, names(facts.bearers))
    field(Texts.fieldInitiatives, names(facts.initiatives))
    field(Texts.screenGroups, names(facts.groups))
    fields(of: wijk.any, skipping: ["name"])
    for variable in wijk.variables {
      let about = [variable.value, variable.source ?? "", variable.year.map(String.init) ?? ""]
      let name = label("wijkVariables", variable.code)
      field(Phrase(name, name), about.filter { !$0.isEmpty }.joined(separator: " · "))
    }
  }

  private mutating func fragileTies(in wijk: String) {
    // What residents are to each other does not hang on who noted it.
    let ties = caseload.fragileTies(on: today, in: wijk, to: session.user?.id).filter { tie in
      let ends = caseload.contacts[tie.contact].map { [$0.from, $0.to] } ?? []
      return ends.contains { !caseload.residents.contains($0) }
    }
    guard !ties.isEmpty else { return }
    heading(Texts.headingFragile)
    for tie in ties.prefix(12) {
      let ends = caseload.contacts[tie.contact].map { [$0.from, $0.to] } ?? []
      let others = ends.filter { $0 != tie.worker }
      text(
        "· \(others.map(caseload.name(of:)).joined(separator: " – ")): "
          + session.say(Texts.onlyThrough, caseload.name(of: tie.worker)))
    }
  }

  /// What a worker takes along unless it is handed over (R56).
  mutating func add(_ worker: Worker) {
    title(worker.name)
    gap()
    fields(of: worker.any, skipping: ["name"])
    remarks(about: worker.id)
    guard let handover = caseload.handover(of: worker.id, on: today, to: session.user?.id)
    else { return }
    heading(Texts.headingHandover)
    if handover.isEmpty { text(say(Texts.nothingToHandOver), .dim) }
    for (phrase, ids) in [
      (Texts.handoverOnlyThem, handover.onlyThem), (Texts.handoverShared, handover.shared),
      (Texts.screenPromises, handover.promises), (Texts.handoverItems, handover.items),
      (Texts.handoverAsked, handover.asked), (Texts.screenWaakvlammen, handover.held),
      (Texts.screenHouseholds, handover.households),
      (Texts.fieldInitiatives, handover.initiatives), (Texts.handoverOffList, handover.offList),
    ] where !ids.isEmpty {
      gap()
      text(say(phrase), .heading)
      for id in ids.prefix(15) { text("· " + caseload.name(of: id)) }
    }
  }
}
