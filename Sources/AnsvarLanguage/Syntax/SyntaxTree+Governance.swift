import AnsvarDiagnostics
import AnsvarModel

extension SyntaxTree {
  /// Somebody who is named, or described in the words of the source.
  enum Party {
    case name(Name)
    case words(Worded)
  }

  /// What the block of a role or a body says of it.
  struct Relation {
    var kind: AnsvarModel.Relation.Kind
    var others: [Party]
  }

  struct Seat {
    /// With the name of the role that sits there.
    var declared: Declared
    var count = 1
    var from: Name?
    var isEach = false
    var hasVote = true
    var isVacant = false
  }

  struct Mandate {
    var from: Day?
    var until: Day?
    var range: SourceRange
  }

  /// The block of a role or a body.
  struct Ties {
    var seats: [Seat] = []
    var relations: [Relation] = []
    var approvals: [Party] = []
    var mandate: Mandate?
  }

  struct Post {
    var declared: Declared
    var organisation: Name?
    var holds: [Name] = []
    var deputy: Name?
    var deputyUntil: Day?
    var isVacant = false
    var vacantSince: Day?
  }
}
