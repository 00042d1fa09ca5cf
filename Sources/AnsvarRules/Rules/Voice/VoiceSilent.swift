import AnsvarModel
import AnsvarText

extension Rule {
  /// A duty with neither C nor I.
  ///
  /// Reported once per duty, at the first row that has neither, with the number of scopes: whether those concerned are
  /// heard is a matter of the duty rather than of each of a hundred systems. A model that never uses C or I is told so
  /// once, and one whose scheme has no letter for either is left alone.
  static let voiceSilent = Rule(
    "voice.silent", .advice,
    summary: Phrase(
      nb: "et ansvar der ingen blir spurt eller informert", nn: "eit ansvar der ingen blir spurd eller informert",
      en: "a duty on which nobody is consulted or informed"),
    why: Phrase(
      nb: "Det meste innen IKT angår flere enn den som gjør det. Er ingen spurt eller informert, kommer "
        + "avgjørelsene som en overraskelse.",
      nn: "Det meste innan IKT gjeld fleire enn den som gjer det. Er ingen spurd eller informert, kjem "
        + "avgjerdene som ei overrasking.",
      en: "Most of ICT concerns more people than whoever does it. With nobody consulted or informed, decisions "
        + "come as a surprise."),
    mend: Phrase(
      nb: "gi dem som avgjørelsen angår, bokstaven for rådspurt eller informert",
      nn: "gi dei som avgjerda gjeld, bokstaven for rådspurd eller informert",
      en: "give those whom the decision concerns the letter for consulted or informed"),
    messages: [
      Phrase(
        nb: "ingen blir spurt eller informert om `{duty}`", nn: "ingen blir spurd eller informert om `{duty}`",
        en: "nobody is consulted on or informed of `{duty}`"),
      Phrase(
        nb: "ingen blir spurt eller informert om noe ansvar i modellen",
        nn: "ingen blir spurd eller informert om noko ansvar i modellen",
        en: "nobody is consulted on or informed of any duty of the model"),
    ],
    source: Phrase(
      nb: "Groth: dialogen mellom linja og IKT", nn: "Groth: dialogen mellom linja og IKT",
      en: "Groth: the dialogue between the line and ICT"),
    triggering: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      assign {
          drift.drift: ikt-avdeling AR
          drift.beredskap: ikt-avdeling AR, enhetsleder C
      }
      """,
      """
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AR
      }
      """,
    ],
    sound: [
      """
      role enhetsleder
      role ikt-avdeling
      dimension drift {
          duty drift
          duty beredskap
      }
      assign {
          drift.drift: ikt-avdeling AR, enhetsleder I
          drift.beredskap: ikt-avdeling AR, enhetsleder C
      }
      """,
      """
      scheme enkel "Enkel" {
          A accountable
          U responsible
      }
      role ikt-avdeling
      dimension drift {
          duty beredskap
      }
      assign {
          drift.beredskap: ikt-avdeling AU
      }
      """,
    ],
    check: { context, findings in
      let model = context.model
      let voices: Participation = [.consulted, .informed]
      guard model.scheme.letters.contains(where: { !$0.meaning.isDisjoint(with: voices) }) else { return }
      // How many rows each duty has there is found out first: lists that grow take several times the room.
      let silent = SilentRows(context, voices)
      for duty in model.duties.indices {
        let rows = silent.rows(of: duty)
        guard let first = rows.first else { continue }
        var finding = findings.finding(onRow: Int(first), context)
        if rows.count > 1 {
          finding.scopes = rows.reduce(0) { $0 + Int(context.index.uses[Int($1)]) }
          finding.scope = .everywhere
          finding.extent = .rows(rows)
          finding.row = nil
        }
        if !silent.isAnybodyHeard {
          finding.variant = 1
          finding.duty = nil
          finding.dimension = nil
          findings.add(finding)
          return
        }
        findings.add(finding)
      }
    })
}
