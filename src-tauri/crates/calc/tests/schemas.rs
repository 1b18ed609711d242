//! Every model of the registry against its own schema: what the schema does not allow is refused by name, what it calls
//! a default is what an absent field means, and whatever it does allow gives finite figures or a fault in words. It is
//! longer than others, because it is one walk through any schema, of which the parts have no meaning alone.

use keheng_base::Arg;
use keheng_calc::model::{Model, models};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Outputs that are null where the question has no answer; anywhere else null is a figure that was not finite.
const MAY_BE_NULL: &[(&str, &[&str])] = &[
    ("abc_survey_rates", &["fen_per_unit"]),
    ("anova", &["levene", "sd", "welch"]),
    ("bg_nbd_fit", &["errors", "log_likelihood", "parameters"]),
    ("careless_answers", &["cut", "distance", "spread"]),
    ("cohen_kappa", &["interval", "p", "se"]),
    ("column_letters", &["shares"]),
    ("cost_to_serve", &["cost_to_serve_share"]),
    ("cost_tracing", &["share_direct"]),
    (
        "cost_volume_profit",
        &[
            "break_even_revenue_fen",
            "break_even_units",
            "break_even_whole_units",
            "margin_of_safety",
            "margin_of_safety_units",
            "operating_leverage",
            "target_units",
        ],
    ),
    ("crosstab", &["chi2_yates", "p_yates"]),
    ("cusum", &["last_before_shift"]),
    ("delphi_rounds", &["cv", "kurtosis", "sd", "se", "skewness"]),
    ("describe", &["cv", "kurtosis", "sd", "se", "skewness"]),
    ("driver_intervals", &["lmg"]),
    ("failure_cost", &["fen_per_case"]),
    ("fisher_exact", &["odds_ratio"]),
    ("full_cost_per_waybill", &["next_step_after_waybills"]),
    ("fuzzy_evaluation", &["score"]),
    ("group_comparisons", &["means"]),
    ("guarded_looks", &["found_at"]),
    ("kano_answers", &["better", "worse"]),
    ("kano_certainty", &["better", "worse"]),
    ("kano_counts", &["better", "worse"]),
    ("kaplan_meier", &["log_rank", "median"]),
    ("likert_items", &["sd"]),
    ("linear_regression", &["standardised", "vif"]),
    ("logistics_cost_matrix", &["largest_function"]),
    ("lokad", &["p"]),
    ("marginal_stock", &["SL", "z"]),
    ("migration_matrix", &["shares", "steady"]),
    ("object_costing", &["fen_per_unit"]),
    ("pole_fit", &["minimum", "optimum"]),
    ("route_cost", &["km"]),
    ("sales_response", &["adbudg_inflection"]),
    ("satisfaction_and_money", &["levels"]),
    ("scale_reliability", &["alpha_if_deleted", "corrected_item_total", "factor"]),
    ("service_gaps", &["alpha", "weighted"]),
    ("simple_lifetime_value", &["periods"]),
    ("stage_costing", &["completed_fen_per_unit", "fen_per_unit", "name"]),
    ("tradeoff_fit", &["interval", "minimum", "optimum", "refused", "zone"]),
    ("trend_break", &["found", "gone"]),
    ("wave_means", &["last"]),
    ("wave_shares", &["p_off_line"]),
    ("whale_curve", &["cumulative_share", "destroyed_share", "peak_share"]),
];

/// A place within an input.
struct Place {
    /// JSON pointer
    pointer: String,
    /// as faults name it
    path: String,
    /// what the schema says of it
    schema: Value,
}

impl Place {
    fn below(&self, key: &str, schema: &Value) -> Place {
        let path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        Place { pointer: format!("{}/{key}", self.pointer), path, schema: schema.clone() }
    }

    fn item(&self, at: usize) -> Place {
        Place {
            pointer: format!("{}/{at}", self.pointer),
            path: format!("{}[{at}]", self.path),
            schema: self.schema["items"].clone(),
        }
    }

    fn is(&self, kind: &str) -> bool {
        self.schema["type"] == kind
    }

    fn is_number(&self) -> bool {
        self.is("number") || self.is("integer")
    }

    /// An input with another value here.
    fn with(&self, input: &Value, value: Value) -> Value {
        let mut changed = input.clone();
        *changed.pointer_mut(&self.pointer).unwrap() = value;
        changed
    }
}

/// All places of an input, the whole of it first.
fn places(model: &dyn Model, input: &Value) -> Vec<Place> {
    let mut found = vec![Place { pointer: String::new(), path: String::new(), schema: model.inputs() }];
    let mut next = 0;
    while let Some(place) = found.get(next) {
        let more: Vec<Place> = match input.pointer(&place.pointer) {
            Some(Value::Object(fields)) => {
                let of = |name: &String| {
                    place.schema["properties"].get(name).unwrap_or(&place.schema["additionalProperties"])
                };
                fields.keys().map(|name| place.below(name, of(name))).collect()
            }
            Some(Value::Array(list)) => (0..list.len()).map(|at| place.item(at)).collect(),
            _ => Vec::new(),
        };
        found.extend(more);
        next += 1;
    }
    found
}

/// A value that a schema allows.
fn sample(schema: &Value) -> Value {
    if let Some(usual) = schema.get("default") {
        return usual.clone();
    }
    if let Some(words) = schema["enum"].as_array() {
        return words[0].clone();
    }
    match schema["type"].as_str().unwrap() {
        "string" => json!("x"),
        "boolean" => json!(true),
        "array" => std::iter::repeat_n(sample(&schema["items"]), least_entries(schema, "minItems")).collect(),
        "object" => match schema["properties"].as_object() {
            Some(fields) => Value::Object(fields.iter().map(|(name, of)| (name.clone(), sample(of))).collect()),
            None => json!({"x": sample(&schema["additionalProperties"])}),
        },
        _ => least(schema),
    }
}

fn least_entries(schema: &Value, keyword: &str) -> usize {
    schema[keyword].as_u64().unwrap() as usize
}

/// The least number that a schema allows.
fn least(schema: &Value) -> Value {
    match schema["exclusiveMinimum"].as_f64() {
        Some(limit) => json!(limit.next_up()),
        None => schema["minimum"].clone(),
    }
}

/// The greatest.
fn greatest(schema: &Value) -> Value {
    match schema["exclusiveMaximum"].as_f64() {
        Some(limit) => json!(limit.next_down()),
        None => schema["maximum"].clone(),
    }
}

/// The example, and in it whatever else the schema knows: good for what is refused before a model looks at it.
fn complete(model: &dyn Model) -> Value {
    fn fill(schema: &Value, value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(|v| fill(&schema["items"], v)),
            Value::Object(fields) => match schema["properties"].as_object() {
                Some(properties) => {
                    for (name, of) in properties {
                        fill(of, fields.entry(name).or_insert_with(|| sample(of)));
                    }
                }
                None => fields.values_mut().for_each(|v| fill(&schema["additionalProperties"], v)),
            },
            _ => (),
        }
    }
    let mut input = model.example().input;
    fill(&model.inputs(), &mut input);
    input
}

/// Values that the schema does not allow at a place.
fn wrong(schema: &Value) -> Vec<Value> {
    let texts = ["NaN", "Infinity", "-inf", "1e5", "12元"].map(Value::from);
    let mut found = vec![Value::Null];
    if schema["enum"].is_array() {
        found.extend([json!(1), json!([]), json!({}), json!(true)]);
        found.extend(texts);
        return found;
    }
    let kind = schema["type"].as_str().unwrap();
    if kind != "array" {
        found.push(json!([]));
    }
    if kind != "object" {
        found.push(json!({}));
    }
    if kind != "boolean" {
        found.push(json!(true));
    }
    if kind == "string" {
        found.extend([json!(""), json!(" "), json!(1)]);
    } else {
        found.extend(texts);
    }
    match kind {
        "number" | "integer" => {
            let (low, high) = (least(schema), greatest(schema));
            if kind == "integer" {
                found.extend([json!(low.as_i64().unwrap() - 1), json!(high.as_i64().unwrap() + 1)]);
                found.extend([json!(low.as_f64().unwrap() + 0.5), json!(high.as_f64().unwrap() + 1.0)]);
            } else {
                found.extend([json!(low.as_f64().unwrap().next_down()), json!(high.as_f64().unwrap().next_up())]);
            }
            found.extend([json!(1e300), json!(-1e300), json!(f64::NAN), json!(f64::INFINITY)]);
        }
        "array" => {
            let item = sample(&schema["items"]);
            let long = least_entries(schema, "maxItems") + 1;
            found.extend([json!(1), std::iter::repeat_n(item.clone(), long).collect()]);
            let least = least_entries(schema, "minItems");
            found.extend((least > 0).then(|| std::iter::repeat_n(item, least - 1).collect::<Value>()));
        }
        "object" if schema["properties"].is_null() => {
            let of = sample(&schema["additionalProperties"]);
            let many = least_entries(schema, "maxProperties") + 1;
            found.push(json!(1));
            found.push((0..many).map(|at| (format!("x{at}"), of.clone())).collect::<serde_json::Map<_, _>>().into());
            found.extend((least_entries(schema, "minProperties") > 0).then(|| json!({})));
        }
        _ => found.push(json!(1)),
    }
    found
}

#[track_caller]
fn refuses(model: &dyn Model, input: &Value, path: &str, why: &str) {
    match model.solve(input) {
        Ok(_) => panic!("{} takes {path} {why}", model.id()),
        Err(fault) => {
            assert_eq!(fault.code, "model_input", "{} {path} {why}", model.id());
            assert_eq!(fault.args.get("field"), Some(&Arg::from(path)), "{} {path} {why}", model.id());
            assert!(fault.args.contains_key("expected"), "{} {path} {why}: what would be right?", model.id());
        }
    }
}

#[test]
fn every_input_says_its_unit_at_every_depth() {
    for model in models() {
        for place in places(model, &complete(model)) {
            assert!(place.schema["unit"].is_string(), "{} {}: a figure of what?", model.id(), place.path);
        }
    }
}

#[test]
fn what_the_schema_does_not_allow_is_refused_by_name() {
    for model in models() {
        let input = complete(model);
        for place in places(model, &input) {
            for bad in wrong(&place.schema) {
                let said: String = bad.to_string().chars().take(40).collect();
                refuses(model, &place.with(&input, bad), &place.path, &said);
            }
            if place.schema["properties"].is_object() {
                let here = input.pointer(&place.pointer).unwrap();
                let mut odd = here.clone();
                odd["unknown"] = json!(1);
                refuses(model, &place.with(&input, odd), &place.below("unknown", &Value::Null).path, "is unknown");
                for field in place.schema["required"].as_array().unwrap() {
                    let field = field.as_str().unwrap();
                    let mut short = here.clone();
                    short.as_object_mut().unwrap().remove(field);
                    refuses(model, &place.with(&input, short), &place.below(field, &Value::Null).path, "is missing");
                }
            }
        }
    }
}

#[test]
fn what_the_schema_calls_a_default_is_what_an_absent_field_means() {
    let mut defaults = 0;
    for model in models() {
        let example = model.example().input;
        for place in places(model, &example) {
            for (name, of) in place.schema["properties"].as_object().into_iter().flatten() {
                let Some(usual) = of.get("default") else { continue };
                let required = place.schema["required"].as_array().unwrap();
                assert!(!required.contains(&json!(name)), "{} {name}: a default of what must be there", model.id());
                let here = example.pointer(&place.pointer).unwrap();
                let (mut said, mut unsaid) = (here.clone(), here.clone());
                said[name] = usual.clone();
                unsaid.as_object_mut().unwrap().remove(name);
                let (said, unsaid) = (place.with(&example, said), place.with(&example, unsaid));
                assert_eq!(model.solve(&said), model.solve(&unsaid), "{} {}.{name}", model.id(), place.path);
                defaults += 1;
            }
        }
    }
    assert!(defaults > 50, "only {defaults} defaults were looked at");
}

/// Where outputs are null.
fn nulls(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Null => found.push(path.to_owned()),
        Value::Array(list) => list.iter().for_each(|v| nulls(v, path, found)),
        Value::Object(fields) => fields.iter().for_each(|(name, v)| nulls(v, name, found)),
        _ => (),
    }
}

/// What is wrong with an answer, each thing once: a panic, a figure that is not finite, a step without words.
#[derive(Default)]
struct Wrong(BTreeMap<String, String>);

impl Wrong {
    fn look(&mut self, model: &dyn Model, input: &Value) {
        let mut say = |what: String| {
            let shown = || input.to_string().chars().take(900).collect();
            self.0.entry(format!("{}: {what}", model.id())).or_insert_with(shown);
        };
        let Ok(result) = catch_unwind(AssertUnwindSafe(|| model.solve(input))) else { return say("panics".to_owned()) };
        let args: Vec<(&str, &Arg)> = match &result {
            Ok(solution) => solution.steps.iter().flat_map(|s| s.args.values().map(|arg| (s.word, arg))).collect(),
            Err(fault) => fault.args.values().map(|arg| (fault.code.as_str(), arg)).collect(),
        };
        for (word, arg) in args {
            if let Arg::Number(n) = arg
                && !n.is_finite()
            {
                say(format!("{n} in {word}"));
            }
        }
        let Ok(solution) = result else { return };
        let mut found = Vec::new();
        nulls(&solution.outputs, "", &mut found);
        let known = MAY_BE_NULL.iter().find(|(id, _)| *id == model.id()).map_or(&[][..], |(_, fields)| *fields);
        for path in found.iter().filter(|path| !known.contains(&path.as_str())) {
            say(format!("{path} is null"));
        }
        for step in solution.steps.iter().filter(|step| !model.step_keys().contains(&step.word)) {
            say(format!("nobody will translate {}", step.word));
        }
    }

    #[track_caller]
    fn assert_none(self) {
        let list: Vec<String> = self.0.into_iter().map(|(what, input)| format!("{what}\n    for {input}")).collect();
        assert!(list.is_empty(), "{} answers are wrong:\n{}", list.len(), list.join("\n"));
    }
}

/// A number for a place and a round: the least, the greatest or what stands there, by a hash of both.
fn pick(place: &Place, at: usize, round: u64, stands: &Value) -> Value {
    let mut mixed = (round << 32 | at as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    match (round, (mixed ^ (mixed >> 31)) % 3) {
        (0, _) | (2.., 0) => least(&place.schema),
        (1, _) | (2.., 1) => greatest(&place.schema),
        _ => stands.clone(),
    }
}

#[test]
fn inputs_at_their_extremes_give_finite_figures_or_a_fault() {
    let mut wrong = Wrong::default();
    for model in models() {
        let example = model.example().input;
        let spots: Vec<Place> = places(model, &example).into_iter().filter(Place::is_number).collect();
        for spot in &spots {
            for extreme in [least(&spot.schema), greatest(&spot.schema)] {
                let input = spot.with(&example, extreme);
                wrong.look(model, &input);
            }
        }
        for round in 0..60 {
            let input = spots.iter().enumerate().fold(example.clone(), |input, (at, spot)| {
                let value = pick(spot, at, round, example.pointer(&spot.pointer).unwrap());
                spot.with(&input, value)
            });
            wrong.look(model, &input);
        }
    }
    wrong.assert_none();
}

/// A list with so many entries, made of those there are; names stay different.
fn stretched(list: &[Value], length: usize) -> Value {
    let entry = |at: usize| {
        let mut entry = list[at % list.len()].clone();
        if at >= list.len()
            && let Some(name) = entry.get_mut("name")
        {
            *name = json!(format!("{}{at}", name.as_str().unwrap()));
        }
        entry
    };
    (0..length).map(entry).collect()
}

/// An input with these lists at one length, where their schema allows it.
fn resized<'a>(base: &Value, lists: impl IntoIterator<Item = &'a Place>, length: usize) -> Value {
    lists.into_iter().fold(base.clone(), |input, list| {
        let entries = base.pointer(&list.pointer).and_then(Value::as_array).unwrap();
        let allowed = least_entries(&list.schema, "minItems")..=least_entries(&list.schema, "maxItems");
        let fits = allowed.contains(&length) && !entries.is_empty();
        if fits { list.with(&input, stretched(entries, length)) } else { input }
    })
}

#[test]
fn short_and_long_lists_give_finite_figures_or_a_fault() {
    let mut wrong = Wrong::default();
    for model in models() {
        let example = model.example().input;
        let mut largest = example.clone();
        for spot in places(model, &example).iter().filter(|p| p.is_number()) {
            largest = spot.with(&largest, greatest(&spot.schema));
        }
        let lists: Vec<Place> = places(model, &example).into_iter().filter(|p| p.is("array")).collect();
        for base in [&example, &largest] {
            for length in [0, 1, 2, 3, 5, 120] {
                for list in &lists {
                    wrong.look(model, &resized(base, [list], length));
                }
                // lists of figures that belong together
                let figures = lists.iter().filter(|l| l.schema["items"]["type"] == "number");
                wrong.look(model, &resized(base, figures, length));
            }
        }
    }
    wrong.assert_none();
}
