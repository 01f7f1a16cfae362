import Canvas
import Domain
import Resources

extension Session {
  /// The lines at the foot of a form: what is wrong, and some for what can be filled in.
  private static let formFoot = 5

  /// Draws a form: its fields, what can be filled in, and in full what does not fit in its field.
  func drawForm(_ canvas: inout Canvas, _ form: Form) {
    canvas.fill(body, .text)
    canvas.box(body, title: say(form.title), role: .borderFocused, titleRole: .heading)
    let inner = body.inset(x: 2, y: 1)
    let (upper, foot) = inner.splitVertically(at: inner.height - Session.formFoot)
    let room = max(1, upper.height)
    let top = max(0, min(form.position - room / 2, form.fields.count - room))
    let labelWidth = labelWidth(form, inner.width)
    let width = max(4, inner.width - labelWidth)
    for (row, field) in form.fields.dropFirst(top).prefix(room).enumerated() {
      let isCurrent = row + top == form.position
      let y = upper.y + row
      let label = say(field.about.label) + (field.about.isRequired ? " *" : "")
      let sign = isCurrent ? "›" : " "
      canvas.put(sign, x: inner.x - 1, y: y, role: .marked)
      canvas.put(
        label, x: inner.x, y: y, role: isCurrent ? .heading : .dim, limit: labelWidth - 1)
      put(
        &canvas, field.field, x: inner.x + labelWidth, y: y, width: width,
        role: isCurrent ? .input : .text, hasCursor: isCurrent)
      if field.field.isEmpty, let example = field.about.example {
        canvas.put(say(example), x: inner.x + labelWidth, y: y, role: .placeholder, limit: width)
      }
    }
    if form.fields.count > top + room { drawMore(&canvas, body) }
    let used = min(room, form.fields.count - top) + 1
    drawWhole(&canvas, form, upper.splitVertically(at: used).bottom, fieldWidth: width)
    drawFormFoot(&canvas, form, foot)
  }

  /// Room for the longest label, up to two fifths of the form.
  private func labelWidth(_ form: Form, _ width: Int) -> Int {
    let longest = form.fields.map { Text.width(of: say($0.about.label)) + 3 }.max() ?? 20
    return min(max(20, longest), width / 2)
  }

  /// The text of the current field on as many lines as it needs, when its own is too short.
  private func drawWhole(_ canvas: inout Canvas, _ form: Form, _ rect: Rect, fieldWidth: Int) {
    let text = form.fields[form.position].field.text
    guard rect.height > 0, Text.width(of: text) >= fieldWidth else { return }
    for (row, line) in Text.wrapped(text, width: rect.width).prefix(rect.height).enumerated() {
      canvas.put(line, x: rect.x, y: rect.y + row, role: .dim)
    }
  }

  private func drawFormFoot(_ canvas: inout Canvas, _ form: Form, _ foot: Rect) {
    if let error = form.error {
      canvas.put([Span(error, .error)], x: foot.x, y: foot.y, limit: foot.width)
    }
    let field = form.fields[form.position]
    guard field.about.source != .words, field.about.source != .number else { return }
    let options = options(for: field)
    let text: String
    if !options.isEmpty {
      text = options.joined(separator: " · ")
    } else if field.current.isEmpty {
      return
    } else {
      text = say(field.about.makesResident ? Texts.becomesResident : Texts.nothingFound)
    }
    for (row, line) in Text.wrapped(text, width: foot.width).prefix(foot.height - 1).enumerated() {
      canvas.put(line, x: foot.x, y: foot.y + 1 + row, role: .placeholder)
    }
  }
}
