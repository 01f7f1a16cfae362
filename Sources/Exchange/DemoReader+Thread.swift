import Domain

extension DemoReader {
  func signaal(_ row: DemoRow) throws(DemoFault) -> Signaal {
    var signaal = Signaal()
    signaal.id = try id(row)
    signaal.received = try day(row, "received")
    signaal.text = try row.required("text")
    signaal.wijk = try row.required("wijk")
    signaal.street = row.text("street")
    signaal.wish = row.text("wish")
    signaal.about = try optional(row, "about", .resident)
    signaal.source = row.text("source")
    signaal.informant = row.text("informant")
    signaal.themes = row.texts("themes")
    signaal.urgency = try row.choice("urgency", Urgency.self) ?? .calm
    signaal.status = try row.choice("status", SignaalStatus.self) ?? .new
    signaal.owner = try optional(row, "owner", .worker)
    signaal.feedback = try notes(row, "feedback")
    signaal.log = try notes(row, "log")
    signaal.ended = try optionalDay(row, "ended")
    signaal.reason = row.text("reason")
    signaal.waakvlam = try optional(row, "waakvlam", .waakvlam)
    return signaal
  }

  func referral(_ row: DemoRow) throws(DemoFault) -> Referral {
    var referral = Referral()
    referral.id = try id(row)
    referral.signaal = try required(row, "signaal", .signaal)
    referral.resident = try optional(row, "resident", .resident)
    referral.to = try optional(row, "to", .voorziening, .resident, .worker)
    referral.level = try row.choice("level", Level.self) ?? .collective
    referral.owner = try optional(row, "owner", .worker)
    referral.reason = row.text("reason")
    referral.status = try row.choice("status", ReferralStatus.self) ?? .offered
    referral.sent = try day(row, "sent")
    referral.accepted = try optionalDay(row, "accepted")
    for part in try row.parts("return", 3) {
      referral.returns.append(
        Return(day: try day(row, "return", part[0]), proposal: part[1], reason: part[2]))
    }
    referral.log = try notes(row, "log")
    referral.ended = try optionalDay(row, "ended")
    referral.outcome = row.text("outcome")
    referral.outcomeReason = row.text("why")
    return referral
  }

  func waakvlam(_ row: DemoRow) throws(DemoFault) -> Waakvlam {
    var waakvlam = Waakvlam()
    waakvlam.id = try id(row)
    waakvlam.resident = try required(row, "resident", .resident)
    waakvlam.holder = try row.required("holder")
    waakvlam.holderRecord = try optional(row, "record", .resident, .worker, .voorziening)
    waakvlam.owner = try optional(row, "owner", .worker)
    waakvlam.risk = try row.choice("risk", Risk.self) ?? .middle
    if let text = row.text("interval") {
      guard let interval = Int(text) else {
        throw row.fault(.unreadable(field: "interval", value: text))
      }
      waakvlam.interval = interval
    }
    waakvlam.started = try day(row, "started")
    waakvlam.signaal = try optional(row, "signaal", .signaal)
    waakvlam.cameFrom = row.text("from")
    waakvlam.whereToTurn = row.text("turn")
    waakvlam.informed = row.texts("informed")
    waakvlam.nearby = row.text("nearby")
    waakvlam.moments = try moments(row)
    waakvlam.ended = try optionalDay(row, "ended")
    waakvlam.endReason = row.text("why")
    return waakvlam
  }

  /// Moments as `day | verdict | worker | text`; worker and text may be left out.
  private func moments(_ row: DemoRow) throws(DemoFault) -> [Moment] {
    var moments: [Moment] = []
    for part in try row.parts("moment", 4) {
      guard let verdict = Verdict(rawValue: part[1]) else {
        throw row.fault(.unreadable(field: "moment", value: part[1]))
      }
      let worker =
        part[2].isEmpty ? nil : try reference(row, "moment", part[2], [.worker])
      moments.append(
        Moment(
          day: try day(row, "moment", part[0]), verdict: verdict,
          text: part[3].isEmpty ? nil : part[3], worker: worker))
    }
    return moments
  }
}
