/// The script of a page of questions: it says at once whether an answer is right, and what to repeat.
///
/// It keeps nothing and sends nothing; what it says stands in the key of the page.
enum DrillScript {
  static let text = #"""
    (function () {
      "use strict";
      var drill = document.getElementById("drill");
      if (!drill) { return; }
      var words = drill.dataset;
      var result = document.getElementById("result");
      var again = document.getElementById("again");
      var how = document.getElementById("how");
      var all = Array.from(drill.querySelectorAll(".question"));
      var first = {};
      var open = {};

      document.body.classList.add("scripted");
      how.textContent = how.dataset.how;
      all.forEach(function (item) { item.querySelector("button").hidden = false; });

      function element(name, text, parent) {
        var made = document.createElement(name);
        made.textContent = text;
        parent.appendChild(made);
        return made;
      }

      function explain(item, isRight) {
        var box = item.querySelector(".feedback");
        var key = document.getElementById("k" + item.id.slice(1));
        box.textContent = "";
        box.classList.toggle("wrong", !isRight);
        var right = key.querySelector("strong").textContent;
        element("strong", isRight ? words.right : words.wrong + " " + right + ".", box);
        key.querySelectorAll(".details").forEach(function (line) { element("div", line.textContent, box); });
      }

      function finish() {
        var missed = all.filter(function (item) { return first[item.id] === false; });
        if (Object.keys(first).length < all.length) { return; }
        if (Object.keys(open).some(function (id) { return open[id]; })) { return; }
        result.textContent = "";
        var score = words.score.replace("{right}", all.length - missed.length).replace("{asked}", all.length);
        element("strong", score, result);
        if (missed.length === 0) { element("p", words.all, result); }
        if (missed.length > 0) {
          element("p", words.repeat, result);
          var list = element("ul", "", result);
          missed.forEach(function (item) {
            var link = element("a", item.querySelector("legend").textContent, element("li", "", list));
            link.href = "#" + item.id;
          });
        }
        again.parentElement.hidden = !all.some(function (item) { return item.dataset.last === "wrong"; });
      }

      all.forEach(function (item) {
        item.querySelector("form").addEventListener("submit", function (event) {
          event.preventDefault();
          var chosen = item.querySelector("input:checked");
          var box = item.querySelector(".feedback");
          if (!chosen) {
            box.classList.remove("wrong");
            box.textContent = words.missing;
            return;
          }
          var isRight = chosen.value === item.dataset.answer;
          if (!(item.id in first)) { first[item.id] = isRight; }
          item.dataset.last = isRight ? "right" : "wrong";
          open[item.id] = false;
          explain(item, isRight);
          finish();
        });
      });

      again.addEventListener("click", function () {
        var missed = all.filter(function (item) { return item.dataset.last === "wrong"; });
        missed.forEach(function (item) {
          item.querySelector("form").reset();
          item.querySelector(".feedback").textContent = "";
          open[item.id] = true;
        });
        result.textContent = "";
        again.parentElement.hidden = true;
        if (missed.length > 0) { missed[0].querySelector("input").focus(); }
      });
    })();
    """#
}
