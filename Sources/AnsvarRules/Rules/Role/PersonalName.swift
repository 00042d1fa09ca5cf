import AnsvarModel

/// Tells the names of people from the names of roles, by the commonest given names in Norway.
///
/// Given names that are also ordinary words (Dag, Liv, Per, Stein) are left out: better to miss a name than to call a
/// role one.
enum PersonalName {
  /// Whether a name of the model, such as `kari-nordmann`, is a given name with or without more after it.
  static func isName(_ name: String) -> Bool {
    let first = LetterCase.lowered(self.first(of: name, before: UInt8(ascii: "-")))
    let place = givenNames.endOfPrefix { $0 < first }
    return place < givenNames.count && givenNames[place] == first
  }

  /// Whether a title, such as `Ola Nordmann`, is a given name and then a family name.
  static func isTitle(_ title: String) -> Bool {
    // Few titles begin with a name, so that the others need not be taken apart.
    guard isName(first(of: title, before: UInt8(ascii: " "))) else { return false }
    let words = title.utf8.split(separator: UInt8(ascii: " ")).map { String(decoding: Array($0), as: UTF8.self) }
    return (2...4).contains(words.count) && words.allSatisfy(isCapitalised)
  }

  /// The first of the parts between separators that is not empty.
  private static func first(of text: String, before separator: UInt8) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let first = bytes.drop { $0 == separator }.prefix { $0 != separator }
      return String(decoding: UnsafeBufferPointer(rebasing: first), as: UTF8.self)
    }
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.unicodeScalars.first.map { LetterCase.isCapital($0) } ?? false
  }

  /// In their order, so that they can be searched as they stand.
  static let givenNames = [
    "alexander", "anders", "andreas", "ane", "anette", "anita", "anna", "anne", "are", "arild", "arne", "astrid",
    "atle", "audun", "bente", "berit", "bjarne", "bjørg", "bodil", "camilla", "cathrine", "cecilie", "christian",
    "christine", "daniel", "egil", "eirik", "eivind", "elin", "elisabeth", "ella", "ellen", "emil", "emma", "erik",
    "espen", "eva", "filip", "fredrik", "geir", "gerd", "grete", "gro", "gunn", "gunnar", "hanne", "hans", "harald",
    "hege", "heidi", "helene", "helge", "henrik", "hilde", "håkon", "håvard", "ida", "inger", "ingrid", "ingvild",
    "isak", "ivar", "jakob", "jan", "jens", "johan", "johanne", "john", "jonas", "jorunn", "julie", "jørgen", "kari",
    "karin", "kim", "kjell", "kjersti", "kjetil", "knut", "kristian", "kristin", "kristine", "kristoffer", "laila",
    "lars", "leif", "lena", "linda", "line", "lise", "liv-berit", "magne", "magnus", "maria", "marianne", "marie",
    "marit", "markus", "marte", "martin", "mathias", "mette", "mona", "monica", "morten", "máret", "nils", "nina",
    "nora", "odd", "ola", "olav", "ole", "oskar", "paul", "petter", "pål", "ragnhild", "randi", "reidar", "roger",
    "rolf", "sara", "sebastian", "sigrid", "silje", "simen", "sindre", "siri", "sissel", "sofie", "solveig", "stian",
    "stine", "svein", "sverre", "synnøve", "sølvi", "terje", "thomas", "thor", "tom", "tommy", "tone", "tor",
    "torbjørn", "tore", "torill", "trond", "trude", "turid", "unni", "vegard", "vibeke", "vidar", "wenche", "yngve",
    "åge", "åse", "øystein", "øyvind",
  ]
}
