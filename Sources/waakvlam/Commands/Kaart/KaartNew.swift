import ArgumentParser
import Domain
import Interface
import Resources

extension KaartCommands {
  /// A new card; its name is enough.
  struct New: WritingCommand {
    static var configuration: CommandConfiguration {
      Texts.helpKaartNew.command("nieuw", "new")
    }

    @Argument(help: Texts.helpName.help("naam")) var name: String
    @Option(name: .names("soort", "sort"), help: Texts.helpSort.help) var sort: String?
    @Option(name: .names("thema", "theme"), help: Texts.helpThemes.help) var themes: [String] = []
    @Option(name: .names("wijk", "wijk"), help: Texts.helpInWijk.help) var wijken: [String] = []
    @Flag(name: .names("hele-stad", "citywide"), help: Texts.helpCitywide.help)
    var citywide = false
    @Option(name: .names("contact", "contact"), help: Texts.helpContactPerson.help("naam"))
    var contact: String?
    @Option(name: .names("telefoon", "phone"), help: Texts.helpPhone.help) var phone: String?
    @Option(name: .names("vermelding", "listed"), help: Texts.helpListed.help)
    var visibility: String?
    @Option(name: .names("indicatie", "indication"), help: Texts.helpIndication.help("ja|nee"))
    var indication: String?
    @Option(name: .names("samen", "together"), help: Texts.helpTogether.help("ja|nee"))
    var together: String?
    @Option(name: .names("formeel", "formal"), help: Texts.helpFormal.help) var formality: String?
    @Option(name: .names("instelling", "institution"), help: Texts.helpInstitution.help("code"))
    var institution: String?
    @Option(name: .names("gratis", "free"), help: Texts.helpFree.help("ja|nee")) var free: String?
    @Option(name: .names("wanneer", "when"), help: Texts.helpWhen.help("tekst")) var when: String?
    @Option(name: .names("waar", "where"), help: Texts.helpWhere.help("adres"))
    var place: String?
    @Option(name: .names("omschrijving", "about"), help: Texts.helpKaartAbout.help("tekst"))
    var about: String?

    func run(in store: OpenStore, _ answer: inout Answer) throws {
      var card = Voorziening()
      card.id = store.newID()
      card.maker = store.user?.id
      card.checked = store.today
      card.name = Vocabulary.name(name)
      try read(into: &card, store.reference)
      card.wijken = try wijken.map { try store.wijk($0) }
      if wijken.isEmpty, !citywide, !store.homeWijk.isEmpty { card.wijken = [store.homeWijk] }
      let change = Change.added(.voorziening(card))
      try store.commit(change)
      answer.stored(change, card, in: store)
      if card.hasHoursInWords(since: nil) { answer.say(Texts.savedHoursAsWords) }
      if let like = store.caseload.kaartDoubles(of: card, to: store.user?.id).first {
        let other = like.other(than: card.id)
        let brief = store.briefIDs
        answer.say(Texts.saidCardLike, store.caseload.name(of: other))
        answer.line(Texts.commandMerge.text(answer.language, [brief[card.id], brief[other]]))
      }
    }

    private func read(into card: inout Voorziening, _ reference: Reference) throws {
      if let sort {
        card.sort = Vocabulary.codeIfAny(sort, in: reference.sorts)
        card.subkind = Vocabulary.codeIfAny(sort, in: reference.subkinds)
        if card.sort == nil, card.subkind == nil {
          let known = reference.sorts.map(\.code) + reference.subkinds.map(\.code)
          throw Stop(.refused, Texts.stopCode, sort, known.joined(separator: ", "))
        }
      }
      card.themes = try Vocabulary.codes(themes, in: reference.themes)
      card.visibility = try visibility.map { try Visibility(typing: $0) } ?? .team
      card.formality = try formality.map { try Formality(typing: $0) }
      card.institution = try institution.map {
        try Vocabulary.code($0, in: reference.institutions)
      }
      card.needsIndication = try Vocabulary.flag(indication)
      card.collective = try Vocabulary.flag(together)
      card.free = try Vocabulary.flag(free)
      card.citywide = citywide ? true : nil
      card.about = about.map(Vocabulary.text)
      if let contact = Vocabulary.line(contact) {
        card.people = [ContactPerson(name: contact, phone: Vocabulary.line(phone))]
      } else {
        card.phone = Vocabulary.line(phone)
      }
      if let when = Vocabulary.line(when) {
        card.take(hours: when, before: [])
      }
      if let address = Vocabulary.line(place) {
        var place = Place()
        place.address = address
        card.places = [place]
      }
    }
  }
}
