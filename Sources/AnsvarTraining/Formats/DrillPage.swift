import AnsvarModel
import AnsvarReports
import AnsvarText

/// Questions as one page of HTML that needs nothing else: a drill with scripts on, a sheet with its key without.
public enum DrillPage {
  /// The page, in UTF-8.
  ///
  /// - Complexity: O(*n*) in the questions.
  public static func bytes(
    _ questions: [Question], _ context: TrainingContext, program: String = "ansvar"
  ) -> [UInt8] {
    let language = context.language
    let title = context.model.heading(language)
    let style = ReportStyleSheet.text + DrillStyle.text
    var page = HTMLPage(language)
    page.raw("<!DOCTYPE html>\n<html lang=\"" + language.code + "\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.raw(ContentPolicy.text(style: style, script: DrillScript.text))
    page.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\"")
    page.attribute("content", program)
    page.raw(">\n<title>")
    page.text(QuestionHandout.kind[language] + ": " + title)
    page.raw("</title>\n<style>" + style + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
    page.text(skip[language])
    page.raw("</a>\n<header>\n<p class=\"kind\">")
    page.text(QuestionHandout.kind[language])
    page.raw("</p>\n<h1>")
    page.text(title)
    page.raw("</h1>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n")
    page.raw("<section aria-labelledby=\"questions-title\">\n<h2 id=\"questions-title\">")
    page.text(QuestionHandout.questions[language])
    page.raw("</h2>\n<p id=\"how\" data-how=\"")
    page.text(how[language])
    page.raw("\">")
    page.text(onPaper[language])
    page.raw("</p>\n<ol class=\"drill\" id=\"drill\"")
    page.attribute("data-right", right[language])
    page.attribute("data-wrong", wrong[language])
    page.attribute("data-missing", missing[language])
    page.attribute("data-score", score[language])
    page.attribute("data-repeat", repeating[language])
    page.attribute("data-all", all[language])
    page.raw(">\n")
    for (number, question) in questions.enumerated() { write(question, number, language, to: &page) }
    page.raw("</ol>\n<div id=\"result\" class=\"result\" role=\"status\"></div>\n")
    page.raw("<p id=\"again-line\" hidden><button type=\"button\" id=\"again\">")
    page.text(again[language])
    page.raw("</button></p>\n</section>\n")
    writeKey(questions, language, to: &page)
    page.raw("</main>\n<script>" + DrillScript.text + "</script>\n</body>\n</html>\n")
    return page.bytes
  }

  private static func write(_ question: Question, _ number: Int, _ language: Language, to page: inout HTMLPage) {
    let id = "q" + String(number + 1)
    page.raw(
      "<li id=\"" + id + "\" class=\"question\" data-answer=\"" + String(question.answer) + "\">\n<form>\n<fieldset>\n")
    page.raw("<legend>")
    page.text(String(number + 1) + ". " + question.prompt)
    page.raw("</legend>\n")
    for (index, choice) in question.choices.enumerated() {
      let own = id + Question.letter(index)
      page.raw(
        "<div class=\"answer\"><input type=\"radio\" name=\"" + id + "\" id=\"" + own + "\" value=\"" + String(index)
          + "\">")
      page.raw("<label for=\"" + own + "\"><span class=\"letter\">" + Question.letter(index) + ")</span> ")
      page.text(choice)
      page.raw("</label></div>\n")
    }
    page.raw("</fieldset>\n<button type=\"submit\" hidden>")
    page.text(check[language])
    page.raw("</button>\n</form>\n<div class=\"feedback\" role=\"status\"></div>\n</li>\n")
  }

  private static func writeKey(_ questions: [Question], _ language: Language, to page: inout HTMLPage) {
    page.raw("<section id=\"key\" class=\"page\" aria-labelledby=\"key-title\">\n<h2 id=\"key-title\">")
    page.text(QuestionHandout.key[language])
    page.raw("</h2>\n<ol>\n")
    for (number, question) in questions.enumerated() {
      page.raw("<li id=\"k" + String(number + 1) + "\"><strong>")
      page.text(Question.letter(question.answer) + ") " + question.choices[question.answer])
      page.raw("</strong><span class=\"details\">")
      page.text(question.explanation)
      page.raw("</span>")
      for (label, text) in question.evidence.facts(language) {
        page.raw("<span class=\"details\">")
        page.text(label + ": " + text)
        page.raw("</span>")
      }
      page.raw("</li>\n")
    }
    page.raw("</ol>\n</section>\n")
  }

  private static let skip = Phrase(nb: "Gå til spørsmålene", nn: "Gå til spørsmåla", en: "Skip to the questions")
  private static let onPaper = Phrase(
    nb: "Velg ett svar på hvert spørsmål. Fasiten står til slutt.",
    nn: "Vel eitt svar på kvart spørsmål. Fasiten står til slutt.",
    en: "Choose one answer to each question. The key stands at the end.")
  private static let how = Phrase(
    nb:
      "Velg ett svar på hvert spørsmål og trykk «Svar». Forklaringen kommer med en gang. Ingenting blir lagret eller sendt.",
    nn:
      "Vel eitt svar på kvart spørsmål og trykk «Svar». Forklaringa kjem med ein gong. Ingenting blir lagra eller sendt.",
    en:
      "Choose one answer to each question and press “Answer”. The explanation comes at once. Nothing is stored or sent."
  )
  private static let check = Phrase(nb: "Svar", nn: "Svar", en: "Answer")
  private static let right = Phrase(nb: "Riktig.", nn: "Rett.", en: "Right.")
  private static let wrong = Phrase(
    nb: "Ikke riktig. Det riktige er", nn: "Ikkje rett. Det rette er", en: "Not right. The right answer is")
  private static let missing = Phrase(
    nb: "Velg et svar først.", nn: "Vel eit svar først.", en: "Choose an answer first.")
  private static let score = Phrase(
    nb: "{right} av {asked} riktige på første forsøk.", nn: "{right} av {asked} rette på første forsøk.",
    en: "{right} of {asked} right at the first try.")
  private static let repeating = Phrase(nb: "Repeter:", nn: "Repeter:", en: "Repeat:")
  private static let all = Phrase(nb: "Ikke noe å repetere.", nn: "Ikkje noko å repetere.", en: "Nothing to repeat.")
  private static let again = Phrase(
    nb: "Ta dem du bommet på, en gang til", nn: "Ta dei du bomma på, ein gong til", en: "Take the missed ones once more"
  )
}
