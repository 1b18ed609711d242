//! Words that several people use, without a dictionary.
//!
//! Latin text is split at its edges. In Chinese, strings of two to four characters are words where they come often, hold
//! together and stand free: a string whose neighbour on a side is always the same is a part of a longer one, and one that
//! nearly always comes within a longer one is told by that. What only joins words ([`JOINS`]) is an edge.
//!
//! Why no dictionary: that of the usual segmenter (jieba) has five megabytes and none of the words of this trade, such as
//! 驿站 and 签收; counting finds what people of this survey say, and the same on every machine. Source: H. Feng, K. Chen, X.
//! Deng and W. Zheng, *Accessor variety criteria for Chinese word extraction*, Computational Linguistics 30 (2004) 75-93.

use std::collections::{BTreeSet, HashMap, HashSet};

/// Words of fewer people are chance.
pub const LEAST: u32 = 3;
/// The longest Chinese word, characters.
const LONGEST: usize = 4;
/// A string that comes within a longer word so often is a part of it.
const WITHIN: f64 = 0.7;
/// Characters that join words or say little by themselves.
const JOINS: &str = "的了吗呢吧啊呀嘛哦嗯我你您他她它们和与或及也就都还很太是在这那些把被让又再更等但以为";
/// English words that say little by themselves.
const LITTLE: &[&str] = &[
    "a", "about", "after", "again", "all", "also", "always", "an", "and", "any", "are", "as", "at", "be", "because",
    "been", "before", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "give", "given", "gets",
    "got", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "just",
    "me", "more", "much", "my", "no", "not", "of", "on", "one", "or", "our", "out", "please", "she", "should", "so",
    "some", "such", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to", "too", "up", "us",
    "very", "was", "we", "were", "what", "when", "which", "who", "will", "with", "would", "you", "your",
];

/// What stands around a string.
#[derive(Default)]
struct Around {
    /// answers that have it
    answers: u32,
    /// the last of them, so that an answer counts once
    last: Option<usize>,
    /// different neighbours before and after; an edge counts as a new one each time
    before: (HashSet<char>, u32),
    after: (HashSet<char>, u32),
}

/// Chinese characters.
fn han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}')
}

/// Words with the number of texts that have them, the most frequent first, at most `most`.
pub fn keywords(texts: &[&str], most: usize) -> Vec<(String, u32)> {
    let mut latin: HashMap<String, u32> = HashMap::new();
    let mut chinese: HashMap<Vec<char>, Around> = HashMap::new();
    for (at, text) in texts.iter().enumerate() {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !(c.is_ascii_alphanumeric() || c == '\''));
        let words: BTreeSet<&str> = words
            .map(|word| word.trim_matches('\''))
            .filter(|word| word.len() > 1 && word.chars().any(|c| c.is_ascii_alphabetic()) && !LITTLE.contains(word))
            .collect();
        words.into_iter().for_each(|word| *latin.entry(word.to_owned()).or_default() += 1);
        let characters: Vec<char> = lower.chars().collect();
        for run in characters.split(|c| !han(*c) || JOINS.contains(*c)) {
            count(run, at, &mut chinese);
        }
    }
    let mut found: Vec<(String, u32)> = latin.into_iter().filter(|(_, n)| *n >= LEAST).collect();
    found.extend(free(chinese));
    // the order does not hang on how a map keeps them
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

fn count(run: &[char], at: usize, chinese: &mut HashMap<Vec<char>, Around>) {
    for length in 2..=LONGEST.min(run.len()) {
        for start in 0..=run.len() - length {
            let around = chinese.entry(run[start..start + length].to_vec()).or_default();
            if around.last != Some(at) {
                (around.answers, around.last) = (around.answers + 1, Some(at));
            }
            match start.checked_sub(1) {
                Some(before) => _ = around.before.0.insert(run[before]),
                None => around.before.1 += 1,
            }
            match run.get(start + length) {
                Some(after) => _ = around.after.0.insert(*after),
                None => around.after.1 += 1,
            }
        }
    }
}

/// Strings that stand free and are not mostly parts of longer ones.
fn free(chinese: HashMap<Vec<char>, Around>) -> Vec<(String, u32)> {
    let stands = |(neighbours, edges): &(HashSet<char>, u32)| neighbours.len() + *edges as usize >= 2;
    let words: HashMap<Vec<char>, u32> = chinese
        .into_iter()
        .filter(|(_, a)| a.answers >= LEAST && stands(&a.before) && stands(&a.after))
        .map(|(word, a)| (word, a.answers))
        .collect();
    let mut parts: HashSet<&[char]> = HashSet::new();
    for (word, answers) in &words {
        for length in 2..word.len() {
            for part in word.windows(length) {
                if words.get(part).is_some_and(|n| f64::from(*answers) >= WITHIN * f64::from(*n)) {
                    parts.insert(part);
                }
            }
        }
    }
    let whole = words.iter().filter(|(word, _)| !parts.contains(word.as_slice()));
    whole.map(|(word, n)| (word.iter().collect(), *n)).collect()
}

#[cfg(test)]
mod tests {
    use super::keywords;

    #[test]
    fn words_of_the_trade_are_found_and_their_pieces_are_not() {
        let texts = [
            "快递员态度很好，派送准时",
            "快递员的态度不错",
            "驿站不送上门，快递员态度差",
            "放驿站也不通知，派送慢",
            "驿站太远了，希望送上门",
            "派送准时，包装破损",
            "包装破损，理赔慢",
            "理赔拖了一个月，包装破损",
            "希望送上门",
            "理赔太慢",
            "The driver was late, driver was rude",
            "Late again. Late!",
            "late delivery",
        ];
        let found = keywords(&texts, 20);
        let n = |word: &str| found.iter().find(|(w, _)| w == word).map(|(_, n)| *n);
        assert_eq!((n("驿站"), n("理赔"), n("包装破损")), (Some(3), Some(3), Some(3)), "{found:?}");
        assert_eq!(n("late"), Some(3), "an answer counts once however often it says so");
        assert_eq!(n("driver"), None, "one person is no trend");
        for piece in ["递员", "装破", "员态度", "包装", "the"] {
            assert_eq!(n(piece), None, "{piece} is no word of its own: {found:?}");
        }
        assert_eq!(keywords(&texts, 2).len(), 2);
        let backwards: Vec<&str> = texts.iter().rev().copied().collect();
        assert_eq!(keywords(&backwards, 20), found, "the order of the answers does not matter");
    }
}
