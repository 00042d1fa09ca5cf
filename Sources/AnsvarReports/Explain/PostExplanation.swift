import AnsvarModel
import AnsvarRules
import AnsvarText

/// What `ansvar explain POST` prints: which roles a post holds, where, and who steps in.
public enum PostExplanation {
  public static func text(
    _ post: PostID, _ report: CheckReport, language: Language, width: Int = 80, style: TextStyle = .plain
  ) -> String {
    let model = report.model
    var page = Explanation(width: width, style: style)
    page.title(model.fullTitle(model.title(of: post, language), model.name(of: post)))
    page.paragraph(facts(post, model, language), indent: 0)
    if let source = CitationText.text(model[post].citation, model) {
      page.paragraph(CitationText.label[language] + ": " + source, indent: 0)
    }
    let others = model.posts.indices.filter { model.posts[$0].deputy?.post == post }.map { PostID($0) }
    if !others.isEmpty {
      page.heading(deputyFor[language])
      for other in others { page.paragraph(line(other, model, language)) }
    }
    return page.text
  }

  /// The post with its organisation, its roles and its deputy, in one line.
  static func line(_ post: PostID, _ model: Model, _ language: Language) -> String {
    model.title(of: post, language) + ": " + facts(post, model, language)
  }

  private static func facts(_ id: PostID, _ model: Model, _ language: Language) -> String {
    let post = model[id]
    var parts: [String] = []
    if let organisation = post.organisation {
      parts.append(at(language, [Place("organisation", model.title(of: organisation, language))]))
    }
    if !post.holds.isEmpty {
      let roles = post.holds.map { model.title(of: $0, language) }.joined(separator: ", ")
      parts.append(holds(language, [Place("roles", roles)]))
    }
    if let deputy = post.deputy {
      parts.append(hasDeputy(language, [Place("deputy", model.title(of: deputy.post, language))]))
      if let until = deputy.until { parts.append(untilDay(language, [Place("day", until.text)])) }
    } else {
      parts.append(noDeputy[language])
    }
    if post.isVacant {
      parts.append(
        post.vacantSince.map { vacantSince(language, [Place("day", $0.text)]) } ?? vacant[language])
    }
    return parts.joined(separator: ", ")
  }

  private static let at = Phrase(nb: "i {organisation}", nn: "i {organisation}", en: "in {organisation}")
  private static let holds = Phrase(nb: "har rollene {roles}", nn: "har rollene {roles}", en: "holds {roles}")
  private static let hasDeputy = Phrase(
    nb: "stedfortreder er {deputy}", nn: "stadfortredar er {deputy}", en: "the deputy is {deputy}")
  private static let untilDay = Phrase(nb: "til og med {day}", nn: "til og med {day}", en: "until {day}")
  private static let noDeputy = Phrase(nb: "uten stedfortreder", nn: "utan stadfortredar", en: "no deputy")
  private static let vacant = Phrase(nb: "ledig", nn: "ledig", en: "vacant")
  private static let vacantSince = Phrase(nb: "ledig siden {day}", nn: "ledig sidan {day}", en: "vacant since {day}")
  private static let deputyFor = Phrase(nb: "Stedfortreder for", nn: "Stadfortredar for", en: "Deputy for")
}
