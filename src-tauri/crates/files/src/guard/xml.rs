//! A look at the XML of a workbook while it is unpacked: how long its pieces are, and that it declares no entities.
//!
//! This is no parser. It keeps the place of tags, comments and character data, which is enough to know how much a
//! parser would have to hold in memory at once.

/// Most bytes between two cells, rows or shared strings: 32,767 characters, each written as a reference, fit seven times.
pub(super) const MAX_RUN: u64 = 2 << 20;
/// The same between two tags of any other part.
const MAX_GAP: u64 = 4 << 20;
/// Most shared strings: a full sheet of which every row has seven cells of its own.
const MAX_STRINGS: u64 = 8 << 20;
/// Longest opening tag of the string table that is believed.
const MAX_TAG: usize = 4096;

/// What makes a part unacceptable.
#[derive(Debug, PartialEq)]
pub(super) enum Trouble {
    /// `<!DOCTYPE`: entities could follow, and no workbook has any
    Doctype,
    /// a single piece of this many bytes
    Run(u64),
    /// a string table of this size
    Strings { found: u64, limit: u64 },
}

#[derive(Clone, Copy, Default, PartialEq)]
enum State {
    #[default]
    Text,
    Name,
    Tag,
    Comment,
    Data,
    Instruction,
}

#[derive(Default)]
pub(super) struct Scan {
    state: State,
    /// beginning of the tag at hand
    tag: Vec<u8>,
    /// inside the element that holds rows or shared strings
    strict: bool,
    run: u64,
    strings: u64,
    tail: [u8; 2],
    seen: u64,
    not_xml: bool,
}

impl Scan {
    /// Looks at the next piece.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<(), Trouble> {
        if self.seen == 0 {
            let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            // Pictures and the like. Without a `<` in front a parser gives up at once; UTF-16 is not used in workbooks.
            self.not_xml = start.iter().find(|b| !b.is_ascii_whitespace()) != Some(&b'<') || start.get(1) == Some(&0);
        }
        self.seen += bytes.len() as u64;
        if self.not_xml {
            return Ok(());
        }
        let mut at = 0;
        while at < bytes.len() {
            at += self.step(&bytes[at..])?;
            if self.run > if self.strict { MAX_RUN } else { MAX_GAP } {
                return Err(Trouble::Run(self.run));
            }
        }
        Ok(())
    }

    /// Consumes bytes up to the next change of state and says how many.
    fn step(&mut self, bytes: &[u8]) -> Result<usize, Trouble> {
        let used = match self.state {
            State::Text => self.until(bytes, b'<', State::Name),
            State::Name => return self.name(bytes),
            State::Tag => self.until(bytes, b'>', State::Text),
            State::Comment => self.until_end(bytes, b'-'),
            State::Data => self.until_end(bytes, b']'),
            State::Instruction => self.until(bytes, b'>', State::Text),
        };
        self.run += used as u64;
        Ok(used)
    }

    fn until(&mut self, bytes: &[u8], end: u8, next: State) -> usize {
        match bytes.iter().position(|b| *b == end) {
            Some(found) => {
                self.state = next;
                self.tag.clear();
                found + 1
            }
            None => bytes.len(),
        }
    }

    /// Up to `-->` or `]]>`.
    fn until_end(&mut self, bytes: &[u8], mark: u8) -> usize {
        for (at, byte) in bytes.iter().enumerate() {
            if *byte == b'>' && self.tail == [mark; 2] {
                self.state = State::Text;
                self.tail = [0; 2];
                return at + 1;
            }
            self.tail = [self.tail[1], *byte];
        }
        bytes.len()
    }

    /// Collects the beginning of a tag until it is known what it is.
    fn name(&mut self, bytes: &[u8]) -> Result<usize, Trouble> {
        for (at, byte) in bytes.iter().enumerate() {
            self.run += 1;
            self.tag.push(*byte);
            let tag = self.tag.as_slice();
            if tag[0] == b'!' {
                self.state = match tag {
                    b"!--" => State::Comment,
                    b"![CDATA[" => State::Data,
                    _ if b"!--".starts_with(tag) || b"![CDATA[".starts_with(tag) => continue,
                    _ => return Err(Trouble::Doctype),
                };
                return Ok(at + 1);
            }
            if tag[0] == b'?' {
                self.state = State::Instruction;
                return Ok(at + 1);
            }
            let ended = *byte == b'>';
            let wants_all = local_name(tag) == b"sst" && tag.len() <= MAX_TAG;
            if ended || (!wants_all && (byte.is_ascii_whitespace() || tag.len() > MAX_TAG)) {
                self.state = if ended { State::Text } else { State::Tag };
                self.known()?;
                return Ok(at + 1);
            }
        }
        Ok(bytes.len())
    }

    /// The name of the tag is complete.
    fn known(&mut self) -> Result<(), Trouble> {
        let closing = self.tag[0] == b'/';
        let anchor = match local_name(&self.tag) {
            b"sst" if !closing => {
                self.strict = true;
                let claimed = unique_count(&self.tag);
                if claimed > MAX_STRINGS {
                    return Err(Trouble::Strings { found: claimed, limit: MAX_STRINGS });
                }
                true
            }
            b"sheetData" => {
                self.strict = !closing;
                true
            }
            b"si" => {
                self.strings += u64::from(!closing);
                if self.strings > MAX_STRINGS {
                    return Err(Trouble::Strings { found: self.strings, limit: MAX_STRINGS });
                }
                true
            }
            b"c" | b"row" => true,
            _ => !self.strict,
        };
        if anchor {
            self.run = 0;
        }
        Ok(())
    }
}

/// `x:sst count="1"` is `sst`.
fn local_name(tag: &[u8]) -> &[u8] {
    let tag = tag.strip_prefix(b"/").unwrap_or(tag);
    let end = tag.iter().position(|b| b.is_ascii_whitespace() || matches!(b, b'/' | b'>')).unwrap_or(tag.len());
    let name = &tag[..end];
    name.iter().position(|b| *b == b':').map_or(name, |colon| &name[colon + 1..])
}

/// The number of strings that a table claims: the parser makes room for that many before it has seen one.
fn unique_count(tag: &[u8]) -> u64 {
    let name = b"uniqueCount";
    let Some(at) = tag.windows(name.len()).position(|w| w == name) else { return 0 };
    let digits = tag[at + name.len()..].iter().skip_while(|b| !b.is_ascii_digit()).take_while(|b| b.is_ascii_digit());
    digits.fold(0u64, |sum, b| sum.saturating_mul(10).saturating_add(u64::from(b - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fed in pieces of every small size: the result may not depend on where a buffer ends.
    fn check(xml: &str, expect: Result<(), Trouble>) {
        for size in [1, 2, 3, 7, 64, 1 << 20] {
            let mut scan = Scan::default();
            let found = xml.as_bytes().chunks(size).try_for_each(|piece| scan.feed(piece));
            assert_eq!(found, expect, "pieces of {size} bytes of {}", &xml[..xml.len().min(80)]);
        }
    }

    #[test]
    fn ordinary_parts_pass() {
        check("<?xml version=\"1.0\"?><a x=\"1>2\"><!-- <b> --><![CDATA[ ]] > <x ]]></a>", Ok(()));
        check("\u{89}PNG not xml <!DOCTYPE", Ok(()));
        check("<x:sst count='9' uniqueCount = '8'><x:si/></x:sst>", Ok(()));
    }

    #[test]
    fn entities_are_refused_even_in_odd_places() {
        check("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a/>", Err(Trouble::Doctype));
        check("<a><!ENTITY b \"c\"></a>", Err(Trouble::Doctype));
    }

    #[test]
    fn claims_of_strings_are_checked() {
        let limit = MAX_STRINGS;
        check("<sst uniqueCount=\"99999999999999999999999\">", Err(Trouble::Strings { found: u64::MAX, limit }));
    }

    #[test]
    fn a_cell_cannot_hide_its_length_behind_comments_or_runs() {
        let text = "x".repeat(1000);
        for filler in [format!("{text}<!-- -->"), format!("<![CDATA[{text}]]>"), format!("<r><t>{text}</t></r>")] {
            let cell = filler.repeat(MAX_RUN as usize / 1000 + 1);
            let mut scan = Scan::default();
            let found = scan.feed(format!("<sheetData><row><c><is>{cell}</is></c>").as_bytes());
            assert!(matches!(found, Err(Trouble::Run(_))), "a cell of two MiB made of {}", &filler[..20]);
        }
    }
}
