//! The help in the user's language: words are laid over the commands by their place.

use crate::args::Args;
use clap::{Arg, ArgAction, Command, CommandFactory};
use keheng_words::Words;
use std::collections::BTreeMap;

/// The commands with their words.
pub fn command(words: &Words) -> Command {
    dressed(Args::command(), "cli-about", words)
}

fn dressed(command: Command, about: &str, words: &Words) -> Command {
    let word = |key: &str| words.find(key, &BTreeMap::new()).unwrap_or_default();
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    let headings = (words.cli_heading_arguments(), words.cli_heading_options());
    let mut command = command
        .about(word(about))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help))
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", words.cli_heading_usage()))
        .subcommand_help_heading(words.cli_heading_commands())
        .mut_args(|arg| {
            let heading = if arg.is_positional() { &headings.0 } else { &headings.1 };
            let help = word(&format!("cli-arg-{}", arg.get_id().as_str().replace('_', "-")));
            arg.help(help).help_heading(heading.clone())
        });
    if about == "cli-about" {
        let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
        command = command.arg(version.help(words.cli_arg_version()).help_heading(headings.1));
    }
    for name in names {
        let key = format!("{about}-{name}");
        command = command.mut_subcommand(name, |sub| dressed(sub, &key, words));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use keheng_words::Lang;

    fn check(command: &Command, place: &str) {
        let about = command.get_about().map(|a| a.to_string()).unwrap_or_default();
        assert!(!about.is_empty(), "{place} has no words");
        for arg in command.get_arguments() {
            let help = arg.get_help().map(|h| h.to_string()).unwrap_or_default();
            assert!(!help.is_empty(), "{place}: {} has no words", arg.get_id());
        }
        for sub in command.get_subcommands() {
            check(sub, &format!("{place} {}", sub.get_name()));
        }
    }

    #[test]
    fn every_command_and_argument_has_words_in_both_languages() {
        for lang in Lang::ALL {
            let command = command(Words::of(lang));
            check(&command, lang.tag());
            command.debug_assert();
        }
    }
}
