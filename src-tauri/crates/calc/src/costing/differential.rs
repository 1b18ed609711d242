//! Differential cost (差别成本): only what changes with the decision counts. What is spent already and what is merely
//! allocated stays whatever is decided, so it stays out.
//!
//! Source: Garrison, Noreen and Brewer, *Managerial Accounting*, chapter on differential analysis.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A part of what doing it oneself costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnCost {
    /// what it is called
    pub name: String,
    /// cost of one unit as the books have it
    pub fen_per_unit: f64,
    /// whether it goes away when somebody else does the work
    pub avoidable: bool,
}

/// Which way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// do it oneself
    Make,
    /// have it done
    Buy,
    /// no difference in money
    Equal,
}

impl Choice {
    fn cheaper(make: f64, buy: f64) -> Choice {
        match make.total_cmp(&buy) {
            std::cmp::Ordering::Less => Choice::Make,
            std::cmp::Ordering::Greater => Choice::Buy,
            std::cmp::Ordering::Equal => Choice::Equal,
        }
    }
}

/// Own or outsourced.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MakeOrBuy {
    /// full cost of one unit, fen
    pub full_fen_per_unit: f64,
    /// avoidable cost of doing it oneself, with what the freed capacity would earn
    pub relevant_make_fen: Fen,
    /// price of having it done
    pub relevant_buy_fen: Fen,
    /// what is saved by doing it oneself; below zero when buying is better
    pub advantage_make_fen: Fen,
    /// what the full cost would have advised
    pub full_cost_says: Choice,
    /// the answer
    pub choice: Choice,
    /// the offer at which both are equal, fen a unit
    pub break_even_offer_fen_per_unit: f64,
    /// what the freed capacity would have to earn for both to be equal; 0 when buying is better anyway
    pub break_even_opportunity_fen: Fen,
}

/// Compares avoidable cost with an offer for `units` (above 0).
pub fn make_or_buy(units: f64, offer_fen_per_unit: f64, own: &[OwnCost], opportunity: Fen) -> MakeOrBuy {
    let sum = |avoidable: bool| own.iter().filter(|c| c.avoidable || !avoidable).map(|c| c.fen_per_unit).sum::<f64>();
    let (full, avoidable) = (sum(false), sum(true));
    let spared = whole_fen(avoidable * units);
    let relevant_make_fen = spared + opportunity;
    let relevant_buy_fen = whole_fen(offer_fen_per_unit * units);
    MakeOrBuy {
        full_fen_per_unit: full,
        relevant_make_fen,
        relevant_buy_fen,
        advantage_make_fen: relevant_buy_fen - relevant_make_fen,
        full_cost_says: Choice::cheaper(full, offer_fen_per_unit),
        choice: Choice::cheaper(relevant_make_fen.0 as f64, relevant_buy_fen.0 as f64),
        break_even_offer_fen_per_unit: avoidable + opportunity.0 as f64 / units,
        break_even_opportunity_fen: (relevant_buy_fen - spared).max(Fen(0)),
    }
}

/// A cost that the books charge to a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Charged {
    /// what it is called
    pub name: String,
    /// what is charged
    pub amount_fen: Fen,
    /// share that really goes away with the customer, 0..1
    pub avoidable_share: f64,
    /// minutes of staff behind it, which stay and become idle as far as the cost does not go away
    pub minutes: f64,
}

/// What happens when a customer is let go.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drop {
    /// profit as the books show it
    pub reported_profit_fen: Fen,
    /// cost that goes away
    pub avoidable_fen: Fen,
    /// cost that stays and has to be borne by the others
    pub remaining_fen: Fen,
    /// change of the firm's profit
    pub change_of_profit_fen: Fen,
    /// working time that becomes idle
    pub idle_minutes: f64,
    /// whether the firm earns more without the customer
    pub drop: bool,
    /// whether the books and the answer disagree: a reported loss that is worth keeping
    pub books_mislead: bool,
    /// the least revenue at which keeping the customer pays
    pub least_revenue_fen: Fen,
}

/// Lets a customer go. `elsewhere` is what other business would lose with it (a group, a recommendation).
pub fn drop_customer(revenue: Fen, charged: &[Charged], elsewhere: Fen) -> Drop {
    let all: Fen = charged.iter().map(|c| c.amount_fen).sum();
    let avoidable_fen: Fen = charged.iter().map(|c| whole_fen(c.amount_fen.0 as f64 * c.avoidable_share)).sum();
    let change_of_profit_fen = avoidable_fen - revenue - elsewhere;
    let reported_profit_fen = revenue - all;
    let drop = change_of_profit_fen > Fen(0);
    Drop {
        reported_profit_fen,
        avoidable_fen,
        remaining_fen: all - avoidable_fen,
        change_of_profit_fen,
        idle_minutes: charged.iter().map(|c| c.minutes * (1.0 - c.avoidable_share)).sum(),
        drop,
        books_mislead: (reported_profit_fen < Fen(0)) != drop,
        least_revenue_fen: (avoidable_fen - elsewhere).max(Fen(0)),
    }
}

/// An offer to do a lot for a price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// waybills offered
    pub units: f64,
    /// price offered
    pub price_fen_per_unit: f64,
    /// cost of one waybill more
    pub variable_fen_per_unit: f64,
    /// cost that arises only for this lot
    pub extra_fixed_fen: Fen,
    /// working time of one waybill
    pub minutes_per_unit: f64,
    /// working time that is idle anyway
    pub idle_minutes: f64,
    /// what a minute earns with the customers who would have to give way
    pub contribution_fen_per_minute: f64,
}

/// Whether an offer pays.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Accept {
    /// minutes beyond the idle ones, taken from others
    pub displaced_minutes: f64,
    /// what those others would have brought
    pub opportunity_fen: Fen,
    /// all that the lot costs: variable, extra and what is displaced
    pub relevant_fen: Fen,
    /// the lowest price worth accepting, fen a waybill
    pub lowest_price_fen_per_unit: f64,
    /// profit of accepting
    pub gain_fen: Fen,
    /// whether to accept
    pub accept: bool,
}

/// Judges an offer of more than 0 units.
pub fn accept_price(offer: &Offer) -> Accept {
    let displaced_minutes = (offer.units * offer.minutes_per_unit - offer.idle_minutes).max(0.0);
    let opportunity_fen = whole_fen(displaced_minutes * offer.contribution_fen_per_minute);
    let relevant_fen = whole_fen(offer.units * offer.variable_fen_per_unit) + offer.extra_fixed_fen + opportunity_fen;
    let gain_fen = whole_fen(offer.units * offer.price_fen_per_unit) - relevant_fen;
    Accept {
        displaced_minutes,
        opportunity_fen,
        relevant_fen,
        lowest_price_fen_per_unit: relevant_fen.0 as f64 / offer.units,
        gain_fen,
        accept: gain_fen > Fen(0),
    }
}
