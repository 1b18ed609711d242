//! Sheets and the report as files: tables where the name says so, else text.

use super::{
    DelphiFile, DelphiRes, DelphiSaveReq,
    sheet::{self, asked, feedback, figure},
    show::shown,
    store::Panel,
};
use crate::{
    App, db,
    desk::{Written, whole},
    methods::tabled::{self, Field},
};
use keheng_base::Fault;
use keheng_words::{Words, decimal, percent};

/// Sheets as one table: whoever fills in value and reason sends back what `take_file` reads.
fn sheets(words: &Words, panel: &Panel, members: &[&str]) -> (Vec<String>, Vec<Vec<Field>>) {
    let heads = [
        words.delphi_column_member(),
        words.delphi_column_round(),
        words.delphi_column_no(),
        words.delphi_column_text(),
        words.delphi_column_asked(),
        words.delphi_column_own(),
        words.delphi_column_median(),
        words.delphi_column_q1(),
        words.delphi_column_q3(),
        words.delphi_column_reasons(),
        words.delphi_column_value(),
        words.delphi_column_reason(),
    ];
    let mut rows = Vec::new();
    for member in members {
        for (at, (item, told)) in panel.plan.items.iter().zip(feedback(panel, member)).enumerate() {
            let spread = told.as_ref().and_then(|told| told.found.spread.as_ref());
            let reasons = told.as_ref().map_or_else(String::new, |told| {
                let said = told.found.reasons.iter().map(|r| format!("{}: {}", figure(r.value), r.text));
                said.collect::<Vec<_>>().join("; ")
            });
            rows.push(vec![
                Field::text(*member),
                Field::Count(panel.answers.current()),
                Field::Count(at as u32 + 1),
                Field::text(&item.text),
                Field::text(asked(words, item)),
                Field::Figure(told.as_ref().and_then(|told| told.own)),
                Field::Figure(spread.map(|s| s.median)),
                Field::Figure(spread.map(|s| s.q1)),
                Field::Figure(spread.map(|s| s.q3)),
                Field::Text(reasons),
                Field::text(""),
                Field::text(""),
            ]);
        }
    }
    (heads.to_vec(), rows)
}

/// All rounds as a table, a row an item and round.
fn report_rows(words: &Words, panel: &Panel, res: &DelphiRes) -> (Vec<String>, Vec<Vec<Field>>) {
    let heads = [
        words.delphi_column_round(),
        words.delphi_column_no(),
        words.delphi_column_text(),
        words.delphi_column_n(),
        words.delphi_column_median(),
        words.delphi_column_q1(),
        words.delphi_column_q3(),
        words.delphi_column_iqr(),
        words.delphi_column_mean(),
        words.delphi_column_sd(),
        words.delphi_column_cv(),
        words.delphi_column_changers(),
        words.delphi_column_moved(),
        words.delphi_column_settled(),
        words.delphi_column_reasons(),
    ];
    let mut rows = Vec::new();
    for round in &res.rounds {
        for (at, (item, f)) in panel.plan.items.iter().zip(&round.items).enumerate() {
            let s = f.spread.as_ref();
            let reasons: Vec<String> = f.reasons.iter().map(|r| format!("{}: {}", figure(r.value), r.text)).collect();
            let settled = if f.settled { words.delphi_yes() } else { words.delphi_no() };
            rows.push(vec![
                Field::Count(round.round),
                Field::Count(at as u32 + 1),
                Field::text(&item.text),
                Field::Count(s.map_or(0, |s| s.n)),
                Field::Figure(s.map(|s| s.median)),
                Field::Figure(s.map(|s| s.q1)),
                Field::Figure(s.map(|s| s.q3)),
                Field::Figure(s.map(|s| s.iqr)),
                Field::Figure(s.map(|s| s.mean)),
                Field::Figure(s.and_then(|s| s.sd)),
                Field::Figure(s.and_then(|s| s.cv)),
                Field::Figure(f.moved.as_ref().map(|m| m.changers)),
                Field::Figure(f.moved.as_ref().map(|m| m.by)),
                Field::Text(settled),
                Field::Text(reasons.join("; ")),
            ]);
        }
    }
    (heads.to_vec(), rows)
}

/// All rounds as a text, with the verdict and the conventions.
fn report(words: &Words, panel: &Panel, res: &DelphiRes) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&panel.stored.title);
    if !panel.plan.question.is_empty() {
        line(&panel.plan.question);
    }
    line(&words.delphi_report_panel(panel.plan.items.len(), panel.plan.panel.len(), res.round));
    for round in &res.rounds {
        line("");
        line(&words.delphi_report_round(round.members, round.round));
        for (at, (item, f)) in panel.plan.items.iter().zip(&round.items).enumerate() {
            line(&words.delphi_sheet_item(&asked(words, item), at + 1, &item.text));
            let Some(s) = &f.spread else { continue };
            let told = words.delphi_report_spread(&figure(s.iqr), &figure(s.median), s.n, &figure(s.q1), &figure(s.q3));
            let moved = f
                .moved
                .as_ref()
                .map_or_else(String::new, |m| words.delphi_report_moved(&percent(m.by, 1), &percent(m.changers, 1)));
            let settled = if f.settled { words.delphi_report_settled() } else { String::new() };
            line(&format!("   {told}{moved}{settled}"));
            for reason in &f.reasons {
                line(&format!("   {}: {}", figure(reason.value), reason.text));
            }
        }
        if let Some(a) = &round.agreement {
            line(&words.delphi_agreement(
                &decimal(a.chi2, 2, 2),
                a.freedom,
                a.items,
                a.members,
                &decimal(a.p, 4, 4),
                &decimal(a.w, 3, 3),
            ));
        }
    }
    line("");
    line(&super::say(words, &res.verdict));
    line("");
    line(&words.delphi_how());
    out
}

/// Writes sheets or the report. Faults: `handle_unknown`, `no_such_study`, `delphi_member_unknown`, `delphi_no_items`,
/// `file_not_written`, `file_unwritable`.
pub fn save(app: &App, req: DelphiSaveReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let panel = Panel::read(&*db.read()?, req.id)?;
    if panel.plan.items.is_empty() {
        return Err(Fault::new("delphi_no_items"));
    }
    let words = app.words();
    let all = || panel.plan.panel.iter().map(String::as_str).collect::<Vec<_>>();
    let members = match &req.file {
        DelphiFile::Sheet { member } => vec![sheet::member(&panel, member)?],
        _ => all(),
    };
    match (&req.file, tabled::wanted(&to)) {
        (DelphiFile::Report, true) => {
            let (heads, rows) = report_rows(words, &panel, &shown(&panel));
            tabled::write(&to, &heads, &rows)?;
        }
        (DelphiFile::Report, false) => whole(&to, report(words, &panel, &shown(&panel)).as_bytes())?,
        (_, true) => {
            let (heads, rows) = sheets(words, &panel, &members);
            tabled::write(&to, &heads, &rows)?;
        }
        (_, false) => {
            let texts: Vec<String> = members.iter().map(|member| sheet::text(words, &panel, member)).collect();
            whole(&to, texts.join("\n\n").as_bytes())?;
        }
    }
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
