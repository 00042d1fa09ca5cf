import AnsvarDiagnostics
import AnsvarText
import AnsvarTraining

/// `ansvar train MODEL --cases`: talks between the line and ICT, in the names of the model.
extension TrainRun {
  static let cases = CommandOption(
    "--cases",
    help: Phrase(
      nb: "samtaler mellom linja og IKT til å øve på, med fasit",
      nn: "samtalar mellom linja og IKT til å øve på, med fasit",
      en: "talks between the line and ICT to practise on, with a key"))
  static let oneCase = CommandOption(
    "--case", value: "ID",
    help: Phrase(
      nb: "bare denne samtalen, som `tregheten`", nn: "berre denne samtalen, som `tregheten`",
      en: "this talk alone, such as `tregheten`"))

  /// The cases that are asked for; nil when none are.
  ///
  /// - Throws: when there is no case of that id.
  func wantedCases() throws(Failure) -> [Case]? {
    guard let id = invocation[Self.oneCase.name] else {
      return invocation.has(Self.cases.name) ? CaseCatalogue.all : nil
    }
    guard let wanted = CaseCatalogue.find(id) else {
      let near = Suggestion.nearest(to: id, among: CaseCatalogue.all.map { $0.id })
      throw Failure(
        Self.noCase, [Place("id", id), Place("ids", Invocation.list(CaseCatalogue.all.map { $0.id }))],
        help: near.map { Invocation.didYouMean($0) })
    }
    return [wanted]
  }

  private static let noCase = Phrase(
    nb: "det finnes ingen samtale som heter `{id}`; velg mellom {ids}",
    nn: "det finst ingen samtale som heiter `{id}`; vel mellom {ids}",
    en: "there is no talk called `{id}`; choose among {ids}")
}
