//! Answers as an analysis wants them: columns of the people looked at. It is longer than others because everything that an
//! analysis can ask of the answers stands here.

use super::{
    table::word,
    twin::Twin,
    variables::{Variable, VariableKind, variables},
};
use crate::{
    surveys::{
        answered::{Answered, CustomerFacts, Given, Head},
        coding::Codings,
        open_text::Topic,
        results::{option_words, questions, spoken},
    },
    value::State,
};
use keheng_base::{Fault, Minutes, Month};
use keheng_calc::survey::ahp;
use keheng_form::{Choice, Holds, Kind, Lang, Question, Scale};
use keheng_words::Words;
use std::collections::BTreeMap;

/// The answers of the people looked at.
pub struct Data<'a> {
    pub answered: &'a Answered,
    /// places in the heads
    pub people: Vec<usize>,
    /// a weight a head, where the survey and the analysis have some
    pub weights: Option<Vec<f64>>,
    /// keyword groups of the survey
    pub topics: Vec<Topic>,
    /// what was said by hand of open answers, by question
    pub codings: BTreeMap<String, Codings>,
    pub words: &'a Words,
    pub lang: Lang,
    pub variables: Vec<Variable>,
    /// a second survey that asks some of the same
    pub twin: Option<Twin<'a>>,
}

/// A figure of everybody.
#[derive(Default)]
pub struct Item {
    /// what was asked
    pub label: String,
    /// the same without the side of its matrix, where it has several
    pub row: String,
    /// its cell; blank where it is made of several
    pub key: String,
    /// one a person looked at; NaN is a blank
    pub values: Vec<f64>,
    /// lowest and highest point, where it is a scale
    pub scale: Option<(i32, i32)>,
}

/// A group of people.
pub struct Group {
    /// `o1`, `2026-11`, `3`
    pub id: String,
    /// in the user's language
    pub label: String,
    /// places in the people looked at
    pub people: Vec<usize>,
}

/// What tells people apart.
pub struct Groups {
    pub label: String,
    /// in the order of the question; empty ones too
    pub groups: Vec<Group>,
    /// one person can be in several
    pub several: bool,
}

/// What people compared two by two.
pub struct Compared {
    /// what was compared
    pub labels: Vec<String>,
    /// of everybody looked at the comparisons, row against column; none where a pair is blank
    pub squares: Vec<Option<Vec<Vec<f64>>>>,
    /// people who compared any pair
    pub begun: usize,
}

/// The month an answer was begun in, by the respondent's clock.
pub fn month_of(head: &Head) -> Month {
    Minutes(head.begun).day().month()
}

impl<'a> Data<'a> {
    pub fn new(answered: &'a Answered, words: &'a Words, lang: Lang) -> Data<'a> {
        let people = (0..answered.heads.len()).collect();
        Data {
            answered,
            people,
            weights: None,
            topics: Vec::new(),
            codings: BTreeMap::new(),
            words,
            lang,
            variables: variables(answered, words, lang),
            twin: None,
        }
    }

    /// A variable by its id. Fault: `variable_unknown` with `name`.
    pub fn variable(&self, id: &str) -> Result<&Variable, Fault> {
        self.variables.iter().find(|v| v.id == id).ok_or_else(|| Fault::new("variable_unknown").with("name", id))
    }

    pub fn item(&self, variable: Option<&Variable>, key: &str) -> Result<Item, Fault> {
        let unknown = || Fault::new("variable_unknown").with("name", key);
        let column = self.answered.column(key).ok_or_else(unknown)?;
        let Given::Figures { figures, .. } = &column.given else { return Err(unknown()) };
        let own = self.variables.iter().find(|v| v.id == key).or(variable);
        let label = own.map_or_else(|| key.to_owned(), |v| v.label.clone());
        let scale = if let Holds::Scale { from, to, .. } = column.cell.holds { Some((from, to)) } else { None };
        Ok(Item {
            row: self.row_of(key).unwrap_or_else(|| label.clone()),
            label,
            key: key.to_owned(),
            values: self.people.iter().map(|at| figures[*at]).collect(),
            scale,
        })
    }

    /// Figures of variables, scales question by question; one that is named twice counts once. Faults:
    /// `variable_unknown`, `variable_no_figures`.
    pub fn items(&self, ids: &[String]) -> Result<Vec<Item>, Fault> {
        let mut seen: Vec<&str> = Vec::new();
        let mut found = Vec::new();
        for id in ids {
            let variable = self.variable(id)?;
            if !matches!(variable.kind, VariableKind::Figure | VariableKind::Scale) {
                return Err(Fault::new("variable_no_figures").with("name", variable.label.as_str()));
            }
            for key in &variable.cells {
                // a row that an older version had and the newest has not is no part of its scale
                if !seen.contains(&key.as_str()) && self.answered.column(key).is_some() {
                    seen.push(key);
                    found.push(self.item(Some(variable), key)?);
                }
            }
        }
        Ok(found)
    }

    /// What the side of a scale is called; the scale itself where it stands alone. Fault: `variable_unknown`.
    pub fn side_of(&self, id: &str) -> Result<String, Fault> {
        let variable = self.variable(id)?;
        let mut parts = id.split('/');
        let (of, uid) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let asked = questions(&self.answered.versions).into_iter().find(|(q, _)| q.uid == of);
        let side = asked.and_then(|(q, _)| q.kind.sides().iter().find(|side| side.uid == uid));
        Ok(side.map_or_else(|| variable.label.clone(), |side| side.text.get(self.lang).to_owned()))
    }

    /// What the rows of a scale are called, one a cell as [`Data::items`] gives them. Fault: `variable_unknown`.
    pub fn rows_of(&self, id: &str) -> Result<Vec<String>, Fault> {
        let variable = self.variable(id)?;
        let row = |key: &String| self.row_of(key).unwrap_or_else(|| key.clone());
        let there = |key: &&String| self.answered.column(key).is_some();
        Ok(variable.cells.iter().filter(there).map(row).collect())
    }

    /// The words of the row of a cell; none where its question has no rows.
    pub fn row_of(&self, key: &str) -> Option<String> {
        let mut parts = key.split('.');
        let (of, uid) = (parts.next()?, parts.next()?);
        let asked = self.question(of)?;
        Some(spoken(asked.part(uid)?, &self.answered.versions).get(self.lang).to_owned())
    }

    /// The question of a uid, in the newest version that asks it.
    pub fn question(&self, uid: &str) -> Option<&'a Question> {
        self.answered.versions.iter().rev().find_map(|v| v.form.question(uid))
    }

    /// The dimension that the row of a cell belongs to, in the user's language; none where it belongs to none.
    pub fn dimension_of(&self, key: &str) -> Option<String> {
        let mut parts = key.split('.');
        let (of, uid) = (parts.next()?, parts.next()?);
        let row = self.question(of)?.kind.as_type().rows().iter().find(|row| row.uid == uid)?;
        Some(row.dimension.get(self.lang).to_owned()).filter(|dimension| !dimension.is_empty())
    }

    /// What the points of the scale of a cell are called: the point, and its word where it has one.
    pub fn points_of(&self, key: &str, (least, most): (i32, i32)) -> Vec<String> {
        let scale = self.question(key.split('.').next().unwrap_or_default()).and_then(|q| scale_of(q, key));
        let named = |point: i32| match scale.and_then(|scale| scale.word(point)).map(|word| word.get(self.lang)) {
            Some(word) if !word.is_empty() => format!("{point} {word}"),
            _ => point.to_string(),
        };
        (least..=most).map(named).collect()
    }

    /// Money of the customer of each person looked at, yuan; NaN where it is not known. Fault: `variable_no_money` with `name`.
    pub fn money(&self, ids: &[String]) -> Result<Item, Fault> {
        let variable = self.variable(ids.first().map_or("", String::as_str))?;
        let of = |facts: &CustomerFacts| match variable.id.as_str() {
            "@revenue" => Some(facts.revenue),
            "@margin" => facts.margin,
            _ => None,
        };
        if variable.kind != VariableKind::Money {
            return Err(Fault::new("variable_no_money").with("name", variable.label.as_str()));
        }
        let yuan = |at: &usize| self.facts(*at).and_then(of).map_or(f64::NAN, |fen| fen as f64 / 100.0);
        let values = self.people.iter().map(yuan).collect();
        Ok(Item { label: variable.label.clone(), values, ..Item::default() })
    }

    /// What is known of the customer of an answer, by its place in the heads.
    pub fn facts(&self, at: usize) -> Option<&CustomerFacts> {
        self.answered.facts.get(at)?.as_ref()
    }

    /// One figure a person: of a scale the mean of what the person answered. Faults as for [`Data::items`].
    pub fn figure(&self, ids: &[String]) -> Result<Item, Fault> {
        let items = self.items(ids)?;
        let label = match ids {
            [one] => self.variable(one)?.label.clone(),
            _ => items.iter().map(|i| i.label.as_str()).collect::<Vec<_>>().join(" + "),
        };
        Ok(Item { label, ..self.mean_of(&items) })
    }

    /// What a person said on average; NaN where nothing.
    pub fn mean_of(&self, items: &[Item]) -> Item {
        let scale = items.first().and_then(|i| i.scale).filter(|s| items.iter().all(|i| i.scale == Some(*s)));
        if let [one] = items {
            let (row, key) = (one.row.clone(), one.key.clone());
            return Item { label: one.label.clone(), row, key, values: one.values.clone(), scale };
        }
        let mean = |at: usize| {
            let (mut sum, mut n) = (0.0, 0.0);
            for value in items.iter().map(|i| i.values[at]).filter(|v| !v.is_nan()) {
                (sum, n) = (sum + value, n + 1.0);
            }
            if n > 0.0 { sum / n } else { f64::NAN }
        };
        Item { values: (0..self.people.len()).map(mean).collect(), scale, ..Item::default() }
    }

    /// The groups that a variable makes, by id and words; none where it makes none.
    pub fn options(&self, variable: &Variable) -> Vec<(String, String)> {
        if let Some(what) = variable.id.strip_prefix('@') {
            return self.about(what).into_iter().map(|g| (g.id, g.label)).collect();
        }
        let Some(column) = self.answered.column(&variable.id).filter(|_| variable.groups) else { return Vec::new() };
        let named = |uid: &String| {
            let words = option_words(&self.answered.versions, &column.cell.key, uid);
            (uid.clone(), words.get(self.lang).to_owned())
        };
        match (&column.given, &column.cell.holds) {
            (Given::Options { options, .. } | Given::Sets { options, .. }, _) => options.iter().map(named).collect(),
            (Given::Figures { .. }, Holds::Scale { from, to, .. }) => {
                (*from..=*to).map(|point| (point.to_string(), point.to_string())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// People by what they are or said. Faults: `variable_unknown`, `variable_no_groups`.
    pub fn groups(&self, ids: &[String]) -> Result<Groups, Fault> {
        let id = ids.first().map_or("", String::as_str);
        let variable = self.variable(id)?;
        let label = variable.label.clone();
        if let Some(what) = id.strip_prefix('@') {
            return Ok(Groups { label, groups: self.about(what), several: false });
        }
        let no_groups = || Fault::new("variable_no_groups").with("name", label.as_str());
        let column = self.answered.column(id).filter(|_| variable.groups).ok_or_else(no_groups)?;
        let in_group = |place: usize, at: usize| match (&column.given, &column.cell.holds) {
            (Given::Options { given, .. }, _) => usize::from(given[at]) == place + 1,
            (Given::Sets { given, .. }, _) => given[at].as_deref().is_some_and(|set| set.contains(&(place as u16))),
            (Given::Figures { figures, .. }, Holds::Scale { from, .. }) => {
                figures[at] == f64::from(*from) + place as f64
            }
            _ => false,
        };
        let group = |(place, (id, label)): (usize, (String, String))| Group {
            id,
            label,
            people: (0..self.people.len()).filter(|at| in_group(place, self.people[*at])).collect(),
        };
        let groups: Vec<Group> = self.options(variable).into_iter().enumerate().map(group).collect();
        if groups.is_empty() {
            return Err(no_groups());
        }
        Ok(Groups { label, groups, several: matches!(column.given, Given::Sets { .. }) })
    }

    /// Who gave an answer that is meant, 1, who gave another, 0, and who said nothing, NaN. Who ticked several options is a hit by
    /// any that is meant. Faults: `variable_unknown`, `variable_no_groups` with `name`, `power_share` where one of those meant is
    /// unknown, none is, or all are.
    pub fn hits(&self, variable: &str, meant: &[String]) -> Result<Item, Fault> {
        let all = self.groups(&[variable.to_owned()])?;
        let known = meant.iter().all(|id| all.groups.iter().any(|g| g.id == *id));
        let (own, others): (Vec<&Group>, Vec<&Group>) = all.groups.iter().partition(|g| meant.contains(&g.id));
        if !known || own.is_empty() || others.is_empty() {
            return Err(Fault::new("power_share"));
        }
        let mut values = vec![f64::NAN; self.people.len()];
        others.iter().flat_map(|g| &g.people).for_each(|at| values[*at] = 0.0);
        own.iter().flat_map(|g| &g.people).for_each(|at| values[*at] = 1.0);
        let said: Vec<&str> = own.iter().map(|g| g.label.as_str()).collect();
        let label = self.words.power_share_of(&said.join(&self.words.analysis_between()), &all.label);
        Ok(Item { label, values, ..Item::default() })
    }

    /// Things compared two by two. Faults: `variable_unknown`, `variable_no_pairs`.
    pub fn compared(&self, ids: &[String]) -> Result<Compared, Fault> {
        let variable = self.variable(ids.first().map_or("", String::as_str))?;
        let asked = questions(&self.answered.versions).into_iter().find(|(q, _)| q.uid == variable.id);
        let Some((Question { kind: Kind::Pairs(pairs), .. }, _)) = asked else {
            return Err(Fault::new("variable_no_pairs").with("name", variable.label.as_str()));
        };
        let place = |choice: &Choice| pairs.choices.iter().position(|c| c.uid == choice.uid).unwrap_or(0);
        let cells: Vec<(usize, usize, Option<&[f64]>)> = pairs
            .pairs()
            .into_iter()
            .zip(&variable.cells)
            .map(|((one, other), key)| (place(one), place(other), self.answered.figures(key)))
            .collect();
        let point = |figures: &Option<&[f64]>, at: usize| figures.map_or(f64::NAN, |f| f[self.people[at]]);
        let of = |at: usize| -> Option<Vec<Vec<f64>>> {
            let ratios = cells.iter().map(|(one, other, figures)| {
                let point = point(figures, at);
                (!point.is_nan()).then(|| (*one, *other, ahp::ratio(point)))
            });
            ahp::square(pairs.choices.len(), &ratios.collect::<Option<Vec<_>>>()?)
        };
        let everybody = 0..self.people.len();
        Ok(Compared {
            labels: pairs.choices.iter().map(|c| c.text.get(self.lang).to_owned()).collect(),
            squares: everybody.clone().map(of).collect(),
            begun: everybody.filter(|at| cells.iter().any(|(.., f)| !point(f, *at).is_nan())).count(),
        })
    }

    /// What people wrote, with their places; blanks are left out. Faults: `variable_unknown`, `variable_no_texts`.
    pub fn texts(&self, ids: &[String]) -> Result<Vec<(usize, &'a str)>, Fault> {
        let variable = self.variable(ids.first().map_or("", String::as_str))?;
        let answered: &'a Answered = self.answered;
        let Some(Given::Texts(texts)) = answered.column(&variable.id).map(|c| &c.given) else {
            return Err(Fault::new("variable_no_texts").with("name", variable.label.as_str()));
        };
        let said = self.people.iter().enumerate().filter_map(|(place, at)| {
            texts[*at].as_deref().filter(|text| !text.trim().is_empty()).map(|text| (place, text))
        });
        Ok(said.collect())
    }

    /// People by what came with their answers, in the order of the groups' ids.
    pub fn about(&self, what: &str) -> Vec<Group> {
        let state = |state: State| word(self.words, &format!("state-{}", format!("{state:?}").to_lowercase()));
        // what is not known of a person's customer puts the person into no group
        let group = |at: usize| -> Option<(String, String)> {
            let (head, facts) = (&self.answered.heads[at], self.facts(at));
            Some(match what {
                "month" => (month_of(head).to_string(), self.words.month(month_of(head))),
                // so many digits that texts sort as numbers
                "version" => (format!("{:04}", head.version), head.version.to_string()),
                "arm" => self.answered.arm(head).map(|(uid, name)| (uid.to_owned(), name.to_owned()))?,
                "area" => facts?.area.clone().map(|area| (area.clone(), area))?,
                "class" => (facts?.class?.to_string(), facts?.class?.to_string()),
                "state" => (format!("{}", facts?.state as u8), state(facts?.state)),
                _ if head.lang == Lang::Zh => ("0".to_owned(), self.words.analysis_lang_zh()),
                _ => ("1".to_owned(), self.words.analysis_lang_en()),
            })
        };
        let mut found: BTreeMap<String, Group> = BTreeMap::new();
        for (place, at) in self.people.iter().enumerate() {
            let Some((id, label)) = group(*at) else { continue };
            let group = found.entry(id.clone()).or_insert(Group { id, label, people: Vec::new() });
            group.people.push(place);
        }
        found.into_values().collect()
    }
}

/// The scale that a cell of a question is on, where its points can have words.
fn scale_of<'q>(question: &'q Question, key: &str) -> Option<&'q Scale> {
    match &question.kind {
        Kind::MatrixScale(kind) => Some(&kind.scale),
        Kind::ScaleQuestion(kind) => Some(&kind.scale),
        Kind::Sides(kind) => {
            let uid = key.rsplit('.').next()?;
            kind.sides.iter().find(|side| side.uid == uid).map(|side| &side.scale)
        }
        _ => None,
    }
}

/// Places of the people who answered all items.
pub fn whole(items: &[&Item]) -> Vec<usize> {
    let n = items.first().map_or(0, |i| i.values.len());
    (0..n).filter(|at| items.iter().all(|i| !i.values[*at].is_nan())).collect()
}

/// Columns of the people who answered all items.
pub fn complete(items: &[&Item]) -> Vec<Vec<f64>> {
    let whole = whole(items);
    items.iter().map(|item| whole.iter().map(|at| item.values[*at]).collect()).collect()
}
