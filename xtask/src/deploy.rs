//! The page on the servers of hosts, with the configurations of `deploy/`: what they answer, and how fast.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::{paths, tools};

/// The checks of the built page on nginx and Caddy.
pub(crate) fn checks(dist: &Path) -> Result<Command> {
    let mut node = tools::node::with_browser()?;
    node.args(["--test", "--test-reporter=spec"]);
    node.args(["wire", "choices", "page"].map(|name| format!("tests/deploy/{name}.test.mjs")));
    node.env("QADAM_CADDY", tools::debian::caddy()?);
    with_nginx(node, dist)
}

/// The measuring of nginx under load.
pub(crate) fn load(dist: &Path) -> Result<Command> {
    let mut node = Command::new(tools::system::node()?);
    node.arg("benches/server/load.mjs")
        .env("QADAM_WRK", tools::system::wrk()?)
        .current_dir(paths::root());
    with_nginx(node, dist)
}

fn with_nginx(mut node: Command, dist: &Path) -> Result<Command> {
    let (program, brotli) = tools::debian::nginx()?;
    node.env("QADAM_NGINX", program)
        .env("QADAM_BROTLI", brotli)
        .env("QADAM_DIST", dist);
    Ok(node)
}
