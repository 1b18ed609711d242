//! The shipments' part of the contract.

use super::*;

crate::contract! {
    /// Opens a view on shipments: filtered and sorted, ready to be sliced.
    "shipments.view" [shipments, customers] list::view : ShipmentViewReq => ViewRes;
    /// Rows of a view.
    "shipments.rows" [shipments, customers] list::rows : SliceReq => ShipmentSlice;
    /// One shipment.
    "shipments.show" [shipments, customers] list::show : ShipmentReq => ShipmentDetail;
    /// Shipments whose number ends in, or is, what was typed.
    "shipments.find" [shipments] list::find : FindReq => ShipmentSlice;
}
