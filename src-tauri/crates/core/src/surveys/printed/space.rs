//! Where the answer to a question is written, and how: each type of question on paper.

use super::{Block, Column, Mark, Space};
use keheng_form::{Choice, Kind, Lang, Row, Scale, Text, kinds};
use keheng_words::{Words, decimal};

/// Lines for an open answer.
const LINES: u32 = 4;
/// A short text longer than this many characters goes on to the margin.
const SHORT: u32 = 12;
/// A scale of more points than a row holds is answered with its number.
const POINTS: i64 = 13;

/// More places than a row has circles for are written.
const PLACES: u32 = 10;

/// How the question is filled in, and where; `marked` where a program reads it.
pub(super) fn space(kind: &Kind, marked: bool, lang: Lang, words: &Words) -> (String, Space) {
    let paper = Paper { lang, words };
    let one = |options| (words.papers_print_one(), Space::Options { mark: Mark::Box, options });
    match kind {
        Kind::Single(k) => one(paper.options(&k.choices, Keys::Numbers)),
        Kind::Dropdown(k) => one(paper.options(&k.choices, Keys::Numbers)),
        Kind::YesNo(_) => {
            one([words.form_page_yes(), words.form_page_no()].into_iter().zip(1..).map(Paper::numbered).collect())
        }
        Kind::Multiple(k) => {
            let options = paper.options(&k.choices, Keys::Letters);
            (paper.how_many(k), Space::Options { mark: Mark::Box, options })
        }
        Kind::Ranking(k) => {
            let most = k.most.unwrap_or(u32::MAX).min(k.choices.len() as u32);
            if marked && most <= PLACES && k.choices.iter().all(|choice| !choice.open) {
                return (words.papers_print_rank_marked(most), paper.places(&k.choices, most));
            }
            let options = paper.options(&k.choices, Keys::Letters);
            (words.papers_print_rank(most), Space::Options { mark: Mark::Blank, options })
        }
        Kind::Allocation(k) => {
            let options = paper.options(&k.choices, Keys::None);
            (words.papers_print_share(k.total), Space::Options { mark: Mark::Blank, options })
        }
        Kind::Number(k) => {
            let unit = paper.text(&k.unit);
            (paper.range(k.min, k.max), Space::Line { unit, long: false })
        }
        Kind::Slider(k) => paper.slider(k),
        Kind::ShortText(k) => (String::new(), Space::Line { unit: String::new(), long: k.most > SHORT }),
        Kind::LongText(_) => (String::new(), Space::Lines { count: LINES }),
        Kind::Date(_) => {
            let parts =
                vec![(4, words.papers_print_year()), (2, words.papers_print_month()), (2, words.papers_print_day())];
            (String::new(), Space::Parts { parts })
        }
        Kind::Time(_) => {
            let parts = vec![(2, words.papers_print_hour()), (2, words.papers_print_minute())];
            (String::new(), Space::Parts { parts })
        }
        Kind::ScaleQuestion(k) => (words.papers_print_one(), Space::Points { block: paper.scale("", &k.scale) }),
        Kind::Rating(k) => {
            let scale = Scale { from: 1, to: k.to, labels: Vec::new(), opt_out: false };
            (words.papers_print_rating(k.to), Space::Points { block: paper.scale("", &scale) })
        }
        Kind::Nps(k) => {
            let labels = vec![k.low.clone(), k.high.clone()];
            let scale = Scale { from: 0, to: 10, labels, opt_out: false };
            (words.papers_print_one(), Space::Points { block: paper.scale("", &scale) })
        }
        Kind::Pairs(k) => (words.papers_print_pairs(), paper.grid(&k.as_matrix().rows, vec![paper.two_sided()])),
        Kind::MatrixScale(k) => (words.papers_print_rows_one(), paper.grid(&k.rows, vec![paper.scale("", &k.scale)])),
        Kind::MatrixSingle(k) => {
            let block = paper.columns(&k.columns, Mark::Circle, Keys::Numbers);
            (words.papers_print_rows_one(), paper.grid(&k.rows, vec![block]))
        }
        Kind::MatrixMultiple(k) => {
            let block = paper.columns(&k.columns, Mark::Box, Keys::Letters);
            (words.papers_print_rows_any(), paper.grid(&k.rows, vec![block]))
        }
        Kind::MatrixText(k) => (
            words.papers_print_rows_fill(),
            paper.grid(&k.rows, vec![paper.columns(&k.columns, Mark::Blank, Keys::None)]),
        ),
        Kind::Sides(k) => {
            let blocks = k.sides.iter().map(|side| paper.scale(side.text.get(lang), &side.scale)).collect();
            (words.papers_print_rows_sides(), paper.grid(&k.rows, blocks))
        }
        Kind::Note(_) => (String::new(), Space::Nothing),
    }
}

/// How the entry of papers calls options: one of some by its number, some of many by their letters.
#[derive(Clone, Copy)]
enum Keys {
    Numbers,
    Letters,
    None,
}

struct Paper<'a> {
    lang: Lang,
    words: &'a Words,
}

impl Paper<'_> {
    fn text(&self, text: &Text) -> String {
        text.get(self.lang).to_owned()
    }

    fn numbered((text, place): (String, usize)) -> Column {
        Column { key: place.to_string(), text, open: false }
    }

    fn options(&self, choices: &[Choice], keys: Keys) -> Vec<Column> {
        let key = |place: usize| match keys {
            Keys::None => String::new(),
            // the keyboard has no letters after these
            Keys::Letters => ('A'..='Z').nth(place).map(String::from).unwrap_or_default(),
            Keys::Numbers => (place + 1).to_string(),
        };
        let option =
            |(at, choice): (usize, &Choice)| Column { key: key(at), text: self.text(&choice.text), open: choice.open };
        choices.iter().enumerate().map(option).collect()
    }

    fn columns(&self, choices: &[Choice], mark: Mark, keys: Keys) -> Block {
        self.block(mark, self.options(choices, keys))
    }

    fn block(&self, mark: Mark, columns: Vec<Column>) -> Block {
        Block { head: String::new(), low: String::new(), high: String::new(), mark, columns, not_said: None }
    }

    /// Labels at both ends stand beside the points, others over each.
    fn scale(&self, head: &str, scale: &Scale) -> Block {
        let points = i64::from(scale.to) - i64::from(scale.from) + 1;
        let said = || Column { key: "X".to_owned(), text: self.words.form_page_cannot_say(), open: false };
        if points > POINTS {
            let range = self.range(Some(f64::from(scale.from)), Some(f64::from(scale.to)));
            let column = Column { key: String::new(), text: range, open: false };
            let not_said = scale.opt_out.then(said);
            return Block { head: head.to_owned(), not_said, ..self.block(Mark::Blank, vec![column]) };
        }
        let each = scale.labels.len() as i64 == points && points > 2;
        let label = |at: Option<&Text>| at.map(|t| self.text(t)).unwrap_or_default();
        let (low, high) = if each { (None, None) } else { (scale.labels.first(), scale.labels.get(1)) };
        let column = |(point, at): (i32, usize)| {
            let text = if each { label(scale.labels.get(at)) } else { String::new() };
            Column { key: point.to_string(), text, open: false }
        };
        Block {
            head: head.to_owned(),
            low: label(low),
            high: label(high),
            mark: Mark::Circle,
            columns: (scale.from..=scale.to).zip(0..).map(column).collect(),
            not_said: scale.opt_out.then(said),
        }
    }

    /// Nine to one to nine over the circles, which hold what is keyed: −8 to 8.
    fn two_sided(&self) -> Block {
        let point = |point: i32| Column { key: point.to_string(), text: (point.abs() + 1).to_string(), open: false };
        self.block(Mark::Circle, (-kinds::Pairs::FURTHEST..=kinds::Pairs::FURTHEST).map(point).collect())
    }

    /// Options under each other, and a circle for each place they can take.
    fn places(&self, choices: &[Choice], most: u32) -> Space {
        let columns =
            (1..=most).map(|place| Column { key: place.to_string(), text: String::new(), open: false }).collect();
        let rows = choices.iter().map(|choice| self.text(&choice.text)).collect();
        Space::Grid { rows, blocks: vec![self.block(Mark::Circle, columns)] }
    }

    fn grid(&self, rows: &[Row], blocks: Vec<Block>) -> Space {
        Space::Grid { rows: rows.iter().map(|r| self.text(&r.text)).collect(), blocks }
    }

    fn how_many(&self, k: &kinds::Multiple) -> String {
        match (k.least.filter(|n| *n > 1), k.most) {
            (None, None) => self.words.papers_print_any(),
            (Some(least), None) => self.words.papers_print_least(least),
            (None, Some(most)) => self.words.papers_print_most(most),
            (Some(least), Some(most)) => self.words.papers_print_between(least, most),
        }
    }

    fn range(&self, min: Option<f64>, max: Option<f64>) -> String {
        let figure = |n: f64| decimal(n, 0, 6);
        match (min, max) {
            (Some(min), Some(max)) => self.words.papers_print_range(&figure(max), &figure(min)),
            // "at least 0" is how everybody counts
            (Some(0.0) | None, None) => String::new(),
            (Some(min), None) => self.words.papers_print_from(&figure(min)),
            (None, Some(max)) => self.words.papers_print_to(&figure(max)),
        }
    }

    /// A place on a line is written as its number: what a pen marks between two ends nobody keys alike twice.
    fn slider(&self, k: &kinds::Slider) -> (String, Space) {
        let mut how = self.range(Some(f64::from(k.min)), Some(f64::from(k.max)));
        for (at, text) in [(k.min, &k.low), (k.max, &k.high)] {
            if !text.is_empty() {
                how = self.words.papers_print_end(&decimal(f64::from(at), 0, 0), &how, text.get(self.lang));
            }
        }
        (how, Space::Line { unit: String::new(), long: false })
    }
}
