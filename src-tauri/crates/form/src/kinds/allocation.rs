//! A total shared out.

use super::*;

/// Points shared out among options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "AllocationQuestion")]
pub struct Allocation {
    /// to share among
    pub choices: Vec<Choice>,
    /// points to share out
    pub total: u32,
}

impl Allocation {
    /// A hundred among so many blank options.
    pub fn new(count: usize) -> Allocation {
        Allocation { choices: new_choices(count), total: 100 }
    }
}

impl QuestionType for Allocation {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let points = |_: &Choice| Holds::Number { min: Some(0.0), max: Some(f64::from(self.total)), decimals: 0 };
        self.choices.iter().map(|c| Cell::part(question, &[(&c.uid, &c.name)], points(c))).collect()
    }
    // An open option would need a key of its own beside its points, so there are none: `flaws` says so.
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn needs(&self, _question: &Question, _cell: &Cell, _answers: &Answers) -> bool {
        // a blank counts as 0; the sum tells whether it is finished
        false
    }
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let mut given =
            self.choices.iter().filter_map(|c| answers.get(&format!("{}.{}", question.uid, c.uid))).peekable();
        if given.peek().is_none() {
            if question.required {
                found.push(Problem::new(question, &*question.uid, "required"));
            }
            return;
        }
        let sum: f64 = given.map(|datum| if let Datum::Number(points) = datum { *points } else { 0.0 }).sum();
        if sum != f64::from(self.total) {
            found.push(Problem::new(question, &*question.uid, "sum"));
        }
    }
    fn seconds(&self) -> f64 {
        5.0 * self.choices.len() as f64
    }
    fn flaws(&self) -> Vec<&'static str> {
        let mut found = choice_flaws(&self.choices, 2);
        if self.total == 0 || self.total > 1_000_000 {
            found.push("impossible_range");
        }
        if self.choices.iter().any(|c| c.open) {
            found.push("open_not_here");
        }
        found
    }
}
