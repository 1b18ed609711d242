//! What of a survey can be analysed: questions, scales made of several, and what came with the answers.
//!
//! | id | is |
//! |---|---|
//! | `q3`, `q3.r2`, `q3.r2.e` | a cell; a question that compares things two by two, whole |
//! | `q3/`, `q3/e` | all rows of a matrix, on one side where it has several |
//! | `q3//0`, `q3/e/0` | the rows of its first dimension |
//! | `@month`, `@version`, `@lang` | when an answer was begun, to which version, in which language |
//! | `@arm` | arm of the form it was given to |
//! | `@class`, `@state`, `@area` | class and state of the customer, and the district of the address, of answers that are joined to one |
//! | `@revenue`, `@margin` | what that customer brings in 12 months |

use super::{Entry, Role, Sides, Takes, data::month_of};
use crate::surveys::{
    answered::{Answered, CustomerFacts},
    results::{label, questions, title},
};
use keheng_form::{
    Cell, Choice, Holds, Kind, Lang, Question, Role as SideRole, Row, Side, Text, dimensions, kinds::Pairs,
};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A scale with more points is a figure, not a set of groups.
const MOST_GROUPS: i32 = 11;

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VariableKind {
    /// one figure a person
    Figure,
    /// several questions on one scale
    Scale,
    /// one of several
    Groups,
    /// some of several
    Several,
    /// words of their own
    Text,
    /// things compared two by two
    Pairs,
    /// money of the customer
    Money,
}

/// A group that a variable makes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VariableGroup {
    /// option, point, month
    pub id: String,
    /// in the user's language
    pub label: String,
}

/// Something that people differ in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Variable {
    /// id
    pub id: String,
    /// in the user's language
    pub label: String,
    /// what it is
    pub kind: VariableKind,
    /// can stand as groups: options, or a scale of few points
    pub groups: bool,
    /// these groups, where they were asked for
    pub options: Vec<VariableGroup>,
    /// a point from 0 to 10, as readiness to recommend has it
    pub recommends: bool,
    /// cells it is made of
    #[serde(skip)]
    pub cells: Vec<String>,
    /// side of a matrix it belongs to
    #[serde(skip)]
    pub side: Option<SideRole>,
    /// lowest and highest point of all its cells
    #[serde(skip)]
    pub points: Option<(i32, i32)>,
}

impl Variable {
    /// Whether a role takes it.
    pub fn fits(&self, takes: Takes) -> bool {
        match takes {
            Takes::Items | Takes::Figure => matches!(self.kind, VariableKind::Figure | VariableKind::Scale),
            Takes::Scale | Takes::Scales => self.kind == VariableKind::Scale,
            Takes::Recommendation => self.recommends,
            Takes::Groups => self.groups,
            Takes::Texts => self.kind == VariableKind::Text,
            Takes::Pairs => self.kind == VariableKind::Pairs,
            Takes::Money => self.kind == VariableKind::Money,
        }
    }
}

/// All variables, in the order of the questionnaire; what an older version asked comes after.
pub fn variables(answered: &Answered, words: &Words, lang: Lang) -> Vec<Variable> {
    let mut found = Vec::new();
    for (question, _) in questions(&answered.versions) {
        let cells: Vec<&Cell> = answered.columns.iter().map(|c| &c.cell).filter(|c| question.owns(&c.key)).collect();
        scales(question, answered, lang, &mut found);
        if let Kind::Pairs(pairs) = &question.kind {
            // a single pair says nothing by itself
            found.push(compared(question, pairs, answered, lang));
            continue;
        }
        found.extend(cells.into_iter().filter_map(|cell| of_cell(question, cell, answered, lang)));
    }
    found.extend(about(answered, words));
    found
}

fn of_cell(question: &Question, cell: &Cell, answered: &Answered, lang: Lang) -> Option<Variable> {
    let (kind, groups) = match &cell.holds {
        Holds::Scale { from, to, .. } => (VariableKind::Figure, to - from < MOST_GROUPS),
        Holds::Number { .. } => (VariableKind::Figure, false),
        Holds::Choice { .. } => (VariableKind::Groups, true),
        Holds::Set { .. } => (VariableKind::Several, true),
        Holds::Text { .. } => (VariableKind::Text, false),
        Holds::Order { .. } | Holds::Day {} | Holds::Clock {} => return None,
    };
    let parts = label(question, &answered.versions, &cell.key);
    let named = if parts.is_empty() { vec![title(question, &answered.versions)] } else { parts };
    let side = question.kind.sides().iter().find(|s| cell.key.rsplit('.').next() == Some(s.uid.as_str()));
    Some(Variable {
        id: cell.key.clone(),
        label: joined(&named, lang),
        kind,
        groups,
        options: Vec::new(),
        cells: vec![cell.key.clone()],
        side: side.map(|s| s.role),
        points: match cell.holds {
            Holds::Scale { from, to, .. } => Some((from, to)),
            _ => None,
        },
        recommends: matches!(cell.holds, Holds::Scale { from: 0, to: 10, .. }),
    })
}

/// A question that compares things two by two, whole.
fn compared(question: &Question, pairs: &Pairs, answered: &Answered, lang: Lang) -> Variable {
    let key = |(one, other): (&Choice, &Choice)| format!("{}.{}.{}", question.uid, one.uid, other.uid);
    Variable {
        id: question.uid.clone(),
        label: title(question, &answered.versions).get(lang).to_owned(),
        kind: VariableKind::Pairs,
        groups: false,
        options: Vec::new(),
        recommends: false,
        cells: pairs.pairs().into_iter().map(key).collect(),
        side: None,
        points: None,
    }
}

fn joined(parts: &[Text], lang: Lang) -> String {
    parts.iter().map(|t| t.get(lang)).collect::<Vec<_>>().join(" · ")
}

/// The scales of a matrix: all its rows, and the rows of each dimension.
fn scales(question: &Question, answered: &Answered, lang: Lang, found: &mut Vec<Variable>) {
    let heading = title(question, &answered.versions);
    let rows: &[Row] = match &question.kind {
        Kind::MatrixScale(k) => &k.rows,
        Kind::Sides(k) => &k.rows,
        _ => return,
    };
    let sides: Vec<Option<&Side>> = match question.kind.sides() {
        [] => vec![None],
        sides => sides.iter().map(Some).collect(),
    };
    let dimensions = dimensions(rows);
    for side in sides {
        let uid = side.map_or("", |s| s.uid.as_str());
        let mut add = |id: String, part: Option<&Text>, rows: &mut dyn Iterator<Item = &Row>| {
            let named: Vec<Text> = part.or(Some(&heading)).into_iter().chain(side.map(|s| &s.text)).cloned().collect();
            let key = |row: &Row| match side {
                Some(side) => format!("{}.{}.{}", question.uid, row.uid, side.uid),
                None => format!("{}.{}", question.uid, row.uid),
            };
            found.push(Variable {
                id,
                label: joined(&named, lang),
                kind: VariableKind::Scale,
                groups: false,
                options: Vec::new(),
                cells: rows.map(key).collect(),
                side: side.map(|s| s.role),
                points: match (&question.kind, side) {
                    (Kind::MatrixScale(kind), _) => Some((kind.scale.from, kind.scale.to)),
                    (_, Some(side)) => Some((side.scale.from, side.scale.to)),
                    _ => None,
                },
                recommends: false,
            });
        };
        add(format!("{}/{uid}", question.uid), None, &mut rows.iter());
        if dimensions.len() > 1 {
            for (at, dimension) in dimensions.iter().enumerate() {
                let mut own = rows.iter().filter(|r| r.dimension == **dimension);
                add(format!("{}/{uid}/{at}", question.uid), Some(dimension), &mut own);
            }
        }
    }
}

/// What came with the answers and differs between them.
fn about(answered: &Answered, words: &Words) -> Vec<Variable> {
    let differ = |of: fn(&crate::surveys::answered::Head) -> i64| {
        answered.heads.first().is_some_and(|first| answered.heads.iter().any(|head| of(head) != of(first)))
    };
    // of customers: two of them at least must differ, whoever else is unknown
    let known = |of: fn(&CustomerFacts) -> Option<i64>| {
        let mut all = answered.facts.iter().flatten().filter_map(of);
        all.next().is_some_and(|first| all.any(|other| other != first))
    };
    let arms: Vec<Option<&str>> = answered.heads.iter().map(|head| Some(answered.arm(head)?.0)).collect();
    let mut named = arms.iter().flatten();
    let of_arms = named.next().is_some_and(|first| named.any(|other| other != first));
    let areas: Vec<&String> = answered.facts.iter().flatten().filter_map(|facts| facts.area.as_ref()).collect();
    let of_areas = areas.iter().any(|area| *area != areas[0]);
    let all = [
        ("@arm", words.analysis_variable_arm(), of_arms),
        ("@area", words.analysis_variable_area(), of_areas),
        ("@month", words.analysis_variable_month(), differ(|h| i64::from(month_of(h).0))),
        ("@version", words.analysis_variable_version(), differ(|h| i64::from(h.version))),
        ("@lang", words.analysis_variable_lang(), differ(|h| i64::from(h.lang == Lang::En))),
        (
            "@class",
            words.analysis_variable_class(),
            known(|facts| facts.class.map(|class| i64::from(u32::from(class)))),
        ),
        ("@state", words.analysis_variable_state(), known(|facts| Some(facts.state as i64))),
    ];
    let variable = |(id, label, _): (&str, String, bool)| Variable {
        id: id.to_owned(),
        label,
        kind: VariableKind::Groups,
        groups: true,
        options: Vec::new(),
        cells: Vec::new(),
        side: None,
        points: None,
        recommends: false,
    };
    let money = [
        (
            "@revenue",
            words.analysis_variable_revenue(),
            answered.facts.iter().flatten().any(|facts| facts.revenue != 0),
        ),
        (
            "@margin",
            words.analysis_variable_margin(),
            answered.facts.iter().flatten().any(|facts| facts.margin.is_some()),
        ),
    ];
    let sums = money.into_iter().filter(|(_, _, known)| *known).map(|about| Variable {
        kind: VariableKind::Money,
        groups: false,
        ..variable(about)
    });
    let sums: Vec<Variable> = sums.collect();
    all.into_iter().filter(|(_, _, differs)| *differs).map(variable).chain(sums).collect()
}

/// What the roles are given where nothing is chosen, no question twice.
pub(super) fn proposals(entry: &Entry, variables: &[Variable]) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    if let (Sides::First | Sides::All, [one, other, ..]) = (entry.sides, entry.roles) {
        found.extend(sides(entry.sides, [one, other], variables));
    }
    for role in &entry.roles[found.len()..] {
        let taken: Vec<String> = found.iter().flatten().cloned().collect();
        found.push(propose(role, variables, &taken));
    }
    found
}

/// Both sides of questions that have them: for the first sides that any question has, the first such question, or all of them
/// that are on the same points. Nothing where no question has both: what shares no rows cannot be set side by side.
fn sides(which: Sides, [one, other]: [&Role; 2], variables: &[Variable]) -> [Vec<String>; 2] {
    let whole = |side: SideRole| {
        let fits = move |v: &&Variable| {
            v.kind == VariableKind::Scale && v.side == Some(side) && v.id.matches('/').count() == 1
        };
        variables.iter().filter(fits)
    };
    let of = |v: &Variable| v.id.split('/').next().unwrap_or_default().to_owned();
    for (first, second) in one.prefers.iter().zip(other.prefers) {
        let both = whole(*first).filter_map(|a| Some((a, whole(*second).find(|b| of(b) == of(a))?)));
        let both: Vec<(&Variable, &Variable)> = both.collect();
        let Some((a, b)) = both.first() else { continue };
        let alike = |(x, y): &&(&Variable, &Variable)| (x.points, y.points) == (a.points, b.points);
        let most = if which == Sides::First { 1 } else { usize::MAX };
        let ids = both.iter().filter(alike).take(most).map(|(x, y)| (x.id.clone(), y.id.clone()));
        let (first, second): (Vec<String>, Vec<String>) = ids.unzip();
        return [first, second];
    }
    Default::default()
}

/// What a role prefers, else what is likeliest meant; none where nothing fits, or where it may stay empty.
fn propose(role: &Role, variables: &[Variable], taken: &[String]) -> Vec<String> {
    // a scale and a part of it are not two things
    let cells: Vec<&String> = variables.iter().filter(|v| taken.contains(&v.id)).flat_map(|v| &v.cells).collect();
    let used = |v: &Variable| taken.contains(&v.id) || v.cells.iter().any(|cell| cells.contains(&cell));
    let fitting = || variables.iter().filter(|v| v.fits(role.takes) && !used(v));
    let preferred = || {
        let of = |side: &SideRole| fitting().find(|v| v.side == Some(*side) && v.kind == VariableKind::Scale);
        role.prefers.iter().find_map(of)
    };
    if role.optional {
        return preferred().map(|v| vec![v.id.clone()]).unwrap_or_default();
    }
    let one = match role.takes {
        // a scale of several questions, else single ones on scales
        Takes::Items => match preferred().or_else(|| fitting().find(|v| v.kind == VariableKind::Scale)) {
            Some(scale) => return vec![scale.id.clone()],
            None => return fitting().filter(|v| v.groups).map(|v| v.id.clone()).collect(),
        },
        Takes::Scale => preferred().or_else(|| fitting().next()),
        // all scales of the side that is preferred, but not their dimensions once more
        Takes::Scales => {
            let whole = |v: &&Variable| {
                v.side.is_some_and(|side| role.prefers.contains(&side)) && v.id.matches('/').count() == 1
            };
            return fitting().filter(whole).map(|v| v.id.clone()).collect();
        }
        // a question about the whole, else a scale
        Takes::Figure => {
            let whole =
                || fitting().find(|v| v.kind == VariableKind::Figure && v.side.is_none() && !v.id.contains('.'));
            preferred().or_else(whole).or_else(|| fitting().next())
        }
        Takes::Recommendation | Takes::Texts | Takes::Pairs | Takes::Money => fitting().next(),
        // what people are, rather than what they think
        Takes::Groups => {
            let are = |v: &&Variable| v.kind == VariableKind::Groups && !v.id.contains('.');
            fitting().find(are).or_else(|| fitting().find(|v| v.kind != VariableKind::Figure))
        }
    };
    one.map(|v| vec![v.id.clone()]).unwrap_or_default()
}
