//! Customer value's part of the contract.

use super::*;
use crate::customers::CustomerPatch;
use crate::shipments::{FindReq, SliceReq};

/// A change of a card.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCustomerReq {
    /// identity
    pub id: Id<Customer>,
    /// what changes
    pub patch: CustomerPatch,
}

/// A new card by hand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCustomerReq {
    /// what is known; the name is needed
    pub patch: CustomerPatch,
}

crate::contract! {
    /// Classes by amount, and what share they really hold.
    "value.abc" [shipments, customers, settings] abc::abc : AbcReq => AbcRes;
    /// Opens a view on customers: searched, filtered and sorted, ready to be sliced.
    "value.customers" [shipments, customers, settings] book::view : CustomerViewReq => CustomerViewRes;
    /// Rows of a view.
    "value.rows" [shipments, customers, settings] book::rows : SliceReq => CustomerSlice;
    /// The card of one customer.
    "value.card" [shipments, customers, cases, settings] card::card : CustomerReq => CustomerCard;
    /// Customers found by what was typed, best first.
    "value.find" [customers] book::find : FindReq => Vec<CustomerHit>;
    /// Writes on a card (undoable).
    "value.edit" [] card::edit : EditCustomerReq => CustomerCard;
    /// A new customer by hand (undoable).
    "value.add" [] card::add : AddCustomerReq => CustomerCard;
}
