import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Rule {
  /// Two who approve the same thing, or a body that approves what another body answers for.
  static let overlapApproval = Rule(
    "overlap.approval", .warning,
    summary: Phrase(
      nb: "to som godkjenner eller avgjør det samme", nn: "to som godkjenner eller avgjer det same",
      en: "two that approve or decide the same thing"),
    why: Phrase(
      nb: "Når to organer godkjenner det samme, kan de komme til hvert sitt svar, og ingen vet hvilket som gjelder. "
        + "Saken går to runder, eller den stopper.",
      nn: "Når to organ godkjenner det same, kan dei komme til kvart sitt svar, og ingen veit kva svar som gjeld. "
        + "Saka går to rundar, eller ho stoppar.",
      en: "Two bodies that approve the same thing may come to different answers, and nobody knows which one holds. "
        + "The matter goes two rounds, or it stops."),
    mend: Phrase(
      nb: "la ett organ avgjøre og det andre gi råd, eller skriv hva hvert av dem avgjør som to ansvar",
      nn: "la eitt organ avgjere og det andre gi råd, eller skriv kva kvart av dei avgjer som to ansvar",
      en: "let one body decide and the other advise, or write what each of them decides as two duties"),
    messages: [
      Phrase(
        nb: "`{subject}` godkjennes av flere: {roles}", nn: "`{subject}` blir godkjent av fleire: {roles}",
        en: "`{subject}` is approved by several: {roles}"),
      Phrase(
        nb: "`{role}` godkjenner `{duty}`, som organet `{other}` er ansvarlig for",
        nn: "`{role}` godkjenner `{duty}`, som organet `{other}` er ansvarleg for",
        en: "`{role}` approves `{duty}`, for which the body `{other}` is accountable"),
      Phrase(
        nb: "`{role}` godkjenner `{subject}`, og `{other}` godkjenner hele `{dimension}`",
        nn: "`{role}` godkjenner `{subject}`, og `{other}` godkjenner heile `{dimension}`",
        en: "`{role}` approves `{subject}`, and `{other}` approves all of `{dimension}`"),
    ],
    source: Phrase(
      nb: "ROR-IKT 2018–2021: både kommunestyrene og styret vedtar strategien",
      nn: "ROR-IKT 2018–2021: både kommunestyra og styret vedtek strategien",
      en: "ROR-IKT 2018–2021: both the municipal councils and the board adopt the strategy"),
    triggering: [
      """
      body kommunestyre {
          approves "Digitaliseringsstrategien"
      }
      body styret {
          approves "digitaliseringsstrategien"
      }
      """,
      """
      body kommunestyre
      body styret {
          approves strategi.standarder
      }
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: kommunestyre AR
      }
      """,
      """
      role rådmann
      body kommunestyre {
          approves strategi
      }
      body styret {
          approves strategi.standarder
      }
      dimension strategi {
          duty standarder
      }
      assign {
          strategi.standarder: rådmann AR
      }
      """,
    ],
    sound: [
      """
      role rådmann
      body kommunestyre {
          approves strategi.standarder, "Budsjettet"
      }
      body styret {
          approves "Digitaliseringsstrategien"
          advises kommunestyre
      }
      dimension strategi {
          duty standarder
          duty ramme
      }
      assign {
          strategi.standarder: rådmann AR
          strategi.ramme: kommunestyre AR
      }
      """
    ],
    check: { context, findings in
      guard !context.model.approvals.isEmpty else { return }
      let approvals = ApprovedSubjects(context.model)
      for group in approvals.shared { findings.add(approvals.finding(on: group, findings)) }
      for overlap in approvals.insideDimensions {
        var finding = findings.finding(at: overlap.part.range)
        finding.variant = 2
        finding.roles = [overlap.part.role, overlap.whole.role]
        finding.related = overlap.whole.range
        finding.duty = overlap.duty
        finding.dimension = context.model[overlap.duty].dimension
        finding.mentions = [Finding.Mention("subject", .duty(overlap.duty)), .init("other", .role(overlap.whole.role))]
        findings.add(finding)
      }
      AnsweredByAnother.report(context, &findings)
    })
}

/// A body that approves a duty for which another body is accountable.
private enum AnsweredByAnother {
  private struct Pair: Hashable {
    var approval: SourceRange
    var body: RoleID
  }

  static func report(_ context: CheckContext, _ findings: inout FindingCollector) {
    let model = context.model
    // Those who approve the same are told as such, so the first of them stands for all.
    var first: [DutyID: Approval] = [:]
    var approving: [DutyID: Set<RoleID>] = [:]
    for approval in model.approvals where model[approval.role].kind == .body {
      guard case .duty(let duty) = approval.subject else { continue }
      if first[duty] == nil { first[duty] = approval }
      approving[duty, default: []].insert(approval.role)
    }
    guard !first.isEmpty else { return }
    var found: [Pair: Int] = [:]
    var rows: [[UInt32]] = []
    var result: [Finding] = []
    for row in 0..<model.table.rowCount where context.isCounted(row) {
      let duty = DutyID(raw: model.table.rowDuty[row])
      guard let approval = first[duty] else { continue }
      for body in context.roles(.accountable, inRow: row) where model[body].kind == .body {
        guard approving[duty]?.contains(body) == false,
          let entry = context.entry(of: body, .accountable, inRow: row)
        else { continue }
        let pair = Pair(approval: approval.range, body: body)
        if let known = found[pair] {
          rows[known].append(UInt32(row))
          result[known].scopes += Int(context.index.uses[row])
          continue
        }
        found[pair] = result.count
        rows.append([UInt32(row)])
        var finding = findings.finding(onRow: row, context)
        finding.range = approval.range
        finding.variant = 1
        finding.roles = [approval.role, body]
        finding.related = context.rangeOfEntry(entry, inRow: row)
        finding.mentions = [Finding.Mention("other", .role(body))]
        result.append(finding)
      }
    }
    for (var finding, rows) in zip(result, rows) {
      if rows.count > 1 {
        finding.row = nil
        finding.scope = .everywhere
        finding.extent = .rows(rows)
      }
      findings.add(finding)
    }
  }
}
