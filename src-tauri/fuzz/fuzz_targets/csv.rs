//! Runs `keheng_fuzz::csv`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    keheng_fuzz::csv::run(bytes);
});
