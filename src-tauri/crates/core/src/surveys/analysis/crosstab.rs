//! Answers of one question by groups of another: shares of the groups, letters, χ².

use super::{
    Chosen, Entry, PLAIN, Role, Takes,
    data::{Data, Group},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{adjust::Adjustment, crosstab::crosstab, fisher::fisher, letters::letters},
    survey::likert::LEAST_SHOWN,
};

pub(super) const ENTRY: Entry = Entry {
    id: "crosstab",
    roles: &[
        Role { id: "rows", takes: Takes::Groups, optional: false, prefers: &[] },
        Role { id: "columns", takes: Takes::Groups, optional: false, prefers: &[] },
    ],

    weighs: true,
    run,
    ..PLAIN
};

/// Above this share of cells that expect fewer than five, χ² is not to be trusted: W. G. Cochran, Biometrics 10 (1954).
const LOW_CELLS: f64 = 0.2;

/// A, B ... Z, AA ...
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    if at < 26 { last.to_string() } else { letter(at / 26 - 1) + &last.to_string() }
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (rows, columns) = (data.groups(&of["rows"])?, data.groups(&of["columns"])?);
    let people = data.people.len();
    let mut answered = vec![false; people];
    rows.groups.iter().flat_map(|g| &g.people).for_each(|at| answered[*at] = true);
    // of each column, who answered the rows' question
    let filled = |group: &&Group| group.people.iter().any(|at| answered[*at]);
    let over: Vec<&Group> = columns.groups.iter().filter(filled).collect();
    let down: Vec<&Group> = rows.groups.iter().filter(|g| !g.people.is_empty()).collect();
    if over.len() < 2 || down.is_empty() {
        return Err(Fault::new("analysis_too_little"));
    }
    // what each person of a column counts: one, or a part of the column's effective n
    let mut counting = vec![0.0; people];
    let mut counts = vec![vec![0.0; over.len()]; down.len()];
    let mut bases = vec![0.0; over.len()];
    let mut worths = vec![0.0; over.len()];
    for (column, group) in over.iter().enumerate() {
        let own: Vec<usize> = group.people.iter().copied().filter(|at| answered[*at]).collect();
        let worth = data.worth(&own).unwrap_or_else(|| vec![1.0; own.len()]);
        own.iter().zip(&worth).for_each(|(at, weight)| counting[*at] = *weight);
        bases[column] = own.len() as f64;
        worths[column] = worth.iter().sum();
        for (row, group) in down.iter().enumerate() {
            counts[row][column] = group.people.iter().map(|at| counting[*at]).sum();
        }
        own.iter().for_each(|at| counting[*at] = 0.0);
    }
    let everybody: Vec<usize> = (0..people).filter(|at| answered[*at]).collect();
    let asked = everybody.len() as f64;
    let worth = data.worth(&everybody).unwrap_or_else(|| vec![1.0; everybody.len()]);
    everybody.iter().zip(&worth).for_each(|(at, weight)| counting[*at] = *weight);
    let whole: f64 = worth.iter().sum();
    let named: Vec<String> = over.iter().enumerate().map(|(at, g)| format!("={} ({})", g.label, letter(at))).collect();
    let heads: Vec<&str> = ["n", "all"].into_iter().chain(named.iter().map(String::as_str)).collect();
    let mut table = Table::new(data, "crosstab", "answer", &heads);
    let hidden = |column: usize| bases[column] < LEAST_SHOWN as f64;
    for (row, own) in down.iter().enumerate() {
        let n = own.people.len();
        // columns that share people cannot be compared as if they were different ones
        let compared = if columns.several {
            None
        } else {
            letters(&counts[row], &worths, LEAST_SHOWN as f64, ALPHA, Adjustment::Holm)
        };
        let share = |column: usize| {
            if hidden(column) {
                return Figure::Hidden;
            }
            let above = compared.as_ref().map_or(&[][..], |l| l.above[column].as_slice());
            let share = Figure::Share(counts[row][column] / worths[column]);
            match above.iter().map(|at| letter(*at)).collect::<Vec<_>>().join("") {
                none if none.is_empty() => share,
                letters => Figure::Lettered(Box::new(share), letters),
            }
        };
        let all: f64 = own.people.iter().map(|at| counting[*at]).sum();
        let first = [Figure::Count(n as f64), Figure::Share(all / whole)];
        table.row(&own.label, n, first.into_iter().chain((0..over.len()).map(share)).collect());
    }
    let figures = [Figure::Count(asked), Figure::Empty];
    let total = figures.into_iter().chain(bases.iter().map(|n| Figure::Count(*n)));
    table.row(&data.words.analysis_row_base(), asked as usize, total.collect());
    if data.weights.is_some() {
        let figures = [Figure::Number(whole, 1), Figure::Empty];
        let effective = figures.into_iter().chain(worths.iter().map(|n| Figure::Number(*n, 1)));
        table.row(&data.words.analysis_row_effective(), asked as usize, effective.collect());
    }
    let mut found = Found { said: Vec::new(), tables: vec![table] };
    if rows.several || columns.several {
        found.said.push(data.words.analysis_said_several());
        return Ok(found);
    }
    if let Some(tested) = crosstab(&counts) {
        let w = data.words;
        let mut test = Table::new(data, "test", "measure", &["value"]);
        test.line(&w.analysis_row_chi2(), vec![Figure::Number(tested.chi2, 2)]);
        test.line(&w.analysis_row_freedom(), vec![Figure::Number(tested.freedom, 0)]);
        test.line(&w.analysis_row_p(), vec![Figure::P(tested.p).clear_if(tested.p < ALPHA)]);
        test.line(&w.analysis_row_cramer(), vec![Figure::Number(tested.cramers_v, 2)]);
        let exact = match counts.as_slice() {
            // an exact test counts people, not weights
            [a, b] if a.len() == 2 && data.weights.is_none() => {
                fisher([[a[0] as u32, a[1] as u32], [b[0] as u32, b[1] as u32]])
            }
            _ => None,
        };
        if let Some(exact) = &exact {
            test.line(&w.analysis_row_fisher(), vec![Figure::P(exact.p).clear_if(exact.p < ALPHA)]);
        }
        if tested.low_cells > LOW_CELLS && exact.is_none() {
            found.said.push(w.analysis_said_low_cells(&keheng_words::percent(tested.low_cells, 0)));
        } else {
            let clear = exact.map_or(tested.p, |e| e.p) < ALPHA;
            found.said.push(if clear {
                w.analysis_said_connected(&columns.label, &rows.label)
            } else {
                w.analysis_said_unconnected(&columns.label, &rows.label)
            });
        }
        found.tables.push(test);
    }
    Ok(found)
}
