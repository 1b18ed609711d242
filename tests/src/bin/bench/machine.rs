//! Wall time, CPU time and peak memory of processes.

use serde_json::{Value, json};
use std::{
    fs,
    process::{Command, Stdio},
    time::Instant,
};

/// What may fail for many reasons.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// What a process used.
#[derive(Clone, Debug)]
pub struct Used {
    /// seconds from start to end
    pub wall: f64,
    /// seconds of all its threads; Linux only
    pub cpu: Option<f64>,
    /// what it printed, read as JSON
    pub value: Value,
}

impl Used {
    /// A number of the value; 0 where it is missing.
    pub fn number(&self, name: &str) -> f64 {
        self.value[name].as_f64().unwrap_or_default()
    }
}

/// CPU seconds of this process (user and system at fields `at` and the next). The kernel counts hundredths of a second
/// (`USER_HZ`); Linux only.
fn cpu_fields(at: usize) -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold spaces; what follows begins with the third field.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field - 3)?.parse::<f64>().ok();
    Some((ticks(at)? + ticks(at + 1)?) / 100.0)
}

/// CPU seconds of this process so far.
pub fn cpu() -> Option<f64> {
    cpu_fields(14)
}

/// CPU seconds of this process's ended children.
fn children_cpu() -> Option<f64> {
    cpu_fields(16)
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Outcome<Used> {
    let before = children_cpu();
    let begun = Instant::now();
    let output = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    let wall = begun.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(format!("{command:?} failed").into());
    }
    let cpu = before.and_then(|before| Some(children_cpu()? - before));
    let value = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    Ok(Used { wall, cpu, value })
}

/// Runs a task of this program in a process of its own.
pub fn task(name: &str, arguments: &[&str]) -> Outcome<Used> {
    run(Command::new(std::env::current_exe()?).args(["--task", name]).args(arguments))
}

/// Adds this process's peak memory in MiB; Linux only.
pub fn with_peak(mut value: Value) -> Value {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
    let kib = line.and_then(|l| l.trim().trim_end_matches(" kB").parse::<f64>().ok());
    if let (Value::Object(fields), Some(kib)) = (&mut value, kib) {
        fields.insert("peak_mib".to_owned(), json!(kib / 1024.0));
    }
    value
}

/// How busy the machine was in the last minutes; the figures mean little beside a long queue.
pub fn load() -> String {
    fs::read_to_string("/proc/loadavg").map_or_else(|_| "unknown".to_owned(), |text| text.trim().to_owned())
}

/// How long each of several runs took.
pub struct Times {
    /// milliseconds
    pub all: Vec<f64>,
    /// milliseconds of CPU a run, on average: what a machine without other work would need; Linux only
    pub cpu: Option<f64>,
}

/// Runs `n` times.
pub fn times(n: usize, mut run: impl FnMut(usize) -> Outcome<()>) -> Outcome<Times> {
    let mut all = Vec::with_capacity(n);
    let before = cpu_fields(14);
    for at in 0..n {
        let begun = Instant::now();
        run(at)?;
        all.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let cpu = before.and_then(|before| Some((cpu_fields(14)? - before) * 1000.0 / n.max(1) as f64));
    Ok(Times { all, cpu })
}

impl Times {
    /// For the table.
    pub fn entry(&self, what: impl Into<String>) -> Value {
        let (p50, p95) = (quantile(&self.all, 0.5), quantile(&self.all, 0.95));
        json!({ "what": what.into(), "p50": p50, "p95": p95, "cpu": self.cpu })
    }
}

/// The line of an entry: the slow ones are held to the limit.
pub fn line(entry: &Value, limit: f64) -> crate::Line {
    let figure = |name: &str| entry[name].as_f64().unwrap_or(f64::NAN);
    let what = entry["what"].as_str().unwrap_or_default();
    let what = format!("{what}, p95 (p50 {:.2}, CPU {:.2})", figure("p50"), figure("cpu"));
    crate::Line::most(what, figure("p95"), limit, "ms")
}

/// The value below which this part of all lies; nearest rank.
pub fn quantile(all: &[f64], part: f64) -> f64 {
    let mut sorted = all.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() as f64 * part).ceil().max(1.0) as usize - 1;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}
