//! What customers expect beside what they perceive, or what matters beside how the firm does.

use super::{draw::Page, say::said};
use crate::{
    App,
    surveys::{
        self, GapRow, GapsReq, QuestionGaps, Survey,
        analysis::{GapBar, Gaps},
    },
};
use keheng_base::{Fault, Id};
use keheng_calc::{stats::proportion::Interval, survey::likert::LEAST_SHOWN};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        dumbbell::{Dumbbell, Row, Words},
    },
    scene::Fact,
    sheet::Texts,
};
use keheng_form::Text;
use keheng_words::{Words as Said, decimal};

/// Lays the gaps of a question out. Faults: those of `surveys.gaps`, `no_such_question`.
pub(super) fn chart(
    app: &App,
    survey: Id<Survey>,
    question: Option<&str>,
    (dimensions, by): (bool, Option<String>),
    page: &Page,
) -> Result<Scene, Fault> {
    let words = app.words();
    let lang = surveys::lang(words);
    let grouped = by.is_some();
    let mut found = surveys::gaps(app, GapsReq { id: survey, by })?;
    let weighing = found.weighing.take();
    let wanted = |q: &&QuestionGaps| question.is_none_or(|uid| q.question == uid);
    let found = found.questions.iter().find(wanted).ok_or_else(|| Fault::new("no_such_question"))?;
    let rows = match (grouped, dimensions) {
        (true, _) => &found.groups,
        (false, true) => &found.dimensions,
        (false, false) => &found.rows,
    };
    let range = |interval: Interval| range(words, interval);
    let certain = |row: &GapRow| row.interval.is_some_and(|i| i.lo > 0.0 || i.hi < 0.0);
    let of = |(at, row): (usize, &GapRow)| Row {
        key: match &row.row {
            None => format!("dimension:{at}"),
            Some(id) if grouped => format!("group:{id}"),
            Some(uid) => format!("{}.{uid}", found.question),
        },
        label: row.label.get(lang).to_owned(),
        values: row.expected.zip(row.perceived).map(|(e, p)| [e, p]),
        difference: row.gap.map_or_else(String::new, signed),
        certain: certain(row),
        base: match grouped && row.gap.is_none() {
            true => words.analysis_hidden(LEAST_SHOWN),
            false => decimal(f64::from(row.n), 0, 0),
        },
        facts: vec![Fact::new(&words.drawing_interval(), row.interval.map_or_else(String::new, range))],
    };
    let drawn: Vec<Row> = rows.iter().enumerate().map(of).collect();
    let worst = rows
        .iter()
        .filter(|row| row.gap.is_some())
        .min_by(|a, b| a.gap.unwrap_or(0.0).total_cmp(&b.gap.unwrap_or(0.0)));
    let summary = match worst.and_then(|row| row.gap.map(|gap| (row, gap))) {
        Some((row, gap)) => words.drawing_says_gaps(
            found.answers,
            rows.iter().filter(|row| certain(row) && row.gap.is_some_and(|gap| gap < 0.0)).count(),
            &signed(gap),
            row.label.get(lang),
            rows.len(),
        ),
        None => words.surveys_no_answers(),
    };
    // a picture goes its way without the window, and must say how people were counted
    let summary = std::iter::once(summary).chain(weighing).collect::<Vec<_>>().join(" ");
    let name = |text: &Text| text.get(lang).to_owned();
    let item = if grouped { words.analysis_column_group() } else { words.surveys_item() };
    let sides = [name(&found.sides[0]), name(&found.sides[1])];
    let texts = said(words, name(&found.text), summary, page);
    Ok(scene(words, texts, &drawn, found.scale.map(f64::from), (item, sides), page))
}

/// Lays the gaps of an analysis out.
pub(super) fn analysed(app: &App, title: String, found: Gaps, page: &Page) -> Scene {
    let words = app.words();
    let range = |interval: Interval| range(words, interval);
    let row = |(at, bar): (usize, &GapBar)| Row {
        key: format!("bar:{at}"),
        label: bar.label.clone(),
        values: bar.values,
        difference: bar.gap.map_or_else(String::new, signed),
        certain: bar.clear,
        base: bar.base.clone(),
        facts: vec![Fact::new(&words.drawing_interval(), bar.interval.map_or_else(String::new, range))],
    };
    let rows: Vec<Row> = found.rows.iter().enumerate().map(row).collect();
    let texts = said(words, title, found.said, page);
    let domain = [f64::from(found.scale.0), f64::from(found.scale.1)];
    scene(words, texts, &rows, domain, (found.item, found.sides), page)
}

/// A gap with its sign.
fn signed(value: f64) -> String {
    format!("{}{}", if value > 0.0 { "+" } else { "" }, decimal(value, 2, 2))
}

fn range(words: &Said, interval: Interval) -> String {
    words.drawing_range(&signed(interval.lo), &signed(interval.hi))
}

/// Rows as pairs of dots; `item` heads the rows, `values` are both sides.
fn scene(
    words: &Said,
    texts: Texts,
    rows: &[Row],
    domain: [f64; 2],
    (item, values): (String, [String; 2]),
    page: &Page,
) -> Scene {
    let chart = Dumbbell {
        texts,
        rows,
        domain,
        words: Words {
            item,
            value: words.surveys_score(),
            values,
            difference: words.surveys_gap(),
            base: words.surveys_base(),
            uncertain: words.surveys_gap_uncertain(),
        },
        value: &|value| decimal(value, 2, 2),
        tick: &|value| decimal(value, 0, 1),
    };
    chart.scene(page.size, page.palette)
}
