//! The internal gap 内外差距: what staff believe, from a second survey that asks the same, against what customers say.
//!
//! The figures are those of the model `internal_gap`: Welch's t of two groups of different people, by item.

use super::{
    Chosen, Entry, LEVEL, OtherUse, PLAIN, Role, Takes,
    data::{Data, Item},
    plane::{GapBar, Gaps, Picture},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        adjust::{Adjustment, adjusted},
        t_test::{Test, apart},
    },
    survey::likert::LEAST_SHOWN,
};
use keheng_form::Role as Side;
use keheng_words::decimal;

pub(super) const ENTRY: Entry = Entry {
    id: "internal",
    roles: &[Role {
        id: "items",
        takes: Takes::Items,
        optional: false,
        prefers: &[Side::Expectation, Side::Importance, Side::Perception, Side::Performance],
    }],
    weighs: true,
    run,
    draw: Some(draw),
    other: OtherUse::Must,
    ..PLAIN
};

/// An item as both sides see it.
struct Seen {
    label: String,
    customers: Sample,
    staff: Sample,
    /// staff less customers; none where either side is too few, or nobody differs
    test: Option<Test>,
    /// probability to judge by, since every item is a test: S. Holm, 1979
    p: Option<f64>,
}

impl Seen {
    fn shown(&self) -> bool {
        self.customers.values.len().min(self.staff.values.len()) >= LEAST_SHOWN
    }

    fn clear(&self) -> bool {
        self.p.is_some_and(|p| p < ALPHA)
    }
}

/// Items seen from both sides, ends of their scale, and how many were asked for.
type Both = (Vec<Seen>, (i32, i32), usize);

/// Items that both surveys ask. Faults: those of [`Data::items`] and [`Data::beside`], `analysis_scales_differ`,
/// `analysis_too_little` where no item has enough people on both sides.
fn seen(data: &Data, of: &Chosen) -> Result<Both, Fault> {
    let items: Vec<Item> = data.items(&of["items"])?.into_iter().filter(|item| item.scale.is_some()).collect();
    let asked = items.len();
    let scale = items.first().and_then(|item| item.scale).ok_or_else(|| Fault::new("analysis_too_little"))?;
    if items.iter().any(|item| item.scale != Some(scale)) {
        return Err(Fault::new("analysis_scales_differ"));
    }
    let twin = data.twin()?;
    let (here, there): (Vec<usize>, Vec<usize>) =
        ((0..data.people.len()).collect(), (0..twin.data.people.len()).collect());
    let of = |(own, other): (Item, Item)| {
        let (customers, staff) = (Sample::of(data, &own, &here), Sample::of(&twin.data, &other, &there));
        let mut seen = Seen { label: own.row, customers, staff, test: None, p: None };
        if seen.shown() {
            let both = seen.staff.moments().zip(seen.customers.moments());
            seen.test = both.and_then(|(staff, customers)| apart(&staff, &customers, LEVEL)).map(|both| both.welch);
        }
        seen
    };
    let mut found: Vec<Seen> = data.beside(items)?.into_iter().map(of).collect();
    if found.iter().all(|seen| !seen.shown()) {
        return Err(Fault::new("analysis_too_little"));
    }
    let ps: Vec<f64> = found.iter().filter_map(|seen| seen.test.as_ref()).map(|test| test.p).collect();
    let tested = found.iter_mut().filter(|seen| seen.test.is_some());
    tested.zip(adjusted(&ps, Adjustment::Holm)).for_each(|(seen, p)| seen.p = Some(p));
    Ok((found, scale, asked))
}

/// What staff rate clearly higher or lower than customers do, the widest first; and what the second survey does not ask.
fn said(data: &Data, found: &[Seen], asked: usize) -> Vec<String> {
    let w = data.words;
    let listed = |sign: f64| {
        let mut own: Vec<(f64, &str)> = found
            .iter()
            .filter(|seen| seen.clear())
            .filter_map(|seen| Some((seen.test.as_ref()?.difference * sign, seen.label.as_str())))
            .filter(|(difference, _)| *difference > 0.0)
            .collect();
        own.sort_by(|a, b| b.0.total_cmp(&a.0));
        own.iter().map(|(_, label)| *label).collect::<Vec<_>>().join(&w.analysis_between())
    };
    let (above, below) = (listed(1.0), listed(-1.0));
    let mut said = Vec::new();
    if !above.is_empty() {
        said.push(w.analysis_said_internal_above(&above));
    }
    if !below.is_empty() {
        said.push(w.analysis_said_internal_below(&below));
    }
    if said.is_empty() {
        said.push(w.analysis_said_internal_alike());
    }
    if found.len() < asked {
        said.push(w.analysis_said_internal_left((asked - found.len()) as u64));
    }
    said
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (found, _, asked) = seen(data, of)?;
    let heads = ["n-customers", "customers", "n-staff", "staff", "internal-gap", "interval", "p-holm"];
    let mut table = Table::new(data, "internal", "item", &heads);
    for seen in &found {
        let (customers, staff) = (seen.customers.values.len(), seen.staff.values.len());
        let test = seen.test.as_ref();
        table.group(
            &seen.label,
            customers.min(staff),
            vec![
                Figure::Count(customers as f64),
                Figure::number(seen.customers.mean(), 2),
                Figure::Count(staff as f64),
                Figure::number(seen.staff.mean(), 2),
                Figure::number(test.map(|t| t.difference), 2).clear_if(seen.clear()),
                Figure::range(test.map(|t| t.interval), 2),
                Figure::p(seen.p),
            ],
        );
    }
    Ok(Found { said: said(data, &found, asked), tables: vec![table] })
}

/// What customers say and what staff believe, item by item.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let (found, scale, asked) = seen(data, of)?;
    let w = data.words;
    let bar = |seen: &Seen| {
        let shown = seen.shown();
        let values = seen.customers.mean().zip(seen.staff.mean()).filter(|_| shown).map(|(c, s)| [c, s]);
        let n = [&seen.customers, &seen.staff].map(|sample| decimal(sample.values.len() as f64, 0, 0));
        GapBar {
            label: seen.label.clone(),
            values,
            gap: values.map(|[customers, staff]| staff - customers),
            interval: seen.test.as_ref().map(|t| t.interval),
            base: if shown { n.join(" / ") } else { w.analysis_hidden(LEAST_SHOWN as u64) },
            clear: seen.clear(),
        }
    };
    Ok(Picture::Gaps(Gaps {
        rows: found.iter().map(bar).collect(),
        scale,
        sides: [w.analysis_column_customers(), w.analysis_column_staff()],
        item: w.analysis_column_item(),
        said: said(data, &found, asked).join(" "),
    }))
}
