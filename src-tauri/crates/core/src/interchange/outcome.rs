//! What becomes of an import: figures, issues and their words.

use super::{ImportReport, Issue, batch::Oddity, flow::Head};
use keheng_base::{Arg, Minutes};
use keheng_words::Words;
use std::collections::BTreeMap;

/// Issues listed with their words; all are counted.
const LISTED: usize = 1000;

/// Where the rows go, and what has become of them so far.
pub struct Outcome {
    /// figures
    pub report: ImportReport,
    /// rows that were refused or repeated: file and row with the first reason
    pub refused: Vec<Oddity>,
    pub(super) heads: Vec<Head>,
    keep_refused: bool,
    /// minutes of the first and last row by the date that counts for the kind
    pub(super) first: i64,
    /// see `first`
    pub(super) last: i64,
    listed: Vec<Oddity>,
}

impl Outcome {
    /// Nothing yet.
    pub(super) fn new(keep_refused: bool) -> Outcome {
        Outcome {
            report: ImportReport::default(),
            refused: Vec::new(),
            heads: Vec::new(),
            keep_refused,
            first: i64::MAX,
            last: i64::MIN,
            listed: Vec::new(),
        }
    }

    /// Notes an oddity.
    pub(super) fn odd(&mut self, oddity: Oddity) {
        *self.report.issue_counts.entry(oddity.code.to_owned()).or_default() += 1;
        if oddity.refused {
            self.report.refused += 1;
            if self.keep_refused {
                self.refused.push(oddity.clone());
            }
        }
        if self.listed.len() < LISTED {
            self.listed.push(oddity);
        }
    }

    /// The report with its words.
    pub(super) fn finish(mut self, words: &Words) -> Outcome {
        if let Some(head) = self.heads.first() {
            self.report.encoding = Some(head.encoding.clone());
            self.report.header_row = head.header_row;
            self.report.mapping = head.mapping.clone();
        }
        if self.first <= self.last {
            self.report.first_day = Some(Minutes(self.first).day());
            self.report.last_day = Some(Minutes(self.last).day());
        }
        let heads = &self.heads;
        self.listed.sort_by_key(|o| (o.file, o.row));
        self.report.issues = self
            .listed
            .iter()
            .map(|o| {
                let names = heads.get(o.file as usize).map(|h| &h.names);
                let column = o.column.and_then(|c| names?.get(c).cloned());
                Issue {
                    file: o.file,
                    row: o.row,
                    column,
                    code: o.code.to_owned(),
                    value: o.value.clone(),
                    refused: o.refused,
                    args: o.args.clone(),
                    message: reason(words, o),
                }
            })
            .collect();
        self
    }

    /// Names of the columns of a file.
    pub fn names(&self, file: usize) -> &[String] {
        self.heads.get(file).map_or(&[], |h| &h.names)
    }
}

/// An oddity in words.
pub fn reason(words: &Words, oddity: &Oddity) -> String {
    let mut args = oddity.args.clone();
    if let Some(Arg::Text(field)) = args.get("field") {
        let key = format!("field-{}", field.replace('_', "-"));
        let name = words.find(&key, &BTreeMap::new()).unwrap_or_else(|| field.clone());
        args.insert("field".to_owned(), Arg::Text(name));
    }
    args.insert("value".to_owned(), Arg::Text(oddity.value.clone()));
    let key = format!("issue-{}", oddity.code.replace('_', "-"));
    words.find(&key, &args).unwrap_or_else(|| oddity.code.to_owned())
}
