import Canvas
import Resources
import Testing

@testable import Interface

@Suite("the catalogue of actions")
struct CatalogueTests {
  @Test("every action stands in it once, with words in both languages")
  func complete() {
    #expect(Catalogue.entries.count == Action.allCases.count)
    #expect(Set(Catalogue.entries.map(\.action)) == Set(Action.allCases))
    for entry in Catalogue.entries {
      for phrase in [entry.phrase] + entry.hint.list {
        #expect(!phrase.nl.isEmpty && !phrase.en.isEmpty, "\(entry.action)")
      }
      #expect(entry.phrase.nl.first?.isUppercase == true, "\(entry.action)")
      #expect(entry.hint.map { $0.nl.count <= 17 } != false, "\(entry.action)")
    }
  }

  @Test("no key means two things on the same row", arguments: [nil] + Context.allCases.map(\.self))
  func noClashes(_ context: Context?) {
    var owners: [Key: [Action]] = [:]
    for entry in Catalogue.entries {
      if let contexts = entry.contexts, context.map(contexts.contains) != true { continue }
      for key in entry.keys { owners[key, default: []].append(entry.action) }
    }
    for (key, actions) in owners {
      #expect(actions.count == 1, "\(key) on \(context?.rawValue ?? "nothing"): \(actions)")
      #expect(Catalogue.action(for: key, in: context) == actions.first)
    }
  }

  /// The keys of the contract, by the row they work on.
  static let contract: [(context: Context?, keys: String)] = [
    (nil, "123456jkgG/f *nsuU:?zq"),
    (.signaal, "tvbcw!xeEd"), (.referral, "ar+-cbxwved"), (.voorziening, "cveE"),
    (.waakvlam, "optixed"), (.contact, "teE"), (.promise, "od"),
  ]

  @Test("every letter of the contract is bound", arguments: contract.indices)
  func contractKeys(_ index: Int) {
    let (context, keys) = CatalogueTests.contract[index]
    for key in keys {
      #expect(
        Catalogue.action(for: .character(key), in: context) != nil,
        "\(key) on \(context?.rawValue ?? "any row")")
    }
  }

  @Test("every other key of the contract is bound")
  func otherKeys() {
    let keys: [Key] = [
      .tab, .backTab, .up, .down, .pageUp, .pageDown, .home, .end, .enter, .right, .escape, .left,
      .control("p"), .control("l"), .control("z"),
    ]
    for key in keys { #expect(Catalogue.action(for: key, in: nil) != nil, "\(key)") }
  }

  @Test("help shows every key, and the palette every action that can be done here")
  func helpAndPalette() throws {
    let desk = try Desk.demo()
    let help = desk.session.helpLines(width: 76)
      .map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    for entry in Catalogue.entries where !entry.keys.isEmpty {
      #expect(help.contains(entry.phrase.nl), "\(entry.action)")
      for key in entry.keys { #expect(help.contains(key.name(.nl)), "\(entry.action) \(key)") }
    }
    let shown = desk.session.paletteEntries("").map(\.action)
    #expect(Set(shown).isSuperset(of: [.triage, .newResident, .newKaart, .quit]))
    #expect(!shown.contains(.momentOk))
  }

  @Test("the line of hints comes from the catalogue and fits", arguments: 1...6)
  func hints(_ screen: Int) throws {
    for width in [60, 80, 109, 110, 200] {
      var desk = try Desk.demo(width, 24)
      desk.press("\(screen)")
      let line = desk.session.draw().lines.last ?? ""
      #expect(line.hasPrefix(" ? hulp  "))
      #expect(!line.contains("…") && line.count < width)
    }
  }

  @Test("every label fits before its value, and every message on one line")
  func lengths() throws {
    let labels: [Phrase] = [
      Texts.fieldWish, Texts.fieldAbout, Texts.fieldThemes, Texts.fieldUrgency, Texts.fieldHolder,
      Texts.fieldRisk, Texts.fieldWhereToTurn, Texts.fieldInformed, Texts.fieldFeedback,
      Texts.fieldIndication, Texts.fieldCollective, Texts.fieldProfessional, Texts.fieldKeeper,
      Texts.fieldComputed, Texts.fieldReferReason, Texts.fieldEmergency, Texts.fieldChecked,
      Texts.fieldFormality, Texts.fieldNext, Texts.fieldDoing,
    ]
    for label in labels {
      #expect(label.nl.count <= 17 && label.en.count <= 18, "\(label.nl) \(label.en)")
    }
    let messages: [Phrase] = [
      Texts.escapeAgain, Texts.pasteHere, Texts.newReferralHow, Texts.nobodyFound,
      Texts.oneAtATime, Texts.noneOfMarked, Texts.quitHow, Texts.editNotHere,
      Texts.noOpenSignalen, Texts.refusedNotFound, Texts.refusedAlreadyExists,
      Texts.refusedTextMissing, Texts.refusedNameMissing, Texts.refusedReasonMissing,
      Texts.refusedProposalMissing, Texts.refusedUnknownReceiver, Texts.refusedSignaalEnded,
      Texts.refusedAlreadyReturned, Texts.refusedWaakvlamEnded, Texts.refusedAlreadyBurning,
      Texts.refusedHolderMissing, Texts.refusedSameEnds, Texts.refusedNothingChanged,
      Texts.fieldUnknown, Texts.nameAmbiguous, Texts.keyUnknown,
    ]
    for message in messages {
      #expect(message.nl.count <= 78 && message.en.count <= 78, "\(message.nl)")
    }
    for outcome in Reference.standard.outcomes {
      for (language, next) in [(Language.nl, outcome.nextNl), (.en, outcome.nextEn)] {
        let said = Texts.finishedNext.text(language, [next]) + " · "
        #expect((said + Texts.undoHint.text(language)).count <= 78, "\(said)")
      }
    }
  }
}
