//! Files that unpack to far more than they are. One test in a program of its own, because it measures memory.

#[path = "support/mod.rs"]
mod support;

use std::time::Duration;
use support::*;

const MIB: usize = 1 << 20;

/// Highest resident memory of this process so far, in MiB. Only Linux tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kb| kb / 1024)
}

/// Time this thread has spent computing. Only Linux tells; a clock on the wall would measure the neighbours too.
fn computed() -> Option<Duration> {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    schedule.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// Optimised, every refusal takes less than a second; an unoptimised build takes its time.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 3 } else { 1 });

fn check(what: &str, bytes: &[u8], expect: &str) {
    let (_folder, path) = file("a.xlsx", bytes);
    let start = computed();
    let found = match read(&path, None) {
        Ok(rows) => format!("{} rows", rows.len()),
        Err(error) => error.fault().code,
    };
    assert_eq!(found, expect, "{what}");
    if let Some((start, end)) = start.zip(computed()) {
        assert!(end - start < LIMIT, "{what} took {:?}", end - start);
    }
}

#[test]
fn bombs_are_refused_in_time_and_in_little_memory() {
    let row = format!("<row r=\"1\">{}</row>", cell("A1", "运单号"));
    let (before, after) =
        ("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", "</t></is></c></row></sheetData></worksheet>");
    let piece = vec![b'x'; MIB];

    check("an ordinary workbook", &workbook(&sheet(&row), &[]), "1 rows");

    let bomb = repeated(before, &piece, 512, after);
    assert!(bomb.len() < 8 * MIB, "half a gigabyte is packed into {} bytes", bomb.len());
    check("half a gigabyte in one cell", &bomb, "file_bomb");

    let mut liar = bomb;
    claim(&mut liar, "xl/worksheets/sheet1.xml", 1000);
    check("half a gigabyte that claims to be a kilobyte", &liar, "file_size_false");

    let mut giant = workbook(&sheet(&row), &[]);
    claim(&mut giant, "xl/worksheets/sheet1.xml", u32::MAX - 1);
    check("a claim of four gigabytes", &giant, "file_bomb");

    // Below every limit of size, but a single cell: the parser would hold it all.
    check("one cell of 40 MiB", &repeated(before, &piece, 40, after), "file_bomb");

    let strings: String = "<si><t/></si>".repeat(100);
    let table = format!("<sst uniqueCount=\"99999999999\">{strings}</sst>");
    check(
        "a string table that claims billions",
        &workbook(&sheet(&row), &[("xl/sharedStrings.xml", &table)]),
        "file_too_large",
    );

    let parts: Vec<String> = (0..5000).map(|n| format!("xl/media/{n}")).collect();
    let many: Vec<(&str, &str)> = parts.iter().map(|name| (name.as_str(), "")).collect();
    check("five thousand parts", &workbook(&sheet(&row), &many), "file_too_large");

    let entities = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"{}\"><!ENTITY b \"{}\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>",
        "ha".repeat(100),
        "&a;".repeat(1000)
    );
    check("entities that multiply", &workbook(&entities, &[]), "file_doctype");
    check(
        "entities among the strings",
        &workbook(&sheet(&row), &[("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst/>")]),
        "file_doctype",
    );

    check(
        "rows that begin far down",
        &workbook(&sheet(&format!("<row r=\"1048576\">{}</row>", cell("A1048576", "x"))), &[]),
        "1 rows",
    );

    // An XLS sheet that claims, or has, cells in all its corners.
    let corners = [Xls::Text(0, 0, "x"), Xls::Text(65_535, 255, "x")];
    check(
        "an XLS sheet of two cells in its corners",
        &compound(&[("Workbook", &biff(&corners, (0, 3, 0, 2)))]),
        "file_too_large",
    );
    let wide = biff(&[Xls::Text(0, 0, "x")], (0, u32::MAX, 0, u16::MAX));
    check("an XLS sheet that claims four billion rows", &compound(&[("Workbook", &wide)]), "file_unreadable");
    let negative = biff(&[Xls::Text(0, 0, "x")], (10, 3, 5, 2));
    check("an XLS sheet that ends before it begins", &compound(&[("Workbook", &negative)]), "file_unreadable");

    // A quotation mark that is never closed makes the rest of a text one cell.
    let mut text = b"a,b\n\"x".to_vec();
    text.resize(100 * MIB, b'y');
    check("a text of one endless cell", &text, "row_too_long");
    drop(text);

    if let Some(peak) = peak() {
        // The test itself holds the text above.
        assert!(peak < 100 + 200, "{peak} MiB were resident");
    }
}
