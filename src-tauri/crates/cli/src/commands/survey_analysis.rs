//! `survey analyse|analyses|quotas|coding`: question by question, gaps, the analyses of the registry, what has come in of what is
//! wanted, open answers put into groups.

use super::survey::figure;
use crate::{
    args::{SurveyAnalyse, SurveyCoding, SurveyOne},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_core::surveys::{
    GapRow, QuestionGaps, QuestionResult, SurveyGaps, SurveyQuotas, SurveyResults,
    analysis::{AnalysisRes, AnalysisTable, SurveyAnalyses},
    coding::Coding,
    lang,
};
use keheng_words::{NO_FIGURE, Words, decimal};
use serde_json::json;
use std::collections::BTreeMap;

/// One analysis where it is named, else everything that needs no choice.
pub fn analyse(session: &Session, a: SurveyAnalyse) -> Outcome {
    match &a.analysis {
        None => whole(session, &a.survey),
        Some(analysis) => one(session, &a, analysis),
    }
}

/// Values by key, in the order given.
fn gathered(pairs: &[(String, String)]) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, value) in pairs {
        let own = found.entry(key).or_default();
        // `weights=` leaves a role empty
        if !value.is_empty() {
            own.push(value);
        }
    }
    found
}

fn one(session: &Session, a: &SurveyAnalyse, analysis: &str) -> Outcome {
    session.open()?;
    let only = gathered(&a.only).into_iter().map(|(variable, groups)| json!({"variable": variable, "groups": groups}));
    let only: Vec<_> = only.collect();
    let mut req = json!({"id": a.survey, "analysis": analysis, "of": gathered(&a.of), "only": only});
    if let Some(other) = &a.other {
        req["other"] = json!(other);
    }
    let res: AnalysisRes = session.ask("surveys.analyse", req)?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut parts = vec![res.title.clone(), w.analysis_people(res.answers, res.people)];
        parts.extend(res.other.iter().map(|other| w.recipe_other(&other.title)));
        parts.extend(res.weighing.iter().chain(&res.said).cloned());
        parts.extend(res.tables.iter().map(table));
        parts.push(res.how.clone());
        parts.push(w.analysis_digest(&res.digest));
        parts.join("\n")
    })
}

fn table(table: &AnalysisTable) -> String {
    let columns = table.columns.iter().map(|c| (if c.words { "" } else { ">" }, c.label.clone()));
    let heads: Vec<(&str, String)> = std::iter::once(("", table.item.clone())).chain(columns).collect();
    let mut text = Table::new(&heads);
    for row in &table.rows {
        let cells = row.cells.iter().map(|c| if c.clear { format!("{}*", c.shown) } else { c.shown.clone() });
        text.row(std::iter::once(row.label.clone()).chain(cells).collect());
    }
    format!("\n{}\n{}", table.title, text.text())
}

/// The analyses that the survey allows, and what can be put into their roles.
pub fn list(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: SurveyAnalyses = session.ask("surveys.analyses", json!({"id": a.survey}))?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut text = Table::new(&[("", w.cli_column_id()), ("", w.analysis_choose()), ("", w.analysis_variables())]);
        for offer in res.analyses.iter().filter(|o| o.lacks.is_none()) {
            let roles = offer.roles.iter().map(|r| format!("{}={}", r.id, r.proposed.join(",")));
            text.row(vec![offer.id.clone(), offer.title.clone(), roles.collect::<Vec<_>>().join("  ")]);
        }
        let mut variables =
            Table::new(&[("", w.cli_column_id()), ("", w.analysis_variables()), ("", w.analysis_role_groups())]);
        for variable in &res.variables {
            let groups = variable.options.iter().map(|o| format!("{}={}", o.id, o.label));
            variables.row(vec![variable.id.clone(), variable.label.clone(), groups.collect::<Vec<_>>().join("  ")]);
        }
        let mut others = Table::new(&[("", w.cli_column_id()), ("", w.analysis_other())]);
        for other in &res.others {
            others.row(vec![other.id.to_string(), other.title.clone()]);
        }
        let others = if res.others.is_empty() { String::new() } else { format!("\n{}", others.text()) };
        format!("{}\n{}{others}", text.text(), variables.text())
    })
}

/// Quotas with what has come in.
pub fn quotas(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: SurveyQuotas = session.ask("surveys.quotas", json!({"id": a.survey}))?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut table =
            Table::new(&[("", w.surveys_quotas()), (">", w.surveys_answers()), (">", w.surveys_quota_target())]);
        for quota in &res.quotas {
            let own = quota.title.get(lang(w));
            let name = if own.is_empty() { w.surveys_quota_everybody() } else { own.to_owned() };
            let counted = quota.fault.as_ref().map_or_else(|| quota.answers.to_string(), |fault| w.fault(fault));
            table.row(vec![name, counted, quota.target.to_string()]);
        }
        let full: Vec<&str> = res.quotas.iter().filter(|q| q.full).map(|q| q.title.get(lang(w))).collect();
        let note = if full.is_empty() {
            String::new()
        } else {
            format!("\n{}", w.surveys_quota_full(&full.join(&w.analysis_between())))
        };
        format!("{}{note}", table.text())
    })
}

/// Open answers with their groups; puts one into a group, or takes it out, where it is named.
pub fn coding(session: &Session, a: SurveyCoding) -> Outcome {
    session.open()?;
    let mut req = json!({"id": a.survey, "open": a.open});
    if let Some(variable) = &a.variable {
        req["variable"] = json!(variable);
    }
    let mut res: Coding = session.ask("surveys.coding", req.clone())?;
    if let (Some(answer), Some(topic)) = (&a.answer, &a.topic) {
        let code = json!({
            "survey": a.survey, "variable": res.variable, "answer": answer, "topic": topic, "belongs": !a.out,
        });
        let _: keheng_core::api::Nothing = session.ask("surveys.code", code)?;
        res = session.ask("surveys.coding", req)?;
    }
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut topics = Table::new(&[("", w.cli_column_id()), ("", w.open_text_topics())]);
        for topic in &res.topics {
            topics.row(vec![topic.id.to_string(), topic.name.clone()]);
        }
        let mut rows = Table::new(&[("", w.cli_column_id()), ("", w.open_text_question()), ("", w.open_text_topics())]);
        for row in &res.rows {
            let own = res.topics.iter().filter(|t| row.topics.contains(&t.id)).map(|t| t.name.as_str());
            rows.row(vec![row.answer.to_string(), row.text.clone(), own.collect::<Vec<_>>().join(" · ")]);
        }
        let count = w.coding_count(u64::from(res.answers), u64::from(res.grouped));
        format!("{count}\n{}\n{}", topics.text(), rows.text())
    })
}

/// Question by question, and gaps where both sides are asked.
fn whole(session: &Session, survey: &str) -> Outcome {
    session.open()?;
    let results: SurveyResults = session.ask("surveys.results", json!({"id": survey}))?;
    let gaps = match session.ask::<SurveyGaps>("surveys.gaps", json!({"id": survey})) {
        // both count people alike, so that one sentence is said
        Ok(gaps) => gaps.questions,
        Err(fault) if ["survey_no_sides", "survey_not_published"].contains(&fault.code.as_str()) => Vec::new(),
        Err(fault) => return Err(fault.into()),
    };
    let json = json!({
        "answers": results.answers, "median_seconds": results.median_seconds, "questions": results.questions,
        "gaps": gaps, "level": 0.95, "weighing": results.weighing, "effective_n": results.effective_n,
        "method": {"gap": "paired t, two-sided", "mean": "Student t", "nps": "adjusted Wald"},
    });
    Answer::new(&json, move |w| {
        let tables = gaps.iter().map(|question| gap_table(w, question));
        let lines = results.questions.iter().map(|question| question_lines(w, question));
        results.weighing.clone().into_iter().chain(tables).chain(lines).collect::<Vec<_>>().join("\n")
    })
}

fn gap_table(w: &Words, question: &QuestionGaps) -> String {
    let mut table = Table::new(&[
        ("", w.surveys_item()),
        (">", w.surveys_base()),
        (">", w.surveys_expected()),
        (">", w.surveys_perceived()),
        (">", w.surveys_gap()),
        (">", w.surveys_interval()),
    ]);
    let mut line = |row: &GapRow, name: String| {
        let ends = row.interval.map(|i| format!("{}\u{2013}{}", decimal(i.lo, 2, 2), decimal(i.hi, 2, 2)));
        let figures = [row.expected, row.perceived, row.gap].map(figure);
        let [expected, perceived, gap] = figures;
        table.row(vec![
            name,
            row.n.to_string(),
            expected,
            perceived,
            gap,
            ends.unwrap_or_else(|| NO_FIGURE.to_owned()),
        ]);
    };
    for row in question.rows.iter().chain(&question.dimensions) {
        line(row, row.label.get(lang(w)).to_owned());
    }
    if let Some(row) = &question.overall {
        line(row, w.surveys_overall());
    }
    table.text()
}

fn question_lines(w: &Words, question: &QuestionResult) -> String {
    let mut out = question.text.get(lang(w)).to_owned() + "\n";
    for cell in &question.cells {
        let label: Vec<&str> = cell.label.iter().map(|t| t.get(lang(w))).collect();
        let counts: Vec<String> = cell.counts.iter().map(|c| format!("{} {}", c.label.get(lang(w)), c.count)).collect();
        let (base, mean) = (w.surveys_base(), w.surveys_mean());
        let figures = format!("{base} {}  {mean} {}", cell.n, figure(cell.mean));
        out += &format!("  {}  {figures}  {}\n", label.join(" · "), counts.join(", "));
    }
    out
}
