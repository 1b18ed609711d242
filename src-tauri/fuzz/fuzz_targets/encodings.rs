//! Runs `keheng_fuzz::encodings`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    keheng_fuzz::encodings::run(bytes);
});
