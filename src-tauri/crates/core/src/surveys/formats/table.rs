//! Answers as a table: with words for people (CSV, XLSX), or with codes and their labels (SPSS).

use crate::{
    App,
    surveys::{answered, results::option, store::Version},
};
use keheng_base::{Fault, Minutes};
use keheng_files::{Cell, CsvOut, CsvStyle, Measure, SavKind, SavValue, SavVariable, XlsxOut, write_sav};
use keheng_form::{Answers, Datum, Holds, Kind, Lang, Question, Scale, Text, Uid, code::Coded, expr};
use keheng_words::Words;
use std::path::Path;

/// The code of "cannot say" in SPSS, beside a scale that does not reach so far.
const NOT_SAID: f64 = 99.0;

/// A column: a cell with its question and words.
struct Column {
    key: String,
    name: String,
    holds: Holds,
    label: String,
    /// options or points with their words
    words: Vec<(Datum, String)>,
}

/// Writes all answers. Faults: `survey_format_unknown`, `file_not_written`, `cell_too_long`.
pub fn write(
    app: &App,
    format: &str,
    to: &Path,
    versions: &[Version],
    codes: &[(i64, u32, String)],
) -> Result<(), Fault> {
    let lang = crate::surveys::lang(app.words());
    let words = app.words();
    let mut read = answered::decoded(versions, codes);
    read.sort_by_key(|a| (a.begun, a.id));
    let columns: Vec<Column> = answered::cells_of(versions)
        .into_iter()
        .filter_map(|(cell, number)| {
            let version = versions.iter().find(|v| v.number == number)?;
            let question = version.form.questions().map(|(_, q)| q).find(|q| q.owns(&cell.key))?;
            Some(column(question, versions, cell, lang, words))
        })
        .collect();
    match format {
        "csv" => {
            let mut out = CsvOut::create(to, CsvStyle::default()).map_err(|e| e.fault())?;
            rows(words, &columns, &read, &mut |cells| out.row(cells).map_err(|e| e.fault()))?;
            out.finish().map_err(|e| e.fault())
        }
        "xlsx" => {
            let mut out = XlsxOut::create(to, &words.surveys_answers()).map_err(|e| e.fault())?;
            rows(words, &columns, &read, &mut |cells| out.row(cells).map_err(|e| e.fault()))?;
            out.begin_sheet(&words.survey_codebook()).map_err(|e| e.fault())?;
            for cells in codebook(words, &columns) {
                let cells: Vec<Cell> = cells.iter().map(|c| Cell::Text(c)).collect();
                out.row(&cells).map_err(|e| e.fault())?;
            }
            out.finish().map_err(|e| e.fault())
        }
        "sav" => {
            let title = versions.last().map_or("", |v| v.form.title.get(lang));
            let (variables, cases) = sav(words, &columns, &read);
            write_sav(to, title, &variables, &cases).map_err(|e| e.fault())
        }
        other => Err(Fault::new("survey_format_unknown").with("name", other)),
    }
}

/// What a cell holds with the options that only older versions had behind those of the newest.
fn widened(mut holds: Holds, key: &str, versions: &[Version]) -> Holds {
    if let Holds::Choice { options } | Holds::Set { options } | Holds::Order { options, .. } = &mut holds {
        let older = versions.iter().rev().flat_map(|v| v.cells.iter().filter(|c| c.key == key));
        for uid in older.flat_map(|c| c.holds.options()) {
            if !options.contains(uid) {
                options.push(uid.clone());
            }
        }
    }
    holds
}

fn column(question: &Question, versions: &[Version], cell: keheng_form::Cell, lang: Lang, words: &Words) -> Column {
    let holds = widened(cell.holds, &cell.key, versions);
    let parts = cell.key.split('.').skip(1).filter_map(|uid| question.part(uid));
    let label: Vec<String> =
        std::iter::once(question.text.get(lang).to_owned()).chain(parts.map(|t| t.get(lang).to_owned())).collect();
    let text = |uid: &Uid| option(question, versions, uid).get(lang).to_owned();
    let scale: Option<&Scale> = match &question.kind {
        Kind::ScaleQuestion(k) => Some(&k.scale),
        Kind::MatrixScale(k) => Some(&k.scale),
        Kind::Sides(k) => {
            let side = cell.key.rsplit('.').next().unwrap_or_default();
            k.sides.iter().find(|s| s.uid == side).map(|s| &s.scale)
        }
        _ => None,
    };
    let mut found: Vec<(Datum, String)> =
        holds.options().iter().map(|uid| (Datum::Text(uid.clone()), text(uid))).collect();
    if let Some(scale) = scale {
        let said = |(point, word): (i32, &Text)| (Datum::Number(f64::from(point)), word.get(lang).to_owned());
        found.extend(scale.worded().map(said));
    }
    if matches!(holds, Holds::Scale { opt_out: true, .. }) {
        found.push((Datum::Text(Holds::NOT_SAID.to_owned()), words.form_page_cannot_say()));
    }
    Column { key: cell.key, name: cell.name, holds, label: label.join(" \u{b7} "), words: found }
}

fn worded(column: &Column, datum: &Datum) -> String {
    column.words.iter().find(|(d, _)| d == datum).map(|(_, word)| word.clone()).unwrap_or_default()
}

/// A value as people read it: options by their words, several with `┋` between them, as 问卷星 does it.
fn shown(column: &Column, datum: &Datum) -> Shown {
    match (&column.holds, datum) {
        (Holds::Choice { .. }, datum) => Shown::Text(worded(column, datum)),
        (Holds::Set { .. } | Holds::Order { .. }, Datum::Set(uids)) => {
            let between = if matches!(column.holds, Holds::Order { .. }) { "→" } else { "┋" };
            let words: Vec<String> = uids.iter().map(|uid| worded(column, &Datum::Text(uid.clone()))).collect();
            Shown::Text(words.join(between))
        }
        (Holds::Clock {}, Datum::Number(minute)) => {
            let minute = *minute as i64;
            Shown::Text(format!("{:02}:{:02}", minute / 60, minute % 60))
        }
        (Holds::Scale { .. }, datum @ Datum::Text(_)) => Shown::Text(worded(column, datum)),
        (_, Datum::Number(number)) => Shown::Number(*number),
        (_, Datum::Text(text)) => Shown::Text(text.clone()),
        (_, Datum::Set(_)) => Shown::Text(String::new()),
    }
}

enum Shown {
    Text(String),
    Number(f64),
}

/// Calls `row` for the heads and for each answer.
fn rows(
    words: &Words,
    columns: &[Column],
    read: &[Coded],
    row: &mut dyn FnMut(&[Cell]) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let (begun, seconds) = (words.survey_column_begun(), words.survey_column_seconds());
    let heads = [begun.as_str(), seconds.as_str()].into_iter().chain(columns.iter().map(|c| c.label.as_str()));
    row(&heads.map(Cell::Head).collect::<Vec<_>>())?;
    for coded in read {
        let values: Vec<Option<Shown>> =
            columns.iter().map(|c| fitting(c, &coded.answers).map(|d| shown(c, d))).collect();
        let cells = values.iter().map(|value| match value {
            None => Cell::Empty,
            Some(Shown::Text(text)) => Cell::Text(text),
            Some(Shown::Number(number)) => Cell::Real(*number),
        });
        let about = [Cell::Time(Minutes(coded.begun)), Cell::Count(i64::from(coded.seconds))];
        row(&about.into_iter().chain(cells).collect::<Vec<_>>())?;
    }
    Ok(())
}

/// What an answer has in a column. A point that the newest scale does not have is blank there, since it would mean something
/// else; what a newer version no longer offers or allows stays.
fn fitting<'a>(column: &Column, answers: &'a Answers) -> Option<&'a Datum> {
    let stays = |datum: &&Datum| match (&column.holds, datum) {
        (Holds::Choice { .. } | Holds::Text { .. }, Datum::Text(_))
        | (Holds::Set { .. } | Holds::Order { .. }, Datum::Set(_))
        | (Holds::Number { .. }, Datum::Number(_)) => true,
        (holds, datum) => holds.accepts(datum),
    };
    answers.get(&column.key).filter(stays)
}

/// Name, label and values of each column.
fn codebook(words: &Words, columns: &[Column]) -> Vec<Vec<String>> {
    let head = vec![words.survey_codebook_name(), words.survey_codebook_label(), words.survey_codebook_values()];
    let line = |column: &Column| {
        let values: Vec<String> = column
            .words
            .iter()
            .enumerate()
            .map(|(at, (datum, word))| match datum {
                Datum::Number(point) => format!("{point} = {word}"),
                _ => format!("{} = {word}", at + 1),
            })
            .collect();
        vec![column.name.clone(), column.label.clone(), values.join("; ")]
    };
    std::iter::once(head).chain(columns.iter().map(line)).collect()
}

fn variable(name: &str, label: &str, kind: SavKind, measure: Measure) -> SavVariable {
    SavVariable { name: name.to_owned(), label: label.to_owned(), kind, measure, values: vec![], missing: None }
}

/// Variables and cases: options are numbered from 1 in their order; of several options, and of a ranking, each is a
/// variable of its own (1 chosen, 0 not; the place).
fn sav(words: &Words, columns: &[Column], read: &[Coded]) -> (Vec<SavVariable>, Vec<Vec<SavValue>>) {
    let mut variables = vec![
        variable("begun", &words.survey_column_begun(), SavKind::Stamp, Measure::Scale),
        variable("seconds", &words.survey_column_seconds(), SavKind::Number(0), Measure::Scale),
    ];
    let mut cases: Vec<Vec<SavValue>> =
        read.iter().map(|a| vec![SavValue::Seconds(a.begun * 60), SavValue::Number(f64::from(a.seconds))]).collect();
    let yes_no = || vec![(0.0, words.form_page_no()), (1.0, words.form_page_yes())];
    for column in columns {
        let mut add = |variable: SavVariable, value: &dyn Fn(&Datum) -> SavValue| {
            for (case, coded) in cases.iter_mut().zip(read) {
                case.push(fitting(column, &coded.answers).map_or(SavValue::Nothing, value));
            }
            variables.push(variable);
        };
        let one = |kind: SavKind, measure: Measure| variable(&column.name, &column.label, kind, measure);
        let number =
            |datum: &Datum| if let Datum::Number(n) = datum { SavValue::Number(*n) } else { SavValue::Nothing };
        match &column.holds {
            Holds::Choice { options } => {
                let mut own = one(SavKind::Number(0), Measure::Nominal);
                own.values = column.words.iter().enumerate().map(|(at, (_, w))| (at as f64 + 1.0, w.clone())).collect();
                add(own, &|datum| match datum {
                    Datum::Text(uid) => options
                        .iter()
                        .position(|o| o == uid)
                        .map_or(SavValue::Nothing, |at| SavValue::Number(at as f64 + 1.0)),
                    _ => SavValue::Nothing,
                });
            }
            Holds::Set { options } | Holds::Order { options, .. } => {
                let ranked = matches!(column.holds, Holds::Order { .. });
                for (at, uid) in options.iter().enumerate() {
                    let word = worded(column, &Datum::Text(uid.clone()));
                    let label = format!("{} \u{b7} {word}", column.label);
                    let measure = if ranked { Measure::Ordinal } else { Measure::Nominal };
                    let mut own = variable(&format!("{}_{}", column.name, at + 1), &label, SavKind::Number(0), measure);
                    if !ranked {
                        own.values = yes_no();
                    }
                    add(own, &|datum| match datum {
                        Datum::Set(uids) if ranked => uids
                            .iter()
                            .position(|u| u == uid)
                            .map_or(SavValue::Nothing, |at| SavValue::Number(at as f64 + 1.0)),
                        Datum::Set(uids) => SavValue::Number(f64::from(u8::from(uids.contains(uid)))),
                        _ => SavValue::Nothing,
                    });
                }
            }
            Holds::Scale { to, opt_out, .. } => {
                let not_said = if f64::from(*to) < NOT_SAID { NOT_SAID } else { f64::from(*to) + 1.0 };
                let mut own = one(SavKind::Number(0), Measure::Ordinal);
                own.missing = opt_out.then_some(not_said);
                own.values = column
                    .words
                    .iter()
                    .map(|(datum, word)| match datum {
                        Datum::Number(point) => (*point, word.clone()),
                        _ => (not_said, word.clone()),
                    })
                    .collect();
                add(own, &|datum| match datum {
                    Datum::Number(point) => SavValue::Number(*point),
                    _ => SavValue::Number(not_said),
                });
            }
            Holds::Number { decimals, .. } => add(one(SavKind::Number(*decimals), Measure::Scale), &number),
            Holds::Text { .. } => {
                let bytes = |a: &Coded| match fitting(column, &a.answers) {
                    Some(Datum::Text(text)) => text.len(),
                    _ => 0,
                };
                let width = read.iter().map(bytes).max().unwrap_or(0).max(1);
                add(one(SavKind::Text(width), Measure::Nominal), &|datum| match datum {
                    Datum::Text(text) => SavValue::Text(text.clone()),
                    _ => SavValue::Nothing,
                });
            }
            Holds::Day {} => add(one(SavKind::Day, Measure::Scale), &|datum| match datum {
                Datum::Text(day) => expr::days_of(day).map_or(SavValue::Nothing, |d| SavValue::Seconds(d * 86_400)),
                _ => SavValue::Nothing,
            }),
            Holds::Clock {} => add(one(SavKind::Clock, Measure::Scale), &|datum| match datum {
                Datum::Number(minute) => SavValue::Number(minute * 60.0),
                _ => SavValue::Nothing,
            }),
        }
    }
    (variables, cases)
}
