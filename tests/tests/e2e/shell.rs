//! The window itself, whatever its page shows: it opens, is confined, stays single and remembers its place.

use crate::harness::Home;
use serde_json::json;

#[test]
fn the_window_opens_with_a_title() {
    let home = Home::new();
    let window = home.open();
    assert!(["客衡", "Keheng"].iter().any(|name| window.title().contains(name)), "title: {:?}", window.title());
    window.shown("button");
    window.screenshot("shell-first-start");
    window.resize(960, 600);
    window.screenshot("shell-first-start-small");
    let overflow = window.js("return document.documentElement.scrollWidth - innerWidth", json!([]));
    assert_eq!(overflow, json!(0), "the smallest window needs no sideways scrolling");
}

/// The page shows imported data, so it is treated as if it were hostile.
#[test]
fn the_page_can_reach_nothing_but_the_core() {
    let home = Home::new();
    let window = home.open();
    window.shown("button");
    let found = window.js_later(
        r#"
        const found = {};
        const script = document.createElement('script');
        script.textContent = 'window.injected = 1';
        document.head.append(script);
        found.inlineScript = window.injected ?? 'refused';
        const box = document.createElement('div');
        box.innerHTML = '<i style="color: rgb(1, 2, 3)">x</i>';
        document.body.append(box);
        found.styleAttribute = getComputedStyle(box.firstChild).color === 'rgb(1, 2, 3)' ? 'applied' : 'refused';
        box.remove();
        found.network = await fetch('http://127.0.0.1:9/').then(() => 'reached', () => 'refused');
        found.globalTauri = typeof window.__TAURI__;
        for (const command of ['plugin:window|close', 'plugin:event|listen', 'plugin:app|version', 'plugin:path|resolve_directory', 'plugin:webview|create_webview_window']) {
          found[command] = await window.__TAURI_INTERNALS__.invoke(command, {}).then(() => 'allowed', () => 'refused');
        }
        const unknown = await window.__TAURI_INTERNALS__.invoke('call', { method: 'no.such', body: {} }).catch((fault) => fault.code);
        found.unknownMethod = unknown;
        location.href = 'https://example.com/';
        await new Promise((next) => setTimeout(next, 300));
        found.navigation = location.host;
        found.newWindow = window.open('https://example.com/') === null ? 'refused' : 'opened';
        return found;"#,
    );
    let wanted = json!({
        "inlineScript": "refused", "styleAttribute": "refused", "network": "refused", "globalTauri": "undefined",
        "plugin:window|close": "refused", "plugin:event|listen": "refused", "plugin:app|version": "refused",
        "plugin:path|resolve_directory": "refused", "plugin:webview|create_webview_window": "refused",
        "unknownMethod": "no_such_method", "navigation": "localhost", "newWindow": "refused",
    });
    assert_eq!(found, wanted, "each of these would be a way out for injected script");
    let heard = window.complaints();
    for refused in ["script-src", "style-src", "connect-src"] {
        assert!(heard.iter().any(|line| line.contains(refused)), "a refusal does not go unheard: {heard:?}");
    }
}

#[test]
fn a_second_start_hands_its_file_to_the_first() {
    let home = Home::new();
    let window = home.open();
    window.shown("button");
    // The page subscribes first in life too; here a second listener takes its place and keeps what comes.
    window.js_later(
        "const t = window.__TAURI_INTERNALS__;
         window.heard = [];
         const id = t.transformCallback(({ message }) => window.heard.push(message));
         await t.invoke('subscribe', { channel: `__CHANNEL__:${id}` });",
    );
    let file = home.file("运单.csv", "运单号\nSF1\n");
    home.hand_over(&window, &[&file]);
    let heard = window.js_later(
        "while (window.heard.length === 0) await new Promise((next) => setTimeout(next, 20));
         return window.heard[0];",
    );
    assert_eq!(heard["event"], "dropped");
    assert_eq!(heard["files"][0]["name"], "运单.csv");
    assert_eq!(heard["files"][0]["bytes"], 14, "the size of the file");
    let text = heard.to_string();
    assert!(!text.contains("keheng-e2e"), "the page sees no path: {text}");
}

/// All other stories answer dialogs from a script; this one shows that the real ones lead to the same place.
#[test]
fn native_dialogs_give_tokens() {
    let home = Home::with_native_dialogs();
    let window = home.open();
    window.shown("button");
    let file = home.file("waybills.csv", "a,b\n1,2\n");
    // The answer is kept by the page until it is asked for, because the dialog is worked in between.
    let ask = "window.picked = window.__TAURI_INTERNALS__.invoke('pick_files', { kind: 'table' })";
    window.js(&format!("{ask}; return null"), json!([]));
    window.answer_native_dialog(Some(&file));
    let picked = window.js_later("return await window.picked");
    assert_eq!(picked[0]["name"], "waybills.csv");
    assert_eq!(picked[0]["bytes"], 8, "the size of the file");
    assert!(!picked.to_string().contains('/'), "the page sees no path: {picked}");

    window.js(&format!("{ask}; return null"), json!([]));
    window.answer_native_dialog(None);
    assert_eq!(window.js_later("return await window.picked"), json!([]), "a cancelled dialog is no fault");
}

#[test]
fn scripted_dialogs_answer_in_turn() {
    let home = Home::new();
    let file = home.file("运单 一.csv", "x");
    home.answer(&[&file, &file]);
    home.answer(&[]);
    home.answer(&[&home.path("图.svg")]);
    let window = home.open();
    window.shown("button");
    let found = window.js_later(
        "const invoke = window.__TAURI_INTERNALS__.invoke;
         const two = await invoke('pick_files', { kind: 'table' });
         const none = await invoke('pick_files', { kind: 'keheng' });
         const place = await invoke('pick_save', { kind: 'picture', suggested: 'a.svg' });
         return [two.map((f) => f.name), none, place.name];",
    );
    assert_eq!(found, json!([["运单 一.csv", "运单 一.csv"], [], "图.svg"]));
}

#[test]
fn the_window_comes_back_where_it_was() {
    let home = Home::new();
    let window = home.open();
    window.shown("button");
    window.resize(1010, 650);
    home.file_until("keheng/window.json", "1010");
    // Even if the program has no chance to tidy up.
    window.end();
    let window = home.open_as_it_was();
    let size = window.js("return [innerWidth, innerHeight]", json!([]));
    assert_eq!(size, json!([1010, 650]));
}
