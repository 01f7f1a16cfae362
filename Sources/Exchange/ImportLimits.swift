/// What an import takes at most.
public enum ImportLimits {
  /// The bytes of a file: 64 MiB. Who opens the file compares its size before reading it.
  public static let largestFile = 64 << 20
  /// How many arrays and objects may be open at once in a file.
  public static let deepestFile = 32
  /// The same within one service or organisation; less, because it is kept within other objects.
  public static let deepestObject = 20
  /// The bytes of one service or organisation with all that belongs to it.
  public static let largestObject = 1 << 20
  /// The bytes of all of them together; tables can repeat one row in many services.
  public static let largestTotal = 4 * largestFile
  /// How many remarks of one kind a report keeps; all are counted.
  public static let mostRemarks = 1000
}
