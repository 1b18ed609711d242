//! What the page of text-book models can show of each model: names of inputs and outputs have words in every language,
//! and what a model refuses is kept for the page's own test, which turns it into sentences.
//!
//! `KEHENG_RENEW=1 cargo test -p keheng-words` writes the file anew.

use keheng_base::Arg;
use keheng_calc::model;
use keheng_words::{Lang, Words};
use serde_json::{Map, Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

/// Where the page says which models it shows, and where it finds what they show.
const PAGE: &str = "ui/src/domains/tradeoff";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap().to_owned()
}

/// Ids of the models that the page shows, read from the page itself.
fn shown() -> Vec<String> {
    let text = fs::read_to_string(root().join(PAGE).join("shown.ts")).unwrap();
    let list = text.split_once(" = [").map_or("", |(_, list)| list);
    let found: Vec<String> = list.split('\'').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(found.len() > 10, "the list of {PAGE}/shown.ts is read as text: {found:?}");
    found
}

fn kebab(text: &str) -> String {
    text.replace('_', "-").to_lowercase()
}

/// A number, or from one to another: it stands for itself.
fn is_figure(name: &str) -> bool {
    name.split('-').all(|part| part.parse::<f64>().is_ok())
}

/// Names in an answer, at every depth.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, below) in fields {
                if !is_figure(name) {
                    found.insert(name.clone());
                }
                names(below, found);
            }
        }
        Value::Array(list) => list.iter().for_each(|below| names(below, found)),
        _ => {}
    }
}

/// Inputs that are wrong in one place each.
fn spoiled(example: &Value, schema: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for name in schema["properties"].as_object().unwrap().keys() {
        let values = [
            Value::Null,
            json!("x"),
            json!(-1),
            json!(0),
            json!(0.5),
            json!(3),
            json!(1e6),
            json!(1e12),
            json!([]),
            json!(["x"]),
            json!([0.5]),
            json!([-1, 2, 2]),
        ];
        for value in values {
            let mut input = example.clone();
            input[name] = value;
            all.push(input);
        }
    }
    all
}

/// Each way a model refused, once: field and what was expected.
fn refusals(of: &dyn model::Model) -> BTreeSet<(String, String)> {
    let (example, schema) = (of.example().input, of.inputs());
    let refused = spoiled(&example, &schema).into_iter().filter_map(|input| of.solve(&input).err());
    let text = |args: &BTreeMap<String, Arg>, name: &str| match args.get(name) {
        Some(Arg::Text(text)) => text.clone(),
        other => panic!("{name} is a text: {other:?}"),
    };
    refused.filter(|f| f.code == "model_input").map(|f| (text(&f.args, "field"), text(&f.args, "expected"))).collect()
}

#[test]
fn each_shown_model_has_words_for_what_goes_in_and_what_comes_out() {
    let mut missing = Vec::new();
    let mut kept = Map::new();
    for id in shown() {
        let of = model::find(&id).unwrap_or_else(|| panic!("the page shows {id}"));
        let (schema, example) = (of.inputs(), of.example());
        let mut outputs = BTreeSet::new();
        names(&of.solve(&example.input).unwrap().outputs, &mut outputs);
        names(&example.expected, &mut outputs);
        let inputs: Vec<String> = schema["properties"].as_object().unwrap().keys().cloned().collect();
        let keys = (inputs.iter().map(|name| ("input", name))).chain(outputs.iter().map(|name| ("output", name)));
        for (kind, name) in keys {
            let key = format!("model-{}-{kind}-{}", kebab(&id), kebab(name));
            missing.extend(
                Lang::ALL
                    .into_iter()
                    .filter(|lang| Words::of(*lang).find(&key, &BTreeMap::new()).is_none())
                    .map(|lang| format!("{}: {key}", lang.tag())),
            );
        }
        let refusals = refusals(of);
        kept.insert(id, json!({"inputs": inputs, "outputs": outputs, "refusals": refusals}));
    }
    assert_eq!(missing, Vec::<String>::new(), "no code name may reach the page");
    let text = serde_json::to_string_pretty(&Value::Object(kept)).unwrap() + "\n";
    let file = root().join(PAGE).join("shownModels.json");
    if env::var_os("KEHENG_RENEW").is_some() {
        fs::write(&file, text).unwrap();
    } else {
        let held: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        assert_eq!(held, serde_json::from_str::<Value>(&text).unwrap(), "KEHENG_RENEW=1 cargo test -p keheng-words");
    }
}
