/// The styles that come with the program: the files of `Graphviz/styles`, byte for byte, as a test holds.
enum EmbeddedStyles {
  /// Black and white, for paper.
  static let print: StaticString = #"""
    // The looks of the charts in black and white: letters, symbols and line styles, and two greys.
    //
    // This is the style the program has built in. To change it, copy this file, edit the copy, look at it with
    //   dot -Tpdf -o style.pdf my-style.gv
    // and use it with --style my-style.gv. A part that is left out looks as node says. Only looks can be set here:
    // links, images and files are refused.
    digraph style {
      graph [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=11 bgcolor=white rankdir=LR
             nodesep=0.2 ranksep=0.5 splines=true]
      node  [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=10 shape=box style=filled
             fillcolor=white color=black penwidth=0.75 margin="0.12,0.06"]
      edge  [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=9 color=black penwidth=0.75 arrowsize=0.7]

      // the page
      title        [fontsize=16 bold=true shape=plain]
      caption      [fontsize=9 shape=plain]
      legend       [fontsize=9 fillcolor=white color="#6e6e6e"]
      note         [fontsize=9 italic=true shape=note]

      // the matrix
      heading      [fillcolor=black fontcolor=white bold=true]
      dimension    [fillcolor="#d9d9d9" bold=true]
      duty         [fillcolor=white]
      role         [fillcolor=white style="filled,rounded"]
      organisation [fillcolor=white bold=true]
      camp         [fillcolor=white color="#6e6e6e" bold=true]
      cell         [fillcolor=white]

      // how a role takes part in a duty
      accountable  [symbol="■" bold=true]
      responsible  [symbol="●" bold=true]
      supports     [symbol="◐"]
      consulted    [symbol="○"]
      informed     [symbol="·"]

      // what to look at
      finding      [symbol="!" bold=true fillcolor="#d9d9d9" penwidth=2]
      missing      [symbol="?" italic=true style="filled,dashed" penwidth=2]
      bridge       [symbol="⇔" bold=true fillcolor="#d9d9d9" penwidth=2]

      // governance: bodies, seats, and what goes between them
      body         [fillcolor=white penwidth=1.5]
      seat         [fillcolor=white style="filled,rounded"]
      appoints     [style=bold penwidth=1.8 arrowhead=normal]
      orders       [style=solid arrowhead=normal]
      advises      [style=dashed arrowhead=vee]
      reports      [style=dotted arrowhead=empty]

      // before and after
      added        [symbol="+" bold=true penwidth=2]
      moved        [symbol="→" fillcolor="#d9d9d9"]
      removed      [symbol="−" fontcolor="#6e6e6e" style="filled,dotted"]

      // the plan
      goal         [fillcolor="#d9d9d9" bold=true]
      measure      [fillcolor=white]
      deadline     [fillcolor=white italic=true]

      // how much is covered
      covered      [symbol="■" fillcolor=white]
      partly       [symbol="◧" fillcolor=white style="filled,dashed"]
      uncovered    [symbol="□" fillcolor="#d9d9d9" bold=true]

      // the five dimensions and the card of a role
      competence   [fillcolor=white]
      factor       [fillcolor=white italic=true]
      deputy       [fillcolor=white style="filled,dashed"]
    }

    """#

  /// With colour on top.
  static let colour: StaticString = #"""
    // The looks of the charts with colour: the black and white style with hues on top. Letters, symbols and line styles
    // stay, so nothing is told by colour alone, and a copy on a black and white printer can still be read.
    //
    // Use it with --style Graphviz/styles/colour.gv, or a copy of it that you have edited; look at it with
    //   dot -Tpdf -o style.pdf colour.gv
    digraph style {
      graph [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=11 bgcolor=white rankdir=LR
             nodesep=0.2 ranksep=0.5 splines=true]
      node  [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=10 shape=box style=filled
             fillcolor=white color=black penwidth=0.75 margin="0.12,0.06"]
      edge  [fontname="Arial,Liberation Sans,Helvetica,sans-serif" fontsize=9 color=black penwidth=0.75 arrowsize=0.7]

      // the page
      title        [fontsize=16 bold=true shape=plain]
      caption      [fontsize=9 shape=plain]
      legend       [fontsize=9 fillcolor=white color="#6e6e6e"]
      note         [fontsize=9 italic=true shape=note]

      // the matrix
      heading      [fillcolor="#1f3a5f" fontcolor=white bold=true]
      dimension    [fillcolor="#dce6f2" bold=true]
      duty         [fillcolor=white]
      role         [fillcolor=white style="filled,rounded"]
      organisation [fillcolor=white bold=true]
      camp         [fillcolor="#f3f6fa" color="#1f3a5f" bold=true]
      cell         [fillcolor=white]

      // how a role takes part in a duty
      accountable  [symbol="■" bold=true fillcolor="#f6c9b8"]
      responsible  [symbol="●" bold=true fillcolor="#fae3a8"]
      supports     [symbol="◐" fillcolor="#d3ead0"]
      consulted    [symbol="○" fillcolor="#d6e4f7"]
      informed     [symbol="·" fillcolor="#ececec"]

      // what to look at
      finding      [symbol="!" bold=true fillcolor="#f9d0d0" color="#a40000" fontcolor="#7a0000" penwidth=2]
      missing      [symbol="?" italic=true color="#a40000" fontcolor="#7a0000" style="filled,dashed" penwidth=2]
      bridge       [symbol="⇔" bold=true fillcolor="#e2d5f0" color="#4b2a7b" penwidth=2]

      // governance: bodies, seats, and what goes between them
      body         [fillcolor=white penwidth=1.5]
      seat         [fillcolor=white style="filled,rounded"]
      appoints     [color="#1f3a5f" style=bold penwidth=1.8 arrowhead=normal]
      orders       [color="#a40000" style=solid arrowhead=normal]
      advises      [color="#2d6a2d" style=dashed arrowhead=vee]
      reports      [style=dotted arrowhead=empty]

      // before and after
      added        [symbol="+" bold=true fillcolor="#d3ead0" color="#2d6a2d" penwidth=2]
      moved        [symbol="→" fillcolor="#fae3a8"]
      removed      [symbol="−" fillcolor="#f9d0d0" color="#a40000" style="filled,dotted"]

      // the plan
      goal         [fillcolor="#dce6f2" bold=true]
      measure      [fillcolor=white]
      deadline     [fillcolor=white italic=true]

      // how much is covered
      covered      [symbol="■" fillcolor="#d3ead0"]
      partly       [symbol="◧" fillcolor="#fae3a8"]
      uncovered    [symbol="□" fillcolor="#f9d0d0" bold=true]

      // the five dimensions and the card of a role
      competence   [fillcolor=white]
      factor       [fillcolor=white italic=true]
      deputy       [fillcolor=white style="filled,dashed"]
    }

    """#
}
