import Canvas
import Resources

extension Catalogue {
  /// Lists and parts of the page of the wijk, found by what they are about.
  static let going: [CatalogueEntry] = [
    entry(.showPlans, Texts.actShowPlans, .moving, []),
    entry(.showBoard, Texts.actShowBoard, .moving, []),
    entry(.showMatches, Texts.actShowMatches, .moving, []),
    entry(.showContacts, Texts.actShowContacts, .moving, []),
    entry(.showGroups, Texts.actShowGroups, .moving, []),
    entry(.showHouseholds, Texts.actShowHouseholds, .moving, []),
    entry(.showCarers, Texts.actShowCarers, .moving, []),
    entry(.showVolunteers, Texts.actShowVolunteers, .moving, []),
    entry(.showTalks, Texts.actShowTalks, .moving, []),
    entry(.showKwesties, Texts.actShowKwesties, .moving, []),
    entry(.showPromises, Texts.actShowPromises, .moving, []),
    entry(.showStories, Texts.actShowStories, .moving, []),
    entry(.showIndicators, Texts.actShowIndicators, .moving, []),
    entry(.showWorkers, Texts.actShowWorkers, .moving, []),
    entry(.showPatterns, Texts.actShowPatterns, .moving, []),
    entry(.showGaps, Texts.actShowGaps, .moving, []),
    entry(.showCoverage, Texts.actShowCoverage, .moving, []),
    entry(.showFragile, Texts.actShowFragile, .moving, []),
    entry(.showApart, Texts.actShowApart, .moving, []),
    entry(.showShifts, Texts.actShowShifts, .moving, []),
    entry(.showThanks, Texts.actShowThanks, .moving, []),
  ]
}
