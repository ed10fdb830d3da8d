//! The fuzzer of `hostile::table`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::table::check(input, qadam::rulebook()));
