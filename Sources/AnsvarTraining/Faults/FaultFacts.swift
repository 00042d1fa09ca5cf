import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// What somebody has to know besides the matrix to find the faults in it.
struct FaultFacts {
  private let matrix: FaultMatrix
  private let level: FaultLevel
  private let context: TrainingContext
  private var frame: Model { matrix.frame }

  init(_ matrix: FaultMatrix, _ level: FaultLevel, _ context: TrainingContext) {
    self.matrix = matrix
    self.level = level
    self.context = context
  }

  /// The kinds of faults that the level has and that this matrix could have.
  var kinds: [FaultKind] {
    level.kinds.filter { kind in
      let setting = frame.settings.last { $0.rule == kind.rule }
      guard setting?.isOff != true else { return false }
      switch kind.rule {
      case "role.external-accountable": return frame.roles.indices.contains { !matrix.canAnswer(RoleID($0)) }
      case "separation.conflict": return !frame.separations.isEmpty
      case "gap.bridge": return hasMeetings
      case "gap.competence": return frame.duties.contains { !$0.requires.isEmpty }
      default: return true
      }
    }
  }

  private var hasMeetings: Bool {
    !matrix.bridging.isEmpty && IdentifierSet(frame.roles.compactMap { $0.camp }).count > 1
  }

  var section: ReportSection {
    var blocks: [ReportBlock] = [.facts(letters), .table(roleTable)]
    if frame.duties.contains(where: { !$0.requires.isEmpty }) { blocks.append(.table(demandTable)) }
    let entries = rules.map { ReportEntry(ReportText($0)) }
    if !entries.isEmpty { blocks.append(.section(ReportSection("rules", context(Self.rulesTitle), [.list(entries)]))) }
    return ReportSection("facts", context(Self.title), blocks)
  }

  private var letters: [ReportFact] {
    frame.scheme.letters.map { letter in
      var sign = ""
      sign.unicodeScalars.append(letter.letter)
      let meaning = Participation.meanings.first { $0.participation == letter.meaning }
      let label = letter.title[context.language] ?? meaning.map { $0.label[context.language] } ?? ""
      let explanation = meaning.map { $0.explanation[context.language] } ?? ""
      return ReportFact(sign, ReportText(label.capitalised + ": " + explanation))
    }
  }

  /// The rules of the game that cannot be read from the letters.
  private var rules: [String] {
    let kinds = kinds
    func isInPlay(_ rule: String) -> Bool { kinds.contains { $0.rule == rule } }
    var rules: [String] = []
    if isInPlay("separation.conflict") {
      for separation in frame.separations {
        let places = [
          Place("first", title(separation.first)), Place("second", title(separation.second)),
        ]
        rules.append(context(Self.separation, places))
      }
    }
    if isInPlay("gap.bridge") {
      for competence in matrix.bridging.members {
        let camps = frame[competence].bridges.map { context(Self.quoted, [Place("title", title($0))]) }
        rules.append(
          context(
            Self.bridge,
            [Place("competence", title(competence)), Place("camps", Enumeration.text(camps, context.language))]))
      }
    }
    if isInPlay("load.heavy"), let limit = matrix.limit(of: "load.heavy") {
      rules.append(context(Self.load, [Place("limit", limit)]))
    }
    if isInPlay("overlap.responsible"), let limit = matrix.limit(of: "overlap.responsible") {
      rules.append(context(Self.responsible, [Place("limit", limit)]))
    }
    if isInPlay("voice.crowded"), let limit = matrix.limit(of: "voice.crowded") {
      rules.append(context(Self.voices, [Place("limit", limit)]))
    }
    return rules
  }

  private var roleTable: ReportTable {
    let hasCamps = frame.roles.contains { $0.camp != nil }
    let hasCompetences = frame.roles.contains { !$0.has.isEmpty }
    let heads = [Self.role, Self.kind] + (hasCamps ? [Self.camp] : []) + (hasCompetences ? [Self.has] : [])
    let rows = frame.roles.indices.map { index in
      let role = frame.roles[index]
      var cells = [ReportText(title(RoleID(index))), ReportText(role.kind.label[context.language])]
      if hasCamps { cells.append(ReportText(role.camp.map { title($0) } ?? context(Self.outside))) }
      if hasCompetences { cells.append(list(role.has)) }
      return ReportTable.Row(cells)
    }
    return ReportTable("roles", context(Self.roles), heads.map { ReportTable.Column(context($0)) }, rows: rows)
  }

  private var demandTable: ReportTable {
    let groups = frame.dimensions.indices.map { index -> ReportTable.Group in
      let dimension = DimensionID(index)
      let duties = frame[dimension].duties
      let first = duties.first.map { frame[$0].requires } ?? IdentifierSet()
      guard duties.contains(where: { frame[$0].requires != first }) else {
        let row = ReportTable.Row([ReportText(title(dimension)), list(first)])
        return ReportTable.Group(title: nil, rows: first.isEmpty ? [] : [row])
      }
      let rows = duties.filter { !frame[$0].requires.isEmpty }.map { duty in
        ReportTable.Row([ReportText(title(dimension) + ": " + title(duty)), list(frame[duty].requires)])
      }
      return ReportTable.Group(title: nil, rows: rows)
    }
    return ReportTable(
      "demands", context(Self.demands),
      [ReportTable.Column(context(Self.duty)), ReportTable.Column(context(Self.takes))],
      groups.filter { !$0.rows.isEmpty })
  }

  private func list(_ competences: IdentifierSet<Competence>) -> ReportText {
    ReportText(competences.members.map { title($0) }.joined(separator: ", "))
  }

  private func title(_ id: RoleID) -> String { frame.title(of: id, context.language) }
  private func title(_ id: DutyID) -> String { frame.title(of: id, context.language) }
  private func title(_ id: DimensionID) -> String { frame.title(of: id, context.language) }
  private func title(_ id: CampID) -> String { frame.title(of: id, context.language) }
  private func title(_ id: CompetenceID) -> String { frame.title(of: id, context.language) }

  private static let title = Phrase(nb: "Dette må dere vite", nn: "Dette må de vite", en: "What you have to know")
  private static let rulesTitle = Phrase(
    nb: "Reglene som gjelder", nn: "Reglane som gjeld", en: "The rules that hold")
  private static let quoted = Phrase(nb: "«{title}»", nn: "«{title}»", en: "“{title}”")
  private static let separation = Phrase(
    nb: "«{first}» og «{second}» skal holdes fra hverandre: ingen rolle kan svare for eller utføre noe i begge.",
    nn: "«{first}» og «{second}» skal haldast frå kvarandre: inga rolle kan svare for eller utføre noko i begge.",
    en: "“{first}” and “{second}” are to be kept apart: no role can answer for or carry out something in both.")
  private static let bridge = Phrase(
    nb: "Kompetansen «{competence}» er det som skal til for å oversette mellom {camps}. Der flere av dem arbeider "
      + "sammen i en rad (alt annet enn å få beskjed etterpå), må noen på hver side ha den, eller noen som står "
      + "utenfor.",
    nn: "Kompetansen «{competence}» er det som skal til for å omsetje mellom {camps}. Der fleire av dei arbeider "
      + "saman i ei rad (alt anna enn å få melding etterpå), må nokon på kvar side ha han, eller nokon som står "
      + "utanfor.",
    en: "The competence “{competence}” is what it takes to translate between {camps}. Where several of them work "
      + "together in a row (anything but being told afterwards), somebody on each side must have it, or somebody "
      + "outside them.")
  private static let load = Phrase(
    nb: "En rolle bærer for mye når den svarer for eller utfører flere enn {limit} ansvar, eller minst seks og mer enn "
      + "tre ganger så mange som det vanlige her.",
    nn:
      "Ei rolle ber for mykje når ho svarer for eller utfører fleire enn {limit} ansvar, eller minst seks og meir enn "
      + "tre gonger så mange som det vanlege her.",
    en: "A role carries too much when it answers for or carries out more than {limit} duties, or at least six and more "
      + "than three times as many as is usual here.")
  private static let responsible = Phrase(
    nb: "Flere enn {limit} som skal utføre samme ansvar, er for mange.",
    nn: "Fleire enn {limit} som skal utføre same ansvaret, er for mange.",
    en: "More than {limit} to carry out one duty are too many.")
  private static let voices = Phrase(
    nb: "Flere enn {limit} som skal spørres om samme ansvar, er for mange.",
    nn: "Fleire enn {limit} som skal spørjast om same ansvaret, er for mange.",
    en: "More than {limit} to be asked about one duty are too many.")
  private static let roles = Phrase(nb: "Rollene", nn: "Rollene", en: "The roles")
  private static let role = Phrase(nb: "Rolle", nn: "Rolle", en: "Role")
  private static let kind = Phrase(nb: "Slag", nn: "Slag", en: "Kind")
  private static let camp = Phrase(nb: "Hører til", nn: "Høyrer til", en: "Belongs to")
  private static let outside = Phrase(nb: "utenfor begge", nn: "utanfor begge", en: "outside both")
  private static let has = Phrase(nb: "Har kompetansen", nn: "Har kompetansen", en: "Has the competence")
  private static let demands = Phrase(
    nb: "Hva ansvarene krever av den som svarer for dem eller utfører dem",
    nn: "Kva ansvara krev av den som svarer for dei eller utfører dei",
    en: "What the duties require of whoever answers for them or carries them out")
  private static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  private static let takes = Phrase(nb: "Krever", nn: "Krev", en: "Requires")
}
