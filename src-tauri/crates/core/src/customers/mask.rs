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
        assert_eq!(name("张伟"), "张*");
        assert_eq!(name("欧阳娜娜"), "欧**");
        assert_eq!(name("江北图文店"), "江北图文店");
    }
}
