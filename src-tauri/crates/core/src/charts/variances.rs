//! From the profit planned to the profit made: the variances of a month as a waterfall.

use super::{costs::yuan, draw::Page};
use crate::{
    App,
    costing::plan::{
        CostPlanReq,
        variances::{self, Variance, VarianceKind, VariancesRes},
    },
};
use keheng_base::{Fault, Fen, Month};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        waterfall::{Format, Kind, Step, Waterfall, Words},
    },
    sheet::Texts,
};
use keheng_words::{Words as Said, money};

/// Kinds of cost with steps of their own; the others stand together, so that the picture still closes.
const ALONE: usize = 8;

/// What a leaf is called.
pub(super) fn name(words: &Said, leaf: &Variance) -> String {
    let item = leaf.label.clone().unwrap_or_default();
    match leaf.kind {
        VarianceKind::Volume => words.variance_volume(),
        VarianceKind::Selling => words.variance_selling(),
        VarianceKind::Price => words.variance_price(&item),
        VarianceKind::Efficiency => words.variance_efficiency(&item),
        VarianceKind::Spending => words.variance_spending(&item),
    }
}

/// Lays the waterfall out. Faults: none where there is no plan, which is said instead.
pub(super) fn variances(app: &App, month: Month, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let found = match variances::variances(app, CostPlanReq { month }) {
        Err(fault) if fault.code == "cost_plan_missing" => None,
        found => Some(found?),
    };
    let steps = found.as_ref().map(|f| steps(words, f)).unwrap_or_default();
    let summary = match &found {
        Some(f) => words.drawing_says_variances(
            &money(f.actual_fen),
            &signed(f.actual_fen - f.static_fen),
            &words.month(month),
            &money(f.static_fen),
        ),
        None => words.drawing_no_plan(&words.month(month)),
    };
    let chart = Waterfall {
        texts: Texts {
            title: words.drawing_variances_title(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.drawing_no_plan(&words.month(month)),
        },
        steps: &steps,
        words: Words {
            step: words.drawing_step(),
            value: words.drawing_profit(),
            level: words.drawing_level(),
            meaning: words.drawing_meaning(),
            total: words.drawing_total(),
            favourable: words.drawing_favourable(),
            unfavourable: words.drawing_unfavourable(),
        },
        format: Format {
            amount: &yuan,
            change: &|value| signed(Fen(libm::round(value * 100.0) as i64)),
            tick: &|value| words.short_figure(value),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}

/// Money with its sign.
fn signed(amount: Fen) -> String {
    if amount > Fen(0) { format!("+{}", money(amount)) } else { money(amount) }
}

fn steps(words: &Said, found: &VariancesRes) -> Vec<Step> {
    let step = |key: String, label: String, amount: Fen| Step {
        key,
        label,
        value: amount.yuan(),
        kind: if amount < Fen(0) { Kind::Unfavourable } else { Kind::Favourable },
    };
    let total = |key: &str, label: String, amount: Fen| Step {
        key: key.to_owned(),
        label,
        value: amount.yuan(),
        kind: Kind::Total,
    };
    let (firm, costs): (Vec<&Variance>, Vec<&Variance>) = found.leaves.iter().partition(|v| v.item.is_none());
    let (alone, together) = costs.split_at(costs.len().min(ALONE));
    let key = |v: &Variance| match &v.item {
        Some(item) => format!("{}:{item}", v.kind.id()),
        None => v.kind.id().to_owned(),
    };
    let mut steps = vec![total("planned", words.drawing_profit_planned(), found.static_fen)];
    steps.extend(firm.iter().chain(alone).map(|v| step(key(v), name(words, v), v.amount_fen)));
    if !together.is_empty() {
        let rest = together.iter().map(|v| v.amount_fen).sum();
        steps.push(step("rest".to_owned(), words.drawing_variances_rest(together.len()), rest));
    }
    steps.push(total("actual", words.drawing_profit_made(), found.actual_fen));
    steps
}
