//! Costing's part of the contract.

use super::{
    Ask, CostEntryFields, CostEntryRow, CostSetupReq, CostSetupRes,
    customers::{self, CostCompareRes, CostCustomersReq, CostCustomersRes},
    doubt::{self, CostTornadoReq, CostTornadoRes},
    entries::{self, CostEntriesReq, CostEntriesRes, CostEntryReq, EditCostReq, LockReq, LocksRes},
    lying::{self, CostLyingRes},
    matrix::{self, CostMonthsRes, MatrixRes},
    plan::{
        self, CostPlanReq, CostPlanRes, SetPlanReq,
        variances::{self, VariancesRes},
    },
    pools::{self, CostPoolsReq, CostPoolsRes, OwnPoolReq},
    run::{self, CostJob, CostRunReq, CostRunRes},
    setup,
    shares::{self, CostSharesRes, SetShareReq},
    shipment::{self, CostShipmentReq, CostShipmentRes, CostShipmentsReq, CostShipmentsRes},
    whatif::{self, WhatIfReq, WhatIfRes},
    why::{self, CostWhyReq, CostWhyRes},
};
use crate::api::Nothing;

crate::contract! {
    /// What the first costing needs: stored, or proposed from the volume of the file and figures usual in the trade.
    "costing.setup" [costs, shipments, settings] setup::get : Nothing => CostSetupRes;
    /// Stores departments, activities, rules, and average amounts where there are no books (undoable).
    "costing.settle" [] setup::put : CostSetupReq => CostSetupRes;
    /// Entries of the books, newest first.
    "costing.entries" [costs, customers] entries::list : CostEntriesReq => CostEntriesRes;
    /// A new entry by hand (undoable).
    "costing.add" [] entries::add : CostEntryFields => CostEntryRow;
    /// Changes an entry (undoable).
    "costing.edit" [] entries::edit : EditCostReq => CostEntryRow;
    /// Takes an entry out (undoable).
    "costing.delete" [] entries::delete : CostEntryReq => Nothing;
    /// Pools, entries of one kind and department, with who answers for them.
    "costing.pools" [costs] pools::pools : CostPoolsReq => CostPoolsRes;
    /// Says who answers for a pool (undoable).
    "costing.own" [] pools::own : OwnPoolReq => Nothing;
    /// How pools are shared by departments, from which month on, and why.
    "costing.shares" [costs] shares::shares : Nothing => CostSharesRes;
    /// Says how a pool is shared from a month on (undoable).
    "costing.set_share" [] shares::set_share : SetShareReq => CostSharesRes;
    /// Closes the books of a month, or opens them again (undoable).
    "costing.lock" [] entries::lock : LockReq => LocksRes;
    /// Costs the months by a method: lines, unused capacity, and what closes them.
    "costing.run" [costs, shipments, customers, settings] run::run : CostRunReq => CostRunRes;
    /// Makes a costing ready in the background, for large files.
    "costing.prepare" [] run::prepare : Ask => CostJob;
    /// Makes the costings of all methods ready in the background, for `costing.compare` of large files.
    "costing.prepare_compare" [] run::prepare_compare : Ask => CostJob;
    /// Cost to serve, profit and place on the whale curve of each customer.
    "costing.customers" [costs, shipments, customers, settings] customers::customers : CostCustomersReq => CostCustomersRes;
    /// The same customers under each method.
    "costing.compare" [costs, shipments, customers, settings] customers::compare : CostCustomersReq => CostCompareRes;
    /// Whom costing by volume charges too much or too little, against the time they take.
    "costing.lying" [costs, shipments, customers, settings] lying::lying : CostCustomersReq => CostLyingRes;
    /// Which unit time matters most for a customer's profit.
    "costing.tornado" [costs, shipments, customers, settings] doubt::doubt : CostTornadoReq => CostTornadoRes;
    /// A line back to the entries of the books, with file and row.
    "costing.why" [costs, shipments, customers, settings] why::why : CostWhyReq => CostWhyRes;
    /// What one waybill cost by time, step by step: it closes with its customer's figure to the fen.
    "costing.shipment" [costs, shipments, customers, settings, cases, tradeoff] shipment::shipment : CostShipmentReq => CostShipmentRes;
    /// What each waybill of a customer cost; together they are the customer's figure.
    "costing.shipments" [costs, shipments, customers, settings] shipment::shipments : CostShipmentsReq => CostShipmentsRes;
    /// Kinds of cost by stage of the way.
    "costing.matrix" [costs, shipments, customers, settings] matrix::matrix : Ask => MatrixRes;
    /// Cost by month, in all and for a waybill.
    "costing.months" [costs, shipments, settings] matrix::months : Nothing => CostMonthsRes;
    /// Standards and budgets a month is measured against: stored, or the average of the months before.
    "costing.plan" [costs, shipments, settings] plan::plan : CostPlanReq => CostPlanRes;
    /// Stores standards and budgets from a month on, and what that month used (undoable).
    "costing.set_plan" [] plan::set_plan : SetPlanReq => CostPlanRes;
    /// From the profit planned to the profit made: volume, freight, price, efficiency, spending.
    "costing.variances" [costs, shipments, settings] variances::variances : CostPlanReq => VariancesRes;
    /// A decision weighed with the firm's own figures: let go, outsource, accept, price floors, break-even.
    "costing.what_if" [costs, shipments, customers, settings, tradeoff] whatif::what_if : WhatIfReq => WhatIfRes;
}
