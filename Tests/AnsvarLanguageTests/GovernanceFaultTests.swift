import AnsvarLanguage
import Testing

/// The faults of bodies, posts, plans and revisions: each is reported once, in its exact place.
@Suite struct GovernanceFaultTests {
  @Test(arguments: [
    FaultCase("body a {\n ⟦seet⟧ b\n}\nrole b", "syntax.unexpected"),
    FaultCase("role a {\n ⟦seat⟧ a\n}", "syntax.unexpected"),
    FaultCase("body a {\n seat b times ⟦0⟧\n}\nrole b", "syntax.out-of-range"),
    FaultCase("body a {\n seat b times ⟦1000⟧\n}\nrole b", "syntax.out-of-range"),
    FaultCase("body a {\n seat b times ⟦to⟧\n}\nrole b", "syntax.unexpected"),
    FaultCase("body a {\n seat b without ⟦voice⟧\n}\nrole b", "syntax.unexpected"),
    FaultCase("body a {\n seat b ⟦each⟧ c\n}\nrole b", "syntax.unexpected"),
    FaultCase("body a {\n seat b from each⟦⟧\n}\nrole b", "syntax.unexpected"),
    FaultCase("role a {\n appointed ⟦from⟧ a\n}", "syntax.unexpected"),
    FaultCase("role a {\n reports to⟦⟧\n advises a\n}", "syntax.unexpected"),
    FaultCase("role a {\n mandate⟦⟧\n}", "syntax.unexpected"),
    FaultCase("role a {\n mandate from ⟦2018⟧\n}", "syntax.date"),
    FaultCase("role a {\n ⟦mandate from 2028-01-01 until 2021-12-31⟧\n}", "structure.day-order"),
    FaultCase("role a {\n mandate until 2018-01-01 ⟦from⟧ 2017-01-01\n}", "syntax.unexpected"),
    FaultCase("role a ⟦{⟧\n advises a\nrole b", "syntax.unclosed-brace"),
    FaultCase("post a ⟦in⟧ b", "syntax.unexpected"),
    FaultCase("post a deputy a until ⟦i-morgen⟧", "syntax.date"),
    FaultCase("post a ⟦since⟧ 2026-01-01", "syntax.unexpected"),
    FaultCase("post a vacant since ⟦2026-02-30⟧", "syntax.date"),
    FaultCase("post a holds⟦⟧", "syntax.unexpected"),
    FaultCase("plan p⟦⟧", "syntax.unexpected"),
    FaultCase("plan p {\n}\n⟦plan⟧ q {\n}", "syntax.repeated"),
    FaultCase("plan p from ⟦18⟧ {\n}", "syntax.out-of-range"),
    FaultCase("plan p from 2018 to ⟦2017⟧ {\n}", "syntax.out-of-range"),
    FaultCase("plan p {\n deadline a⟦⟧\n}", "syntax.unexpected"),
    FaultCase("plan p {\n ⟦measur⟧ 1\n measure 2\n}", "syntax.unexpected"),
    FaultCase("plan p {\n area a {\n  ⟦area⟧ b\n }\n}", "syntax.unexpected"),
    FaultCase("plan p {\n measure 1 {\n  ⟦priorty⟧ 1\n  priority 2\n }\n}", "syntax.unexpected"),
    FaultCase("plan p {\n measure 1 {\n  priority 1\n  ⟦priority⟧ 2\n }\n}", "syntax.repeated"),
    FaultCase("plan p {\n measure 1 {\n  due 2018\n  ⟦due⟧ 2019\n }\n}", "syntax.repeated"),
    FaultCase("plan p {\n measure 1 {\n  due ⟦2018-13-01⟧\n }\n}", "syntax.date"),
    FaultCase("plan p {\n measure 1 {\n  due ⟦\"snart\"⟧\n }\n}", "syntax.unexpected"),
    FaultCase("plan p {\n measure 1 {\n  priority ⟦høy⟧\n }\n}", "syntax.unexpected"),
    FaultCase("plan p {\n measure 1 {\n  serves ⟦measure⟧ 1\n }\n}", "syntax.unexpected"),
    FaultCase("plan p ⟦{⟧\n goal 1 ⟦{⟧\nrole a", "syntax.unclosed-brace", "syntax.unclosed-brace"),
    FaultCase("revision of ⟦\"x\"⟧\n", "syntax.include-unreadable"),
    FaultCase("revision ⟦from⟧ \"x\"\n", "syntax.unexpected"),
    FaultCase("revision of ⟦x⟧\n", "syntax.unexpected"),
  ]) func syntax(_ fault: FaultCase) { fault.check() }

  @Test(arguments: [
    FaultCase("revision of \"x\" {\n ⟦keept⟧ goal 1\n kept goal 2\n}", "syntax.unexpected"),
    FaultCase("revision of \"x\" {\n kept ⟦1⟧\n}", "syntax.unexpected"),
    FaultCase("revision of \"x\" {\n added goal 1 ⟦to⟧ 2\n}", "syntax.unexpected"),
    FaultCase("revision of \"x\" {\n merged goal 1, 2 ⟦to⟧ 3\n}", "syntax.unexpected"),
    FaultCase("revision of \"x\" {\n kept goal 1 because⟦⟧\n}", "syntax.unexpected"),
    FaultCase("revision of \"x\" {\n kept goal 1 cites ⟦y⟧ \"z\"\n}", "structure.unknown-name"),
    FaultCase("revision of \"x\" {\n}\n⟦revision⟧ of \"y\" {\n}", "syntax.repeated"),
  ]) func revisions(_ fault: FaultCase) {
    let marked = Marked(fault.text)
    let found = Reader.read(text: marked.text).diagnostics.filter { $0.kind.id != "syntax.include-unreadable" }
    #expect(found.map { $0.kind.id } == fault.ids)
    #expect(found.map { Int($0.range.start)..<Int($0.range.end) } == marked.ranges)
  }

  @Test(arguments: [
    FaultCase("body a {\n seat ⟦b⟧\n}", "structure.unknown-name"),
    FaultCase("body a {\n seat a from ⟦b⟧\n}", "structure.unknown-name"),
    FaultCase("body a {\n seat a cites ⟦k⟧ \"s\"\n}", "structure.unknown-name"),
    FaultCase("role a {\n reports to ⟦b⟧, \"c\"\n advises b\n}", "structure.unknown-name"),
    FaultCase("role a {\n approves ⟦b⟧, \"c\"\n}", "structure.unknown-name"),
    FaultCase(
      "post a of ⟦g⟧ holds ⟦r⟧ deputy ⟦p⟧", "structure.unknown-name", "structure.unknown-name", "structure.unknown-name"
    ),
    FaultCase("post a\npost ⟦a⟧", "structure.duplicate-name"),
    FaultCase("plan p {\n area a of ⟦g⟧\n area ⟦a⟧\n}", "structure.unknown-name", "structure.duplicate-name"),
    FaultCase("plan p {\n deadline a 2018\n deadline ⟦a⟧ 2019\n}", "structure.duplicate-name"),
    FaultCase("plan p {\n goal 1\n measure 1\n goal ⟦1⟧\n}", "structure.duplicate-name"),
    FaultCase("plan p {\n measure 1 {\n  due ⟦snart⟧\n }\n}", "structure.unknown-name"),
    FaultCase("plan p {\n measure 1 {\n  serves goal ⟦1⟧\n }\n}", "structure.unknown-name"),
    FaultCase("plan p {\n measure 1 {\n  establishes ⟦a⟧\n }\n}", "structure.unknown-name"),
    FaultCase("plan p cites ⟦k⟧ \"s\" {\n}", "structure.unknown-name"),
  ]) func structure(_ fault: FaultCase) { fault.check() }

  @Test(
    arguments: [
      ("body a {\n seet a\n}", "seat"), ("role a {\n report to a\n}", "reports"),
      ("role a {\n mandat until 2020-01-01\n}", "mandate"),
      ("role leder {\n reports to ledar\n}", "leder"), ("post a holds ledr\nrole leder", "leder"),
      ("post stab deputy stabb", "stab"), ("plan p {\n mesure 1\n}", "measure"), ("plan p {\n aera a\n}", "area"),
      ("plan p {\n goal 1 {\n  responsable a\n }\n}", "responsible"),
      ("revision of \"x\" {\n remove goal 1\n}", "removed"), ("psot a", "post"), ("plann a {\n}", "plan"),
    ] as [(String, String)]) func didYouMean(_ text: String, _ suggestion: String)
  {
    #expect(Reader.read(text: text).diagnostics.first?.suggestion == suggestion)
  }
}
