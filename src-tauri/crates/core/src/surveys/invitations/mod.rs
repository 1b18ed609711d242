//! Invitations: who was asked, and by which token the answer that comes back is theirs.

mod store;

pub(crate) use store::invited;
