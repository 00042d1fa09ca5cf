/// How much of a large model a report shows.
///
/// A model of a country has hundreds of thousands of rows, and nobody reads a page of that length.
public struct ReportLimits: Sendable {
  /// The matrices, one for each scope that has rows of its own.
  public var matrices = 20
  /// The roles across a matrix.
  public var columns = 300
  /// The cells of all matrices together.
  public var cells = 60_000
  /// The findings, the severest chosen first.
  public var findings = 500
  /// The role cards.
  public var cards = 200
  /// The rows of any other table.
  public var rows = 400
  /// The scopes in which duties are counted for the role cards: roles × scopes × duties.
  public var work = 20_000_000

  public init() {}
}
