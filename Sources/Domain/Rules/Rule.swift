/// A rule of the work, by its number in the domain book (§3).
///
/// `advice` is a suggestion with its reason; `check` is a remark; `telling` is something computed;
/// `screen` is how the screen behaves. None of them blocks.
public struct Rule: Hashable, Sendable {
  /// What a rule does.
  public enum Sort: String, Sendable { case advice, check, telling, screen }

  /// Its number, 1 to 81.
  public let number: Int
  /// What it does.
  public let sort: Sort
  /// What it says, in short.
  public let title: String
  /// Where it comes from.
  public let source: String
}

extension Rule {
  /// The rule with a number, 1 to 81.
  public static func number(_ number: Int) -> Rule { all[number - 1] }

  /// All rules, in order.
  public static let all: [Rule] = [
    rule(
      1, .advice, "from below, nearest first",
      "S4:481-487, 2396-2400, 3109-3113; S3:170-173; S0:77"),
    rule(
      2, .check, "something nearer and something together are looked at first",
      "S4:481-487, 707-717"),
    rule(3, .check, "together rather than alone, for adults", "S4:707-717, 2470-2471; S2:276, 326"),
    rule(4, .check, "three conversations at the desk, then a next step", "S4:1724-1725"),
    rule(5, .advice, "one or two low domains fit the desk", "S4:1725-1727"),
    rule(6, .advice, "triage by complexity where there is no ZRM", "S4:1729-1735"),
    rule(7, .advice, "CJG is the door for parents and youth", "S4:1736-1738, 283"),
    rule(
      8, .check, "wijkteam support for adults takes six months at most",
      "S4:1740-1743, 1779-1780, 3064-3068"),
    rule(
      9, .advice, "after six months: more time with a reason, second line, or a way out",
      "S4:1776-1783, 1852-1886"),
    rule(10, .check, "the first line takes four to six months", "S4:3009-3012, 1779-1783"),
    rule(11, .check, "coaching takes about six months", "S4:2984-2990"),
    rule(
      12, .check, "everybody can do something for others, unless they say why not",
      "S4:690-695, 823-830, 2008-2027, 3220-3224"),
    rule(
      13, .telling, "when care is mantelzorg in the sense of the SCP",
      "S4:1522-1526; 3101-3107"),
    rule(14, .advice, "a mantelzorger for whom it is too much", "S4:1511-1520, 973-974, 2775-2776"),
    rule(15, .advice, "a young mantelzorger", "S4:1639-1642, 787-788"),
    rule(16, .check, "a third person at the kitchen table", "S3:449-460; S4:2785-2786"),
    rule(17, .check, "one household, one plan, one regisseur", "S4:3239-3241, 2968-2975"),
    rule(18, .check, "the mix is always explored", "S4:1796-1800, 452-464"),
    rule(
      19, .check, "the second line is reached by way of the team or the desk",
      "S4:1781-1792, 1733-1735, 3050-3057, 3186-3189"),
    rule(20, .telling, "the rhythm of a waakvlam follows the risk", "S4:1870-1871"),
    rule(21, .screen, "a waakvlam is no support: one line and one key", "S4:3213-3218"),
    rule(22, .check, "the resident and the network know where to turn", "S4:3215-3218"),
    rule(23, .telling, "a relapse opens a signaal", "S4:429-434, 3213-3218"),
    rule(24, .screen, "anyone can hold a waakvlam", "S4:1867-1870"),
    rule(25, .advice, "four ways out", "S4:1852-1886"),
    rule(26, .screen, "stopping is allowed", "S2:242-244; S2:125"),
    rule(27, .telling, "informal things may stay off lists", "S3:607-621"),
    rule(28, .check, "who told us hears back", "S2:322, 326; S3:429-431; S2:270"),
    rule(29, .check, "act, or say why not", "S2:322"),
    rule(30, .screen, "safety first", "S4:274-276; 2656-2658, 3044-3048"),
    rule(31, .advice, "signalen that repeat are a question of many", "S2:276, 326"),
    rule(32, .telling, "a gap: signalen without an offer", "S2:819, 824; S4:2258-2260"),
    rule(33, .check, "cards are kept up to date", "S4:1625-1629"),
    rule(34, .telling, "six functionalities in every wijk", "S4:1105-1107, 1153-1177"),
    rule(35, .check, "a public place in every wijk", "S4:1105"),
    rule(
      36, .check,
      "a sociaal makelaar in every wijk, makelaars for volunteers and mantelzorg in every gebied",
      "S4:745, 2320-2324"),
    rule(
      37, .advice, "more effort where people hold together less",
      "S4:745-748, 616-629; S0:478, 484"),
    rule(38, .check, "neighbour help has limits", "S0:319-323; S2:159"),
    rule(39, .check, "the load of a volunteer", "S3:583-592; S0:293"),
    rule(40, .advice, "who knows it from experience comes first", "S4:697-705; S0:230"),
    rule(41, .check, "no match without talking to both", "S4:1616-1619"),
    rule(
      42, .check, "a tegenprestatie is twenty hours or to ability",
      "S4:1671-1681, 1691-1692, 3178-3180"),
    rule(43, .check, "a place to take part has additional work only", "S4:1691-1692"),
    rule(
      44, .screen, "youth has factors instead of a ZRM, and children owe nothing back",
      "S4:826-827, 266-267, 2442-2446"),
    rule(45, .screen, "target groups are a filter", "S4:830-834"),
    rule(46, .screen, "no jargon towards residents", "S2:62-64"),
    rule(47, .screen, "the same terms everywhere", "S4:2158, 2432-2436"),
    rule(48, .check, "an indicator has makers and activities", "S2:346"),
    rule(49, .check, "a count has a story", "S2:303, 345, 440; S4:2163-2164"),
    rule(50, .check, "stories from several sides", "S2:329; S0:401, 418"),
    rule(51, .check, "small parties get what they need", "S4:667-680"),
    rule(52, .advice, "letting go of an initiative", "S2:125; S4:523-525, 1229-1230"),
    rule(53, .screen, "trying again", "S2:270"),
    rule(54, .screen, "learning at three levels", "S2:354-356"),
    rule(55, .check, "a kwestie is looked at every month or quarter", "S2:761, 765-767"),
    rule(56, .telling, "a handover without loss", "S3:529-537, 574-575; S0:391"),
    rule(57, .telling, "a tie that hangs on one worker", "S3:533-537"),
    rule(58, .telling, "shifts in how people are helped", "S4:2465-2476"),
    rule(59, .check, "talent needs a next step", "S4:3161-3169"),
    rule(60, .telling, "what makes an initiative of residents", "S4:1361-1375"),
    rule(61, .screen, "priority groups are a filter", "S4:220-229"),
    rule(62, .advice, "existing places first", "S0:461, 486, 492; S0:448"),
    rule(63, .screen, "no percentages on a person", "S4:150-162, 2294-2298"),
    rule(64, .screen, "the ladder of escalation", "S0:345-349; S2:185-189"),
    rule(65, .screen, "a signaal without a name", "S2:189; S0:328"),
    rule(66, .screen, "the limits of who helps are shown", "S2:117, 187-188"),
    rule(67, .screen, "no small numbers leave the program", "S3:310 (Privacy)"),
    rule(68, .advice, "a tegenprestatie that is a step too far", "S4:1704-1708"),
    rule(
      69, .advice, "general dagbesteding instead of maatwerk, under three conditions",
      "S4:1905-1912, 1930-1932"),
    rule(70, .check, "forgotten partners", "S2:167-169, 228-230; S0:337"),
    rule(
      71, .check, "an overview for volunteers and mantelzorgers in every gebied",
      "S4:2332-2336, 1626"),
    rule(72, .check, "who helped hears how it ends", "S3:429-431"),
    rule(73, .check, "a volunteer has somebody who guides", "S4:2944-2949; S3:594-605; S0:293"),
    rule(74, .check, "who helps is thanked every year", "S4:1579, 1597, 2788"),
    rule(75, .advice, "no mantelzorger: look for another solution", "S4:2704-2705"),
    rule(76, .advice, "a trede follows how often", "S4:2617-2637"),
    rule(77, .screen, "youth work is not in the wijkteam", "S4:457-460, 2345"),
    rule(78, .advice, "three routes for debts", "S4:3129-3139"),
    rule(79, .screen, "the resident's own answer first", "S2:84-86"),
    rule(80, .screen, "reachable outside office hours", "S0:301"),
    rule(
      81, .advice, "a parenting question need not become a care question",
      "S0:158; S4:1018-1027"),
  ]

  private static func rule(
    _ number: Int, _ sort: Sort, _ title: String, _ source: String
  ) -> Rule {
    Rule(number: number, sort: sort, title: title, source: source)
  }
}
