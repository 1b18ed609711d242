//! A form made of a file of answers: what its heads ask and its cells hold. It is longer than other files by the words
//! of scales.

use super::super::{
    making::{Namer, Offered, choices},
    tongues::is_chinese,
};
use super::{
    AnswerTable, Dialect, Group, Target,
    cells::{by_commas, number},
    dialect, groups,
    when::when,
};
use crate::cell::text::fold;
use keheng_form::{
    Choice, Form, Kind, Lang, Page, Question, Row, Scale, Text,
    kinds::{
        Date, Dropdown, LongText, MatrixScale, MatrixSingle, Multiple, Nps, Number, Ranking, ScaleQuestion, ShortText,
        Single,
    },
};

/// Different values of a question with options, at most; more are texts.
const MOST_OPTIONS: usize = 40;
/// From here on options are folded away.
const MANY: usize = 12;

/// Points in words, from low to high; other words for one point stand together.
const SCALES: [&[&[&str]]; 7] = [
    &[
        &["很不满意", "非常不满意"],
        &["不满意", "较不满意", "比较不满意"],
        &["一般"],
        &["满意", "较满意", "比较满意"],
        &["很满意", "非常满意"],
    ],
    &[
        &["非常不同意", "很不同意"],
        &["不同意", "比较不同意"],
        &["一般", "中立", "不确定"],
        &["同意", "比较同意"],
        &["非常同意", "很同意"],
    ],
    &[&["很不重要", "非常不重要"], &["不重要"], &["一般"], &["重要"], &["很重要", "非常重要"]],
    &[&["很差", "非常差"], &["差", "较差"], &["一般"], &["好", "较好"], &["很好", "非常好"]],
    &[
        &["very dissatisfied"],
        &["dissatisfied"],
        &["neutral", "neither satisfied nor dissatisfied"],
        &["satisfied"],
        &["very satisfied"],
    ],
    &[
        &["strongly disagree"],
        &["disagree"],
        &["neutral", "neither agree nor disagree"],
        &["agree"],
        &["strongly agree"],
    ],
    &[
        &["very difficult"],
        &["somewhat difficult"],
        &["neither easy nor difficult"],
        &["somewhat easy"],
        &["very easy"],
    ],
];

/// A form whose questions are the columns of the file, and what each column is. Options are the values that are there,
/// in the order they are met.
pub fn form_of(table: &AnswerTable, title: &str) -> (Form, Vec<Target>) {
    let (about, found) = groups(table);
    let mut targets: Vec<Target> = about.into_iter().map(|t| t.unwrap_or(Target::Nothing)).collect();
    let words: String = found
        .iter()
        .map(|g| g.text.as_str())
        .chain(found.iter().flat_map(|g| g.columns.iter().map(|(_, p)| p.as_str())))
        .collect();
    let lang = if is_chinese(&words) { Lang::Zh } else { Lang::En };
    let guesser = Guesser { table, lang, dialect: dialect(&table.heads) };
    let mut namer = Namer::default();
    let mut questions = Vec::new();
    for (at, group) in found.iter().enumerate() {
        let uid = format!("q{}", at + 1);
        let (kind, of_columns) = guesser.kind(group, &uid);
        for (column, target) in of_columns {
            targets[column] = target;
        }
        let parts: Vec<&str> = group.columns.iter().map(|(_, p)| p.as_str()).collect();
        let text = if group.text.is_empty() { parts.join(" / ") } else { group.text.clone() };
        let wanted = match (group.number, keheng_form::is_name(&group.text)) {
            (_, true) => group.text.clone(),
            (Some(number), _) => format!("q{number}"),
            _ => uid.clone(),
        };
        let name = namer.question(&wanted);
        questions.push(Question { name, ..Question::new(uid, Text::one(lang, text.replace('{', "{{")), kind) });
    }
    let page = Page { uid: "p1".to_owned(), questions, ..Page::default() };
    (Form { title: Text::one(lang, title), languages: vec![lang], pages: vec![page], ..Form::default() }, targets)
}

struct Guesser<'a> {
    table: &'a AnswerTable,
    lang: Lang,
    dialect: Dialect,
}

impl Guesser<'_> {
    fn text(&self, words: &str) -> Text {
        Text::one(self.lang, words)
    }

    /// Filled values; what 问卷星 writes for a skipped question is none.
    fn values(&self, column: usize) -> Vec<&str> {
        let skipped = ["(跳过)", "（跳过）", "(空)", "-3", "-2"];
        self.table.values(column).filter(|v| self.dialect != Dialect::Wjx || !skipped.contains(v)).collect()
    }

    fn kind(&self, group: &Group, uid: &str) -> (Kind, Vec<(usize, Target)>) {
        match group.columns.as_slice() {
            [(column, part)] if part.is_empty() => {
                let kind = self.column(&group.text, &self.values(*column));
                (kind, vec![(*column, Target::Cell(uid.to_owned()))])
            }
            columns => self.columns(columns, uid),
        }
    }

    /// Different values in the order they are met; none where they are too many.
    fn options<'v>(&self, values: impl IntoIterator<Item = &'v str>) -> Option<Vec<&'v str>> {
        let (mut found, mut seen) = (Vec::new(), std::collections::HashSet::new());
        for value in values {
            if seen.insert(fold(value)) {
                found.push(value);
            }
            if found.len() > MOST_OPTIONS {
                return None;
            }
        }
        Some(found)
    }

    fn choices<'v>(&self, words: impl IntoIterator<Item = &'v str>) -> Vec<Choice> {
        let words: Vec<&str> = words.into_iter().collect();
        let plain: Vec<String> = (1..=words.len()).map(|n| format!("o{n}")).collect();
        // a word of the file is a name where it can be one
        let name = |(word, plain): (&'v str, &str)| -> String {
            let usual =
                word.len() <= 40 && !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if usual { word.to_owned() } else { plain.to_owned() }
        };
        let names: Vec<String> = words.iter().copied().zip(plain.iter().map(String::as_str)).map(name).collect();
        let offered = names.iter().zip(&words).map(|(name, word)| Offered { name, text: self.text(word) });
        choices(offered).into_iter().map(|(choice, _)| choice).collect()
    }

    /// Points that these words are; their order is known for the usual ones.
    fn scale(&self, words: &[&str]) -> Option<Scale> {
        let folded: Vec<String> = words.iter().map(|w| fold(w)).collect();
        let fits = |points: &&&[&[&str]]| folded.iter().all(|w| points.iter().any(|p| p.iter().any(|s| fold(s) == *w)));
        let points = SCALES.iter().find(fits).filter(|_| words.len() >= 2)?;
        // of several words for a point the one in the file
        let label = |point: &&[&str]| -> Text {
            let said = words.iter().find(|w| point.iter().any(|s| fold(s) == fold(w)));
            self.text(said.copied().unwrap_or(point[0]))
        };
        let labels: Vec<Text> = points.iter().map(label).collect();
        Some(Scale { from: 1, to: labels.len() as i32, labels, opt_out: false })
    }

    fn integers(&self, values: &[&str]) -> Option<(i32, i32)> {
        let all: Vec<i32> = values.iter().map(|v| v.parse::<i32>().ok()).collect::<Option<_>>()?;
        Some((*all.iter().min()?, *all.iter().max()?))
    }

    fn column(&self, head: &str, values: &[&str]) -> Kind {
        let longest = values.iter().map(|v| v.chars().count()).max().unwrap_or(0) as u32;
        let most = longest.max(2_000);
        if values.is_empty() {
            return Kind::LongText(LongText { most });
        }
        if values.iter().all(|v| v.contains('→')) {
            let parts: Option<Vec<&str>> = self.options(values.iter().flat_map(|v| v.split('→').map(str::trim)));
            if let Some(options) = parts.filter(|o| o.len() >= 2) {
                return Kind::Ranking(Ranking { choices: self.choices(options), most: None, shuffle: false });
            }
        }
        let recommend = ["推荐", "recommend"].iter().any(|word| head.to_lowercase().contains(word));
        if let Some((from, to)) = self.integers(values) {
            if recommend && from >= 0 && to <= 10 {
                return Kind::Nps(Nps::default());
            }
            // 问卷星 writes options as their numbers
            if self.dialect == Dialect::Wjx && from >= 1 && to <= 20 {
                let mut numbers: Vec<i32> = values.iter().filter_map(|v| v.parse().ok()).collect();
                numbers.sort_unstable();
                numbers.dedup();
                if numbers.len() >= 2 {
                    let words: Vec<String> = numbers.iter().map(i32::to_string).collect();
                    return Kind::Single(Single {
                        choices: self.choices(words.iter().map(String::as_str)),
                        shuffle: false,
                    });
                }
            }
        }
        if let Some(decimals) = decimals(values) {
            let below = values.iter().any(|v| v.starts_with('-'));
            return Kind::Number(Number { min: (!below).then_some(0.0), max: None, decimals, unit: Text::default() });
        }
        if values.iter().all(|v| v.len() >= 8 && when(v, false).is_some_and(|m| m.0.rem_euclid(1440) == 0)) {
            return Kind::Date(Date {});
        }
        if let Some(options) = self.many(head, values) {
            return Kind::Multiple(Multiple {
                choices: self.choices(options.iter().map(String::as_str)),
                least: None,
                most: None,
                shuffle: false,
            });
        }
        let options = self.options(values.iter().copied());
        let repeated = |n: usize| n * 2 <= values.len() || n <= 3 && values.len() >= 4;
        match options.filter(|o| (2..=MOST_OPTIONS).contains(&o.len()) && repeated(o.len()) && longest <= 120) {
            Some(options) => match self.scale(&options) {
                Some(scale) => Kind::ScaleQuestion(ScaleQuestion { scale }),
                None if options.len() > MANY => Kind::Dropdown(Dropdown { choices: self.choices(options) }),
                None => Kind::Single(Single { choices: self.choices(options), shuffle: false }),
            },
            None if longest <= 60 => Kind::ShortText(ShortText { most: 255, pattern: String::new() }),
            None => Kind::LongText(LongText { most }),
        }
    }

    /// The options of a question with several answers a cell: what stands between the separators, if it comes again.
    fn many(&self, head: &str, values: &[&str]) -> Option<Vec<String>> {
        let says = ["select all", "all that apply", "多选", "可多选", "可选多项"]
            .iter()
            .any(|w| head.to_lowercase().contains(w));
        let with = |c: char| values.iter().filter(|v| v.contains(c)).count();
        let pieces: Vec<String> = if with('┋') > 0 {
            split(values, '┋')
        } else if with(';') * 5 >= values.len() {
            split(values, ';')
        } else if says || with(',') * 5 >= values.len() {
            values.iter().flat_map(|v| sentences(v)).collect()
        } else {
            return None;
        };
        let options = self.options(pieces.iter().map(String::as_str))?;
        // every option comes again on the average, and none is a sentence
        let again =
            options.len() >= 2 && options.len() * 2 <= pieces.len() && options.iter().all(|o| o.chars().count() <= 120);
        let whole: Vec<String> = options.into_iter().map(str::to_owned).collect();
        // what is split must be found again when it is read
        let back = |v: &&&str| {
            v.contains(['┋', ';'])
                || by_commas(v, &|p| whole.iter().any(|o| fold(o) == fold(p)))
                    .iter()
                    .all(|p| whole.iter().any(|o| fold(o) == fold(p)))
        };
        (again && values.iter().filter(back).count() == values.len()).then_some(whole)
    }

    /// Several columns are options that are ticked, places of a ranking, or rows.
    fn columns(&self, columns: &[(usize, String)], uid: &str) -> (Kind, Vec<(usize, Target)>) {
        let values: Vec<Vec<&str>> = columns.iter().map(|(c, _)| self.values(*c)).collect();
        let all: Vec<&str> = values.concat();
        let parts = || columns.iter().map(|(_, part)| part.as_str());
        let ticked = !all.is_empty() && all.iter().all(|v| ["0", "1"].contains(v)) && all.contains(&"0");
        if ticked {
            let choices = self.choices(parts());
            let targets =
                columns.iter().zip(&choices).map(|((c, _), o)| (*c, Target::Flag(uid.to_owned(), o.uid.clone())));
            let targets = targets.collect();
            return (Kind::Multiple(Multiple { choices, least: None, most: None, shuffle: false }), targets);
        }
        if self.ranks(columns) {
            let choices = self.choices(parts());
            let targets =
                columns.iter().zip(&choices).map(|((c, _), o)| (*c, Target::Place(uid.to_owned(), o.uid.clone())));
            let targets = targets.collect();
            return (Kind::Ranking(Ranking { choices, most: None, shuffle: false }), targets);
        }
        let mut namer = Namer::default();
        let row = |(at, (_, part)): (usize, &(usize, String))| Row {
            uid: format!("r{}", at + 1),
            name: namer.part(&if keheng_form::is_name(part) { part.clone() } else { format!("r{}", at + 1) }),
            text: self.text(part),
            ..Row::default()
        };
        let rows: Vec<Row> = columns.iter().enumerate().map(row).collect();
        let targets =
            columns.iter().zip(&rows).map(|((c, _), r)| (*c, Target::Cell(format!("{uid}.{}", r.uid)))).collect();
        let shuffle = false;
        let kind = match (self.integers(&all), self.options(all.iter().copied())) {
            (Some((from, to)), _) if from >= 0 && to <= 10 => {
                let to = if to <= 5 { 5 } else { 10 };
                Kind::MatrixScale(MatrixScale {
                    rows,
                    scale: Scale { from: from.min(1), to, labels: vec![], opt_out: false },
                    shuffle,
                })
            }
            (None, Some(options)) if options.len() >= 2 => match self.scale(&options) {
                Some(scale) => Kind::MatrixScale(MatrixScale { rows, scale, shuffle }),
                None => Kind::MatrixSingle(MatrixSingle { rows, columns: self.choices(options), shuffle }),
            },
            _ => {
                let column =
                    vec![Choice { uid: "t".into(), name: "text".into(), text: self.text("…"), ..Choice::default() }];
                let longest = all.iter().map(|v| v.chars().count()).max().unwrap_or(0) as u32;
                let targets = columns
                    .iter()
                    .zip(&rows)
                    .map(|((c, _), r)| (*c, Target::Cell(format!("{uid}.{}.t", r.uid))))
                    .collect();
                let kind = keheng_form::kinds::MatrixText { rows, columns: column, most: longest.max(500) };
                return (Kind::MatrixText(kind), targets);
            }
        };
        (kind, targets)
    }

    /// In every row the numbers are 1, 2, 3 ... each once.
    fn ranks(&self, columns: &[(usize, String)]) -> bool {
        let mut any = false;
        for (_, row) in &self.table.rows {
            let skipped = ["", "-3", "-2", "(跳过)"];
            let mut places: Vec<u32> = Vec::new();
            for (column, _) in columns {
                let value = self.table.cell(row, *column);
                if skipped.contains(&value) {
                    continue;
                }
                let Ok(place) = value.parse() else { return false };
                places.push(place);
            }
            places.sort_unstable();
            if !places.iter().copied().eq(1..=places.len() as u32) {
                return false;
            }
            any |= places.len() >= 2;
        }
        any && columns.len() >= 2
    }
}

/// Digits behind the point, where all values are numbers.
fn decimals(values: &[&str]) -> Option<u8> {
    let mut most = 0;
    for value in values {
        number(value).filter(|n| n.abs() < 1e12)?;
        // a waybill number is no number
        let leading = value.trim_start_matches('-');
        if leading.len() > 1 && leading.starts_with('0') && !leading.starts_with("0.") || leading.starts_with('+') {
            return None;
        }
        most = most.max(value.split_once('.').map_or(0, |(_, digits)| digits.len()));
    }
    u8::try_from(most).ok().filter(|d| *d <= 6)
}

fn split(values: &[&str], separator: char) -> Vec<String> {
    values.iter().flat_map(|v| v.split(separator)).map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect()
}

/// Parts between commas outside of brackets. A comma before a small letter belongs to a sentence.
fn sentences(value: &str) -> Vec<String> {
    let (mut found, mut depth, mut part) = (Vec::new(), 0i32, String::new());
    let chars: Vec<char> = value.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth -= 1,
            _ => {}
        }
        let next = chars.get(at + 1..).unwrap_or_default().iter().find(|c| !c.is_whitespace());
        let parts =
            *c == ',' && depth <= 0 && chars.get(at + 1) == Some(&' ') && next.is_some_and(|n| !n.is_lowercase())
                || *c == '，' && depth <= 0;
        if parts {
            found.push(std::mem::take(&mut part));
        } else {
            part.push(*c);
        }
    }
    found.push(part);
    found.iter().map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect()
}
