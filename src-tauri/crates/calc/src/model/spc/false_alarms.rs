//! Model `false_alarms`: what a set of rules costs in false alarms and gains in speed.

use super::*;
use crate::spc::{ewma::Ewma, rules::Rule, run_length};

#[derive(Deserialize)]
struct Given {
    rule_set: RuleSet,
    points_per_year: f64,
    shift: f64,
}

#[derive(Deserialize)]
enum RuleSet {
    #[serde(rename = "rules1_4")]
    FourRules,
    #[serde(rename = "rule1")]
    Beyond,
    #[serde(rename = "rule1_ewma")]
    BeyondWithEwma,
}

/// Average run lengths; see [`run_length`].
pub struct FalseAlarms;

impl Model for FalseAlarms {
    fn id(&self) -> &'static str {
        "false_alarms"
    }
    fn title_key(&self) -> &'static str {
        "model-false-alarms-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("rule_set", choice(&["rules1_4", "rule1", "rule1_ewma"], "rules")),
                ("points_per_year", within(LEAST..=1e6, "points a year")),
                ("shift", or(within(-8.0..=8.0, "standard deviations"), 1)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { rule_set, points_per_year: points, shift } = schema::read(&self.inputs(), input)?;
        let length = |shift: f64| match rule_set {
            RuleSet::FourRules => run_length::of_rules(&[Rule::Rule1, Rule::We2, Rule::We3, Rule::We4], shift),
            RuleSet::Beyond => run_length::of_rules(&[Rule::Rule1], shift),
            RuleSet::BeyondWithEwma => run_length::of_rule1_with_ewma(Ewma::DAILY, shift),
        };
        let (quiet, shifted) = (length(0.0), length(shift));
        let alarms = points / quiet;
        Ok(Solution {
            outputs: json!({"arl_unchanged": quiet, "arl_shifted": shifted, "false_alarms_per_year": alarms}),
            steps: vec![
                Step::new("model-false-alarms-unchanged").with("points", quiet),
                Step::new("model-false-alarms-year").with("points", points).with("alarms", alarms),
                Step::new("model-false-alarms-shifted").with("shift", shift).with("points", shifted),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"rule_set": "rules1_4", "points_per_year": 72, "shift": 1}),
            expected: json!({"arl_unchanged": 91.75, "arl_shifted": 9.22, "false_alarms_per_year": 0.784_7}),
            tolerance: 0.01,
        }
    }
    fn source(&self) -> &'static str {
        "C. W. Champ and W. H. Woodall, Technometrics 29 (1987) 393-399, table 1; moving average: J. M. Lucas and M. S. Saccucci, Technometrics 32 (1990) 1-12"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-false-alarms-unchanged", "model-false-alarms-year", "model-false-alarms-shifted"]
    }
}
