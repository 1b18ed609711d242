//! What is seen of the window without acting on it: pictures, findings of axe-core, complaints of the web view.

use super::{Window, root};
use serde_json::json;
use std::{fs, path::PathBuf, process::Command};

/// Keeps what a developer would see in red. Reports of the content security policy are buffered by the web view, so
/// that those from before this script are among them.
const LISTEN: &str = "
    const heard = (window.complaints = []);
    const told = (what) => (what instanceof Error ? `${what.message} ${what.stack}` : String(what));
    addEventListener('error', (event) => heard.push(`error: ${told(event.error ?? event.message)}`));
    addEventListener('unhandledrejection', (event) => heard.push(`rejection: ${told(event.reason)}`));
    for (const level of ['error', 'warn']) {
      const say = console[level].bind(console);
      console[level] = (...words) => {
        heard.push(`${level}: ${words.map(told).join(' ')}`);
        say(...words);
      };
    }
    document.addEventListener('securitypolicyviolation', (event) => heard.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    new ReportingObserver(
      (reports) => heard.push(...reports.map((r) => `report: ${r.type} ${r.body?.effectiveDirective} ${r.body?.blockedURL}`)),
      { types: ['csp-violation'], buffered: true },
    ).observe();";

/// Texts that end at an edge which hides the rest, without an ellipsis that says so.
const CUT: &str = "
    const cut = [];
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest('svg, option, script, .kit-hidden')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      // Above the window waits what shows only when it has the focus.
      if (text.width === 0 || text.bottom < 0) continue;
      for (let around = node.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow, display } = getComputedStyle(around);
        if (display === 'inline') continue;
        // What scrolls can be read; what has an ellipsis says that it goes on.
        if (/auto|scroll/.test(overflowX + overflowY) || (textOverflow === 'ellipsis' && overflowX !== 'visible')) break;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const box = around.getBoundingClientRect();
        const out = Math.max(text.right - box.right, box.left - text.left, text.bottom - box.bottom, box.top - text.top);
        if (out > 2) cut.push(`${Math.round(out)} px of ${node.data.trim().slice(0, 40)}`);
        break;
      }
    }
    return cut;";

impl Window {
    /// Texts that are cut off without a sign; none is what is wanted.
    pub fn cut(&self) -> Vec<String> {
        let cut = self.js(CUT, json!([]));
        cut.as_array().into_iter().flatten().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    pub(super) fn listen(&self) {
        self.js(LISTEN, json!([]));
    }

    /// What the web view complained about since the window opened: errors of scripts, refusals of the content security
    /// policy, words on the console. None is what is wanted.
    pub fn complaints(&self) -> Vec<String> {
        let heard = self.js("return window.complaints", json!([]));
        heard.as_array().into_iter().flatten().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Fails when the web view complained about anything.
    pub fn no_complaints(&self) {
        assert_eq!(self.complaints(), Vec::<String>::new(), "the console stays empty");
    }

    /// What axe-core finds serious or critical, one line each; none is what is wanted.
    pub fn accessibility(&self) -> Vec<String> {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&axe).unwrap_or_else(|e| panic!("{}: {e}", axe.display()));
        self.js(&axe, json!([]));
        let findings = self.js_later(
            "const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
             return violations
               .filter((v) => v.impact === 'serious' || v.impact === 'critical')
               .flatMap((v) => v.nodes.map((n) => `${v.impact} ${v.id}: ${v.help}: ${n.html.slice(0, 160)}`));",
        );
        let lines = findings.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Keeps what is on the screen, native windows included, as `screenshots/<name>.png`, which is not committed.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        // Three frames later what the document says is painted too.
        self.js_later("for (let n = 0; n < 3; n += 1) await new Promise(requestAnimationFrame);");
        let folder = root().join("screenshots");
        fs::create_dir_all(&folder).expect("a folder for screenshots");
        let file = folder.join(format!("{name}.png"));
        let [width, height] = ["innerWidth", "innerHeight"].map(|side| self.js(&format!("return {side}"), json!([])));
        let crop = format!("{width}x{height}+0+0");
        let mut import = Command::new("import");
        import.args(["-display", &self.display, "-window", "root", "-crop", &crop, "+repage"]).arg(&file);
        let status = import.status().expect("import (Debian: imagemagick)");
        assert!(status.success(), "{} could not be written", file.display());
        file
    }

    /// Waits until nothing on the page is under way and its faces of type are there.
    pub fn rest(&self) {
        self.waits(
            "return document.querySelector('[aria-busy=true], .waiting') === null && document.fonts.status === 'loaded'",
            "something goes on being busy",
        );
    }
}
