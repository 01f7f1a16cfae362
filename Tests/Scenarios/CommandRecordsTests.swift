import Foundation
import Testing

@Suite("Records of every kind, by commands")
struct CommandRecordsTests {
  /// Every kind by its Dutch and its English command.
  static let names = [
    ("medewerker", "worker"), ("gebied", "area"), ("wijk", "neighbourhood"),
    ("bewoner", "resident"), ("huishouden", "household"), ("groep", "group"),
    ("contact", "contact"), ("kaart", "map"), ("signaal", "signal"), ("gesprek", "conversation"),
    ("verwijzing", "referral"), ("plan", "plan"), ("meting", "zrm"), ("factoren", "factors"),
    ("vlam", "flame"), ("bord", "board"), ("koppeling", "match"), ("kwestie", "kwestie"),
    ("verhaal", "story"), ("cijfer", "figure"), ("afspraak", "promise"),
  ]

  @Test("every kind has all five commands, in Dutch and in English", arguments: names)
  func families(dutch: String, english: String) throws {
    let tool = try CommandLineTool()
    for words in [
      ["nieuw", "wijzig", "toon", "lijst", "velden"], ["new", "change", "show", "list", "fields"],
    ] {
      // The sociale kaart is searched, and has a list besides.
      for word in words {
        for name in [dutch, english] {
          let run = try tool.run([name, word, "--help"])
          #expect(run.status == 0 && !run.output.isEmpty, "\(name) \(word): \(run.errors)")
        }
      }
    }
  }

  @Test("every kind lists its fields, each with names and what it understands", arguments: names)
  func fields(dutch: String, english: String) throws {
    let tool = try CommandLineTool.begun()
    let fields = try tool.json(dutch, "velden").records
    #expect(!fields.isEmpty)
    for field in fields {
      for key in ["path", "nl", "en", "label", "understands"] {
        #expect((field[key] as? String)?.isEmpty == false)
      }
      #expect(field["isList"] is Bool && field["isRequired"] is Bool && field["words"] is [Any])
      if ["code", "choice", "flag"].contains(field["understands"] as? String) {
        #expect((field["words"] as? [Any])?.isEmpty == false, "\(field)")
      }
    }
    let lines = try tool(dutch, "velden").output
    let english = try tool(english, "fields", "--taal", "en").output
    for field in fields {
      #expect(lines.contains(field["nl"] as? String ?? "?"))
      #expect(english.contains(field["en"] as? String ?? "?"))
    }
  }

  @Test("a household is made, changed, shown and listed")
  func household() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    let made = try tool.json(
      "huishouden", "nieuw", "naam=De Wit", "Wie wonen er=Ans, Piet", "wie-wonen-er=Jan",
      "wijk=middelland", "wie-mag-het-zien=alleen ik", "notitie=a=b")
    #expect(made.text("name") == "De Wit" && made.text("wijk") == "Middelland")
    #expect(made.text("trust") == "me" && made.text("notes") == "a=b")
    #expect((made.record["members"] as? [String])?.count == 3)
    #expect((made.record["newResidents"] as? [String])?.count == 2)
    let names = try tool.json("bewoner", "lijst").records.compactMap { $0["name"] as? String }
    #expect(names == ["Ans", "Jan", "Piet"])

    let id = made.text("id")
    let changed = try tool.json("household", "change", id, "street=Kade 1", "notes=")
    #expect(changed.text("street") == "Kade 1" && changed.record["notes"] == nil)
    #expect(changed.text("wijk") == "Middelland")
    let shown = try tool("huishouden", "toon", "de wit").output
    #expect(shown.contains("Kade 1") && shown.contains("Ans, Piet, Jan"))
    #expect(try tool.json("huishouden", "toon", "Ans").text("id") == id)
    #expect(try tool.json("huishouden", "lijst", "--wijk", "Middelland").records.count == 1)
    #expect(try tool.json("huishouden", "lijst", "--wijk", "Bospolder").records.isEmpty)
    #expect(try tool("huishouden", "lijst").output.contains("De Wit"))
  }

  @Test(
    "words that name no field are a wrong use that names what is like it",
    arguments: [
      (["huishouden", "nieuw", "namen=x"], "naam"),
      (["huishouden", "nieuw", "naam=x", "naam=y"], "naam"),
      (["huishouden", "nieuw", "naam=x", "regiseur=y"], "regisseur"),
      (["huishouden", "nieuw", "=y"], "waakvlam huishouden velden"),
      (["contact", "wijzig", "Ans", "zomaar"], "veld=waarde"),
      (["huishouden", "wijzig", "x"], "<veld=waarde>"), (["plan", "wijzig"], "<id>"),
      (["bord", "past"], "<id>"), (["plan"], "nieuw, lijst, toon, wijzig, velden"),
    ])
  func wrongUse(words: [String], told: String) throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    try tool("bewoner", "nieuw", "Bea")
    try tool("contact", "nieuw", "Ans", "Bea")
    expectFailure(try tool.run(["--store", tool.store] + words), 64, told)
  }

  @Test(
    "what cannot be understood or kept is refused, with what can stand there",
    arguments: [
      (["huishouden", "nieuw"], 65, "naam=waarde"),
      (["huishouden", "nieuw", "naam="], 65, "naam=waarde"),
      (["huishouden", "nieuw", "naam=x"], 65, "wie-wonen-er=waarde"),
      (["huishouden", "nieuw", "naam=x", "leden=Ans"], 64, "leden"),
      (
        ["huishouden", "nieuw", "naam=x", "members=Ans", "wijk=Nergens"], 65,
        "Bospolder, Middelland"
      ),
      (["huishouden", "nieuw", "naam=x", "members=Ans", "trust=iedereen"], 65, "alleen het team"),
      (["huishouden", "nieuw", "naam=x", "members=Ans", "regisseur=Zomaar"], 66, "Zomaar"),
      (["huishouden", "nieuw", "naam=x", "members=Bob"], 65, "kan van alles zijn"),
      (["bewoner", "wijzig", "Ans", "geboortejaar=oud"], 65, "heel getal"),
      (["bewoner", "wijzig", "Ans", "geboortejaar=1500"], 65, "Geboortejaar"),
      (["bewoner", "wijzig", "Ans", "toestemming-op=32-1-2026"], 65, "geen dag"),
      (["bewoner", "wijzig", "Ans", "tolk-handig=soms"], 65, "ja, nee"),
      (["bewoner", "wijzig", "Ans", "naam="], 65, "naam"),
      (["bewoner", "wijzig", "Ans", "naam=Ans"], 65, "niets veranderd"),
      (["bewoner", "wijzig", "Bob", "straat=x"], 65, "kan van alles zijn"),
      (["bewoner", "wijzig", "Niemand", "straat=x"], 66, "Niemand"),
      (["wijk", "wijzig", "Bospolder", "naam=Anders"], 65, "Bospolder"),
      (["meting", "nieuw", "Niemand", "financien=2"], 66, "Niemand"),
      (["meting", "nieuw", "Ans", "financien=6"], 65, "1 tot en met 5"),
      (["meting", "nieuw", "Ans"], 65, "veld=waarde"),
      (["plan", "toon", "Ans"], 66, "Ans"),
      (["plan", "toon", "ffffffff"], 66, "ffffffff"),
      (["gesprek", "nieuw", "x", "--over", "ffffffff"], 66, "ffffffff"),
      (["medewerker", "nieuw", "Joost", "opvolger=Ans"], 66, "Ans"),
    ])
  func refused(words: [String], status: Int32, told: String) throws {
    let tool = try CommandLineTool.begun()
    for name in ["Ans", "Bob", "Bob"] { try tool("bewoner", "nieuw", name) }
    expectFailure(
      try tool.run(["--store", tool.store, "--nu", "2026-03-02"] + words), status, told)
    #expect(try tool.json("huishouden", "lijst").records.isEmpty)
    #expect(try tool.json("bewoner", "lijst").records.count == 3)
  }

  @Test("what a record is called is a name of its own, an identity, or the resident it is about")
  func meant() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    let first = try tool.json(
      "afspraak", "nieuw", "Bellen", "wie=Samira", "wanneer=morgen", "--over", "Ans")
    #expect(first.text("due") == "2026-03-03")
    #expect(try tool.json("afspraak", "toon", "Ans").text("id") == first.text("id"))
    let second = try tool.json("afspraak", "nieuw", "Brengen", "--over", "Ans").text("id")
    expectFailure(try tool("afspraak", "toon", "Ans"), 65, "Brengen")
    try tool("afspraak", "nagekomen", second)
    #expect(try tool.json("afspraak", "toon", "Ans").text("what") == "Bellen")
    #expect(try tool.json("afspraak", "toon", String(second.prefix(20))).status == 0)
  }

  @Test("the fields of kinds with commands of their own can be changed too")
  func ownCommands() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    try tool("groep", "nieuw", "De Haven")
    let signaal = try tool.json("signaal", "nieuw", "Alleen", "--over", "Ans").text("id")
    let changed = try tool.json("signaal", "wijzig", signaal, "themas=ontmoeten", "haast=vandaag")
    #expect(changed.text("urgency") == "today" && changed.text("text") == "Alleen")
    #expect(changed.record["themes"] as? [String] == ["ontmoeten"])
    #expect(
      try tool.json("groep", "wijzig", "De Haven", "wordt-gehoord=nog niet").text("voice")
        == "notYet")
    #expect(try tool("groep", "toon", "De Haven").output.contains("nog niet"))
    let contact = try tool.json("contact", "nieuw", "Ans", "De Haven").text("id")
    #expect(
      try tool.json("contact", "wijzig", contact, "hoe-dichtbij=dichtbij").text("strength")
        == "close")
    #expect(try tool.json("contact", "soort", contact, "linking").text("overruled") == "linking")
    #expect(try tool("contact", "toon", contact).output.contains("linking"))
    #expect(try tool.json("contact", "soort", contact).record["overruled"] == nil)
    let again = try tool.json("contact", "nieuw", "De Haven", "Ans", "--relatie", "buur")
    #expect(again.text("id") == contact && again.text("relation") == "buur")
    #expect(again.text("strength") == "close", "two who know each other stay one contact")
    #expect(
      try tool("contact", "nieuw", "Ans", "De Haven", "--sterkte", "helpt").output
        .contains("kenden elkaar al"))
    #expect(try tool.json("contact", "lijst", "--wijk", "Bospolder").records.count == 1)
    let card = try tool.json("kaart", "nieuw", "Eettafel").text("id")
    let opened = try tool.json("kaart", "wijzig", card, "wanneer=di 17:30", "contactpersoon=Wim")
    #expect((opened.record["people"] as? [[String: Any]])?.first?["name"] as? String == "Wim")
    #expect(try tool.json("kaart", "lijst", "--wijk", "Bospolder").records.count == 1)
    let referral = try tool.json(
      "verwijzing", "nieuw", "--signaal", signaal, "--naar", "Eettafel"
    ).text("id")
    #expect(
      try tool.json("verwijzing", "wijzig", referral, "samen-bekeken=ja").status == 0)
    let noted = try tool.json("verwijzing", "gesprek", referral, "Gebeld")
    #expect((noted.record["log"] as? [[String: Any]])?.last?["text"] as? String == "Gebeld")
    let talk = try tool.json("signaal", "gesprek", signaal, "Op bezoek geweest")
    #expect(talk.text("signaal") == signaal && talk.text("day") == "2026-03-02")
    expectFailure(try tool("signaal", "gesprek", signaal, "  "), 65, "tekst")
  }

  @Test("an own card off the list is listed, and a colleague can be noted")
  func offList() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "nieuw", "Eigen", "--vermelding", "niet-op-lijst")
    #expect(try tool.json("kaart", "lijst").records.count == 1)
    try tool("medewerker", "nieuw", "Joost", "rol=wijkteam", "wijken=Bospolder, Middelland")
    #expect(try tool.json("medewerker", "wijzig", "Joost", "telefoon=06").text("phone") == "06")
    let shown = try tool.json("worker", "show", "joost").record
    #expect(shown["wijken"] as? [String] == ["Bospolder", "Middelland"])
    #expect(try tool.json("medewerker", "lijst", "--wijk", "Middelland").records.count == 2)
    #expect(try tool("medewerker", "lijst").output.contains("Samira"))
  }

  @Test("nothing hostile that stands in a field comes out")
  func hostile() throws {
    let tool = try CommandLineTool.begun()
    let evil = "\u{1B}]0;weg\u{7}\u{9B}2J\u{202E}txt\u{200B}\u{85}\r\n\u{2028}👨‍👩‍👧 é"
    expectFailure(try tool("verhaal", "nieuw", "verhaal=" + evil, "thema=ontmoeten"), 64)
    let story = try tool.json("verhaal", "nieuw", evil, "themas=ontmoeten").text("id")
    try tool("afspraak", "nieuw", evil, "wie=" + evil)
    try tool("huishouden", "nieuw", "naam=" + evil, "members=" + evil)
    try tool("kwestie", "nieuw", evil)
    try tool("bord", "nieuw", evil, "van-wie=" + evil)
    for words in [
      ["verhaal", "lijst"], ["verhaal", "toon", story], ["verhaal", "toon", story, "--json"],
      ["afspraak", "lijst"], ["huishouden", "lijst", "--json"], ["kwestie", "lijst"],
      ["bord", "lijst"], ["opmerkingen", story], ["wijk", "overdracht"],
    ] {
      #expect(try tool.run(["--store", tool.store] + words).status == 0, "\(words)")
    }
    expectFailure(try tool("verhaal", "nieuw", "\u{1B}[2J\u{202E}vreemd=x"), 64)
    expectFailure(try tool("verhaal", "toon", evil), 66)
    expectFailure(try tool("verhaal", "wijzig", story, "soort=" + evil), 65)
  }

  @Test("all of it can be done in English")
  func english() throws {
    let tool = try CommandLineTool.begun()
    let made = try tool.json(
      "household", "new", "name=De Wit", "who-live-there=Ans", "who-may-see-it=only me",
      "--taal", "en")
    #expect(made.text("trust") == "me")
    expectFailure(try tool("household", "new", "nam=x", "--taal", "en"), 64, "Do you mean: name")
    #expect(try tool("household", "show", "De Wit", "--taal", "en").output.contains("only me"))
  }
}
