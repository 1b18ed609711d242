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

/// CPU seconds of this process's ended children. The kernel counts hundredths of a second (`USER_HZ`).
fn children_cpu() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name in brackets may hold spaces; what follows begins with the third field.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<f64>().ok();
    Some((ticks(13)? + ticks(14)?) / 100.0)
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

/// Milliseconds of each of `n` runs.
pub fn times(n: usize, mut run: impl FnMut(usize) -> Outcome<()>) -> Outcome<Vec<f64>> {
    let mut all = Vec::with_capacity(n);
    for at in 0..n {
        let begun = Instant::now();
        run(at)?;
        all.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(all)
}

/// The value below which this part of all lies; nearest rank.
pub fn quantile(all: &[f64], part: f64) -> f64 {
    let mut sorted = all.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() as f64 * part).ceil().max(1.0) as usize - 1;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}
