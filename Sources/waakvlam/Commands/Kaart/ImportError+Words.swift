import Exchange
import JSON
import Resources

extension ImportError {
  /// Why nothing was taken, and what to do.
  func sentence(_ language: Language) -> String {
    switch self {
    case .empty: Texts.importEmpty.text(language)
    case .unreadable(let error):
      Texts.importUnreadable.text(
        language, [String(error.line), String(error.column), error.reason.phrase.text(language)])
    case .unreadableTable(let name, let line, let fault):
      Texts.importTable.text(language, [name, String(line), fault.phrase.text(language)])
    case .notAList: Texts.importNotAList.text(language)
    case .nothingOfUse(.locations): Texts.importLocations.text(language)
    case .nothingOfUse(.taxonomy): Texts.importTaxonomy.text(language)
    case .nothingOfUse(.interface): Texts.importInterface.text(language)
    case .nothingOfUse(.unknown): Texts.importUnknown.text(language)
    }
  }
}

extension JSONError.Reason {
  /// What is the matter at the place.
  var phrase: Phrase {
    switch self {
    case .tooLarge: Texts.jsonTooLarge
    case .tooDeep: Texts.jsonTooDeep
    case .tooManyKeys: Texts.jsonTooManyKeys
    case .byteOrderMark, .notUTF8, .invalidUTF8: Texts.jsonNotUTF8
    case .controlCharacter, .nullCharacter: Texts.jsonControl
    case .loneSurrogate, .invalidEscape: Texts.jsonEscape
    case .invalidNumber: Texts.jsonNumber
    case .duplicateKey: Texts.jsonDuplicateKey
    case .unexpectedEnd: Texts.jsonEnd
    case .unexpectedByte, .wrongKind: Texts.jsonUnexpected
    case .trailingContent: Texts.jsonTrailing
    }
  }
}

extension ImportError.TableFault {
  /// What is the matter with a table.
  var phrase: Phrase {
    switch self {
    case .empty: Texts.tableEmpty
    case .notUTF8: Texts.tableNotUTF8
    case .unbalancedQuote: Texts.tableQuote
    }
  }
}

extension ImportReport.Reason {
  /// What is the matter with a part of a file.
  var phrase: Phrase {
    switch self {
    case .wrongKind: Texts.oddWrongKind
    case .noIdentity: Texts.oddNoIdentity
    case .kindGuessed: Texts.oddKindGuessed
    case .unknownStatus: Texts.oddUnknownStatus
    case .notADay: Texts.oddNotADay
    case .notATime: Texts.oddNotATime
    case .notOnEarth: Texts.oddNotOnEarth
    case .scheduleUnclear: Texts.oddScheduleUnclear
    case .namelessContact: Texts.oddNamelessContact
    case .unknownTerm: Texts.oddUnknownTerm
    case .danglingReference: Texts.oddDangling
    case .wrongCellCount: Texts.oddCellCount
    case .columnTwice: Texts.oddColumnTwice
    case .notAnEmail: Texts.oddNotAnEmail
    case .wrongTotal: Texts.oddWrongTotal
    case .onePageOfMany: Texts.oddOnePage
    case .notAnObject: Texts.badNotAnObject
    case .noName: Texts.badNoName
    case .duplicateIdentity: Texts.badDuplicate
    case .noService: Texts.badNoService
    case .neither: Texts.badNeither
    case .tooDeep: Texts.jsonTooDeep
    case .tooLarge: Texts.jsonTooLarge
    }
  }
}
