//! The fuzzer of `hostile::lines`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::lines::check(input, qadam::rulebook()));
