/// The script of a page: it lets the reader choose, and takes nothing away from whoever has scripts off.
enum ReportScript {
  static let text = #"""
    (function () {
      "use strict";
      var form = document.getElementById("choice");
      var bar = document.getElementById("bar");
      if (!form || !bar) { return; }
      var state = document.getElementById("state");
      var facets = ["role", "dimension", "severity"];
      var items = document.querySelectorAll("[data-role],[data-dimension],[data-severity]");
      var words = form.dataset;

      function field(name) { return form.elements.namedItem(name); }
      function value(name) { return field(name) ? field(name).value : ""; }
      function all(selector, root) { return Array.from((root || document).querySelectorAll(selector)); }

      // Whether an element is about everything that was chosen; null where none of the questions arises.
      function isAbout(element) {
        var answer = null;
        facets.forEach(function (name) {
          var list = element.getAttribute("data-" + name);
          if (list === null || value(name) === "") { return; }
          var has = list.split(" ").indexOf(value(name)) >= 0;
          answer = answer === null ? has : answer && has;
        });
        return answer;
      }

      function markColumns(role) {
        all("table.matrix").forEach(function (table) {
          var column = -1;
          Array.from(table.tHead.rows[0].cells).forEach(function (cell, index) {
            if (role !== "" && cell.dataset.column === role) { column = index; }
          });
          Array.from(table.rows).forEach(function (row) {
            Array.from(row.cells).forEach(function (cell, index) {
              cell.classList.toggle("column", index === column && row.cells.length > 1);
            });
          });
          if (column > 0) {
            var cells = table.tHead.rows[0].cells;
            table.parentNode.scrollLeft = cells[column].offsetLeft - cells[0].offsetWidth - 40;
          }
        });
      }

      // What holds nothing that is shown is not shown itself.
      function hideEmpty() {
        all("tbody, .rule, .accepted, .scroll").forEach(function (part) {
          var own = all("[data-role],[data-dimension],[data-severity]", part);
          part.hidden = own.length > 0 && own.every(function (item) { return item.hidden; });
        });
      }

      function count(selector, noun) {
        var own = all(selector);
        if (own.length === 0) { return ""; }
        var shown = own.filter(function (item) { return !item.hidden && !item.classList.contains("other"); }).length;
        return words.of.replace("{shown}", shown).replace("{all}", own.length).replace("{noun}", noun);
      }

      function apply() {
        var chosen = facets.filter(function (name) { return value(name) !== ""; });
        var marks = field("mark").checked;
        items.forEach(function (item) {
          var answer = chosen.length === 0 ? null : isAbout(item);
          item.hidden = answer === false && !marks;
          item.classList.toggle("hit", answer === true && marks);
          item.classList.toggle("other", answer === false && marks);
        });
        hideEmpty();
        markColumns(value("role"));
        bar.classList.toggle("on", chosen.length > 0);
        state.textContent = chosen.length === 0 ? "" : words.showing.replace("{list}", [
          count("table.matrix tbody tr[data-role]", words.rows), count(".card", words.cards),
          count(".finding", words.findings)
        ].filter(Boolean).join(", "));
        return chosen;
      }

      function name(select) { return select.selectedOptions[0].dataset.name; }

      function remember(chosen) {
        var parts = chosen.map(function (key) { return key + "=" + encodeURIComponent(name(field(key))); });
        if (parts.length > 0 && field("mark").checked) { parts.push("mark=1"); }
        var address = location.pathname + location.search + (parts.length > 0 ? "#" + parts.join("&") : "");
        try { history.replaceState(null, "", address); } catch (error) { return; }
      }

      function decoded(text) {
        try { return decodeURIComponent(text); } catch (error) { return ""; }
      }

      // The address says what to choose, or where to go; what it leads to is never hidden.
      function readAddress() {
        var hash = location.hash.slice(1);
        if (hash.indexOf("=") > 0) {
          form.reset();
          hash.split("&").forEach(function (part) {
            var pair = part.split("=");
            var control = facets.indexOf(pair[0]) >= 0 ? field(pair[0]) : null;
            if (pair[0] === "mark") { field("mark").checked = true; }
            if (!control) { return; }
            Array.from(control.options).forEach(function (option) {
              if (option.dataset.name === decoded(pair[1])) { option.selected = true; }
            });
          });
          apply();
          return;
        }
        var target = hash && document.getElementById(hash);
        if (target && target.closest("[hidden]")) {
          form.reset();
          apply();
          target.scrollIntoView();
        }
      }

      form.addEventListener("change", function () { remember(apply()); });
      form.addEventListener("submit", function (event) { event.preventDefault(); });
      form.addEventListener("reset", function () {
        setTimeout(function () { remember(apply()); }, 0);
      });
      document.getElementById("all").addEventListener("click", function () {
        form.reset();
        form.querySelector("select, input").focus();
      });
      window.addEventListener("hashchange", readAddress);

      // A table that fits needs no stop on the way through the page.
      function freeStops() {
        all(".scroll").forEach(function (region) {
          if (region.scrollWidth > region.clientWidth) {
            region.setAttribute("tabindex", "0");
          } else {
            region.removeAttribute("tabindex");
          }
        });
      }
      window.addEventListener("resize", freeStops);

      form.hidden = false;
      bar.hidden = false;
      readAddress();
      freeStops();
    })();

    """#
}
