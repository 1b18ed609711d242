//! What the keyed hash protects: the stream of sections, as somebody of the firm with a broken or a hostile program might
//! write it. The input is the stream; the file around it is right.

use super::exchange::{FRONT, TAIL, file, header, read, seal};
use std::sync::OnceLock;

/// Bytes of a chunk here: one block of zstd.
const CHUNK: usize = 64 << 10;

/// Reads a file of this stream; true if it was taken.
pub fn run(stream: &[u8]) -> bool {
    match read(&around(stream)) {
        Ok(()) => true,
        Err(fault) => {
            assert_eq!(fault.code, "exchange_damaged", "the key and all lengths are right");
            false
        }
    }
}

/// The file around a stream. Its frames are stored and not packed: what zstd makes of bytes is another target's work.
fn around(stream: &[u8]) -> Vec<u8> {
    static EMPTY: OnceLock<Vec<u8>> = OnceLock::new();
    let empty = EMPTY.get_or_init(|| file(&header(), &[]));
    let body = empty.len() - TAIL;
    let mut out = empty[..body].to_vec();
    let mut chunks = 0u32;
    for chunk in stream.chunks(CHUNK) {
        let length = chunk.len() as u32;
        // RFC 8878: magic, single segment with four bytes of content size, one raw block which is the last
        let frame =
            [&[0x28, 0xb5, 0x2f, 0xfd, 0xa0][..], &length.to_le_bytes(), &(length << 3 | 1).to_le_bytes()[..3], chunk];
        let frame = frame.concat();
        out.extend_from_slice(&(frame.len() as u32).to_le_bytes());
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&frame);
        chunks += 1;
    }
    out.extend_from_slice(b"KHSEND");
    out.extend_from_slice(&(stream.len() as u64).to_le_bytes());
    out.extend_from_slice(&chunks.to_le_bytes());
    out.extend_from_slice(&[0; 32]);
    assert!(out.len() > FRONT && seal(&mut out), "a file has room for its seal");
    out
}

/// Cuts a stream into sections, as tag and content; what is left at the end is cut off.
pub fn cut(stream: &[u8]) -> Vec<(u8, Vec<u8>)> {
    let (mut rest, mut sections) = (stream, Vec::new());
    while let [tag, a, b, c, d, content @ ..] = rest {
        let length = (u32::from_le_bytes([*a, *b, *c, *d]) as usize).min(content.len());
        sections.push((*tag, content[..length].to_vec()));
        rest = &content[length..];
    }
    sections
}

/// Puts sections together, each with the length it has.
pub fn joined(sections: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let one = |(tag, content): &(u8, Vec<u8>)| [&[*tag][..], &(content.len() as u32).to_le_bytes(), content].concat();
    sections.iter().flat_map(one).collect()
}
