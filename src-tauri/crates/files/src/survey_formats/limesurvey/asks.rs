//! Types of questions of LimeSurvey, and what they are here. It is longer than other files because LimeSurvey has thirty
//! types and each has its lines.

use super::{
    super::{
        html::plain,
        limits::UNLIMITED,
        making::{Namer, Offered, Wording, choices, scale as points},
        surveyjs::asks::role,
        tongues::{Said, Tongues},
    },
    ANSWER, OTHER, OWN,
    document::Item,
};
use keheng_form::{
    Choice, Kind, Row, Scale, Side, Text,
    kinds::{
        Allocation, Date, Dropdown, LongText, MatrixMultiple, MatrixScale, MatrixSingle, MatrixText, Multiple, Note,
        Nps, Number, Ranking, Rating, ScaleQuestion, ShortText, Sides, Single, Slider, Time, YesNo,
    },
};
use serde::{Deserialize, Serialize};

/// What a question of ours is where LimeSurvey has a wider type; in the attribute [`OWN`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Own {
    /// its name, where LimeSurvey does not allow it
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// its type, where LimeSurvey has a wider one
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// name and place of the option that is "other" there
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<(String, usize)>,
    /// names of parts by their codes, where LimeSurvey does not allow them
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub parts: std::collections::BTreeMap<String, String>,
    /// codes of options that ask for words, where LimeSurvey has none that do
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// digits after the point
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimals: Option<u8>,
    /// sides of a matrix of numbers: points and words
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<Scale>,
}

/// A question, with the codes its parts had by uid.
pub(super) struct Asked {
    pub kind: Kind,
    /// options, columns, sides
    pub options: Vec<(String, String)>,
    pub rows: Vec<(String, String)>,
    pub notes: Vec<&'static str>,
    /// attributes that are used
    pub used: Vec<&'static str>,
}

/// What is needed to read a question.
pub(super) struct Asker<'a> {
    pub tongues: &'a Tongues,
    pub wording: &'a Wording,
    pub own: &'a Own,
}

/// What an attribute says that is a switch.
pub(super) fn yes(value: &str) -> bool {
    ["y", "1", "yes", "true"].contains(&value.to_lowercase().as_str())
}

type Named = Vec<(String, String)>;

impl Asker<'_> {
    /// A text without its HTML.
    pub fn text(&self, said: &Said) -> Text {
        let text = self.tongues.text(said);
        Text { zh: plain(&text.zh), en: plain(&text.en) }
    }

    fn name<'b>(&'b self, item: &'b Item) -> &'b str {
        self.own.parts.get(&item.code).map_or(&item.code, String::as_str)
    }

    fn options(&self, items: &[&Item]) -> (Vec<Choice>, Named) {
        let offered = items.iter().map(|item| Offered { name: self.name(item), text: self.text(&item.said("text")) });
        let mut found: Vec<Choice> = choices(offered).into_iter().map(|(choice, _)| choice).collect();
        found.iter_mut().zip(items).for_each(|(choice, item)| choice.open = self.own.open.contains(&item.code));
        let codes = found.iter().zip(items).map(|(choice, item)| (choice.uid.clone(), item.code.clone())).collect();
        (found, codes)
    }

    fn rows(&self, items: &[&Item]) -> (Vec<Row>, Named) {
        let mut namer = Namer::default();
        let row = |(at, item): (usize, &&Item)| {
            let (uid, name) = (format!("r{}", at + 1), namer.part(self.name(item)));
            Row { uid, name, text: self.text(&item.said("text")), ..Row::default() }
        };
        let rows: Vec<Row> = items.iter().enumerate().map(row).collect();
        let codes = rows.iter().zip(items).map(|(row, item)| (row.uid.clone(), item.code.clone())).collect();
        (rows, codes)
    }

    /// Options with "other", where the question asks for it.
    fn with_other(&self, item: &Item, items: &[&Item]) -> (Vec<Choice>, Named) {
        let (mut found, mut codes) = self.options(items);
        if yes(item.cell("other")) {
            let said = self.text(&item.said("other_replace_text"));
            let (name, at) = self.own.other.clone().unwrap_or(("other".to_owned(), found.len()));
            let text = if said.is_empty() { self.wording.other.clone() } else { said };
            let uid = format!("o{}", found.len() + 1);
            let mut namer = Namer::default();
            found.iter().for_each(|c| drop(namer.part(&c.name)));
            let other = Choice { uid: uid.clone(), name: namer.part(&name), text, open: true, ..Choice::default() };
            found.insert(at.min(found.len()), other);
            codes.push((uid, OTHER.to_owned()));
        }
        (found, codes)
    }

    /// Options that LimeSurvey does not spell out: code, name, words.
    fn fixed(&self, of: &[(&str, &str, &Text)]) -> (Vec<Choice>, Named) {
        let offered = of.iter().map(|(_, name, text)| Offered { name, text: (*text).clone() });
        let found: Vec<Choice> = choices(offered).into_iter().map(|(choice, _)| choice).collect();
        let codes = found.iter().zip(of).map(|(c, (code, ..))| (c.uid.clone(), (*code).to_owned())).collect();
        (found, codes)
    }

    /// What a question asks; none where a form has no such question.
    pub fn asked(&self, item: &Item) -> Option<Asked> {
        let all = item.scale("0");
        let answers: Vec<&Item> = item.answers.iter().filter(|a| a.on("0")).collect();
        let done = |kind: Kind, options: Named, rows: Named| Asked { kind, options, rows, notes: vec![], used: vec![] };
        let plain = |kind: Kind| done(kind, vec![], vec![]);
        let shuffle = ["random_order", "answer_order", "subquestion_order"]
            .iter()
            .any(|c| yes(item.cell(c)) || item.cell(c) == "random");
        let mut asked = match item.kind.as_str() {
            "L" | "!" | "O" => {
                let (choices, codes) = self.with_other(item, &answers);
                let mut asked = match item.kind.as_str() {
                    "!" => done(Kind::Dropdown(Dropdown { choices }), codes, vec![]),
                    _ => self.list(item, &answers, choices, codes, shuffle),
                };
                if item.kind == "O" {
                    asked.notes.push("comment_left_out");
                }
                asked.used.extend(["other", "other_replace_text"]);
                asked
            }
            "5" if self.own.kind == "rating" => plain(Kind::Rating(Rating { to: 5 })),
            "5" => plain(Kind::ScaleQuestion(ScaleQuestion { scale: bare(1, 5) })),
            "Y" => {
                let codes = [("yes", "Y"), ("no", "N")].map(|(u, c)| (u.to_owned(), c.to_owned()));
                done(Kind::YesNo(YesNo {}), codes.to_vec(), vec![])
            }
            "G" => {
                let words = self.wording;
                let (choices, codes) = self.fixed(&[("F", "F", &words.female), ("M", "M", &words.male)]);
                done(Kind::Single(Single { choices, shuffle: false }), codes, vec![])
            }
            "S" => {
                let most = whole(item, "maximum_chars").unwrap_or(UNLIMITED[0]);
                let mut asked = plain(Kind::ShortText(ShortText { most, pattern: String::new() }));
                asked.used.push("maximum_chars");
                asked
            }
            "T" | "U" => {
                let most = whole(item, "maximum_chars").unwrap_or(UNLIMITED[1]);
                let mut asked = plain(Kind::LongText(LongText { most }));
                asked.used.push("maximum_chars");
                asked
            }
            "N" => self.number(item),
            "D" => {
                let format = item.cell("date_format").to_lowercase();
                let clock = format.contains('h') && !format.contains(['d', 'y']);
                let mut asked = plain(if clock { Kind::Time(Time {}) } else { Kind::Date(Date {}) });
                if clock {
                    asked.used.push("date_format");
                }
                asked
            }
            "M" | "P" => {
                let (mut choices, codes) = self.with_other(item, &all);
                let alone: Vec<&str> = item.cell("exclude_all_others").split(';').map(str::trim).collect();
                for choice in &mut choices {
                    choice.alone = codes.iter().any(|(uid, code)| *uid == choice.uid && alone.contains(&code.as_str()));
                }
                let (least, most) = (whole(item, "min_answers"), whole(item, "max_answers"));
                let mut asked = done(Kind::Multiple(Multiple { choices, least, most, shuffle }), codes, vec![]);
                asked.used.extend(["other", "other_replace_text", "exclude_all_others", "min_answers", "max_answers"]);
                if item.kind == "P" {
                    asked.notes.push("comment_left_out");
                }
                asked
            }
            "R" => {
                // newer surveys have what is ranked as subquestions
                let ranked = if answers.is_empty() { &all } else { &answers };
                let (choices, codes) = self.options(ranked);
                let most = whole(item, "max_answers").or(whole(item, "max_subquestions"));
                let kind = Kind::Ranking(Ranking { choices, most, shuffle });
                let mut asked = done(kind, codes, vec![]);
                asked.used.extend(["max_answers", "max_subquestions"]);
                if yes(item.cell("other")) {
                    asked.notes.push("other_left_out");
                }
                asked
            }
            "K" => self.numbers(item, &all)?,
            "Q" => self.texts(&all)?,
            "A" | "B" => {
                let (rows, codes) = self.rows(&all);
                let scale = bare(1, if item.kind == "A" { 5 } else { 10 });
                done(Kind::MatrixScale(MatrixScale { rows, scale, shuffle }), vec![], codes)
            }
            "C" | "E" => {
                let (rows, row_codes) = self.rows(&all);
                let w = self.wording;
                let (columns, codes) = match item.kind.as_str() {
                    "C" => self.fixed(&[("Y", "yes", &w.yes), ("U", "uncertain", &w.not_said), ("N", "no", &w.no)]),
                    _ => self.fixed(&[("I", "more", &w.more), ("S", "same", &w.same), ("D", "less", &w.less)]),
                };
                done(Kind::MatrixSingle(MatrixSingle { rows, columns, shuffle }), codes, row_codes)
            }
            "F" | "H" => self.array(&all, &answers, shuffle),
            "1" => self.dual(item, &all, shuffle)?,
            ";" => {
                let (rows, row_codes) = self.rows(&all);
                let (columns, codes) = self.options(&item.scale("1"));
                let most = whole(item, "maximum_chars").unwrap_or(UNLIMITED[0]);
                let mut asked = done(Kind::MatrixText(MatrixText { rows, columns, most }), codes, row_codes);
                asked.used.push("maximum_chars");
                asked
            }
            ":" => self.grid(item, &all, shuffle)?,
            "X" => plain(Kind::Note(Note {})),
            _ => return None,
        };
        let matrix = !asked.kind.as_type().rows().is_empty() || !asked.kind.columns().is_empty();
        if matrix && (asked.kind.as_type().rows().is_empty()) {
            return None;
        }
        if shuffle {
            asked.used.extend(["random_order", "answer_order", "subquestion_order"]);
        }
        asked.used.push(OWN);
        Some(asked)
    }

    /// A list; of points, where it says so.
    fn list(&self, item: &Item, answers: &[&Item], choices: Vec<Choice>, codes: Named, shuffle: bool) -> Asked {
        let found: Vec<(Choice, String)> =
            choices.iter().cloned().zip(answers.iter().map(|a| a.code.clone())).collect();
        let scale = points(&found).filter(|_| !yes(item.cell("other")));
        let kind = match (self.own.kind.as_str(), scale) {
            ("nps", Some(s)) if (s.from, s.to) == (0, 10) => {
                let mut ends = s.labels.into_iter();
                Kind::Nps(Nps { low: ends.next().unwrap_or_default(), high: ends.next().unwrap_or_default() })
            }
            ("rating", Some(s)) if s.from == 1 => Kind::Rating(Rating { to: s.to }),
            ("scale", Some(scale)) => Kind::ScaleQuestion(ScaleQuestion { scale }),
            _ => Kind::Single(Single { choices, shuffle }),
        };
        let codes = if matches!(kind, Kind::Single(_)) { codes } else { vec![] };
        Asked { kind, options: codes, rows: vec![], notes: vec![], used: vec![] }
    }

    fn number(&self, item: &Item) -> Asked {
        let bound = |column: &str| item.cell(column).parse::<f64>().ok().filter(|n| n.is_finite());
        let (min, max) = (bound("min_num_value_n"), bound("max_num_value_n"));
        let decimals = if yes(item.cell("num_value_int_only")) { 0 } else { self.own.decimals.unwrap_or(6).min(6) };
        let unit = self.text(&item.said("suffix"));
        let mut used = vec!["num_value_int_only", "suffix"];
        used.extend(min.map(|_| "min_num_value_n"));
        used.extend(max.map(|_| "max_num_value_n"));
        let kind = Kind::Number(Number { min, max, decimals, unit });
        Asked { kind, options: vec![], rows: vec![], notes: vec![], used }
    }

    /// Several numbers: a slider, shares of a total, or a list of texts that hold numbers.
    fn numbers(&self, item: &Item, all: &[&Item]) -> Option<Asked> {
        let number = |column: &str| item.cell(column).parse::<i32>().ok();
        let sliders = yes(item.cell("slider_layout"));
        if let (true, [bar]) = (sliders, all) {
            let (min, max) = (number("slider_min").unwrap_or(0), number("slider_max").unwrap_or(100));
            let step = number("slider_accuracy").unwrap_or(1);
            if let Ok(step @ 1..) = u32::try_from(step)
                && min < max
            {
                let mark = if item.cell("slider_separator").is_empty() { "|" } else { item.cell("slider_separator") };
                let parts = |said: &str, at: usize| plain(said.split(mark).nth(at).unwrap_or_default());
                let said = self.tongues.text(&bar.said("text"));
                let end = |at: usize| Text { zh: parts(&said.zh, at), en: parts(&said.en, at) };
                let kind = Kind::Slider(Slider { min, max, step, low: end(1), high: end(2) });
                let used = vec!["slider_layout", "slider_min", "slider_max", "slider_accuracy", "slider_separator"];
                return Some(Asked { kind, options: vec![], rows: vec![], notes: vec![], used });
            }
        }
        if let Ok(total @ 1..) = item.cell("equals_num_value").parse::<u32>()
            && all.len() >= 2
        {
            let (choices, options) = self.options(all);
            let kind = Kind::Allocation(Allocation { choices, total });
            let used = vec!["equals_num_value", "num_value_int_only"];
            return Some(Asked { kind, options, rows: vec![], notes: vec![], used });
        }
        let mut asked = self.texts(all)?;
        asked.notes.push("numbers_as_text");
        Some(asked)
    }

    /// A list of texts is a table with one column.
    fn texts(&self, all: &[&Item]) -> Option<Asked> {
        let (rows, row_codes) = self.rows(all);
        let column =
            Choice { uid: "c1".into(), name: ANSWER.into(), text: self.wording.answer.clone(), ..Choice::default() };
        let kind = Kind::MatrixText(MatrixText { rows, columns: vec![column], most: UNLIMITED[0] });
        let options = vec![("c1".to_owned(), String::new())];
        Some(Asked { kind, options, rows: row_codes, notes: vec![], used: vec![] })
    }

    fn array(&self, all: &[&Item], answers: &[&Item], shuffle: bool) -> Asked {
        let (rows, row_codes) = self.rows(all);
        let (columns, codes) = self.options(answers);
        let found: Vec<(Choice, String)> = columns.iter().cloned().zip(codes.iter().map(|(_, c)| c.clone())).collect();
        let (kind, options) = match points(&found) {
            Some(scale) if self.own.kind != "matrix_single" => {
                (Kind::MatrixScale(MatrixScale { rows, scale, shuffle }), vec![])
            }
            _ => (Kind::MatrixSingle(MatrixSingle { rows, columns, shuffle }), codes),
        };
        Asked { kind, options, rows: row_codes, notes: vec![], used: vec![] }
    }

    /// Two scales side by side. Codes that are no numbers are points by their place.
    fn dual(&self, item: &Item, all: &[&Item], shuffle: bool) -> Option<Asked> {
        let (rows, row_codes) = self.rows(all);
        let mut notes = Vec::new();
        let mut side = |at: usize, head: &str| -> Option<Side> {
            let answers: Vec<&Item> = item.answers.iter().filter(|a| a.on(if at == 0 { "0" } else { "1" })).collect();
            let (found, codes) = self.options(&answers);
            let found: Vec<(Choice, String)> = found.into_iter().zip(codes.into_iter().map(|(_, c)| c)).collect();
            let scale = points(&found).or_else(|| {
                notes = vec!["points_by_place"];
                let labels = found.iter().map(|(choice, _)| choice.text.clone()).collect();
                (found.len() >= 2).then_some(Scale { from: 1, to: found.len() as i32, labels, opt_out: false })
            })?;
            let own = self.own.parts.get(if at == 0 { "0" } else { "1" });
            let name = own.cloned().unwrap_or_else(|| format!("scale_{}", at + 1));
            let said = self.text(&item.said(head));
            let text = if said.is_empty() { Text::both((at + 1).to_string(), (at + 1).to_string()) } else { said };
            Some(Side { uid: format!("s{}", at + 1), role: role(&name), name, text, scale })
        };
        let sides = vec![side(0, "dualscale_headerA")?, side(1, "dualscale_headerB")?];
        let options = vec![("s1".to_owned(), "0".to_owned()), ("s2".to_owned(), "1".to_owned())];
        let kind = Kind::Sides(Sides { rows, sides, shuffle });
        let used = vec!["dualscale_headerA", "dualscale_headerB"];
        Some(Asked { kind, options, rows: row_codes, notes, used })
    }

    /// A table of numbers: boxes to tick, points, or free numbers.
    fn grid(&self, item: &Item, all: &[&Item], shuffle: bool) -> Option<Asked> {
        let (rows, row_codes) = self.rows(all);
        let second = item.scale("1");
        let (columns, codes) = self.options(&second);
        let done = |kind: Kind, used: Vec<&'static str>, notes: Vec<&'static str>| {
            Some(Asked { kind, options: codes.clone(), rows: row_codes.clone(), notes, used })
        };
        if yes(item.cell("multiflexible_checkbox")) {
            let kind = Kind::MatrixMultiple(MatrixMultiple { rows, columns, shuffle });
            return done(kind, vec!["multiflexible_checkbox"], vec![]);
        }
        let number = |column: &str, usual: i32| {
            let cell = item.cell(column);
            if cell.is_empty() || cell == "0" && column != "multiflexible_min" {
                Some(usual)
            } else {
                cell.parse().ok()
            }
        };
        let free = yes(item.cell("input_boxes"));
        let bounds = (number("multiflexible_min", 1), number("multiflexible_max", 10), number("multiflexible_step", 1));
        let scale = match bounds {
            (Some(from), Some(to), Some(1)) if !free && from < to && i64::from(to) - i64::from(from) <= 100 => {
                Some(bare(from, to))
            }
            _ => None,
        };
        match scale {
            Some(scale) if columns.len() >= 2 => {
                let side = |(at, column): (usize, &Choice)| Side {
                    uid: column.uid.clone(),
                    name: column.name.clone(),
                    text: column.text.clone(),
                    role: role(&column.name),
                    scale: self.own.scales.get(at).cloned().unwrap_or_else(|| scale.clone()),
                };
                let sides = columns.iter().enumerate().map(side).collect();
                let used = vec!["multiflexible_min", "multiflexible_max", "multiflexible_step"];
                done(Kind::Sides(Sides { rows, sides, shuffle }), used, vec![])
            }
            _ => {
                let kind = Kind::MatrixText(MatrixText { rows, columns, most: UNLIMITED[0] });
                done(kind, vec![], vec!["numbers_as_text"])
            }
        }
    }
}

fn bare(from: i32, to: i32) -> Scale {
    Scale { from, to, labels: vec![], opt_out: false }
}

/// A whole number above 0.
fn whole(item: &Item, column: &str) -> Option<u32> {
    item.cell(column).parse().ok().filter(|n| *n > 0)
}
