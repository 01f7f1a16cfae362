/// The kinds of values of RFC 8259 §3.
public enum JSONKind: Equatable, Sendable {
  case null, bool, number, text, array, object
}
