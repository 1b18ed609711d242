//! From a file to figures: by the keyboard alone, and by a file that was handed in.

use crate::harness::{Home, root};
use keheng_base::Fen;
use keheng_words::{Lang, Words, money};
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/cn").join(name)
}

/// What the fixtures say about themselves.
fn expected() -> Value {
    let text = fs::read_to_string(fixture("expected.json")).expect("the fixtures' own account");
    serde_json::from_str(&text).expect("JSON")
}

/// Yuan with decimals, as the account has them, in fen.
fn fen(yuan: &Value) -> Fen {
    Fen((yuan.as_f64().expect("yuan") * 100.0).round() as i64)
}

#[test]
fn the_keyboard_alone_leads_from_the_import_to_the_pareto_chart() {
    let home = Home::begun("own", Lang::ZhCn);
    home.answer(&[&fixture("waybills_gb18030.csv")]);
    let (window, words, truth) = (home.open(), Words::of(Lang::ZhCn), expected());
    window.text_until("h2", &words.overview_empty());
    window.screenshot("overview-empty");

    window.keys("Control+o");
    window.focused(&words.import_try());
    window.text_until("li", "waybills_gb18030.csv");
    window.text_until("li", &words.import_file_ready());

    window.keys("Enter");
    window.text_until("h2", &words.import_result());
    let extra = &truth["extra_rows"];
    let refused = ["same_waybill_conflicting_fee", "damaged_waybill_scientific"];
    let refused: u64 = refused.iter().map(|name| extra[name].as_u64().expect("a count")).sum();
    let rows = &truth["data_rows"];
    assert_eq!(window.texts("dl dd"), [rows.to_string(), "0".into(), "0".into(), refused.to_string()], "the dry run");
    let named = ["exact_duplicate", "same_waybill_conflicting_fee", "damaged_waybill_scientific", "blank", "total_row"];
    let odd: u64 = named.iter().map(|name| extra[name].as_u64().expect("a count")).sum();
    let read = rows.as_u64().expect("a count") + odd;
    let customers = truth["by_customer"].as_object().expect("customers");
    let sum = money(fen(&truth["total_fee"]));
    window.text_until("dl + p", &words.import_sums_shipments(&sum, customers.len(), read));
    let kinds = [
        words.issue_kind_duplicate_row(),
        words.issue_kind_conflicting_row(),
        words.issue_kind_damaged_number(),
        words.issue_kind_blank_row(),
        words.issue_kind_total_row(),
    ];
    let chips = window.texts(".chips button");
    for (kind, name) in kinds.iter().zip(named) {
        let chip = format!("{kind} {}", extra[name]);
        assert!(chips.contains(&chip), "{chip:?} is named: {chips:?}");
    }
    assert_eq!(chips.len(), kinds.len() + 1, "what is planted, all of it, and nothing else: {chips:?}");
    window.screenshot("import-dry-run");

    window.focused(&words.import_run(read - odd));
    window.keys("Enter");
    window.text_until("h2", &words.import_done());
    window.text_until("ol li", &words.import_done_toast(read - odd, 0));
    window.screenshot("import-done");

    window.focused(&words.import_open_pareto());
    window.keys("Enter");
    window.shown(".chart svg");
    window.text_until("tfoot", &sum);
    window.rest();
    window.screenshot("import-pareto");

    window.choose(&words.customers_list());
    // Rows stand there empty until the core has answered.
    window.waits(
        "const rows = [...document.querySelectorAll('[role=row][data-row]')];
         return rows.length > 0 && rows.every((row) => row.innerText.trim())",
        "the list of customers stays empty",
    );
    let list = window.texts("[role=row][data-row]");
    assert_eq!(list.len(), customers.len(), "one row for each: {list:?}");
    for (name, figures) in customers {
        let amount = money(fen(&figures["fee"]));
        let found = list.iter().any(|row| row.contains(name.as_str()) && row.contains(&amount));
        assert!(found, "{name} brought {amount}: {list:?}");
    }
    window.screenshot("import-customers");
    window.no_complaints();
    window.end();

    let core = home.core();
    let view = home.ask(&core, "shipments.view", json!({}));
    assert_eq!((&view["total"], &view["price_fen"]), (rows, &json!(fen(&truth["total_fee"]).0)), "what the file holds");
    core.close();
}

#[test]
fn a_file_handed_in_is_looked_at_and_can_be_taken_back_after_the_import() {
    let home = Home::begun("own", Lang::ZhCn);
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.text_until("h2", &words.overview_empty());
    home.hand_over(&window, &[&fixture("waybills.xlsx")]);
    window.focused(&words.import_try());
    window.text_until("li", "waybills.xlsx");
    window.click_text(&words.import_try());
    window.focused(&words.import_run(300));
    window.click_text(&words.import_run(300));
    window.text_until("footer", &words.shell_counts(10, 300));
    window.click_text(&words.import_undo());
    window.text_until("footer", &words.shell_counts(0, 0));
    window.text_until("ol li", &words.imports_undone_toast("waybills.xlsx"));
    window.no_complaints();
    window.end();
    let core = home.core();
    assert_eq!(home.ask(&core, "desk.check", Value::Null)["ok"], true, "the file is whole");
    core.close();
}

#[test]
fn a_data_file_handed_in_is_opened() {
    let other = Home::imported(&fixture("waybills_utf8_bom.csv"), Lang::ZhCn);
    let core = other.core();
    let file = core.db().expect("an open file").path().to_owned();
    core.close();
    let home = Home::begun("own", Lang::ZhCn);
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.text_until("footer", &words.shell_counts(0, 0));
    home.hand_over(&window, &[&file]);
    window.text_until("footer", &words.shell_counts(10, 300));
    window.no_complaints();
}
