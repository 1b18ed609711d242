//! Answers through the code and through a chat.

use keheng_form::{
    Answers, Cell, Datum, Form, Holds, Kind, Lang, Page, Question, Text, cells, code,
    kinds::{Nps, Sides},
    structure,
};
use proptest::{prelude::*, test_runner::Config};

fn question(uid: &str, kind: Kind) -> Question {
    Question::new(uid, Text::both("问", "ask"), kind)
}

fn form(questions: Vec<Question>) -> Form {
    Form {
        title: Text::both("问卷", "Form"),
        languages: vec![Lang::Zh, Lang::En],
        pages: vec![Page { uid: "p1".into(), questions, ..Page::default() }],
        ..Form::default()
    }
}

/// Something that such a cell accepts, drawn from `dice`.
fn datum(holds: &Holds, dice: u64) -> Option<Datum> {
    if dice.is_multiple_of(7) {
        return None;
    }
    let of = |n: usize| (dice / 7) as usize % n.max(1);
    Some(match holds {
        Holds::Choice { options } => Datum::Text(options.get(of(options.len()))?.clone()),
        Holds::Set { options } => Datum::Set(
            options.iter().enumerate().filter(|(i, _)| dice >> (i % 60) & 1 == 1).map(|(_, o)| o.clone()).collect(),
        ),
        Holds::Order { options, most } => {
            let mut ranked = options.clone();
            ranked.rotate_left(of(options.len()));
            ranked.truncate((*most as usize).min(of(9) + 1));
            Datum::Set(ranked)
        }
        Holds::Scale { opt_out: true, .. } if dice.is_multiple_of(5) => Datum::Text(Holds::NOT_SAID.into()),
        Holds::Scale { from, to, .. } => Datum::Number(f64::from(*from) + of((to - from) as usize + 1) as f64),
        Holds::Number { min, max, decimals } => {
            let unit = 10f64.powi(i32::from(*decimals));
            let low = min.unwrap_or(-1e6);
            let room = max.unwrap_or(1e6) - low;
            Datum::Number((((low + room * of(1001) as f64 / 1000.0) * unit).round()) / unit)
        }
        Holds::Text { most } => {
            let words = ["好", "a", "包裹破损，", "KH1.", " ", "😀", "é", "\n", "0"];
            let text: String = (0..of(40)).map(|i| words[(dice >> (i % 50)) as usize % words.len()]).collect();
            let text: String = text.chars().take(*most as usize).collect();
            if text.is_empty() {
                return None;
            }
            Datum::Text(text)
        }
        Holds::Day {} => Datum::Text(keheng_form::expr::day_text(of(60_000) as i64)),
        Holds::Clock {} => Datum::Number(of(1440) as f64),
    })
}

fn filled(cells: &[Cell], dice: &[u64]) -> Answers {
    let pairs = cells.iter().zip(dice.iter().cycle().enumerate());
    pairs
        .filter_map(|(c, (i, d))| datum(&c.holds, d.rotate_left(i as u32)).map(|datum| (c.key.clone(), datum)))
        .collect()
}

/// What chats do to a text.
fn noise(code: &str, dice: &[u64]) -> String {
    let mut out = String::from("您好，这是我的问卷 Answer:\n");
    for (i, c) in code.chars().enumerate() {
        let dice = dice[i % dice.len()].rotate_right(i as u32);
        let c = if dice & 1 == 1 { c.to_ascii_lowercase() } else { c };
        let c = match c {
            '0' if dice & 6 == 0 => 'O',
            '1' if dice & 6 == 2 => 'l',
            '1' if dice & 6 == 4 => 'I',
            _ => c,
        };
        out.push(if dice & 24 == 8 { char::from_u32(u32::from(c) + 0xFEE0).unwrap() } else { c });
        match dice >> 5 & 31 {
            0 => out.push(' '),
            1 => out.push('\n'),
            2 => out.push('\u{3000}'),
            3 => out.push('-'),
            4 => out.push_str("\r\n> "),
            _ => {}
        }
    }
    out + "\n谢谢！小王 10:21"
}

fn every_type() -> Form {
    form(
        keheng_form::TYPES
            .iter()
            .enumerate()
            .map(|(i, id)| question(&format!("q{i}"), Kind::new(id).unwrap()))
            .collect(),
    )
}

proptest! {
    #![proptest_config(Config::with_cases(10_000))]

    #[test]
    fn a_chat_changes_nothing(dice in proptest::collection::vec(any::<u64>(), 60..90), id in 0u64..1 << 48, seconds: u16, arm in proptest::option::of(0u8..16), token in proptest::option::of(0u64..1 << 40)) {
        let cells = cells(&every_type());
        let answers = filled(&cells, &dice);
        let coded = code::Coded { form: 77, version: 300, id, begun: code::BEGINNING + 1_000_000, seconds, lang: Lang::En, arm, token, answers };
        let text = code::encode(&coded, &cells, structure(&cells));
        let fished = code::fish(&noise(&text, &dice));
        prop_assert_eq!(fished.len(), 1, "one code went in: {}", text);
        let bytes = fished[0].bytes.clone().unwrap();
        prop_assert_eq!(code::addressee(&bytes), Some((77, 300)));
        prop_assert_eq!(code::decode(&bytes, &cells, structure(&cells)).unwrap(), coded, "what came back is what went in");
    }

    #[test]
    fn damage_is_never_read(dice in proptest::collection::vec(any::<u64>(), 60..90), at: usize, to: u8) {
        let cells = cells(&every_type());
        let coded = code::Coded { form: 7, version: 1, id: 5, begun: code::BEGINNING, seconds: 9, lang: Lang::Zh, arm: None, token: None, answers: filled(&cells, &dice) };
        let text = code::encode(&coded, &cells, structure(&cells));
        let mut chars: Vec<char> = text.chars().collect();
        let at = 7 + at % (chars.len() - 7);
        let other = char::from(b"0123456789ABCDEFGHJKMNPQRSTVWXYZ"[usize::from(to) % 32]);
        prop_assume!(chars[at] != other);
        chars[at] = other;
        let damaged: String = chars.iter().collect();
        for found in code::fish(&damaged) {
            if let Ok(bytes) = found.bytes {
                // four spare bits of the last character may differ without a bit of the answer differing: refused too
                prop_assert!(code::decode(&bytes, &cells, structure(&cells)).is_err(), "one wrong character must be noticed");
            }
        }
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let cells = cells(&every_type());
        let _ = code::decode(&bytes, &cells, structure(&cells));
        let _ = code::fish(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn fifty_seven_answers_are_short() {
    // 22 rows expected and perceived, recommendation, and 12 questions of five points: 57 answers
    let mut questions = vec![question("s", Kind::Sides(Sides::expectation_and_perception(22)))];
    questions.push(question("n", Kind::Nps(Nps::default())));
    questions.extend((0..12).map(|i| question(&format!("q{i}"), Kind::new("scale").unwrap())));
    let form = form(questions);
    let cells = cells(&form);
    assert_eq!(cells.len(), 57);
    let answers = cells.iter().map(|c| (c.key.clone(), Datum::Number(5.0))).collect();
    let coded = code::Coded {
        form: u32::MAX,
        version: 3,
        id: 1 << 47,
        begun: code::BEGINNING + 99,
        seconds: 420,
        lang: Lang::Zh,
        arm: None,
        token: None,
        answers,
    };
    let text = code::encode(&coded, &cells, structure(&cells));
    assert!(text.len() <= 80, "{} characters: {text}", text.len());
    assert!(code::grouped(&text).replace(' ', "") == text);
}

#[test]
fn another_structure_is_refused() {
    let (one, two) = (
        form(vec![question("q", Kind::new("scale").unwrap())]),
        form(vec![question("r", Kind::new("scale").unwrap())]),
    );
    let (a, b) = (cells(&one), cells(&two));
    let coded = code::Coded {
        form: 1,
        version: 1,
        id: 1,
        begun: code::BEGINNING,
        seconds: 1,
        lang: Lang::Zh,
        arm: None,
        token: None,
        answers: Answers::new(),
    };
    let bytes = code::fish(&code::encode(&coded, &a, structure(&a)))[0].bytes.clone().unwrap();
    assert_eq!(
        code::decode(&bytes, &b, structure(&b)).unwrap_err().code,
        "code_damaged",
        "the same bits would mean something else"
    );
}

#[test]
fn a_cut_code_says_so() {
    let cells = cells(&every_type());
    let coded = code::Coded {
        form: 1,
        version: 1,
        id: 1,
        begun: code::BEGINNING,
        seconds: 1,
        lang: Lang::Zh,
        arm: None,
        token: None,
        answers: Answers::new(),
    };
    let text = code::encode(&coded, &cells, structure(&cells));
    let found = code::fish(&format!("{} 谢谢", &text[..text.len() - 9]));
    assert_eq!(found[0].bytes.as_ref().unwrap_err().code, "code_cut");
    assert!(code::fish("没有代码的聊天, KH, K H 1").is_empty());
}
