//! Runs `keheng_fuzz::container`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    keheng_fuzz::container::run(bytes);
});
