//! The registry of models 模型 for pages: what there is, and a model solved with its steps in words. No data file is needed.

pub mod api;

use crate::App;
use keheng_base::Fault;
use keheng_calc::model::{self, Model};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which models; all by default.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ModelsReq {
    /// ids, in the order wanted
    pub ids: Option<Vec<String>>,
}

/// A model as a form can be made of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ModelInfo {
    /// id of the registry
    pub id: String,
    /// what it is called
    pub title: String,
    /// where formula and example come from
    pub source: String,
    /// JSON Schema of the inputs, with units
    pub inputs: Value,
    /// what each input is called, the field itself where there is no word
    pub labels: BTreeMap<String, String>,
    /// inputs of the worked example
    pub example: Value,
}

/// A model to solve.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SolveModelReq {
    /// id of the registry
    pub model: String,
    /// as its schema says
    pub input: Value,
}

/// What a model gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SolveModelRes {
    /// the results
    pub outputs: Value,
    /// the way there, a sentence a step
    pub steps: Vec<String>,
}

/// The models with their inputs in words. Fault: `no_such_model`.
pub fn list(app: &App, req: ModelsReq) -> Result<Vec<ModelInfo>, Fault> {
    let words = app.words();
    match req.ids {
        None => Ok(model::models().map(|m| info(words, m)).collect()),
        Some(ids) => ids.iter().map(|id| Ok(info(words, found(id)?))).collect(),
    }
}

/// Solves a model. Faults: `no_such_model`, `model_input` and those of the model.
pub fn solve(app: &App, req: SolveModelReq) -> Result<SolveModelRes, Fault> {
    let words = app.words();
    let solution = found(&req.model)?.solve(&req.input)?;
    let say = |step: &model::Step| {
        let args = step.args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        words.find(step.word, &args).unwrap_or_else(|| step.word.to_owned())
    };
    Ok(SolveModelRes { steps: solution.steps.iter().map(say).collect(), outputs: solution.outputs })
}

fn found(id: &str) -> Result<&'static dyn Model, Fault> {
    model::find(id).ok_or_else(|| Fault::new("no_such_model").with("model", id))
}

fn info(words: &Words, model: &dyn Model) -> ModelInfo {
    let said = |key: &str| words.find(key, &BTreeMap::new());
    let inputs = model.inputs();
    let fields = inputs["properties"].as_object().map(|p| p.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    let kebab = |text: &str| text.replace('_', "-").to_lowercase();
    let label = |field: String| {
        let word = said(&format!("model-{}-input-{}", kebab(model.id()), kebab(&field)));
        (field.clone(), word.unwrap_or(field))
    };
    ModelInfo {
        id: model.id().to_owned(),
        title: said(model.title_key()).unwrap_or_else(|| model.id().to_owned()),
        source: model.source().to_owned(),
        labels: fields.into_iter().map(label).collect(),
        example: model.example().input,
        inputs,
    }
}
