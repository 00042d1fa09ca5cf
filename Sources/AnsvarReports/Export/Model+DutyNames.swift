import AnsvarModel

extension Model {
  /// The model as other programs read it, where one word names a duty or a whole dimension: a duty that the four tables
  /// call by the name of a dimension has that of its own dimension in front, as in the language.
  ///
  /// - Complexity: O(*n*) in the dimensions and the duties.
  func tellingDutiesFromDimensions() -> Model {
    let dimensionNames = Set(dimensions.map { $0.name })
    var taken = dimensionNames.union(duties.map { $0.name })
    var model = self
    for (number, duty) in duties.enumerated() where dimensionNames.contains(duty.name) {
      let longer = name(of: duty.dimension) + "." + name(duty.name)
      guard longer.utf8.count <= NameTable.longestName else { continue }
      let unique = model.names.intern(longer)
      guard taken.insert(unique).inserted else { continue }
      model.duties[number].name = unique
      if duty.title.text == nil { model.duties[number].title.text = name(duty.name) }
    }
    return model
  }
}
