//! The fuzzer of `hostile::asks`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::asks::check(input, qadam::rulebook()));
