//! The body: a stream of bytes in chunks that are packed each by itself.

use super::fault::{damaged, io};
use keheng_base::Fault;
use std::io::{Read, Write};
use zstd::{
    bulk::{Compressor, Decompressor},
    zstd_safe,
};

/// Bytes of one chunk, unpacked, at most.
pub(super) const CHUNK: usize = 1 << 20;
/// What is shorter is packed together with what follows, of whatever kind it is.
const CUT: usize = 4 << 10;
/// Bytes before each chunk: u32 packed, u32 unpacked.
pub(super) const HEAD: usize = 8;
/// The largest window a frame may ask for, as a power of two.
const WINDOW: u8 = 23;

/// Cuts a stream into chunks and packs them.
pub(super) struct Packer<W> {
    out: W,
    waiting: Vec<u8>,
    zstd: Compressor<'static>,
    raw: u64,
    chunks: u32,
}

impl<W: Write> Packer<W> {
    pub(super) fn new(out: W, level: i32) -> Result<Packer<W>, Fault> {
        let mut zstd = Compressor::new(level).map_err(io)?;
        // what a disk turns over between verifying and reading is found too
        zstd.set_parameter(zstd_safe::CParameter::ChecksumFlag(true)).map_err(io)?;
        Ok(Packer { out, waiting: Vec::new(), zstd, raw: 0, chunks: 0 })
    }

    /// Adds to the stream. `cuts` are places where a chunk ends well, rising.
    pub(super) fn put(&mut self, bytes: &[u8], cuts: &[usize]) -> Result<(), Fault> {
        let mut done = 0;
        for cut in cuts {
            self.add(&bytes[done..*cut])?;
            done = *cut;
            if self.waiting.len() >= CUT {
                self.flush()?;
            }
        }
        self.add(&bytes[done..])
    }

    fn add(&mut self, mut bytes: &[u8]) -> Result<(), Fault> {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            bytes = later;
            if self.waiting.len() == CHUNK {
                self.flush()?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Fault> {
        let frame = self.zstd.compress(&self.waiting).map_err(io)?;
        self.out.write_all(&(frame.len() as u32).to_le_bytes()).map_err(io)?;
        self.out.write_all(&(self.waiting.len() as u32).to_le_bytes()).map_err(io)?;
        self.out.write_all(&frame).map_err(io)?;
        self.raw += self.waiting.len() as u64;
        self.chunks = self.chunks.checked_add(1).ok_or_else(damaged)?;
        self.waiting.clear();
        Ok(())
    }

    /// Packs what is left. Answers with the bytes of the stream and the number of chunks.
    pub(super) fn finish(mut self) -> Result<(u64, u32), Fault> {
        if !self.waiting.is_empty() {
            self.flush()?;
        }
        Ok((self.raw, self.chunks))
    }
}

/// Lengths of a chunk, packed and unpacked, if a chunk may have them.
pub(super) fn head(bytes: [u8; HEAD]) -> Result<(usize, usize), Fault> {
    let [a, b, c, d, e, f, g, h] = bytes;
    let (packed, raw) = (u32::from_le_bytes([a, b, c, d]) as usize, u32::from_le_bytes([e, f, g, h]) as usize);
    let fits = (1..=CHUNK).contains(&raw) && (1..=zstd_safe::compress_bound(CHUNK)).contains(&packed);
    if fits { Ok((packed, raw)) } else { Err(damaged()) }
}

/// Unpacks one chunk after the other, in the same memory.
pub(super) struct Unpacker {
    zstd: Decompressor<'static>,
    frame: Vec<u8>,
    pub chunk: Vec<u8>,
}

impl Unpacker {
    pub(super) fn new() -> Result<Unpacker, Fault> {
        Ok(Unpacker { zstd: Decompressor::new().map_err(io)?, frame: Vec::new(), chunk: Vec::new() })
    }

    /// Reads the next chunk into `chunk`.
    pub(super) fn next(&mut self, from: &mut impl Read) -> Result<(), Fault> {
        let mut bytes = [0; HEAD];
        from.read_exact(&mut bytes).map_err(io)?;
        let (packed, raw) = head(bytes)?;
        self.frame.resize(packed, 0);
        from.read_exact(&mut self.frame).map_err(io)?;
        single(&self.frame, raw)?;
        self.chunk.clear();
        self.chunk.reserve_exact(raw);
        match self.zstd.decompress_to_buffer(&self.frame, &mut self.chunk) {
            Ok(length) if length == raw => Ok(()),
            _ => Err(damaged()),
        }
    }
}

/// One frame of zstd (RFC 8878, 3.1.1), without a dictionary, with a window that is not too large, that says it unpacks to
/// `raw` bytes.
fn single(frame: &[u8], raw: usize) -> Result<(), Fault> {
    let [0x28, 0xb5, 0x2f, 0xfd, descriptor, window, ..] = *frame else { return Err(damaged()) };
    let one_segment = descriptor & 0x20 != 0;
    let dictionary = descriptor & 3 != 0;
    // exponent in the five high bits, eighths of it in the three low ones
    let wide = !one_segment && (window >> 3) + 10 + u8::from(window & 7 != 0) > WINDOW;
    let whole = zstd_safe::find_frame_compressed_size(frame).is_ok_and(|length| length == frame.len());
    let told = matches!(zstd_safe::get_frame_content_size(frame), Ok(Some(length)) if length == raw as u64);
    if dictionary || wide || !whole || !told { Err(damaged()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(frame: &[u8], raw: usize) -> Vec<u8> {
        [&(frame.len() as u32).to_le_bytes()[..], &(raw as u32).to_le_bytes(), frame].concat()
    }

    fn unpack(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
        let mut unpacker = Unpacker::new()?;
        unpacker.next(&mut &bytes[..])?;
        Ok(unpacker.chunk)
    }

    #[test]
    fn a_chunk_is_one_modest_frame_of_the_length_it_tells() {
        let text = b"waybill ".repeat(100);
        let frame = zstd::bulk::compress(&text, 3).expect("a frame");
        assert_eq!(unpack(&packed(&frame, text.len())).expect("the chunk"), text);
        assert!(unpack(&packed(&frame, text.len() - 1)).is_err(), "longer than told");
        assert!(unpack(&packed(&frame, text.len() + 1)).is_err(), "shorter than told");
        assert!(unpack(&packed(&[&frame[..], &frame].concat(), 2 * text.len())).is_err(), "two frames");
        let skipped = [&[0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0], &frame[..]].concat();
        assert!(unpack(&packed(&skipped, text.len())).is_err(), "something to skip before it");
        let bomb = zstd::bulk::compress(&vec![0; 64 << 20], 3).expect("a frame");
        assert!(bomb.len() < 10_000);
        for raw in [CHUNK, 64 << 20] {
            assert!(unpack(&packed(&bomb, raw)).is_err(), "a bomb of {raw}");
        }
        assert!(unpack(&packed(&[], 5)).is_err() && unpack(&packed(&frame, 0)).is_err(), "nothing");
    }

    #[test]
    fn a_window_beyond_8_mib_is_refused() {
        // magic, no segment but one byte of dictionary flags 0 and content size of 2 bytes (256 more), window, raw last block
        let frame = |window: u8| {
            let mut frame = vec![0x28, 0xb5, 0x2f, 0xfd, 0x40, window, 0x2c, 0];
            frame.extend_from_slice(&((300u32 << 3 | 1).to_le_bytes()[..3]));
            frame.extend_from_slice(&[7; 300]);
            packed(&frame, 300)
        };
        assert_eq!(unpack(&frame(13 << 3)).expect("a window of 8 MiB"), [7; 300]);
        assert!(unpack(&frame(13 << 3 | 1)).is_err());
        assert!(unpack(&frame(17 << 3)).is_err(), "128 MiB");
        assert!(unpack(&frame(31 << 3 | 7)).is_err());
    }
}
