//! Standard cost and the tree of variances between the budget and what happened.
//!
//! Every amount is rounded to the fen once, and variances are differences of such amounts: so the tree closes exactly,
//! whatever the input. A variance is positive when it is favourable to profit.
//!
//! Source: Horngren, Datar and Rajan, *Cost Accounting: A Managerial Emphasis*, chapters on flexible budgets and
//! overhead control (levels 0 to 3).

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// On which quantity the price variance of a material is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceOn {
    /// on what was used: the month answers for what it consumed
    #[default]
    Used,
    /// on what was bought: the buyer answers at once, stock is kept at standard price
    Purchased,
}

/// An input at standard and as it was: courier hours, fuel, packaging.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standard {
    /// what it is called
    pub name: String,
    /// standard quantity for one unit of output
    pub standard_quantity_per_unit: f64,
    /// standard price of one unit of the input
    pub standard_price_fen_per_input: f64,
    /// quantity used
    pub actual_quantity: f64,
    /// price paid
    pub actual_price_fen_per_input: f64,
    /// quantity bought, where it differs from the quantity used
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchased_quantity: Option<f64>,
}

/// Budget and actual figures of a month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Month {
    /// output planned (waybills)
    pub budget_units: f64,
    /// output delivered
    pub actual_units: f64,
    /// price planned
    pub budget_price_fen_per_unit: f64,
    /// price obtained
    pub actual_price_fen_per_unit: f64,
    /// inputs that vary with output
    pub inputs: Vec<Standard>,
    /// fixed cost planned
    pub budget_fixed_fen: Fen,
    /// fixed cost incurred
    pub actual_fixed_fen: Fen,
    /// output over which fixed cost is spread, for the production-volume variance; the plan if absent
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denominator_units: Option<f64>,
    /// convention of the price variance
    pub price_on: PriceOn,
}

/// Price and efficiency variance of one input.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct InputVariance {
    /// what it is called
    pub name: String,
    /// cost planned for the planned output
    pub static_fen: Fen,
    /// standard cost of the output delivered
    pub flexible_fen: Fen,
    /// cost charged to the month: with prices on the purchase, standard price and the whole price variance
    pub actual_fen: Fen,
    /// (standard price − actual price) × quantity used or bought
    pub price_variance_fen: Fen,
    /// (standard quantity of the output − quantity used) × standard price
    pub efficiency_variance_fen: Fen,
    /// both together
    pub flexible_budget_variance_fen: Fen,
}

/// Price and efficiency of one input for an output. The price variance belongs to the buyer, the other to the user.
pub fn input_variance(input: &Standard, budget_units: f64, actual_units: f64, price_on: PriceOn) -> InputVariance {
    let standard = |quantity: f64| whole_fen(quantity * input.standard_price_fen_per_input);
    let flexible_fen = standard(input.standard_quantity_per_unit * actual_units);
    let used_at_standard = standard(input.actual_quantity);
    let bought = match price_on {
        PriceOn::Used => input.actual_quantity,
        PriceOn::Purchased => input.purchased_quantity.unwrap_or(input.actual_quantity),
    };
    let price_variance_fen = standard(bought) - whole_fen(bought * input.actual_price_fen_per_input);
    let efficiency_variance_fen = flexible_fen - used_at_standard;
    InputVariance {
        name: input.name.clone(),
        static_fen: standard(input.standard_quantity_per_unit * budget_units),
        flexible_fen,
        actual_fen: used_at_standard - price_variance_fen,
        price_variance_fen,
        efficiency_variance_fen,
        flexible_budget_variance_fen: price_variance_fen + efficiency_variance_fen,
    }
}

/// The variances between budget and actual income, level by level.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tree {
    /// operating income planned
    pub static_income_fen: Fen,
    /// operating income that the plan would give for the output delivered
    pub flexible_income_fen: Fen,
    /// operating income
    pub actual_income_fen: Fen,
    /// level 1: actual − static
    pub static_budget_variance_fen: Fen,
    /// level 2: flexible − static
    pub sales_volume_variance_fen: Fen,
    /// level 2: actual − flexible
    pub flexible_budget_variance_fen: Fen,
    /// level 3: revenue against the planned price of the output delivered
    pub selling_price_variance_fen: Fen,
    /// level 3: price and efficiency of each input
    pub inputs: Vec<InputVariance>,
    /// level 3: planned − actual fixed cost
    pub fixed_spending_variance_fen: Fen,
    /// fixed cost absorbed by the output − planned: it explains absorption, not income, so it stands outside the tree
    pub production_volume_variance_fen: Fen,
    /// convention of the price variance
    pub price_on: PriceOn,
}

/// The tree of a month.
pub fn tree(month: &Month) -> Tree {
    let of = |i| input_variance(i, month.budget_units, month.actual_units, month.price_on);
    let inputs: Vec<InputVariance> = month.inputs.iter().map(of).collect();
    let sum = |of: fn(&InputVariance) -> Fen| inputs.iter().map(of).sum::<Fen>();
    let planned_revenue = whole_fen(month.budget_units * month.budget_price_fen_per_unit);
    let flexible_revenue = whole_fen(month.actual_units * month.budget_price_fen_per_unit);
    let actual_revenue = whole_fen(month.actual_units * month.actual_price_fen_per_unit);
    let static_income_fen = planned_revenue - sum(|i| i.static_fen) - month.budget_fixed_fen;
    let flexible_income_fen = flexible_revenue - sum(|i| i.flexible_fen) - month.budget_fixed_fen;
    let actual_income_fen = actual_revenue - sum(|i| i.actual_fen) - month.actual_fixed_fen;
    let absorbed = month.actual_units / month.denominator_units.unwrap_or(month.budget_units);
    Tree {
        static_income_fen,
        flexible_income_fen,
        actual_income_fen,
        static_budget_variance_fen: actual_income_fen - static_income_fen,
        sales_volume_variance_fen: flexible_income_fen - static_income_fen,
        flexible_budget_variance_fen: actual_income_fen - flexible_income_fen,
        selling_price_variance_fen: actual_revenue - flexible_revenue,
        fixed_spending_variance_fen: month.budget_fixed_fen - month.actual_fixed_fen,
        production_volume_variance_fen: whole_fen(month.budget_fixed_fen.0 as f64 * absorbed) - month.budget_fixed_fen,
        inputs,
        price_on: month.price_on,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    fn standard() -> impl Strategy<Value = Standard> {
        (0.0f64..50.0, 0.0f64..9_000.0, 0.0f64..90_000.0, 0.0f64..9_000.0, prop::option::of(0.0f64..90_000.0)).prop_map(
            |(per_unit, standard, quantity, paid, purchased_quantity)| Standard {
                name: "input".to_owned(),
                standard_quantity_per_unit: per_unit,
                standard_price_fen_per_input: standard,
                actual_quantity: quantity,
                actual_price_fen_per_input: paid,
                purchased_quantity,
            },
        )
    }

    fn month() -> impl Strategy<Value = Month> {
        let units = (1.0f64..50_000.0, 0.0f64..50_000.0);
        let prices = (0.0f64..5_000.0, 0.0f64..5_000.0);
        let fixed = (0i64..90_000_000, 0i64..90_000_000);
        (units, prices, fixed, prop::collection::vec(standard(), 1..6), any::<bool>()).prop_map(
            |((planned, delivered), (price, obtained), (fixed, spent), inputs, used)| Month {
                budget_units: planned,
                actual_units: delivered,
                budget_price_fen_per_unit: price,
                actual_price_fen_per_unit: obtained,
                inputs,
                budget_fixed_fen: Fen(fixed),
                actual_fixed_fen: Fen(spent),
                denominator_units: None,
                price_on: if used { PriceOn::Used } else { PriceOn::Purchased },
            },
        )
    }

    proptest! {
        #[test]
        fn the_tree_closes_to_the_fen(month in month()) {
            let t = tree(&month);
            prop_assert_eq!(t.static_income_fen + t.static_budget_variance_fen, t.actual_income_fen, "level 1");
            prop_assert_eq!(t.sales_volume_variance_fen + t.flexible_budget_variance_fen, t.static_budget_variance_fen, "level 2");
            let inputs: Fen = t.inputs.iter().map(|i| i.price_variance_fen + i.efficiency_variance_fen).sum();
            let leaves = t.selling_price_variance_fen + inputs + t.fixed_spending_variance_fen;
            prop_assert_eq!(leaves, t.flexible_budget_variance_fen, "level 3");
        }

        #[test]
        fn without_stock_both_conventions_agree(mut month in month()) {
            for input in &mut month.inputs {
                input.purchased_quantity = None;
            }
            let on = |price_on| tree(&Month { price_on, ..month.clone() }).inputs;
            prop_assert_eq!(on(PriceOn::Used), on(PriceOn::Purchased), "all that was bought was used");
        }
    }

    #[test]
    fn the_buyer_answers_for_what_was_bought_and_the_user_for_what_was_used() {
        let fuel = Standard {
            name: "fuel".to_owned(),
            standard_quantity_per_unit: 2.0,
            standard_price_fen_per_input: 800.0,
            actual_quantity: 210.0,
            actual_price_fen_per_input: 700.0,
            purchased_quantity: Some(300.0),
        };
        let used = input_variance(&fuel, 100.0, 100.0, PriceOn::Used);
        let purchased = input_variance(&fuel, 100.0, 100.0, PriceOn::Purchased);
        assert_eq!(used.price_variance_fen, Fen(21_000), "one yuan on 210 litres used");
        assert_eq!(purchased.price_variance_fen, Fen(30_000), "one yuan on 300 litres bought");
        assert_eq!(used.efficiency_variance_fen, Fen(-8_000), "ten litres too many");
        assert_eq!(purchased.efficiency_variance_fen, used.efficiency_variance_fen, "use is use in either convention");
    }
}
