//! The palette finds customers and waybills by what people remember of them.

use crate::harness::{Home, root};
use keheng_words::{Lang, Words};

#[test]
fn initials_and_tails_find_what_is_meant() {
    let home = Home::imported(&root().join("tests/fixtures/cn/waybills_utf8_nobom.csv"), Lang::ZhCn);
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.text_until("h1", &words.section_overview());
    // 重 is read chong in this name, and zhong elsewhere.
    const NAME: &str = "重庆渝北区大学城菜鸟驿站";
    for typed in ["cqyb", "chongqingyubei", "重庆yb", "cnyz"] {
        window.keys("Control+k");
        window.write("dialog input", typed);
        window.text_until("dialog [role=option]", NAME);
        if typed == "cqyb" {
            window.screenshot("palette-initials");
        }
        window.keys("Enter");
        window.gone("dialog[open]");
        window.text_until(".aside h2", NAME);
        window.keys("Control+1");
        window.text_until("h1", &words.section_overview());
    }

    const NUMBER: &str = "773100000007919";
    window.keys("Control+k");
    window.write("dialog input", &NUMBER[NUMBER.len() - 5..]);
    window.text_until("dialog [role=option]", NUMBER);
    window.screenshot("palette-tail");
    window.keys("Enter");
    window.text_until(".aside h2", NUMBER);

    window.keys("Control+k");
    window.write("dialog input", "zzzz");
    window.text_until("dialog", &words.palette_nothing());
    window.keys("Escape");
    window.gone("dialog[open]");
    window.no_complaints();
}
