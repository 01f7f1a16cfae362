import Testing

@testable import Domain

/// The findings of a text as the kind and the very words.
func pointedOut(_ text: String) -> [String] {
  let characters = Array(text)
  return Sentinel.findings(in: text).map { "\($0.kind): \(String(characters[$0.range]))" }
}

@Suite("what may identify") struct SentinelTests {
  @Test(
    "telephone numbers, e-mail, addresses and days of birth are pointed out",
    arguments: [
      ("bel 06-12345678 even", "telephone: 06-12345678"),
      ("0612345678", "telephone: 0612345678"), ("06 12345678.", "telephone: 06 12345678"),
      ("06 - 12 34 56 78", "telephone: 06 - 12 34 56 78"),
      ("06.12.34.56.78", "telephone: 06.12.34.56.78"),
      ("(06) 12345678", "telephone: (06) 12345678"), ("(06-12345678)", "telephone: 06-12345678"),
      ("010-4123456", "telephone: 010-4123456"), ("(010) 412 34 56", "telephone: (010) 412 34 56"),
      ("010 - 412 34 56", "telephone: 010 - 412 34 56"),
      ("0181-412345", "telephone: 0181-412345"), ("010/4123456", "telephone: 010/4123456"),
      ("+31612345678", "telephone: +31612345678"),
      ("+31 6 1234 5678", "telephone: +31 6 1234 5678"),
      ("+31 (0)6-12345678", "telephone: +31 (0)6-12345678"),
      ("(+31) 10 412 34 56", "telephone: (+31) 10 412 34 56"),
      ("0031 6 12345678", "telephone: 0031 6 12345678"),
      ("0031612345678", "telephone: 0031612345678"), ("tel:0612345678", "telephone: 0612345678"),
      ("mail wim@kpn.nl.", "email: wim@kpn.nl"),
      ("Wim.de-Vries+wijk@post.rotterdam.nl", "email: Wim.de-Vries+wijk@post.rotterdam.nl"),
      ("<jörg@exämple.de>", "email: jörg@exämple.de"), ("a@b.nl12.", nil),
      ("woont Lentestraat 14b, driehoog", "address: Lentestraat 14b"),
      ("lentestraat 14", "address: lentestraat 14"),
      ("Nieuwe Binnenweg 212", "address: Nieuwe Binnenweg 212"),
      ("Lentestr. 14", "address: Lentestr. 14"),
      ("Lentestraat nr. 14", "address: Lentestraat nr. 14"),
      ("’s-Gravendijkwal 14 niet", "address: ’s-Gravendijkwal 14"),
      ("1e Middellandstraat 12-3", "address: 1e Middellandstraat 12-3"),
      ("Lentestraat 14 II", "address: Lentestraat 14 II"),
      ("Lentestraat 14 hs", "address: Lentestraat 14 hs"),
      ("Lentestraat 14 u weet", "address: Lentestraat 14"),
      ("bij het Heemraadspark 3", "address: Heemraadspark 3"),
      ("3024 AB Rotterdam", "postcode: 3024 AB"), ("3024AB", "postcode: 3024AB"),
      ("3024ab", "postcode: 3024ab"), ("postcode:3024 AB", "postcode: 3024 AB"),
      ("geb. 3-4-1951", "birthDate: 3-4-1951"), ("geb.: 03/04/51", "birthDate: 03/04/51"),
      ("geboren op 3 april 1951", "birthDate: 3 april 1951"),
      ("Geboren te Paramaribo op 3 april 1951", "birthDate: 3 april 1951"),
      ("geboren op zondag 3 apr. '51", "birthDate: 3 apr. '51"),
      ("geb. 1951-04-03", "birthDate: 1951-04-03"),
      ("geboortedatum: 3.4.1951", "birthDate: 3.4.1951"),
      ("Geboortedatum:\n3 4 1951", "birthDate: 3 4 1951"),
      ("geb.datum 3-4-1951", "birthDate: 3-4-1951"),
      ("is op 3 april 1951 geboren", "birthDate: 3 april 1951"),
      ("jarig, geboren op 3 april", "birthDate: 3 april"),
    ] as [(String, String?)])
  func found(text: String, expected: String?) {
    #expect(pointedOut(text) == (expected.map { [$0] } ?? []))
  }

  @Test(
    "ordinary sentences are left alone",
    arguments: [
      "om 10:30 bij de buurvrouw", "op 2 maart 2026 gesproken", "02-03-2026 10:30",
      "02-03-2026 1030", "06-02-2026 10 uur", "06-12-26 10.30 - 12.00", "06/02/2026 10:15",
      "van 06.30-08.30 en van 10.45-12.15 uur", "het kost 15 euro", "€ 123.456.782 begroot",
      "123456782 euro", "€123456782", "nr 14", "huisnummer 14", "is 75 jaar",
      "tussen 70 en 75 jaar",
      "In de Lentestraat 14 mensen gesproken", "Lentestraat 2 maart een feest",
      "Lentestraat 10:30 uur", "Lentestraat 2026", "Lentestraat 10-12 uur", "de Lentestraat is nat",
      "Lentestraat 2e verdieping", "op straat 3 kinderen", "de weg 2 dagen dicht",
      "Onderweg 3 mensen gesproken", "onderweg 3", "op het schoolplein 10 kinderen",
      "Schoolplein 10", "de nieuwe baan 2 dagen per week", "Fietspad 3 is kapot",
      "de supermarkt 2 keer", "hij moest opslaan 3 keer", "de blokkade 2", "winkelstraat 3",
      "in 2026 en 2027", "IN 2026 EN 2027", "in 2024 de", "1200 km", "1200km", "1500 kg meel",
      "1500kg", "€ 1200 pm", "€ 1200 AB", "1.200 AB", "12.3024 AB", "3024 ABC", "13024 AB",
      "0800-1234", "0900 123 45 67", "0800 123456", "112", "14010", "14 010", "geb. 1951",
      "geboren in Suriname", "zij is geboren in 1951 en woont hier", "vergadering 3-4-1951",
      "op 3 april 1951 verhuisd", "geboren op 34-4-1951", "geb. 3-14-1951", "geboren. 14 kinderen",
      "@winkelier", "#eten @huisarts", "wim@", "@kpn.nl", "wim@kpn", "a@b.c", "wim@.nl", "1@2.3",
      "3 van de 10 kwamen", "10 x per week 20 minuten", "artikel 2.3.2 en 6.1", "S4:1870",
      "versie 1.123.456.782", "12 kopjes, 8 borden, 3 pannen", "tel 12345", "week 14 2026",
      "de teller: 1, 2, 3, 4, 5, 6, 7, 8, 2", "Hoogvliet 3 huizen", "75%", "1/2 dag",
    ])
  func ordinary(text: String) { #expect(pointedOut(text).isEmpty) }

  @Test("findings come in the order of the text and never overlap")
  func together() {
    let text = """
      Mw. (geb. 3-4-1951) woont Lentestraat 14b, 3024 AB Rotterdam,
      tel. 06-12345678/010-4123456, wim@kpn.nl, BSN 1234.56.782, NL91 ABNA 0417 1643 00.
      """
    #expect(
      pointedOut(text) == [
        "birthDate: 3-4-1951", "address: Lentestraat 14b", "postcode: 3024 AB",
        "telephone: 06-12345678", "telephone: 010-4123456", "email: wim@kpn.nl",
        "bsn: 1234.56.782", "iban: NL91 ABNA 0417 1643 00",
      ])
  }

  @Test("in small letters a postcode counts only after an address")
  func smallPostcode() {
    #expect(
      pointedOut("lentestraat 14b 3024 ab") == ["address: lentestraat 14b", "postcode: 3024 ab"])
    #expect(
      pointedOut("lentestraat 14,\n3024 ab") == ["address: lentestraat 14", "postcode: 3024 ab"])
    #expect(pointedOut("ruim 3024 ab").isEmpty)
  }

  @Test(
    "signs without width and signs of other scripts do not hide a number",
    arguments: [
      ("06\u{00A0}12345678", "telephone: 06\u{00A0}12345678"),
      ("06\u{2011}1234\u{200B}5678", "telephone: 06\u{2011}1234\u{200B}5678"),
      ("06-12\u{00AD}345678", "telephone: 06-12\u{00AD}345678"),
      ("٠٦١٢٣٤٥٦٧٨", "telephone: ٠٦١٢٣٤٥٦٧٨"), ("０６-１２３４５６７８", "telephone: ０６-１２３４５６７８"),
      ("\u{202E}wim@kpn.nl\u{202C}", "email: wim@kpn.nl"),
      ("👩‍👩‍👧 3024\u{202F}AB 👍", "postcode: 3024\u{202F}AB"),
      ("e\u{301}e\u{301}n Élandstraat 7", "address: Élandstraat 7"),
    ])
  func unusual(text: String, expected: String) { #expect(pointedOut(text) == [expected]) }

  @Test("a placeholder takes the place of the finding and of nothing else")
  func replacing() throws {
    let text = "👵🏽 é geb. 3-4-1951, bel 06-12345678\u{301} of 010-4123456"
    let findings = Sentinel.findings(in: text)
    #expect(findings.count == 2)
    var now = text
    for finding in findings.reversed() { now = Sentinel.replaced(finding, in: now, by: "[…]") }
    #expect(now == "👵🏽 é geb. […], bel 06-12345678\u{301} of […]")
    let first = try #require(findings.first)
    #expect(Sentinel.replaced(first, in: "", by: "x") == "")
    #expect(Sentinel.replaced(first, in: "geen enkel getal in deze zin", by: "x").contains("geen"))
    let stale = SentinelFinding(.email, 3..<900)
    #expect(Sentinel.replaced(stale, in: text, by: "x") == text)
  }
}
