// Exchange: what goes in and out of waakvlam as a file for others: Open Referral HSDS 3, and the
// lists of a municipality.
//
// Purpose: `HSDSReader` turns a published file into cards of the sociale kaart and says what it
// could not use; `HSDSWriter` turns cards into a file that others can read. `ReferenceReader` and
// `ReferenceWriter` do the same for the lists that codes stand in.
//
// Invariants: nothing that was imported is lost, because a card keeps the object it came from and
// export writes only what was changed over it; a card that is on no list is never in an export; no
// text that comes out carries a control character; no input can crash a reader.
//
// Limitations: a file is read from memory as a whole; words for a person are made elsewhere, from
// the reasons that stand in `ImportError` and `ImportReport`.
