public import Domain

/// Looking something up: most records need not be read for it, and nothing is stored.
extension Journal {
  /// Opens a store to look something up, reading only the records that may matter: `passedOver` are
  /// the others. Nothing can be stored.
  ///
  /// A record that this version cannot read is not told about when it is passed over. Whether the
  /// snapshot is intact is still being found out: `confirm()` waits for it.
  ///
  /// - Parameter begin: called each time that reading begins: again when another process has written
  ///   the store whole meanwhile. What it returns tells of a record, by its kind and the bytes of its
  ///   JSON object, whether it has to be read.
  public static func look(
    at path: String, in fileSystem: any FileSystem, secret: Secret? = nil,
    for begin: () -> (Kind, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(StoreFailure) -> Journal {
    let folder = try StoreFolder(at: path, in: fileSystem)
    return try look(folder, fileSystem, begin) { manifest throws(StoreFailure) in
      try manifest.cipher(for: secret)
    }
  }

  /// Looks for something else in the same store, as it is now, without asking for its secret again.
  public func lookAgain(
    in fileSystem: any FileSystem,
    for begin: () -> (Kind, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(StoreFailure) -> Journal {
    let cipher = cipher
    return try Journal.look(folder, fileSystem, begin) { _ in cipher }
  }

  private static func look(
    _ folder: StoreFolder, _ fileSystem: any FileSystem,
    _ begin: () -> (Kind, UnsafeBufferPointer<UInt8>) -> Bool,
    _ cipher: (Manifest) throws(StoreFailure) -> Cipher?
  ) throws(StoreFailure) -> Journal {
    try read(folder, fileSystem, because: .asked) { () throws(StoreFailure) in
      let manifest = try StoreContents.manifest(folder, orNewer: true)
      return try StoreContents(
        folder, manifest, try cipher(manifest), sieve: RecordSieve(begin()))
    }
  }

  /// Throws unless every byte that was read is what was written. Of a store that was opened to look
  /// something up nothing is given out before this returned.
  public func confirm() throws(StoreFailure) {
    guard sieve?.check?.isIntact ?? true else {
      throw StoreFailure(.damaged(line: nil), file: StoreFiles.snapshot(generation))
    }
  }

  /// Reads records after all that were passed over, in the order asked for.
  ///
  /// Many are read in two parts, by two threads at once: what `take` uses besides its part must not
  /// be changed by anyone meanwhile.
  ///
  /// - Parameters:
  ///   - part: what every part begins with.
  ///   - take: is given one after the other, with its place among what was asked for; nil for one
  ///     that was not passed over, or was changed or removed since the store was last written whole.
  /// - Returns: the parts, in order.
  public func readPassedOver<Part>(
    _ ids: [ID], into part: Part, _ take: (inout Part, Int, PassedOver?) -> Void
  ) -> [Part] {
    guard let sieve else {
      var part = part
      for place in ids.indices { take(&part, place, nil) }
      return [part]
    }
    return sieve.find(ids, into: part, take)
  }
}
