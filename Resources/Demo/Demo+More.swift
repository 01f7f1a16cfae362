extension Demo {
  static let gebieden = ""
  static let households = ""
  static let conversations = ""
  static let plans = ""
  static let measurements = ""
  static let factors = ""
  static let postings = ""
  static let matches = ""
  static let kwesties = ""
  static let stories = ""
  static let indicators = ""
}
