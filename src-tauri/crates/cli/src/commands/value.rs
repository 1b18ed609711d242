//! `value abc`.

use crate::{
    args::Abc,
    out::{Answer, Outcome, Table},
    session::{Session, given},
};
use keheng_base::Fen;
use keheng_core::value::{AbcRes, Measure};
use keheng_words::{Words, decimal, money, percent};
use serde_json::{Value, json};

/// The request of an analysis.
pub fn request(a: &Abc) -> Value {
    given(json!({"measure": a.measure, "rule": a.rule, "cuts": a.cuts, "from": a.from, "to": a.to}))
}

/// Classes and what they really show.
pub fn abc(session: &Session, a: Abc) -> Outcome {
    session.open()?;
    let res: AbcRes = session.ask("value.abc", request(&a))?;
    Answer::new(&res.clone(), move |w| text(w, &res))
}

fn text(w: &Words, res: &AbcRes) -> String {
    let mut table = Table::new(&[
        ("", w.value_class()),
        (">", w.value_customers()),
        (">", w.value_share_customers()),
        (">", w.value_amount()),
        (">", w.value_share_amount()),
    ]);
    for c in &res.classes {
        table.row(vec![
            c.class.clone(),
            decimal(c.customers as f64, 0, 0),
            percent(c.share_customers, 1),
            if res.measure == Measure::Pieces { decimal(c.amount_fen as f64, 0, 0) } else { money(Fen(c.amount_fen)) },
            percent(c.share_amount, 1),
        ]);
    }
    let mut text = table.text() + "\n";
    let mut line = |sentence: Option<String>| {
        if let Some(sentence) = sentence {
            text += &(sentence + "\n");
        }
    };
    line(res.top20_share.map(|s| w.value_top20(&percent(s, 1))));
    line(res.heads_for_80.map(|s| w.value_heads_80(&percent(s, 1))));
    line(res.gini.map(|g| w.value_gini(&decimal(g, 2, 2))));
    line(Some(match res.gini {
        None => w.value_verdict_none(),
        Some(_) if res.pareto => w.value_is_pareto(),
        Some(_) => w.value_not_pareto(),
    }));
    text
}
