//! Model `abc`: customers in classes by what they bring.

use super::{
    Example, Model, Solution, Step,
    schema::{self, choice, inner_share, refused, series, several, signed},
};
use crate::value::{
    Cuts,
    abc::{Item, PARETO_FLOOR, Rule, classify},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    amounts: Vec<i64>,
    rule: By,
    /// those usual for the rule where absent
    cuts: Option<Vec<f64>>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum By {
    Cumulative,
    Headcount,
}

/// ABC analysis; the rule is stated in [`crate::value::abc`].
pub struct Abc;

impl Model for Abc {
    fn id(&self) -> &'static str {
        "abc"
    }
    fn title_key(&self) -> &'static str {
        "model-abc-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("amounts", series(1, signed("fen or pieces"))),
                ("rule", choice(&["cumulative", "headcount"], "rule")),
                ("cuts", several(1..=Cuts::MOST, inner_share("share"), "share")),
            ],
            &["cuts"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { amounts, rule, cuts } = schema::read(&self.inputs(), input)?;
        let by_amount = rule == By::Cumulative;
        let cuts = match cuts {
            Some(cuts) => Cuts::from_shares(&cuts).map_err(|_| refused("cuts", "rising, 0 < number < 1"))?,
            None if by_amount => Cuts::cumulative(),
            None => Cuts::headcount(),
        };
        let rule = if by_amount { Rule::Cumulative { cuts } } else { Rule::Headcount { cuts } };
        let items: Vec<Item> = (0i64..).zip(&amounts).map(|(id, amount)| Item { id, amount: *amount }).collect();
        let found = classify(&items, &rule);

        let mut by_input = found.ranked.clone();
        by_input.sort_by_key(|r| r.id);
        let classes: Vec<String> = by_input.iter().map(|r| r.class.to_string()).collect();
        let rank = Step::new("model-abc-rank").with("customers", amounts.len()).with("amount", found.amount);
        let mut steps = vec![rank, Step::new(if by_amount { "model-abc-cumulative" } else { "model-abc-headcount" })];
        steps.extend(found.classes.iter().map(|c| {
            Step::new("model-abc-class")
                .with("class", c.class.to_string())
                .with("customers", c.customers)
                .with("share-customers", c.share_customers)
                .with("share-amount", c.share_amount)
        }));
        steps.extend(found.top20_share.map(|share| {
            let word = if found.pareto { "model-abc-pareto" } else { "model-abc-not-pareto" };
            Step::new(word).with("share", share).with("floor", PARETO_FLOOR)
        }));
        Ok(Solution {
            outputs: json!({
                "item_classes": classes,
                "classes": found.classes,
                "top20_share": found.top20_share,
                "customers_for_80": found.customers_for_80,
                "gini": found.gini,
                "pareto": found.pareto,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        let class = |class: &str, customers: u32, amount: i64| {
            json!({"class": class, "customers": customers, "amount_fen": amount, "loss_fen": 0,
                "share_customers": f64::from(customers) / 7.0, "share_amount": amount as f64 / 94_000.0})
        };
        Example {
            input: json!({"amounts": [27_000, 22_000, 16_000, 11_000, 9_000, 5_000, 4_000], "rule": "cumulative", "cuts": [0.7, 0.9]}),
            expected: json!({
                "item_classes": ["A", "A", "A", "A", "B", "C", "C"],
                "classes": [class("A", 4, 76_000), class("B", 1, 9_000), class("C", 2, 9_000)],
                "top20_share": 49.0 / 94.0,
                "customers_for_80": 4,
                "gini": 220.0 / 658.0,
                "pareto": false,
            }),
            tolerance: 1e-12,
        }
    }
    fn source(&self) -> &'static str {
        "V. Pareto 1896; H. F. Dickie, ABC inventory analysis shoots for dollars, not pennies, 1951; example by hand: the fourth of seven stands after 69.1 %, so before the cut of 70 %"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-abc-rank",
            "model-abc-cumulative",
            "model-abc-headcount",
            "model-abc-class",
            "model-abc-pareto",
            "model-abc-not-pareto",
        ]
    }
}
