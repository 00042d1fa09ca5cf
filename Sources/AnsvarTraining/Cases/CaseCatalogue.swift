/// Every case there is, in the order of Groth's dimensions.
///
/// A new case is one file and one line here.
public enum CaseCatalogue {
  public static let all: [Case] = [
    .avtalen,
    .beredskap,
    .kurset,
    .skjemaet,
    .gevinsten,
    .oppgraderingen,
    .feltet,
    .tregheten,
    .tilgangen,
    .messen,
    .prioriteten,
    .unntaket,
  ]

  /// The case of an id; nil when there is none.
  public static func find(_ id: String) -> Case? { all.first { $0.id == id } }
}
