//! The answer code: an answer as letters and digits that survive a chat. It is longer than other files because what is
//! written and what is read must be seen side by side.
//!
//! `KH1.` and then base 32 after D. Crockford: no I, L, O, U; case, blanks, line breaks, hyphens and full-width forms do
//! not matter, and O, I, L are read as 0, 1, 1. Three characters say how many bytes follow, so that talk around the
//! code cannot become part of it. Bytes:
//!
//! | bits | what |
//! |---|---|
//! | 4 | 1, the version of this table |
//! | 32 | number of the form |
//! | groups of 8 | version of the form |
//! | 48 | random identity of the answer; also what its random orders are drawn from |
//! | 24 | when it was begun, minutes since 2024-01-01 by the clock on the wall |
//! | 16 | how long it took, seconds, at most 65535 |
//! | 1 | 1: answered in English |
//! | 1, 4 | 1 and the place of the arm, or 0 |
//! | 1, 40 | 1 and the token of the invitation, or 0 |
//! | | the cells, in order, see [`pack`] |
//! | 32 | CRC-32 (IEEE) of all bytes before it and of the four bytes of the form's structure |
//!
//! The checksum finds every damage to a character and answers to another structure. It does not prove who answered:
//! the page is public, so it can hold no secret.

use crate::{
    answers::*,
    bits::{Reader, Writer, width},
    expr,
    model::Lang,
};
use keheng_base::Fault;

/// How a code begins.
pub const PREFIX: &str = "KH1.";
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const FORMAT: u64 = 1;
/// 2024-01-01 in minutes since 1970.
pub const BEGINNING: i64 = 19_723 * 1440;
/// 1900-01-01 in days since 1970.
const FIRST_DAY: i64 = -25_567;

/// An answer and what came with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// number of the form
    pub form: u32,
    /// version of the form
    pub version: u32,
    /// random identity, below 2^48
    pub id: u64,
    /// minutes since 1970 by the clock on the wall
    pub begun: i64,
    /// how long it took, seconds
    pub seconds: u16,
    /// language it was answered in
    pub lang: Lang,
    /// place of its arm in the form, below 16
    pub arm: Option<u8>,
    /// token of its invitation, below 2^40
    pub token: Option<u64>,
    /// the cells
    pub answers: Answers,
}

/// Writes an answer as a code without blanks.
pub fn encode(coded: &Coded, cells: &[Cell], structure: u32) -> String {
    let mut bits = Writer::default();
    bits.put(FORMAT, 4);
    bits.put(u64::from(coded.form), 32);
    bits.put_long(u64::from(coded.version));
    bits.put(coded.id, 48);
    bits.put((coded.begun - BEGINNING).clamp(0, (1 << 24) - 1) as u64, 24);
    bits.put(u64::from(coded.seconds), 16);
    bits.put(u64::from(coded.lang == Lang::En), 1);
    bits.put(u64::from(coded.arm.is_some()), 1);
    if let Some(arm) = coded.arm {
        bits.put(u64::from(arm), 4);
    }
    bits.put(u64::from(coded.token.is_some()), 1);
    if let Some(token) = coded.token {
        bits.put(token, 40);
    }
    for cell in cells {
        pack(&mut bits, &cell.holds, coded.answers.get(&cell.key));
    }
    let mut bytes = bits.finish();
    let sum = checksum(&bytes, structure);
    bytes.extend(sum.to_be_bytes());
    let mut code = String::from(PREFIX);
    push_digits(&mut code, &[(bytes.len() >> 10) as u8, (bytes.len() >> 5) as u8, bytes.len() as u8]);
    let mut reader = Reader::new(&bytes);
    for at in (0..bytes.len() * 8).step_by(5) {
        let have = (bytes.len() * 8 - at).min(5) as u32;
        let five = reader.take(have).unwrap_or(0) << (5 - have);
        push_digits(&mut code, &[five as u8]);
    }
    code
}

fn push_digits(code: &mut String, fives: &[u8]) {
    code.extend(fives.iter().map(|five| char::from(DIGITS[usize::from(five & 31)])));
}

fn checksum(bytes: &[u8], structure: u32) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(bytes);
    sum.update(&structure.to_be_bytes());
    sum.finalize()
}

/// The token of an invitation as eight characters, the digits of codes.
pub fn token(token: u64) -> String {
    (0..8).rev().map(|at| char::from(DIGITS[(token >> (5 * at)) as usize & 31])).collect()
}

/// For reading aloud and for chats: in groups of five.
pub fn grouped(code: &str) -> String {
    let (head, body) = code.split_at(PREFIX.len().min(code.len()));
    let body: Vec<char> = body.chars().collect();
    let groups: Vec<String> = body.chunks(5).map(|five| five.iter().collect()).collect();
    format!("{head}{}", groups.join(" "))
}

/// A code found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Fished {
    /// characters before it
    pub at: usize,
    /// its bytes, or `code_cut`: it ends too early, with `at`
    pub bytes: Result<Vec<u8>, Fault>,
}

/// All codes in a text, for example a whole chat, in order.
pub fn fish(text: &str) -> Vec<Fished> {
    let chars: Vec<char> = text.chars().map(plain).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        match begin(&chars, at) {
            Some(body) => {
                let (bytes, end) = body_bytes(&chars, body, at);
                found.push(Fished { at, bytes });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Full-width to ASCII, lower to upper case, what looks like a digit to the digit.
fn plain(c: char) -> char {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3002}' | '\u{FF61}' => '.',
        _ => c,
    };
    c.to_ascii_uppercase()
}

/// What chats and people put between the characters of a code.
fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '_' | '\u{2010}'..='\u{2015}' | '>' | '|' | '*' | '`')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}

/// Where the body begins, when a prefix stands here.
fn begin(chars: &[char], at: usize) -> Option<usize> {
    let mut here = at;
    for (place, wanted) in PREFIX.chars().enumerate() {
        if place > 0 {
            here += chars.get(here..)?.iter().take_while(|c| is_filler(**c)).count();
        }
        let c = *chars.get(here)?;
        let fits = c == wanted || (wanted == '1' && matches!(c, 'I' | 'L'));
        if !fits {
            return None;
        }
        here += 1;
    }
    Some(here)
}

fn digit(c: char) -> Option<u8> {
    let c = match c {
        'O' => '0',
        'I' | 'L' => '1',
        _ => c,
    };
    DIGITS.iter().position(|d| char::from(*d) == c).map(|at| at as u8)
}

/// The bytes of a body and where it ends.
fn body_bytes(chars: &[char], mut here: usize, at: usize) -> (Result<Vec<u8>, Fault>, usize) {
    let mut next = || {
        while chars.get(here).is_some_and(|c| is_filler(*c)) {
            here += 1;
        }
        let five = chars.get(here).copied().and_then(digit);
        here += usize::from(five.is_some());
        five
    };
    let mut take = |count: usize| -> Option<Vec<u8>> { (0..count).map(|_| next()).collect() };
    let bytes = take(3).and_then(|length| {
        let length = length.iter().fold(0, |sum, five| sum << 5 | usize::from(*five));
        let fives = take((length * 8).div_ceil(5))?;
        let mut bits = Writer::default();
        for five in &fives {
            bits.put(u64::from(*five), 5);
        }
        let mut bytes = bits.finish();
        // the last character may hold up to four bits that are no part of the bytes; they must be 0
        let spare = bytes.split_off(length.min(bytes.len()));
        (bytes.len() == length && spare.iter().all(|b| *b == 0)).then_some(bytes)
    });
    (bytes.ok_or_else(|| Fault::new("code_cut").with("at", at)), here)
}

/// Number and version of the form an answer is for; none where there are too few bytes or another format.
pub fn addressee(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut bits = Reader::new(bytes);
    if bits.take(4)? != FORMAT {
        return None;
    }
    let form = bits.take(32)? as u32;
    let version = u32::try_from(bits.take_long()?).ok()?;
    Some((form, version))
}

/// Reads an answer. Faults: `code_damaged` when the checksum differs (damage, or another structure of the form),
/// `code_content` when the checksum holds and the content does not.
pub fn decode(bytes: &[u8], cells: &[Cell], structure: u32) -> Result<Coded, Fault> {
    let damaged = || Fault::new("code_damaged");
    let (content, sum) = bytes.split_at_checked(bytes.len().saturating_sub(4)).ok_or_else(damaged)?;
    if sum != checksum(content, structure).to_be_bytes() {
        return Err(damaged());
    }
    read(content, cells).ok_or_else(|| Fault::new("code_content"))
}

fn read(content: &[u8], cells: &[Cell]) -> Option<Coded> {
    let (form, version) = addressee(content)?;
    let mut bits = Reader::new(content);
    bits.take(36)?;
    bits.take_long()?;
    let id = bits.take(48)?;
    let begun = BEGINNING + bits.take(24)? as i64;
    let seconds = bits.take(16)? as u16;
    let lang = if bits.take(1)? == 1 { Lang::En } else { Lang::Zh };
    let arm = if bits.take(1)? == 1 { Some(bits.take(4)? as u8) } else { None };
    let token = if bits.take(1)? == 1 { Some(bits.take(40)?) } else { None };
    let mut answers = Answers::new();
    for cell in cells {
        if let Some(datum) = unpack(&mut bits, &cell.holds)? {
            if !cell.holds.accepts(&datum) {
                return None;
            }
            answers.insert(cell.key.clone(), datum);
        }
    }
    bits.at_end().then_some(Coded { form, version, id, begun, seconds, lang, arm, token, answers })
}

/// States of a bounded number, blank included; none where it is written at full length.
fn states(min: Option<f64>, max: Option<f64>, decimals: u8) -> Option<(f64, u64)> {
    let unit = 10f64.powi(i32::from(decimals));
    let (low, high) = ((min? * unit).ceil(), (max? * unit).floor());
    let count = high - low + 2.0;
    (count >= 2.0 && count <= f64::from(1 << 24)).then_some((low, count as u64))
}

/// Writes one cell. A blank, and anything the cell does not accept, is 0 or a single 0 bit.
///
/// - one of n, a point, a bounded number, a time of day: just as many bits as tell all values and a blank apart
/// - any of n: 1 and n bits; a ranking: how many, then the place of each among the options
/// - a long number: 1, sign, groups; a day: 1 and 20 bits, days since 1900
/// - a text: bytes of UTF-8 in groups, then the bytes
pub fn pack(bits: &mut Writer, holds: &Holds, datum: Option<&Datum>) {
    let datum = datum.filter(|d| holds.accepts(d));
    let place = |options: &[String], uid: &str| options.iter().position(|o| o == uid).unwrap_or(0) as u64;
    match holds {
        Holds::Choice { options } => {
            let at = if let Some(Datum::Text(uid)) = datum { place(options, uid) + 1 } else { 0 };
            bits.put(at, width(options.len() as u64 + 1));
        }
        Holds::Set { options } => {
            let Some(Datum::Set(chosen)) = datum else { return bits.put(0, 1) };
            bits.put(1, 1);
            for option in options {
                bits.put(u64::from(chosen.contains(option)), 1);
            }
        }
        Holds::Order { options, most } => {
            let ranked: &[String] = if let Some(Datum::Set(ranked)) = datum { ranked } else { &[] };
            bits.put(ranked.len() as u64, width(u64::from(*most) + 1));
            for uid in ranked {
                bits.put(place(options, uid), width(options.len() as u64));
            }
        }
        Holds::Scale { from, to, opt_out } => {
            let points = (i64::from(*to) - i64::from(*from) + 1).max(0) as u64;
            let at = match datum {
                None => 0,
                Some(Datum::Number(point)) => (point - f64::from(*from)) as u64 + 1,
                Some(_) => points + 1,
            };
            bits.put(at, width(points + 1 + u64::from(*opt_out)));
        }
        Holds::Number { min, max, decimals } => {
            let number = if let Some(Datum::Number(n)) = datum { Some(*n) } else { None };
            let scaled = number.map(|n| (n * 10f64.powi(i32::from(*decimals))).round());
            match (states(*min, *max, *decimals), scaled) {
                (Some((low, count)), Some(n)) => bits.put((n - low) as u64 + 1, width(count)),
                (Some((_, count)), None) => bits.put(0, width(count)),
                (None, None) => bits.put(0, 1),
                (None, Some(n)) => {
                    bits.put(1, 1);
                    bits.put(u64::from(n < 0.0), 1);
                    bits.put_long(n.abs() as u64);
                }
            }
        }
        Holds::Text { .. } => {
            let text = if let Some(Datum::Text(text)) = datum { text.as_bytes() } else { &[] };
            bits.put_long(text.len() as u64);
            for byte in text {
                bits.put(u64::from(*byte), 8);
            }
        }
        Holds::Day {} => {
            let day = if let Some(Datum::Text(day)) = datum { expr::days_of(day) } else { None };
            bits.put(u64::from(day.is_some()), 1);
            if let Some(day) = day {
                bits.put((day - FIRST_DAY) as u64, 20);
            }
        }
        Holds::Clock {} => {
            let at = if let Some(Datum::Number(minute)) = datum { *minute as u64 + 1 } else { 0 };
            bits.put(at, 11);
        }
    }
}

/// Reads one cell: none at the end of the bits or for what `pack` does not write; inside, none for a blank.
#[allow(clippy::option_option)]
fn unpack(bits: &mut Reader, holds: &Holds) -> Option<Option<Datum>> {
    let uid = |options: &[String], at: u64| options.get(usize::try_from(at).ok()?).cloned();
    Some(match holds {
        Holds::Choice { options } => match bits.take(width(options.len() as u64 + 1))? {
            0 => None,
            at => Some(Datum::Text(uid(options, at - 1)?)),
        },
        Holds::Set { options } => match bits.take(1)? {
            0 => None,
            _ => {
                let mut chosen = Vec::new();
                for option in options {
                    if bits.take(1)? == 1 {
                        chosen.push(option.clone());
                    }
                }
                Some(Datum::Set(chosen))
            }
        },
        Holds::Order { options, most } => match bits.take(width(u64::from(*most) + 1))? {
            0 => None,
            count => {
                let mut ranked = Vec::new();
                for _ in 0..count {
                    ranked.push(uid(options, bits.take(width(options.len() as u64))?)?);
                }
                Some(Datum::Set(ranked))
            }
        },
        Holds::Scale { from, to, opt_out } => {
            let points = (i64::from(*to) - i64::from(*from) + 1).max(0) as u64;
            match bits.take(width(points + 1 + u64::from(*opt_out)))? {
                0 => None,
                at if at <= points => Some(Datum::Number(f64::from(*from) + (at - 1) as f64)),
                _ => Some(Datum::Text(Holds::NOT_SAID.to_owned())),
            }
        }
        Holds::Number { min, max, decimals } => {
            let unit = 10f64.powi(i32::from(*decimals));
            match states(*min, *max, *decimals) {
                Some((low, count)) => match bits.take(width(count))? {
                    0 => None,
                    at => Some(Datum::Number((low + (at - 1) as f64) / unit)),
                },
                None if bits.take(1)? == 0 => None,
                None => {
                    let minus = bits.take(1)? == 1;
                    let size = bits.take_long()? as f64 / unit;
                    Some(Datum::Number(if minus { -size } else { size }))
                }
            }
        }
        Holds::Text { .. } => match bits.take_long()? {
            0 => None,
            length => {
                let mut bytes = Vec::new();
                for _ in 0..length {
                    bytes.push(bits.take(8)? as u8);
                }
                Some(Datum::Text(String::from_utf8(bytes).ok()?))
            }
        },
        Holds::Day {} => match bits.take(1)? {
            0 => None,
            _ => Some(Datum::Text(expr::day_text(bits.take(20)? as i64 + FIRST_DAY))),
        },
        Holds::Clock {} => match bits.take(11)? {
            0 => None,
            at => Some(Datum::Number((at - 1) as f64)),
        },
    })
}
