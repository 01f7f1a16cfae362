import Canvas
import Domain
import Exchange
import Resources
import Testing

@testable import Interface

@Suite("lists of a municipality, on the screen") struct OwnListsTests {
  /// A desk with other themes, sources and roles than the records were made with.
  private func desk(_ change: (inout Caseload) -> Void) throws -> Desk {
    let lists = """
      {"themes": [{"code": "opvoeden", "nl": "Kinderen", "en": "Children"},
         {"code": "kade", "nl": "Koffie, thee en praat", "en": "Coffee", "words": ["bakkie"]}],
       "sources": [{"code": "waakvlam", "nl": "waakvlam"}, {"code": "marktmeester", "nl": "de marktmeester"}],
       "residentRoles": [{"code": "kok", "nl": "kok, voor de buurt"}],
       "sorts": [{"code": "activiteit", "nl": "iets om te doen"}],
       "origins": [{"code": "hub", "nl": "wijkhub"}]}
      """
    var caseload = Small.empty
    change(&caseload)
    let reference = try ReferenceReader().read(Array(lists.utf8))
    return Desk(caseload, 160, 50, reference: reference)
  }

  private let signaal = Small.signaal(1, "Komt niet meer") {
    $0.themes = ["ontmoeten", "kade"]
    $0.source = "postbode"
  }

  @Test("a known code has the words of the municipality, an unknown one stands as it is")
  func shown() throws {
    var desk = try desk { $0.put(.signaal(signaal)) }
    desk.press("2")
    #expect(desk.screen.contains("ontmoeten, Koffie, thee en praat"))
    #expect(desk.screen.contains("postbode"))
    desk.press("/ontmoet<enter>")
    #expect(desk.screen.contains("Komt niet meer"))
    desk.press("<esc>f")
    #expect(desk.screen.contains("ontmoeten"))
  }

  @Test("changing another field of a signaal keeps codes that are in no list")
  func signaalKept() throws {
    var desk = try desk { $0.put(.signaal(signaal)) }
    desk.press("2e")
    #expect(desk.screen.contains("ontmoeten, Koffie, thee en praat"))
    desk.press("meedoen<enter>")
    let kept = desk.session.caseload.signalen[signaal.id]
    #expect(kept?.wish == "meedoen" && kept?.themes == ["ontmoeten", "kade"])
    #expect(kept?.source == "postbode")
  }

  @Test("a theme is added beside one that is in no list and one with a comma in it")
  func added() throws {
    var desk = try desk { $0.put(.signaal(signaal)) }
    desk.press("2e<down><down><down>, kinder<enter>")
    #expect(
      desk.session.caseload.signalen[signaal.id]?.themes == ["ontmoeten", "kade", "opvoeden"])
    desk.press("e<down><down><down><^u>bakkie, onzin<enter>")
    #expect(
      desk.session.caseload.signalen[signaal.id]?.themes == ["ontmoeten", "kade", "opvoeden"])
    #expect(desk.screen.contains("onzin"))
  }

  @Test("residents, cards and waakvlammen keep them too")
  func othersKept() throws {
    let resident = Small.resident(1, "Wim") {
      $0.ageGroup = "stokoud"
      $0.roles = ["spil", "kok"]
    }
    let card = Small.card(2, "De Kade") {
      $0.themes = ["taal-x"]
      $0.sort = "boot"
      $0.subkind = "veer"
      $0.institution = "haven"
    }
    var flame = Waakvlam()
    flame.id = Small.id(3)
    flame.resident = resident.id
    flame.holder = "Samira"
    flame.cameFrom = "tweedelijn"
    flame.started = Desk.today
    var desk = try desk {
      $0.put(.resident(resident))
      $0.put(.voorziening(card))
      $0.put(.waakvlam(flame))
    }
    desk.press("4")
    #expect(desk.screen.contains("boot · veer"))
    desk.press("e<end>!<enter>")
    let changed = desk.session.caseload.voorzieningen[card.id]
    #expect(changed?.name == "De Kade!" && changed?.themes == ["taal-x"])
    #expect(
      changed?.sort == "boot" && changed?.subkind == "veer" && changed?.institution == "haven")
    desk.press("5")
    #expect(desk.screen.contains("tweedelijn"))
    desk.press("e<down><end>!<enter>")
    let burning = desk.session.caseload.waakvlammen[flame.id]
    #expect(burning?.holder == "Samira!" && burning?.cameFrom == "tweedelijn")
    desk.session.openResidentForm(resident.id)
    desk.press("<end>!<enter>")
    let person = desk.session.caseload.residents[resident.id]
    #expect(person?.name == "Wim!" && person?.ageGroup == "stokoud")
    #expect(person?.roles == ["spil", "kok"])
  }

  @Test("the line of a new signaal understands the words of the municipality, and no others")
  func quick() throws {
    var desk = try desk { _ in }
    desk.press("2sKomt niet #bakkie #ontmoeten bron:marktmeester<enter>")
    let made = try #require(desk.session.caseload.signalen.rows.first)
    #expect(made.themes == ["kade"] && made.source == "marktmeester")
    #expect(made.text == "Komt niet #ontmoeten")
  }
}
