//! What a class that looks on may read: private people's names and telephone numbers are masked wherever they stand, in lists
//! and in texts that somebody wrote freely, as far as the file knows the names.

use super::mask;
use crate::db::Sql;
use keheng_base::Fault;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};

/// One character is a name of nobody.
const SHORTEST: usize = 2;

/// Drawn while a class looks on; otherwise everything is told as it is.
#[derive(Debug, Default)]
pub struct Veil {
    names: Option<HashSet<String>>,
    lengths: BTreeSet<usize>,
}

impl Veil {
    /// Nothing is masked.
    pub fn open() -> Veil {
        Veil::default()
    }

    /// Names of private customers, of people to talk to, and of senders that customers were formed by.
    pub fn drawn(conn: &Connection) -> Sql<Veil> {
        let sql = "SELECT name FROM customer WHERE _del <= 0
                   UNION SELECT contact FROM customer WHERE _del <= 0 AND contact IS NOT NULL";
        let mut all = conn.prepare_cached(sql)?;
        let mut rows = all.query([])?;
        let (mut names, mut lengths) = (HashSet::new(), BTreeSet::new());
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let name = name.trim();
            let length = name.chars().count();
            if length >= SHORTEST && mask::name(name) != name {
                lengths.insert(length);
                names.insert(name.to_owned());
            }
        }
        Ok(Veil { names: Some(names), lengths })
    }

    /// Whether anything is masked.
    pub fn is_drawn(&self) -> bool {
        self.names.is_some()
    }

    /// What is nothing but somebody's name, or their number.
    pub fn name(&self, text: &str) -> String {
        match &self.names {
            None => text.to_owned(),
            Some(_) if mask::is_mobile(text.trim()) => mask::phone(text),
            Some(_) => mask::name(&mask::numbers(text)),
        }
    }

    /// A text with names and numbers in it.
    pub fn text(&self, text: &str) -> String {
        let Some(names) = &self.names else { return text.to_owned() };
        if mask::is_mobile(text.trim()) {
            return mask::phone(text);
        }
        let places: Vec<(usize, char)> = text.char_indices().collect();
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while at < places.len() {
            let (from, first) = places[at];
            let end = |length: usize| places.get(at + length).map_or(text.len(), |(to, _)| *to);
            let inside = |length: usize| {
                // A name in Latin letters is none within a word.
                let cut = |a: Option<char>, b: Option<char>| {
                    a.zip(b).is_some_and(|(a, b)| a.is_ascii_alphabetic() && b.is_ascii_alphabetic())
                };
                let found = &text[from..end(length)];
                names.contains(found)
                    && !cut(text[..from].chars().next_back(), Some(first))
                    && !cut(found.chars().next_back(), text[end(length)..].chars().next())
            };
            // The longest first: one name may begin with another.
            let fits = self.lengths.iter().rev().copied().filter(|length| at + length <= places.len());
            match fits.into_iter().find(|length| inside(*length)) {
                Some(length) => {
                    out.push_str(&mask::name(&text[from..end(length)]));
                    at += length;
                }
                None => {
                    out.push(first);
                    at += 1;
                }
            }
        }
        mask::numbers(&out)
    }

    /// What a form sends back for a text that it was shown: as it was where it was not touched, since what was masked must not
    /// be stored. Fault: `masked_text` where a masked text was changed.
    pub fn kept(&self, before: &str, shown: &str, given: &str) -> Result<String, Fault> {
        match () {
            () if shown == before => Ok(given.to_owned()),
            () if shown.trim() == given.trim() => Ok(before.to_owned()),
            () => Err(Fault::new("masked_text")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veil(names: &[&str]) -> Veil {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE customer(name TEXT, contact TEXT, _del INTEGER)").unwrap();
        for name in names {
            conn.execute("INSERT INTO customer VALUES (?1, NULL, 0)", [name]).unwrap();
        }
        Veil::drawn(&conn).unwrap()
    }

    #[test]
    fn names_and_numbers_are_found_in_what_people_wrote() {
        let veil = veil(&["王芳", "王芳芳", "江北图文店", "Ann", "李"]);
        assert_eq!(veil.text("王芳说13812345678打不通"), "王*说138****5678打不通");
        assert_eq!(veil.text("王芳芳和王芳"), "王**和王*", "the longest name");
        assert_eq!(veil.text("江北图文店的李"), "江北图文店的李", "firms are public, one character is no name");
        assert_eq!(veil.text("Ann is annual, AnnA not"), "A** is annual, AnnA not");
        assert_eq!(veil.text("138 1234 5678"), "138****5678");
        assert_eq!(veil.name("赵敏"), "赵*", "a name is a name whoever it is");
        assert_eq!(Veil::open().text("王芳 13812345678"), "王芳 13812345678");
    }

    #[test]
    fn what_was_masked_is_never_stored() {
        let veil = veil(&["王芳"]);
        let (before, shown) = ("王芳 来过", veil.text("王芳 来过"));
        assert_eq!(veil.kept(before, &shown, &shown).unwrap(), before);
        assert_eq!(veil.kept(before, &shown, "王* 没来").unwrap_err().code, "masked_text");
        assert_eq!(veil.kept("来过", "来过", "没来").unwrap(), "没来");
    }
}
