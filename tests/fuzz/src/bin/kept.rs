//! The fuzzer of `hostile::kept`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::kept::check(input, qadam::rulebook()));
