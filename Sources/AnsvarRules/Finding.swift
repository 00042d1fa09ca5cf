import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// What a rule reports: which rule, where, and about what.
///
/// It becomes words only when somebody reads it. A national model can have millions of findings, most of them about one
/// row, so what only few of them have is kept apart, in `Details`.
public struct Finding: Sendable {
  private static let none = UInt32.max

  private var storedRule: Int16
  private var storedVariant: UInt8 = 0
  public var severity: Severity
  public var isWaived = false
  /// Whether it is about an item of the plan, whose number stands where that of a row stands otherwise.
  private var isAboutItem = false
  private var storedDuty = Finding.none
  private var storedDimension = Finding.none
  private var storedCompetence = Finding.none
  private var storedOrganisation = Finding.none
  private var storedSystem = Finding.none
  private var storedRow = Finding.none
  private var storedScopes: UInt32 = 1
  /// The only role, when there is one.
  private var storedRole = Finding.none
  public var range: SourceRange
  private var details: Details?

  public init(rule: Int, severity: Severity, range: SourceRange) {
    storedRule = Int16(truncatingIfNeeded: rule)
    self.severity = severity
    self.range = range
  }

  /// The index of the rule in `RuleCatalogue.all`; negative for what the reader reported without any rule.
  public var rule: Int {
    get { Int(storedRule) }
    set { storedRule = Int16(truncatingIfNeeded: newValue) }
  }
  /// Which of the rule's messages.
  public var variant: Int {
    get { Int(storedVariant) }
    set { storedVariant = UInt8(truncatingIfNeeded: newValue) }
  }

  public var duty: DutyID? {
    get { storedDuty == Self.none ? nil : DutyID(raw: storedDuty) }
    set { storedDuty = newValue?.raw ?? Self.none }
  }
  public var dimension: DimensionID? {
    get { storedDimension == Self.none ? nil : DimensionID(raw: storedDimension) }
    set { storedDimension = newValue?.raw ?? Self.none }
  }
  public var competence: CompetenceID? {
    get { storedCompetence == Self.none ? nil : CompetenceID(raw: storedCompetence) }
    set { storedCompetence = newValue?.raw ?? Self.none }
  }
  /// The scope it was found in, when it is one; empty when it holds in several.
  public var scope: Scope {
    get {
      Scope(
        organisation: storedOrganisation == Self.none ? nil : OrganisationID(raw: storedOrganisation),
        system: storedSystem == Self.none ? nil : SystemID(raw: storedSystem))
    }
    set {
      storedOrganisation = newValue.organisation?.raw ?? Self.none
      storedSystem = newValue.system?.raw ?? Self.none
    }
  }
  /// In how many scopes it holds.
  public var scopes: Int {
    get { Int(storedScopes) }
    set { storedScopes = UInt32(clamping: newValue) }
  }
  /// The row of the table it stands in.
  public var row: Int? {
    get { isAboutItem || storedRow == Self.none ? nil : Int(storedRow) }
    set {
      let item = isAboutItem ? planItem : nil
      isAboutItem = false
      storedRow = newValue.map { UInt32(clamping: $0) } ?? Self.none
      if let item { planItem = item }
    }
  }

  public var roles: [RoleID] {
    get { storedRole == Self.none ? details?.values.roles ?? [] : [RoleID(raw: storedRole)] }
    set {
      storedRole = newValue.count == 1 ? newValue[0].raw : Self.none
      let several = newValue.count > 1 ? newValue : []
      if details != nil || !several.isEmpty { own().values.roles = several }
    }
  }
  /// Calls `body` with each of the roles, without a list where there is only one.
  public func forEachRole(_ body: (RoleID) -> Void) {
    if storedRole != Self.none { return body(RoleID(raw: storedRole)) }
    if let several = details?.values.roles { for role in several { body(role) } }
  }
  /// The first of the roles.
  public var role: RoleID? {
    storedRole == Self.none ? details?.values.roles.first : RoleID(raw: storedRole)
  }

  /// The duties of one dimension that it is about, when one row or cell stands for several; then `duty` is nil.
  public var duties: [DutyID] {
    get { details?.values.duties ?? [] }
    set { if details != nil || !newValue.isEmpty { own().values.duties = newValue } }
  }
  /// Every competence it is about; `competence` is the first.
  public var competences: [CompetenceID] {
    get {
      if let several = details?.values.competences, !several.isEmpty { return several }
      return competence.map { [$0] } ?? []
    }
    set {
      competence = newValue.first
      let several = newValue.count > 1 ? newValue : []
      if details != nil || !several.isEmpty { own().values.competences = several }
    }
  }
  /// The goal, strategy or measure of the plan that it is about.
  public var planItem: PlanItemID? {
    get { isAboutItem ? PlanItemID(raw: storedRow) : details?.values.planItem }
    set {
      if isAboutItem { storedRow = Self.none }
      isAboutItem = newValue != nil && storedRow == Self.none
      if isAboutItem, let newValue { storedRow = newValue.raw }
      let apart = isAboutItem ? nil : newValue
      if apart != nil || details?.values.planItem != nil { own().values.planItem = apart }
    }
  }
  /// The items that it is about, when what is found alike in several is told once; then `planItem` is nil.
  public var planItems: [PlanItemID] {
    get { details?.values.planItems ?? [] }
    set { if details != nil || !newValue.isEmpty { own().values.planItems = newValue } }
  }
  /// The parties that a message lists; of very many, the first.
  public var parties: [Party] {
    get { details?.values.parties ?? [] }
    set { if details != nil || !newValue.isEmpty { own().values.parties = newValue } }
  }
  /// How many parties there are that `parties` leaves out.
  public var furtherParties: Int {
    get { details?.values.furtherParties ?? 0 }
    set { if details != nil || newValue > 0 { own().values.furtherParties = newValue } }
  }
  /// Which scopes it holds in; nil when it is one, or when it is about the model as a whole.
  public var extent: Extent? {
    get { details?.values.extent }
    set { if details != nil || newValue != nil { own().values.extent = newValue } }
  }
  /// Values for the places of the message that the other properties do not fill.
  public var places: [Place] {
    get { details?.values.places ?? [] }
    set { if details != nil || !newValue.isEmpty { own().values.places = newValue } }
  }
  /// What else the message names, by its place in the message.
  public var mentions: [Mention] {
    get { details?.values.mentions ?? [] }
    set { if details != nil || !newValue.isEmpty { own().values.mentions = newValue } }
  }
  /// A second place that has to do with it, such as the other accountable.
  public var related: SourceRange? {
    get { details?.values.related }
    set { if details != nil || newValue != nil { own().values.related = newValue } }
  }
  /// What the reader of the model reported, when it was not a rule that did.
  public var diagnostic: Diagnostic? {
    get { details?.values.diagnostics.first }
    set { if details != nil || newValue != nil { own().values.diagnostics = newValue.map { [$0] } ?? [] } }
  }

  /// Something of the model that a message names besides the duty, the roles and the scope.
  public struct Mention: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      case camp(CampID)
      case dimension(DimensionID)
      case duty(DutyID)
      case role(RoleID)
      case post(PostID)
      case planItem(PlanItemID)
      case party(Party)
      /// By its index in the plan.
      case planArea(Int)
    }

    public var place: String
    public var subject: Subject

    public init(_ place: String, _ subject: Subject) {
      self.place = place
      self.subject = subject
    }
  }

  /// Whether it has more than most findings have.
  var isDetailed: Bool { details != nil }
  /// The only role, when there is one.
  var onlyRole: RoleID? { storedRole == Self.none ? nil : RoleID(raw: storedRole) }
  /// The only competence, when there is one.
  var onlyCompetence: CompetenceID? {
    if let several = details?.values.competences, several.count > 1 { return nil }
    return competence
  }

  /// Whether the reader of the model reported it, and no rule.
  var isReported: Bool { details?.values.diagnostics.isEmpty == false }

  /// What only few findings have, to change: a copy of one's own where others share it.
  private mutating func own() -> Details {
    if isKnownUniquelyReferenced(&details), let details { return details }
    let fresh = Details(details?.values ?? Details.Values())
    details = fresh
    return fresh
  }

  /// Lets a finding about one duty be about one more of its dimension.
  mutating func add(_ duty: DutyID) {
    if let first = self.duty { duties = [first] }
    self.duty = nil
    own().values.duties.append(duty)
  }

  /// Lets a finding about one item of a plan be about one more.
  mutating func add(_ item: PlanItemID) {
    if let first = planItem { planItems = [first] }
    planItem = nil
    own().values.planItems.append(item)
  }

  /// The same finding about a row that has got another number.
  func moved(toRow row: Int) -> Finding {
    guard row != self.row else { return self }
    var moved = self
    moved.row = row
    switch extent {
    case .row: moved.extent = .row(row)
    case .rowIn(_, let organisations): moved.extent = .rowIn(row, organisations)
    case .rows, .missing, .scopes, nil: break
    }
    return moved
  }

  /// Lets the finding hold in these scopes.
  mutating func hold(in scopes: [Scope]) {
    self.scopes = scopes.count
    scope = scopes.count == 1 ? scopes[0] : .everywhere
    extent = scopes.count == 1 ? nil : .scopes(scopes)
  }

  /// Lets a finding about a row hold in some of the organisations in which the row holds.
  mutating func hold(in organisations: [OrganisationID?], scopes: Int, first: Scope) {
    let isPart = scopes < self.scopes
    self.scopes = scopes
    scope = scopes == 1 ? first : .everywhere
    extent = scopes == 1 ? nil : row.map { isPart ? .rowIn($0, organisations) : .row($0) }
  }
}

extension Finding {
  /// What only few findings have.
  ///
  /// Shared by copies of a finding and changed only by whoever holds it alone.
  fileprivate final class Details: @unchecked Sendable {
    struct Values {
      var roles: [RoleID] = []
      var duties: [DutyID] = []
      var competences: [CompetenceID] = []
      var planItem: PlanItemID?
      var planItems: [PlanItemID] = []
      var parties: [Party] = []
      var furtherParties = 0
      var extent: Extent?
      var places: [Place] = []
      var mentions: [Mention] = []
      var related: SourceRange?
      /// One or none: in a list of its own, since few have it and it is large.
      var diagnostics: [Diagnostic] = []
    }

    // A holder that is alone with it cannot be in its own way, and asking costs more than many of the values.
    @exclusivity(unchecked) var values: Values

    init(_ values: Values) { self.values = values }
  }
}
