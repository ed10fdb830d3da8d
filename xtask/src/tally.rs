//! Tests counted from what their runners print: cargo's and wasm-bindgen's, and node's.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// The sum of `test result: ok. 5 passed; 0 failed; …` lines.
    pub(crate) fn of_cargo(output: &str) -> Self {
        let results = output
            .lines()
            .filter_map(|line| line.trim().strip_prefix("test result: "));
        let mut tally = Self::default();
        for part in results.flat_map(|result| result.split([';', '.'])) {
            match part.trim().split_once(' ') {
                Some((count, "passed")) => tally.passed += count.parse().unwrap_or(0),
                Some((count, "failed")) => tally.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
        tally
    }

    /// The closing lines of node's test runner, `# pass 5` or `ℹ pass 5`.
    pub(crate) fn of_node(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines() {
            let mut words = line.split_whitespace();
            let (Some("#" | "ℹ"), Some(what), Some(count), None) =
                (words.next(), words.next(), words.next(), words.next())
            else {
                continue;
            };
            match what {
                "pass" => tally.passed += count.parse().unwrap_or(0),
                "fail" | "cancelled" => tally.failed += count.parse().unwrap_or(0),
                _ => {}
            }
        }
        tally
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn cargo_results_are_summed() {
        let output = "test a ... ok\n\ntest result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; \
                      0 filtered out; finished in 0.10s\n\ntest result: FAILED. 2 passed; 3 failed; \
                      0 ignored; 0 filtered out; finished in 1.00s\n";
        assert_eq!(
            Tally::of_cargo(output),
            Tally {
                passed: 7,
                failed: 3
            }
        );
    }

    #[test]
    fn node_results_are_read_in_both_styles() {
        let read = Tally {
            passed: 4,
            failed: 2,
        };
        assert_eq!(
            Tally::of_node("# tests 6\n# pass 4\n# fail 1\n# cancelled 1\n"),
            read
        );
        assert_eq!(
            Tally::of_node("ℹ tests 6\nℹ pass 4\nℹ fail 2\nℹ cancelled 0\n"),
            read
        );
    }

    #[test]
    fn a_run_without_results_counts_nothing() {
        assert_eq!(
            Tally::of_cargo("error: could not compile"),
            Tally::default()
        );
        assert_eq!(Tally::of_node("ℹ pass the salt 3"), Tally::default());
    }
}
