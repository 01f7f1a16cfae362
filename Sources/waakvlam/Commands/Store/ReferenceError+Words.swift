import Exchange
import JSON
import Resources

extension ReferenceError {
  /// What is wrong with a file of lists, where, and what to do.
  func sentence(of file: String, _ language: Language) -> String {
    let why = reason.words(language)
    let place =
      if let entry {
        Texts.listsEntryPlace.text(language, [list, String(entry), why])
      } else {
        list.isEmpty ? why : Texts.listsPlace.text(language, [list, why])
      }
    return Texts.listsTrouble.text(language, [file, place])
  }
}

extension ReferenceError.Reason {
  fileprivate func words(_ language: Language) -> String {
    let (phrase, values): (Phrase, [String]) =
      switch self {
      case .empty: (Texts.listsEmpty, [])
      case .unreadable(let error):
        (
          Texts.listsUnreadable,
          [String(error.line), String(error.column), error.reason.phrase.text(language)]
        )
      case .noLists: (Texts.listsNone, [])
      case .unknownList: (Texts.listsUnknownList, [])
      case .notAList: (Texts.listsNotAList, [])
      case .emptyList: (Texts.listsEmptyList, [])
      case .tooManyEntries: (Texts.listsTooMany, [])
      case .notAnEntry: (Texts.listsNotAnEntry, [])
      case .unknownField(let name): (Texts.listsUnknownField, [name])
      case .wrongKind(let name): (Texts.listsWrongKind, [name])
      case .missingCode: (Texts.listsMissingCode, [])
      case .missingWord: (Texts.listsMissingWord, [])
      case .wrongCode(let code): (Texts.listsWrongCode, [code])
      case .hiddenSign(let name): (Texts.listsHiddenSign, [name])
      case .tooLong(let name): (Texts.listsTooLong, [name])
      case .duplicateCode(let code): (Texts.listsDuplicateCode, [code])
      case .duplicateWord(let word): (Texts.listsDuplicateWord, [word])
      case .unknownFamily(let family): (Texts.listsUnknownFamily, [family])
      case .missingRequired(let code): (Texts.listsMissingRequired, [code])
      case .fixedList(let code): (Texts.listsFixed, [code])
      }
    return phrase.text(language, values)
  }
}
