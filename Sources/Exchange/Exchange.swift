// Exchange: what goes in and out of waakvlam as a file for others: Open Referral HSDS 3 as JSON and
// as tables, a table for a spreadsheet, maps, address books, calendars, and the lists of a
// municipality.
//
// Purpose: `HSDSReader` turns a published file into cards of the sociale kaart and says what it
// could not use; `KaartPreview` says beforehand what that would do; `HSDSWriter` turns cards into a
// file that others can read. `KaartTable`, `GeoJSONWriter` and `VCardWriter` write for people and
// what they have; `GebiedenReader` reads the outlines of wijken. `ReferenceReader` and
// `ReferenceWriter` read and write the lists that codes stand in.
//
// Invariants: nothing that was imported is lost, because a card keeps the object it came from and
// export writes only what was changed over it; a card that is on no list and a place whose address
// must not be known are in nothing that goes out, whatever the way (`ConfidentialPlaces`); no text
// that comes out carries a control character; no input can crash a reader.
//
// Limitations: a file is read from memory as a whole; words for a person are made elsewhere, from
// the reasons that stand in `ImportError` and `ImportReport`.
