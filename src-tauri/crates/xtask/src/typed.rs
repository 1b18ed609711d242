//! Turns the catalogue into typed functions: `words/src/gen.rs` for Rust, `ui/src/gen/words.ts` for the page.
//!
//! Neither holds any words, so that changing a word changes no generated file.

use crate::catalogue::{Catalogue, Kind, LANGUAGES, Message};
use std::fmt::Write;

/// Where the Rust functions live, from the root of the repository.
pub const RUST_FILE: &str = "src-tauri/crates/words/src/gen.rs";
/// Where the page's functions live, from the root of the repository.
pub const PAGE_FILE: &str = "ui/src/gen/words.ts";
/// Where the words live, from the root of the repository.
pub const LOCALES: &str = "src-tauri/crates/words/locales";

/// The text of [`RUST_FILE`].
pub fn rust(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "// Made by `cargo xtask gen` from locales/: do not edit.\n\nuse crate::{Lang, Number, Words};\n\n\
         /// The words of each language, file by file.\npub(crate) const SOURCES: &[(Lang, &str, &str)] = &[\n",
    );
    for (language, tag) in [("ZhCn", "zh-CN"), ("En", "en")] {
        for domain in &catalogue.domains {
            let _ =
                writeln!(out, "    (Lang::{language}, \"{domain}\", include_str!(\"../locales/{tag}/{domain}.ftl\")),");
        }
    }
    out.push_str("];\n\n#[allow(clippy::too_many_arguments)]\nimpl Words {\n");
    for (key, message) in &catalogue.messages {
        let _ = writeln!(out, "    /// {}", summary(key, message));
        let parameters: String = message
            .arguments
            .iter()
            .map(|(name, a)| {
                format!(", {}: {}", snake(name), if a.kind == Kind::Number { "impl Number" } else { "&str" })
            })
            .collect();
        let arguments: Vec<String> = message
            .arguments
            .iter()
            .map(|(name, a)| match a.kind {
                Kind::Number => format!("(\"{name}\", {}.number().into())", snake(name)),
                Kind::Text => format!("(\"{name}\", {}.into())", snake(name)),
            })
            .collect();
        let _ = writeln!(
            out,
            "    pub fn {}(&self{parameters}) -> String {{\n        self.say(\"{key}\", &[{}])\n    }}",
            key.replace('-', "_"),
            arguments.join(", ")
        );
    }
    out.push_str("}\n");
    out
}

const PAGE_HEAD: &str = r#"// Made by `cargo xtask gen` from src-tauri/crates/words/locales: do not edit.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { FluentValue, FluentVariable, Scope } from "@fluent/bundle";
"#;

const PAGE_RUNTIME: &str = r#"
/** A number with a true minus sign. */
class Figure extends FluentNumber {
  override toString(scope?: Scope): string {
    return super.toString(scope).replace("-", "\u2212");
  }
}

function NUMBER([value]: FluentValue[], options: Record<string, FluentValue>): FluentValue {
  // Fluent has no booleans: `useGrouping: "false"` is what both sides read as such.
  const plain = Object.fromEntries(
    Object.entries(options).map(([name, o]) => [name, o instanceof FluentNumber ? o.value : o === "false" ? false : o]),
  );
  return value instanceof FluentNumber ? new Figure(value.value, { ...value.opts, ...plain }) : (value ?? "");
}

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false, functions: { NUMBER } });
  for (const source of SOURCES[lang]) made.addResource(new FluentResource(source));
  return made;
}

/** The words of one language. Switching the language means making another one: it costs some milliseconds. */
export function makeWords(lang: Lang): Words {
  return new Words(lang);
}

export class Words {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang) {
    this.lang = lang;
    this.#bundle = bundle(lang);
  }

  /** Whether there is such a message. */
  has(key: string): key is WordKey {
    return this.#bundle.hasMessage(key);
  }

  /** A message that is known only at run time, such as that of an error code; none when there is no such message. */
  find(key: string, args: Record<string, Arg> = {}): string | undefined {
    return this.has(key) ? this.#say(key, args) : undefined;
  }

  /** A message without arguments, by key: for titles held as data. */
  text(key: PlainKey): string {
    return this.#say(key, {});
  }

  #say(key: WordKey, args: Record<string, Arg>): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    if (pattern == null) return key;
    const values: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) values[name] = typeof value === "number" ? new Figure(value) : value;
    return this.#bundle.formatPattern(pattern, values, []);
  }
"#;

/// The text of [`PAGE_FILE`].
pub fn page(catalogue: &Catalogue) -> String {
    let mut out = String::from(PAGE_HEAD);
    let mut lists = String::new();
    for tag in LANGUAGES {
        let prefix = tag.replace('-', "");
        let mut names = Vec::new();
        for domain in &catalogue.domains {
            let name = format!("{prefix}_{}", domain.replace('-', "_"));
            let _ = writeln!(out, "import {name} from \"../../../{LOCALES}/{tag}/{domain}.ftl?raw\";");
            names.push(name);
        }
        let _ = writeln!(lists, "  \"{tag}\": [{}],", names.join(", "));
    }
    let tags: Vec<String> = LANGUAGES.iter().map(|t| format!("\"{t}\"")).collect();
    let _ = write!(
        out,
        "\nexport type Lang = {};\nexport const LANGUAGES: readonly Lang[] = [{}];\n\
         /** An argument whose message is known only at run time. */\nexport type Arg = string | number;\n\n\
         const SOURCES: Record<Lang, readonly string[]> = {{\n{lists}}};\n",
        tags.join(" | "),
        tags.join(", ")
    );
    union(&mut out, "PlainKey", catalogue.messages.iter().filter(|(_, m)| m.arguments.is_empty()).map(|(k, _)| k));
    union(&mut out, "FilledKey", catalogue.messages.iter().filter(|(_, m)| !m.arguments.is_empty()).map(|(k, _)| k));
    out.push_str("export type WordKey = PlainKey | FilledKey;\n");
    out.push_str(PAGE_RUNTIME);
    for (key, message) in &catalogue.messages {
        let fields: Vec<String> = message
            .arguments
            .iter()
            .map(|(name, a)| {
                let kind = if a.kind == Kind::Number { "number" } else { "string" };
                if name.contains('-') { format!("\"{name}\": {kind}") } else { format!("{name}: {kind}") }
            })
            .collect();
        let name = camel(key);
        let _ = writeln!(out, "\n  /** {} */", summary(key, message));
        let _ = if fields.is_empty() {
            writeln!(out, "  {name}(): string {{\n    return this.#say(\"{key}\", {{}});\n  }}")
        } else {
            writeln!(
                out,
                "  {name}(args: {{ {} }}): string {{\n    return this.#say(\"{key}\", args);\n  }}",
                fields.join("; ")
            )
        };
    }
    out.push_str("}\n");
    out
}

fn union<'a>(out: &mut String, name: &str, keys: impl Iterator<Item = &'a String>) {
    let _ = write!(out, "\nexport type {name} =");
    let mut none = true;
    for key in keys {
        let _ = write!(out, "\n  | \"{key}\"");
        none = false;
    }
    out.push_str(if none { " never;\n" } else { ";\n" });
}

/// The key and the notes on its arguments.
fn summary(key: &str, message: &Message) -> String {
    let notes: Vec<String> = message
        .arguments
        .iter()
        .filter(|(_, a)| !a.note.is_empty())
        .map(|(name, a)| format!("{name}: {}", a.note.replace("*/", "* /")))
        .collect();
    if notes.is_empty() { format!("`{key}`") } else { format!("`{key}` ({})", notes.join("; ")) }
}

/// `customers-merged` -> `customersMerged`.
fn camel(key: &str) -> String {
    let mut words = key.split('-');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

/// `customerName` and `customer-name` -> `customer_name`; a word that Rust reserves gets an underscore behind it.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.replace('-', "_").chars() {
        if c.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    const RESERVED: [&str; 14] =
        ["type", "move", "match", "in", "as", "ref", "use", "for", "where", "loop", "if", "fn", "mod", "self"];
    if RESERVED.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Argument;

    #[test]
    fn a_message_becomes_one_typed_function_on_each_side() {
        let mut catalogue = Catalogue::default();
        catalogue.domains.insert("customers".into());
        let arguments = [
            ("n".to_owned(), Argument { kind: Kind::Number, note: "how many".into() }),
            ("type".to_owned(), Argument { kind: Kind::Text, note: String::new() }),
        ];
        catalogue.messages.insert("customers-merged".into(), Message { arguments: arguments.into() });
        let rust = rust(&catalogue);
        assert!(rust.contains("pub fn customers_merged(&self, n: impl Number, type_: &str) -> String"), "{rust}");
        assert!(rust.contains("include_str!(\"../locales/zh-CN/customers.ftl\")"), "{rust}");
        let page = page(&catalogue);
        assert!(page.contains("customersMerged(args: { n: number; type: string }): string"), "{page}");
        assert!(page.contains("FilledKey =\n  | \"customers-merged\""), "{page}");
        assert!(page.contains("PlainKey = never"), "a union without members is never");
    }
}
