//! The month on paper: from the overview to a PDF on disk, by keyboard alone.

use crate::harness::Home;
use keheng_words::{Lang, Words};

#[test]
fn a_month_is_written_as_pages_and_as_a_workbook() {
    for lang in Lang::ALL {
        let home = Home::begun("sample", lang);
        let (pages, book) = (home.path("report.pdf"), home.path("report.xlsx"));
        home.answer(&[&pages]);
        home.answer(&[&book]);
        let (window, words) = (home.open(), Words::of(lang));
        window.text_until("h1", &words.section_overview());
        window.shown(".trend svg");

        window.keys("Control+p");
        window.text_until("dialog[open]", &words.report_dialog());
        window.shown("dialog[open] select");
        window.screenshot(&format!("report-dialog-{lang}"));
        assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
        window.click_text(&words.report_save());
        window.gone("dialog[open]");
        window.text_until("ol li", "report.pdf");

        window.keys("Control+p");
        window.text_until("dialog[open]", &words.report_dialog());
        window.shown("dialog[open] select");
        window.choose(&words.report_workbook());
        window.click_text(&words.report_save());
        window.gone("dialog[open]");

        let begins = |path, magic: &[u8]| std::fs::read(path).is_ok_and(|bytes: Vec<u8>| bytes.starts_with(magic));
        assert!(begins(&pages, b"%PDF-"), "pages are a PDF");
        assert!(begins(&book, b"PK\x03\x04"), "the workbook is a workbook");
        window.no_complaints();
    }
}
