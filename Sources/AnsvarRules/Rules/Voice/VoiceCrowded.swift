import AnsvarText

extension Rule {
  /// Too many C or I on a duty.
  ///
  /// The limit is for those who are consulted, since each of them costs a meeting. Being informed costs less: three
  /// more than the limit are allowed there, so 5 and 8 unless a model says otherwise.
  static let voiceCrowded = Rule(
    "voice.crowded", .advice,
    summary: Phrase(
      nb: "et ansvar der mange skal spørres eller informeres",
      nn: "eit ansvar der mange skal spørjast eller informerast",
      en: "a duty on which many are consulted or informed"),
    why: Phrase(
      nb: "Når mange skal spørres, tar hver avgjørelse tid. Når mange skal informeres, leser ingen meldingen.",
      nn: "Når mange skal spørjast, tek kvar avgjerd tid. Når mange skal informerast, les ingen meldinga.",
      en: "When many are consulted, each decision takes time. When many are informed, nobody reads the message."),
    mend: Phrase(
      nb: "behold dem som kan endre utfallet, la resten bli informert, og samle mange informerte i én gruppe",
      nn: "behald dei som kan endre utfallet, la resten bli informert, og samle mange informerte i éi gruppe",
      en: "keep those who can change the outcome, let the rest be informed, and gather many informed in one group"),
    messages: [
      Phrase(
        nb: "{count} roller skal spørres om `{duty}`, flere enn {limit}",
        nn: "{count} roller skal spørjast om `{duty}`, fleire enn {limit}",
        en: "{count} roles are consulted on `{duty}`, more than {limit}"),
      Phrase(
        nb: "{count} roller skal informeres om `{duty}`, flere enn {limit}",
        nn: "{count} roller skal informerast om `{duty}`, fleire enn {limit}",
        en: "{count} roles are informed of `{duty}`, more than {limit}"),
    ],
    source: Phrase(
      nb: "god praksis for RASCI; litteraturen gir ulike tall",
      nn: "god praksis for RASCI; litteraturen gir ulike tal",
      en: "good practice for RASCI; the literature gives different numbers"),
    limit: Limit(5, unit: Phrase(nb: "rådspurte", nn: "rådspurde", en: "consulted roles")),
    isByRow: true,
    triggering: [
      """
      role rådmann
      role enhetsleder
      role ikt-avdeling
      role arkivleder
      role personvernombud
      role superbruker
      role tillitsvalgt
      dimension strategi {
          duty standarder
      }
      matrix {
                                rådmann  enhetsleder  ikt-avdeling  arkivleder  personvernombud  superbruker  tillitsvalgt
          strategi.standarder   AR       C            C             C           C                C            C
      }
      """,
      """
      role rådmann
      role enhetsleder
      role ikt-avdeling
      role arkivleder
      role superbruker
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR, enhetsleder I, ikt-avdeling I, arkivleder I, superbruker I
      }
      rule voice.crowded at 0
      """,
    ],
    sound: [
      """
      role rådmann
      role enhetsleder
      role ikt-avdeling
      role arkivleder
      role personvernombud
      role superbruker
      role tillitsvalgt
      dimension strategi {
          duty standarder
      }
      matrix {
                                rådmann  enhetsleder  ikt-avdeling  arkivleder  personvernombud  superbruker  tillitsvalgt
          strategi.standarder   AR       C            C             C           C                I            I
      }
      """
    ],
    check: { context, findings in
      let informedLimit = context.limit < .max - 3 ? context.limit + 3 : context.limit
      context.forEachRow { row in
        guard context.isLonger(than: context.limit, row) else { return }
        let crowds = [
          context.crowd(.consulted, over: context.limit, inRow: row),
          context.crowd(.informed, over: informedLimit, inRow: row),
        ]
        for (variant, roles) in crowds.enumerated() {
          guard let roles else { continue }
          var finding = findings.finding(onRow: row, context)
          finding.variant = variant
          finding.roles = roles
          finding.places = [
            Place("count", roles.count), Place("limit", variant == 0 ? context.limit : informedLimit),
          ]
          findings.add(finding)
        }
      }
    })
}
