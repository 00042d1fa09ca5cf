import AnsvarModel

/// Something that no repair with the roles that are there can mend, and why.
public struct Obstacle: Sendable {
  /// The rows of the changed model's table; empty when it is about what a role carries.
  public var rows: Range<Int> = 0..<0
  public var duties: [DutyID] = []
  /// The letters that nobody can be given.
  public var letters: Participation = []
  /// Where camps meet and nobody translates.
  public var lacksBridge = false
  /// What is required and nobody who is there can.
  public var absent: [CompetenceID] = []
  /// What is required and several can, each a part of it.
  public var apart: [CompetenceID] = []
  /// Those who could, if they did not carry what has to be apart from it.
  public var separated: [RoleID] = []
  /// Those who could, if they did not carry as much as anybody may.
  public var full: [RoleID] = []
  /// The role that carries too much, or what must be apart.
  public var role: RoleID?
  public var isOverloaded = false
  public var isConflicting = false
  /// The next best: somebody who lacks a part of what is required.
  public var compromise: RepairEdit?
  /// What that one lacks.
  public var lacking: [CompetenceID] = []
}
