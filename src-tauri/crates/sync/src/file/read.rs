//! Reading an exchange file: all of it is verified before anything of it is given out.

use super::{
    END, FRONT, HASH, HEADER, Header, LOCKED, MAGIC, Secret, Section, TAIL, VERSION,
    chunks::{self, HEAD, Unpacker},
    fault::{damaged, io},
    header::locked_workspace,
    known::Known,
    lock::{self, Part},
    open_key,
    section::{self, Places, SECTION},
};
use age::stream::StreamReader;
use keheng_base::Fault;
use std::io::{self as stdio, Read, Seek, SeekFrom};

/// What a file shows to whoever has no key.
// one at a time, never a list of them
#[allow(clippy::large_enum_variant)]
#[derive(Clone, Debug, PartialEq)]
pub enum Peek {
    /// all it says about itself
    Open(Header),
    /// it needs a passphrase
    Locked {
        /// id of the workspace it belongs to
        workspace: i64,
    },
}

/// Reads what a file says about itself, and whether all of it is there. Nothing is verified: a card may show it, nothing else.
///
/// Faults: `exchange_not_a_file`, `exchange_cut`, `exchange_damaged`, `exchange_version`, `exchange_io`.
pub fn peek<F: Read + Seek>(file: &mut F) -> Result<Peek, Fault> {
    let front = Front::read(file, true)?;
    Ok(match front.locked {
        true => Peek::Locked { workspace: locked_workspace(&front.header)? },
        false => Peek::Open(Header::from_json(&front.header)?.0),
    })
}

/// Opens a file for reading: length, end mark and hash are right, or it is refused. The key is `secret`; without it the one
/// the file hands on, which shows that nothing was damaged, and not from whom it comes.
///
/// Faults: those of [`peek`]; `exchange_locked` when it needs a passphrase and there is none, `exchange_passphrase` when that
/// is wrong; `exchange_other_key` when it was signed with another key, or hands none on and none is given.
pub fn open<F: Read + Seek>(
    mut file: F,
    secret: Option<&Secret>,
    passphrase: Option<&str>,
) -> Result<Reader<F>, Fault> {
    let front = Front::read(&mut file, true)?;
    if !front.locked {
        return Reader::verified(Source::Plain(file), front, secret);
    }
    let workspace = locked_workspace(&front.header)?;
    let (end, _, _) = verify(&mut file, front.length, open_key())?;
    let passphrase = passphrase.ok_or_else(|| Fault::new("exchange_locked"))?;
    let part = Part::new(file, front.body, end - front.body).map_err(io)?;
    let mut source = Source::Locked(Box::new(lock::decrypt(part, passphrase)?));
    let front = Front::read(&mut source, false)?;
    let reader = Reader::verified(source, front, secret)?;
    if reader.header.workspace == workspace { Ok(reader) } else { Err(damaged()) }
}

/// What stands before the body.
struct Front {
    locked: bool,
    header: Vec<u8>,
    body: u64,
    length: u64,
}

impl Front {
    /// `outer`: the file itself, which tells its length; otherwise what lies inside a locked one.
    fn read(from: &mut (impl Read + Seek), outer: bool) -> Result<Front, Fault> {
        let length = from.seek(SeekFrom::End(0)).map_err(io)?;
        from.seek(SeekFrom::Start(0)).map_err(io)?;
        let mut bytes = Vec::with_capacity(FRONT);
        from.take(FRONT as u64).read_to_end(&mut bytes).map_err(io)?;
        let cut = |want: u64| Fault::new("exchange_cut").with("have", length).with("want", want);
        if !bytes.starts_with(&MAGIC) {
            let start = bytes.len() >= 4 && MAGIC.starts_with(&bytes);
            // somebody's program took it for a text, or a byte at the start is wrong
            let text = bytes.windows(3).take(4).any(|three| three == &MAGIC[1..4]);
            return Err(match (start, text) {
                (true, _) => cut(FRONT as u64),
                (false, true) => damaged(),
                (false, false) => Fault::new("exchange_not_a_file"),
            });
        }
        let Ok(front) = <[u8; FRONT]>::try_from(bytes) else { return Err(cut(FRONT as u64)) };
        let [.., v0, v1, f0, f1, h0, h1, h2, h3, l0, l1, l2, l3, l4, l5, l6, l7] = front;
        let version = u16::from_le_bytes([v0, v1]);
        if version > VERSION {
            let found = u32::from(version);
            return Err(Fault::new("exchange_version").with("version", found).with("ours", u32::from(VERSION)));
        }
        let (flags, header) = (u16::from_le_bytes([f0, f1]), u32::from_le_bytes([h0, h1, h2, h3]) as usize);
        let told = u64::from_le_bytes([l0, l1, l2, l3, l4, l5, l6, l7]);
        if outer && told > length {
            return Err(cut(told));
        }
        let body = (FRONT + header) as u64;
        let lengths = told == (if outer { length } else { 0 }) && header <= HEADER && body + TAIL <= length;
        let known = version == VERSION && (flags == 0 || (flags == LOCKED && outer));
        if !known || !lengths {
            return Err(damaged());
        }
        let mut json = vec![0; header];
        from.read_exact(&mut json).map_err(io)?;
        Ok(Front { locked: flags == LOCKED, header: json, body, length })
    }
}

/// Whether the end mark and the hash of all before it are right. Answers with where the end mark starts, and with the bytes
/// and the number of chunks it tells.
fn verify(from: &mut (impl Read + Seek), length: u64, key: [u8; 32]) -> Result<(u64, u64, u32), Fault> {
    from.seek(SeekFrom::Start(0)).map_err(io)?;
    let before = length.checked_sub(HASH).ok_or_else(damaged)?;
    let mut hash = blake3::Hasher::new_keyed(&key);
    if stdio::copy(&mut from.take(before), &mut hash).map_err(io)? != before {
        return Err(damaged());
    }
    let mut told = [0; HASH as usize];
    from.read_exact(&mut told).map_err(io)?;
    if from.read(&mut [0]).map_err(io)? != 0 {
        return Err(damaged());
    }
    // compared in constant time
    if hash.finalize() != blake3::Hash::from_bytes(told) {
        return Err(damaged());
    }
    let end = length.checked_sub(TAIL).ok_or_else(damaged)?;
    from.seek(SeekFrom::Start(end)).map_err(io)?;
    let mut mark = [0; END.len()];
    let (mut raw, mut chunks) = ([0; 8], [0; 4]);
    from.read_exact(&mut mark).and_then(|()| from.read_exact(&mut raw)).map_err(io)?;
    from.read_exact(&mut chunks).map_err(io)?;
    if mark != END {
        return Err(damaged());
    }
    Ok((end, u64::from_le_bytes(raw), u32::from_le_bytes(chunks)))
}

enum Source<F: Read + Seek> {
    Plain(F),
    Locked(Box<StreamReader<Part<F>>>),
}

impl<F: Read + Seek> Read for Source<F> {
    fn read(&mut self, into: &mut [u8]) -> stdio::Result<usize> {
        match self {
            Source::Plain(file) => file.read(into),
            Source::Locked(file) => file.read(into),
        }
    }
}

impl<F: Read + Seek> Seek for Source<F> {
    fn seek(&mut self, to: SeekFrom) -> stdio::Result<u64> {
        match self {
            Source::Plain(file) => file.seek(to),
            Source::Locked(file) => file.seek(to),
        }
    }
}

/// Gives out the sections of a verified file, one after the other.
pub struct Reader<F: Read + Seek> {
    source: Source<F>,
    header: Header,
    body: u64,
    raw: u64,
    chunks: u32,
    unpacker: Unpacker,
    /// where in the chunk
    at: usize,
    /// chunks not yet read
    left: u32,
    /// transactions met
    txns: u32,
    known: Known,
    broken: bool,
}

impl<F: Read + Seek> Reader<F> {
    fn verified(mut source: Source<F>, front: Front, secret: Option<&Secret>) -> Result<Reader<F>, Fault> {
        let (header, mark) = Header::from_json(&front.header)?;
        let other = || Fault::new("exchange_other_key");
        let key = secret.or(header.secret.as_ref()).ok_or_else(other)?;
        if key.mark() != mark {
            return Err(other());
        }
        let (end, raw, chunks) = verify(&mut source, front.length, key.key())?;
        if header.secret.is_some_and(|handed_on| handed_on != *key) {
            return Err(damaged());
        }
        // from chunk to chunk up to the end mark, before anything is unpacked
        let (mut at, mut unpacked) = (front.body, 0);
        for _ in 0..chunks {
            let mut bytes = [0; HEAD];
            if end - at < HEAD as u64 {
                return Err(damaged());
            }
            source.seek(SeekFrom::Start(at)).map_err(io)?;
            source.read_exact(&mut bytes).map_err(io)?;
            let (packed, length) = chunks::head(bytes)?;
            unpacked += length as u64;
            at += (HEAD + packed) as u64;
            if at > end {
                return Err(damaged());
            }
        }
        if at != end || unpacked != raw {
            return Err(damaged());
        }
        let unpacker = Unpacker::new()?;
        let (body, left) = (front.body, chunks);
        let known = Known::default();
        let mut reader =
            Reader { source, header, body, raw, chunks, unpacker, at: 0, left, txns: 0, known, broken: false };
        reader.rewind()?;
        Ok(reader)
    }

    /// What the file says about itself.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Bytes of all sections.
    pub fn raw(&self) -> u64 {
        self.raw
    }

    /// The next section, or nothing at the end. It points to nothing outside the file. After a fault there is no other
    /// section until `rewind`.
    // an iterator has no fault that ends it, and no rewind
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Result<Option<Section>, Fault> {
        if self.broken {
            return Err(damaged());
        }
        let section = self.section();
        self.broken = section.is_err();
        section
    }

    fn section(&mut self) -> Result<Option<Section>, Fault> {
        while self.more()? {
            let mut head = Vec::with_capacity(5);
            self.pull(5, |bytes| head.extend_from_slice(bytes))?;
            let [tag, l0, l1, l2, l3] = head[..] else { return Err(damaged()) };
            let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
            if !section::known(tag) {
                self.pull(length, |_| ())?;
                continue;
            }
            if length > SECTION {
                return Err(damaged());
            }
            // grows as bytes come, whatever length is told
            let mut content = Vec::new();
            self.pull(length, |bytes| content.extend_from_slice(bytes))?;
            let mut places = Places { tables: &self.header.tables, txns: &mut self.txns, known: &mut self.known };
            if let Some(section) = places.read(tag, &content)? {
                return Ok(Some(section));
            }
        }
        Ok(None)
    }

    /// Whether there is a byte left, and the chunk it is in.
    fn more(&mut self) -> Result<bool, Fault> {
        if self.at == self.unpacker.chunk.len() {
            if self.left == 0 {
                return Ok(false);
            }
            self.unpacker.next(&mut self.source)?;
            (self.at, self.left) = (0, self.left - 1);
        }
        Ok(true)
    }

    fn pull(&mut self, mut count: usize, mut into: impl FnMut(&[u8])) -> Result<(), Fault> {
        while count > 0 {
            if !self.more()? {
                return Err(damaged());
            }
            let now = count.min(self.unpacker.chunk.len() - self.at);
            into(&self.unpacker.chunk[self.at..self.at + now]);
            self.at += now;
            count -= now;
        }
        Ok(())
    }

    /// Starts again with the first section.
    pub fn rewind(&mut self) -> Result<(), Fault> {
        self.source.seek(SeekFrom::Start(self.body)).map_err(io)?;
        self.unpacker.chunk.clear();
        self.known = Known::default();
        (self.at, self.left, self.txns, self.broken) = (0, self.chunks, 0, false);
        Ok(())
    }
}
