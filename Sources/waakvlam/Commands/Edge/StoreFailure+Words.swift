import Domain
import Interface
import Journal
import Resources

extension StoreFailure {
  /// The exit status that goes with it.
  var status: ExitStatus {
    switch kind {
    case .missing: .notFound
    case .locked: .inUse
    case .notWritable, .full, .syncFailed, .other, .closed: .disk
    default: .refused
    }
  }

  /// What is wrong and what to do, without the place of the store.
  func sentence(_ language: Language) -> String {
    let name = file.isEmpty ? Texts.storeFolder.text(language) : file
    return switch kind {
    case .missing: Texts.stopNoStore.text(language)
    case .notOrdinary: Texts.stopNotOrdinary.text(language, [name])
    case .symbolicLink: Texts.stopSymbolicLink.text(language, [name])
    case .foreignOwner: Texts.stopForeignOwner.text(language, [name])
    case .notWritable: Texts.stopNotWritable.text(language, [name])
    case .locked(let process?): Texts.stopLockedBy.text(language, [String(process)])
    case .locked(nil): Texts.stopLocked.text(language)
    case .secretNeeded: Texts.stopSecretNeeded.text(language)
    case .wrongSecret: Texts.stopWrongSecret.text(language)
    case .notEncrypted: Texts.stopNotEncrypted.text(language)
    case .damaged(let line?): Texts.stopDamagedLine.text(language, [name, String(line)])
    case .damaged(nil): Texts.stopDamaged.text(language, [name])
    case .newerVersion: Texts.stopNewer.text(language)
    case .notAStore: Texts.stopNotAStore.text(language)
    case .alreadyExists: Texts.stopStoreExists.text(language)
    case .full: Texts.stopFull.text(language)
    case .syncFailed: Texts.stopSyncFailed.text(language)
    case .readOnly, .closed: Texts.stopReadOnly.text(language)
    case .notStorable: Texts.stopNotStorable.text(language)
    case .other: Texts.stopDisk.text(language, [name, String(code)])
    }
  }
}

extension Stop {
  /// Why nothing can be stored.
  init(_ reason: ReadOnlyReason) {
    switch reason {
    case .asked: self.init(StoreFailure(.readOnly))
    case .locked(let process): self.init(StoreFailure(.locked(process: process)))
    case .damaged(let file, let line): self.init(StoreFailure(.damaged(line: line), file: file))
    case .newerVersion: self.init(StoreFailure(.newerVersion))
    case .notWritable: self.init(StoreFailure(.notWritable))
    case .syncFailed: self.init(StoreFailure(.syncFailed))
    }
  }
}

extension ReadOnlyReason {
  /// What to tell somebody who only looks; nil when it makes no difference to them.
  var notice: Phrase? {
    switch self {
    case .asked, .locked, .notWritable: nil
    case .damaged: Texts.noticeDamaged
    case .newerVersion: Texts.noticeNewer
    case .syncFailed: Texts.stopSyncFailed
    }
  }
}

extension StoreNotice {
  /// What was met or mended, in a sentence.
  func sentence(_ language: Language) -> String {
    switch self {
    case .tailCut(_, let bytes, let quarantine):
      Texts.noticeTailCut.text(language, [String(bytes), quarantine])
    case .tailIgnored(let file, let bytes):
      Texts.noticeTailIgnored.text(language, [String(bytes), file])
    case .modeRepaired(let file, _):
      Texts.noticeMode.text(language, [file.isEmpty ? Texts.storeFolder.text(language) : file])
    case .shorterThanCleanClose(let expected, let found):
      Texts.noticeShorter.text(language, [String(found), String(expected)])
    case .recordUnreadable(let kind, let position, let field):
      Texts.noticeRecord.text(language, [String(position), kind, field])
    case .unknownFieldInPart: Texts.noticeNewerField.text(language)
    case .unknownKind(let kind): Texts.noticeNewerKind.text(language, [kind])
    }
  }
}

extension StoreReport.Finding {
  /// What was found, in a sentence.
  func sentence(_ language: Language) -> String {
    switch self {
    case .failure(let failure): failure.sentence(language)
    case .notice(let notice): notice.sentence(language)
    case .damaged(let file, let line):
      StoreFailure(.damaged(line: line), file: file).sentence(language)
    case .auditDamaged(let file, let line):
      Texts.findingAudit.text(language, [file, String(line)])
    case .closedDamaged(let file): Texts.findingClosed.text(language, [file])
    case .newer(let file, let line): Texts.findingNewer.text(language, [file, String(line)])
    case .disagreement(let file, let line):
      Texts.findingDisagreement.text(language, [file, String(line)])
    case .openToOthers(let file, _):
      Texts.findingOpen.text(language, [file.isEmpty ? Texts.storeFolder.text(language) : file])
    case .leftover(let file): Texts.findingLeftover.text(language, [file])
    case .unexpected(let file): Texts.findingUnexpected.text(language, [file])
    case .dangling(let kind, let record, let mentions):
      Texts.findingDangling.text(
        language, [kind.rawValue, record.description, mentions.description])
    }
  }

  /// What to do about it; nil where its sentence says that, or there is nothing to do.
  var advice: Phrase? {
    switch self {
    case .damaged: Texts.adviseRestore
    case .auditDamaged: Texts.adviseAudit
    case .failure(let failure):
      if case .damaged = failure.kind { Texts.adviseRestore } else { nil }
    case .closedDamaged: Texts.adviseClosed
    case .newer: Texts.adviseNewer
    case .disagreement: Texts.adviseKeep
    case .openToOthers: Texts.adviseModes
    case .leftover: Texts.adviseLeftover
    case .unexpected: Texts.adviseUnexpected
    case .dangling: Texts.adviseDangling
    case .notice: nil
    }
  }

  /// A name for it in JSON.
  var name: String {
    switch self {
    case .failure: "failure"
    case .notice: "notice"
    case .damaged: "damaged"
    case .auditDamaged: "auditDamaged"
    case .closedDamaged: "closedDamaged"
    case .newer: "newer"
    case .disagreement: "disagreement"
    case .openToOthers: "openToOthers"
    case .leftover: "leftover"
    case .unexpected: "unexpected"
    case .dangling: "dangling"
    }
  }
}
