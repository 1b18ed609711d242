//! Fields that a column of a file can be taken for, and how headings name them.

use keheng_files::cell::text::fold;

/// A field of one kind of file.
#[derive(Debug)]
pub struct FieldSpec {
    /// name in the contract; the word is `field-<id>`
    pub id: &'static str,
    /// headings that name it, the commonest first; no two fields of a kind share one
    pub headings: &'static [&'static str],
}

/// Fields of a kind at most: a row's cells by field stand in one array.
pub const MOST: usize = 32;

/// Declares the fields of a kind: `Variant "id" ["heading", ...];` gives the enum `Field`, whose numbers are places in
/// `FIELDS`.
macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $id:literal [$($heading:literal),*];)*) => {
        /// A field of this kind of file; as a number, its place in [`FIELDS`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Field { $($(#[$doc])* $variant),* }

        /// Every field with its headings.
        pub const FIELDS: &[$crate::interchange::fields::FieldSpec] =
            &[$($crate::interchange::fields::FieldSpec { id: $id, headings: &[$($heading),*] }),*];

        impl From<Field> for usize {
            fn from(field: Field) -> usize {
                field as usize
            }
        }
    };
}
pub(super) use fields;

/// The heading without unit and remark: `重量(kg)` reads `重量`.
fn bare(heading: &str) -> String {
    let cut = heading.find(['(', '（', '[', '【', '/', '*', '：', ':']).filter(|at| *at > 0).unwrap_or(heading.len());
    fold(&heading[..cut])
}

/// How sure a heading names a field, 0..1, and which.
pub fn guess(fields: &[FieldSpec], heading: &str) -> Option<(usize, f64)> {
    let (whole, bare) = (fold(heading), bare(heading));
    if whole.is_empty() {
        return None;
    }
    let mut best: Option<(usize, f64)> = None;
    for (at, field) in fields.iter().enumerate() {
        for (rank, known) in field.headings.iter().enumerate() {
            let known = fold(known);
            let sure = if known == whole || known == bare {
                1.0 - rank as f64 * 0.002
            } else if known.chars().count() >= 2
                && whole.len() > known.len()
                && (whole.ends_with(&known) || whole.starts_with(&known))
            {
                // `顺丰运单号`, `运单号码`: the longer the known part, the surer
                0.45 + 0.4 * known.len() as f64 / whole.len() as f64
            } else {
                continue;
            };
            if best.is_none_or(|(_, b)| sure > b) {
                best = Some((at, sure));
            }
        }
    }
    best
}

/// Takes columns for fields: each field once, the surest first.
pub fn assign(fields: &[FieldSpec], headings: &[String]) -> Vec<Option<(usize, f64)>> {
    let guesses: Vec<Option<(usize, f64)>> = headings.iter().map(|h| guess(fields, h)).collect();
    let mut order: Vec<usize> = (0..headings.len()).filter(|i| guesses[*i].is_some()).collect();
    order.sort_by(|a, b| {
        let sure = |i: &usize| guesses[*i].map_or(0.0, |g| g.1);
        sure(b).total_cmp(&sure(a)).then(a.cmp(b))
    });
    let mut taken = [false; MOST];
    let mut assigned = vec![None; headings.len()];
    for i in order {
        if let Some((field, sure)) = guesses[i]
            && !std::mem::replace(&mut taken[field], true)
        {
            assigned[i] = Some((field, sure));
        }
    }
    assigned
}
