import Canvas
import Domain
import Resources

extension Session {
  mutating func openSignaalForm(_ id: ID) {
    guard let signaal = caseload.signalen[id] else { return }
    let sources = label(reference.sources, signaal.source)
    overlays.append(
      .form(
        Form(
          .signaal(id),
          [
            FormField(.wish, Texts.fieldWish, signaal.wish ?? ""),
            FormField(.text, Texts.fieldText, isRequired: true, signaal.text),
            FormField(.about, Texts.fieldAbout, .residents, name(signaal.about)),
            FormField(.themes, Texts.fieldThemes, .themes, isList: true, themes(signaal.themes)),
            FormField(.urgency, Texts.fieldUrgency, .urgencies, say(signaal.urgency.phrase)),
            FormField(.source, Texts.fieldSource, .sources, sources),
            FormField(.informant, Texts.fieldInformant, signaal.informant ?? ""),
            FormField(.wijk, Texts.fieldWijk, .wijken, isRequired: true, signaal.wijk),
            FormField(.street, Texts.fieldStreet, signaal.street ?? ""),
          ])))
  }

  mutating func openResidentForm(_ id: ID?) {
    let resident = id.flatMap { caseload.residents[$0] } ?? Resident()
    let groups = resident.groups.map(caseload.name(of:)).joined(separator: ", ")
    let roles = resident.roles.map { label(reference.residentRoles, $0) }.joined(separator: ", ")
    overlays.append(
      .form(
        Form(
          .resident(id),
          [
            FormField(.name, Texts.fieldName, isRequired: true, resident.name),
            FormField(.wish, Texts.fieldWish, resident.wish ?? ""),
            FormField(
              .wijk, Texts.fieldWijk, .wijken, isRequired: true,
              resident.wijk.isEmpty ? homeWijk : resident.wijk),
            FormField(.street, Texts.fieldStreet, resident.street ?? ""),
            FormField(
              .ageGroup, Texts.fieldAge, .ageGroups,
              label(reference.ageGroups, resident.ageGroup)),
            FormField(.groups, Texts.fieldGroups, .groups, isList: true, groups),
            FormField(.roles, Texts.fieldRoles, .roles, isList: true, roles),
            FormField(
              .talents, Texts.fieldTalents, isList: true,
              resident.talents.joined(separator: ", ")),
            FormField(.phone, Texts.fieldPhone, resident.phone ?? ""),
          ])))
  }

  mutating func openVoorzieningForm(_ id: ID?) {
    let card = id.flatMap { caseload.voorzieningen[$0] } ?? Voorziening()
    let person = card.people.first
    overlays.append(
      .form(
        Form(
          .voorziening(id),
          [
            FormField(.name, Texts.fieldName, isRequired: true, card.name),
            FormField(.person, Texts.fieldPerson, person?.name ?? ""),
            FormField(.phone, Texts.fieldPhone, person?.phone ?? card.phone ?? ""),
            FormField(.themes, Texts.fieldThemes, .themes, isList: true, themes(card.themes)),
            FormField(
              .wijk, Texts.fieldWijken, .wijken, isList: true,
              id == nil ? homeWijk : card.wijken.joined(separator: ", ")),
            FormField(.sort, Texts.fieldSort, .sorts, label(reference.sorts, card.sort)),
            FormField(
              .formality, Texts.fieldFormality, .formalities,
              card.formality.map { say($0.phrase) } ?? ""),
            FormField(.indication, Texts.fieldIndication, .yesNo, yesNo(card.needsIndication)),
            FormField(.collective, Texts.fieldCollective, .yesNo, yesNo(card.collective)),
            FormField(
              .visibility, Texts.fieldVisibility, .visibilities, say(card.visibility.phrase)),
            FormField(.when, Texts.fieldWhen, card.openings.first?.text ?? ""),
            FormField(.place, Texts.fieldPlace, card.places.first?.address ?? ""),
            FormField(.notes, Texts.fieldNotes, card.notes ?? ""),
          ])))
  }

  mutating func openWaakvlamForm(_ id: ID?, signaal: ID?) {
    let waakvlam = id.flatMap { caseload.waakvlammen[$0] }
    let about = signaal.flatMap { caseload.signalen[$0]?.about }
    overlays.append(
      .form(
        Form(
          .waakvlam(id, signaal: signaal),
          [
            FormField(
              .resident, Texts.fieldResident, .residents, isRequired: true,
              name(waakvlam?.resident ?? about)),
            FormField(
              .holder, Texts.fieldHolder, isRequired: true,
              waakvlam?.holder ?? user?.name ?? ""),
            FormField(
              .risk, Texts.fieldRisk, .risks, isRequired: true,
              say((waakvlam?.risk ?? .middle).phrase)),
            FormField(.whereToTurn, Texts.fieldWhereToTurn, waakvlam?.whereToTurn ?? ""),
            FormField(
              .informed, Texts.fieldInformed, isList: true,
              waakvlam?.informed.joined(separator: ", ") ?? ""),
            FormField(.nearby, Texts.fieldNearby, waakvlam?.nearby ?? ""),
            FormField(
              .origin, Texts.fieldOrigin, .origins, label(reference.origins, waakvlam?.cameFrom)),
          ])))
  }

  mutating func openContactForm() {
    prepareIndex(of: .kaart)
    overlays.append(
      .form(
        Form(
          .contact,
          [
            FormField(.from, Texts.fieldFrom, .nodes, isRequired: true),
            FormField(.to, Texts.fieldTo, .nodes, isRequired: true),
            FormField(.relation, Texts.fieldRelation, .relations),
            FormField(.strength, Texts.fieldStrength, .strengths),
            FormField(.professional, Texts.fieldProfessional, .yesNo),
          ])))
  }

  mutating func openGiveBackForm(_ id: ID) {
    guard let referral = caseload.referrals[id], referral.status.isOpen else {
      return tell(say(.alreadyFinished), .refused)
    }
    guard referral.status != .returned else { return tell(say(.alreadyReturned), .refused) }
    overlays.append(
      .form(
        Form(
          .giveBack(id),
          [
            FormField(.proposal, Texts.fieldProposal, isRequired: true),
            FormField(.reason, Texts.fieldReturnReason, isRequired: true),
          ])))
  }

  mutating func handleForm(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    let count = form.fields.count
    switch key {
    case .escape: return backOut()
    case .enter: return save(form)
    case .up, .backTab: form.position = (form.position + count - 1) % count
    case .down: form.position = (form.position + 1) % count
    case .tab:
      if let first = completion(for: form.fields[form.position]) {
        form.fields[form.position].complete(with: first)
      } else {
        form.position = (form.position + 1) % count
      }
    default:
      guard form.fields[form.position].field.take(key) else { return [] }
      form.error = nil
    }
    replaceTop(.form(form))
    return []
  }

  private mutating func save(_ form: Form) -> [Effect] {
    var form = form
    do throws(FieldError) {
      let change = try change(for: form)
      guard let change else {
        overlays.removeLast()
        tell(say(.nothingChanged))
        return []
      }
      return attempt(change, keeping: overlays.count - 1)
    } catch {
      form.error = error.text
      form.position = form.fields.firstIndex { $0.name == error.field } ?? form.position
      replaceTop(.form(form))
      return []
    }
  }

  private func themes(_ codes: [String]) -> String {
    codes.map { label(reference.themes, $0) }.joined(separator: ", ")
  }

  private func yesNo(_ value: Bool?) -> String {
    value.map { say($0 ? Texts.yes : Texts.no) } ?? ""
  }
}

/// Why a field could not be understood, in words for its user.
struct FieldError: Error {
  let field: FormField.Name
  let text: String
}
