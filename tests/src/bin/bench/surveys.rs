//! Surveys: 50,000 answers to 60 questions come in as one text and as files of other programs, and every view of the analysis
//! is asked for.
//!
//! The questionnaire is the template for service quality with what the other analyses need: readiness to recommend, a pair for
//! Kano's model, and who the customer is; most respondents are customers of the sample firm. The staff's twin stands
//! beside it, so that analyses of two surveys are measured too.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, line, task, times},
};
use keheng_base::Day;
use keheng_core::{
    App,
    sample::{Courier, Recipe, store::fill},
};
use keheng_form::{
    Answers, Cell, Datum, Form, Holds, InformationClass, Kind, Lang, Page, Question, Role, Text, cells,
    code::{BEGINNING, Coded, encode},
    kinds::{Nps, ShortText, Sides, five},
    structure,
};
use keheng_tests::page::sheet;
use serde_json::{Value, json};
use std::{path::Path, time::Instant};

/// Answers.
const PEOPLE: u64 = 50_000;
/// What is asked, cell by cell: what a table of the answers has columns for.
const ASKED: usize = 60;
/// Answers of staff.
const STAFF: u64 = 300;

/// What stands behind the template, on a page of its own.
fn more() -> Page {
    let asked = |uid: &str, zh: &str, en: &str, kind: Kind| Question::new(uid, Text::both(zh, en), kind);
    let mut pairs = Sides::expectation_and_perception(1);
    for (side, role) in pairs.sides.iter_mut().zip([Role::Functional, Role::Dysfunctional]) {
        (side.role, side.scale) = (role, five());
    }
    for (at, row) in pairs.rows.iter_mut().enumerate() {
        row.text = Text::both(format!("服务{at}"), format!("service {at}"));
    }
    let mut firm = asked("firm", "贵公司的名称", "Name of your firm", Kind::ShortText(ShortText::default()));
    firm.class = Some(InformationClass::Descriptive);
    let questions = vec![
        asked("recommend", "您愿意推荐我们吗？", "Would you recommend us?", Kind::Nps(Nps::default())),
        asked("kano", "有这项服务，您感觉怎样？", "How do you feel about these?", Kind::Sides(pairs)),
        firm,
    ];
    Page { uid: "more".to_owned(), questions, ..Page::default() }
}

/// A number below `n` that belongs to two others, and to no chance.
fn mixed(who: u64, at: u64, n: u64) -> u64 {
    let mut z = (who + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (at + 1).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 31)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 29)) % n
}

/// What people write.
const SAID: [&str; 6] = [
    "派送太慢，客服没有回复",
    "包装破损，理赔拖了两周",
    "快递员态度好，取件及时",
    "价格比别家高一点",
    "希望晚上也能派送",
    "deliveries come late on Mondays",
];

/// What a person put into a cell: a general opinion, and what only this cell is about.
fn datum(who: u64, at: u64, cell: &Cell, names: &[String]) -> Option<Datum> {
    // one in twenty leaves a cell blank
    if mixed(who, at, 20) == 0 {
        return None;
    }
    let of = |n: u64| mixed(who, 1_000 + at, n);
    match &cell.holds {
        Holds::Scale { from, to, .. } => {
            let span = f64::from(to - from);
            let liking = (mixed(who, 5_000, 1_000) + mixed(who, 6_000 + at, 1_000)) as f64 / 1_999.0;
            Some(Datum::Number(f64::from(*from) + (liking * span).round()))
        }
        Holds::Number { .. } => Some(Datum::Number(20.0)),
        Holds::Choice { options } => Some(Datum::Text(options[of(options.len() as u64) as usize].clone())),
        Holds::Text { .. } if cell.key == "firm" => {
            Some(Datum::Text(names.get(of(names.len().max(1) as u64) as usize)?.clone()))
        }
        Holds::Text { .. } => Some(Datum::Text(SAID[of(SAID.len() as u64) as usize].to_owned())),
        _ => None,
    }
}

/// A survey that is being answered.
struct Asking {
    id: Value,
    number: u32,
    cells: Vec<Cell>,
    structure: u32,
}

impl Asking {
    fn new(app: &App, file: &Path, template: &str, page: Option<Page>) -> Outcome<Asking> {
        let id = app.call("surveys.add", json!({ "template": template }))?["id"].clone();
        let mut form: Form = serde_json::from_value(app.call("surveys.get", json!({ "id": id }))?["form"].clone())?;
        form.pages.extend(page);
        app.call("surveys.save", json!({ "id": id, "form": form }))?;
        app.call("surveys.publish", json!({ "id": id }))?;
        let cells = cells(&form);
        Ok(Asking { number: addressee(app, &id, file)?, id, structure: structure(&cells), cells })
    }

    /// The code of a person's answer, some hundred of them a day.
    fn code(&self, who: u64, people: u64, names: &[String]) -> String {
        let one = |(at, cell): (usize, &Cell)| Some((cell.key.clone(), datum(who, at as u64, cell, names)?));
        let answers: Answers = self.cells.iter().enumerate().filter_map(one).collect();
        // over a year
        let begun = BEGINNING + (who * 525_600 / people) as i64;
        let seconds = 200 + mixed(who, 9, 300) as u16;
        let lang = if who.is_multiple_of(5) { Lang::En } else { Lang::Zh };
        let (form, version) = (self.number, 1);
        let coded = Coded { form, version, id: who + 1, begun, seconds, lang, arm: None, token: None, answers };
        encode(&coded, &self.cells, self.structure)
    }

    fn take(&self, app: &App, people: u64, names: &[String]) -> Outcome<f64> {
        let chat: Vec<String> = (0..people).map(|who| self.code(who, people, names)).collect();
        let request = json!({ "text": chat.join("\n") });
        let begun = Instant::now();
        let taken = app.call("surveys.take", request)?;
        let seconds = begun.elapsed().as_secs_f64();
        if taken["new"] != people {
            return Err(format!("{} of {people} answers were taken in", taken["new"]).into());
        }
        Ok(seconds)
    }
}

/// A file of its own.
pub fn surveys(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.free("surveys.keheng")?;
    let used = task("surveys", &[text(&file)?])?;
    let (csv, xlsx) = (file.with_extension("csv"), file.with_extension("xlsx"));
    let seconds = |of: &Value, what: &str| of[what].as_f64().unwrap_or(f64::NAN);
    let within = |what: &str, seconds: f64| {
        Line::most(format!("{PEOPLE} answers to {ASKED} questions {what}"), seconds, 5.0, "s")
    };
    let mut lines = vec![within("pasted as codes", seconds(&used.value, "take"))];
    for (what, table) in [("out of a CSV", &csv), ("out of a workbook", &xlsx)] {
        let other = ground.free("surveys-in.keheng")?;
        let came = task("answers", &[text(&other)?, text(table)?])?;
        lines.push(within(what, seconds(&came.value, "take")));
        std::fs::remove_file(table)?;
    }
    ground.free("surveys-in.keheng")?;
    ground.free("surveys.keheng")?;
    lines.push(Line::plain("read for the first view", format!("{:.2} s", seconds(&used.value, "load"))));
    lines.extend(used.value["views"].as_array().into_iter().flatten().map(|entry| line(entry, 300.0)));
    lines.push(Line::plain("memory at most", format!("{:.0} MiB", used.number("peak_mib"))));
    Ok(lines)
}

/// `FILE TABLE`: takes the answers of a table into a survey that asks the same.
pub fn answers_task(rest: &[String]) -> Outcome<Value> {
    let [file, table] = rest else { return Err("which file, which table?".into()) };
    let app = open(Path::new(file))?;
    let asking = Asking::new(&app, Path::new(file), "servqual", Some(more()))?;
    let handle = app.files().offer(Path::new(table).to_owned())?.handle;
    let begun = Instant::now();
    let report = app.call("surveys.answers_take", json!({ "handle": handle, "survey": asking.id }))?;
    let take = begun.elapsed().as_secs_f64();
    let columns = report["mapping"].as_object().map_or(0, |m| m.len());
    if report["created"] != PEOPLE || columns < ASKED {
        let told = format!(
            "{} of {PEOPLE} answers, {columns} of {ASKED} columns: {}",
            report["created"], report["issue_counts"]
        );
        return Err(told.into());
    }
    app.close();
    Ok(json!({ "take": take }))
}

/// `FILE`: fills and measures it; leaves the answers as CSV and XLSX beside it.
pub fn surveys_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let file = Path::new(file);
    let app = open(file)?;
    let recipe = Recipe { seed: 7, customers: 600, shipments: 48_000, months: 18, end: Day(20_757) };
    fill(&*app.db()?, recipe, &|_, _| Ok(()))?;
    let names: Vec<String> = Courier::new(recipe)?.customers().iter().map(|c| c.name.clone()).collect();
    let staff = Asking::new(&app, file, "staff", None)?;
    staff.take(&app, STAFF, &[])?;
    let asking = Asking::new(&app, file, "servqual", Some(more()))?;
    if asking.cells.len() != ASKED {
        return Err(format!("{} questions instead of {ASKED}", asking.cells.len()).into());
    }
    let take = asking.take(&app, PEOPLE, &names)?;
    let id = &asking.id;
    for format in ["csv", "xlsx"] {
        let to = file.with_extension(format);
        if to.exists() {
            std::fs::remove_file(&to)?;
        }
        let handle = app.files().offer_save(to);
        app.call("surveys.export", json!({ "id": id, "format": format, "handle": handle }))?;
    }
    let begun = Instant::now();
    app.call("surveys.results", json!({ "id": id }))?;
    let load = begun.elapsed().as_secs_f64();
    let draw = |chart: Value| json!({ "chart": chart, "width": 960, "height": 480, "palette": "light" });
    let gaps = |dimensions: bool| draw(json!({ "kind": "gaps", "survey": id, "dimensions": dimensions }));
    let mut wanted: Vec<(String, &str, Value)> = vec![
        ("list of surveys".to_owned(), "surveys.list", json!({})),
        ("results, question by question".to_owned(), "surveys.results", json!({ "id": id })),
        ("gaps".to_owned(), "surveys.gaps", json!({ "id": id })),
        ("chart of gaps by dimension".to_owned(), "charts.draw", gaps(true)),
        ("chart of gaps by item".to_owned(), "charts.draw", gaps(false)),
        ("cleaning".to_owned(), "surveys.cleaning", json!({ "id": id })),
        ("weights".to_owned(), "surveys.weights", json!({ "id": id })),
        ("quotas".to_owned(), "surveys.quotas", json!({ "id": id })),
        ("live power".to_owned(), "surveys.power", json!({ "id": id })),
        ("open answers".to_owned(), "surveys.open_text", json!({ "id": id })),
        ("coding by hand".to_owned(), "surveys.coding", json!({ "id": id })),
        ("customers of answers".to_owned(), "surveys.joined", json!({ "id": id })),
        ("unsatisfied queue".to_owned(), "surveys.unsatisfied", json!({ "id": id })),
        ("boxes".to_owned(), "surveys.boxes", json!({ "of": { "id": id } })),
        ("trust".to_owned(), "surveys.trust", json!({})),
        ("which analyses there are".to_owned(), "surveys.analyses", json!({ "id": id })),
    ];
    let offers = app.call("surveys.analyses", json!({ "id": id }))?;
    for offer in offers["analyses"].as_array().into_iter().flatten().filter(|offer| offer["lacks"].is_null()) {
        let name = offer["id"].as_str().unwrap_or_default();
        let of = match name {
            "groups" => json!({ "groups": ["q1"] }),
            "crosstab" => json!({ "rows": ["q1"], "columns": ["q2"] }),
            _ => json!({}),
        };
        let request = json!({ "id": id, "analysis": name, "of": of });
        wanted.push((name.to_owned(), "surveys.analyse", request.clone()));
        if offer["drawn"] == true {
            let chart = json!({ "kind": "analysis", "asked": request });
            wanted.push((format!("{name}, drawn"), "charts.draw", draw(chart)));
        }
    }
    let mut views = Vec::new();
    for (what, method, request) in wanted {
        // the same question asked again would say nothing of the first time: five runs, the slowest counts
        let view = |_: usize| -> Outcome<()> {
            app.call(method, request.clone()).map_err(|fault| format!("{what}: {fault:?}"))?;
            Ok(())
        };
        views.push(times(5, view)?.entry(what.clone()));
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
