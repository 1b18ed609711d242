//! The words of Keheng: Fluent files in `locales/<language>/<domain>.ftl`, and a typed function for each message.
//!
//! `Words::of(Lang::En).shell_no_room("D:")` is the message `shell-no-room`; its arguments come in alphabetical
//! order. A missing key or argument does not compile, a missing language fails this crate's tests. The page gets the
//! same functions from the same files (`ui/src/gen/words.ts`). After adding a message: `cargo xtask gen`.
//!
//! Names of arguments: text, unless the comment above the English message says `# $n (number) - what it is`.

mod format;
#[rustfmt::skip]
#[path = "gen.rs"]
mod generated;

pub use format::{NO_FIGURE, decimal, money, percent};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use keheng_base::{Arg, Fault};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr, sync::OnceLock};
use unic_langid::LanguageIdentifier;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
pub enum Lang {
    /// Simplified Chinese
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// Both, in the order they are offered.
    pub const ALL: [Lang; 2] = [Lang::ZhCn, Lang::En];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::ZhCn => "zh-CN",
            Lang::En => "en",
        }
    }

    /// The language that serves a system locale such as `zh_TW.UTF-8` or `en-GB`; Chinese for all that are unknown.
    pub fn serving(locale: &str) -> Lang {
        let primary = locale.split(['-', '_', '.']).next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("en") { Lang::En } else { Lang::ZhCn }
    }

    const fn other(self) -> Lang {
        match self {
            Lang::ZhCn => Lang::En,
            Lang::En => Lang::ZhCn,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = Fault;
    /// Reads a tag exactly as [`Lang::tag`] writes it; otherwise `unknown_language` with `language`.
    fn from_str(tag: &str) -> Result<Lang, Fault> {
        let found = Lang::ALL.into_iter().find(|l| l.tag() == tag);
        found.ok_or_else(|| Fault::new("unknown_language").with("language", tag))
    }
}

/// What a message accepts as a number.
pub trait Number: Copy {
    /// As Fluent counts: exact up to 2^53.
    fn number(self) -> f64;
}
macro_rules! numbers { ($($t:ty),*) => {$( impl Number for $t { fn number(self) -> f64 { self as f64 } } )*} }
numbers!(u8, u32, u64, usize, i32, i64, f64);

/// The words of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language; they are read once per run.
    pub fn of(lang: Lang) -> &'static Words {
        static ZH_CN: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        match lang {
            Lang::ZhCn => ZH_CN.get_or_init(|| Words::read(lang)),
            Lang::En => EN.get_or_init(|| Words::read(lang)),
        }
    }

    fn read(lang: Lang) -> Words {
        // Both tags are well formed; the root language would only lose the plural rules.
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(format::fluent));
        // Whatever does not parse or is said twice is left out here and named by the tests.
        let _ = bundle.add_builtins();
        for (_, _, source) in generated::SOURCES.iter().filter(|(l, ..)| *l == lang) {
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Words { lang, bundle }
    }

    /// Which language these are.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message that is known only at run time; none when there is no such message. Missing arguments show their name.
    pub fn find(&self, key: &str, args: &BTreeMap<String, Arg>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(name.as_str(), fluent_value(value));
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }

    /// The plain one-line messages whose keys begin so, without that beginning, every `{ $n }` as it stands: for a page
    /// without Fluent that fills them in itself.
    pub fn unfilled(&self, beginning: &str) -> BTreeMap<String, String> {
        let sources = generated::SOURCES.iter().filter(|(lang, ..)| *lang == self.lang);
        sources
            .flat_map(|(.., source)| source.lines())
            .filter_map(|line| line.strip_prefix(beginning)?.split_once(" = "))
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
            .collect()
    }

    /// What a fault says: the message `error-<code>`, or, for a code without words, one that names the code.
    pub fn fault(&self, fault: &Fault) -> String {
        let key = format!("error-{}", fault.code.replace('_', "-"));
        self.find(&key, &fault.args).unwrap_or_else(|| self.error_unknown(&fault.to_string()))
    }

    /// Behind every typed function. In a build whose tests pass each message is there in both languages.
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        let found = self.find(key, &args).or_else(|| Words::of(self.lang.other()).find(key, &args));
        found.unwrap_or_else(|| key.to_owned())
    }
}

fn fluent_value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Number(n) => FluentValue::from(*n),
        Arg::Text(t) => FluentValue::from(t.as_str()),
    }
}
