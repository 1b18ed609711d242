//! Which languages of a file are the two of a form.

use super::making::Note;
use keheng_form::{Lang, Text};

/// A text in the languages of its file; a blank language is the file's own.
pub(super) type Said = Vec<(String, String)>;

/// Languages of a file and what they are here.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tongues {
    /// language of the file that is read as Chinese
    pub zh: Option<String>,
    /// language of the file that is read as English
    pub en: Option<String>,
}

/// Whether the name of a language means one of ours: a code, or its name in a few languages.
fn named(name: &str) -> Option<Lang> {
    let lower = name.to_lowercase();
    let code =
        |code: &str| lower == code || lower.starts_with(&format!("{code}-")) || lower.contains(&format!("({code}"));
    if code("zh") || ["chinese", "中文", "汉语", "普通话"].iter().any(|word| lower.contains(word)) {
        Some(Lang::Zh)
    } else if code("en") || ["english", "英文", "英语", "eng"].contains(&lower.trim()) {
        Some(Lang::En)
    } else {
        None
    }
}

/// Whether a text is written in Chinese characters.
pub(super) fn is_chinese(text: &str) -> bool {
    let han = |c: &char| ('\u{4E00}'..='\u{9FFF}').contains(c);
    text.chars().filter(han).count() * 3 > text.chars().filter(|c| c.is_alphabetic()).count()
}

impl Tongues {
    /// Finds them: by name first, then the file's first languages take the free places, Chinese texts the Chinese one.
    /// `main` names the language of the texts without one.
    pub fn find(languages: &[String], main: Option<&str>, sample: impl Fn(&str) -> String) -> Tongues {
        let mut found = Tongues::default();
        let called = |language: &str| {
            if language.is_empty() { main.unwrap_or_default().to_owned() } else { language.to_owned() }
        };
        for language in languages {
            match named(&called(language)) {
                Some(Lang::Zh) if found.zh.is_none() => found.zh = Some(language.clone()),
                Some(Lang::En) if found.en.is_none() => found.en = Some(language.clone()),
                _ => {}
            }
        }
        for language in languages {
            let taken = [&found.zh, &found.en].into_iter().any(|l| l.as_ref() == Some(language));
            // a language whose name says that it is neither takes a place only where there is no other
            let nameless = called(language).is_empty();
            if taken || (!nameless && (found.zh.is_some() || found.en.is_some())) {
                continue;
            }
            if is_chinese(&sample(language)) {
                found.zh.get_or_insert_with(|| language.clone());
            } else {
                found.en.get_or_insert_with(|| language.clone());
            }
        }
        found
    }

    /// A text of the file in our languages. Where a language is blank the file's own stands in, if it is none of ours.
    pub fn text(&self, said: &Said) -> Text {
        let of = |language: &Option<String>| {
            let language = language.as_ref()?;
            said.iter().find(|(l, _)| l == language).map(|(_, text)| text.clone())
        };
        let mut text = Text { zh: of(&self.zh).unwrap_or_default(), en: of(&self.en).unwrap_or_default() };
        if text.is_empty() {
            let own =
                said.iter().find(|(l, _)| l.is_empty()).or(said.first()).map(|(_, t)| t.clone()).unwrap_or_default();
            // not into a place that the file has filled with another language
            if self.zh.is_some() && (self.en.is_none() || is_chinese(&own)) { text.zh = own } else { text.en = own }
        }
        text
    }

    /// The languages of the form, the file's first one first.
    pub fn languages(&self, order: &[String]) -> Vec<Lang> {
        let place = |language: &Option<String>| language.as_ref().and_then(|l| order.iter().position(|o| o == l));
        let mut found: Vec<(usize, Lang)> = [(place(&self.zh), Lang::Zh), (place(&self.en), Lang::En)]
            .into_iter()
            .filter_map(|(at, lang)| Some((at?, lang)))
            .collect();
        found.sort_by_key(|(at, _)| *at);
        if found.is_empty() { vec![Lang::En] } else { found.into_iter().map(|(_, lang)| lang).collect() }
    }

    /// Whether a language of the file is one of the two.
    pub fn is_ours(&self, language: &str) -> bool {
        [&self.zh, &self.en].into_iter().flatten().any(|l| l == language)
    }

    /// What is to be said about the file's languages: those that are only kept, and one that took a place not its own.
    pub fn notes(&self, languages: &[String]) -> Vec<Note> {
        let kept = languages.iter().filter(|l| !l.is_empty() && !self.is_ours(l));
        let mut notes: Vec<Note> =
            kept.map(|l| Note::new(0, "", "language_kept").with("language", l.as_str())).collect();
        for (place, lang) in [(&self.zh, Lang::Zh), (&self.en, Lang::En)] {
            if let Some(language) = place
                .as_ref()
                .filter(|l| !l.is_empty() && named(l).is_some_and(|n| n != lang) || !l.is_empty() && named(l).is_none())
            {
                let as_code = if lang == Lang::Zh { "zh-CN" } else { "en" };
                notes.push(
                    Note::new(0, "", "language_taken").with("language", language.as_str()).with("place", as_code),
                );
            }
        }
        notes
    }

    /// What a language of ours is called in the file, for the way back.
    pub fn of(&self, lang: Lang) -> Option<&str> {
        match lang {
            Lang::Zh => self.zh.as_deref(),
            Lang::En => self.en.as_deref(),
        }
    }
}
