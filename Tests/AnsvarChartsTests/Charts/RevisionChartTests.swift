import AnsvarLanguage
import AnsvarModel
import AnsvarText
import Testing

@testable import AnsvarCharts

/// What the chart of a revision says of what was and what is.
@Suite struct RevisionChartTests {
  private func chart(_ old: String, _ new: String, _ language: Language = .bokmål) -> String {
    let context = ChartContext(
      Reader.read(text: new).model, language: language, previous: Reader.read(text: old).model)
    return String(decoding: ChartModels.dot(.revision, context), as: UTF8.self)
  }

  /// The text of the chart without its fonts and lines.
  private func plain(_ dot: String) -> String { dot.replacing(/<[^<>]*>/, with: "").replacing("\u{a0}", with: " ") }

  @Test func aDutyThatHasMovedSaysWhereFrom() {
    func model(_ first: String, _ second: String) -> String {
      "dimension bruk \"Bruk\" {\n\(first)duty lisenser\n}\ndimension teknikk \"Teknikk\" {\n\(second)duty vakt\n}\n"
    }
    let duty = "duty nett \"Trådløst nett\"\n"
    #expect(plain(chart(model(duty, ""), model("", duty))).contains("flyttet fra Bruk"))
  }

  static let old = """
    role leder "Leder"
    role drift "Drift"
    role controller "Controller"
    dimension bruk "Bruk" {
        duty opplæring "Opplæring"
        duty lisenser "Opptelling av lisenser"
    }
    dimension teknikk "Teknikk" {
        duty nett "Trådløst nett"
    }
    assign {
        bruk.opplæring: leder A, drift R
        bruk.lisenser: controller AR
        teknikk.nett: drift A
    }
    plan p "Plan" {
        area a "Kompetanse" {
            measure 1 "Kurs i personvern for ledere" {
                due 2025
                responsible leder
            }
            measure 2 "Felles kontrakt for telefoni" {
                responsible drift
            }
        }
    }

    """
  static let new = """
    role leder "Leder"
    role drift "Drift"
    dimension bruk "Bruk" {
        duty opplæring "Opplæring"
        duty beredskap "Beredskapsøvelser"
    }
    dimension teknikk "Teknikk" {
        duty nett "Trådløst nett"
    }
    assign {
        bruk.opplæring: leder R, drift A
        bruk.beredskap: leder AR
        teknikk.nett: leder C
    }
    plan p "Plan" {
        area a "Kompetanse" {
            measure 1 "Veiledning i anskaffelser" {
                responsible drift
            }
            measure 2 "Kurs i personvern for ledere" {
                due 2026
                responsible drift
            }
        }
    }

    """

  @Test func whatWasStandsBesideWhatIs() {
    let dot = chart(Self.old, Self.new)
    let text = plain(dot)
    #expect(text.contains("Roller: − 1"))
    #expect(text.contains("Oppgaver: + 1, → 2, − 1"))
    #expect(dot.contains("<S>") && dot.contains("BORDER=\"2\""))
    for words in ["+ Beredskapsøvelser", "− Controller", "+ Veiledning i anskaffelser", "→ 2", "→ 2026", "→ Drift"] {
      #expect(text.contains(words), "\(words)")
    }
    for words in ["Opptelling av lisenser", "Felles kontrakt for telefoni", "2025"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func theOtherWayRoundIsTheMirror() {
    let text = plain(chart(Self.new, Self.old))
    #expect(text.contains("Roller: + 1") && text.contains("Oppgaver: + 1, → 2, − 1"))
    #expect(text.contains("+ Opptelling av lisenser"))
  }

  @Test(arguments: Language.allCases)
  func nothingChangedIsSaid(language: Language) throws {
    let words = [
      Language.bokmål: "ingenting er endret", .nynorsk: "ingenting er endra", .english: "nothing has changed",
    ]
    let dot = chart(Self.new, Self.new, language)
    #expect(dot.contains(try #require(words[language])))
    #expect(!dot.contains("<S>"))
  }

  @Test func reasonsAreGiven() {
    let text = plain(
      chart(Self.old, Self.new + "revision of \"x\" {\n    removed measure 2 because \"For dyrt\"\n}\n"))
    #expect(text.contains("grunn: For dyrt"))
  }

  @Test func aPlanThatIsGoneIsStruck() {
    let without = String(Self.new.prefix(upTo: Self.new.firstRange(of: "plan p")?.lowerBound ?? Self.new.endIndex))
    let text = plain(chart(Self.old, without))
    #expect(text.contains("− Kompetanse") || text.contains("−  Kompetanse"))
    #expect(text.contains("Felles kontrakt for telefoni"))
  }

  @Test func withoutAnEarlierModelItSaysSo() {
    let context = ChartContext(Reader.read(text: Self.new).model, language: .bokmål)
    #expect(String(decoding: ChartModels.dot(.revision, context), as: UTF8.self).contains("ingen tidligere modell"))
  }
}
