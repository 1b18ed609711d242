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
