//! Model `run_rules`: which points complete which pattern.

use super::*;
use crate::{model::schema::several, spc::rules::Rule};
use keheng_base::Arg;

#[derive(Deserialize)]
struct Given {
    z: Vec<f64>,
    rules: Vec<String>,
}

/// The rules of Western Electric and Nelson; see [`Rule`].
pub struct RunRules;

/// Ids of the rules.
const IDS: [&str; 9] = {
    let mut ids = [""; 9];
    let mut i = 0;
    while i < ids.len() {
        ids[i] = Rule::RUNS[i].id();
        i += 1;
    }
    ids
};

impl Model for RunRules {
    fn id(&self) -> &'static str {
        "run_rules"
    }
    fn title_key(&self) -> &'static str {
        "model-run-rules-title"
    }
    fn inputs(&self) -> Value {
        let rules = several(1..=IDS.len(), json!({"enum": IDS, "unit": "rule"}), "rules");
        let z = series(1, value("standard deviations from the centre"));
        schema::inputs([("z", z), ("rules", or(rules, json!(IDS)))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { z, rules: wanted } = schema::read(&self.inputs(), input)?;
        let rule = |id: &String| Rule::RUNS.into_iter().find(|rule| rule.id() == id);
        let rules: Vec<Rule> = wanted.iter().filter_map(rule).collect();
        let mut signals = serde_json::Map::new();
        let mut steps = vec![Step::new("model-run-rules-points").with("points", z.len()).with("rules", rules.len())];
        for rule in rules {
            let found = numbered(rule.signals(&z));
            if let Some(first) = found.first() {
                let step = Step::new("model-run-rules-signal").with("rule", Arg::Text(rule.id().to_owned()));
                steps.push(step.with("first", *first).with("points", found.len()));
            }
            signals.insert(rule.id().to_owned(), json!(found));
        }
        if steps.len() == 1 {
            steps.push(Step::new("model-run-rules-quiet"));
        }
        Ok(Solution { outputs: json!({"signals": signals}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"z": [0.1, 2.2, 0.4, 2.3, -0.1], "rules": ["rule1", "we2"]}),
            expected: json!({"signals": {"rule1": [], "we2": [4]}}),
            tolerance: 0.0,
        }
    }
    fn source(&self) -> &'static str {
        "Western Electric, Statistical Quality Control Handbook, 1956; L. S. Nelson, Journal of Quality Technology 16 (1984) 237-239"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-run-rules-points", "model-run-rules-signal", "model-run-rules-quiet"]
    }
}
