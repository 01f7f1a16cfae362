public import Domain
import JSON

/// What an import would do, without doing it: pure, from the cards of the store and a file that was
/// read.
///
/// A card is gone when it came from a file, is not in this one, and this file has cards of the same
/// organisation, by name: a file of one organisation says nothing of the cards of another. What was
/// made here, what is on no list and what came back from our own export is never gone. Of a page of
/// several nothing is gone, and where something was refused it may be that what is called gone was
/// refused: then `isGoneSure` is false. Nothing is ever taken away for it; it is for people to ask.
///
/// A card on no list that another worker made is counted in `hidden` and not named (R27); what a
/// place whose address must not be known becomes is told without the values.
public struct KaartPreview: Equatable, Sendable {
  /// A field that becomes something else.
  public struct FieldChange: Equatable, Sendable {
    /// The field by its path: `phone`, `people.0.name`, `details.tags`.
    public var path: String
    /// What stands there, in words or as a code; nil is nothing.
    public var old: String?
    /// What will stand there; nil is nothing.
    public var new: String?

    /// A field with what stands there and what will.
    public init(path: String, old: String? = nil, new: String? = nil) {
      self.path = path
      self.old = old
      self.new = new
    }
  }

  /// A card that becomes something else.
  public struct Changed: Equatable, Sendable {
    /// The card as it is.
    public var old: Voorziening
    /// The card as it becomes.
    public var new: Voorziening
    /// The fields that differ, in the order of the card.
    public var fields: [FieldChange]
  }

  /// A field that the worker changed since the last import, and the file changes too; the worker's
  /// stays.
  public struct Conflict: Equatable, Sendable {
    /// The card.
    public var id: Domain.ID
    /// Its name.
    public var name: String
    /// The field by its path, as a whole: `people`, `details.tags`.
    public var path: String
    /// What the last import made of it; nil is nothing, also of a card that was made here.
    public var before: String?
    /// What the worker made of it.
    public var mine: String?
    /// What the file says.
    public var file: String?
  }

  /// Cards that are not there yet, in the order of the file.
  public private(set) var new: [Voorziening] = []
  /// Cards that change.
  public private(set) var changed: [Changed] = []
  /// Cards that stay as they are.
  public private(set) var unchanged: [Domain.ID] = []
  /// Cards that came from the same source before and are not in the file, by name.
  public private(set) var gone: [Voorziening] = []
  /// Whether the file is whole and nothing in it was refused, so that what is gone is gone.
  public private(set) var isGoneSure = true
  /// Fields that the worker and the file both changed.
  public private(set) var conflicts: [Conflict] = []
  /// Cards of the file with the identity of something else in the store; they are not taken.
  public private(set) var clashing: [Voorziening] = []
  /// How many cards on no list, made by others, change without being named.
  public private(set) var hidden = 0

  /// Compares.
  ///
  /// - Parameters:
  ///   - read: the file as it was read.
  ///   - cards: all cards of the store.
  ///   - worker: who looks.
  ///   - isTaken: whether an identity is that of another kind of record.
  public init(
    of read: HSDSImport, over cards: some Sequence<Voorziening>, to worker: Domain.ID?,
    isTaken: (Domain.ID) -> Bool = { _ in false }
  ) {
    let reader = HSDSReader()
    let present = Dictionary(cards.map { ($0.id, $0) }) { first, _ in first }
    let merged = Set(present.values.flatMap { $0.details?.merged ?? [] })
    for fresh in read.cards {
      guard let old = present[fresh.id] else {
        // It was put together with another card here, and does not come back as its own double.
        if merged.contains(fresh.id) {
          unchanged.append(fresh.id)
          continue
        }
        if isTaken(fresh.id) { clashing.append(fresh) } else { new.append(fresh) }
        continue
      }
      let renewed = reader.renewed(old, by: fresh)
      let isHidden = old.visibility == .offList && (worker == nil || old.maker != worker)
      if isHidden {
        hidden += renewed == old ? 0 : 1
        continue
      }
      let fields = KaartPreview.changes(from: old, to: renewed)
      if renewed == old || fields.isEmpty {
        unchanged.append(old.id)
      } else {
        changed.append(Changed(old: old, new: renewed, fields: fields))
      }
      conflicts += KaartPreview.conflicts(old, fresh)
    }
    findGone(read, present)
  }

  private mutating func findGone(_ read: HSDSImport, _ present: [Domain.ID: Voorziening]) {
    let isPage = read.report.odd.contains { $0.reason == .onePageOfMany }
    isGoneSure = !isPage && read.report.refusedCount == 0
    guard !isPage else { return }
    let identities = Set(read.cards.map(\.id))
    let organisations = Set(read.cards.compactMap(KaartPreview.organisation))
    gone = present.values.filter { card in
      card.imported != nil && card.visibility != .offList && !identities.contains(card.id)
        && KaartPreview.organisation(card).map(organisations.contains) ?? false
    }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// The organisation of a card, or the card itself when it is one.
  private static func organisation(_ card: Voorziening) -> String? {
    (card.organisation ?? (card.sort == "organisatie" ? card.name : nil)).map(Folding.folded)
  }
}
