//! The sheet of an expert: what was answered before against where the panel stands, and what is asked now.

use super::{DelphiAsks, DelphiFigure, DelphiItem, DelphiSheet, DelphiSheetReq, figures, reply::head, store::Panel};
use crate::App;
use keheng_base::Fault;
use keheng_words::{Words, decimal};

/// A mark or figure as it is printed.
pub(super) fn figure(value: f64) -> String {
    decimal(value, 0, 2)
}

/// What stands behind an item: its scale or unit.
pub(super) fn asked(words: &Words, item: &DelphiItem) -> String {
    match &item.asks {
        DelphiAsks::Scale { from, to } => words.delphi_sheet_scale(f64::from(*from), f64::from(*to)),
        DelphiAsks::Figure { unit } if unit.is_empty() => words.delphi_sheet_figure(),
        DelphiAsks::Figure { unit } => unit.clone(),
    }
}

/// An item for one expert: what the round before brought; none in the first round, or where nobody answered.
pub(super) struct Feedback {
    pub own: Option<f64>,
    pub found: DelphiFigure,
    /// the own answer lies outside the middle half
    pub outside: bool,
}

/// Feedback on all items, in the order of the plan.
pub(super) fn feedback(panel: &Panel, member: &str) -> Vec<Option<Feedback>> {
    let round = panel.answers.current();
    let rounds = figures::rounds(&panel.plan, &panel.answers);
    let before = round.checked_sub(2).and_then(|at| rounds.get(at as usize));
    let of = |at: usize, item: &DelphiItem| {
        let found = before?.items.get(at)?.clone();
        let own = panel.answers.of(round - 1, member, &item.uid).map(|answer| answer.value);
        let spread = found.spread.as_ref()?;
        let outside = own.is_some_and(|own| own < spread.q1 || own > spread.q3);
        Some(Feedback { own, found, outside })
    };
    panel.plan.items.iter().enumerate().map(|(at, item)| of(at, item)).collect()
}

/// A member of the panel. Fault: `delphi_member_unknown` with `member`.
pub(super) fn member<'p>(panel: &'p Panel, label: &str) -> Result<&'p str, Fault> {
    let found = panel.plan.panel.iter().find(|own| *own == label);
    found.map(String::as_str).ok_or_else(|| Fault::new("delphi_member_unknown").with("member", label))
}

/// The sheet as text.
pub(super) fn text(words: &Words, panel: &Panel, member: &str) -> String {
    let round = panel.answers.current();
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&words.delphi_sheet_title(member, round, &panel.stored.title));
    if !panel.plan.question.is_empty() {
        line(&panel.plan.question);
    }
    line("");
    let told = feedback(panel, member);
    for (at, (item, told)) in panel.plan.items.iter().zip(&told).enumerate() {
        line(&words.delphi_sheet_item(&asked(words, item), at + 1, &item.text));
        let Some(told) = told else { continue };
        let Some(spread) = &told.found.spread else { continue };
        let own = told.own.map_or_else(|| words.delphi_sheet_own_none(), |own| words.delphi_sheet_own(&figure(own)));
        line(&format!(
            "   {own}{}",
            words.delphi_sheet_panel(&figure(spread.q3), &figure(spread.q1), &figure(spread.median), spread.n)
        ));
        for reason in &told.found.reasons {
            let value = figure(reason.value);
            let said = if reason.above {
                words.delphi_sheet_above(&reason.text, &value)
            } else {
                words.delphi_sheet_below(&reason.text, &value)
            };
            line(&format!("   {said}"));
        }
        if told.outside {
            line(&format!("   {}", words.delphi_sheet_why()));
        }
    }
    line("");
    line(&words.delphi_sheet_reply());
    line(&head(&panel.mark(), member, round));
    for at in 1..=panel.plan.items.len() {
        line(&format!("{at} = "));
    }
    out
}

/// The sheet of an expert for the current round. Faults: `no_such_study`, `delphi_member_unknown`, `delphi_no_items`.
pub fn sheet(app: &App, req: DelphiSheetReq) -> Result<DelphiSheet, Fault> {
    let db = app.db()?;
    let panel = Panel::read(&*db.read()?, req.id)?;
    let member = member(&panel, &req.member)?;
    if panel.plan.items.is_empty() {
        return Err(Fault::new("delphi_no_items"));
    }
    Ok(DelphiSheet {
        member: member.to_owned(),
        round: panel.answers.current(),
        text: text(app.words(), &panel, member),
    })
}
