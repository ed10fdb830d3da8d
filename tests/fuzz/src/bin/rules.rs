//! The fuzzer of `hostile::rules`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::rules::check(input, qadam::rulebook()));
