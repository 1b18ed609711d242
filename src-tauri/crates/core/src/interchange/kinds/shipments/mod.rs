//! Shipments: waybill exports of carriers and platforms. Built for a million rows in one go.

pub mod fields;
mod parse;
mod rows;
mod storing;
mod terms;

use super::Kind;
use crate::{
    customers::form::Former,
    db::{
        IdMap, Op, Touched, Tx,
        schema::{self, Table},
        sql_fault,
    },
    interchange::{fields::FieldSpec, flow::Flow, outcome::Outcome, repeats::Repeats},
    shipments::{
        rollup::Sums,
        store::{self, Inserter},
    },
};
use keheng_base::Fault;
use rusqlite::Connection;
use storing::Storing;

/// The kind.
pub struct Shipments;

impl Kind for Shipments {
    fn id(&self) -> &'static str {
        "shipments"
    }

    fn fields(&self) -> &'static [FieldSpec] {
        fields::FIELDS
    }

    fn needs(&self) -> &'static [&'static [usize]] {
        fields::NEEDS
    }

    fn op(&self) -> Op {
        Op::ImportShipments
    }

    fn table(&self) -> &'static Table {
        &schema::SHIPMENT
    }

    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        let fresh = store::untouched(conn).map_err(sql_fault)?;
        let inserter = match &tx {
            Some(tx) => {
                if fresh {
                    store::drop_indexes(conn).map_err(sql_fault)?;
                }
                Some(Inserter::new(conn, tx.txn).map_err(sql_fault)?)
            }
            None => None,
        };
        let mut storing = Storing {
            conn,
            former: Former::new(conn).map_err(sql_fault)?,
            repeats: Repeats::default(),
            inserter,
            fresh,
            sums: Sums::new(conn).map_err(sql_fault)?,
            bulk: Touched::default(),
            customers: IdMap::default(),
            tx,
        };
        flow.run(parse::Parser::default(), outcome, |batch, outcome| storing.batch(batch, outcome))?;
        let Storing { tx, inserter, sums, bulk, former, repeats, .. } = storing;
        drop((inserter, repeats));
        if let Some(tx) = tx {
            if fresh {
                store::create_indexes(conn).map_err(sql_fault)?;
            }
            flow.rows_done(outcome.report.rows);
            if bulk != Touched::default() {
                sums.write(conn).map_err(sql_fault)?;
            }
            tx.note_bulk(&schema::SHIPMENT, bulk);
        }
        outcome.report.customers_created = former.created;
        Ok(())
    }
}
