//! Exchange files that were written once and for all: colleagues have them on their sticks, and every later program reads them.
//! `exchange-2*` are of the second version of the container, by the first schema that travelled (9), of a sample firm: seed 3,
//! 6 customers, 40 waybills in 2 months; the locked one opens with 开门.

use keheng_tests::desk::Desk;
use serde_json::{Value, json};
use std::path::Path;

fn arrives(name: &str, passphrase: Option<&str>) -> (Desk, Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange").join(name);
    let desk = Desk::new();
    let offer = || desk.app.files().offer(path.clone()).expect("a file").handle;
    let looked = desk.job("exchange.preview", json!({"handle": offer(), "passphrase": passphrase})).expect(name);
    let taken = desk.job("exchange.import", json!({"handle": offer(), "passphrase": passphrase})).expect(name);
    assert_eq!((&looked["new"], &looked["tables"]), (&taken["new"], &taken["tables"]), "{name}: as announced");
    (desk, taken)
}

#[test]
fn files_of_the_first_programs_are_read_for_ever() {
    for (name, passphrase) in [("exchange-2.khsync", None), ("exchange-2-locked.khsync", Some("开门"))] {
        let (desk, came) = arrives(name, passphrase);
        assert_eq!(
            (&came["full"], &came["conflicts"], &came["unknown"]),
            (&json!(true), &json!(0), &json!([])),
            "{name}"
        );
        let new = |table: &str| {
            came["tables"]
                .as_array()
                .and_then(|t| t.iter().find(|t| t["table"] == table))
                .map_or(json!(0), |t| t["new"].clone())
        };
        assert_eq!([new("customer"), new("shipment"), new("service_case")], [6, 40, 4], "{name}");
        let freight: i64 = desk.shipments(json!({})).iter().filter_map(|s| s["price_fen"].as_i64()).sum();
        assert_eq!(freight, 53_490, "{name}: the freight, to the fen");
        let on_time = desk.call("service.kpis", json!({}));
        let on_time = on_time["kpis"].as_array().and_then(|k| k.iter().find(|k| k["kpi"] == "on_time")).cloned();
        let on_time = on_time.unwrap_or_default();
        assert_eq!((&on_time["numerator"], &on_time["denominator"]), (&json!(32), &json!(38)), "{name}");
        desk.assert_sound(name);
    }
    let refused = Desk::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange/exchange-2-locked.khsync");
    let handle = refused.app.files().offer(path).expect("a file").handle;
    let wrong = refused.job("exchange.preview", json!({"handle": handle, "passphrase": "开窗"}));
    assert_eq!(wrong.unwrap_err().code, "exchange_passphrase");
}
