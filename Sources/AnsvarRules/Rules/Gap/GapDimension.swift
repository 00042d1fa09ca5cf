import AnsvarModel
import AnsvarText

extension Rule {
  /// A dimension without duties, or one of Groth's five left out.
  ///
  /// A designer who follows Groth wants to hear of a whole dimension that is forgotten before hearing of its duties one
  /// by one. So a dimension of his that has several duties, and none of them a row in a scope, is reported here, once
  /// with the number of scopes. A model that names at least three of the five follows him, and is told of the others.
  static let gapDimension = Rule(
    "gap.dimension", .warning,
    summary: Phrase(
      nb: "en dimensjon uten ansvar, eller en av Groths dimensjoner som mangler",
      nn: "ein dimensjon utan ansvar, eller ein av dimensjonane til Groth som manglar",
      en: "a dimension without duties, or one of Groth's dimensions left out"),
    why: Phrase(
      nb: "De fem dimensjonene hører sammen. Faller én ut, kan for eksempel driften være i gode hender mens "
        + "ingen tar ut nytten av systemet.",
      nn: "Dei fem dimensjonane høyrer saman. Fell éin ut, kan til dømes drifta vere i gode hender medan "
        + "ingen tek ut nytta av systemet.",
      en: "The five dimensions belong together. With one left out, operation may be looked after while nobody "
        + "realises the benefit of the system."),
    mend: Phrase(
      nb: "skriv inn ansvarene i dimensjonen og fordel dem, eller skriv `none because \"…\"` for det som ikke gjelder",
      nn: "skriv inn ansvara i dimensjonen og fordel dei, eller skriv `none because \"…\"` for det som ikkje gjeld",
      en: "declare the duties of the dimension and assign them, or write `none because \"…\"` for what does not apply"),
    messages: [
      Phrase(
        nb: "dimensjonen `{dimension}` har ingen ansvar", nn: "dimensjonen `{dimension}` har ingen ansvar",
        en: "the dimension `{dimension}` has no duties"),
      Phrase(
        nb: "dimensjonen `{dimension}` mangler: ingen av ansvarene i den er fordelt",
        nn: "dimensjonen `{dimension}` manglar: ingen av ansvara i han er fordelte",
        en: "the dimension `{dimension}` is missing: none of its duties has been assigned"),
      Phrase(
        nb: "modellen følger Groth, men har ikke dimensjonen `{name}`",
        nn: "modellen følgjer Groth, men har ikkje dimensjonen `{name}`",
        en: "the model follows Groth but does not have the dimension `{name}`"),
    ],
    source: Phrase(
      nb: "Groth: fem dimensjoner i forvaltningen av IKT", nn: "Groth: fem dimensjonar i forvaltinga av IKT",
      en: "Groth: five dimensions of ICT governance"),
    triggering: [
      """
      dimension drift {
      }
      """,
      """
      role enhetsleder
      role ikt-avdeling
      organisation gran
      system pleie of gran
      dimension bruksnytte per system {
          duty pådriver
          duty opplæring
      }
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role enhetsleder
      dimension programeier {
          duty kostnad
      }
      dimension bruksnytte {
          duty opplæring
      }
      dimension vedlikehold {
          duty videreutvikling
      }
      dimension drift {
          duty beredskap
      }
      assign {
          programeier.kostnad: enhetsleder AR
          bruksnytte.opplæring: enhetsleder AR
          vedlikehold.videreutvikling: enhetsleder AR
          drift.beredskap: enhetsleder AR
      }
      """,
    ],
    sound: [
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
      """
      role enhetsleder
      role ikt-avdeling
      organisation gran
      system pleie of gran
      dimension bruksnytte per system {
          duty pådriver
          duty opplæring
      }
      dimension drift {
          duty beredskap
      }
      matrix {
                            enhetsleder  ikt-avdeling
          bruksnytte        AR           .
          drift.beredskap   .            AR
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      for (index, dimension) in model.dimensions.enumerated() where dimension.duties.isEmpty {
        var finding = findings.finding(at: dimension.range)
        finding.dimension = DimensionID(index)
        findings.add(finding)
      }
      for dimension in GrothDimensions.declared(in: model) where model.table.rowCount > 0 {
        let scopes = GrothDimensions.scopes(without: dimension, context)
        guard !scopes.isEmpty else { continue }
        var finding = findings.finding(at: model[dimension].range)
        finding.variant = 1
        finding.dimension = dimension
        finding.hold(in: scopes)
        findings.add(finding)
      }
      for name in GrothDimensions.undeclared(in: model) {
        guard let first = GrothDimensions.declared(in: model).first else { continue }
        var finding = findings.finding(at: model[first].range)
        finding.variant = 2
        finding.places = [Place("name", name)]
        findings.add(finding)
      }
    })
}

/// The five dimensions of Groth, as far as a model has them by name.
private enum GrothDimensions {
  /// Each dimension in bokmål and in nynorsk.
  static let names = [
    ["programeier", "programeigar"], ["bruksnytte"], ["vedlikehold", "vedlikehald"], ["drift"], ["strategi"],
  ]
  /// With fewer of the names than this, a model uses the words and does not follow the theory.
  static let fewest = 3

  static func declared(in model: Model) -> [DimensionID] {
    names.compactMap { find($0, model) }.sorted()
  }

  static func undeclared(in model: Model) -> [String] {
    let missing = names.filter { find($0, model) == nil }
    guard names.count - missing.count >= fewest else { return [] }
    return missing.map { model.language == .nynorsk ? $0[$0.count - 1] : $0[0] }
  }

  private static func find(_ spellings: [String], _ model: Model) -> DimensionID? {
    for spelling in spellings { if let dimension = model.dimension(named: spelling) { return dimension } }
    return nil
  }

  /// The scopes in which no duty of a dimension has a row.
  static func scopes(without dimension: DimensionID, _ context: CheckContext) -> [Scope] {
    let duties = context.model[dimension].duties.sorted()
    guard duties.count > 1 else { return [] }
    let missing = context.index.missing.filter { context.model.duties[$0.duty.index].dimension == dimension }
    guard missing.count == duties.count else { return [] }
    let index = context.index
    var scopes: [Scope] = []
    index.forEachStretch(of: context.model, in: index.scopes.indices) { stretch, matrix in
      guard context.isChecked(duties[0], in: matrix.scope) else { return }
      var isWithout = true
      matrix.forEachRow(of: duties) { _, _ in isWithout = false }
      if isWithout { scopes += index.scopes[stretch] }
    }
    return scopes
  }
}
