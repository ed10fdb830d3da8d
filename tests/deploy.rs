//! What the servers of hosts are told to say: the same in every file under `deploy/`, and the policy of the page.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What only a header can say, since a page in a frame cannot know who holds it.
const FRAMES: &str = "frame-ancestors";
const CACHE: &str = "Cache-Control";

/// What every answer carries, by name.
type Headers = BTreeMap<String, String>;

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).expect(path)
}

/// `add_header Name "value" always;`, each once.
fn nginx() -> Headers {
    let text = read("deploy/nginx/qadam-headers.conf");
    once(text.lines().filter_map(|line| {
        let (name, value) = line.strip_prefix("add_header ")?.split_once(" \"")?;
        Some((name, value.strip_suffix("\" always;")?))
    }))
}

/// `Name "value"` in the block of headers.
fn caddy() -> Headers {
    let text = read("deploy/caddy/Caddyfile");
    let (_, block) = text.split_once("header @qadam {\n").expect("the block");
    let (block, _) = block.split_once("\n\t}").expect("its end");
    once(block.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once(" \"")?;
        Some((name, value.strip_suffix('"')?)).filter(|_| !name.starts_with('#'))
    }))
}

/// `Name: value` below `/*`.
fn fixed() -> Headers {
    let text = read("deploy/_headers");
    let (_, block) = text.split_once("\n/*\n").expect("the rule for all");
    let lines = block.lines().map_while(|line| line.strip_prefix("  "));
    once(lines.filter_map(|line| line.split_once(": ")))
}

fn once<'a>(said: impl Iterator<Item = (&'a str, &'a str)>) -> Headers {
    let mut headers = Headers::new();
    for (name, value) in said {
        let before = headers.insert(name.to_owned(), value.to_owned());
        assert_eq!(before, None, "{name} is said twice");
    }
    headers
}

/// The policy that index.html states.
fn stated() -> String {
    let page = read("index.html");
    let (_, rest) = page
        .split_once("http-equiv=\"Content-Security-Policy\"")
        .expect("a policy");
    rest.split('"').nth(1).expect("its text").to_owned()
}

/// A policy without who may frame the page, which must be said once, and last.
fn unframed(headers: &mut Headers) -> &str {
    let policy = headers
        .get_mut("Content-Security-Policy")
        .expect("a policy");
    let at = policy.find(&format!("; {FRAMES} ")).expect(FRAMES);
    assert_eq!(policy.matches(FRAMES).count(), 1);
    assert!(!policy[at + 2..].contains(';'), "{FRAMES} is not the last");
    policy.truncate(at);
    policy
}

#[test]
fn every_server_says_the_same_and_the_policy_is_that_of_the_page() {
    let mut first = nginx();
    assert_eq!(unframed(&mut first), stated(), "index.html and nginx");
    for (name, mut other) in [("Caddyfile", caddy()), ("_headers", fixed())] {
        unframed(&mut other);
        assert_eq!(other, first, "{name} and nginx");
    }
    for name in [
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Permissions-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
    ] {
        assert!(first.contains_key(name), "{name}");
    }
}

#[test]
fn the_same_sites_may_frame_the_page_unless_a_host_says_otherwise() {
    let frames = "'self' https://tou.edu.kz https://*.tou.edu.kz";
    for file in [
        "nginx/qadam.conf",
        "caddy/Caddyfile",
        "_headers",
        "README.md",
    ] {
        assert!(read(&format!("deploy/{file}")).contains(frames), "{file}");
    }
    assert!(fixed()["Content-Security-Policy"].ends_with(&format!("{FRAMES} {frames}")));
}

#[test]
fn what_is_kept_how_long_is_the_same_everywhere() {
    for file in ["nginx/qadam.conf", "caddy/Caddyfile", "_headers"] {
        let text = read(&format!("deploy/{file}"));
        for value in ["no-cache", "max-age=86400", "max-age=31536000, immutable"] {
            assert!(text.contains(value), "{file} lacks {value}");
        }
    }
    assert!(
        !fixed().contains_key(CACHE),
        "a rule for all would be said twice"
    );
}
