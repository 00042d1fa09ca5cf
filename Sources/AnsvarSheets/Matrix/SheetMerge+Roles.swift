import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension SheetMerge {
  /// Roles that have got another title, another key, or a column of their own; and those that have none any more.
  mutating func mergeRoles() {
    var left = Set(base.roles.indices.map { RoleID($0) }.filter { !base[$0].isUndeclared })
    for column in columns.known {
      guard case .role(let role) = column.field else { continue }
      left.remove(role)
      place(role, at: column.column)
      let heading = FoldedText.trimmed(column.heading)
      let isSame = column.heading.utf8.elementsEqual(base.title(of: role, layout.language).utf8)
      if !heading.utf8.isEmpty, !isSame {
        let old = model.roles[role.index].title
        model.roles[role.index].title = old.replacing(heading, layout.language)
      }
    }
    var byTitle: [String: RoleID] = [:]
    for role in left.sorted().reversed() { byTitle[base.title(of: role, layout.language)] = role }
    var taken = Set(model.roles.map { $0.name })
    for column in columns.new {
      if !column.key.utf8.isEmpty, let renamed = byTitle.removeValue(forKey: column.heading) {
        left.remove(renamed)
        model.roles[renamed.index].name = model.names.intern(NewName.shortened(column.key))
        place(renamed, at: column.column)
      } else {
        place(addRole(column, &taken), at: column.column)
      }
    }
    goneRoles = left
  }

  private mutating func place(_ role: RoleID, at column: Int) {
    roleAtColumn[column] = role
    columnOfRole[role] = column
  }

  private mutating func addRole(_ column: SheetColumns.New, _ taken: inout Set<NameID>) -> RoleID {
    let word = column.key.utf8.isEmpty ? FoldedText.folded(column.heading) : column.key
    let name = uniqueName(word, &taken)
    let isTitled = !column.heading.utf8.elementsEqual(word.utf8) && !column.heading.utf8.isEmpty
    model.roles.append(Role(name: name, title: Title(isTitled ? column.heading : nil), range: .none))
    return RoleID(model.roles.count - 1)
  }

  /// Roles that have no column any more go, unless something besides the matrix speaks of them.
  mutating func removeRoles() {
    let mentioned = model.rolesBesidesMatrix
    for role in goneRoles.sorted() {
      let name = [Place("name", base.name(of: role))]
      if mentioned.contains(role) {
        notes.append(SheetNote(Self.roleStays, name))
      } else {
        // What is not declared is not written.
        model.roles[role.index].isUndeclared = true
        notes.append(SheetNote(Self.roleGoes, name))
      }
    }
  }

  private static let roleStays = Phrase(
    nb: "rollen `{name}` har ingen kolonne lenger og er ute av matrisen, men modellen nevner den andre steder; "
      + "ta den bort i arket med modellen",
    nn: "rolla `{name}` har ingen kolonne lenger og er ute av matrisa, men modellen nemner ho andre stader; "
      + "ta ho bort i arket med modellen",
    en: "the role `{name}` has no column any more and is out of the matrix, but the model mentions it elsewhere; "
      + "take it away in the sheet with the model")

  private static let roleGoes = Phrase(
    nb: "rollen `{name}` har ingen kolonne lenger og er tatt bort",
    nn: "rolla `{name}` har ingen kolonne lenger og er teken bort",
    en: "the role `{name}` has no column any more and is taken away")

  /// A name for a text of the sheet that nothing else of its kind has; the writer of the language gives it its form.
  mutating func uniqueName(_ text: String, _ taken: inout Set<NameID>) -> NameID {
    let short = NewName.shortened(text)
    var name = model.names.intern(short)
    while !taken.insert(name).inserted {
      let number = nextNumber[short, default: 1] + 1
      nextNumber[short] = number
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
  /// The roles that something besides the matrix speaks of.
  ///
  /// - Complexity: O(*n*) in what the model says besides the matrix.
  var rolesBesidesMatrix: Set<RoleID> {
    var roles: Set<RoleID> = []
    func add(_ party: Party) { if case .role(let role) = party { roles.insert(role) } }
    func add(_ parties: [NamedParty]) { for named in parties { add(named.party) } }
    for seat in seats { roles.formUnion([seat.body, seat.role]) }
    for relation in relations {
      roles.insert(relation.role)
      add(relation.other)
    }
    for approval in approvals { roles.insert(approval.role) }
    for mandate in mandates { roles.insert(mandate.role) }
    for post in posts { roles.formUnion(post.holds) }
    for unity in unities { roles.formUnion(unity.roles) }
    for organisation in organisations { roles.formUnion(organisation.roster?.entries.map { $0.role } ?? []) }
    for exemption in table.exemptions { if let owner = exemption.owner { roles.insert(owner) } }
    for waiver in waivers {
      if case .role(let role) = waiver.subject { roles.insert(role) }
      if let owner = waiver.owner { roles.insert(owner) }
    }
    guard let plan else { return roles }
    for area in plan.areas { add(area.accountable) }
    for item in plan.items {
      for parties in [item.accountable, item.responsible, item.mentions] { add(parties) }
      roles.formUnion(item.establishes)
    }
    return roles
  }

  /// The duties that something besides the matrix speaks of.
  var dutiesBesidesMatrix: Set<DutyID> {
    var duties: Set<DutyID> = []
    for approval in approvals { if case .duty(let duty) = approval.subject { duties.insert(duty) } }
    for waiver in waivers { if case .duty(let duty) = waiver.subject { duties.insert(duty) } }
    return duties
  }
}
