//! Runs `keheng_fuzz::backup`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    keheng_fuzz::backup::run(bytes);
});
