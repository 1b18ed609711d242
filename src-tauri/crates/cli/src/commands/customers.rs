//! `customers list`, `customers show`.

use crate::{
    args::{CustomerList, CustomerShow},
    out::{Answer, Outcome, Table},
    session::{Session, typed},
};
use keheng_core::value::{CustomerCard, CustomerRow, CustomerSlice, CustomerViewRes, State};
use keheng_words::{NO_FIGURE, Words, decimal, money, percent};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Rows asked for at once.
const SLICE: u64 = 500;

/// What a state is called.
fn state(words: &Words, state: State) -> String {
    let code = serde_json::to_value(state).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    words.find(&format!("state-{code}"), &BTreeMap::new()).unwrap_or(code)
}

/// Customers, dearest first; with a query, best match first.
pub fn list(session: &Session, a: CustomerList) -> Outcome {
    session.open()?;
    let classes = (!a.class.is_empty()).then_some(&a.class);
    let view: CustomerViewRes = session.ask("value.customers", json!({"query": a.query, "classes": classes}))?;
    let wanted = a.limit.limit.map_or(view.total, u64::from).min(view.total);
    let mut rows: Vec<CustomerRow> = Vec::new();
    while (rows.len() as u64) < wanted {
        let limit = (wanted - rows.len() as u64).min(SLICE);
        let slice = json!({"view": view.view, "offset": rows.len(), "limit": limit});
        let slice: CustomerSlice = session.ask("value.rows", slice)?;
        if slice.rows.is_empty() {
            break;
        }
        rows.extend(slice.rows);
    }
    Answer::new(&rows.clone(), move |w| {
        let mut table = Table::new(&[
            ("", w.column_class()),
            ("", w.column_name()),
            ("", w.column_state()),
            (">", w.column_revenue()),
            (">", w.column_shipments()),
            ("", w.column_last()),
            ("", w.cli_column_id()),
        ]);
        for r in &rows {
            table.row(vec![
                r.class.clone().unwrap_or_default(),
                r.name.clone(),
                state(w, r.state),
                money(r.revenue_fen),
                decimal(r.shipments as f64, 0, 0),
                r.last.map(|d| d.to_string()).unwrap_or_default(),
                r.id.to_string(),
            ]);
        }
        table.text()
    })
}

/// One customer's card, the grid's columns beside the rest.
pub fn show(session: &Session, a: CustomerShow) -> Outcome {
    session.open()?;
    let mut value: Value = session.ask("value.card", json!({"id": a.customer, "reveal": a.reveal}))?;
    let card: CustomerCard = typed(value.clone())?;
    if let (Some(Value::Object(row)), Some(card)) = (value.get("row").cloned(), value.as_object_mut()) {
        card.remove("row");
        for (name, field) in row {
            // the card's own phone may be unmasked, the row's never is
            card.entry(name.as_str()).or_insert(field);
        }
    }
    Answer::new(&value, move |w| text(w, &card))
}

fn text(w: &Words, card: &CustomerCard) -> String {
    let mut table = Table::new(&[("", card.row.name.clone()), ("", card.row.class.clone().unwrap_or_default())]);
    let mut line = |head: String, value: Option<String>| {
        if let Some(value) = value {
            table.row(vec![head, value]);
        }
    };
    line(w.cli_column_id(), Some(card.row.id.to_string()));
    line(w.column_state(), Some(state(w, card.row.state)));
    line(w.column_revenue(), Some(money(card.row.revenue_fen)));
    line(w.column_margin(), card.row.margin_fen.map(money));
    line(w.column_margin_rate(), card.row.margin_rate.map(|r| percent(r, 1)));
    line(w.column_shipments(), Some(decimal(card.row.shipments as f64, 0, 0)));
    line(w.column_first(), card.row.first.map(|d| d.to_string()));
    line(w.column_last(), card.row.last.map(|d| d.to_string()));
    line(w.column_account(), card.row.account.clone());
    line(w.customers_contact(), card.contact.clone());
    line(w.column_phone(), card.phone.clone());
    line(w.customers_address(), card.address.clone());
    line(w.customers_note(), card.note.clone());
    for kpi in &card.kpis {
        let name = super::service::title(w, &kpi.kpi);
        let rate = kpi.rate.map_or_else(|| NO_FIGURE.to_owned(), |r| percent(r, 1));
        table.row(vec![name, format!("{rate} ({})", w.kpi_of(kpi.numerator, kpi.denominator))]);
    }
    table.text()
}
