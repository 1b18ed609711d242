//! Runs `keheng_fuzz::payload`.

#![no_main]

use keheng_fuzz::payload::{cut, joined, run};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|bytes: &[u8]| {
    run(bytes);
});

// A length that does not fit ends a stream, so most changes are made inside of sections, and their lengths put right.
fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
    let mut sections = cut(&data[..size]);
    if sections.is_empty() || seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, most);
    }
    let (at, to) = ((seed >> 8) as usize % sections.len(), (seed >> 16) as usize % sections.len());
    match (seed >> 3) % 16 {
        0 => sections.swap(at, to),
        1 => sections.insert(to, sections[at].clone()),
        2 => drop(sections.remove(at)),
        3 => sections[at].0 = (seed >> 24) as u8 % 5,
        _ => {
            let content = &mut sections[at].1;
            let length = content.len();
            let room = length + most.saturating_sub(size);
            content.resize(room.max(1), 0);
            let room = content.len();
            let changed = fuzzer_mutate(content, length, room);
            content.truncate(changed);
        }
    }
    let stream = joined(&sections);
    if stream.len() > most {
        return fuzzer_mutate(data, size, most);
    }
    data[..stream.len()].copy_from_slice(&stream);
    stream.len()
});
