/// Tells an e-mail address from another text.
public enum EmailAddress {
  /// Whether a text can be one: a name, one `@`, and the place that it is at, without a space. More
  /// would refuse addresses that people have (RFC 5321 section 4.1.2, RFC 6531).
  public static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts.contains(where: \.isEmpty) && !text.contains(" ")
  }
}
