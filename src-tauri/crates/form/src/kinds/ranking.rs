//! Best first.

use super::*;

/// Options put in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// to put in order
    pub choices: Vec<Choice>,
    /// only so many of them; all when absent
    #[serde(default)]
    #[ts(optional)]
    pub most: Option<u32>,
    /// offered in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
}

impl Ranking {
    /// With so many blank options.
    pub fn new(count: usize) -> Ranking {
        Ranking { choices: new_choices(count), most: None, shuffle: false }
    }

    fn wanted(&self) -> u32 {
        self.most.unwrap_or(u32::MAX).min(self.choices.len() as u32)
    }
}

impl QuestionType for Ranking {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Order { options: uids(&self.choices), most: self.wanted() })]
    }
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let Some(Datum::Set(ranked)) = answers.get(&question.uid) else { return };
        if question.required && (ranked.len() as u32) < self.wanted() {
            found.push(Problem::new(question, &*question.uid, "few"));
        }
    }
    fn seconds(&self) -> f64 {
        3.0 * self.choices.len() as f64
    }
    fn flaws(&self) -> Vec<&'static str> {
        let mut found = choice_flaws(&self.choices, 2);
        if self.most == Some(0) {
            found.push("impossible_count");
        }
        found
    }
}
