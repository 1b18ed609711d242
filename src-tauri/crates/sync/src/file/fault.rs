//! What can be wrong with an exchange file.

use keheng_base::Fault;
use std::io;

pub(super) fn damaged() -> Fault {
    Fault::new("exchange_damaged")
}

/// What the system said on the way; what a stream of its own says about its content is damage.
pub(super) fn io(error: io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData => damaged(),
        _ => Fault::new("exchange_io").with("detail", error.to_string()),
    }
}

/// The program itself asked for what no file may hold.
pub(super) fn internal(reason: &str) -> Fault {
    Fault::new("internal").with("reason", reason)
}
