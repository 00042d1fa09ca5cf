import AnsvarAnalysis
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarText
import Foundation
import Testing

@Suite("What a change would break, in words")
struct WhatIfTests {
  static let text = """
    model lite "Lite"
    organisation gran "Gran kommune"
    organisation lunner "Lunner kommune"
    competence k "Kunnskap"
    role leder "Leder" has k
    role stab "Stab"
    role råd "Rådgiver" has k
    body styre "Styret" {
        seat leder
        approves "Budsjettet"
    }
    dimension drift "Drift" {
        requires k
        duty a "Beredskap"
        duty b "Innkjøp"
    }
    dimension bruk "Bruk" {
        duty c "Opplæring"
    }
    assign {
        drift: leder AR, råd C
        bruk.c: stab AR
    }
    assign for gran {
        bruk.c: leder AR
    }
    """

  static func report(_ changes: (Model) throws -> [Change]) rethrows -> WhatIf {
    var scenario = Scenario(Reader.read(text: text).model)
    for change in try changes(scenario.model) { scenario.apply(change) }
    return WhatIf(scenario)
  }

  static func leaderGone() throws -> WhatIf {
    try report { [.without(try #require($0.role(named: "leder")))] }
  }

  @Test func sentencesNameDutiesPlacesAndRoles() throws {
    let text = WhatIfText(language: .bokmål).text(try Self.leaderGone())
    #expect(text.contains("Rollen «Leder» faller bort"))
    #expect(text.contains("«Leder» sitter i «Styret»; plassen faller bort"))
    #expect(text.contains("Ingen er ansvarlig for hele «Drift» (2 ansvar)"))
    #expect(text.contains("Ingen tar del i «Opplæring» i Gran kommune [gap.duty]"))
    #expect(text.contains("2 endringer gjør modellen like god som før. Færre holder ikke."))
    #expect(text.contains("«Rådgiver» blir ansvarlig for og utfører hele «Drift» (2 ansvar)"))
    #expect(text.contains("blir ansvarlig for og utfører «Opplæring» i Gran kommune"))
  }

  @Test func everyLanguageHasItsWords() throws {
    let report = try Self.leaderGone()
    let nynorsk = WhatIfText(language: .nynorsk).text(report)
    #expect(nynorsk.contains("Rolla «Leder» fell bort"))
    #expect(nynorsk.contains("Færre held ikkje."))
    let english = WhatIfText(language: .english).text(report)
    #expect(english.contains("The role “Leder” goes"))
    #expect(english.contains("2 changes make the model as sound as before."))
  }

  @Test func whatNobodyCanTakeIsSaid() throws {
    let report = try Self.report { model in
      let leader = try #require(model.role(named: "leder"))
      let adviser = try #require(model.role(named: "råd"))
      return [.without(adviser), .without(leader)]
    }
    let text = WhatIfText(language: .bokmål).text(report)
    #expect(text.contains("Ingen kan overta hele «Drift» (2 ansvar): ingen rolle som er der, har «Kunnskap»"))
    #expect(text.contains("Nest best: «Styret» blir ansvarlig for og utfører hele «Drift» (2 ansvar), men mangler"))
    #expect(text.contains("Nytt som fortsatt står etter reparasjonen"))
  }

  @Test func everyChangeHasItsSentence() throws {
    let report = try Self.report { model in
      let leader = try #require(model.role(named: "leder"))
      let adviser = try #require(model.role(named: "råd"))
      let duty = try #require(model.duty(named: "bruk.c"))
      let body = try #require(model.role(named: "styre"))
      return [
        .move(.duty(duty), from: leader, to: adviser), .merge(leader, adviser),
        .withoutBody(RoleID(body.index - 1)),
      ]
    }
    let text = WhatIfText(language: .bokmål).text(report)
    #expect(text.contains("«Opplæring» går fra «Leder» til «Rådgiver»"))
    #expect(text.contains("«Leder» overtar alt «Rådgiver» har, og all kompetansen"))
    #expect(text.contains("Organet «Styret» legges ned"))
    #expect(text.contains("«Styret» godkjenner «Budsjettet»"))
  }

  @Test func jsonCanBeParsed() throws {
    let bytes = WhatIfJSON(language: .bokmål).bytes(try Self.leaderGone())
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let repair = try #require(json["repair"] as? [String: Any])
    #expect(repair["size"] as? Int == 2)
    #expect(repair["certainty"] as? String == "proven")
    #expect((repair["edits"] as? [[String: Any]])?.first?["participation"] as? String == "AR")
    let new = try #require(json["new"] as? [[String: Any]])
    #expect(new.allSatisfy { $0["rule"] is String && $0["category"] is String && $0["where"] is [Any] })
  }
}
