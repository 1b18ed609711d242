//! A row of a file into the cells of a form.

use super::{AnswerTable, Dialect, Target, when};
use crate::cell::text::fold;
use keheng_base::Minutes;
use keheng_form::{Answers, Choice, Datum, Form, Holds, Kind, Question, Scale, Text, Uid, expr};
use std::collections::{BTreeMap, HashMap};

/// Why a cell was not taken. The word is `issue-<code>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// column of the file
    pub column: usize,
    /// `answer_unknown_option`, `answer_no_number`, `answer_out_of_range`, `answer_too_long`, `answer_no_day`,
    /// `answer_no_time`, `answer_no_ranking`, `bad_date`
    pub code: &'static str,
    /// as found
    pub value: String,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// the cells
    pub answers: Answers,
    /// tells it from other answers of the file
    pub serial: Option<String>,
    /// when it was begun
    pub begun: Option<Minutes>,
    /// when it was sent
    pub submitted: Option<Minutes>,
    /// how long it took
    pub seconds: Option<u16>,
    /// where it came from
    pub sender: Option<String>,
    /// what could not be taken; with any the row is refused
    pub troubles: Vec<Trouble>,
}

/// What a cell may hold, and the words for it.
struct Known {
    holds: Holds,
    /// words of options and points, folded
    words: HashMap<String, Vec<Datum>>,
    /// options with a text of their own, by uid: key of that text
    open: BTreeMap<Uid, (String, Vec<String>)>,
}

/// Reads rows by targets.
pub struct Reader {
    dialect: Dialect,
    targets: Vec<Target>,
    known: HashMap<String, Known>,
    day_first: bool,
}

fn says(words: &mut HashMap<String, Vec<Datum>>, text: &str, datum: &Datum) {
    let word = fold(text);
    if !word.is_empty() {
        let all = words.entry(word).or_default();
        if !all.contains(datum) {
            all.push(datum.clone());
        }
    }
}

fn both(words: &mut HashMap<String, Vec<Datum>>, text: &Text, datum: &Datum) {
    says(words, &text.zh, datum);
    says(words, &text.en, datum);
}

/// Words of yes and no in files.
const YES_NO: [(&str, &[&str]); 2] = [
    ("yes", &["yes", "是", "true", "y", "有", "会", "对"]),
    ("no", &["no", "否", "false", "n", "没有", "不会", "不对", "不是"]),
];

fn scale_words(words: &mut HashMap<String, Vec<Datum>>, scale: &Scale) {
    for (point, word) in scale.worded() {
        both(words, word, &Datum::Number(f64::from(point)));
    }
    if scale.opt_out {
        for word in ["n/a", "不适用", "说不清", "不清楚", "not applicable", "cannot say", "don't know"] {
            says(words, word, &Datum::Text(Holds::NOT_SAID.to_owned()));
        }
    }
}

fn known(question: &Question) -> Vec<(String, Known)> {
    let mut words = HashMap::new();
    let mut open = BTreeMap::new();
    let columns: &[Choice] = match &question.kind {
        Kind::MatrixSingle(k) => &k.columns,
        Kind::MatrixMultiple(k) => &k.columns,
        kind => kind.as_type().choices(),
    };
    for choice in columns {
        let datum = Datum::Text(choice.uid.clone());
        both(&mut words, &choice.text, &datum);
        says(&mut words, &choice.name, &datum);
        if choice.open {
            let heads = vec![fold(&choice.text.zh), fold(&choice.text.en)];
            open.insert(choice.uid.clone(), (format!("{}.{}", question.uid, choice.uid), heads));
        }
    }
    match &question.kind {
        Kind::YesNo(_) => {
            for (uid, said) in YES_NO {
                said.iter().for_each(|word| says(&mut words, word, &Datum::Text(uid.to_owned())));
            }
        }
        Kind::ScaleQuestion(k) => scale_words(&mut words, &k.scale),
        Kind::MatrixScale(k) => scale_words(&mut words, &k.scale),
        _ => {}
    }
    let sides: Vec<(&str, &Scale)> = if let Kind::Sides(k) = &question.kind {
        k.sides.iter().map(|s| (&*s.uid, &s.scale)).collect()
    } else {
        vec![]
    };
    let cell = |cell: keheng_form::Cell| {
        let mut words = words.clone();
        if let Some((_, scale)) =
            cell.key.rsplit_once('.').and_then(|(_, side)| sides.iter().find(|(uid, _)| *uid == side))
        {
            scale_words(&mut words, scale);
        }
        (cell.key, Known { holds: cell.holds, words, open: open.clone() })
    };
    question.cells().into_iter().map(cell).collect()
}

/// Words given with an open option: the key of its cell, and what was written.
type Open = (String, String);

impl Reader {
    /// For a form; targets by column.
    pub fn new(dialect: Dialect, form: &Form, targets: Vec<Target>, day_first: bool) -> Reader {
        let known = form.questions().flat_map(|(_, question)| known(question)).collect();
        Reader { dialect, targets, known, day_first }
    }

    /// Whether the form has what a target names.
    pub fn has(&self, target: &Target) -> bool {
        match target {
            Target::Cell(key) => self.known.contains_key(key),
            Target::Flag(key, uid) => {
                matches!(self.known.get(key), Some(Known { holds: Holds::Set { options }, .. }) if options.contains(uid))
            }
            Target::Place(key, uid) => {
                matches!(self.known.get(key), Some(Known { holds: Holds::Order { options, .. }, .. }) if options.contains(uid))
            }
            _ => true,
        }
    }

    /// Whether a value stands for nothing: 问卷星 writes what was skipped.
    fn blank(&self, value: &str) -> bool {
        value.is_empty() || self.dialect == Dialect::Wjx && ["(跳过)", "（跳过）", "(空)", "-3", "-2"].contains(&value)
    }

    /// Reads a row.
    pub fn row(&self, table: &AnswerTable, row: &[String]) -> Filled {
        let mut filled = Filled::default();
        let mut sets: BTreeMap<&str, Vec<Uid>> = BTreeMap::new();
        let mut places: BTreeMap<&str, Vec<(u32, Uid, usize)>> = BTreeMap::new();
        for (column, target) in self.targets.iter().enumerate() {
            let value = table.cell(row, column);
            let trouble = |code: &'static str| Trouble { column, code, value: value.chars().take(200).collect() };
            match target {
                Target::Nothing => {}
                Target::Serial if !value.is_empty() => {
                    let known = filled.serial.get_or_insert_default();
                    known.push_str(value);
                }
                Target::Submitted | Target::Begun if !value.is_empty() => match when::when(value, self.day_first) {
                    Some(minutes) if *target == Target::Begun => filled.begun = Some(minutes),
                    Some(minutes) => filled.submitted = Some(minutes),
                    None => filled.troubles.push(trouble("bad_date")),
                },
                Target::Seconds => filled.seconds = when::seconds(value),
                Target::Sender if !value.is_empty() => filled.sender = Some(value.to_owned()),
                _ if self.blank(value) => {}
                Target::Cell(key) => match self.known.get(key) {
                    Some(known) => match self.datum(known, value) {
                        Ok((datum, text)) => {
                            filled.answers.insert(key.clone(), datum);
                            if let Some((key, text)) = text {
                                filled.answers.insert(key, Datum::Text(text));
                            }
                        }
                        Err(code) => filled.troubles.push(trouble(code)),
                    },
                    None => filled.troubles.push(trouble("answer_unknown_option")),
                },
                Target::Flag(key, uid) => match flag(value) {
                    Some(true) => sets.entry(key).or_default().push(uid.clone()),
                    Some(false) => {
                        sets.entry(key).or_default();
                    }
                    None => filled.troubles.push(trouble("answer_unknown_option")),
                },
                Target::Place(key, uid) => match value.parse::<u32>() {
                    Ok(place) if place >= 1 => places.entry(key).or_default().push((place, uid.clone(), column)),
                    _ => filled.troubles.push(trouble("answer_no_ranking")),
                },
                _ => {}
            }
        }
        for (key, chosen) in sets {
            if let Some(known) = self.known.get(key).filter(|_| !chosen.is_empty()) {
                // in the order of the question
                let ordered = known.holds.options().iter().filter(|o| chosen.contains(o)).cloned().collect();
                filled.answers.insert(key.to_owned(), Datum::Set(ordered));
            }
        }
        for (key, mut ranked) in places {
            ranked.sort();
            let distinct = ranked.windows(2).all(|two| two[0].0 != two[1].0);
            let datum = Datum::Set(ranked.iter().map(|(_, uid, _)| uid.clone()).collect());
            let fits = distinct && self.known.get(key).is_some_and(|k| k.holds.accepts(&datum));
            if fits {
                filled.answers.insert(key.to_owned(), datum);
            } else {
                let column = ranked.first().map_or(0, |(_, _, column)| *column);
                let value = table.cell(row, column).to_owned();
                filled.troubles.push(Trouble { column, code: "answer_no_ranking", value });
            }
        }
        filled
    }

    /// A value as a datum, and the words of an open option with their key.
    fn datum(&self, known: &Known, value: &str) -> Result<(Datum, Option<Open>), &'static str> {
        let accepted =
            |datum: Datum, code: &'static str| if known.holds.accepts(&datum) { Ok((datum, None)) } else { Err(code) };
        match &known.holds {
            Holds::Choice { options } => {
                let (uid, text) = self.option(known, options, value)?;
                Ok((Datum::Text(uid), text))
            }
            Holds::Set { options } => {
                let (mut chosen, mut text) = (Vec::new(), None);
                for part in self.split(known, value) {
                    let (uid, words) = self.option(known, options, &part)?;
                    chosen.push(uid);
                    text = words.or(text);
                }
                let ordered: Vec<Uid> = options.iter().filter(|o| chosen.contains(o)).cloned().collect();
                if ordered.is_empty() { Err("answer_unknown_option") } else { Ok((Datum::Set(ordered), text)) }
            }
            Holds::Order { options, .. } => {
                let mut ranked = Vec::new();
                let separators: &[char] = if value.contains('→') { &['→'] } else { &['>', ';', '┋', '|', ','] };
                for part in value.split(separators).map(str::trim).filter(|p| !p.is_empty()) {
                    ranked.push(self.option(known, options, part).map_err(|_| "answer_no_ranking")?.0);
                }
                accepted(Datum::Set(ranked), "answer_no_ranking")
            }
            Holds::Scale { .. } => {
                if let Some([datum]) = known.words.get(&fold(value)).map(Vec::as_slice) {
                    return accepted(datum.clone(), "answer_out_of_range");
                }
                let number = number(value).ok_or("answer_unknown_option")?;
                accepted(Datum::Number(number), "answer_out_of_range")
            }
            Holds::Number { .. } => {
                accepted(Datum::Number(number(value).ok_or("answer_no_number")?), "answer_out_of_range")
            }
            Holds::Text { .. } => accepted(Datum::Text(value.to_owned()), "answer_too_long"),
            Holds::Day {} => {
                let minutes = when::when(value, self.day_first).ok_or("answer_no_day")?;
                let day = expr::day_text(minutes.0.div_euclid(1440));
                if minutes.0.rem_euclid(1440) != 0 {
                    Err("answer_no_day")
                } else {
                    accepted(Datum::Text(day), "answer_no_day")
                }
            }
            Holds::Clock {} => {
                let (hour, minute) = value.split_once(':').ok_or("answer_no_time")?;
                let minute: String = minute.chars().take_while(char::is_ascii_digit).collect();
                let at = |text: &str| text.trim().parse::<f64>().map_err(|_| "answer_no_time");
                accepted(Datum::Number(at(hour)? * 60.0 + at(&minute)?), "answer_no_time")
            }
        }
    }

    /// The option of a value: by its words, by its number from 1 where the file writes numbers, or an open one.
    fn option(&self, known: &Known, options: &[Uid], value: &str) -> Result<(Uid, Option<Open>), &'static str> {
        let named = |value: &str| match known.words.get(&fold(value)).map(Vec::as_slice) {
            Some([Datum::Text(uid)]) if options.contains(uid) => Some(uid.clone()),
            _ => None,
        };
        if let Some(uid) = named(value) {
            return Ok((uid, None));
        }
        // 其他〖我们的车〗
        if let Some((head, rest)) = value.split_once(['〖', '[']).filter(|(h, _)| named(h.trim()).is_some()) {
            let uid = named(head.trim()).unwrap_or_default();
            let words = rest.trim_end_matches(['〗', ']']).trim();
            return match known.open.get(&uid) {
                Some(_) if words.is_empty() => Ok((uid, None)),
                Some((key, _)) if words.chars().count() <= 200 => Ok((uid, Some((key.clone(), words.to_owned())))),
                _ => Err("answer_unknown_option"),
            };
        }
        if self.dialect == Dialect::Wjx
            && let Ok(place) = value.parse::<usize>()
            && let Some(uid) = place.checked_sub(1).and_then(|at| options.get(at))
        {
            return Ok((uid.clone(), None));
        }
        // Google and Microsoft write only the words of "other"
        if matches!(self.dialect, Dialect::Google | Dialect::Microsoft)
            && let Some((uid, (key, _))) = known.open.iter().next()
            && value.chars().count() <= 200
        {
            return Ok((uid.clone(), Some((key.clone(), value.to_owned()))));
        }
        Err("answer_unknown_option")
    }

    /// The parts of a cell with several answers.
    fn split(&self, known: &Known, value: &str) -> Vec<String> {
        if known.words.contains_key(&fold(value)) {
            return vec![value.to_owned()];
        }
        for separator in ['┋', ';', '；', '|', '\n'] {
            if value.contains(separator) {
                return value.split(separator).map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
            }
        }
        // XLSForm data: names with blanks between them
        let words: Vec<&str> = value.split_whitespace().collect();
        if words.len() > 1 && words.iter().all(|w| known.words.contains_key(&fold(w))) {
            return words.into_iter().map(str::to_owned).collect();
        }
        by_commas(value, &|part| known.words.contains_key(&fold(part)))
    }
}

/// Parts between commas, where an option may have commas itself: the longest known beginning counts.
pub(super) fn by_commas(value: &str, known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let pieces: Vec<&str> = value.split(", ").flat_map(|p| p.split('，')).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < pieces.len() {
        let longest = (at + 1..=pieces.len().min(at + 12))
            .rev()
            .map(|end| (end, pieces[at..end].join(", ")))
            .find(|(_, p)| known(p));
        let (end, part) = longest.unwrap_or((at + 1, pieces[at].to_owned()));
        found.push(part.trim().to_owned());
        at = end;
    }
    found.retain(|p| !p.is_empty());
    found
}

/// A number as it is written, with nothing guessed.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = text.trim();
    let plain = text.strip_prefix(['-', '+']).unwrap_or(text);
    let digits = plain.chars().all(|c| c.is_ascii_digit() || c == '.') && plain.chars().any(|c| c.is_ascii_digit());
    text.parse::<f64>().ok().filter(|n| digits && n.is_finite())
}

/// Whether a column of an option says that it is chosen.
fn flag(value: &str) -> Option<bool> {
    match fold(value).as_str() {
        "1" | "yes" | "true" | "y" | "是" | "选中" | "√" | "checked" => Some(true),
        "0" | "no" | "false" | "n" | "否" | "未选中" => Some(false),
        _ => None,
    }
}
