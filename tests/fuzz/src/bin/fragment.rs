//! The fuzzer of `hostile::fragment`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::fragment::check(input, qadam::rulebook()));
