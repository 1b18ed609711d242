//! A shipment as a line of an export file, to write import files from.

use super::{
    customer::SampleCustomer,
    shipment::{Product, SampleShipment},
};
use crate::shipments::{Payment, Status, Trouble};
use keheng_base::{Fen, Minutes};

/// Headings of [`row`], as an outlet's software writes them.
pub const HEADINGS: [&str; 24] = [
    "运单号",
    "月结账号",
    "寄件客户",
    "寄件人电话",
    "寄件地址",
    "收件人",
    "收件人电话",
    "目的城市",
    "收件地址",
    "寄件时间",
    "承诺送达",
    "签收时间",
    "产品类型",
    "计费重量(kg)",
    "件数",
    "运费(元)",
    "成本(元)",
    "付款方式",
    "状态",
    "异常类型",
    "代收货款(元)",
    "保价金额(元)",
    "市场类型",
    "备注",
];

/// The cells of a shipment under [`HEADINGS`]; empty where there is nothing. Money in yuan with two decimals, weight in
/// kilograms with two, times as `2026-11-21 16:40`. Every fact of the shipment is in it.
pub fn row(customer: &SampleCustomer, s: &SampleShipment) -> [String; 24] {
    let money = |amount: Option<Fen>| amount.map(yuan).unwrap_or_default();
    [
        s.no.clone(),
        customer.account.clone().unwrap_or_default(),
        customer.name.clone(),
        customer.phone.clone(),
        customer.address.clone(),
        s.receiver_name.clone(),
        s.receiver_phone.clone(),
        s.destination.to_owned(),
        s.receiver_address.clone(),
        time(s.shipped),
        time(s.due),
        s.delivered.map(time).unwrap_or_default(),
        product(s.product).to_owned(),
        // charged weights are whole ten grams
        format!("{}.{:02}", s.weight.0 / 1000, s.weight.0 % 1000 / 10),
        s.pieces.to_string(),
        yuan(s.price),
        money(s.cost),
        payment(s.payment).to_owned(),
        status(s.status).to_owned(),
        s.trouble.map(trouble).unwrap_or_default().to_owned(),
        money(s.cod),
        money(s.insured),
        customer.kind.word().to_owned(),
        s.note.to_owned(),
    ]
}

fn yuan(amount: Fen) -> String {
    let sign = if amount.0 < 0 { "-" } else { "" };
    let size = amount.0.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

fn time(at: Minutes) -> String {
    let of_day = at.of_day();
    format!("{} {:02}:{:02}", at.day(), of_day / 60, of_day % 60)
}

/// What outlets call a product.
pub(super) fn product(product: Product) -> &'static str {
    match product {
        Product::Standard => "标快",
        Product::Economy => "特惠",
        Product::SameCity => "同城",
    }
}

fn payment(payment: Payment) -> &'static str {
    match payment {
        Payment::Monthly => "月结",
        Payment::Prepaid => "现付",
        Payment::Collect => "到付",
        Payment::Other => "第三方付",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Ordered => "已下单",
        Status::Collected => "已揽收",
        Status::Transit => "运输中",
        Status::Delivering => "派送中",
        Status::Exception => "问题件",
        Status::Returning => "退回中",
        Status::Delivered => "已签收",
        Status::Refused => "拒收",
        Status::Returned => "已退回",
        Status::Lost => "丢失",
        Status::Cancelled => "已取消",
    }
}

fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Damaged => "破损",
        Trouble::Lost => "丢失",
        Trouble::Delayed => "延误",
        Trouble::Address => "地址错误",
        Trouble::NoAnswer => "电话无人接听",
        Trouble::Missorted => "错分",
        Trouble::Oversize => "超规",
        Trouble::Other => "其他",
        Trouble::Refused => "拒收",
        Trouble::Returned => "退回",
    }
}
