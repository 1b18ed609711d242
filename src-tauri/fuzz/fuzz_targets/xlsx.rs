//! Runs `keheng_fuzz::xlsx`.

#![no_main]

// A panic of the parser is fenced in and ends as an unreadable file, so it may not end the fuzzer where it happens; ours
// come out of `run`, and end it there.
libfuzzer_sys::fuzz_target!(
    init: std::panic::set_hook(Box::new(|panic| {
        if panic.location().is_some_and(|place| !place.file().contains("/registry/")) {
            eprintln!("{panic}");
        }
    })),
    |bytes: &[u8]| {
        keheng_fuzz::xlsx::run(bytes);
    }
);
