//! Shipments 运单: one waybill each, as the carrier's export has it.

pub mod api;
pub mod list;
pub mod number;
mod order;
pub mod rollup;
mod scan;
pub mod store;

use crate::customers::Customer;
use keheng_base::{Day, Fen, Grams, Id, Minutes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of shipment ids: packed from the waybill number, see [`number`].
#[derive(Clone, Copy, Debug)]
pub struct Shipment;

macro_rules! stored_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $n:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum $name { $($(#[$doc])* $variant = $n),* }

        impl $name {
            /// Every value, in stored order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The stored number; it never changes its meaning.
            pub const fn code(self) -> i64 { self as i64 }

            /// The value of a stored number.
            pub fn of(code: i64) -> Option<Self> {
                match code { $($n => Some($name::$variant),)* _ => None }
            }
        }
    };
}

pub(crate) use stored_enum;

stored_enum! {
    /// Where a shipment is in its life (状态). The order is the life-cycle: an import never moves it back.
    Status {
        /// 已下单
        Ordered = 1,
        /// 已揽收
        Collected = 2,
        /// 运输中, 到达中转
        Transit = 3,
        /// 派送中
        Delivering = 4,
        /// 问题件, 异常: something went wrong and is not settled
        Exception = 5,
        /// 退回中
        Returning = 6,
        /// 已签收
        Delivered = 7,
        /// 拒收
        Refused = 8,
        /// 已退回
        Returned = 9,
        /// 丢失, 销毁
        Lost = 10,
        /// 已取消
        Cancelled = 11,
    }
}

stored_enum! {
    /// What went wrong with a shipment (异常类型).
    Trouble {
        /// 破损
        Damaged = 1,
        /// 丢失
        Lost = 2,
        /// 延误, 超时
        Delayed = 3,
        /// 地址错误, 地址不详
        Address = 4,
        /// 电话无人接听
        NoAnswer = 5,
        /// 超规, 违禁
        Oversize = 6,
        /// 拒收
        Refused = 7,
        /// 错分, 错发
        Missorted = 8,
        /// 退回
        Returned = 9,
        /// anything else; the words of the file stand in the note
        Other = 10,
    }
}

stored_enum! {
    /// Who pays how (付款方式).
    Payment {
        /// 月结
        Monthly = 1,
        /// 现付, 寄付
        Prepaid = 2,
        /// 到付
        Collect = 3,
        /// 第三方付, anything else
        Other = 4,
    }
}

/// What the grid of shipments shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ShipmentRow {
    /// identity
    pub id: Id<Shipment>,
    /// waybill number
    pub no: String,
    /// payer
    pub customer: Id<Customer>,
    /// payer's name
    pub customer_name: String,
    /// time of collection
    pub shipped: Minutes,
    /// promised; where the file had none, from the firm's promise
    pub due: Minutes,
    /// the promise is the firm's usual one, not the file's
    pub due_assumed: bool,
    /// time of signature
    pub delivered: Option<Minutes>,
    /// after the promise, or not delivered and overdue; none while nothing can be said
    pub late: Option<bool>,
    /// charged weight
    pub weight_g: Option<Grams>,
    /// parcels
    pub pieces: u32,
    /// freight
    pub price_fen: Option<Fen>,
    /// direct cost
    pub cost_fen: Option<Fen>,
    /// life-cycle
    pub status: Status,
    /// what went wrong
    pub trouble: Option<Trouble>,
    /// who pays
    pub payment: Option<Payment>,
    /// destination as written
    pub destination: Option<String>,
}

/// Everything known of one shipment; phones masked unless asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ShipmentDetail {
    /// the grid's columns
    pub row: ShipmentRow,
    /// number of the order behind it
    pub order_no: Option<String>,
    /// product or time class as written
    pub product: Option<String>,
    /// sender as written in the file
    pub sender_name: Option<String>,
    /// sender's phone
    pub sender_phone: Option<String>,
    /// recipient
    pub receiver_name: Option<String>,
    /// recipient's phone
    pub receiver_phone: Option<String>,
    /// recipient's address
    pub receiver_address: Option<String>,
    /// cash on delivery
    pub cod_fen: Option<Fen>,
    /// declared value
    pub insured_fen: Option<Fen>,
    /// remark of the file
    pub note: Option<String>,
    /// file the row came from
    pub source_file: Option<String>,
    /// row in that file, 1-based
    pub source_row: Option<u32>,
}

/// Which shipments, in which order.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ShipmentFilter {
    /// waybill number or its last four or more digits, or part of the payer's name
    pub query: Option<String>,
    /// only this payer's
    #[ts(type = "string")]
    pub customer: Option<Id<Customer>>,
    /// first day of shipping
    pub from: Option<Day>,
    /// last day of shipping
    pub to: Option<Day>,
    /// only these
    pub statuses: Option<Vec<Status>>,
    /// only these troubles
    pub troubles: Option<Vec<Trouble>>,
    /// only late ones
    pub late: Option<bool>,
    /// only to this destination, as it is written
    pub destination: Option<String>,
}

/// Columns a shipment grid sorts by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentSort {
    /// time of collection
    #[default]
    Shipped,
    /// waybill number
    No,
    /// payer's name
    Customer,
    /// promise
    Due,
    /// signature
    Delivered,
    /// weight
    Weight,
    /// pieces
    Pieces,
    /// freight
    Price,
    /// direct cost
    Cost,
    /// life-cycle
    Status,
    /// trouble
    Trouble,
    /// destination
    Destination,
}

/// Opens a view on shipments.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ShipmentViewReq {
    /// which
    pub filter: Option<ShipmentFilter>,
    /// order; shipped by default
    pub sort: Option<ShipmentSort>,
    /// falling; true by default for shipped
    pub descending: Option<bool>,
}

/// A view: the ids in order are kept by the core, the page asks for slices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ViewRes {
    /// token for the slices
    pub view: String,
    /// rows
    pub total: u64,
    /// sums over the whole view, by column, where they are cheap to have
    pub price_fen: Option<Fen>,
}

/// A slice of a view.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SliceReq {
    /// the view
    pub view: String,
    /// first row, 0-based
    pub offset: u64,
    /// at most 500
    pub limit: u32,
}

/// Rows of a slice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ShipmentSlice {
    /// in the order of the view; fewer than asked for only at the end
    pub rows: Vec<ShipmentRow>,
}

/// One shipment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShipmentReq {
    /// identity
    pub id: Id<Shipment>,
    /// show phones and names unmasked
    #[serde(default)]
    pub reveal: bool,
}

/// A search of waybills.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindReq {
    /// what was typed, up to 64 characters
    pub query: String,
    /// at most this many, up to 100
    pub limit: u32,
}
