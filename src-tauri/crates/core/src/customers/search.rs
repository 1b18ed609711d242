//! Search of customers as one types: Chinese, pinyin, initials, any mixture of them, tails of phones and accounts.
//!
//! The index lives in memory and is read from the file in one scan: it is exact (a query finds what a comparison of
//! every customer would find), there is nothing on disk to migrate or to erase, and it is made again when customers
//! change. All readings of a character count (重庆 is found by `cq` and by `zq`): matching is wide, ranking puts the
//! likely first.
//!
//! A query is split at spaces; each part must be found in the name, by characters or readings, or in account, phone,
//! contact or address, by characters. Both sides are folded: full-width, case, punctuation do not count.

use super::{Customer, store};
use crate::db::Sql;
use keheng_base::Id;
use keheng_files::cell::text::fold;
use memchr::memmem;
use pinyin::ToPinyinMulti;
use rusqlite::Connection;
use std::collections::HashMap;

/// Characters of a query part that count.
const LONGEST: usize = 31;

/// How well a customer was found; smaller is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// the name is the query
    Exact,
    /// the name begins with it
    Prefix,
    /// the name holds it
    Inside,
    /// the name's readings begin with it
    ReadingPrefix,
    /// the name's readings hold it
    ReadingInside,
    /// account, phone or contact hold it
    Detail,
    /// the address holds it
    Address,
}

impl Rank {
    /// Best first.
    const ALL: [Rank; 7] = [
        Rank::Exact,
        Rank::Prefix,
        Rank::Inside,
        Rank::ReadingPrefix,
        Rank::ReadingInside,
        Rank::Detail,
        Rank::Address,
    ];
}

/// Stands for no rank.
const NOBODY: u8 = u8::MAX;

/// A customer found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// identity
    pub id: Id<Customer>,
    /// how well
    pub rank: Rank,
}

/// Names, readings and details of all customers.
pub struct Index {
    ids: Vec<i64>,
    /// characters of all names one after the other, as positions in `letters`
    names: Vec<u16>,
    /// where each customer's name begins in `names`, and one more
    name_starts: Vec<u32>,
    letters: Vec<Letter>,
    details: Arena,
    addresses: Arena,
}

/// A character that occurs in names, with its readings.
struct Letter {
    character: char,
    readings: Vec<&'static str>,
}

/// Texts one after the other, for one pass of a substring search.
#[derive(Default)]
struct Arena {
    text: String,
    starts: Vec<u32>,
}

impl Arena {
    fn push(&mut self, parts: &[Option<&str>]) {
        self.starts.push(self.text.len() as u32);
        for part in parts.iter().flatten() {
            self.text += &fold(part);
            // a character that folding drops: no query can reach across
            self.text.push('\u{1}');
        }
    }

    /// Positions of the customers whose text holds the needle, rising, each once.
    fn find(&self, needle: &str, mut hit: impl FnMut(usize)) {
        let finder = memmem::Finder::new(needle.as_bytes());
        let mut from = 0;
        while let Some(at) = finder.find(&self.text.as_bytes()[from..]) {
            let at = (from + at) as u32;
            let who = self.starts.partition_point(|s| *s <= at) - 1;
            hit(who);
            let Some(next) = self.starts.get(who + 1) else { break };
            from = *next as usize;
        }
    }
}

/// Letters that readings are typed with on a keyboard without `ü`.
fn typed(reading: &str) -> Vec<&'static str> {
    // Readings come from a fixed table of some 1,300 syllables; a reading with ü is typed with v, or lazily with u.
    const WITH_UMLAUT: &[(&str, &[&str])] =
        &[("lü", &["lv", "lu"]), ("nü", &["nv", "nu"]), ("lüe", &["lve", "lue"]), ("nüe", &["nve", "nue"])];
    WITH_UMLAUT.iter().find(|(r, _)| *r == reading).map(|(_, t)| t.to_vec()).unwrap_or_default()
}

fn readings(character: char) -> Vec<&'static str> {
    let mut all = Vec::new();
    for one in character.to_pinyin_multi().into_iter().flatten() {
        let mut forms = typed(one.plain());
        if forms.is_empty() {
            forms.push(one.plain());
        }
        for form in forms {
            if !all.contains(&form) {
                all.push(form);
            }
        }
    }
    all
}

impl Index {
    /// Reads every living customer.
    pub fn read(conn: &Connection) -> Sql<Index> {
        let customers = store::all(conn)?;
        Ok(Self::of(customers.iter()))
    }

    /// From customers in memory.
    pub fn of<'a>(customers: impl Iterator<Item = &'a store::Stored>) -> Index {
        let mut index = Index {
            ids: Vec::new(),
            names: Vec::new(),
            name_starts: Vec::new(),
            letters: Vec::new(),
            details: Arena::default(),
            addresses: Arena::default(),
        };
        let mut by_character: HashMap<char, u16> = HashMap::new();
        for c in customers {
            index.ids.push(c.id.raw());
            index.name_starts.push(index.names.len() as u32);
            for character in fold(&c.name).chars() {
                let letters = &mut index.letters;
                let letter = *by_character.entry(character).or_insert_with(|| {
                    letters.push(Letter { character, readings: readings(character) });
                    // More distinct characters than Unicode has ideographs in common use cannot come; the last one
                    // would then stand for the rest.
                    (letters.len() - 1).min(usize::from(u16::MAX)) as u16
                });
                index.names.push(letter);
            }
            let phone: Option<String> =
                c.phone.as_deref().map(|p| p.chars().filter(|c| c.is_ascii_digit() || *c == '*').collect());
            index.details.push(&[c.account.as_deref(), phone.as_deref(), c.contact.as_deref()]);
            index.addresses.push(&[c.address.as_deref()]);
        }
        index.name_starts.push(index.names.len() as u32);
        index
    }

    /// How many customers are in it.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Everybody whom each part of the query finds, by rank of the worst part, then by position. An empty query finds
    /// nobody.
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let parts: Vec<Vec<char>> = query
            .split_whitespace()
            .map(|p| fold(p).chars().take(LONGEST).collect::<Vec<_>>())
            .filter(|p| !p.is_empty())
            .collect();
        // the rank of each customer, NOBODY for who was not found
        let mut found: Option<Vec<u8>> = None;
        for part in &parts {
            let mut ranks = vec![NOBODY; self.ids.len()];
            let mut note = |who: usize, rank: Rank| {
                let before = found.as_ref().map_or(0, |f| f[who]);
                if before != NOBODY && ranks[who] == NOBODY {
                    ranks[who] = before.max(rank as u8);
                }
            };
            self.find_in_names(part, &mut note);
            let text: String = part.iter().collect();
            self.details.find(&text, |who| note(who, Rank::Detail));
            self.addresses.find(&text, |who| note(who, Rank::Address));
            found = Some(ranks);
        }
        let ranks = found.unwrap_or_default();
        let of_rank = |rank: Rank| {
            let ids = ranks.iter().zip(&self.ids).filter(move |(r, _)| **r == rank as u8);
            ids.map(move |(_, id)| Hit { id: Id::new(*id), rank })
        };
        Rank::ALL.into_iter().flat_map(of_rank).collect()
    }

    /// Walks all names once with a set of positions in the query, as bits: position `i` in the set means that the
    /// first `i` characters of the query were found ending at this character of the name.
    fn find_in_names(&self, query: &[char], note: &mut impl FnMut(usize, Rank)) {
        let done = 1u32 << query.len();
        // where each letter takes each position, as bits; and from the beginning, which is nearly all that is asked for
        let width = query.len() + 1;
        let mut steps = vec![0u32; self.letters.len() * width];
        for (letter, steps) in self.letters.iter().zip(steps.chunks_exact_mut(width)) {
            letter.steps(query, steps);
        }
        let begins: Vec<u32> = steps.chunks_exact(width).map(|s| s[0]).collect();
        let go = |letter: u16, set: u32| {
            let steps = &steps[usize::from(letter) * width..][..width];
            let (mut set, mut next) = (set & !done, 0);
            while set != 0 {
                next |= steps[set.trailing_zeros() as usize];
                set &= set - 1;
            }
            next
        };
        let literal = self.literal(query);
        let rank = |name: &[u16], reading| literal.as_deref().and_then(|l| literal_rank(name, l)).unwrap_or(reading);
        for who in 0..self.ids.len() {
            let name = &self.names[self.name_starts[who] as usize..self.name_starts[who + 1] as usize];
            let (mut from_start, mut set) = (0u32, 0u32);
            let mut best: Option<Rank> = None;
            for (at, letter) in name.iter().enumerate() {
                let begin = begins[usize::from(*letter)];
                if set == 0 && begin == 0 {
                    // nothing goes on and nothing begins
                    if best.is_some() {
                        break;
                    }
                    from_start = 0;
                    continue;
                }
                from_start = if at == 0 { begin } else { go(*letter, from_start) };
                // a match may begin at any character
                set = begin | go(*letter, set);
                if from_start & done != 0 {
                    best = Some(rank(name, Rank::ReadingPrefix));
                    break;
                }
                if set & done != 0 && best.is_none() {
                    best = Some(rank(name, Rank::ReadingInside));
                }
                // nothing that began at the first character is left: the first match inside is the best
                if best.is_some() && from_start == 0 {
                    break;
                }
            }
            if let Some(rank) = best {
                note(who, rank);
            }
        }
    }

    /// The query as letters; none when no name holds one of its characters.
    fn literal(&self, query: &[char]) -> Option<Vec<u16>> {
        let letter = |c: &char| self.letters.iter().position(|l| l.character == *c);
        query.iter().map(|c| letter(c).and_then(|at| u16::try_from(at).ok())).collect()
    }
}

/// How well the characters themselves match, if they do.
fn literal_rank(name: &[u16], query: &[u16]) -> Option<Rank> {
    let at = name.windows(query.len()).position(|part| part == query)?;
    Some(match at {
        0 if name.len() == query.len() => Rank::Exact,
        0 => Rank::Prefix,
        _ => Rank::Inside,
    })
}

impl Letter {
    /// For each position of the query: the positions that this letter can reach, by itself or by a beginning of one of
    /// its readings.
    fn steps(&self, query: &[char], steps: &mut [u32]) {
        for i in 0..query.len() {
            if query[i] == self.character {
                steps[i] |= 1 << (i + 1);
            }
            for reading in &self.readings {
                let typed = reading.chars().zip(&query[i..]).take_while(|(r, q)| r == *q).count();
                for length in 1..=typed {
                    steps[i] |= 1 << (i + length);
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "search_tests.rs"]
mod tests;
