/// Stems that say nothing of what a title is about.
enum SmallWords {
  static let stems: Set<String> = [
    // Bokmål and nynorsk.
    "alle", "alt", "andre", "at", "av", "bli", "blir", "blei", "ble", "da", "dei", "den", "denn", "der", "dett", "det",
    "de", "diss", "då", "egen", "eget", "ei", "ein", "eit", "en", "eller", "er", "et", "etter", "for", "fra", "frå",
    "få", "får", "gjennom", "ha", "har", "hos", "i", "ikke", "ikkje", "innen", "innan", "ja", "kan", "ligg", "må",
    "med", "mellom", "mer", "meir", "mot", "når", "nye", "ny", "nytt", "og", "om", "opp", "også", "over", "på",
    "samt", "saman", "sammen", "seg", "sin", "sine", "sitt", "skal", "slik", "som", "så", "til", "ut", "ute", "utan",
    "uten", "ved", "vert", "vil", "være", "vere", "å",
    // English.
    "a", "all", "an", "and", "are", "as", "be", "by", "from", "has", "have", "in", "is", "it", "its", "new", "of",
    "on", "or", "shall", "that", "the", "their", "this", "to", "will", "with",
    // What nearly every plan of a municipality is about.
    "ikt", "ict", "ks", "kommun", "kommunal", "kommunesektor", "fylkeskommun", "fylkeskommunal", "municipality",
    "municipal", "mål", "tiltak", "goal", "measur",
  ]
}
