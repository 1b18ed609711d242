//! Masks: what is shown of phones and personal names until somebody asks for the rest.

/// `138****5678`; numbers of up to seven digits keep their last two. What is masked already stays.
pub fn phone(text: &str) -> String {
    if text.contains('*') {
        return text.to_owned();
    }
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    let show = |n: usize| digits[digits.len() - n..].iter().collect::<String>();
    match digits.len() {
        0 => String::new(),
        1..=7 => format!("****{}", show(digits.len().min(2))),
        n => {
            let head: String = digits[n.saturating_sub(11).min(n - 8)..].iter().take(3).collect();
            format!("{head}****{}", show(4))
        }
    }
}

/// A text with telephone numbers somewhere in it: every run of at least eleven digits is masked as a phone. What is shorter is
/// an account, a date, a sum.
pub fn numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    let put = |run: &mut String, out: &mut String| {
        if run.len() >= 11 {
            out.push_str(&phone(run));
        } else {
            out.push_str(run);
        }
        run.clear();
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            run.push(c);
        } else {
            put(&mut run, &mut out);
            out.push(c);
        }
    }
    put(&mut run, &mut out);
    out
}

/// Whether a cell of somebody's table is a Chinese mobile number as such, however it is written.
pub fn is_mobile(text: &str) -> bool {
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '+' | '(' | ')')).collect();
    let own = digits.strip_prefix("86").filter(|own| own.len() == 11).unwrap_or(&digits);
    own.len() == 11
        && own.bytes().all(|b| b.is_ascii_digit())
        && own.starts_with('1')
        && !matches!(own.as_bytes()[1], b'0' | b'1' | b'2')
}

/// `张**`: the first character of a private person's name. Firms' names are public and stay.
pub fn name(text: &str) -> String {
    if super::form::is_firm(text) || text.contains('*') {
        return text.to_owned();
    }
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => format!("{first}{}", "*".repeat(characters.count().clamp(1, 2))),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enough_is_hidden() {
        assert_eq!(phone("13812345678"), "138****5678");
        assert_eq!(phone("+86 138-1234-5678"), "138****5678", "the country code is no part of the number");
        assert_eq!(phone("138****5678"), "138****5678");
        assert_eq!(phone("95338"), "****38");
        assert_eq!(numbers(r#"["张伟","13812345678"]"#), r#"["张伟","138****5678"]"#);
        assert_eq!(numbers("+8613812345678 月结 2024001122"), "+138****5678 月结 2024001122");
        assert!(is_mobile("138 1234 5678") && is_mobile("+86-13812345678") && !is_mobile("12812345678"));
        assert!(!is_mobile("7731000000395") && !is_mobile("1381234567") && !is_mobile("YT13812345678"));
        assert_eq!(name("张伟"), "张*");
        assert_eq!(name("欧阳娜娜"), "欧**");
        assert_eq!(name("江北图文店"), "江北图文店");
    }
}
