//! One judgement on points.

use super::*;

/// A point of a scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScaleQuestion {
    /// its points
    pub scale: Scale,
}

impl QuestionType for ScaleQuestion {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, scale_holds(&self.scale))]
    }
    fn seconds(&self) -> f64 {
        2.5
    }
    fn texts(&self) -> Vec<&Text> {
        self.scale.labels.iter().collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        scale_flaws(&self.scale)
    }
}

/// Stars, from one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// how many stars there are
    pub to: i32,
}

impl QuestionType for Rating {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Scale { from: 1, to: self.to, opt_out: false })]
    }
    fn seconds(&self) -> f64 {
        2.0
    }
    fn flaws(&self) -> Vec<&'static str> {
        if (2..=10).contains(&self.to) { vec![] } else { vec!["scale_points"] }
    }
}

/// Readiness to recommend, 0 to 10.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(rename = "NpsQuestion")]
pub struct Nps {
    /// word at 0
    pub low: Text,
    /// word at 10
    pub high: Text,
}

impl QuestionType for Nps {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Scale { from: 0, to: 10, opt_out: false })]
    }
    fn seconds(&self) -> f64 {
        3.0
    }
    fn texts(&self) -> Vec<&Text> {
        vec![&self.low, &self.high]
    }
}

/// A place between two ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Slider {
    /// left end
    pub min: i32,
    /// right end
    pub max: i32,
    /// distance of two places
    pub step: u32,
    /// word at the left end
    pub low: Text,
    /// word at the right end
    pub high: Text,
}

impl Default for Slider {
    fn default() -> Slider {
        Slider { min: 0, max: 100, step: 1, low: Text::default(), high: Text::default() }
    }
}

impl QuestionType for Slider {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let holds = Holds::Number { min: Some(f64::from(self.min)), max: Some(f64::from(self.max)), decimals: 0 };
        vec![Cell::whole(question, holds)]
    }
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let Some(Datum::Number(at)) = answers.get(&question.uid) else { return };
        if (at - f64::from(self.min)) % f64::from(self.step.max(1)) != 0.0 {
            found.push(Problem::new(question, &*question.uid, "range"));
        }
    }
    fn seconds(&self) -> f64 {
        4.0
    }
    fn texts(&self) -> Vec<&Text> {
        vec![&self.low, &self.high]
    }
    fn flaws(&self) -> Vec<&'static str> {
        let room = i64::from(self.max) - i64::from(self.min);
        if room <= 0 || self.step == 0 || i64::from(self.step) > room { vec!["impossible_range"] } else { vec![] }
    }
}
