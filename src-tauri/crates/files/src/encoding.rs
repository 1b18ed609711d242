//! Which characters the bytes of a text file mean: found out over the whole file, in pieces of one MiB.
//!
//! Order: byte order mark, which for UTF-8 only rules the others out; zero bytes in every second place (UTF-16 without a
//! mark); strict UTF-8; strict GB18030 whose characters look like everyday Chinese; otherwise the user is asked, with
//! previews. Statistical guessers call short GBK files Windows-1252, so none is used.

use encoding_rs::{BIG5, CoderResult, Decoder, DecoderResult, GB18030, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::io::{self, Read};
use ts_rs::TS;

/// How much is read at a time. The fuzzer's files are small, so that the edges lie closer together there.
#[allow(unexpected_cfgs)] // its build sets `fuzzing`, ours knows nothing of it
pub(crate) const CHUNK: usize = if cfg!(fuzzing) { 1 << 10 } else { 1 << 20 };
/// How much of a file a preview of a candidate shows.
const SAMPLE: usize = 64 << 10;

/// An encoding a table may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark
    Utf8,
    /// UTF-16, low byte first: "Unicode text" of Excel
    Utf16le,
    /// UTF-16, high byte first
    Utf16be,
    /// GB18030, which contains GBK and GB2312
    Gb18030,
    /// Big5, traditional Chinese
    Big5,
    /// Windows-1252, western Europe
    Windows1252,
}

impl Encoding {
    /// The encoding of a name, as [`Encoding::name`] gives it, whatever its case. Fault: `encoding_unknown` with `name`.
    pub fn named(name: &str) -> Result<Encoding, Fault> {
        use Encoding::*;
        let all = [Utf8, Utf16le, Utf16be, Gb18030, Big5, Windows1252];
        let found = all.into_iter().find(|e| e.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| Fault::new("encoding_unknown").with("name", name))
    }

    /// The name that standards use.
    pub fn name(self) -> &'static str {
        self.codec().name()
    }

    pub(crate) fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Utf8 => UTF_8,
            Encoding::Utf16le => UTF_16LE,
            Encoding::Utf16be => UTF_16BE,
            Encoding::Gb18030 => GB18030,
            Encoding::Big5 => BIG5,
            Encoding::Windows1252 => WINDOWS_1252,
        }
    }
}

/// An encoding the user may choose, with what the file would look like.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Candidate {
    /// what it would be read as
    pub encoding: Encoding,
    /// the lines where reading first went wrong, as this encoding shows them
    pub sample: String,
    /// characters in the sample that this encoding cannot tell
    #[ts(type = "number")]
    pub replaced: usize,
}

/// What was found out about a text file.
#[derive(Clone, Debug, PartialEq)]
pub enum Detection {
    /// the whole file is valid in this encoding
    Sure(Encoding),
    /// nothing fits: ask, best guess first
    Unsure(Vec<Candidate>),
}

/// Finds the encoding of everything `open` yields; it is called once for each pass over the file (at most three).
pub fn detect<R: Read>(mut open: impl FnMut() -> io::Result<R>) -> io::Result<Detection> {
    let mut head = Vec::with_capacity(SAMPLE);
    open()?.take(SAMPLE as u64).read_to_end(&mut head)?;
    let mark = encoding_rs::Encoding::for_bom(&head).map(|(codec, _)| codec);
    if let Some(codec) = mark {
        if codec == UTF_16LE {
            return Ok(Detection::Sure(Encoding::Utf16le));
        } else if codec == UTF_16BE {
            return Ok(Detection::Sure(Encoding::Utf16be));
        }
    } else if let Some(encoding) = utf16_by_zeros(&head) {
        return Ok(Detection::Sure(encoding));
    }
    let Some(wrong) = first_non_utf8(open()?)? else { return Ok(Detection::Sure(Encoding::Utf8)) };
    let (wrong_gb, everyday) = first_non_gb18030(open()?)?;
    // A file that says it is UTF-8 and is not has something wrong in it, whatever else it fits.
    if wrong_gb.is_none() && everyday && mark.is_none() {
        return Ok(Detection::Sure(Encoding::Gb18030));
    }
    // Show the head (with the column names) and the place where both strict readings have failed.
    let place = wrong.max(wrong_gb.unwrap_or(0));
    let mut sample = first_lines(&head, 6).to_vec();
    if place > sample.len() as u64 {
        sample = first_lines(&head, 2).to_vec();
        sample.push(b'\n');
        sample.extend(lines_around(open()?, place)?);
    }
    let order = [Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Windows1252];
    let mut candidates: Vec<Candidate> = order.into_iter().map(|encoding| preview(encoding, &sample)).collect();
    // Windows-1252 accepts any byte: few replacements prove nothing there, so it stays last.
    candidates[..3].sort_by_key(|c| (mark.is_some() && c.encoding != Encoding::Utf8, c.replaced));
    Ok(Detection::Unsure(candidates))
}

fn preview(encoding: Encoding, bytes: &[u8]) -> Candidate {
    let text = encoding.codec().decode_without_bom_handling(bytes).0;
    let sample: String = text.chars().take(2000).collect();
    Candidate { encoding, replaced: sample.matches('\u{FFFD}').count(), sample }
}

/// The line that holds the byte at `place`, and two more.
fn lines_around(mut input: impl Read, place: u64) -> io::Result<Vec<u8>> {
    let before = place.min(2000);
    io::copy(&mut (&mut input).take(place - before), &mut io::sink())?;
    let mut near = Vec::new();
    input.take(before + 2000).read_to_end(&mut near)?;
    let start = near.iter().take(before as usize).rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    Ok(first_lines(&near[start..], 3).to_vec())
}

fn first_lines(bytes: &[u8], lines: usize) -> &[u8] {
    let end = bytes.iter().enumerate().filter(|(_, b)| **b == b'\n').nth(lines - 1).map_or(bytes.len(), |(i, _)| i);
    &bytes[..end.min(4000)]
}

/// UTF-16 without a mark: digits and separators put a zero into every second byte, and only into one of the two places.
fn utf16_by_zeros(head: &[u8]) -> Option<Encoding> {
    let units = head.len() / 2;
    if units < 2 {
        return None;
    }
    let zeros = |offset: usize| head[offset..].iter().step_by(2).filter(|b| **b == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    // A table has at least one ASCII character (a separator or a line end) in eight.
    if second * 8 > units && first * 20 <= second {
        Some(Encoding::Utf16le)
    } else if first * 8 > units && second * 20 <= first {
        Some(Encoding::Utf16be)
    } else {
        None
    }
}

/// Byte offset of the first place that is not UTF-8.
fn first_non_utf8(mut input: impl Read) -> io::Result<Option<u64>> {
    let mut buffer = vec![0; CHUNK];
    let (mut kept, mut offset) = (0, 0u64);
    loop {
        let read = input.read(&mut buffer[kept..])?;
        let filled = kept + read;
        match std::str::from_utf8(&buffer[..filled]) {
            Ok(_) if read == 0 => return Ok(None),
            Ok(_) => {
                offset += filled as u64;
                kept = 0;
            }
            // A character cut at the edge of the buffer: keep its beginning.
            Err(e) if e.error_len().is_none() && read > 0 => {
                let good = e.valid_up_to();
                offset += good as u64;
                buffer.copy_within(good..filled, 0);
                kept = filled - good;
            }
            Err(e) => return Ok(Some(offset + e.valid_up_to() as u64)),
        }
    }
}

/// Byte offset of the first place that is not GB18030, and whether its characters are mostly those of GB 2312, which
/// everyday Chinese is written in. Big5 and western texts are often valid GB18030 by accident, but then of rare
/// characters.
fn first_non_gb18030(mut input: impl Read) -> io::Result<(Option<u64>, bool)> {
    let mut decoder = GB18030.new_decoder_without_bom_handling();
    let mut buffer = vec![0; CHUNK];
    let mut text = vec![0u8; CHUNK * 2];
    let (mut offset, mut everyday, mut rare) = (0u64, 0u64, 0u64);
    loop {
        let read = input.read(&mut buffer)?;
        if everyday + rare < 4096 {
            let (common, other) = census(&buffer[..read]);
            everyday += common;
            rare += other;
        }
        let mut used = 0;
        loop {
            let (result, n, _) = decoder.decode_to_utf8_without_replacement(&buffer[used..read], &mut text, read == 0);
            used += n;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(bad, after) => {
                    let end = offset + used as u64;
                    return Ok((Some(end.saturating_sub(u64::from(bad) + u64::from(after))), false));
                }
            }
        }
        offset += read as u64;
        if read == 0 {
            return Ok((None, everyday >= rare * 3));
        }
    }
}

/// Counts two-byte characters inside and outside of GB 2312 (both bytes from A1 up).
fn census(bytes: &[u8]) -> (u64, u64) {
    let (mut common, mut rare, mut i) = (0, 0, 0);
    while i + 1 < bytes.len() {
        match (bytes[i], bytes[i + 1]) {
            (0..=0x80, _) => i += 1,
            (_, 0x30..=0x39) => i += 4,
            (0xA1..=0xF7, 0xA1..) => {
                common += 1;
                i += 2;
            }
            _ => {
                rare += 1;
                i += 2;
            }
        }
    }
    (common, rare)
}

/// A whole text, for files in which only ASCII matters, such as answer codes within a chat: where nothing fits, the
/// best guess is good enough, and what it cannot tell becomes U+FFFD.
pub fn text_of(bytes: &[u8]) -> String {
    let encoding = match detect(|| Ok(bytes)) {
        Ok(Detection::Sure(encoding)) => encoding,
        Ok(Detection::Unsure(candidates)) => candidates.first().map_or(Encoding::Utf8, |c| c.encoding),
        Err(_) => Encoding::Utf8,
    };
    encoding.codec().decode(bytes).0.into_owned()
}

/// Turns a stream of some encoding into one of UTF-8, a MiB at a time. What cannot be decoded becomes U+FFFD.
pub(crate) struct Utf8Reader<R> {
    input: R,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    finished: bool,
    /// whether a replacement has been made so far
    pub replaced: bool,
}

impl<R: Read> Utf8Reader<R> {
    /// UTF-8 passes through as it is: the consumer checks it while it copies.
    pub fn new(input: R, encoding: Encoding) -> Self {
        let decoder = (encoding != Encoding::Utf8).then(|| encoding.codec().new_decoder_with_bom_removal());
        let raw = if decoder.is_some() { vec![0; CHUNK] } else { Vec::new() };
        Self { input, decoder, raw, start: 0, end: 0, ended: false, finished: false, replaced: false }
    }

    /// The stream below.
    pub fn input(&self) -> &R {
        &self.input
    }

    /// Fills `out` (at least 16 bytes) and returns how many bytes were written; 0 is the end.
    pub fn fill(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = &mut self.decoder else { return self.input.read(out) };
        while !self.finished {
            if self.start == self.end {
                self.end = self.input.read(&mut self.raw)?;
                self.start = 0;
                self.ended = self.end == 0;
            }
            let (result, used, written, bad) = decoder.decode_to_utf8(&self.raw[self.start..self.end], out, self.ended);
            self.start += used;
            self.replaced |= bad;
            self.finished = self.ended && result == CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
        Ok(0)
    }
}
