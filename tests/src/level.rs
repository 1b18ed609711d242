//! A firm with a course of its service level, for stories about KPIs and control charts.

use crate::{
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

/// 26 months from January 2024, 60 shipments each on the first ten days; in the last four months every fourth is late. Late
/// ones take five days, others one; the firm promises three. Of each month the first is damaged, the second missorted.
pub fn firm() -> Desk {
    let desk = Desk::new();
    let mut sheet = Sheet::default();
    for month in 0..26u32 {
        let (year, of_year) = (2024 + month / 12, month % 12 + 1);
        for k in 0..60u32 {
            let day = k / 6 + 1;
            let late = k % 20 == 7 || (month >= 22 && k % 4 == 0) || (month % 3 == 0 && k == 30);
            let no = format!("SF{}", 100_000 + month * 100 + k);
            let shipped = format!("{year}-{of_year:02}-{day:02} 10:00");
            let delivered = format!("{year}-{of_year:02}-{:02} 16:00", day + if late { 5 } else { 1 });
            sheet.row(&Waybill {
                no: &no,
                customer: if k % 2 == 0 { "甲公司" } else { "乙公司" },
                shipped: &shipped,
                delivered: &delivered,
                price: "10",
                status: "已签收",
                trouble: match k {
                    0 => "破损",
                    1 => "错分",
                    _ if late => "地址错误",
                    _ => "",
                },
                ..Waybill::default()
            });
        }
    }
    desk.import_text(sheet.text());
    desk
}

/// The control chart of a KPI or a series.
pub fn chart(desk: &Desk, id: &str, by: &str) -> Value {
    desk.call("service.chart", json!({"kpi": id, "by": by}))
}

/// Names of the points that signal.
pub fn signals(chart: &Value) -> Vec<String> {
    let points = chart["points"].as_array().expect("points").iter();
    let signalling = points.filter(|p| p["signals"].as_array().is_some_and(|s| !s.is_empty()));
    signalling.map(|p| p["at"].as_str().expect("a name").to_owned()).collect()
}
