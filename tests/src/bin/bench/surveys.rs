//! Surveys: 50,000 answers to 60 cells come in as one text, and every view of the analysis is drawn.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, line, task, times},
};
use keheng_core::App;
use keheng_form::{
    Answers, Cell, Datum, Form, Holds, Kind, Lang, Page, Question, Text, cells,
    code::{BEGINNING, Coded, encode},
    kinds::{ScaleQuestion, Sides, five},
    structure,
};
use keheng_tests::page::sheet;
use serde_json::{Value, json};
use std::{path::Path, time::Instant};

/// Answers.
const PEOPLE: u64 = 50_000;
/// Cells: so many rows on two sides, and so many scales.
const ROWS: usize = 20;

/// Twenty rows expected and perceived, in five dimensions, and twenty scales.
fn form() -> Form {
    let words = |what: &str, at: usize| Text::both(format!("{what}{at}"), format!("{what}{at}"));
    let question = |uid: &str, kind: Kind| Question::new(uid, Text::both(uid, uid), kind);
    let mut sides = Sides::expectation_and_perception(ROWS);
    for (at, row) in sides.rows.iter_mut().enumerate() {
        (row.text, row.dimension) = (words("item", at), words("dimension", at / 4));
    }
    let scales = (0..ROWS).map(|at| question(&format!("s{at}"), Kind::ScaleQuestion(ScaleQuestion { scale: five() })));
    let questions = std::iter::once(question("q1", Kind::Sides(sides))).chain(scales).collect();
    Form {
        title: Text::both("问卷", "Survey"),
        languages: vec![Lang::Zh, Lang::En],
        pages: vec![Page { uid: "p1".to_owned(), questions, ..Page::default() }],
        ..Form::default()
    }
}

/// The code of a person's answer; points come from a mixing function, no chance.
fn code(who: u64, form: u32, cells: &[Cell], structure: u32) -> String {
    let datum = |(at, cell): (usize, &Cell)| {
        let mixed = (who * 7_919 + at as u64 * 104_729 + 31) % 997;
        // one in twenty leaves a cell blank
        let point = matches!(cell.holds, Holds::Scale { .. }) && !mixed.is_multiple_of(20);
        point.then(|| (cell.key.clone(), Datum::Number((1 + mixed % 5) as f64)))
    };
    let answers: Answers = cells.iter().enumerate().filter_map(datum).collect();
    let (version, lang, begun) = (1, Lang::Zh, BEGINNING + (who / 60) as i64);
    let coded = Coded { form, version, id: who + 1, begun, seconds: 300, lang, arm: None, token: None, answers };
    encode(&coded, cells, structure)
}

/// A file of its own.
pub fn surveys(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.free("surveys.keheng")?;
    let used = task("surveys", &[text(&file)?])?;
    ground.free("surveys.keheng")?;
    let mut lines = vec![
        Line::most(
            format!("{PEOPLE} answers of 60 cells taken in"),
            used.value["take"].as_f64().unwrap_or(0.0),
            5.0,
            "s",
        ),
        Line::plain("read for the first view", format!("{:.2} s", used.value["load"].as_f64().unwrap_or(0.0))),
    ];
    lines.extend(used.value["views"].as_array().into_iter().flatten().map(|entry| line(entry, 300.0)));
    lines.push(Line::plain("memory at most", format!("{:.0} MiB", used.number("peak_mib"))));
    Ok(lines)
}

/// `FILE`: fills and measures it.
pub fn surveys_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let id = app.call("surveys.add", json!({}))?["id"].clone();
    let form = form();
    app.call("surveys.save", json!({ "id": id, "form": form }))?;
    app.call("surveys.publish", json!({ "id": id }))?;
    let number = addressee(&app, &id, Path::new(file))?;
    let cells = cells(&form);
    let structure = structure(&cells);
    let chat: Vec<String> = (0..PEOPLE).map(|who| code(who, number, &cells, structure)).collect();
    let begun = Instant::now();
    let taken = app.call("surveys.take", json!({ "text": chat.join("\n") }))?;
    let take = begun.elapsed().as_secs_f64();
    if taken["new"] != PEOPLE {
        return Err(format!("{} of {PEOPLE} answers were taken in", taken["new"]).into());
    }
    let begun = Instant::now();
    app.call("surveys.results", json!({ "id": id }))?;
    let load = begun.elapsed().as_secs_f64();
    let draw = |dimensions: bool| {
        let chart = json!({ "kind": "gaps", "survey": id, "dimensions": dimensions });
        json!({ "chart": chart, "width": 960, "height": 480, "palette": "light" })
    };
    let mut views = Vec::new();
    for (what, method, request) in [
        ("list of surveys", "surveys.list", json!({})),
        ("results, question by question", "surveys.results", json!({ "id": id })),
        ("gaps", "surveys.gaps", json!({ "id": id })),
        ("chart of gaps by dimension", "charts.draw", draw(true)),
        ("chart of gaps by item", "charts.draw", draw(false)),
    ] {
        let view = |_: usize| -> Outcome<()> {
            app.call(method, request.clone())?;
            Ok(())
        };
        views.push(times(15, view)?.entry(what));
    }
    for analysis in ["scales", "groups", "crosstab", "importance", "drivers", "reliability", "validity", "correlation"]
    {
        let of = match analysis {
            "groups" => json!({ "groups": ["s0"] }),
            "crosstab" => json!({ "rows": ["s0"], "columns": ["s1"] }),
            _ => json!({}),
        };
        let request = json!({ "id": id, "analysis": analysis, "of": of });
        let view = |_: usize| -> Outcome<()> {
            app.call("surveys.analyse", request.clone())?;
            Ok(())
        };
        views.push(times(5, view)?.entry(analysis));
    }
    Ok(json!({ "take": take, "load": load, "views": views }))
}

/// The number that the codes of a survey carry: its page says it.
fn addressee(app: &App, id: &Value, file: &Path) -> Outcome<u32> {
    let page = file.with_extension("html");
    let handle = app.files().offer_save(page.clone());
    app.call("surveys.page", json!({ "id": id, "handle": handle }))?;
    let written = std::fs::read_to_string(&page)?;
    std::fs::remove_file(&page)?;
    let sheet = sheet(&written).ok_or("a page without its sheet")?;
    Ok(sheet["form"].as_u64().ok_or("a sheet without its number")? as u32)
}
