import Domain

/// Advice and remarks that were worked out since the last change: they look through the whole
/// sociale kaart, and a key may not wait for that twice.
struct Remarks: Sendable {
  /// What remarks belong to: a referral that is there, or one that is about to be sent.
  struct Subject: Hashable, Sendable {
    let id: ID
    let signaal: ID
    let to: ID?
    let level: Level

    init(_ referral: Referral) {
      id = referral.id
      signaal = referral.signaal
      to = referral.to
      level = referral.level
    }
  }

  var revision = -1
  var advice: [ID: Advice] = [:]
  var checks: [Subject: [Remark]] = [:]
}

extension Session {
  /// Where a signaal could go.
  mutating func advice(for signaal: Signaal) -> Advice {
    forgetOldRemarks()
    if let known = remarks.advice[signaal.id] { return known }
    let advice = caseload.advice(for: signaal, on: today, to: user?.id)
    remarks.advice[signaal.id] = advice
    return advice
  }

  /// Works out the remarks that the screen is going to show: before a referral is sent, and when
  /// one is opened. Walking past it in the list costs nothing.
  mutating func prepareRemarks() {
    forgetOldRemarks()
    if case .form(let form) = overlays.last, let draft = draft(in: form) { work(out: draft) }
    guard overlays.isEmpty, focus == .detail,
      let referral = selectedID.flatMap({ caseload.referrals[$0] }), referral.status.isOpen
    else { return }
    work(out: referral)
  }

  /// The referral that would be sent when the form is saved.
  func draft(in form: Form) -> Referral? {
    guard case .record(.referral(let draft), true) = form.purpose else { return nil }
    return draft
  }

  /// The remarks on a referral, as far as they were worked out.
  func checks(on referral: Referral) -> [Remark] { remarks.checks[Remarks.Subject(referral)] ?? [] }

  private mutating func work(out referral: Referral) {
    let subject = Remarks.Subject(referral)
    guard referral.level >= .individual, remarks.checks[subject] == nil else { return }
    remarks.checks[subject] = caseload.checks(
      for: referral, on: today, to: user?.id)
  }

  private mutating func forgetOldRemarks() {
    if remarks.revision != revision { remarks = Remarks(revision: revision) }
  }
}
