/// What one line of a style says.
enum StyleSetting: Equatable {
  case dot(Attribute)
  case bold(Bool)
  case italic(Bool)
  case symbol(ExactText)
}
