//! What fuzzers say, made short: what they did, and what broke. Knows only their output.

use std::time::Duration;

/// What a fuzzer says of what it found: the first lines of the panic, or its own.
pub(super) fn cause(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let says = |line: &&str| line.contains("panicked at") || line.contains("ERROR: libFuzzer");
    let from = lines.iter().position(says).unwrap_or_default();
    lines[from..]
        .iter()
        .take(6)
        .copied()
        .collect::<Vec<_>>()
        .join("\n")
}

/// What all processes of a target did.
#[derive(Default)]
pub(super) struct Sum {
    inputs: u64,
    edges: u64,
    memory: u64,
}

impl Sum {
    /// With one more process, by what it wrote.
    pub(super) fn add(&mut self, output: &str) {
        let after = |line: &str, mark: &str| -> Option<u64> {
            let (_, rest) = line.split_once(mark)?;
            rest.split_whitespace().next()?.parse().ok()
        };
        for line in output.lines() {
            let inputs = after(line, "stat::number_of_executed_units:");
            self.inputs += inputs.unwrap_or_default();
            let memory = after(line, "stat::peak_rss_mb:");
            self.memory = self.memory.max(memory.unwrap_or_default());
            self.edges = self.edges.max(after(line, " cov: ").unwrap_or_default());
        }
    }

    /// As one line says it.
    pub(super) fn told(&self, time: Duration) -> String {
        let Self {
            inputs,
            edges,
            memory,
        } = self;
        let rate = inputs / time.as_secs().max(1);
        format!("{inputs} inputs, {rate} a second, {edges} edges, {memory} MB at most")
    }
}

#[cfg(test)]
mod tests {
    use super::{Sum, cause};

    #[test]
    fn processes_are_summed() {
        let mut sum = Sum::default();
        let first = "#8\tINITED cov: 120 ft: 121 corp: 2/3b\n#99\tDONE   cov: 140 ft: 1\n\
                     stat::number_of_executed_units: 99\nstat::peak_rss_mb:              40\n";
        sum.add(first);
        sum.add("stat::number_of_executed_units: 1\nstat::peak_rss_mb: 30\n");
        assert_eq!((sum.inputs, sum.edges, sum.memory), (100, 140, 40));
    }

    #[test]
    fn the_panic_is_told() {
        let output = "#1\tNEW\nthread 'main' panicked at src/lib.rs:1:2:\nwhy\n";
        assert!(cause(output).starts_with("thread 'main' panicked"));
        assert_eq!(cause("x"), "x");
    }
}
