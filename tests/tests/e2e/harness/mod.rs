//! Drives the real window: what a person does and sees, and what they would complain about.
//!
//! Waiting is done by the page itself, which looks again until what is waited for is there; only what has no page, a
//! driver that is starting or a native dialog, is looked at from outside.

mod driver;
mod home;
mod native;
mod sight;

pub use home::Home;

use driver::{Driver, Element, key};
use home::Group;
use keheng_words::Words;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// How long something may take to appear, in milliseconds; generous, because the machine may be busy.
const PATIENCE: u64 = 20_000;

/// Looks every 20 ms whether a function of the page gives something, and gives that; null when patience ends.
const UNTIL: &str = "
    const [body, args, patience, done] = [arguments[0], arguments[1], arguments[2], arguments[arguments.length - 1]];
    const LOOKS = {
      shown: (css) => {
        const found = [...document.querySelectorAll(css)].find((e) => e.getClientRects().length > 0);
        return found ? true : null;
      },
      gone: (css) => ([...document.querySelectorAll(css)].some((e) => e.getClientRects().length > 0) ? null : true),
      text: (css, part) => {
        const texts = [...document.querySelectorAll(css)].map((e) => e.innerText ?? e.textContent);
        return texts.find((t) => t.includes(part)) ?? null;
      },
    };
    const end = performance.now() + patience;
    const look = () => {
      const seen = LOOKS[body](...args);
      if (seen !== null || performance.now() > end) done(seen);
      else setTimeout(look, 20);
    };
    look();";

/// The open window.
pub struct Window {
    driver: Driver,
    display: String,
    // Dropped in this order: the driver with the program, then their screen.
    _program: Group,
    _screen: Group,
}

impl Window {
    fn new(driver: Driver, display: String, program: Group, screen: Group) -> Window {
        let window = Window { driver, display, _program: program, _screen: screen };
        window.listen();
        window.shown("body");
        window
    }

    /// The X display it is on.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Sets the size of the window, in pixels, at the corner of the screen.
    pub fn resize(&self, width: u32, height: u32) {
        let place = json!({ "x": 0, "y": 0, "width": width, "height": height });
        self.driver.post("window/rect", place).expect("the window takes the size");
    }

    /// Waits until an element is on the page and takes up room.
    pub fn shown(&self, css: &str) {
        self.until("shown", json!([css]), &format!("{css} does not appear"));
    }

    /// Waits until no such element takes up room.
    pub fn gone(&self, css: &str) {
        self.until("gone", json!([css]), &format!("{css} does not go away"));
    }

    /// Waits until an element says `part`, and gives its whole text.
    pub fn text_until(&self, css: &str, part: &str) -> String {
        let text = self.until("text", json!([css, part]), &format!("{css} does not say {part:?}"));
        text.as_str().unwrap_or_default().to_owned()
    }

    fn until(&self, look: &str, args: Value, complaint: &str) -> Value {
        let seen = self.driver.run_later(UNTIL, json!([look, args, PATIENCE])).expect("the page answers");
        if seen.is_null() { self.give_up(complaint) } else { seen }
    }

    fn give_up(&self, complaint: &str) -> ! {
        let shot = self.screenshot("failure");
        let body = self.js("return document.body.innerText", json!([]));
        panic!("{complaint}; see {}\n{}", shot.display(), body.as_str().unwrap_or_default());
    }

    /// Waits until the body of a function in the page returns something true, and gives that.
    pub fn waits(&self, body: &str, complaint: &str) -> Value {
        let seen = self.js_later(&format!(
            "const look = () => {{ {body} }};
             const end = performance.now() + {PATIENCE};
             for (;;) {{
               const seen = look();
               if (seen || performance.now() > end) return seen || null;
               await new Promise((next) => setTimeout(next, 20));
             }}"
        ));
        if seen.is_null() { self.give_up(complaint) } else { seen }
    }

    /// The first element that matches, once it is shown.
    fn css(&self, css: &str) -> Element {
        self.shown(css);
        self.driver.find(css).unwrap_or_else(|why| panic!("{css}: {why}"))
    }

    /// The text of the first match, once it is shown.
    pub fn text(&self, css: &str) -> String {
        self.shown(css);
        let text = self.js("return document.querySelector(arguments[0]).innerText", json!([css]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The texts of all matches, each on one line.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll(arguments[0])].map((e) => e.innerText.trim().replace(/\\s+/g, ' '))";
        let texts = self.js(script, json!([css]));
        texts.as_array().into_iter().flatten().map(|t| t.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Clicks the middle of an element.
    pub fn click(&self, css: &str) {
        let element = self.css(css);
        self.driver.click(&element).unwrap_or_else(|why| {
            let shot = self.screenshot("failure");
            panic!("{css} cannot be clicked: {why}; see {}", shot.display());
        });
    }

    /// Clicks the first shown button, link, tab or menu item that says `text`.
    pub fn click_text(&self, text: &str) {
        self.marked(
            "const says = (e) => (e.getAttribute('aria-label') ?? e.innerText ?? '').trim();
             const all = [...document.querySelectorAll('button, a, [role=button], [role=tab], [role=menuitem], [role=option]')]
               .filter((e) => e.getClientRects().length > 0);
             return all.find((e) => says(e) === wanted) ?? all.find((e) => says(e).includes(wanted));",
            text,
        );
        self.click("[data-e2e]");
    }

    /// Chooses one of a few that stand side by side, such as "list" or "classes".
    pub fn choose(&self, label: &str) {
        self.marked(
            "return [...document.querySelectorAll('[role=radiogroup] label')]
               .find((e) => e.innerText.trim() === wanted && e.getClientRects().length > 0);",
            label,
        );
        self.click("[data-e2e]");
    }

    /// Chooses among a few the one whose name begins so: a number may stand behind it.
    pub fn choose_counted(&self, label: &str) {
        let find = format!(
            "const one = [...document.querySelectorAll('[role=radiogroup] label')].find((l) => l.innerText.trim().startsWith({}));
             one?.click();
             return one !== undefined;",
            json!(label)
        );
        self.waits(&find, &format!("there is no {label:?} to choose"));
    }

    /// Turns the lights off.
    pub fn dark(&self, words: &Words) {
        self.click_text(&words.shell_appearance_switch());
        self.shown("[data-theme=dark]");
    }

    /// The field with this label, as CSS.
    pub fn labelled(&self, label: &str) -> &'static str {
        self.marked(
            "return [...document.querySelectorAll('label')]
               .find((e) => e.innerText.trim() === wanted && e.control?.getClientRects().length > 0)?.control;",
            label,
        );
        "[data-e2e]"
    }

    /// Waits until the body of a function finds the element that is `wanted`, and marks it with `data-e2e`.
    fn marked(&self, find: &str, wanted: &str) {
        self.waits(
            &format!(
                "const wanted = {};
                 const found = ((wanted) => {{ {find} }})(wanted);
                 document.querySelector('[data-e2e]')?.removeAttribute('data-e2e');
                 found?.setAttribute('data-e2e', '');
                 return found !== undefined;",
                json!(wanted)
            ),
            &format!("nothing says {wanted:?}"),
        );
    }

    /// Types into a field, after what is there.
    pub fn write(&self, css: &str, text: &str) {
        let element = self.css(css);
        self.driver.send_keys(&element, text).unwrap_or_else(|why| panic!("{css} takes no keys: {why}"));
    }

    /// Empties a field and types into it.
    pub fn rewrite(&self, css: &str, text: &str) {
        let element = self.css(css);
        self.driver.clear(&element).unwrap_or_else(|why| panic!("{css} cannot be emptied: {why}"));
        self.write(css, text);
    }

    /// Presses keys, wherever the focus is: `Control+k`, `ArrowDown`, `?`.
    pub fn keys(&self, chord: &str) {
        let names: Vec<&str> = if chord == "+" { vec!["+"] } else { chord.split('+').collect() };
        let keys: Vec<String> = names.iter().map(|name| key(name)).collect();
        self.driver.press(&keys).unwrap_or_else(|why| panic!("{chord}: {why}"));
    }

    /// Presses keys one after another, wherever the focus goes meanwhile.
    pub fn strokes(&self, keys: &[&str]) {
        let named: Vec<String> = keys.iter().map(|name| key(name)).collect();
        self.driver.strokes(&named).unwrap_or_else(|why| panic!("{keys:?}: {why}"));
    }

    /// Waits until what has the focus is called, or says, `text`.
    pub fn focused(&self, text: &str) {
        self.waits(
            &format!(
                "const e = document.activeElement;
                 return (e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim() === {};",
                json!(text)
            ),
            &format!("{text:?} does not get the focus"),
        );
    }

    /// Runs the body of a function in the page.
    pub fn js(&self, body: &str, args: Value) -> Value {
        self.driver.run(body, args).unwrap_or_else(|why| panic!("{why} in\n{body}"))
    }

    /// Runs the body of an asynchronous function in the page and gives what its promise gives.
    pub fn js_later(&self, body: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {body} }})().then((value) => done({{ value }}), (e) => done({{ error: String(e) }}));"
        );
        let mut given = self.driver.run_later(&script, json!([])).unwrap_or_else(|why| panic!("{why} in\n{body}"));
        assert!(given["error"].is_null(), "{} in\n{body}", given["error"]);
        given["value"].take()
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        let title = self.driver.get("title").expect("a title");
        title.as_str().unwrap_or_default().to_owned()
    }

    /// Ends the program as the driver does it: without asking it.
    pub fn end(self) {
        self.driver.end();
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
