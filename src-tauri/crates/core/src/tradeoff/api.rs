//! The trade-off's part of the contract.

use super::*;

crate::contract! {
    /// The months a fit is made of, with rates and interview.
    "tradeoff.months" [shipments, customers, settings, cases, costs, tradeoff] months::months : MonthsReq => MonthsRes;
    /// The cases behind a month's failure cost, the dearest first.
    "tradeoff.cases" [cases, customers, shipments] cases::cases : FailedReq => FailedRes;
    /// Fits the firm's months: curves, zone, optimum, interval, or why not.
    "tradeoff.fit" [shipments, customers, settings, cases, costs, tradeoff] fit::fit : FitReq => FitRes;
    /// Fits the months of a table in a file.
    "tradeoff.fit_file" [] file::fit_file : FitFileReq => FitRes;
    /// A what-if on curves, quick enough for a slider.
    "tradeoff.solve" [] solve::solve : SolveReq => SolveRes;
    /// Writes on a month by hand (undoable).
    "tradeoff.set_month" [] edit::set_month : SetMonthReq => MonthsRes;
    /// Answers of the interview (undoable).
    "tradeoff.interview" [] edit::interview : InterviewReq => MonthsRes;
    /// Rates of service failures and the contractual floor, from a month on (undoable).
    "tradeoff.assume" [] edit::assume : Assumptions => MonthsRes;
}
