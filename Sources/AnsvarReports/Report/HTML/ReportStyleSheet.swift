/// How a page looks on a screen and on paper.
///
/// Black, white and greys: letters, symbols and lines carry the meaning.
package enum ReportStyleSheet {
  package static let text = screen + print

  private static let screen = #"""
    :root { color-scheme: light; --ink: #1b1b1b; --quiet: #4a4a4a; --line: #8a8a8a; --pale: #f1f1f1; }
    *, *::before, *::after { box-sizing: border-box; }
    html { scroll-padding: 1rem 0 6rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: #fff; color: var(--ink); line-height: 1.5;
      font-family: Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word; hyphens: auto;
    }
    [hidden] { display: none !important; }
    a { color: #0b3c6f; text-underline-offset: .15em; }
    a:hover { text-decoration-thickness: .15em; }
    :focus-visible { outline: 3px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
    :target { outline: 2px solid #000; outline-offset: 3px; }
    main:target, section:target { outline: none; }
    .spoken {
      position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: #fff; }
    .skip:focus { left: 0; top: 0; z-index: 2; }
    header, nav, main, footer { padding: 0 1rem; max-width: 78rem; margin: 0 auto; }
    header { padding-top: 1.5rem; padding-bottom: 1rem; }
    header .kind { margin: 0; color: var(--quiet); }
    h1 { margin: 0 0 1rem; padding-bottom: .5rem; border-bottom: 3px solid #000; font-size: 2rem; line-height: 1.2; }
    h2 { margin: 3rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid #000; font-size: 1.5rem; }
    h3 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; }
    h1, h2, h3, h4 { line-height: 1.25; }
    p, ul, ol, dl { margin: .5rem 0; }
    p, li, dd, figcaption { max-width: 46rem; }
    code { font-family: "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: .9em; }
    dl.facts { display: grid; grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr); gap: .25rem 1rem; }
    dl.facts dt { color: var(--quiet); max-width: 14rem; }
    dl.facts dd { margin: 0; }
    nav ol { padding-left: 1.5rem; columns: 16rem; }
    nav li { margin: 0 0 .4rem; break-inside: avoid; }
    nav h2 { margin: 0; border: 0; font-size: 1rem; }
    .note, .details { color: var(--quiet); }
    .details, .aside { font-size: .875rem; }
    .details { display: block; max-width: 46rem; }
    .note { border-left: 4px solid var(--line); padding-left: .75rem; }
    li { margin: .25rem 0; }
    .choices { list-style: none; padding-left: .5rem; margin: .1rem 0 .75rem; }
    ol.findings, ul.findings { list-style: none; padding: 0; }
    .finding { border-left: 4px dotted var(--line); padding: .1rem 0 .1rem .75rem; margin: .6rem 0; }
    .finding[data-severity="2"] { border-left: 4px solid #000; }
    .finding[data-severity="1"] { border-left: 4px double #000; }

    form.choice { border: 1px solid var(--line); padding: .75rem 1rem 1rem; margin: 2rem 0; background: var(--pale); }
    form.choice h2 { margin: 0 0 .5rem; border: 0; font-size: 1.15rem; }
    .fields { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; }
    .fields > div { min-width: 0; max-width: 100%; }
    .fields label { display: block; }
    .fields .check label { display: inline; }
    select, button, .bar a {
      font: inherit; padding: .4rem .6rem; min-height: 2.5rem; max-width: 100%; border: 1px solid #000;
      border-radius: 2px; background: #fff; color: var(--ink);
    }
    select { width: 15rem; }
    input[type="checkbox"] { width: 1.25rem; height: 1.25rem; vertical-align: -.25rem; }
    button { cursor: pointer; }
    .bar {
      display: none; position: sticky; bottom: 0; z-index: 1; gap: .5rem 1rem; flex-wrap: wrap; align-items: center;
      padding: .5rem 1rem; background: #fff; border: 1px solid #000;
    }
    .bar.on { display: flex; }
    .bar p { margin: 0; flex: 1 1 12rem; }
    .bar a { text-decoration: none; padding-top: .55rem; }

    .scroll { position: relative; overflow-x: auto; max-width: 100%; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: .9rem; }
    caption { text-align: left; font-weight: bold; padding: .25rem 0; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
    thead th { background: #262626; color: #fff; border-color: #262626 #777; vertical-align: bottom; }
    thead a { color: #fff; }
    tbody th { font-weight: normal; }
    .group th { background: #dedede; font-weight: bold; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .total th, .total td { font-weight: bold; border-top: 2px solid #000; }
    tbody tr:not(.group):hover > * { background: var(--pale); }
    .matrix thead th:not(:first-child) { padding: .4rem .1rem; text-align: left; vertical-align: bottom; }
    .matrix thead .turned {
      writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12rem; line-height: 1.15; margin: 0 auto;
      display: inline-block; hyphens: auto;
    }
    .matrix tbody td { text-align: center; min-width: 2.6rem; padding: .3rem .15rem; }
    .matrix tbody th { min-width: 11rem; max-width: 22rem; position: sticky; left: 0; background: #fff; z-index: 1; }
    .matrix thead th:first-child { position: sticky; left: 0; z-index: 1; }
    .matrix .group th { position: static; max-width: none; background: #dedede; }
    .letters { white-space: nowrap; font-weight: bold; }
    .letters .symbol { font-family: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif; font-weight: normal; }
    .matrix td a { font-size: .75rem; white-space: nowrap; }
    .notes { font-size: .875rem; padding-left: 0; list-style: none; }
    .column { background: #e4e4e4; border-left: 3px solid #000; border-right: 3px solid #000; }
    thead .column { background: #000; }
    .hit > *, li.hit, section.hit { background: #e4e4e4; }
    section.hit, li.hit { outline: 2px solid #000; outline-offset: 3px; }
    .other { color: #5c5c5c; }

    figure { margin: 1rem 0; }
    figure svg { display: block; max-width: 100%; height: auto; background: #fff; }
    figcaption { color: var(--quiet); font-size: .9rem; }
    details { margin: .5rem 0 1rem; }
    summary { cursor: pointer; padding: .25rem 0; text-decoration: underline; width: fit-content; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr)); gap: 1rem; }
    .card { border: 1px solid var(--line); padding: 0 1rem .5rem; min-width: 0; }
    .card h3 { margin: .75rem 0 .5rem; }
    .card dl.facts { font-size: .9rem; }
    footer { margin-top: 3rem; padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }

    @media (max-width: 40rem) {
      h1 { font-size: 1.35rem; }
      h2 { font-size: 1.25rem; }
      th, td { padding: .25rem .3rem; }
      table { font-size: .85rem; }
      dl.facts { display: block; }
      dl.facts dt { margin-top: .5rem; }
      .matrix tbody th { min-width: 8rem; max-width: 10rem; }
      .card { padding: 0 .75rem .5rem; }
      select { width: 100%; }
      .fields > div { width: 100%; }
    }
    @media (min-width: 70rem) {
      .fields { flex-wrap: nowrap; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media (forced-colors: active) {
      .column, .hit > * { outline: 2px solid Highlight; outline-offset: -2px; }
    }

    """#

  private static let print = #"""
    @page {
      size: A4 portrait; margin: 15mm 14mm 16mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; }
    }
    @page wide { size: A4 landscape; margin: 13mm 12mm 15mm; }
    @media print {
      html { font-size: 9pt; scroll-behavior: auto; }
      nav, .skip, form.choice, .bar a, .bar button, details {
        display: none !important;
      }
      .details { font-size: 8pt; }
      .bar.on { position: static; display: block; border: 1px solid #000; }
      header, main, footer { padding: 0; max-width: none; }
      a { color: inherit; text-decoration: none; }
      h1 { font-size: 20pt; }
      h2 { font-size: 14pt; margin-top: 8mm; }
      h3 { font-size: 11pt; margin-top: 4mm; }
      h1, h2, h3, h4, caption, .group, figcaption { break-after: avoid; break-inside: avoid; }
      h2 + p, h3 + p { break-after: avoid; }
      p, li, .card, svg, dd { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; margin: 3mm 0; }
      table { font-size: 8.5pt; width: auto; }
      th, td { padding: .6mm 1.2mm; }
      thead th, .group th, .column { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .wide { page: wide; }
      .wide, .tall, .page, #plan, #cards { break-before: page; }
      .wide > h2:first-child, .tall > h2:first-child { margin-top: 0; }
      .matrix { font-size: 8pt; }
      .matrix thead .turned { max-height: 40mm; }
      .matrix tbody th, .matrix thead th { position: static; }
      .matrix tbody td { min-width: 7mm; padding: .6mm .2mm; }
      .matrix td a { font-size: 6.5pt; }
      figure { break-inside: avoid; margin: 3mm 0; }
      .wide figure svg { max-height: 140mm; }
      .tall figure svg { max-height: 225mm; }
      .cards { display: block; }
      .card { margin-bottom: 4mm; padding: 0 3mm 1mm; }
      .card h3 { margin: 2mm 0 1mm; }
      footer { margin-top: 6mm; }
    }

    """#
}
