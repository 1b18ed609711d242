//! Elements of SurveyJS, and what they are here. What is used is taken out of the object; what stays is kept.

use super::{
    super::{
        limits::UNLIMITED,
        making::{Namer, Offered, choices, scale as points},
        tongues::Tongues,
    },
    words::said,
};
use keheng_form::{
    Choice, Kind, Role, Row, Scale, Side, Text,
    kinds::{
        Allocation, Date, Dropdown, LongText, MatrixMultiple, MatrixScale, MatrixSingle, MatrixText, Multiple, Note,
        Nps, Number, Ranking, Rating, ScaleQuestion, ShortText, Sides, Single, Slider, Time, YesNo,
    },
};
use serde_json::{Map, Value};

/// A question, with the names its parts had by uid.
pub(super) struct Asked {
    pub kind: Kind,
    pub options: Vec<(String, String)>,
    pub rows: Vec<(String, String)>,
    pub note: Option<&'static str>,
}

type Object = Map<String, Value>;

fn number(object: &mut Object, key: &str) -> Option<f64> {
    let value = object.get(key)?;
    let found = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    object.remove(key);
    Some(found)
}

fn whole(object: &mut Object, key: &str, otherwise: i32) -> Option<i32> {
    match object.get(key) {
        None => Some(otherwise),
        Some(_) => number(object, key).filter(|n| n.fract() == 0.0 && n.abs() < 1e9).map(|n| n as i32),
    }
}

fn flag(object: &mut Object, keys: &[&str]) -> bool {
    let mut found = false;
    for key in keys {
        found |= object.remove(*key) == Some(Value::Bool(true));
    }
    found
}

fn is(object: &Object, key: &str, word: &str) -> bool {
    object.get(key).and_then(Value::as_str) == Some(word)
}

/// The name and text of an item: a word, a number, or an object.
fn item(value: &Value, tongues: &Tongues) -> Option<(String, Text)> {
    let name =
        |v: &Value| v.as_str().map(str::to_owned).or_else(|| (v.is_number() || v.is_boolean()).then(|| v.to_string()));
    match value {
        Value::Object(by) => {
            let name = by.get("value").or(by.get("name")).and_then(name)?;
            let text = tongues.text(&said(by.get("text").or(by.get("title"))));
            let text = if text.is_empty() { tongues.text(&vec![(String::new(), name.clone())]) } else { text };
            Some((name, text))
        }
        other => name(other).map(|n| (n.clone(), tongues.text(&vec![(String::new(), n)]))),
    }
}

fn items(object: &mut Object, key: &str, tongues: &Tongues) -> Vec<(Choice, String)> {
    let found: Vec<(String, Text)> = match object.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(|v| item(v, tongues)).collect(),
        _ => Vec::new(),
    };
    let open: Vec<bool> = match object.get(key) {
        Some(Value::Array(all)) => all
            .iter()
            .filter(|v| item(v, tongues).is_some())
            .map(|v| v.get("showCommentArea") == Some(&Value::Bool(true)))
            .collect(),
        _ => Vec::new(),
    };
    let mut made = choices(found.iter().map(|(name, text)| Offered { name, text: text.clone() }));
    made.iter_mut().zip(open).for_each(|((choice, _), open)| choice.open = open);
    made
}

fn rows(object: &mut Object, key: &str, tongues: &Tongues) -> (Vec<Row>, Vec<(String, String)>) {
    let mut namer = Namer::default();
    let found: Vec<(String, Text)> = match object.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(|v| item(v, tongues)).collect(),
        _ => Vec::new(),
    };
    let row = |(at, (name, text)): (usize, &(String, Text))| Row {
        uid: format!("r{}", at + 1),
        name: namer.part(name),
        text: text.clone(),
        ..Row::default()
    };
    let rows: Vec<Row> = found.iter().enumerate().map(row).collect();
    let names = rows.iter().zip(&found).map(|(row, (name, _))| (row.uid.clone(), name.clone())).collect();
    (rows, names)
}

/// Options with those that SurveyJS adds by a switch.
fn options(object: &mut Object, tongues: &Tongues) -> (Vec<Choice>, Vec<(String, String)>) {
    let mut found = items(object, "choices", tongues);
    object.remove("choices");
    let switches: [(&[&str], &str, &str, &str); 4] = [
        (&["showNoneItem", "hasNone"], "none", "noneText", "None"),
        (&["showRefuseItem"], "refused", "refuseText", "Refuse to answer"),
        (&["showDontKnowItem"], "dontknow", "dontKnowText", "Don't know"),
        (&["showOtherItem", "hasOther"], "other", "otherText", "Other (describe)"),
    ];
    for (keys, name, text, usual) in switches {
        if !flag(object, keys) || found.iter().any(|(_, n)| n == name) {
            continue;
        }
        let own = tongues.text(&said(object.get(text)));
        let text = if own.is_empty() { tongues.text(&vec![(String::new(), usual.to_owned())]) } else { own };
        let choice = Choice {
            uid: format!("o{}", found.len() + 1),
            name: name.to_owned(),
            text,
            open: name == "other",
            alone: name != "other",
        };
        found.push((choice, name.to_owned()));
    }
    let (choices, names): (Vec<Choice>, Vec<String>) = found.into_iter().unzip();
    let names = choices.iter().map(|c| c.uid.clone()).zip(names).collect();
    (choices, names)
}

fn shuffled(object: &mut Object, key: &str) -> bool {
    let random = is(object, key, "random");
    if random {
        object.remove(key);
    }
    random
}

/// What an element asks; none where a form has no such question.
pub(super) fn asked(type_: &str, object: &mut Object, tongues: &Tongues) -> Option<Asked> {
    let plain = |kind: Kind| Some(Asked { kind, options: vec![], rows: vec![], note: None });
    if object.contains_key("choicesByUrl") || object.contains_key("choicesFromQuestion") {
        return None;
    }
    match type_ {
        "text" => text(object),
        "comment" => {
            let most = number(object, "maxLength").filter(|m| *m >= 1.0).map_or(UNLIMITED[1], |m| m as u32);
            plain(Kind::LongText(LongText { most }))
        }
        "radiogroup" | "buttongroup" | "dropdown" => {
            let (mut choices, options) = options(object, tongues);
            // one answer excludes the others anyway
            choices.iter_mut().for_each(|c| c.alone = false);
            let kind = match type_ {
                "dropdown" => Kind::Dropdown(Dropdown { choices }),
                _ => Kind::Single(Single { choices, shuffle: shuffled(object, "choicesOrder") }),
            };
            Some(Asked { kind, options, rows: vec![], note: None })
        }
        "imagepicker" if object.get("multiSelect") != Some(&Value::Bool(true)) => {
            let (choices, options) = options_of_pictures(object, tongues);
            let kind = Kind::Single(Single { choices, shuffle: shuffled(object, "choicesOrder") });
            Some(Asked { kind, options, rows: vec![], note: Some("pictures_left_out") })
        }
        "checkbox" | "tagbox" | "imagepicker" => {
            let pictures = type_ == "imagepicker";
            let (choices, options) =
                if pictures { options_of_pictures(object, tongues) } else { options(object, tongues) };
            let count = |n: Option<f64>| n.filter(|n| *n >= 1.0).map(|n| n as u32);
            let (least, most) =
                (count(number(object, "minSelectedChoices")), count(number(object, "maxSelectedChoices")));
            let kind = Kind::Multiple(Multiple { choices, least, most, shuffle: shuffled(object, "choicesOrder") });
            Some(Asked { kind, options, rows: vec![], note: pictures.then_some("pictures_left_out") })
        }
        "ranking" => {
            let (choices, options) = options(object, tongues);
            let some = flag(object, &["selectToRankEnabled"]);
            let most = if some { number(object, "maxSelectedChoices").map(|m| m as u32) } else { None };
            let kind = Kind::Ranking(Ranking { choices, most, shuffle: shuffled(object, "choicesOrder") });
            Some(Asked { kind, options, rows: vec![], note: None })
        }
        "boolean" => {
            let value = |key: &str, usual: &str| object.get(key).and_then(Value::as_str).unwrap_or(usual).to_owned();
            let options =
                vec![("yes".to_owned(), value("valueTrue", "true")), ("no".to_owned(), value("valueFalse", "false"))];
            Some(Asked { kind: Kind::YesNo(YesNo {}), options, rows: vec![], note: None })
        }
        "rating" => plain(rating(object, tongues)?),
        "slider" if !is(object, "sliderType", "range") => {
            let (min, max, step) = (whole(object, "min", 0)?, whole(object, "max", 100)?, whole(object, "step", 1)?);
            plain(Kind::Slider(Slider { min, max, step: u32::try_from(step).ok()?, ..Slider::default() }))
        }
        "matrix" => matrix(object, tongues),
        "matrixdropdown" => table(object, tongues),
        "multipletext" => shares(object, tongues),
        "html" => plain(Kind::Note(Note {})),
        _ => None,
    }
}

/// Pictures stay with their choices in the file: only names and texts are used.
fn options_of_pictures(object: &mut Object, tongues: &Tongues) -> (Vec<Choice>, Vec<(String, String)>) {
    let (choices, names): (Vec<Choice>, Vec<String>) = items(object, "choices", tongues).into_iter().unzip();
    let names = choices.iter().map(|c| c.uid.clone()).zip(names).collect();
    (choices, names)
}

fn text(object: &mut Object) -> Option<Asked> {
    let input = object.get("inputType").and_then(Value::as_str).unwrap_or("text").to_owned();
    let one = |kind: Kind, note: Option<&'static str>| Some(Asked { kind, options: vec![], rows: vec![], note });
    match input.as_str() {
        "number" | "range" => {
            let (min, max) = (number(object, "min"), number(object, "max"));
            let step = number(object, "step").unwrap_or(1.0);
            let decimals = (0..=6).find(|d| (step * 10f64.powi(*d)).fract().abs() < 1e-9).unwrap_or(6) as u8;
            object.remove("inputType");
            one(Kind::Number(Number { min, max, decimals, unit: Text::default() }), None)
        }
        "date" => {
            object.remove("inputType");
            one(Kind::Date(Date {}), None)
        }
        "time" => {
            object.remove("inputType");
            one(Kind::Time(Time {}), None)
        }
        other => {
            let most = number(object, "maxLength").filter(|m| *m >= 1.0).map_or(UNLIMITED[0], |m| m as u32);
            let odd = ["datetime-local", "month", "week", "color"].contains(&other);
            one(Kind::ShortText(ShortText { most, pattern: String::new() }), odd.then_some("as_text"))
        }
    }
}

fn rating(object: &mut Object, tongues: &Tongues) -> Option<Kind> {
    let words = |key: &str| tongues.text(&said(object.get(key)));
    let (low, high) = (words("minRateDescription"), words("maxRateDescription"));
    if let Some(Value::Array(values)) = object.get("rateValues").cloned() {
        let found: Vec<(String, Text)> = values.iter().filter_map(|v| item(v, tongues)).collect();
        let made = choices(found.iter().map(|(name, text)| Offered { name, text: text.clone() }));
        let mut scale = points(&made)?;
        if scale.labels.is_empty() && !(low.is_empty() && high.is_empty()) {
            scale.labels = vec![low, high];
        }
        object.remove("rateValues");
        return Some(Kind::ScaleQuestion(ScaleQuestion { scale }));
    }
    let from = whole(object, "rateMin", 1)?;
    let count = number(object, "rateCount").map(|n| n as i32);
    let to = whole(object, "rateMax", count.map_or(5, |n| from + n - 1))?;
    if number(object, "rateStep").is_some_and(|step| step != 1.0) {
        return None;
    }
    let stars = is(object, "rateType", "stars") && low.is_empty() && high.is_empty();
    for key in ["minRateDescription", "maxRateDescription"] {
        if !object.get(key).is_some_and(|v| super::words::has_more(v, tongues)) {
            object.remove(key);
        }
    }
    if stars && from == 1 {
        object.remove("rateType");
        return Some(Kind::Rating(Rating { to }));
    }
    if (from, to) == (0, 10) {
        return Some(Kind::Nps(Nps { low, high }));
    }
    let labels = if low.is_empty() && high.is_empty() { vec![] } else { vec![low, high] };
    Some(Kind::ScaleQuestion(ScaleQuestion { scale: Scale { from, to, labels, opt_out: false } }))
}

fn matrix(object: &mut Object, tongues: &Tongues) -> Option<Asked> {
    let found = items(object, "columns", tongues);
    let (rows, row_names) = rows(object, "rows", tongues);
    if rows.is_empty() {
        return None;
    }
    let shuffle = shuffled(object, "rowOrder");
    let many = is(object, "cellType", "checkbox");
    if !many && let Some(scale) = points(&found) {
        return Some(Asked {
            kind: Kind::MatrixScale(MatrixScale { rows, scale, shuffle }),
            options: vec![],
            rows: row_names,
            note: None,
        });
    }
    let (columns, names): (Vec<Choice>, Vec<String>) = found.into_iter().unzip();
    let options = columns.iter().map(|c| c.uid.clone()).zip(names).collect();
    let kind = if many {
        Kind::MatrixMultiple(MatrixMultiple { rows, columns, shuffle })
    } else {
        Kind::MatrixSingle(MatrixSingle { rows, columns, shuffle })
    };
    Some(Asked { kind, options, rows: row_names, note: None })
}

/// A table whose columns are all points, or all texts.
fn table(object: &mut Object, tongues: &Tongues) -> Option<Asked> {
    let columns: Vec<Object> =
        object.get("columns")?.as_array()?.iter().filter_map(|c| c.as_object().cloned()).collect();
    let usual = object.get("cellType").and_then(Value::as_str).unwrap_or("dropdown").to_owned();
    let of = |column: &Object| column.get("cellType").and_then(Value::as_str).unwrap_or(&usual).to_owned();
    let types: Vec<String> = columns.iter().map(of).collect();
    let found = items(object, "columns", tongues);
    if columns.is_empty() || found.len() != columns.len() {
        return None;
    }
    let all = |type_: &[&str]| types.iter().all(|t| type_.contains(&t.as_str()));
    if all(&["rating"]) {
        let scale = |column: &Object| -> Option<Scale> {
            let mut column = column.clone();
            match rating(&mut column, tongues)? {
                Kind::ScaleQuestion(k) => Some(k.scale),
                Kind::Nps(k) => Some(Scale {
                    from: 0,
                    to: 10,
                    labels: if k.low.is_empty() { vec![] } else { vec![k.low, k.high] },
                    opt_out: false,
                }),
                Kind::Rating(k) => Some(Scale { from: 1, to: k.to, labels: vec![], opt_out: false }),
                _ => None,
            }
        };
        let scales: Vec<Scale> = columns.iter().map(scale).collect::<Option<_>>()?;
        let (rows, row_names) = rows(object, "rows", tongues);
        if rows.is_empty() {
            return None;
        }
        if scales.len() == 1 {
            // its one column has a name that cells carry
            return None;
        }
        let side = |((choice, _), scale): (&(Choice, String), Scale)| Side {
            uid: choice.uid.replace('o', "s"),
            name: choice.name.clone(),
            text: choice.text.clone(),
            role: role(&choice.name),
            scale,
        };
        let options = found.iter().map(|(c, name)| (c.uid.replace('o', "s"), name.clone())).collect();
        let sides = found.iter().zip(scales).map(side).collect();
        let kind = Kind::Sides(Sides { rows, sides, shuffle: shuffled(object, "rowOrder") });
        return Some(Asked { kind, options, rows: row_names, note: None });
    }
    if all(&["text", "comment"]) {
        let (rows, row_names) = rows(object, "rows", tongues);
        if rows.is_empty() {
            return None;
        }
        let (columns, names): (Vec<Choice>, Vec<String>) = found.into_iter().unzip();
        let options = columns.iter().map(|c| c.uid.clone()).zip(names).collect();
        let kind = Kind::MatrixText(MatrixText { rows, columns, most: UNLIMITED[0] });
        return Some(Asked { kind, options, rows: row_names, note: None });
    }
    None
}

/// What a side measures, by the names this program gives.
pub(in super::super) fn role(name: &str) -> Role {
    match name {
        "expected" | "expectation" => Role::Expectation,
        "perceived" | "perception" => Role::Perception,
        "importance" => Role::Importance,
        "ours" | "performance" => Role::Performance,
        _ => Role::Other,
    }
}

/// Numbers that must add up to a total: `sum({q.a}, {q.b}) = 100`.
fn shares(object: &mut Object, tongues: &Tongues) -> Option<Asked> {
    let all_numbers =
        object.get("items")?.as_array()?.iter().all(|i| i.get("inputType").and_then(Value::as_str) == Some("number"));
    let rule = |v: &Value| {
        let expression = v.get("expression")?.as_str()?;
        let (sum, total) = expression.split_once('=')?;
        let total = total.trim().parse::<u32>().ok().filter(|_| sum.trim_start().starts_with("sum("))?;
        Some(total)
    };
    let total = object.get("validators")?.as_array()?.iter().find_map(rule).filter(|_| all_numbers)?;
    let found = items(object, "items", tongues);
    object.remove("validators");
    let (choices, names): (Vec<Choice>, Vec<String>) = found.into_iter().unzip();
    let options = choices.iter().map(|c| c.uid.clone()).zip(names).collect();
    Some(Asked { kind: Kind::Allocation(Allocation { choices, total }), options, rows: vec![], note: None })
}
