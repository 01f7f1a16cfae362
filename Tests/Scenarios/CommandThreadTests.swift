import Foundation
import Testing

@Suite("The whole thread, by commands")
struct CommandThreadTests {
  @Test("from a signaal to a waakvlam and back: one thread tells all of it")
  func wholeThread() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Mw De Wit", "--straat", "Lentestraat")
    try tool("bewoner", "nieuw", "Hatice")
    try tool("contact", "nieuw", "Hatice", "Mw De Wit", "--relatie", "buur")
    try tool(
      "kaart", "nieuw", "Eettafel", "--thema", "ontmoeten", "--formeel", "informeel", "--contact",
      "Wim")
    try tool("kaart", "nieuw", "Wijkteam Bospolder", "--soort", "wijkteam")

    let signaal = try tool.json(
      "signaal", "nieuw", "Al weken niet bij de koffie", "--over", "mw de wit", "--gever", "Wim",
      "--bron", "beheerder", "--thema", "ontmoeten", "--wil", "Weer eens onder de mensen")
    #expect(signaal.text("text") == "Al weken niet bij de koffie")
    #expect(signaal.text("received") == "2026-03-02")
    #expect(signaal.text("wijk") == "Bospolder")
    let id = signaal.text("id")

    let advice = try tool.json("signaal", "advies", id).records
    #expect(advice.first?["name"] as? String == "Hatice")
    #expect(advice.first?["level"] as? String == "ownNetwork")
    #expect(
      advice.compactMap { $0["name"] as? String } == ["Hatice", "Eettafel", "Wijkteam Bospolder"])
    #expect(advice.allSatisfy { $0["reasons"] is [String] })
    #expect(advice.contains { ($0["skipped"] as? String)?.hasPrefix("Tweede lijn") == true })

    let first = try tool.json(
      "verwijzing", "nieuw", "--signaal", id, "--naar", "Wijkteam Bospolder", "--reden", "Vraag")
    #expect(first.text("status") == "offered")
    #expect((first.record["checks"] as? [String])?.count == 1)
    let back = try tool.json(
      "verwijzing", "teruggeven", first.text("id"), "--voorstel", "De eettafel", "--reden",
      "Geen hulpvraag")
    #expect(back.text("status") == "returned")

    let second = try tool.json(
      "verwijzing", "nieuw", "--signaal", id, "--naar", "Eettafel"
    ).text("id")
    #expect(try tool.json("verwijzing", "aannemen", second).text("status") == "accepted")
    expectFailure(
      try tool("verwijzing", "afronden", second, "--uitkomst", "niet-gelukt"), 65, "--reden")
    let done = try tool.json("verwijzing", "afronden", second, "--uitkomst", "geholpen")
    #expect(done.text("outcome") == "geholpen")
    #expect(!done.text("proposal").isEmpty)
    #expect(try tool.json("signaal", "toon", id).text("status") == "closed")
    #expect(try tool.json("signaal", "toon", id).text("feedbackDue") == "2026-03-02")
    try tool("signaal", "terugkoppeling", id, "Ze eet weer mee")
    #expect(try tool.json("signaal", "toon", id).text("feedbackDue") == "")

    let waakvlam = try tool.json(
      "vlam", "nieuw", "--bewoner", "Mw De Wit", "--houder", "Hatice", "--risico", "hoog",
      "--signaal", id, "--waar-terecht", "Samira", "--weet-ervan", "Wim", "--weet-ervan", "Ans")
    #expect(waakvlam.text("nextContact") == "2026-03-16")
    #expect(waakvlam.record["informed"] as? [String] == ["Wim", "Ans"])
    let ok = try tool.json("vlam", "moment", "Mw De Wit", "ok", on: "2026-03-16")
    #expect(ok.text("nextContact") == "2026-03-30")
    let due = try tool.json("vlam", "lijst", "--tot", "2026-03-30", on: "2026-03-16")
    #expect(due.records.count == 1)
    #expect(try tool.json("vlam", "lijst", "--tot", "2026-03-29").records.isEmpty)

    let relapse = try tool.json(
      "vlam", "moment", waakvlam.text("id"), "terugval", "--tekst", "Weer alleen",
      on: "2026-03-20")
    let opened = relapse.text("newSignaal")
    #expect(try tool.json("signaal", "toon", opened).text("waakvlam") == waakvlam.text("id"))
    try tool("vlam", "einde", waakvlam.text("id"), "--reden", "Overgedragen", on: "2026-03-21")

    let events = [
      "received", "offered", "returned", "finished", "offered", "accepted", "finished", "closed",
      "feedback", "lit", "moment", "moment", "received", "putOut",
    ]
    for start in [id, second, waakvlam.text("id"), opened] {
      let thread = try tool.json("draad", start)
      let lines = thread.record["lines"] as? [[String: Any]] ?? []
      #expect(lines.compactMap { $0["event"] as? String } == events)
      #expect((thread.record["items"] as? [String])?.count == 5)
    }
    let words = try tool("draad", id).output
    #expect(words.contains("Weer alleen") && words.contains("Teruggegeven. Voorstel: De eettafel"))
  }

  @Test("on call has no date, and a relapse brings the rhythm back")
  func onCall() throws {
    let tool = try CommandLineTool.begun()
    try tool("bewoner", "nieuw", "Ans")
    let lit = try tool.json(
      "vlam", "nieuw", "--bewoner", "Ans", "--houder", "de pastor", "--risico", "op-afroep")
    #expect(lit.record["nextContact"] is NSNull)
    let relapse = try tool("vlam", "moment", "Ans", "terugval", on: "2026-03-20")
    #expect(relapse.output.contains("Nieuw signaal vanwege de terugval"))
    #expect(relapse.output.contains("vr 3 apr 2026"))
    expectFailure(
      try tool("vlam", "nieuw", "--bewoner", "Ans", "--houder", "Wim", "--risico", "laag"), 65)
  }

  @Test("a step up or down goes to who is known there, or says that nobody is")
  func steps() throws {
    let tool = try CommandLineTool.begun()
    try tool("kaart", "nieuw", "Inloop", "--thema", "ontmoeten", "--samen", "ja")
    try tool("kaart", "nieuw", "VraagWijzer", "--soort", "vraagwijzer")
    let id = try tool.json("signaal", "nieuw", "Alleen", "--thema", "ontmoeten").text("id")
    let referral = try tool.json("verwijzing", "nieuw", "--signaal", id, "--naar", "Inloop")
    let name = referral.text("id")
    #expect(try tool.json("verwijzing", "omhoog", name).text("toName") == "VraagWijzer")
    let nobody = try tool.json("verwijzing", "omhoog", name)
    #expect(nobody.text("level") == "wijkteam" && nobody.record["toName"] is NSNull)
    #expect(try tool.json("verwijzing", "omlaag", name).text("level") == "frontDesk")
    #expect(try tool("verwijzing", "omlaag", name).output.contains("Nu naar: Inloop"))
  }

  @Test("a kring tells the kind of each contact and what is missing")
  func kring() throws {
    let tool = try CommandLineTool.begun()
    try tool("groep", "nieuw", "De Haven", "--soort", "interesse")
    try tool("bewoner", "nieuw", "Omar", "--groep", "De Haven")
    try tool("bewoner", "nieuw", "Ali", "--groep", "De Haven")
    let contact = try tool.json("contact", "nieuw", "Omar", "Ali", "--sterkte", "dichtbij")
    #expect(contact.text("kind") == "bonding")
    let kring = try tool.json("netwerk", "kring", "Omar")
    let members = kring.record["members"] as? [[String: Any]] ?? []
    #expect(members.first?["name"] as? String == "Ali")
    #expect(kring.record["missing"] as? [String] == ["bridging", "linking"])
    #expect(try tool("bewoner", "toon", "Omar").output.contains("Nog geen: bridging, linking"))
    expectFailure(try tool("contact", "nieuw", "Omar", "Omar"), 65)
  }

  @Test("lists hold what was asked for, in an order that does not change")
  func lists() throws {
    let tool = try CommandLineTool.begun()
    for (text, urgency) in [("een", "rustig"), ("twee", "veiligheid"), ("drie", "vandaag")] {
      try tool("signaal", "nieuw", text, "--urgentie", urgency, "--wijk", "middelland")
    }
    try tool("signaal", "nieuw", "vier", "--thema", "geld")
    func texts(_ run: CommandLineTool.Run) -> [String] {
      run.records.compactMap { $0["text"] as? String }
    }
    #expect(texts(try tool.json("signaal", "lijst")) == ["twee", "drie", "een", "vier"])
    #expect(texts(try tool.json("signaal", "lijst", "--wijk", "Bospolder")) == ["vier"])
    #expect(texts(try tool.json("signaal", "lijst", "--thema", "financien")) == ["vier"])
    let id = try tool.json("signaal", "lijst").records[0]["id"] as? String ?? ""
    try tool("signaal", "sluit", id, "--reden", "Niet aan ons", "--kan-niet")
    #expect(texts(try tool.json("signaal", "lijst", "--status", "kan niet")) == ["twee"])
    #expect(texts(try tool.json("signaal", "lijst")) == ["drie", "een", "vier", "twee"])
    #expect(try tool("signaal", "lijst").output.split(separator: "\n").count == 5)
  }
}
