//! The words of every language, read and compared: what the generators build on, and what the tests refuse.
//!
//! One rule for arguments: a variable is text unless the comment above the **English** message declares it as a
//! number, in the form
//!
//! ```ftl
//! # $n (number) - how many customers were merged
//! # $name - the one that stays
//! customers-merged = ...
//! ```

use fluent_syntax::{ast, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

/// The languages of the house; the first one is what an unknown setting falls back to.
pub const LANGUAGES: [&str; 2] = ["zh-CN", "en"];
/// The language whose comments declare the arguments.
const DECLARING: &str = "en";

/// What an argument may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// shown as it is
    Text,
    /// grouped, and able to choose a plural
    Number,
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// text or number
    pub kind: Kind,
    /// the translator's note, may be empty
    pub note: String,
}

/// One message, as all languages agree on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// arguments by name
    pub arguments: BTreeMap<String, Argument>,
}

/// All messages and the files they come from.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// file stems, sorted; every language has each of them
    pub domains: BTreeSet<String>,
    /// messages by key
    pub messages: BTreeMap<String, Message>,
    /// what must be put right before the words can be used
    pub problems: Vec<String>,
}

/// What one message of one language uses.
#[derive(Default)]
struct Used {
    variables: BTreeSet<String>,
    /// those in `NUMBER()` or choosing a plural
    as_number: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// One language's messages (`key`) and terms (`-key`), and the arguments its comments declare.
#[derive(Default)]
struct Language {
    entries: BTreeMap<String, Used>,
    declared: BTreeMap<String, BTreeMap<String, Argument>>,
}

impl Catalogue {
    /// Reads `<locales>/<language>/<domain>.ftl` of every language and compares them.
    pub fn read(locales: &Path) -> io::Result<Catalogue> {
        let mut catalogue = Catalogue::default();
        let mut languages = Vec::new();
        for tag in LANGUAGES {
            let mut language = Language::default();
            for path in ftl_files(&locales.join(tag))? {
                let name = format!("{tag}/{}", path.file_name().unwrap_or_default().to_string_lossy());
                catalogue.domains.insert(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
                language.add(&name, &fs::read_to_string(&path)?, &mut catalogue.problems);
            }
            language.resolve(tag, &mut catalogue.problems);
            languages.push(language);
        }
        for (tag, domain) in LANGUAGES.iter().flat_map(|t| catalogue.domains.iter().map(move |d| (t, d))) {
            if !locales.join(tag).join(format!("{domain}.ftl")).is_file() {
                catalogue.problems.push(format!("{tag}/{domain}.ftl is missing"));
            }
        }
        catalogue.compare(&languages);
        Ok(catalogue)
    }

    fn compare(&mut self, languages: &[Language]) {
        let keys: BTreeSet<&String> =
            languages.iter().flat_map(|l| l.entries.keys()).filter(|k| !k.starts_with('-')).collect();
        for key in keys {
            let mut variables = BTreeSet::new();
            let mut as_number = BTreeSet::new();
            for (tag, language) in LANGUAGES.iter().zip(languages) {
                match language.entries.get(key) {
                    Some(used) => {
                        variables.extend(used.variables.iter().cloned());
                        as_number.extend(used.as_number.iter().cloned());
                    }
                    None => self.problems.push(format!("{key} has no words in {tag}")),
                }
            }
            let declared = LANGUAGES
                .iter()
                .zip(languages)
                .find(|(tag, _)| **tag == DECLARING)
                .and_then(|(_, language)| language.declared.get(key));
            for (tag, language) in LANGUAGES.iter().zip(languages) {
                let Some(used) = language.entries.get(key) else { continue };
                for name in variables.difference(&used.variables) {
                    self.problems.push(format!("{key}: ${name} is not used in {tag}"));
                }
            }
            let mut arguments = BTreeMap::new();
            for name in &variables {
                let argument = declared
                    .and_then(|d| d.get(name).cloned())
                    .unwrap_or(Argument { kind: Kind::Text, note: String::new() });
                if as_number.contains(name) && argument.kind != Kind::Number {
                    self.problems.push(format!(
                        "{key}: ${name} is used as a number; say `# ${name} (number) - what it is` above the English message"
                    ));
                }
                arguments.insert(name.clone(), argument);
            }
            for name in declared.into_iter().flat_map(|d| d.keys()).filter(|n| !variables.contains(*n)) {
                self.problems.push(format!("{key}: the comment names ${name}, which no language uses"));
            }
            self.messages.insert(key.clone(), Message { arguments });
        }
    }
}

impl Language {
    fn add(&mut self, file: &str, source: &str, problems: &mut Vec<String>) {
        let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let (key, pattern, comment) = match entry {
                ast::Entry::Message(m) => {
                    if !m.attributes.is_empty() {
                        problems.push(format!("{file}: {}: attributes have no typed function", m.id.name));
                    }
                    (m.id.name.to_owned(), m.value, m.comment)
                }
                ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(t.value), t.comment),
                ast::Entry::Junk { content } => {
                    let line = content.lines().next().unwrap_or_default();
                    problems.push(format!("{file}: not Fluent: {line:?}"));
                    continue;
                }
                _ => continue,
            };
            if !key.starts_with('-') && !well_formed(&key) {
                problems.push(format!("{file}: {key}: a key is two or more lower-case words joined by '-'"));
            }
            let mut used = Used::default();
            match &pattern {
                Some(pattern) => used.pattern(pattern),
                None => problems.push(format!("{file}: {key} says nothing")),
            }
            let declared = comment.map(|c| declarations(&c.content)).unwrap_or_default();
            if !declared.is_empty() {
                self.declared.insert(key.clone(), declared);
            }
            if self.entries.insert(key.clone(), used).is_some() {
                problems.push(format!("{file}: {key} is said twice"));
            }
        }
    }

    /// Adds to each message what the messages inside it use; terms have no arguments of their own here.
    fn resolve(&mut self, tag: &str, problems: &mut Vec<String>) {
        let mut inherited: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
        for key in self.entries.keys() {
            let mut seen = BTreeSet::from([key.clone()]);
            let mut todo: Vec<&String> = self.entries[key].references.iter().collect();
            let sum = inherited.entry(key.clone()).or_default();
            while let Some(reference) = todo.pop() {
                match self.entries.get(reference) {
                    None => problems.push(format!("{tag}: {key} refers to {reference}, which does not exist")),
                    Some(used) if seen.insert(reference.clone()) => {
                        if !reference.starts_with('-') {
                            sum.0.extend(used.variables.iter().cloned());
                            sum.1.extend(used.as_number.iter().cloned());
                        }
                        todo.extend(&used.references);
                    }
                    Some(_) if reference == key => problems.push(format!("{tag}: {key} refers to itself")),
                    Some(_) => {}
                }
            }
        }
        for (key, (variables, as_number)) in inherited {
            if let Some(used) = self.entries.get_mut(&key) {
                used.variables.extend(variables);
                used.as_number.extend(as_number);
            }
        }
    }
}

impl Used {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                if let ast::InlineExpression::VariableReference { id } = selector
                    && variants.iter().any(|v| is_plural(&v.key))
                {
                    self.as_number.insert(id.name.to_owned());
                }
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        use ast::InlineExpression as E;
        match inline {
            E::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            E::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            E::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().flat_map(|a| &a.named).for_each(|n| self.inline(&n.value));
            }
            E::FunctionReference { id, arguments } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                    if let (E::VariableReference { id: variable }, "NUMBER") = (argument, id.name) {
                        self.as_number.insert(variable.name.to_owned());
                    }
                }
            }
            E::Placeable { expression } => self.expression(expression),
            E::StringLiteral { .. } | E::NumberLiteral { .. } => {}
        }
    }
}

fn is_plural(key: &ast::VariantKey<&str>) -> bool {
    match key {
        ast::VariantKey::NumberLiteral { .. } => true,
        ast::VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(name),
    }
}

/// Two or more words: so a key is never a keyword and never clashes with a hand-written function.
fn well_formed(key: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    key.contains('-') && key.split('-').all(word) && key.starts_with(|c: char| c.is_ascii_lowercase())
}

/// Reads the lines `$name (number) - note` and `$name - note` of a comment.
fn declarations(lines: &[&str]) -> BTreeMap<String, Argument> {
    let mut declared = BTreeMap::new();
    for line in lines {
        let Some(rest) = line.trim().strip_prefix('$') else { continue };
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        let rest = rest.trim_start();
        let (kind, rest) = match rest.strip_prefix("(number)") {
            Some(rest) => (Kind::Number, rest),
            None => (Kind::Text, rest),
        };
        let note = rest.trim_start_matches([' ', '-']).trim().to_owned();
        declared.insert(name.to_owned(), Argument { kind, note });
    }
    declared
}

fn ftl_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads one file per language and gives the catalogue.
    fn check(zh: &str, en: &str) -> Catalogue {
        let folder = std::env::temp_dir().join(format!("keheng-words-{}-{:p}", std::process::id(), zh));
        for (tag, text) in LANGUAGES.iter().zip([zh, en]) {
            fs::create_dir_all(folder.join(tag)).unwrap();
            fs::write(folder.join(tag).join("a.ftl"), text).unwrap();
        }
        let catalogue = Catalogue::read(&folder).unwrap();
        fs::remove_dir_all(folder).unwrap();
        catalogue
    }

    #[test]
    fn a_declared_number_is_a_number_and_the_rest_is_text() {
        let c = check(
            "a-merged = { $n } 个并入{ $name }\n",
            "# $n (number) - how many\n# $name - the one that stays\na-merged = { $n ->\n    [one] one\n   *[other] { $n }\n } into { $name }\n",
        );
        assert_eq!(c.problems, Vec::<String>::new());
        let arguments = &c.messages["a-merged"].arguments;
        assert_eq!(arguments["n"], Argument { kind: Kind::Number, note: "how many".into() });
        assert_eq!(arguments["name"].kind, Kind::Text, "text is what an undeclared kind means");
    }

    #[test]
    fn each_fault_is_named() {
        for (zh, en, wanted) in [
            ("", "a-b = x\n", "a-b has no words in zh-CN"),
            ("a-b = x\n", "", "a-b has no words in en"),
            ("a-b = x\n", "a-b = { $n }\n", "$n is not used in zh-CN"),
            ("a-b = { $n\n", "a-b = x\n", "not Fluent"),
            ("a-b = x\na-b = y\n", "a-b = x\n", "said twice"),
            ("a-b = { a-c }\n", "a-b = x\n", "refers to a-c"),
            ("a-b = { a-b }\n", "a-b = x\n", "refers to itself"),
            ("a-b = { NUMBER($n) }\n", "a-b = { $n }\n", "is used as a number"),
            ("a-b = x\n", "# $n - nothing\na-b = x\n", "which no language uses"),
            ("cancel = x\n", "cancel = x\n", "two or more lower-case words"),
            ("a-b = x\n    .title = y\n", "a-b = x\n", "attributes"),
        ] {
            let problems = check(zh, en).problems;
            assert!(
                problems.iter().any(|p| p.contains(wanted)),
                "{zh:?} | {en:?} must say {wanted:?}, said {problems:?}"
            );
        }
    }

    #[test]
    fn a_message_inside_a_message_lends_its_arguments() {
        let text =
            "# $m (number)\nmonth-name = { $m ->\n    [1] Jan\n   *[2] Feb\n }\nday-long = { $d } { month-name }\n";
        let c = check(text, text);
        assert!(c.messages["day-long"].arguments.contains_key("m"), "the inner message needs it");
        assert!(
            c.problems.iter().any(|p| p.starts_with("day-long: $m is used as a number")),
            "the outer message has to declare it too: its function is called by itself"
        );
    }
}
