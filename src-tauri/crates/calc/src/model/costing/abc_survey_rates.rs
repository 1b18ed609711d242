//! Model `abc_survey_rates`: classic activity rates from a survey of time.

use super::yuan;
use crate::costing::tdabc::{SurveyRate, Surveyed, survey_rates};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, number, object, refused, share},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    cost_fen: Fen,
    activities: Vec<Activity>,
}

#[derive(Deserialize)]
struct Activity {
    name: String,
    #[serde(flatten)]
    surveyed: Surveyed,
}

/// Rates from surveyed time shares; see [`survey_rates`].
pub struct AbcSurveyRates;

impl Model for AbcSurveyRates {
    fn id(&self) -> &'static str {
        "abc_survey_rates"
    }
    fn title_key(&self) -> &'static str {
        "model-abc-survey-rates-title"
    }
    fn inputs(&self) -> Value {
        let activity =
            object("activity", [("name", name()), ("time_share", share()), ("quantity", number("times"))], &[]);
        schema::inputs([("cost_fen", fen()), ("activities", few(activity, "activities"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        if given.activities.iter().all(|a| a.surveyed.time_share <= 0.0) {
            return Err(refused("activities[0].time_share", "one above 0"));
        }
        let surveyed: Vec<Surveyed> = given.activities.iter().map(|a| a.surveyed.clone()).collect();
        let found = survey_rates(given.cost_fen, &surveyed);
        let mut steps = vec![Step::new("model-abc-survey-rates-shares").with("cost", given.cost_fen.yuan())];
        steps.extend(given.activities.iter().zip(&found).filter_map(|(a, r)| {
            let step =
                Step::new("model-abc-survey-rates-rate").with("name", a.name.clone()).with("cost", r.cost_fen.yuan());
            Some(step.with("quantity", a.surveyed.quantity).with("rate", yuan(r.fen_per_unit?)))
        }));
        steps.push(Step::new("model-abc-survey-rates-hidden"));
        let one = |(a, r): (&Activity, &SurveyRate)| json!({"name": a.name, "cost_fen": r.cost_fen, "fen_per_unit": r.fen_per_unit});
        let activities: Vec<Value> = given.activities.iter().zip(&found).map(one).collect();
        Ok(Solution { outputs: json!({"activities": activities}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "cost_fen": 56000000,
                "activities": [
                    {
                        "name": "orders",
                        "time_share": 0.7,
                        "quantity": 49000
                    },
                    {
                        "name": "inquiries",
                        "time_share": 0.1,
                        "quantity": 1400
                    },
                    {
                        "name": "credit checks",
                        "time_share": 0.2,
                        "quantity": 2500
                    }
                ]
            }),
            expected: json!({
                "activities": [
                    {
                        "name": "orders",
                        "cost_fen": 39200000,
                        "fen_per_unit": 800.0
                    },
                    {
                        "name": "inquiries",
                        "cost_fen": 5600000,
                        "fen_per_unit": 4000.0
                    },
                    {
                        "name": "credit checks",
                        "cost_fen": 11200000,
                        "fen_per_unit": 4480.0
                    }
                ]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "R. S. Kaplan and S. R. Anderson, Time-Driven Activity-Based Costing, Harvard Business Review, November 2004: $8, $40 and $44.80"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-abc-survey-rates-shares", "model-abc-survey-rates-rate", "model-abc-survey-rates-hidden"]
    }
}
