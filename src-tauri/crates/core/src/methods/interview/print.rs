//! The blank sheet: a page to be printed from any browser, or a text.

use super::{InterviewQuestion, store::Interviews};
use keheng_form::{Holds, html::escape};
use keheng_words::Words;

/// Lines to write on below a question that has nothing to key.
const LINES: usize = 4;

/// What stands below a question for the pen.
fn boxes(question: &InterviewQuestion) -> Vec<String> {
    let mut found = Vec::new();
    for cell in &question.cells {
        let label = if cell.label.is_empty() { String::new() } else { format!("{}: ", cell.label) };
        let choices: Vec<String> = match &cell.holds {
            Holds::Choice { .. } => cell.options.iter().map(|option| format!("○ {option}")).collect(),
            Holds::Set { .. } | Holds::Order { .. } => {
                cell.options.iter().map(|option| format!("□ {option}")).collect()
            }
            Holds::Scale { from, to, .. } => (*from..=*to).map(|point| format!("○ {point}")).collect(),
            _ => vec!["________________".to_owned()],
        };
        found.push(format!("{label}{}", choices.join("   ")));
    }
    found
}

/// The sheet as text.
pub(super) fn text(words: &Words, found: &Interviews, questions: &[InterviewQuestion]) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&found.stored.title);
    line(&words.interview_sheet_head());
    for question in questions {
        line("");
        line(&format!("{}. {}", question.number, question.text));
        if !question.only_if.is_empty() {
            line(&format!("   {}", words.interview_only_if(&question.only_if)));
        }
        for prompt in &question.prompts {
            line(&format!("   - {prompt}"));
        }
        for boxes in boxes(question) {
            line(&format!("   {boxes}"));
        }
        line(&format!("   {}", "_".repeat(60)));
    }
    out
}

/// The sheet as a page without scripts and without anything from elsewhere.
pub(super) fn html(words: &Words, found: &Interviews, questions: &[InterviewQuestion]) -> String {
    let mut body = String::new();
    for question in questions {
        let mut inside = String::new();
        if !question.only_if.is_empty() {
            inside += &format!("<p class=\"if\">{}</p>", escape(&words.interview_only_if(&question.only_if)));
        }
        if !question.prompts.is_empty() {
            let prompts: String = question.prompts.iter().map(|p| format!("<li>{}</li>", escape(p))).collect();
            inside += &format!("<ul>{prompts}</ul>");
        }
        for boxes in boxes(question) {
            inside += &format!("<p class=\"boxes\">{}</p>", escape(&boxes));
        }
        inside += &"<div class=\"line\"></div>".repeat(if question.cells.is_empty() { LINES } else { LINES / 2 });
        body += &format!("<section><h2>{}. {}</h2>{inside}</section>\n", question.number, escape(&question.text));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>{title}</title><style>\
         @page {{ margin: 18mm }} body {{ font: 11pt/1.5 sans-serif; max-width: 170mm; margin: 0 auto }}\
         h1 {{ font-size: 16pt }} h2 {{ font-size: 11pt; margin: 6mm 0 1mm }} section {{ break-inside: avoid }}\
         p, ul {{ margin: 0 0 1mm }} .if, ul {{ color: #444; font-size: 10pt }} .boxes {{ white-space: pre-wrap }}\
         .line {{ border-bottom: 1px solid #999; height: 8mm }}</style></head>\n\
         <body><h1>{title}</h1><p>{}</p>\n{body}</body></html>\n",
        words.lang(),
        escape(&words.interview_sheet_head()),
        title = escape(&found.stored.title),
    )
}
