//! One of some, any of some, yes or no.

use super::*;

/// One of some options, all in sight.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Single {
    /// to choose from
    pub choices: Vec<Choice>,
    /// in an order of each respondent's own; open and excluding options stay last
    #[serde(default)]
    pub shuffle: bool,
}

impl Single {
    /// With so many blank options.
    pub fn new(count: usize) -> Single {
        Single { choices: new_choices(count), shuffle: false }
    }
}

impl QuestionType for Single {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Choice { options: uids(&self.choices) })]
    }
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn seconds(&self) -> f64 {
        2.0
    }
    fn flaws(&self) -> Vec<&'static str> {
        choice_flaws(&self.choices, 2)
    }
}

/// One of many options, folded away.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Dropdown {
    /// to choose from
    pub choices: Vec<Choice>,
}

impl Dropdown {
    /// With so many blank options.
    pub fn new(count: usize) -> Dropdown {
        Dropdown { choices: new_choices(count) }
    }
}

impl QuestionType for Dropdown {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Choice { options: uids(&self.choices) })]
    }
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn seconds(&self) -> f64 {
        4.0
    }
    fn flaws(&self) -> Vec<&'static str> {
        choice_flaws(&self.choices, 2)
    }
}

/// Yes or no; the uids are `yes` and `no`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct YesNo {}

impl QuestionType for YesNo {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Choice { options: vec!["yes".into(), "no".into()] })]
    }
    fn seconds(&self) -> f64 {
        1.5
    }
}

/// Any of some options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Multiple {
    /// to choose from
    pub choices: Vec<Choice>,
    /// at least so many, when answered
    #[serde(default)]
    #[ts(optional)]
    pub least: Option<u32>,
    /// at most so many
    #[serde(default)]
    #[ts(optional)]
    pub most: Option<u32>,
    /// in an order of each respondent's own; open and excluding options stay last
    #[serde(default)]
    pub shuffle: bool,
}

impl Multiple {
    /// With so many blank options.
    pub fn new(count: usize) -> Multiple {
        Multiple { choices: new_choices(count), least: None, most: None, shuffle: false }
    }
}

impl QuestionType for Multiple {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Set { options: uids(&self.choices) })]
    }
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let Some(Datum::Set(chosen)) = answers.get(&question.uid) else { return };
        let alone = |uid: &Uid| self.choices.iter().any(|c| c.alone && c.uid == *uid);
        let excluding = chosen.iter().any(alone);
        if question.required && chosen.is_empty() {
            found.push(Problem::new(question, &*question.uid, "required"));
        } else if excluding && chosen.len() > 1 {
            found.push(Problem::new(question, &*question.uid, "alone"));
        } else if !excluding && !chosen.is_empty() && self.least.is_some_and(|least| (chosen.len() as u32) < least) {
            found.push(Problem::new(question, &*question.uid, "few"));
        } else if self.most.is_some_and(|most| chosen.len() as u32 > most) {
            found.push(Problem::new(question, &*question.uid, "many"));
        }
    }
    fn seconds(&self) -> f64 {
        2.0 + 0.8 * self.choices.len() as f64
    }
    fn flaws(&self) -> Vec<&'static str> {
        let mut found = choice_flaws(&self.choices, 2);
        let (least, most) = (self.least.unwrap_or(0), self.most.unwrap_or(u32::MAX));
        if least > most || least as usize > self.choices.len() {
            found.push("impossible_count");
        }
        found
    }
}
