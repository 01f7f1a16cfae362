/// An invented wijk to look around in: nobody in it lives, no number in it rings.
///
/// On a map it lies in the open water of the Markermeer: no real address is meant.
///
/// `DemoWijk` in Exchange reads these tables and tells how they are written. Dates are days from
/// today.
public enum Demo {
  /// The text of each table, by the kind of record it holds.
  public static let tables: [String: String] = [
    "wijk": wijken,
    "worker": workers,
    "group": groups,
    "resident": bospolder + "\n" + around,
    "voorziening": meeting + "\n" + doing + "\n" + desks + "\n" + care + "\n" + elsewhere,
    "contact": ties + "\n" + bridges + "\n" + links,
    "signaal": open + "\n" + referred + "\n" + ended,
    "referral": referrals,
    "waakvlam": waakvlammen,
    "promise": promises,
    "gebied": gebieden,
    "household": households,
    "conversation": conversations,
    "plan": plans,
    "selfReliance": measurements,
    "factors": factors,
    "posting": postings,
    "match": matches,
    "kwestie": kwesties,
    "story": stories,
    "indicator": indicators,
  ]
}
