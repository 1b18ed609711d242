//! A headless Chromium behind its driver: the part of W3C WebDriver that these tests need.

use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with one window; it goes when the test ends, however it ends.
pub struct Browser {
    driver: Child,
    agent: ureq::Agent,
    session: String,
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn installed(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    names.iter().flat_map(|name| folders.iter().map(move |f| f.join(name))).find(|path| path.is_file())
}

impl Browser {
    /// A phone or a desk: size in pixels and whether it is dark. None where there is no Chromium with its driver.
    pub fn open(width: u32, height: u32, dark: bool) -> Option<Browser> {
        let (Some(chromium), Some(program)) =
            (installed(&["chromium", "chromium-browser", "google-chrome"]), installed(&["chromedriver"]))
        else {
            eprintln!("skipped: chromium and chromedriver are not installed (Debian: chromium chromium-driver)");
            return None;
        };
        let mut driver = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver can be started");
        let mut lines = BufReader::new(driver.stdout.take().expect("its output")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once("successfully on port ")?;
            rest.trim_end_matches('.').parse::<u16>().ok()
        });
        // what it says later must find a reader, or it would stand still
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let base = format!("http://127.0.0.1:{}/session", port.expect("the driver says its port"));
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(90)))
            .build();
        let agent = ureq::Agent::new_with_config(config);
        let options = json!({
            "binary": chromium,
            "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"],
        });
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"},
        }}});
        let begun = answer(agent.post(&base).send_json(wanted));
        let session = format!("{base}/{}", begun["sessionId"].as_str().expect("a session"));
        let browser = Browser { driver, agent, session };
        let screen = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        browser.devtools("Emulation.setDeviceMetricsOverride", screen);
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        browser.devtools("Emulation.setEmulatedMedia", media);
        Some(browser)
    }

    pub fn post(&self, path: &str, body: Value) -> Value {
        answer(self.agent.post(format!("{}/{path}", self.session)).send_json(body))
    }

    /// Asks Chromium itself.
    pub fn devtools(&self, cmd: &str, params: Value) -> Value {
        self.post("goog/cdp/execute", json!({"cmd": cmd, "params": params}))
    }

    pub fn go(&self, address: &str) {
        self.post("url", json!({"url": address}));
    }

    /// Runs the body of a function in the page and gives what it returns.
    pub fn run(&self, body: &str, args: Value) -> Value {
        self.post("execute/sync", json!({"script": body, "args": args}))
    }

    fn find(&self, xpath: &str) -> String {
        let found = self.post("element", json!({"using": "xpath", "value": xpath}));
        found[ELEMENT].as_str().unwrap_or_else(|| panic!("no {xpath}: {found}")).to_owned()
    }

    /// Touches an element; of a hidden button of a choice, the field around it.
    pub fn click(&self, id: &str) {
        let element = self.find(&format!("//*[@id='{id}'][not(parent::label)] | //label[*[@id='{id}']]"));
        let done = self.post(&format!("element/{element}/click"), json!({}));
        assert!(done.is_null(), "{id} can be touched: {done}");
    }

    pub fn click_text(&self, text: &str) {
        let element = self.find(&format!("//button[normalize-space()='{text}']"));
        let done = self.post(&format!("element/{element}/click"), json!({}));
        assert!(done.is_null(), "{text} can be touched: {done}");
    }

    /// Types as a person would.
    pub fn keys(&self, id: &str, text: &str) {
        let element = self.find(&format!("//*[@id='{id}']"));
        let done = self.post(&format!("element/{element}/value"), json!({"text": text}));
        assert!(done.is_null(), "{id} takes keys: {done}");
    }

    /// What the console and the policy complained about.
    pub fn complaints(&self) -> Vec<String> {
        let log = self.post("se/log", json!({"type": "browser"}));
        let lines = log.as_array().into_iter().flatten();
        lines.filter_map(|l| l["message"].as_str().map(str::to_owned)).collect()
    }

    /// The whole page as a picture among the screenshots, to be looked at: the bytes of a PNG.
    pub fn picture(&self, name: &str) -> Vec<u8> {
        let taken = self.devtools("Page.captureScreenshot", json!({"captureBeyondViewport": true}));
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../screenshots"));
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        let bytes = unpacked(taken["data"].as_str().unwrap_or_default());
        std::fs::write(folder.join(format!("form-{name}.png")), &bytes).expect("a picture");
        bytes
    }
}

fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    let mut response = response.expect("the driver answers");
    let mut body: Value = response.body_mut().read_json().expect("an answer");
    body["value"].take()
}

/// Base 64.
fn unpacked(text: &str) -> Vec<u8> {
    let value = |b: u8| match b {
        b'A'..=b'Z' => b - b'A',
        b'a'..=b'z' => b - b'a' + 26,
        b'0'..=b'9' => b - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let (mut out, mut held, mut have) = (Vec::new(), 0_u32, 0);
    for byte in text.bytes().filter(|b| *b != b'=') {
        held = (held << 6 | u32::from(value(byte))) & 0xFFFF;
        have += 6;
        if have >= 8 {
            have -= 8;
            out.push((held >> have) as u8);
        }
    }
    out
}
