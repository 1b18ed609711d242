//! Texts of programs that write HTML.

/// HTML as plain text: tags go, breaks and ends of paragraphs become line breaks, references their characters. A `<` that
/// begins no tag is one: people write `age < 18`.
pub(super) fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (words, used) = if rest.starts_with('<') { tag(rest) } else { reference(rest) };
        out.push_str(&words);
        rest = &rest[used..];
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).collect();
    // an empty line between paragraphs, not several
    let mut kept: Vec<&str> = Vec::new();
    for line in lines {
        if !(line.is_empty() && kept.last().is_none_or(|l| l.is_empty())) {
            kept.push(line);
        }
    }
    kept.join("\n").trim().to_owned()
}

/// What a tag at the beginning stands for, and its bytes.
fn tag(rest: &str) -> (String, usize) {
    let second = rest[1..].chars().next();
    if !second.is_some_and(|c| c.is_ascii_alphabetic() || c == '/' || c == '!') {
        return ("<".to_owned(), 1);
    }
    if rest.starts_with("<!--") {
        return (String::new(), rest.find("-->").map_or(rest.len(), |end| end + 3));
    }
    let Some(end) = rest.find('>') else { return ("<".to_owned(), 1) };
    let name = rest[1..end].trim_end_matches('/').split_whitespace().next().unwrap_or_default().to_lowercase();
    // what scripts and styles hold is no text
    if ["script", "style"].contains(&name.as_str()) {
        let close = format!("</{name}");
        let lower = rest.to_ascii_lowercase();
        let after = lower.find(&close).and_then(|at| Some(at + lower[at..].find('>')? + 1));
        return (String::new(), after.unwrap_or(rest.len()));
    }
    let breaks = ["br", "/p", "/div", "/li", "/tr", "/h1", "/h2", "/h3", "/h4"].contains(&name.as_str());
    (if breaks { "\n".to_owned() } else { String::new() }, end + 1)
}

/// The character of a reference at the beginning, and its bytes.
fn reference(rest: &str) -> (String, usize) {
    let found =
        rest.get(1..).and_then(|r| r.find(';')).filter(|end| *end <= 10).map(|end| (&rest[1..end + 1], end + 2));
    let Some((name, used)) = found else { return ("&".to_owned(), 1) };
    let number = |digits: &str| {
        let code = match digits.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        code.ok().and_then(char::from_u32)
    };
    let character = match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "amp" => Some('&'),
        "nbsp" => Some(' '),
        other => other.strip_prefix('#').and_then(number),
    };
    character.map_or(("&".to_owned(), 1), |c| (c.to_string(), used))
}

/// Plain text as HTML.
pub(super) fn marked(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', "<br>")
}
