/// Why a style file was refused, and where.
package struct StyleError: Error, Sendable, Equatable {
  /// What was wrong; the words quote the file.
  package enum Reason: Sendable, Equatable {
    case tooLarge(limit: Int)
    case notUTF8
    case unexpectedCharacter
    case unterminatedString
    case unterminatedComment
    /// Something else stands there, or the file ends.
    case expected(Expected, found: ExactText)
    case unknownPart(ExactText)
    case duplicatePart(ExactText)
    /// The attribute is not one a style may set here.
    case unknownAttribute(ExactText, part: ExactText)
    case duplicateAttribute(ExactText)
    case invalidValue(ExactText, attribute: ExactText)
  }

  /// What the parser looked for.
  package enum Expected: Sendable, Equatable {
    case digraph, openingBrace, closingBrace, openingBracket, closingBracket, part, attribute, equals, value, end
  }

  package let reason: Reason
  /// The line, from 1.
  package let line: Int
  /// The column in bytes, from 1.
  package let column: Int
}
