/// How a page of questions looks besides what every page has.
enum DrillStyle {
  static let text = #"""
    ol.drill { padding-left: 0; list-style: none; }
    .question { margin: 0 0 1.5rem; break-inside: avoid; }
    .question fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    .question legend { font-weight: bold; padding: 0; margin: 0 0 .35rem; max-width: 46rem; }
    .answer { display: grid; grid-template-columns: 1.75rem 1fr; max-width: 46rem; margin: .1rem 0; }
    .answer input { width: 1.25rem; height: 1.25rem; margin: .55rem 0 0; }
    .answer label { padding: .4rem 0; cursor: pointer; }
    .question button { margin-top: .4rem; min-width: 6rem; }
    .feedback:not(:empty) { border-left: 4px solid #000; padding: .1rem 0 .1rem .75rem; margin: .6rem 0; max-width: 46rem; }
    .feedback.wrong:not(:empty) { border-left-style: double; border-left-width: 6px; }
    .feedback strong { display: block; }
    .result:not(:empty) { border: 2px solid #000; padding: .5rem 1rem; margin: 2rem 0 1rem; max-width: 48rem; }
    .scripted #key { display: none; }
    @media print {
      .scripted #key { display: block; }
      .feedback, .result, #again-line, .question button { display: none !important; }
      .answer input { appearance: none; border: 1px solid #000; border-radius: 50%; width: 3mm; height: 3mm; margin-top: 1.2mm; }
      .answer label { padding: .2mm 0; }
      .question { margin-bottom: 4mm; }
      .page { break-before: page; }
    }
    """#
}
