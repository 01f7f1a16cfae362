extension Caseload {
  /// The talks about a signaal: those held about it, and those with its resident about nothing else
  /// while it was open; oldest first.
  public func talks(about signaal: Signaal) -> [Conversation] {
    let own = mentions(of: signaal.id).compactMap { conversations[$0] }
      .filter { $0.signaal == signaal.id }
    let others = (signaal.about.map { mentions(of: $0) } ?? []).compactMap { conversations[$0] }
      .filter { talk in
        talk.signaal == nil && talk.resident == signaal.about && talk.day >= signaal.received
          && talk.day <= signaal.ended ?? talk.day
      }
    return (own + others).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
