//! Rows that are no data: totals below a table.

use super::text::fold;
use crate::Row;

/// Words that the label of a total ends with, with or without a noun behind.
const CHINESE: [&str; 7] = ["合计", "总计", "小计", "共计", "汇总", "累计", "总和"];
/// What may follow such a word.
const NOUNS: [&str; 7] = ["", "金额", "票数", "件数", "数量", "运费", "行"];
/// Labels that stand alone: a firm's name may well end with them.
const ENGLISH: [&str; 5] = ["total", "totals", "subtotal", "grandtotal", "sum"];
/// Cells among which the label is looked for.
const FIRST: usize = 3;
/// Longest label, in characters: 本月应收合计.
const LABEL: usize = 10;

/// Whether the row is a total: a label such as 合计 in one of the first cells, and beside it nothing but numbers.
pub fn is_total(row: &Row) -> bool {
    let label = row.cells().take(FIRST).position(is_label);
    label.is_some_and(|at| row.cells().enumerate().all(|(column, cell)| column == at || is_amount(cell)))
}

fn is_label(cell: &str) -> bool {
    // Cheap refusal first: almost every cell of a real row is digits or longer.
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > LABEL * 3 || cell.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let label = fold(cell);
    let label = label.trim_end_matches(|c: char| c.is_ascii_digit() || c == '元');
    let chinese =
        NOUNS.iter().filter_map(|noun| label.strip_suffix(noun)).any(|l| CHINESE.iter().any(|w| l.ends_with(w)));
    chinese || ENGLISH.contains(&label)
}

/// A number as it stands in a total: a long one without a point is a waybill or a telephone.
fn is_amount(cell: &str) -> bool {
    let plain = |c: char| c.is_numeric() || c.is_whitespace() || ".,，-−+%()（）￥¥元票件单条kgKG公斤笔".contains(c);
    cell.chars().all(plain) && (cell.contains('.') || cell.chars().filter(char::is_ascii_digit).count() <= 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cells: &[&str], expect: bool) {
        assert_eq!(is_total(&cells.iter().copied().collect()), expect, "total row {cells:?}");
    }

    #[test]
    fn totals_are_told_from_data() {
        check(&["合计", "", "", "2555.25", ""], true);
        check(&["", "总计：", "300票", "￥2,555.25"], true);
        check(&["合 计", "300", "2555.25", "12"], true);
        check(&["本月合计", "", "1"], true);
        check(&["Total", "", "12.50"], true);
        check(&["Grand Total", "12.50"], true);
        check(&["773100000000000", "合计商贸", "13900000000", "7.43"], false);
        check(&["12", "合计商贸", "13900000000", "7.43"], false);
        check(&["12", "ipsum", "7.43"], false);
        check(&["773100000000000", "合计", "7.43"], false);
        check(&["合计金额(元)", "7.43"], true);
        check(&["合计", "王芳", "7.43"], false);
        check(&["总计算机有限公司杭州分公司", "", "7.43"], false);
        check(&["", "", "", "合计", "7"], false);
        check(&["", ""], false);
        check(&[], false);
    }
}
