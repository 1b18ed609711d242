//! `models`, `solve`: the registry of models, the same that screens and lessons use.

use crate::{
    args::Solve,
    out::{Answer, Outcome, Stop, Table},
};
use keheng_base::Fault;
use keheng_calc::model::{self, Model, Step, find};
use keheng_words::Words;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, io::Read};

fn title(words: &Words, model: &dyn Model) -> String {
    words.find(model.title_key(), &BTreeMap::new()).unwrap_or_else(|| model.id().to_owned())
}

/// A step of the explanation as a sentence.
fn sentence(words: &Words, step: &Step) -> String {
    let args = step.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    words.find(step.word, &args).unwrap_or_else(|| step.word.to_owned())
}

/// Every model with its inputs, a worked example and its source.
pub fn models(words: &'static Words) -> Outcome {
    let one = |m: &'static dyn Model| {
        let example = m.example();
        json!({
            "id": m.id(), "title": title(words, m), "inputs": m.inputs(),
            "example": {"input": example.input, "expected": example.expected, "tolerance": example.tolerance},
            "source": m.source(),
        })
    };
    Answer::new(&model::models().map(one).collect::<Vec<_>>(), |w| {
        let mut table = Table::new(&[("", w.cli_column_id()), ("", w.cli_column_title()), ("", w.cli_column_source())]);
        for m in model::models() {
            table.row(vec![m.id().to_owned(), title(w, m), m.source().to_owned()]);
        }
        table.text()
    })
}

/// Computes a model for an input, or without one for its worked example.
pub fn solve(words: &'static Words, a: Solve) -> Outcome {
    let model = find(&a.model).ok_or_else(|| Fault::new("no_such_model").with("model", a.model.as_str()))?;
    let input = match &a.input {
        None => model.example().input,
        Some(path) => read(path)?,
    };
    let solution = model.solve(&input)?;
    let steps: Vec<Value> =
        solution.steps.iter().map(|s| json!({"word": s.word, "args": s.args, "text": sentence(words, s)})).collect();
    Answer::new(&json!({"outputs": solution.outputs, "steps": steps}), move |w| {
        let steps: String = solution.steps.iter().map(|s| sentence(w, s) + "\n").collect();
        format!("{steps}\n{:#}", solution.outputs)
    })
}

fn read(path: &std::path::Path) -> Result<Value, Stop> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |reason: String| Fault::new("file_io").with("name", name.as_str()).with("detail", reason);
    let text = if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|e| unreadable(e.to_string()))?;
        text
    } else {
        fs::read_to_string(path).map_err(|e| unreadable(e.to_string()))?
    };
    Ok(serde_json::from_str(&text).map_err(|e| unreadable(e.to_string()))?)
}
