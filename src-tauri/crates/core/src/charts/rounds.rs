//! An item of a panel, round by round: how opinions draw together.

use super::draw::Page;
use crate::{
    App,
    methods::{
        Study,
        delphi::{self, DelphiAsks, DelphiPlan, DelphiReq},
    },
};
use keheng_base::{Fault, Id};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        rounds::{Round, Rounds, Spread, Words},
    },
    sheet::Texts,
};
use keheng_words::decimal;

/// Lays the rounds of an item out, up to one of them: those that come later have their place and are blank, so that a
/// replay moves nothing but what moved. Faults: those of `delphi.rounds`, `no_such_question` for an unknown item.
pub(super) fn chart(app: &App, study: Id<Study>, item: &str, until: Option<u32>, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let plan: DelphiPlan = delphi::plan(app, study)?;
    let found = delphi::rounds(app, DelphiReq { id: study })?;
    let (at, asked) =
        plan.items.iter().enumerate().find(|(_, own)| own.uid == item).ok_or_else(|| Fault::new("no_such_question"))?;
    let of = |round: &delphi::DelphiRound| {
        let spread = round.items.get(at).and_then(|figure| figure.spread.as_ref());
        Round {
            key: round.round.to_string(),
            label: words.delphi_round(round.round),
            spread: spread.filter(|_| until.is_none_or(|last| round.round <= last)).map(|s| Spread {
                low: s.low,
                q1: s.q1,
                median: s.median,
                q3: s.q3,
                high: s.high,
            }),
            base: decimal(f64::from(spread.map_or(0, |s| s.n)), 0, 0),
        }
    };
    let rounds: Vec<Round> = found.rounds.iter().map(of).collect();
    let all = found.rounds.iter().filter_map(|r| r.items.get(at)?.spread.as_ref());
    let (domain, unit) = match &asked.asks {
        DelphiAsks::Scale { from, to } => {
            ([f64::from(*from), f64::from(*to)], words.delphi_sheet_scale(f64::from(*from), f64::from(*to)))
        }
        DelphiAsks::Figure { unit } => {
            let ends =
                all.fold([f64::INFINITY, f64::NEG_INFINITY], |[low, high], s| [low.min(s.low), high.max(s.high)]);
            (ends, unit.clone())
        }
    };
    let value = |value: f64| decimal(value, 0, 2);
    let told: Vec<String> = rounds
        .iter()
        .filter_map(|round| {
            let s = round.spread?;
            Some(words.delphi_chart_says(&value(s.q3 - s.q1), &round.label, &value(s.median)))
        })
        .collect();
    let summary = if told.is_empty() { words.delphi_results_none() } else { told.join(" ") };
    let chart = Rounds {
        texts: Texts {
            title: asked.text.clone(),
            subtitle: words.delphi_chart(),
            headed: page.headed,
            summary,
            empty: words.delphi_results_none(),
        },
        rounds: &rounds,
        domain,
        scale: matches!(asked.asks, DelphiAsks::Scale { .. }),
        words: Words {
            round: words.delphi_column_round(),
            value: if unit.is_empty() { words.delphi_chart_value() } else { unit },
            median: words.delphi_column_median(),
            middle: words.delphi_chart_middle(),
            range: words.delphi_chart_range(),
            base: words.delphi_column_n(),
        },
        value: &value,
        interval: &|low, high| words.drawing_range(&value(low), &value(high)),
    };
    Ok(chart.scene(page.size, page.palette))
}
