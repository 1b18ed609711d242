//! What lies behind the questions of a scale: sampling adequacy, sphericity, components that chance does not explain.

use super::{
    Chosen, Entry, ITEMS, PLAIN, SEED,
    data::{Data, complete},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::rotation::components,
    survey::{parallel::parallel, validity::validity},
};

pub(super) const ENTRY: Entry = Entry { id: "validity", roles: &[ITEMS], run, ..PLAIN };

/// Tables by chance that eigenvalues are compared with.
const BY_CHANCE: usize = 100;
/// A loading from here on belongs to its component: J. F. Hair et al., *Multivariate Data Analysis*, 7th ed. 2010, p. 117.
const LOADS: f64 = 0.5;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    let columns = complete(&items.iter().collect::<Vec<_>>());
    let too_little = || Fault::new("analysis_too_little");
    let found = validity(&columns).ok_or_else(too_little)?;
    let chance = parallel(&columns, BY_CHANCE, SEED).ok_or_else(too_little)?;
    let mut whole = Table::new(data, "validity", "measure", &["value", "n"]);
    let n = || Figure::Count(found.n as f64);
    let w = data.words;
    whole.row(&w.analysis_row_kmo(), found.n, vec![Figure::Number(found.kmo, 3), n()]);
    whole.row(&w.analysis_row_bartlett(), found.n, vec![Figure::Number(found.bartlett_chi2, 1), n()]);
    whole.row(&w.analysis_row_freedom(), found.n, vec![Figure::Number(found.bartlett_freedom, 0), n()]);
    let p = Figure::P(found.bartlett_p).clear_if(found.bartlett_p < ALPHA);
    whole.row(&w.analysis_row_p(), found.n, vec![p, n()]);
    let mut eigen = Table::new(data, "eigenvalues", "component", &["eigenvalue", "by-chance", "explained"]);
    for (at, (value, bound)) in chance.eigenvalues.iter().zip(&chance.bounds).enumerate() {
        let share = value / chance.eigenvalues.len() as f64;
        eigen.line(
            &(at + 1).to_string(),
            vec![
                Figure::Number(*value, 2).clear_if(at < chance.components),
                Figure::Number(*bound, 2),
                Figure::Share(share),
            ],
        );
    }
    let heads: Vec<String> = (1..=chance.components).map(|c| format!("={c}")).collect();
    let heads: Vec<&str> = ["kmo"].into_iter().chain(heads.iter().map(String::as_str)).collect();
    let mut loadings = Table::new(data, "loadings", "item", &heads);
    let turned = components(&columns, chance.components);
    for (at, item) in items.iter().enumerate() {
        let own = turned.iter().flat_map(|t| t.loadings.get(at)).flatten();
        let own = own.map(|l| Figure::Number(*l, 2).clear_if(l.abs() >= LOADS));
        let kmo = Figure::number(found.kmo_items.get(at).copied().flatten(), 2);
        let mut figures: Vec<Figure> = std::iter::once(kmo).chain(own).collect();
        figures.resize(heads.len(), Figure::Empty);
        loadings.line(&item.label, figures);
    }
    let said = vec![data.words.analysis_said_components(chance.components)];
    Ok(Found { said, tables: vec![whole, eigen, loadings] })
}
