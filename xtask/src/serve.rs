//! `cargo xtask serve`: the page, built and served on this machine.

use anyhow::Result;

use crate::build::{self, Kind};
use crate::site::Site;

const PORT: u16 = 8080;

/// Builds, says where the page is, and serves it until Ctrl-C. Without a port it is the first free one
/// from 8080 on.
pub(crate) fn until_stopped(port: Option<u16>, kind: Kind) -> Result<()> {
    let dist = build::page(kind)?;
    let site = match port {
        Some(port) => Site::open(&dist, "/", port)?,
        None => (PORT..PORT + 100)
            .find_map(|port| Site::open(&dist, "/", port).ok())
            .map_or_else(|| Site::open(&dist, "/", 0), Ok)?,
    };
    println!("the page is at {}  (Ctrl-C ends)", site.address());
    site.run();
    Ok(())
}
