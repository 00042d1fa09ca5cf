/// Every rule there is, by family.
///
/// A new rule is one file and one line here.
public enum RuleCatalogue {
  public static let all: [Rule] = [
    .gapAccountable,
    .gapResponsible,
    .gapDuty,
    .gapDimension,
    .gapCompetence,
    .gapBridge,
    .gapCritical,
    .gapHolder,
    .gapDeputy,
    .gapSeat,
    .overlapAccountable,
    .overlapResponsible,
    .overlapCollective,
    .overlapDuty,
    .overlapApproval,
    .separationConflict,
    .separationHolder,
    .unitySplit,
    .loadIdle,
    .loadHeavy,
    .loadEverywhere,
    .voiceCrowded,
    .voiceSilent,
    .roleExternalAccountable,
    .rolePersonalName,
    .cooperationSeatParity,
    .cooperationOrdererIsSupplier,
    .cooperationReportingCycle,
    .cooperationNotEstablished,
    .mandateExpired,
    .planResponsible,
    .planResponsibleUnknown,
    .planResponsibleShared,
    .planResponsibleCollective,
    .planAccountableAbsent,
    .planDeadline,
    .planDeadlineClasses,
    .planPriorityDeadline,
    .planGoalUncovered,
    .planTextResponsible,
    .revisionClaim,
    .revisionUnexplained,
    .revisionDeadlineDropped,
    .revisionResponsibleDropped,
    .revisionCoverage,
    .waiverExpired,
    .waiverUnused,
    .waiverReason,
    .structureUnknownName,
    .structureDuplicateName,
    .structureDuplicateRow,
    .structureDuplicatePart,
    .structureLetter,
    .structureCycle,
    .structureNameForm,
    .structureScope,
    .structureReason,
  ]

  /// The index of the rule with an id; nil when there is none.
  public static func index(of id: String) -> Int? {
    all.firstIndex { $0.id == id }
  }

  /// The rule with an id; nil when there is none.
  public static func rule(_ id: String) -> Rule? {
    all.first { $0.id == id }
  }
}
