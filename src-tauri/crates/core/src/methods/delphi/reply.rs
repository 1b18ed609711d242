//! Answers out of a text: replies to sheets as a chat brings them, or lines `member, item, value, reason`.
//!
//! A reply begins with what stood on the sheet, `[KD-7F3A E3 R2]`, and goes on with lines `1 = 4; why`. Full-width
//! signs, blanks and talk around it do no harm.

use super::{DelphiAsks, DelphiItem, DelphiPlan};
use keheng_base::Fault;

/// Names of columns, folded: member, item, value, reason, round.
const HEADS: [&[&str]; 5] = [
    &["member", "expert", "专家", "成员", "专家编号", "编号"],
    &["item", "no", "条目", "题目", "指标", "题号"],
    &["value", "mark", "score", "打分", "分值", "判断", "数值", "得分"],
    &["reason", "why", "comment", "理由", "原因", "说明"],
    &["round", "轮次", "轮"],
];

/// An answer as it was written.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Written {
    /// in the text, 1-based
    pub line: u32,
    /// as it stands there
    pub excerpt: String,
    /// label of the expert
    pub member: String,
    /// number of the item, or its text
    pub item: String,
    /// mark or figure
    pub value: String,
    /// why
    pub reason: String,
    /// round, where it says
    pub round: Option<String>,
    /// mark of the study, where it says
    pub mark: Option<String>,
}

/// Full-width forms as ASCII, blanks at both ends off.
fn plain(text: &str) -> String {
    let half = |c: char| match c {
        '\u{3000}' => ' ',
        '【' | '［' => '[',
        '】' | '］' => ']',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(half).collect::<String>().trim().to_owned()
}

/// A word as it is compared: without case, width and blanks.
pub(crate) fn folded(text: &str) -> String {
    plain(text).to_lowercase().split_whitespace().collect()
}

/// What stands before a reply.
pub(super) fn head(mark: &str, member: &str, round: u32) -> String {
    format!("[KD-{mark} {member} R{round}]")
}

/// Mark, member and round of a line that begins a reply.
fn heading(line: &str) -> Option<(String, String, String)> {
    let inside = line.split_once('[')?.1.split_once(']')?.0;
    let mut parts = inside.split_whitespace();
    let mark = parts.next()?.to_uppercase();
    let (member, round) = (parts.next()?, parts.next()?.to_uppercase());
    Some((mark.strip_prefix("KD-")?.to_owned(), member.to_owned(), round.strip_prefix('R')?.to_owned()))
}

/// Cells of a line of a table.
fn cells(line: &str) -> Vec<String> {
    let sign = if line.contains('\t') { '\t' } else { ',' };
    let mut parts: Vec<String> = line.splitn(4, sign).map(|part| part.trim().trim_matches('"').to_owned()).collect();
    parts.resize(4, String::new());
    parts
}

/// Which column is which; none where a row names no columns.
pub(super) fn columns(row: &[String]) -> Option<[Option<usize>; 5]> {
    let place = |names: &&[&str]| row.iter().position(|cell| names.contains(&folded(cell).as_str()));
    let found = HEADS.each_ref().map(place);
    (found[0].is_some() && found[1].is_some() && found[2].is_some()).then_some(found)
}

/// A row of a table as an answer; none where value and reason are blank: the expert left the item out.
pub(super) fn of_row(line: u32, row: &[String], at: &[Option<usize>; 5]) -> Option<Written> {
    let cell = |k: usize| at[k].and_then(|place| row.get(place)).map_or("", String::as_str).trim().to_owned();
    if cell(2).is_empty() {
        return None;
    }
    let excerpt = row.join(", ").chars().take(40).collect();
    let round = Some(cell(4)).filter(|round| !round.is_empty());
    Some(Written { line, excerpt, member: cell(0), item: cell(1), value: cell(2), reason: cell(3), round, mark: None })
}

/// All answers of a text, in its order. Where a reply begins somewhere, lines outside replies are talk, and what a sheet
/// says above its reply is that too.
pub(super) fn fish(text: &str) -> Vec<Written> {
    let mut found = Vec::new();
    let replies = text.lines().any(|line| heading(&plain(line)).is_some());
    let mut reply: Option<(String, String, String)> = None;
    for (at, raw) in text.lines().enumerate() {
        let line = plain(raw);
        if let Some(begun) = heading(&line) {
            reply = Some(begun);
            continue;
        }
        let excerpt: String = raw.trim().chars().take(40).collect();
        let number = at as u32 + 1;
        if let Some((mark, member, round)) = &reply {
            let Some((item, rest)) = line.split_once('=').filter(|(item, _)| item.trim().parse::<u32>().is_ok()) else {
                continue;
            };
            let (value, reason) = rest.split_once(';').unwrap_or((rest, ""));
            if !value.trim().is_empty() {
                found.push(Written {
                    line: number,
                    excerpt,
                    member: member.clone(),
                    item: item.trim().to_owned(),
                    value: value.trim().to_owned(),
                    reason: reason.trim().to_owned(),
                    round: Some(round.clone()),
                    mark: Some(mark.clone()),
                });
            }
        } else if !replies && line.contains([',', '\t']) {
            let row = cells(&line);
            if columns(&row).is_none() {
                found.extend(of_row(number, &row, &[Some(0), Some(1), Some(2), Some(3), None]));
            }
        }
    }
    found
}

/// The item that is meant: by its number in the plan, or by its text.
fn item<'a>(plan: &'a DelphiPlan, written: &str) -> Option<&'a DelphiItem> {
    let number = written.trim_start_matches(['Q', 'q', '#']).parse::<usize>().ok();
    let by_number = number.and_then(|n| plan.items.get(n.checked_sub(1)?));
    by_number.or_else(|| plan.items.iter().find(|item| folded(&item.text) == folded(written)))
}

/// An answer that counts: member, item, value.
pub(super) struct Read {
    pub member: String,
    pub item: String,
    pub value: f64,
}

/// Reads an answer with the plan and the round that is open. Faults: `delphi_other_study`, `delphi_round_closed` and
/// `delphi_round_not_begun` with `round` and `current`, `delphi_member_unknown` with `member`, `delphi_item_unknown` with
/// `item`, `delphi_value` with `value`, `delphi_points` with `from`, `to` and `value`.
pub(super) fn read(written: &Written, plan: &DelphiPlan, mark: &str, current: u32) -> Result<Read, Fault> {
    if written.mark.as_ref().is_some_and(|own| own != mark) {
        return Err(Fault::new("delphi_other_study"));
    }
    if let Some(text) = &written.round {
        let round = text.parse::<u32>().unwrap_or(0);
        if round != current {
            return Err(if round > current {
                Fault::new("delphi_round_not_begun").with("round", round).with("current", current)
            } else {
                Fault::new("delphi_round_closed").with("round", round).with("current", current)
            });
        }
    }
    let known = plan.panel.iter().find(|label| folded(label) == folded(&written.member));
    let member = known.ok_or_else(|| Fault::new("delphi_member_unknown").with("member", written.member.as_str()))?;
    let found = item(plan, &written.item);
    let item = found.ok_or_else(|| Fault::new("delphi_item_unknown").with("item", written.item.as_str()))?;
    let value = plain(&written.value).replace('−', "-").parse::<f64>().ok().filter(|value| value.is_finite());
    let value = value.ok_or_else(|| Fault::new("delphi_value").with("value", written.value.as_str()))?;
    if let DelphiAsks::Scale { from, to } = item.asks
        && (value.fract() != 0.0 || value < f64::from(from) || value > f64::from(to))
    {
        let value = written.value.as_str();
        return Err(Fault::new("delphi_points").with("from", from).with("to", to).with("value", value));
    }
    Ok(Read { member: member.clone(), item: item.uid.clone(), value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_brings_replies_through_noise() {
        let text = "老王 10:02\n收到\n【KD-7f3a　E3 R2】\n1＝4；太远\n2 = \n三 = 5\n 3=5\n好的\n[KD-7F3A E4 R2]\n1 = 2";
        let found = fish(text);
        let told: Vec<(&str, &str, &str, &str)> =
            found.iter().map(|w| (w.member.as_str(), w.item.as_str(), w.value.as_str(), w.reason.as_str())).collect();
        assert_eq!(told, [("E3", "1", "4", "太远"), ("E3", "3", "5", ""), ("E4", "1", "2", "")]);
        assert!(found.iter().all(|w| w.mark.as_deref() == Some("7F3A") && w.round.as_deref() == Some("2")));
        assert_eq!(found[0].line, 4, "a refusal must find its line again");
    }

    #[test]
    fn lines_of_a_table_need_no_heading_and_keep_commas_in_reasons() {
        let found = fish("专家,条目,打分,理由\nE1，1，4，远，而且贵\nE2\t2\t3\nE3,1,,");
        let told: Vec<(&str, &str, &str)> =
            found.iter().map(|w| (w.member.as_str(), w.value.as_str(), w.reason.as_str())).collect();
        assert_eq!(told, [("E1", "4", "远,而且贵"), ("E2", "3", "")], "a blank value is no answer");
        assert_eq!(fish("你好\n谢谢"), []);
    }
}
