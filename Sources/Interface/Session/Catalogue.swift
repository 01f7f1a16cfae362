public import Canvas
public import Resources

/// All actions, once.
public enum Catalogue {
  /// The catalogue, in the order of the help.
  public static let entries: [CatalogueEntry] =
    moving + everywhere + going + making + signaal + referral + voorziening + waakvlam + network
    + resident
    + plan + match + wijk

  /// The action that a key calls on a row; nil when it calls none.
  public static func action(for key: Key, in context: Context?) -> Action? {
    entries.first { entry in
      guard entry.keys.contains(key) else { return false }
      guard let contexts = entry.contexts else { return true }
      return context.map(contexts.contains) == true
    }?.action
  }

  /// The row of an action.
  public static func entry(_ action: Action) -> CatalogueEntry? {
    entries.first { $0.action == action }
  }

  static func entry(
    _ action: Action, _ phrase: Phrase, hint: Phrase? = nil, _ group: ActionGroup,
    in contexts: Set<Context>? = nil, _ keys: [Key], changes: Bool = false
  ) -> CatalogueEntry {
    CatalogueEntry(
      action: action, phrase: phrase, hint: hint, group: group, contexts: contexts, keys: keys,
      changes: changes)
  }

  private static let moving: [CatalogueEntry] = [
    entry(.screenToday, Texts.actScreenToday, .moving, [.character("1")]),
    entry(.screenSignalen, Texts.actScreenSignalen, .moving, [.character("2")]),
    entry(.screenReferrals, Texts.actScreenReferrals, .moving, [.character("3")]),
    entry(.screenKaart, Texts.actScreenKaart, .moving, [.character("4")]),
    entry(.screenWaakvlammen, Texts.actScreenWaakvlammen, .moving, [.character("5")]),
    entry(.screenResidents, Texts.actScreenNetwork, .moving, [.character("6")]),
    entry(.screenWijken, Texts.actScreenWijk, .moving, [.character("7")]),
    entry(
      .nextList, Texts.actNextList, hint: Texts.hintNextList, .moving, [.character("]")]),
    entry(.previousList, Texts.actPreviousList, .moving, [.character("[")]),
    entry(.nextPane, Texts.actNextPane, .moving, [.tab]),
    entry(.previousPane, Texts.actPreviousPane, .moving, [.backTab]),
    entry(.up, Texts.actUp, .moving, [.up, .character("k")]),
    entry(.down, Texts.actDown, .moving, [.down, .character("j")]),
    entry(.pageUp, Texts.actPageUp, .moving, [.pageUp]),
    entry(.pageDown, Texts.actPageDown, .moving, [.pageDown]),
    entry(.first, Texts.actFirst, .moving, [.home, .character("g")]),
    entry(.last, Texts.actLast, .moving, [.end, .character("G")]),
    entry(.open, Texts.actOpen, .moving, [.enter, .right]),
    entry(.back, Texts.actBack, .moving, [.escape, .left]),
  ]

  private static let everywhere: [CatalogueEntry] = [
    entry(
      .quickSignaal, Texts.actQuickSignaal, hint: Texts.hintSignaal, .everywhere,
      [.character("s")], changes: true),
    entry(
      .new, Texts.actNew, hint: Texts.hintNew, .everywhere, [.character("n")], changes: true),
    entry(
      .edit, Texts.actEdit, hint: Texts.hintEdit, .everywhere,
      in: Set(Context.allCases), [.character("e")], changes: true),
    entry(
      .editLong, Texts.actEditLong, .everywhere,
      in: [.signaal, .voorziening, .resident, .contact, .care, .story],
      [.character("E")], changes: true),
    entry(
      .thread, Texts.actThread, hint: Texts.hintThread, .everywhere,
      in: [.signaal, .referral, .waakvlam, .promise, .plan, .resident, .talk, .care],
      [.character("d")]),
    entry(.filter, Texts.actFilter, hint: Texts.hintFilter, .everywhere, [.character("/")]),
    entry(
      .onlyMine, Texts.actOnlyMine, hint: Texts.hintOnlyMine, .everywhere, [.character("M")]),
    entry(.facets, Texts.actFacets, hint: Texts.hintFacets, .everywhere, [.character("f")]),
    entry(.mark, Texts.actMark, .everywhere, [.character(" ")]),
    entry(.markAll, Texts.actMarkAll, .everywhere, [.character("*")]),
    entry(.undo, Texts.actUndo, .everywhere, [.character("u")], changes: true),
    entry(.redo, Texts.actRedo, .everywhere, [.character("U")], changes: true),
    entry(
      .palette, Texts.actPalette, hint: Texts.hintPalette, .everywhere,
      [.character(":"), .control("p")]),
    entry(
      .help, Texts.actHelp, hint: Texts.hintHelp, .everywhere, [.character("?"), .function(1)]),
    entry(
      .changeSettings, Texts.actSettings, .everywhere, [.character(",")], changes: true),
    entry(.hide, Texts.actHide, .everywhere, [.character("z")]),
    entry(.redraw, Texts.actRedraw, .everywhere, [.control("l")]),
    entry(.suspend, Texts.actSuspend, .everywhere, [.control("z")]),
    entry(.quit, Texts.actQuit, .everywhere, [.character("q"), .control("c")]),
  ]

  private static let signaal: [CatalogueEntry] = [
    entry(
      .triage, Texts.actTriage, hint: Texts.hintTriage, .signaal, in: [.signaal],
      [.character("t")]),
    entry(
      .refer, Texts.actRefer, hint: Texts.hintRefer, .signaal, in: [.signaal, .referral],
      [.character("v")], changes: true),
    entry(
      .feedback, Texts.actFeedback, hint: Texts.hintFeedback, .signaal, in: [.signaal, .referral],
      [.character("b")], changes: true),
    entry(
      .conversation, Texts.actConversation, hint: Texts.hintConversation, .signaal,
      in: [.signaal, .referral, .resident, .household, .plan, .match, .contact, .care, .promise],
      [.character("c")],
      changes: true),
    entry(
      .lightWaakvlam, Texts.actLightWaakvlam, hint: Texts.hintWaakvlam, .signaal,
      in: [.signaal, .referral, .resident, .plan, .care], [.character("w")], changes: true),
    entry(
      .escalate, Texts.actEscalate, .signaal, in: [.signaal], [.character("+")], changes: true),
    entry(
      .raiseKwestie, Texts.actRaiseKwestie, hint: Texts.hintKwestie, .signaal,
      in: [.signaal, .referral, .wijk],
      [.character("K")], changes: true),
    entry(
      .makePlan, Texts.actMakePlan, .signaal, in: [.signaal, .referral, .resident, .care],
      [.character("p")], changes: true),
    entry(
      .measure, Texts.actMeasure, hint: Texts.hintMeasure, .signaal,
      in: [.signaal, .referral, .resident, .plan, .group, .wijk],
      [.character("m")], changes: true),
    entry(
      .joinSignaal, Texts.actJoin, .signaal, in: [.signaal], [.character("J")], changes: true),
    entry(.safety, Texts.actSafety, .signaal, in: [.signaal], [.character("!")], changes: true),
    entry(
      .closeSignaal, Texts.actCloseSignaal, hint: Texts.hintClose, .signaal, in: [.signaal],
      [.character("x")], changes: true),
  ]

  private static let referral: [CatalogueEntry] = [
    entry(
      .accept, Texts.actAccept, hint: Texts.hintAccept, .referral, in: [.referral],
      [.character("a")], changes: true),
    entry(
      .giveBack, Texts.actGiveBack, hint: Texts.hintGiveBack, .referral, in: [.referral],
      [.character("r")], changes: true),
    entry(.raise, Texts.actRaise, .referral, in: [.referral], [.character("+")], changes: true),
    entry(.lower, Texts.actLower, .referral, in: [.referral], [.character("-")], changes: true),
    entry(
      .finish, Texts.actFinish, hint: Texts.hintFinish, .referral, in: [.referral],
      [.character("x")], changes: true),
  ]

  private static let voorziening: [CatalogueEntry] = [
    entry(
      .checkCard, Texts.actCheckCard, hint: Texts.hintCheck, .voorziening, in: [.voorziening],
      [.character("c")], changes: true),
    entry(
      .referHere, Texts.actReferHere, hint: Texts.hintReferHere, .voorziening, in: [.voorziening],
      [.character("v")], changes: true),
    entry(
      .openNow, Texts.actOpenNow, hint: Texts.hintOpenNow, .voorziening, in: [.voorziening],
      [.character("o")]),
    entry(
      .mergeCards, Texts.actMergeCards, .voorziening, in: [.voorziening], [.character("J")],
      changes: true),
    entry(
      .showMap, Texts.actShowMap, hint: Texts.hintMap, .voorziening, in: [.voorziening],
      [.character("m")]),
  ]

  private static let waakvlam: [CatalogueEntry] = [
    entry(
      .momentOk, Texts.actMomentOk, hint: Texts.hintOk, .waakvlam, in: [.waakvlam],
      [.character("o")], changes: true),
    entry(
      .momentAttention, Texts.actMomentAttention, hint: Texts.hintAttention, .waakvlam,
      in: [.waakvlam], [.character("p")], changes: true),
    entry(
      .momentRelapse, Texts.actMomentRelapse, hint: Texts.hintRelapse, .waakvlam, in: [.waakvlam],
      [.character("t")], changes: true),
    entry(
      .momentUnreached, Texts.actMomentUnreached, hint: Texts.hintUnreached, .waakvlam,
      in: [.waakvlam], [.character("i")], changes: true),
    entry(
      .endWaakvlam, Texts.actEndWaakvlam, hint: Texts.hintEnd, .waakvlam, in: [.waakvlam],
      [.character("x")], changes: true),
    entry(
      .pause, Texts.actPause, .waakvlam, in: [.waakvlam], [.character("r")], changes: true),
    entry(
      .changeHolder, Texts.actChangeHolder, .waakvlam, in: [.waakvlam], [.character("h")],
      changes: true),
  ]

  private static let network: [CatalogueEntry] = [
    entry(
      .overrule, Texts.actOverrule, hint: Texts.hintKind, .network, in: [.contact],
      [.character("t")], changes: true),
    entry(
      .addMembers, Texts.actAddMembers, hint: Texts.hintAddMembers, .network, in: [.group],
      [.character("o")], changes: true),
    entry(
      .keepPromise, Texts.actKeepPromise, hint: Texts.hintKept, .everywhere, in: [.promise],
      [.character("o")], changes: true),
  ]
}

extension Catalogue {
  private static let items: Set<Context> = [
    .signaal, .referral, .waakvlam, .resident, .plan, .match, .kwestie, .household, .group,
    .voorziening, .contact, .care, .talk,
  ]

  private static let making: [CatalogueEntry] = [
    entry(
      .makePromise, Texts.actMakePromise, .everywhere, in: items, [.character("A")],
      changes: true),
    entry(
      .tellStory, Texts.actTellStory, .everywhere, in: items.union([.wijk]), [.character("V")],
      changes: true),
    entry(.newResident, Texts.actNewResident, .everywhere, [], changes: true),
    entry(.newHousehold, Texts.actNewHousehold, .everywhere, [], changes: true),
    entry(.newGroup, Texts.actNewGroup, .everywhere, [], changes: true),
    entry(.newContact, Texts.actNewContact, .everywhere, [], changes: true),
    entry(.newKaart, Texts.actNewKaart, .everywhere, [], changes: true),
    entry(.newWaakvlam, Texts.actNewWaakvlam, .everywhere, [], changes: true),
    entry(.newPlan, Texts.actNewPlan, .everywhere, [], changes: true),
    entry(.newTalk, Texts.actNewTalk, .everywhere, [], changes: true),
    entry(.newPosting, Texts.actNewPosting, .everywhere, [], changes: true),
    entry(.newMatch, Texts.actNewMatch, .everywhere, [], changes: true),
    entry(.newKwestie, Texts.actNewKwestie, .everywhere, [], changes: true),
    entry(.newPromise, Texts.actNewPromise, .everywhere, [], changes: true),
    entry(.newStory, Texts.actNewStory, .everywhere, [], changes: true),
    entry(.newIndicator, Texts.actNewIndicator, .everywhere, [], changes: true),
    entry(.newWorker, Texts.actNewWorker, .everywhere, [], changes: true),
    entry(.newInitiative, Texts.actNewInitiative, .everywhere, [], changes: true),
    entry(.newGebied, Texts.actNewGebied, .everywhere, [], changes: true),
  ]

  private static let resident: [CatalogueEntry] = [
    entry(
      .makePosting, Texts.actMakePosting, hint: Texts.hintPosting, .resident,
      in: [.resident, .contact, .care],
      [.character("v")], changes: true),
    entry(
      .household, Texts.actHousehold, hint: Texts.hintHousehold, .resident, in: [.resident],
      [.character("h")], changes: true),
    entry(
      .triageResident, Texts.actTriageResident, hint: Texts.hintRefer, .resident,
      in: [.resident, .talk, .care], [.character("t")], changes: true),
    entry(
      .noteCare, Texts.actNoteCare, hint: Texts.hintCare, .resident, in: [.resident, .care],
      [.character("Z")], changes: true),
    entry(
      .noteVolunteer, Texts.actNoteVolunteer, hint: Texts.hintVolunteer, .resident,
      in: [.resident], [.character("I")], changes: true),
    entry(
      .thank, Texts.actThank, hint: Texts.hintThank, .resident, in: [.resident, .contact, .care],
      [.character("b")], changes: true),
  ]

  private static let plan: [CatalogueEntry] = [
    entry(
      .addPart, Texts.actAddPart, hint: Texts.hintPart, .plan, in: [.plan], [.character("o")],
      changes: true),
    entry(
      .evaluatePlan, Texts.actEvaluatePlan, hint: Texts.hintLooked, .plan, in: [.plan],
      [.character("b")], changes: true),
    entry(
      .extendPlan, Texts.actExtendPlan, hint: Texts.hintExtend, .plan, in: [.plan],
      [.character("+")], changes: true),
    entry(
      .tickLetGo, Texts.actTickLetGo, hint: Texts.hintTickLetGo, .plan, in: [.plan],
      [.character("l")], changes: true),
    entry(
      .endPlan, Texts.actEndPlan, hint: Texts.hintFinish, .plan, in: [.plan], [.character("x")],
      changes: true),
  ]

  private static let match: [CatalogueEntry] = [
    entry(
      .findMatch, Texts.actFindMatch, hint: Texts.hintFindMatch, .match, in: [.posting],
      [.character("v")], changes: true),
    entry(
      .closePosting, Texts.actClosePosting, hint: Texts.hintClose, .match, in: [.posting],
      [.character("x")], changes: true),
    entry(
      .nextStage, Texts.actNextStage, hint: Texts.hintNextStage, .match, in: [.match],
      [.character("o")], changes: true),
    entry(
      .endMatch, Texts.actEndMatch, hint: Texts.hintFinish, .match, in: [.match],
      [.character("x")], changes: true),
    entry(
      .matchAgain, Texts.actMatchAgain, .match, in: [.match], [.character("a")], changes: true),
  ]

  private static let wijk: [CatalogueEntry] = [
    entry(
      .evaluateKwestie, Texts.actEvaluateKwestie, hint: Texts.hintLooked, .wijk,
      in: [.kwestie], [.character("b")], changes: true),
    entry(
      .decideKwestie, Texts.actDecideKwestie, hint: Texts.hintDecide, .wijk, in: [.kwestie],
      [.character("a")], changes: true),
    entry(
      .levelUp, Texts.actLevelUp, hint: Texts.hintHigher, .wijk, in: [.kwestie],
      [.character("+")], changes: true),
    entry(
      .levelDown, Texts.actLevelDown, .wijk, in: [.kwestie], [.character("-")], changes: true),
    entry(
      .closeKwestie, Texts.actCloseKwestie, hint: Texts.hintClose, .wijk, in: [.kwestie],
      [.character("x")], changes: true),
  ]
}

extension Key {
  /// How the key is written in hints and help.
  public func name(_ language: Language) -> String {
    switch self {
    case .character(" "): language == .nl ? "Spatie" : "Space"
    case .character(let character): String(character)
    case .alt(let character): "Alt-\(character)"
    case .control(let character): "^\(character.uppercased())"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "⇧Tab"
    case .escape: "Esc"
    case .backspace: "⌫"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shiftUp: "⇧↑"
    case .shiftDown: "⇧↓"
    case .function(let number): "F\(number)"
    case .paste: ""
    }
  }
}
