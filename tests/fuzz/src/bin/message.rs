//! The fuzzer of `hostile::message`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| hostile::message::check(input, qadam::rulebook()));
