import AnsvarComparison
import AnsvarLanguage
import AnsvarModel

/// Two model texts that have been compared, and the changes in a short form.
struct Compared {
  let diff: ModelDiff

  init(_ old: String, _ new: String) {
    diff = ModelDiff(old: Reader.read(text: old).model, new: Reader.read(text: new).model)
  }

  /// Each change on a line: `1, 2 → 3: merged, title`.
  var lines: [String] {
    diff.changes.map { change in
      let before = change.before.map { diff.old.name(of: $0) }.joined(separator: ", ")
      let after = change.after.map { diff.new.name(of: $0) }.joined(separator: ", ")
      return before + " → " + after + ": " + change.alterations.map(word).joined(separator: "; ")
    }
  }

  private func word(_ alteration: Alteration) -> String {
    let values =
      alteration.from.map { "-" + word($0, diff.old) } + alteration.to.map { "+" + word($0, diff.new) }
    let letter = Participation.meanings.first { $0.participation == alteration.meaning }?.letter
    var text = (["\(alteration.kind)", letter].compactMap { $0 } + values).joined(separator: " ")
    if !alteration.isEverywhere {
      text +=
        " for "
        + alteration.scopes.map { scope in
          [scope.organisation.map { diff.new.name(of: $0) }, scope.system.map { diff.new.name(of: $0) }]
            .compactMap { $0 }.joined(separator: "/")
        }.joined(separator: ", ")
    }
    return text
  }

  private func word(_ value: ChangeValue, _ model: Model) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .role(let id): model.name(of: id)
    case .organisation(let id): model.name(of: id)
    case .camp(let id): model.name(of: id)
    case .competence(let id): model.name(of: id)
    case .dimension(let id): model.name(of: id)
    case .post(let id): model.name(of: id)
    case .planItem(let id): model.name(of: id)
    case .area(let index): model.name(of: .area(index))
    case .party(let party): model.name(of: party)
    case .due(.years(let years)): years.text
    case .due(.day(let day)): day.text
    case .due(.deadline(let index)): model.plan.map { model.name($0.deadlines[index].name) } ?? ""
    case .kind(let kind): kind.keyword
    case .extent(let extent): extent.keyword
    case .seat(let index): model.name(of: model.seats[index].role)
    case .relation(let index): model.relations[index].kind.id + " " + model.name(of: model.relations[index].other)
    case .approval(let index): "\(model.approvals[index].subject)"
    case .mandate(let index): model.mandates[index].until?.text ?? "…"
    case .day(let day): day.text
    case .vacant: "vacant"
    }
  }
}
