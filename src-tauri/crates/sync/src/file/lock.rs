//! The passphrase: the whole container inside an age file.

use super::fault::{damaged, io};
use age::{
    DecryptError, Decryptor, Encryptor, scrypt, secrecy::SecretString, stream::StreamReader, stream::StreamWriter,
};
use keheng_base::Fault;
use std::io::{self as stdio, Read, Seek, SeekFrom, Write};
use unicode_normalization::UnicodeNormalization;

/// 2^16 rounds of scrypt: 64 MiB and a few tenths of a second, on every machine the same.
const WORK: u8 = 16;
/// What other writers may ask for; a hostile file could ask for minutes and gigabytes.
const MOST_WORK: u8 = 18;

/// One passphrase is one, however a keyboard puts its characters together.
fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.nfc().collect::<String>())
}

pub(super) fn encrypt<W: Write>(to: W, passphrase: &str) -> Result<StreamWriter<W>, Fault> {
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let one: &dyn age::Recipient = &recipient;
    let encryptor = Encryptor::with_recipients(std::iter::once(one)).map_err(|_| damaged())?;
    encryptor.wrap_output(to).map_err(io)
}

/// `exchange_passphrase` when the passphrase does not open it; every change of the bytes was found before.
pub(super) fn decrypt<R: Read>(from: R, passphrase: &str) -> Result<StreamReader<R>, Fault> {
    let decryptor = Decryptor::new(from).map_err(|_| damaged())?;
    if !decryptor.is_scrypt() {
        return Err(damaged());
    }
    let mut identity = scrypt::Identity::new(secret(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let one: &dyn age::Identity = &identity;
    decryptor.decrypt(std::iter::once(one)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Fault::new("exchange_passphrase")
        }
        _ => damaged(),
    })
}

/// A part of a file that counts from 0.
pub(super) struct Part<F> {
    file: F,
    start: u64,
    length: u64,
    at: u64,
}

impl<F: Read + Seek> Part<F> {
    pub(super) fn new(mut file: F, start: u64, length: u64) -> stdio::Result<Part<F>> {
        file.seek(SeekFrom::Start(start))?;
        Ok(Part { file, start, length, at: 0 })
    }
}

impl<F: Read> Read for Part<F> {
    fn read(&mut self, into: &mut [u8]) -> stdio::Result<usize> {
        let most = usize::try_from(self.length.saturating_sub(self.at)).unwrap_or(usize::MAX).min(into.len());
        let count = self.file.read(&mut into[..most])?;
        self.at += count as u64;
        Ok(count)
    }
}

impl<F: Seek> Seek for Part<F> {
    fn seek(&mut self, to: SeekFrom) -> stdio::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        let at = at.ok_or(stdio::ErrorKind::InvalidInput)?;
        let place = self.start.checked_add(at).ok_or(stdio::ErrorKind::InvalidInput)?;
        self.file.seek(SeekFrom::Start(place))?;
        self.at = at;
        Ok(at)
    }
}
