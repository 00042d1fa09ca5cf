import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension SheetMerge {
  /// Roles that have got another title, another key, or a column of their own; and those that have none any more.
  mutating func mergeRoles() {
    var left = Set(layout.fields)
    for column in columns.known {
      left.remove(column.field)
      guard case .role(let role) = column.field else { continue }
      roleOfColumn.append((column.column, role))
      let heading = column.heading
      if !FoldedText.trimmed(heading).utf8.isEmpty,
        !heading.utf8.elementsEqual(base.title(of: role, layout.language).utf8)
      {
        let old = model.roles[role.index].title
        model.roles[role.index].title = old.replacing(FoldedText.trimmed(heading), layout.language)
      }
    }
    for column in columns.new {
      let renamed = base.roles.indices.first { index in
        left.contains(.role(RoleID(index))) && !column.key.utf8.isEmpty
          && base.title(of: RoleID(index), layout.language).utf8.elementsEqual(column.heading.utf8)
      }
      if let renamed {
        left.remove(.role(RoleID(renamed)))
        model.roles[renamed].name = model.names.intern(NewName.shortened(column.key))
        roleOfColumn.append((column.column, RoleID(renamed)))
      } else {
        roleOfColumn.append((column.column, addRole(column)))
      }
    }
    roleOfColumn.sort { $0.column < $1.column }
    goneRoles = base.roles.indices.map { RoleID($0) }.filter { left.contains(.role($0)) }
  }

  private mutating func addRole(_ column: SheetColumns.New) -> RoleID {
    let word = column.key.utf8.isEmpty ? FoldedText.folded(column.heading) : column.key
    let name = uniqueName(word, taken: model.roles.map { $0.name })
    let title = column.heading.utf8.elementsEqual(word.utf8) || column.heading.utf8.isEmpty ? nil : column.heading
    model.roles.append(Role(name: name, title: Title(title), range: .none))
    return RoleID(model.roles.count - 1)
  }

  /// A role that has no column any more goes, unless something besides the matrix speaks of it.
  mutating func removeRole(_ role: RoleID) {
    let name = model.name(of: role)
    if model.mentions(role) {
      notes.append(
        SheetNote(
          Phrase(
            nb:
              "rollen `{name}` har ingen kolonne lenger og er ute av matrisen, men modellen nevner den andre steder; ta den bort i arket med modellen",
            nn:
              "rolla `{name}` har ingen kolonne lenger og er ute av matrisa, men modellen nemner ho andre stader; ta ho bort i arket med modellen",
            en:
              "the role `{name}` has no column any more and is out of the matrix, but the model mentions it elsewhere; take it away in the sheet with the model"
          ),
          [Place("name", name)]))
    } else {
      model = model.applying(.without(role))
      notes.append(
        SheetNote(
          Phrase(
            nb: "rollen `{name}` har ingen kolonne lenger og er tatt bort",
            nn: "rolla `{name}` har ingen kolonne lenger og er teken bort",
            en: "the role `{name}` has no column any more and is taken away"), [Place("name", name)]))
    }
  }

  /// A name for a text of the sheet that nothing else of its kind has; the writer of the language gives it its form.
  mutating func uniqueName(_ text: String, taken: [NameID]) -> NameID {
    let short = NewName.shortened(text)
    var name = model.names.intern(short)
    var number = 1
    while taken.contains(name) {
      number += 1
      name = model.names.intern(short + " " + String(number))
    }
    return name
  }
}

/// The names of what somebody has added in a sheet.
enum NewName {
  /// Leaves room for the name of a dimension before it and a number after it.
  private static let longest = NameTable.longestName / 2

  static func isShort(_ text: String) -> Bool { text.utf8.count <= longest }

  /// A text as a name: its beginning where it is long.
  static func shortened(_ text: String) -> String {
    guard !isShort(text) else { return text }
    var result = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > longest { break }
      result.append(scalar)
    }
    return FoldedText.trimmed(String(result))
  }
}

extension Title {
  /// The title with another text in a language: in place of the one that a reader of that language sees.
  func replacing(_ text: String, _ language: Language) -> Title {
    var result = Title(self.text)
    var isReplaced = false
    for translation in translations {
      let isOwn = translation.code.utf8.elementsEqual(language.code.utf8)
      isReplaced = isReplaced || isOwn
      _ = result.add(isOwn ? text : translation.text, code: translation.code)
    }
    if !isReplaced { result.text = text }
    return result
  }
}

extension Model {
  /// Whether anything besides the matrix speaks of a role.
  ///
  /// - Complexity: O(*n*) in what the model says besides the matrix.
  func mentions(_ role: RoleID) -> Bool {
    func has(_ parties: [NamedParty]) -> Bool { parties.contains { $0.party == .role(role) } }
    if seats.contains(where: { $0.body == role || $0.role == role }) { return true }
    if relations.contains(where: { $0.role == role || $0.other == .role(role) }) { return true }
    if approvals.contains(where: { $0.role == role }) || mandates.contains(where: { $0.role == role }) { return true }
    if posts.contains(where: { $0.holds.contains(role) }) || unities.contains(where: { $0.roles.contains(role) }) {
      return true
    }
    if organisations.contains(where: { $0.roster?[role] != nil }) { return true }
    if table.exemptions.contains(where: { $0.owner == role }) { return true }
    if waivers.contains(where: { waiver in
      if case .role(let about) = waiver.subject, about == role { return true }
      return waiver.owner == role
    }) {
      return true
    }
    guard let plan else { return false }
    return plan.areas.contains { has($0.accountable) }
      || plan.items.contains {
        has($0.accountable) || has($0.responsible) || has($0.mentions) || $0.establishes.contains(role)
      }
  }

  /// Whether anything besides the matrix speaks of a duty.
  func mentions(_ duty: DutyID) -> Bool {
    approvals.contains { approval in
      if case .duty(let about) = approval.subject { about == duty } else { false }
    }
      || waivers.contains { waiver in
        if case .duty(let about) = waiver.subject { about == duty } else { false }
      }
  }
}
