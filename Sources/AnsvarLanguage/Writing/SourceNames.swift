import AnsvarModel

/// The names of a model as the language can write them.
///
/// Tables and JSON may call an organisation `Gran kommune`; the language calls it `gran-kommune` and keeps the rest as
/// its title. A name that the language can write stays as it is.
struct SourceNames {
  private(set) var organisations: [String] = []
  private(set) var systems: [String] = []
  private(set) var camps: [String] = []
  private(set) var competences: [String] = []
  private(set) var roles: [String] = []
  private(set) var dimensions: [String] = []
  /// By duty, its name without that of its dimension.
  private(set) var duties: [String] = []
  private(set) var references: [String] = []
  private(set) var posts: [String] = []
  private(set) var deadlines: [String] = []
  private(set) var areas: [String] = []
  private(set) var items: [String] = []

  /// - Complexity: O(*n*) in the entities.
  init(_ model: Model) {
    func texts(_ names: [NameID]) -> [String] { names.map { model.name($0) } }
    organisations = Self.words(texts(model.organisations.map { $0.name }), "organisasjon")
    systems = Self.words(texts(model.systems.map { $0.name }), "system")
    camps = Self.words(texts(model.camps.map { $0.name }), "leir")
    competences = Self.words(texts(model.competences.map { $0.name }), "kompetanse")
    roles = Self.words(texts(model.roles.map { $0.name }), "rolle")
    dimensions = Self.words(texts(model.dimensions.map { $0.name }), "dimensjon")
    references = Self.words(texts(model.references.map { $0.name }), "kilde")
    posts = Self.words(texts(model.posts.map { $0.name }), "stilling")
    duties = [String](repeating: "", count: model.duties.count)
    for (index, dimension) in model.dimensions.enumerated() {
      let prefix = model.name(dimension.name) + "."
      let short = dimension.duties.map { Self.dropping(prefix, from: model.name(of: $0)) }
      let longest = NameTable.longestName - dimensions[index].utf8.count - 1
      let words = Self.words(short, "ansvar", longest: longest)
      for (duty, word) in zip(dimension.duties, words) { duties[duty.index] = word }
    }
    guard let plan = model.plan else { return }
    deadlines = Self.words(texts(plan.deadlines.map { $0.name }), "frist", startsWithLetter: true)
    areas = Self.words(texts(plan.areas.map { $0.name }), "område")
    items = [String](repeating: "", count: plan.items.count)
    for kind in PlanItem.Kind.allCases {
      let ids = plan.items(kind)
      let words = Self.words(texts(ids.map { plan[$0].name }), kind.keyword)
      for (id, word) in zip(ids, words) { items[id.index] = word }
    }
  }

  /// A name that stands alone, such as that of the model.
  static func word(_ name: String, _ fallback: String) -> String {
    isWord(name) ? name : formed(name) ?? fallback
  }

  private static func dropping(_ prefix: String, from name: String) -> String {
    guard name.utf8.starts(with: prefix.utf8), name.utf8.count > prefix.utf8.count else { return name }
    return String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// Gives each name a word of its own; those that are words already keep themselves.
  private static func words(
    _ names: [String], _ fallback: String, longest: Int = NameTable.longestName, startsWithLetter: Bool = false
  ) -> [String] {
    func isFit(_ name: String) -> Bool {
      isWord(name) && name.utf8.count <= longest && !(startsWithLetter && startsWithDigit(name))
    }
    if names.allSatisfy(isFit) { return names }
    var taken = Set(names.filter(isFit))
    var next: [String: Int] = [:]
    return names.map { name in
      if isFit(name) { return name }
      var base = formed(name) ?? fallback
      if startsWithLetter && startsWithDigit(base) { base = fallback + "-" + base }
      if base.utf8.count > longest - 8 { base = fallback }
      var candidate = base
      while !taken.insert(candidate).inserted {
        let number = next[base, default: 1] + 1
        next[base] = number
        candidate = base + "-" + String(number)
      }
      return candidate
    }
  }

  private static func startsWithDigit(_ name: String) -> Bool {
    name.utf8.first.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? false
  }

  /// Whether the lexer reads a text as one word in the form of a name.
  private static func isWord(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"),
      name.utf8.count <= NameTable.longestName, name.utf8.allSatisfy({ ByteClass.isWord($0) })
    else { return false }
    var copy = name
    return copy.withUTF8 { NameForm.composed($0).fault } == nil
  }

  /// A word made of the letters and digits of a text, with hyphens between them; nil when it has none.
  private static func formed(_ name: String) -> String? {
    var copy = String(decoding: name.utf8.prefix(NameTable.longestName), as: UTF8.self)
    let composed = copy.withUTF8 { NameForm.composed($0).bytes }
    var result = String.UnicodeScalarView()
    var isApart = false
    for scalar in String(decoding: composed, as: UTF8.self).unicodeScalars {
      guard NameForm.isNameLetter(scalar.value) || (!isApart && scalar == "." && !result.isEmpty) else {
        isApart = true
        continue
      }
      if isApart && !result.isEmpty { result.append("-") }
      isApart = false
      result.append(NameForm.lowercased(scalar))
    }
    while result.last == "." { result.removeLast() }
    return result.isEmpty ? nil : String(result)
  }
}
