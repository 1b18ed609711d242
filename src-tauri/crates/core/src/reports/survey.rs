//! The report of a survey: every analysis that was kept, asked again, with what it was asked and how it was found.

use super::{
    SurveyReportReq,
    monthly::{firm, written},
    paper::{Block, Cell, Column, Document, Drawing, Section, Table},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    charts::{ChartKind, DrawReq, PaletteName, draw::draw},
    db::schema,
    desk::Written,
    surveys::{
        self, SurveyReq,
        analysis::{AnalysisCell, AnalysisTable},
        get,
        recipes::{RecipeRow, recipes},
    },
};
use keheng_base::Fault;
use keheng_words::decimal;

/// Width of a drawing, CSS pixels: the page scales it.
const WIDTH: f64 = 900.0;
/// Height of a drawing, CSS pixels.
const HEIGHT: f64 = 480.0;
/// Columns of figures that a page has room for; the others follow in a table below.
const MOST_COLUMNS: usize = 7;

/// Gathers the report. Faults: `no_such_survey`, `survey_report_empty`.
pub fn document(app: &App, id: SurveyReq) -> Result<Document, Fault> {
    let words = app.words();
    let detail = get(app, id.clone())?;
    let found = recipes(app, id)?.recipes;
    if found.is_empty() {
        return Err(Fault::new("survey_report_empty"));
    }
    let mut document = Document {
        lang: words.lang(),
        title: detail.form.title.get(surveys::lang(words)).to_owned(),
        firm: firm(&*app.db()?),
        facts: Vec::new(),
        sections: found.iter().map(|recipe| section(app, recipe)).collect::<Result<_, _>>()?,
    };
    let latest = detail.row.latest.map_or_else(|| words.report_no_days(), |at| words.day(at.day()));
    document.facts = vec![
        (words.report_answers(), decimal(f64::from(detail.row.answers), 0, 0)),
        (words.report_latest_answer(), latest),
        (words.report_run(), document.run_id()),
    ];
    Ok(document)
}

fn section(app: &App, recipe: &RecipeRow) -> Result<Section, Fault> {
    let words = app.words();
    let mut blocks: Vec<Block> = Vec::new();
    let Some(found) = &recipe.found else {
        let why = recipe.fault.as_ref().map_or_else(String::new, |fault| words.fault(fault));
        return Ok(Section { title: recipe.title.clone(), blocks: vec![Block::Text(why)] });
    };
    blocks.extend(found.said.iter().cloned().map(Block::Text));
    let base = words.analysis_people(u64::from(found.answers), u64::from(found.people));
    blocks.push(Block::List(
        [base].into_iter().chain(recipe.conditions.iter().cloned()).chain(found.weighing.clone()).collect(),
    ));
    if recipe.drawn {
        let chart = ChartKind::Analysis { asked: recipe.asked.clone() };
        let req = DrawReq { chart, width: WIDTH, height: HEIGHT, palette: PaletteName::Print };
        // figures that cannot be drawn, such as those of a scale from 0 to 100, still stand in their table
        blocks.push(match draw(app, req) {
            Ok(drawn) => {
                Block::Drawing(Drawing { svg: drawn.svg, title: drawn.scene.title, summary: drawn.scene.summary })
            }
            Err(fault) => Block::Note(words.fault(&fault)),
        });
    }
    blocks.extend(found.tables.iter().flat_map(tables).map(Block::Table));
    blocks.push(Block::Note(found.how.clone()));
    let then = words.recipe_kept(&words.day(recipe.kept.day()), u64::from(recipe.people));
    let outcome = if recipe.same { words.recipe_same() } else { words.recipe_changed() };
    blocks.push(Block::Note(format!("{} {then} {outcome}", words.analysis_digest(&found.digest))));
    Ok(Section { title: recipe.title.clone(), blocks })
}

/// A table as the page has room for it: wide ones in pieces, each with the rows' names.
fn tables(table: &AnalysisTable) -> Vec<Table> {
    let cell = |cell: Option<&AnalysisCell>| {
        cell.map_or(Cell::Empty, |cell| match cell.value {
            Some(value) => Cell::Figure(value, cell.shown.clone()),
            None => Cell::Text(cell.shown.clone()),
        })
    };
    let places: Vec<usize> = (0..table.columns.len()).collect();
    let piece = |places: &[usize]| {
        let head = Column { label: table.item.clone(), width: 4, figures: false };
        let own = places.iter().filter_map(|at| table.columns.get(*at));
        let own = own.map(|c| Column { label: c.label.clone(), width: if c.words { 3 } else { 2 }, figures: !c.words });
        let row = |row: &surveys::analysis::AnalysisRow| {
            let cells = places.iter().map(|at| cell(row.cells.get(*at)));
            [Cell::Text(row.label.clone())].into_iter().chain(cells).collect()
        };
        Table {
            title: table.title.clone(),
            columns: [head].into_iter().chain(own).collect(),
            rows: table.rows.iter().map(row).collect(),
        }
    };
    places.chunks(MOST_COLUMNS).map(piece).collect()
}

/// Writes the report. Faults: `handle_unknown`, those of [`document`] and of [`written`].
pub fn survey(app: &App, req: SurveyReportReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let document = document(app, SurveyReq { id: req.id })?;
    let written = written(app, &document, req.format, &to)?;
    audit::record(app, Act::Export, Some(Subject::row(&schema::SURVEY, req.id.raw())), 1)?;
    Ok(written)
}
