//! Words and their hashes: Argon2id (RFC 9106) with the parameters that the crate proposes, 19 MiB and two passes.

use super::{LONGEST, SHORTEST};
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use keheng_base::Fault;

/// Memory and passes that a stored hash may ask for: a file that came from somewhere must not stop the machine.
const MOST_KIB: u32 = 256 * 1024;
const MOST_PASSES: u32 = 16;

/// Faults: `lock_short` with `least`, `lock_long` with `most`.
pub fn check(word: &str) -> Result<(), Fault> {
    let length = word.chars().count();
    if length < SHORTEST {
        return Err(Fault::new("lock_short").with("least", SHORTEST as u64));
    }
    if length > LONGEST {
        return Err(Fault::new("lock_long").with("most", LONGEST as u64));
    }
    Ok(())
}

/// The hash of a word with a salt of its own, as a PHC string.
pub fn hash(word: &str) -> Result<String, Fault> {
    let made = Argon2::default().hash_password(word.as_bytes());
    made.map(|h| h.to_string()).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}

/// Whether a word is the one. Fault: `lock_damaged` where the stored hash is none.
pub fn is(word: &str, stored: &str) -> Result<bool, Fault> {
    let damaged = || Fault::new("lock_damaged");
    let parsed = PasswordHash::new(stored).map_err(|_| damaged())?;
    let asks = |name: &str, most: u32| parsed.params.get_decimal(name).is_some_and(|n| n <= most);
    if !asks("m", MOST_KIB) || !asks("t", MOST_PASSES) || !asks("p", 4) {
        return Err(damaged());
    }
    // A word beyond any that could be set costs nothing to refuse.
    Ok(word.chars().count() <= LONGEST && Argon2::default().verify_password(word.as_bytes(), &parsed).is_ok())
}
