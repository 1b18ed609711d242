//! The search beside a comparison of every customer by the plain rule.

use super::*;
use proptest::prelude::*;

/// Letters with several readings, with ü, without any reading.
const LETTERS: &[char] = &['重', '庆', '乐', '长', '行', '吕', '绿', '王', '单', '曾', 'a', 'b', '7', '·', 'Ａ'];

fn stored(at: usize, name: &str, phone: &str, address: &str) -> store::Stored {
    store::Stored {
        id: Id::new(at as i64 + 1),
        name: name.to_owned(),
        account: None,
        contact: None,
        phone: Some(phone.to_owned()),
        address: Some(address.to_owned()),
        note: None,
    }
}

/// Whether the query is spelled from here: each character by itself or by a beginning of one of its readings.
fn spelled(name: &[char], query: &[char]) -> bool {
    let Some((first, rest)) = name.split_first() else { return query.is_empty() };
    if query.is_empty() {
        return true;
    }
    let by_itself = *first == query[0] && spelled(rest, &query[1..]);
    by_itself
        || readings(*first).iter().any(|reading| {
            let same = reading.chars().zip(query).take_while(|(r, q)| r == *q).count();
            (1..=same).any(|n| spelled(rest, &query[n..]))
        })
}

fn plainly(customers: &[store::Stored], query: &str) -> Vec<i64> {
    let parts: Vec<String> = query.split_whitespace().map(fold).filter(|p| !p.is_empty()).collect();
    let found = |c: &store::Stored, part: &str| {
        let (name, letters): (Vec<char>, Vec<char>) = (fold(&c.name).chars().collect(), part.chars().collect());
        (0..name.len()).any(|at| spelled(&name[at..], &letters))
            || [&c.phone, &c.address].into_iter().flatten().any(|text| fold(text).contains(part))
    };
    let all = customers.iter().filter(|c| !parts.is_empty() && parts.iter().all(|p| found(c, p)));
    all.map(|c| c.id.raw()).collect()
}

fn name() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(LETTERS), 1..7).prop_map(String::from_iter)
}

/// One to six of: a character, a whole reading, an initial, a digit, a space.
fn query() -> impl Strategy<Value = String> {
    let piece = (prop::sample::select(LETTERS), 0..5usize).prop_map(|(letter, how)| {
        let reading = readings(letter).last().copied().unwrap_or("x");
        match how {
            0 | 1 => letter.to_string(),
            2 => reading.to_owned(),
            3 => reading.chars().take(1).collect(),
            _ => " ".to_owned(),
        }
    });
    prop::collection::vec(piece, 1..7).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn finds_whom_the_plain_rule_finds(names in prop::collection::vec((name(), "[0-9]{4}", name()), 1..12), query in query()) {
        let customers: Vec<_> = names.iter().enumerate().map(|(at, (n, p, a))| stored(at, n, p, a)).collect();
        let hits = Index::of(customers.iter()).find(&query);
        prop_assert!(hits.windows(2).all(|pair| pair[0].rank <= pair[1].rank), "the likely ones come first");
        let mut found: Vec<i64> = hits.iter().map(|h| h.id.raw()).collect();
        found.sort_unstable();
        prop_assert_eq!(found, plainly(&customers, &query), "query {:?}", query);
    }
}

#[test]
fn the_name_itself_comes_before_readings_and_details() {
    let names = [("行长", ""), ("长行", ""), ("王行长", ""), ("航张", ""), ("王", "行长路")];
    let customers: Vec<_> = names.iter().enumerate().map(|(at, (n, a))| stored(at, n, "", a)).collect();
    let index = Index::of(customers.iter());
    let ranks = |query: &str| index.find(query).iter().map(|h| (h.id.raw(), h.rank)).collect::<Vec<_>>();
    assert_eq!(ranks("行长"), [(1, Rank::Exact), (3, Rank::Inside), (5, Rank::Address)]);
    assert_eq!(
        ranks("hz"),
        [(1, Rank::ReadingPrefix), (4, Rank::ReadingPrefix), (3, Rank::ReadingInside)],
        "行 reads hang as well as xing, 长 reads zhang as well as chang"
    );
    assert!(index.find(" ").is_empty(), "an empty query finds nobody");
}
