public import Domain
public import Resources

extension CompassDirection {
  /// The word for it on the screen.
  public var phrase: Phrase {
    switch self {
    case .north: Texts.mapNorth
    case .northEast: Texts.mapNorthEast
    case .east: Texts.mapEast
    case .southEast: Texts.mapSouthEast
    case .south: Texts.mapSouth
    case .southWest: Texts.mapSouthWest
    case .west: Texts.mapWest
    case .northWest: Texts.mapNorthWest
    }
  }
}
