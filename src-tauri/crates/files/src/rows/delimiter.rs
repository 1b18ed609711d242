//! Which character separates the cells of a text file.

/// The candidates; an earlier one wins a tie.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Records that are looked at.
const RECORDS: usize = 200;

/// The delimiter that splits the beginning of a file most evenly into most columns, quotation marks respected.
/// A file with none of them has one column; the comma is then as good as any.
pub(crate) fn sniff(head: &[u8]) -> u8 {
    let mut best = (0.0, b',');
    for delimiter in DELIMITERS {
        let score = evenness(head, delimiter);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// How many records share one width, and how wide it is: the share counts twice, so that one title full of commas does
/// not outvote the table below it.
fn evenness(head: &[u8], delimiter: u8) -> f64 {
    let mut counts = std::collections::BTreeMap::new();
    let (mut columns, mut quoted, mut start, mut records) = (1usize, false, true, 0);
    for byte in head {
        match *byte {
            b'"' if quoted || start => quoted = !quoted,
            b'\n' if !quoted => {
                *counts.entry(columns).or_insert(0usize) += 1;
                records += 1;
                columns = 1;
                start = true;
                if records == RECORDS {
                    break;
                }
                continue;
            }
            b if b == delimiter && !quoted => {
                columns += 1;
                start = true;
                continue;
            }
            _ => {}
        }
        start = false;
    }
    // The last line counts only if it is the only one: it may be cut.
    if records == 0 {
        *counts.entry(columns).or_insert(0) += 1;
        records = 1;
    }
    let score = |columns: usize, n: usize| (n as f64 / records as f64).powi(2) * (columns as f64).ln();
    counts.into_iter().map(|(columns, n)| score(columns, n)).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(head: &str, expect: u8) {
        assert_eq!(char::from(sniff(head.as_bytes())), char::from(expect), "delimiter of {head:?}");
    }

    #[test]
    fn the_delimiter_splits_rows_evenly() {
        check("a,b,c\n1,2,3\n", b',');
        check("a\tb\tc\n1,5\t2\t3\n", b'\t');
        check("a;b;c\n1,5;2,5;3,5\n", b';');
        check("单号|重量\n1|2\n", b'|');
        check("运单号\n1\n2\n", b',');
        check("title, with, many, commas,,\nno\tweight\n1\t2\n3\t4\n", b'\t');
        check("\"a;b;c;d\",x\n\"a;b;c;d\",y\n", b',');
        check("a,b", b',');
        check("", b',');
    }
}
