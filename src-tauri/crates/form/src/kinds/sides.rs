//! Several scales side by side: what is expected and what is met, what matters and how it is done, ours and theirs.

use super::*;
use crate::model::Role;

/// Each row on two or more scales.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Sides {
    /// what is judged
    pub rows: Vec<Row>,
    /// the scales, left to right; at least two
    pub sides: Vec<Side>,
    /// rows in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
}

impl Sides {
    /// Expected and perceived, with so many blank rows.
    pub fn expectation_and_perception(rows: usize) -> Sides {
        let scale = |low: Text, high: Text| Scale { from: 1, to: 5, labels: vec![low, high], opt_out: false };
        Sides {
            rows: new_rows(rows),
            sides: vec![
                Side {
                    uid: "e".into(),
                    name: "expected".into(),
                    text: Text::both("期望", "Expected"),
                    role: Role::Expectation,
                    scale: scale(Text::both("不要求", "Not needed"), Text::both("必须做到", "Essential")),
                },
                Side {
                    uid: "p".into(),
                    name: "perceived".into(),
                    text: Text::both("实际感受", "Perceived"),
                    role: Role::Perception,
                    scale: scale(Text::both("很差", "Very poor"), Text::both("很好", "Very good")),
                },
            ],
            shuffle: false,
        }
    }
}

impl QuestionType for Sides {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let cell = |row: &Row, side: &Side| {
            Cell::part(question, &[(&row.uid, &row.name), (&side.uid, &side.name)], scale_holds(&side.scale))
        };
        self.rows.iter().flat_map(|row| self.sides.iter().map(move |side| cell(row, side))).collect()
    }
    fn rows(&self) -> &[Row] {
        &self.rows
    }
    fn seconds(&self) -> f64 {
        2.5 * (self.rows.len() * self.sides.len()) as f64
    }
    fn texts(&self) -> Vec<&Text> {
        let sides = self.sides.iter().flat_map(|s| std::iter::once(&s.text).chain(&s.scale.labels));
        self.rows.iter().map(|r| &r.text).chain(sides).collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        let mut found = row_flaws(&self.rows);
        if self.sides.len() < 2 {
            found.push("few_sides");
        }
        if self.sides.iter().any(|s| s.text.is_empty()) {
            found.push("blank_side");
        }
        found.extend(self.sides.iter().flat_map(|s| scale_flaws(&s.scale)));
        found.dedup();
        found
    }
}
