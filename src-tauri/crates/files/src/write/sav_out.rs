//! SPSS system files (`.sav`), by the description in the PSPP developers' guide, "System File Format": one dictionary, then
//! the cases, uncompressed, little-endian, UTF-8.
//!
//! No crate that is kept up writes this format; pyreadstat reads what this one writes (`tests/formats/sav.rs`).

use super::part::write_whole;
use crate::Error;
use std::{collections::HashSet, path::Path};

/// Seconds from 1582-10-14, where SPSS counts from, to 1970-01-01.
const EPOCH: f64 = 12_219_379_200.0;
/// Bytes of a segment of a long text that hold text.
const SEGMENT: usize = 255;
/// Bytes by which segments are counted.
const COUNTED: usize = 252;
/// The value that stands for nothing.
const NOTHING: f64 = f64::MIN;

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavKind {
    /// a number with so many digits behind the point
    Number(u8),
    /// a day
    Day,
    /// a time of day
    Clock,
    /// a point in time
    Stamp,
    /// a text of at most so many bytes
    Text(usize),
}

/// How the values of a variable are to be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// names
    Nominal,
    /// an order
    Ordinal,
    /// a quantity
    Scale,
}

/// A variable.
#[derive(Clone, Debug, PartialEq)]
pub struct SavVariable {
    /// wanted name; what SPSS does not take is changed
    pub name: String,
    /// what people read, at most 255 bytes of it
    pub label: String,
    /// what it holds
    pub kind: SavKind,
    /// level
    pub measure: Measure,
    /// words of values, at most 120 bytes each
    pub values: Vec<(f64, String)>,
    /// a value that is none
    pub missing: Option<f64>,
}

/// A value of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum SavValue {
    /// nothing
    Nothing,
    /// a number, a point, a code
    Number(f64),
    /// a text
    Text(String),
    /// seconds since 1970, for days and points in time
    Seconds(i64),
}

fn padded(text: &str, width: usize) -> Vec<u8> {
    let mut bytes = cut(text, width).as_bytes().to_vec();
    bytes.resize(width, b' ');
    bytes
}

/// At most so many bytes of a text, at a whole character.
fn cut(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Names that SPSS takes: a letter, then letters, digits, `_`, `.`, at most 64, none reserved, none twice.
fn names(variables: &[SavVariable]) -> Vec<String> {
    const RESERVED: [&str; 13] = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];
    let mut taken = HashSet::new();
    let name = |variable: &SavVariable| {
        let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' || c == '.' { c } else { '_' };
        let mut base: String = variable.name.chars().map(plain).take(58).collect();
        base = base.trim_end_matches(['.', '_']).to_owned();
        if !base.starts_with(|c: char| c.is_ascii_alphabetic()) || RESERVED.contains(&base.to_lowercase().as_str()) {
            base = format!("v_{base}");
        }
        let numbered = (2..).map(|n| format!("{base}_{n}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|n| !taken.contains(&n.to_lowercase()));
        let free = free.unwrap_or_default();
        taken.insert(free.to_lowercase());
        free
    };
    variables.iter().map(name).collect()
}

fn segments(width: usize) -> usize {
    if width <= SEGMENT { 1 } else { width.div_ceil(COUNTED) }
}

/// Widths of the segments of a text in the dictionary.
fn widths(width: usize) -> Vec<usize> {
    let count = segments(width);
    let last = if count == 1 { width } else { width - COUNTED * (count - 1) };
    (0..count).map(|n| if n + 1 == count { last.max(1) } else { SEGMENT }).collect()
}

struct Out(Vec<u8>);

impl Out {
    fn int(&mut self, n: usize) {
        self.0.extend((n as i32).to_le_bytes());
    }
    fn signed(&mut self, n: i32) {
        self.0.extend(n.to_le_bytes());
    }
    fn real(&mut self, n: f64) {
        self.0.extend(n.to_le_bytes());
    }
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }
    fn record(&mut self, subtype: usize, size: usize, count: usize) {
        [7, subtype, size, count].into_iter().for_each(|n| self.int(n));
    }
    fn text_record(&mut self, subtype: usize, text: &str) {
        self.record(subtype, 1, text.len());
        self.bytes(text.as_bytes());
    }
}

/// Writes a whole file.
///
/// # Errors
/// [`Error::NotWritten`]; the target is as it was.
pub fn write_sav(path: &Path, label: &str, variables: &[SavVariable], cases: &[Vec<SavValue>]) -> Result<(), Error> {
    write_whole(path, &sav(label, variables, cases))
}

fn sav(label: &str, variables: &[SavVariable], cases: &[Vec<SavValue>]) -> Vec<u8> {
    let long = names(variables);
    let width = |v: &SavVariable| if let SavKind::Text(width) = v.kind { width.clamp(1, 32_000) } else { 0 };
    let places: usize = variables
        .iter()
        .map(|v| if width(v) == 0 { 1 } else { widths(width(v)).iter().map(|w| w.div_ceil(8)).sum() })
        .sum();
    let mut out = Out(Vec::new());
    out.bytes(b"$FL2");
    out.bytes(&padded("@(#) SPSS DATA FILE Keheng", 60));
    out.int(2);
    out.int(places);
    // not compressed, no weight
    out.int(0);
    out.int(0);
    out.int(cases.len());
    out.real(100.0);
    // no clock: the same answers are the same bytes
    out.bytes(b"01 Jan 0000:00:00");
    out.bytes(&padded(label, 64));
    out.bytes(&[0; 3]);
    let mut place = 1;
    // short names of segments, places and widths of variables
    let mut short_names: Vec<Vec<String>> = Vec::new();
    let mut at: Vec<usize> = Vec::new();
    let mut serial = 0;
    for variable in variables {
        at.push(place);
        let all = if width(variable) == 0 { vec![0] } else { widths(width(variable)) };
        let mut own = Vec::new();
        for (n, segment) in all.iter().enumerate() {
            serial += 1;
            let short = format!("V{serial:06}");
            place += variable_record(&mut out, variable, *segment, &short, n == 0);
            own.push(short);
        }
        short_names.push(own);
    }
    for (variable, place) in variables.iter().zip(&at).filter(|(v, _)| !v.values.is_empty() && width(v) == 0) {
        out.int(3);
        out.int(variable.values.len());
        for (value, word) in &variable.values {
            out.real(*value);
            let word = cut(word, 120);
            out.bytes(&[word.len() as u8]);
            out.bytes(&padded(word, (word.len() + 1).div_ceil(8) * 8 - 1));
        }
        [4, 1, *place].into_iter().for_each(|n| out.int(n));
    }
    // integers of the machine: version 25.0.0, IEEE, little-endian, UTF-8
    out.record(3, 4, 8);
    [25, 0, 0, -1, 1, 1, 2, 65_001].into_iter().for_each(|n| out.signed(n));
    out.record(4, 8, 3);
    out.real(NOTHING);
    out.real(f64::MAX);
    out.real(f64::from_bits(NOTHING.to_bits() - 1));
    let shown: Vec<(&SavVariable, &String)> =
        variables.iter().zip(&short_names).flat_map(|(v, all)| all.iter().map(move |s| (v, s))).collect();
    out.record(11, 4, shown.len() * 3);
    for (variable, _) in &shown {
        let level = match variable.measure {
            Measure::Nominal => 1,
            Measure::Ordinal => 2,
            Measure::Scale => 3,
        };
        // shown 12 wide, numbers to the right
        [level, 12, usize::from(width(variable) == 0)].into_iter().for_each(|n| out.int(n));
    }
    let pairs: Vec<String> =
        long.iter().zip(&short_names).map(|(long, short)| format!("{}={long}", short[0])).collect();
    out.text_record(13, &pairs.join("\t"));
    let very: Vec<String> = variables
        .iter()
        .zip(&short_names)
        .filter(|(v, _)| width(v) > SEGMENT)
        .map(|(v, short)| format!("{}={:05}\0\t", short[0], width(v)))
        .collect();
    if !very.is_empty() {
        out.text_record(14, &very.concat());
    }
    out.text_record(20, "UTF-8");
    out.int(999);
    out.int(0);
    for case in cases {
        for (at, variable) in variables.iter().enumerate() {
            value(&mut out, variable, width(variable), case.get(at).unwrap_or(&SavValue::Nothing));
        }
    }
    out.0
}

/// A variable, or a segment of one; gives the places it takes.
fn variable_record(out: &mut Out, variable: &SavVariable, width: usize, short: &str, first: bool) -> usize {
    let labelled = first && !variable.label.is_empty();
    let missing = variable.missing.filter(|_| width == 0);
    out.int(2);
    out.int(width);
    out.int(usize::from(labelled));
    out.int(usize::from(missing.is_some()));
    // type of the format, width, digits behind the point
    let format = match variable.kind {
        SavKind::Number(decimals) => (5, 12, usize::from(decimals)),
        SavKind::Day => (39, 10, 0),
        SavKind::Clock => (21, 5, 0),
        SavKind::Stamp => (41, 16, 0),
        SavKind::Text(_) => (1, width, 0),
    };
    let format = format.0 << 16 | format.1 << 8 | format.2;
    out.int(format);
    out.int(format);
    out.bytes(&padded(short, 8));
    if labelled {
        let label = cut(&variable.label, 255);
        out.int(label.len());
        out.bytes(&padded(label, label.len().div_ceil(4) * 4));
    }
    if let Some(missing) = missing {
        out.real(missing);
    }
    let more = width.div_ceil(8).max(1) - 1;
    for _ in 0..more {
        out.int(2);
        out.signed(-1);
        [0; 4].into_iter().for_each(|n| out.int(n));
        out.bytes(&padded("", 8));
    }
    more + 1
}

fn value(out: &mut Out, variable: &SavVariable, width: usize, value: &SavValue) {
    if width == 0 {
        return out.real(match value {
            SavValue::Number(n) if n.is_finite() => *n,
            SavValue::Seconds(seconds) if matches!(variable.kind, SavKind::Day | SavKind::Stamp) => {
                *seconds as f64 + EPOCH
            }
            _ => NOTHING,
        });
    }
    let text = if let SavValue::Text(text) = value { cut(text, width) } else { "" };
    let bytes = padded(text, width);
    let all = widths(width);
    for (n, segment) in all.iter().enumerate() {
        let from = (n * SEGMENT).min(width);
        let to = if all.len() == 1 { width } else { (from + SEGMENT).min(width) };
        let mut part = bytes[from..to].to_vec();
        part.resize(segment.div_ceil(8) * 8, b' ');
        out.bytes(&part);
    }
}
