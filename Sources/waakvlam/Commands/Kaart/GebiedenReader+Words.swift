import Exchange
import Resources

extension GebiedenReader.Reason {
  /// Why an area of a map was not taken, and where one can do something about it what.
  var phrase: Phrase {
    switch self {
    case .notAFeature: Texts.areaNotAFeature
    case .noName: Texts.areaNoName
    case .unknownGeometry: Texts.areaGeometry
    case .notAPosition: Texts.areaNotAPosition
    case .notOnEarth: Texts.oddNotOnEarth
    case .dutchGrid: Texts.areaDutchGrid
    case .tooFewPoints: Texts.areaTooFew
    case .tooManyPoints: Texts.areaTooMany
    }
  }
}

extension GebiedenReader.Failure {
  /// Why nothing was taken, and what to do.
  func sentence(_ language: Language) -> String {
    switch self {
    case .unreadable(let error): ImportError.unreadable(error).sentence(language)
    case .notGeoJSON: Texts.areaNotGeoJSON.text(language)
    }
  }
}
