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

/// A string of Chinese characters, filled up with zeros.
type Word = [char; LONGEST];

/// What stands around a string: different neighbours before and after; an edge counts as a new one each time.
#[derive(Default)]
struct Around {
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
    // most strings come once: what stands around them is only looked at where they come often
    let mut often: HashMap<Word, (u32, usize)> = HashMap::new();
    let lower: Vec<Vec<char>> = texts.iter().map(|text| text.to_lowercase().chars().collect()).collect();
    for (at, characters) in lower.iter().enumerate() {
        for word in latin_words(characters) {
            *latin.entry(word).or_default() += 1;
        }
        for (_, string) in runs(characters).flat_map(strings) {
            let (answers, last) = often.entry(word(string)).or_insert((0, usize::MAX));
            if *last != at {
                (*answers, *last) = (*answers + 1, at);
            }
        }
    }
    often.retain(|_, (answers, _)| *answers >= LEAST);
    let mut around: HashMap<Word, Around> = HashMap::new();
    for run in lower.iter().flat_map(|characters| runs(characters)) {
        for (start, string) in strings(run).filter(|(_, string)| often.contains_key(&word(string))) {
            let around = around.entry(word(string)).or_default();
            match start.checked_sub(1) {
                Some(before) => _ = around.before.0.insert(run[before]),
                None => around.before.1 += 1,
            }
            match run.get(start + string.len()) {
                Some(after) => _ = around.after.0.insert(*after),
                None => around.after.1 += 1,
            }
        }
    }
    let mut found: Vec<(String, u32)> = latin.into_iter().filter(|(_, n)| *n >= LEAST).collect();
    found.extend(free(&often, &around));
    // the order does not hang on how a map keeps them
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    found.truncate(most);
    found
}

/// English words of a text, each once.
fn latin_words(characters: &[char]) -> BTreeSet<String> {
    let words =
        characters.split(|c| !(c.is_ascii_alphanumeric() || *c == '\'')).map(|word| word.iter().collect::<String>());
    words
        .map(|word| word.trim_matches('\'').to_owned())
        .filter(|word| word.len() > 1 && word.chars().any(|c| c.is_ascii_alphabetic()))
        .filter(|word| !LITTLE.contains(&word.as_str()))
        .collect()
}

/// Chinese characters between edges.
fn runs(characters: &[char]) -> impl Iterator<Item = &[char]> {
    characters.split(|c| !han(*c) || JOINS.contains(*c))
}

/// All strings of a run that can be words, with where they begin.
fn strings(run: &[char]) -> impl Iterator<Item = (usize, &[char])> {
    (2..=LONGEST.min(run.len())).flat_map(move |length| run.windows(length).enumerate())
}

fn word(string: &[char]) -> Word {
    let mut word = ['\0'; LONGEST];
    word[..string.len()].copy_from_slice(string);
    word
}

/// Strings that stand free and are not mostly parts of longer ones.
fn free(often: &HashMap<Word, (u32, usize)>, around: &HashMap<Word, Around>) -> Vec<(String, u32)> {
    let stands = |(neighbours, edges): &(HashSet<char>, u32)| neighbours.len() + *edges as usize >= 2;
    let free: HashMap<Word, u32> = around
        .iter()
        .filter(|(_, around)| stands(&around.before) && stands(&around.after))
        .filter_map(|(word, _)| Some((*word, often.get(word)?.0)))
        .collect();
    let characters = |word: &Word| -> Vec<char> { word.iter().copied().take_while(|c| *c != '\0').collect() };
    let mut parts: HashSet<Word> = HashSet::new();
    for (whole, answers) in &free {
        let whole = characters(whole);
        for (_, part) in strings(&whole).filter(|(_, part)| part.len() < whole.len()) {
            if free.get(&word(part)).is_some_and(|n| f64::from(*answers) >= WITHIN * f64::from(*n)) {
                parts.insert(word(part));
            }
        }
    }
    let whole = free.iter().filter(|(word, _)| !parts.contains(*word));
    whole.map(|(word, n)| (characters(word).into_iter().collect(), *n)).collect()
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
