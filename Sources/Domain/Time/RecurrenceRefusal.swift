/// Why a text is no recurrence rule that can be followed. The parts are named as in the text.
public enum RecurrenceRefusal: Error, Equatable, Sendable {
  /// There is no `FREQ`.
  case frequencyMissing
  /// The frequency is not weekly or monthly: `DAILY`, `YEARLY` or no frequency at all.
  case frequency(String)
  /// It is not a name, `=` and a value.
  case malformed(String)
  /// There is no part with this name.
  case unknownPart(String)
  /// The part comes twice.
  case repeated(String)
  /// The part has a value that it cannot have, such as `INTERVAL=0` or `UNTIL=20260230`.
  case outOfRange(part: String, value: String)
  /// The part does not go with the frequency, such as `BYMONTHDAY` or `1FR` every week.
  case notAllowed(part: String, frequency: Recurrence.Frequency)
  /// It ends both after a number of times and on a day.
  case countAndUntil
  /// `BYSETPOS` has nothing to choose from without another part that begins with `BY`.
  case positionAlone
  /// No day is meant in any year, such as 31 February.
  case neverOccurs
}
