import Canvas
import Domain
import Resources

extension Session {
  mutating func openSignaalForm(_ id: ID) {
    guard let signaal = caseload.signalen[id] else { return }
    let sources = label(Reference.sources, signaal.source)
    overlays.append(
      .form(
        Form(
          .signaal(id),
          [
            .init(.wish, Texts.fieldWish, signaal.wish ?? ""),
            .init(.text, Texts.fieldText, isRequired: true, signaal.text),
            .init(.about, Texts.fieldAbout, .residents, name(signaal.about)),
            .init(.themes, Texts.fieldThemes, .themes, isList: true, themes(signaal.themes)),
            .init(.urgency, Texts.fieldUrgency, .urgencies, say(signaal.urgency.phrase)),
            .init(.source, Texts.fieldSource, .sources, sources),
            .init(.informant, Texts.fieldInformant, signaal.informant ?? ""),
            .init(.wijk, Texts.fieldWijk, .wijken, isRequired: true, signaal.wijk),
            .init(.street, Texts.fieldStreet, signaal.street ?? ""),
          ])))
  }

  mutating func openResidentForm(_ id: ID?) {
    let resident = id.flatMap { caseload.residents[$0] } ?? Resident()
    let groups = resident.groups.map(caseload.name(of:)).joined(separator: ", ")
    let roles = resident.roles.map { label(Reference.residentRoles, $0) }.joined(separator: ", ")
    overlays.append(
      .form(
        Form(
          .resident(id),
          [
            .init(.name, Texts.fieldName, isRequired: true, resident.name),
            .init(.wish, Texts.fieldWish, resident.wish ?? ""),
            .init(
              .wijk, Texts.fieldWijk, .wijken, isRequired: true,
              resident.wijk.isEmpty ? homeWijk : resident.wijk),
            .init(.street, Texts.fieldStreet, resident.street ?? ""),
            .init(
              .ageGroup, Texts.fieldAge, .ageGroups,
              label(Reference.ageGroups, resident.ageGroup)),
            .init(.groups, Texts.fieldGroups, .groups, isList: true, groups),
            .init(.roles, Texts.fieldRoles, .roles, isList: true, roles),
            .init(
              .talents, Texts.fieldTalents, isList: true,
              resident.talents.joined(separator: ", ")),
            .init(.phone, Texts.fieldPhone, resident.phone ?? ""),
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
            .init(.name, Texts.fieldName, isRequired: true, card.name),
            .init(.person, Texts.fieldPerson, person?.name ?? ""),
            .init(.phone, Texts.fieldPhone, person?.phone ?? card.phone ?? ""),
            .init(.themes, Texts.fieldThemes, .themes, isList: true, themes(card.themes)),
            .init(
              .wijk, Texts.fieldWijken, .wijken, isList: true,
              id == nil ? homeWijk : card.wijken.joined(separator: ", ")),
            .init(.sort, Texts.fieldSort, .sorts, label(Reference.sorts, card.sort)),
            .init(
              .formality, Texts.fieldFormality, .formalities,
              card.formality.map { say($0.phrase) } ?? ""),
            .init(.indication, Texts.fieldIndication, .yesNo, yesNo(card.needsIndication)),
            .init(.collective, Texts.fieldCollective, .yesNo, yesNo(card.collective)),
            .init(
              .visibility, Texts.fieldVisibility, .visibilities, say(card.visibility.phrase)),
            .init(.when, Texts.fieldWhen, card.openings.first?.text ?? ""),
            .init(.place, Texts.fieldPlace, card.places.first?.address ?? ""),
            .init(.notes, Texts.fieldNotes, card.notes ?? ""),
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
            .init(
              .resident, Texts.fieldResident, .residents, isRequired: true,
              name(waakvlam?.resident ?? about)),
            .init(
              .holder, Texts.fieldHolder, isRequired: true,
              waakvlam?.holder ?? user?.name ?? ""),
            .init(
              .risk, Texts.fieldRisk, .risks, isRequired: true,
              say((waakvlam?.risk ?? .middle).phrase)),
            .init(.whereToTurn, Texts.fieldWhereToTurn, waakvlam?.whereToTurn ?? ""),
            .init(
              .informed, Texts.fieldInformed, isList: true,
              waakvlam?.informed.joined(separator: ", ") ?? ""),
            .init(.nearby, Texts.fieldNearby, waakvlam?.nearby ?? ""),
            .init(
              .origin, Texts.fieldOrigin, .origins, label(Reference.origins, waakvlam?.cameFrom)),
          ])))
  }

  mutating func openContactForm() {
    overlays.append(
      .form(
        Form(
          .contact,
          [
            .init(.from, Texts.fieldFrom, .nodes, isRequired: true),
            .init(.to, Texts.fieldTo, .nodes, isRequired: true),
            .init(.relation, Texts.fieldRelation, .relations),
            .init(.strength, Texts.fieldStrength, .strengths),
            .init(.professional, Texts.fieldProfessional, .yesNo),
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
            .init(.proposal, Texts.fieldProposal, isRequired: true),
            .init(.reason, Texts.fieldReturnReason, isRequired: true),
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
      let field = form.fields[form.position]
      let options = options(for: field)
      if let first = options.first, !field.current.isEmpty, first != field.current {
        form.fields[form.position].field.complete(field.current.count, with: first)
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
      tell(error.text, .refused)
      return []
    }
  }

  private func themes(_ codes: [String]) -> String {
    codes.map { label(Reference.themes, $0) }.joined(separator: ", ")
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
