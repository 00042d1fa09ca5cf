import AnsvarDiagnostics
import AnsvarModel

/// What the files of a model say, by kind of statement, before any name in it has been looked up.
///
/// The rows of matrices are not here but in an `AssignmentTable` whose duties and roles are still the numbers of their
/// names: a national model has millions of them, and they become the model's own table in place.
struct SyntaxTree {
  var header: Header?
  /// Names whose declarations could not be read.
  var lostNames: [NameID] = []
  var language: Worded?
  var version: Version?
  var references: [SourceReference] = []
  var includes: [Include] = []
  var scheme: Scheme?
  var organisations: [Organisation] = []
  var systems: [System] = []
  var camps: [Declared] = []
  var competences: [Competence] = []
  var roles: [Role] = []
  var rosters: [Roster] = []
  var posts: [Post] = []
  var plan: Plan?
  var revision: Revision?
  var dimensions: [Dimension] = []
  var blocks: [Block] = []
  /// The roles above the matrices.
  var headings: [Name] = []
  var exemptions: [Exemption] = []
  var citations: [RowCitation] = []
  var separations: [Separation] = []
  var unities: [Unity] = []
  var settings: [RuleSetting] = []
  var waivers: [Waiver] = []
}

extension SyntaxTree {
  /// A name where it is declared or used.
  struct Name {
    var id: NameID
    var range: SourceRange
  }

  /// A word that is no name of the model, such as a language code.
  struct Worded {
    var text: String
    var range: SourceRange
  }

  struct Header {
    var name: Name
    var title: Title
  }

  struct Version {
    var text: String
    var date: Day?
  }

  struct Include {
    var path: String
    var range: SourceRange
  }

  /// A place in a source document, as `cites` gives it.
  struct Citation {
    var reference: Name
    var place: String
  }

  struct RowCitation {
    var row: UInt32
    var citation: Citation
  }

  struct Declared {
    var name: Name
    var title: Title
    var citation: Citation?
  }

  struct Organisation {
    var declared: Declared
    /// The index of the organisation around it.
    var parent: Int?
  }

  struct System {
    var declared: Declared
    var owners: [Name]
  }

  struct Competence {
    var declared: Declared
    var bridges: [Name]
  }

  struct Role {
    var declared: Declared
    var kind: AnsvarModel.Role.Kind
    var camp: Name?
    var has: [Name]
    var ties = Ties()
  }

  struct Roster {
    struct Entry {
      var role: Name
      var has: [Name]?
    }
    var organisation: Name
    var entries: [Entry]
  }

  struct Dimension {
    var declared: Declared
    var camp: Name?
    var extent: AnsvarModel.Dimension.Extent
    var requires: [Name]
    var critical: [Name]
    var duties: [Duty]
  }

  struct Duty {
    /// With the whole name, `dimension.duty`.
    var declared: Declared
    var requires: [Name]
  }

  struct Scheme {
    struct Letter {
      var text: String
      var meaning: Participation
      var title: Title
      var range: SourceRange
    }
    var declared: Declared
    var letters: [Letter]

    func isSame(as other: Scheme) -> Bool {
      declared.name.id == other.declared.name.id
        && letters.elementsEqual(other.letters) {
          $0.text == $1.text && $0.meaning == $1.meaning && $0.title == $1.title
        }
    }
  }

  struct ScopeNames {
    var organisation: Name?
    var system: Name?
  }

  struct Block {
    var scope: ScopeNames
    var rows: Range<Int>
    var citation: Citation?
    var range: SourceRange
  }

  struct Exemption {
    var row: UInt32
    var wholeRow: Bool
    var reason: Reason
    var range: SourceRange
  }

  /// `because "…" by role until date`.
  struct Reason {
    var text: String?
    var owner: Name?
    var until: Day?
  }

  struct Separation {
    var declared: Declared
    /// Whether a table says so without a name, and that of the first dimension stands in its place.
    var isUnnamed = false
    var first: Name
    var others: [Name]
  }

  struct Unity {
    var roles: [Name]
    var range: SourceRange
  }

  struct Waiver {
    var rule: Worded
    var subject: Name?
    /// What the subject is, when it is a number of the plan.
    var kind: AnsvarModel.PlanItem.Kind?
    var scope: ScopeNames
    var reason: Reason
    var range: SourceRange
  }
}
