//! What a command gives and how it is written: one JSON document, or text for people.

use clap::Error;
use keheng_base::Fault;
use keheng_words::Words;
use serde::Serialize;
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    process::ExitCode,
};

/// Why a command ends without an answer.
pub enum Stop {
    /// exit 2, or 0 when only help was asked for
    Usage(Box<Error>),
    /// exit 3
    Refused(Fault),
}

impl From<Error> for Stop {
    fn from(e: Error) -> Stop {
        Stop::Usage(Box::new(e))
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Stop {
        Stop::Refused(fault)
    }
}

/// The end of a command.
pub type Outcome = Result<Answer, Stop>;

/// What a command gives.
pub struct Answer {
    json: Value,
    text: Box<dyn FnOnce(&Words) -> String>,
    found: bool,
}

impl Answer {
    /// An answer whose text is made only when it is wanted.
    pub fn new(value: &impl Serialize, text: impl FnOnce(&Words) -> String + 'static) -> Outcome {
        let json = serde_json::to_value(value).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
        Ok(Answer { json, text: Box::new(text), found: false })
    }

    /// Ends with 1 when a check found something.
    pub fn found(mut self, found: bool) -> Answer {
        self.found = found;
        self
    }
}

/// Writes an answer.
pub fn print(answer: Answer, json: bool, words: &Words) -> ExitCode {
    let text = if json { answer.json.to_string() } else { (answer.text)(words) };
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of the command.
    let _ = writeln!(io::stdout().lock(), "{}", text.trim_end());
    ExitCode::from(u8::from(answer.found))
}

/// Says why there is no answer.
pub fn complain(stop: Stop, words: &Words) -> ExitCode {
    match stop {
        Stop::Usage(e) => {
            let _ = e.print();
            ExitCode::from(if e.use_stderr() { 2 } else { 0 })
        }
        Stop::Refused(fault) => {
            let message = words.fault(&fault);
            let error = json!({"error": {"code": fault.code, "args": fault.args, "message": message}});
            let _ = writeln!(io::stderr().lock(), "{error}");
            ExitCode::from(3)
        }
    }
}

/// A table of text; figures stand at the right.
#[derive(Default)]
pub struct Table {
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// Begins with the names of the columns; those that begin with `>` hold figures.
    pub fn new(heads: &[(&str, String)]) -> Table {
        Table {
            right: heads.iter().map(|(side, _)| *side == ">").collect(),
            rows: vec![heads.iter().map(|(_, head)| head.clone()).collect()],
        }
    }

    /// Adds a row of as many cells as there are columns.
    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The text.
    pub fn text(&self) -> String {
        let mut widths = vec![0; self.right.len()];
        for row in &self.rows {
            for (wanted, cell) in widths.iter_mut().zip(row) {
                *wanted = width(cell).max(*wanted);
            }
        }
        let mut text = String::new();
        for row in &self.rows {
            let mut line = String::new();
            for ((cell, wanted), right) in row.iter().zip(&widths).zip(&self.right) {
                let gap = " ".repeat(wanted - width(cell));
                line += &if *right { format!("{gap}{cell}  ") } else { format!("{cell}{gap}  ") };
            }
            text += line.trim_end();
            text.push('\n');
        }
        text
    }
}

/// Columns of a terminal that a text takes: East Asian wide and full-width characters take two (Unicode Annex 11).
fn width(text: &str) -> usize {
    let wide = |c: char| {
        matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}')
    };
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_in_chinese_too() {
        let mut table = Table::new(&[("", "客户".to_owned()), (">", "n".to_owned())]);
        table.row(vec!["Anna".to_owned(), "7".to_owned()]);
        table.row(vec!["义乌小商品".to_owned(), "12".to_owned()]);
        let text = table.text();
        let ends: Vec<usize> = text.lines().map(width).collect();
        assert_eq!(ends, vec![14, 14, 14], "figures end in one column:\n{text}");
    }
}
