//! The part of W3C WebDriver that the tests need, in blocking calls. <https://www.w3.org/TR/webdriver2/>

use serde_json::{Value, json};
use std::time::Duration;

/// The name under which the protocol hides an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with one window.
pub struct Driver {
    agent: ureq::Agent,
    session: String,
}

/// An element found in the page.
#[derive(Clone)]
pub struct Element(String);

impl Driver {
    /// Asks the driver at `port` to start `program`; an error while it is not listening yet.
    pub fn begin(port: u16, program: &str) -> Result<Driver, String> {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(90)))
            .build();
        let agent = ureq::Agent::new_with_config(config);
        let base = format!("http://127.0.0.1:{port}/session");
        let options = json!({ "binary": program, "args": [] });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let begun = answer(agent.post(&base).send_json(wanted))?;
        let id = begun["sessionId"].as_str().ok_or("a session without id")?;
        let driver = Driver { session: format!("{base}/{id}"), agent };
        driver.post("timeouts", json!({ "script": 60_000, "pageLoad": 60_000, "implicit": 0 }))?;
        Ok(driver)
    }

    /// Ends the session: the driver closes the program's window.
    pub fn end(&self) {
        let _ = answer(self.agent.delete(&self.session).call());
    }

    pub fn get(&self, path: &str) -> Result<Value, String> {
        answer(self.agent.get(format!("{}/{path}", self.session)).call())
    }

    pub fn post(&self, path: &str, body: Value) -> Result<Value, String> {
        answer(self.agent.post(format!("{}/{path}", self.session)).send_json(body))
    }

    /// Runs the body of a function in the page and gives what it returns.
    pub fn run(&self, body: &str, args: Value) -> Result<Value, String> {
        self.post("execute/sync", json!({ "script": body, "args": args }))
    }

    /// Runs the body of a function whose last argument is the way to give a value later.
    pub fn run_later(&self, body: &str, args: Value) -> Result<Value, String> {
        self.post("execute/async", json!({ "script": body, "args": args }))
    }

    /// The first element that matches.
    pub fn find(&self, css: &str) -> Result<Element, String> {
        let found = self.post("element", json!({ "using": "css selector", "value": css }))?;
        Ok(Element(found[ELEMENT].as_str().ok_or("an element without id")?.to_owned()))
    }

    pub fn click(&self, element: &Element) -> Result<Value, String> {
        self.post(&format!("element/{}/click", element.0), json!({}))
    }

    /// Types as a person would, key by key.
    pub fn send_keys(&self, element: &Element, text: &str) -> Result<Value, String> {
        self.post(&format!("element/{}/value", element.0), json!({ "text": text }))
    }

    pub fn clear(&self, element: &Element) -> Result<Value, String> {
        self.post(&format!("element/{}/clear", element.0), json!({}))
    }

    /// Presses keys together, in the order given, and lets them go in reverse.
    pub fn press(&self, keys: &[String]) -> Result<Value, String> {
        let step = |kind: &str, key: &String| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|k| step("keyDown", k));
        let up = keys.iter().rev().map(|k| step("keyUp", k));
        let actions: Vec<Value> = down.chain(up).collect();
        self.post("actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }))
    }

    /// Presses keys one after another, wherever the focus goes meanwhile.
    pub fn strokes(&self, keys: &[String]) -> Result<Value, String> {
        let step = |kind: &str, key: &String| json!({ "type": kind, "value": key });
        let actions: Vec<Value> = keys.iter().flat_map(|k| [step("keyDown", k), step("keyUp", k)]).collect();
        self.post("actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] }))
    }
}

/// The value of an answer, or the protocol's error as text.
fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Value, String> {
    let mut response = response.map_err(|e| e.to_string())?;
    let mut body: Value = response.body_mut().read_json().map_err(|e| e.to_string())?;
    let value = body["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
        None => Ok(value),
    }
}

/// The protocol's code point of a key called as `KeyboardEvent.key` calls it; a character stands for itself.
pub fn key(name: &str) -> String {
    let named = [
        ("Backspace", '\u{E003}'),
        ("Tab", '\u{E004}'),
        ("Enter", '\u{E007}'),
        ("Shift", '\u{E008}'),
        ("Control", '\u{E009}'),
        ("Alt", '\u{E00A}'),
        ("Escape", '\u{E00C}'),
        ("PageUp", '\u{E00E}'),
        ("PageDown", '\u{E00F}'),
        ("End", '\u{E010}'),
        ("Home", '\u{E011}'),
        ("ArrowLeft", '\u{E012}'),
        ("ArrowUp", '\u{E013}'),
        ("ArrowRight", '\u{E014}'),
        ("ArrowDown", '\u{E015}'),
        ("Delete", '\u{E017}'),
        ("Meta", '\u{E03D}'),
        ("Space", ' '),
    ];
    if let Some((_, code)) = named.iter().find(|(n, _)| *n == name) {
        return code.to_string();
    }
    let function = name.strip_prefix('F').and_then(|n| n.parse::<u32>().ok()).filter(|n| (1..=12).contains(n));
    match function.and_then(|n| char::from_u32(0xE030 + n)) {
        Some(code) => code.to_string(),
        None => {
            assert_eq!(name.chars().count(), 1, "{name} is no key");
            name.to_owned()
        }
    }
}
