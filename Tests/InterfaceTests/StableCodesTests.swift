import Resources
import Testing

/// Codes that stand in stores everywhere: they may get other words, and never go.
@Suite("codes that were ever stored") struct StableCodesTests {
  @Test("are still in their lists", arguments: codes.keys.sorted())
  func stay(_ name: String) throws {
    let list = try #require(Reference.lists.first { $0.name == name })
    for code in (StableCodesTests.codes[name] ?? "").split(whereSeparator: \.isWhitespace) {
      #expect(Reference.standard[list].term(String(code)) != nil, "\(name) \(code)")
    }
  }

  private static let codes: [String: String] = [
    "themes": """
    huis werk financien opvoeden ontmoeten leefstijl vrijwillig veiligheid zingeving
    """,
    "sources": """
    bewoner buur familie mantelzorger vrijwilliger gangmaker beheerder jeugdwerker huisarts
    wijkverpleging zorgteam huishoudhulp school cjg vraagwijzer wijkteam corporatie politie
    postbode thuiszorg ondernemer geloof centrale gemeente tweedelijn makelaar waakvlam anders
    """,
    "outcomes": """
    geholpen in-aanmerking bewoner-aan-zet elders niet-bereikt niet-in-aanmerking geen-plek
    niet-gelukt geen-belangstelling
    """,
    "ageGroups": """
    ongeboren kind tiener jongere volwassene oudere oudere75
    """,
    "relations": """
    partner gezin familie vriend lotgenoot geloofsgenoot groepslid buur collega vereniging
    vrijwilliger professional instelling anders
    """,
    "doing": """
    luisteren koffie samen-eten boodschappen hond klussen administratie taal oppas vervoer
    meegaan sleutel verzorging anders
    """,
    "residentRoles": """
    buur vrijwilliger mantelzorger ervaring sleutelfiguur gangmaker prowilliger initiatief
    hulpvrager
    """,
    "groupSorts": """
    straat familiekring geloof interesse lotgenoten jongeren leeftijd taal initiatief sport
    actieve-buren anders
    """,
    "sorts": """
    organisatie voorziening activiteit initiatief plek sleutelfiguur loket
    """,
    "subkinds": """
    ontmoeting samen-eten tuin cultuur repair bezoek maatjes burenhulp levensbesch lotgenoten
    zelfhulp winkel klussen was-strijk boodschappen wijkvervoer scootmobiel formulieren
    thuisadmin raadslieden schuldhulp voedselbank werkplek taal taal-informeel dagbesteding
    respijt mantelzorg training sport leefstijl weerbaar huisarts thuiszorg ggz opvoeden
    kinderwerk jongerenwerk huiswerk speeltuin school vraagwijzer cjg wijkteam corporatie
    politie centrale jongerenloket loket informatie anders
    """,
    "formalities": """
    formal informal crossroads
    """,
    "institutions": """
    overheid wonen onderwijs zorg werk-inkomen welzijn
    """,
    "workerRoles": """
    makelaar jeugdwerker jongerenwerker kinderwerker beheerder vrijwilligers mantelzorg
    vm-makelaar coordinator wijkteam teamleider vraagwijzer wmo-adviseur raadsman schuldhulp
    cjg huisarts wijkverpleging zorgteam casemanager wijkagent corporatie school gebied
    netwerker pastor anders
    """,
    "origins": """
    tweedelijn wijkteam vraagwijzer arrangement jeugd wijknetwerk anders
    """,
    "endReasons": """
    niet-meer-nodig geen-vrijwillig gestopt-kracht overgedragen geleerd
    """,
    "gebieden": """
    centrum delfshaven overschie noord hillegersberg kralingen alexander feijenoord
    ijsselmonde charlois pernis hoogvliet hoekvanholland rozenburg
    """,
  ]
}
