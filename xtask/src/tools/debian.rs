//! Programs of Debian that are used from where they are unpacked: installed, a web server would start to serve.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::system::administrator;
use crate::{paths, step};

/// nginx, and the module with which it gives out files that are compressed with brotli.
pub(crate) fn nginx() -> Result<(PathBuf, PathBuf)> {
    let program = unpacked("nginx")?.join("usr/sbin/nginx");
    let modules = unpacked("libnginx-mod-http-brotli-static")?.join("usr/lib/nginx/modules");
    Ok((program, modules.join("ngx_http_brotli_static_module.so")))
}

/// Caddy, which is one file.
pub(crate) fn caddy() -> Result<PathBuf> {
    Ok(unpacked("caddy")?.join("usr/bin/caddy"))
}

/// The folder that holds what a package would install, unless it is there downloaded first.
fn unpacked(package: &str) -> Result<PathBuf> {
    let all = paths::tools()?.join("debian");
    let home = all.join(package);
    if !home.exists() {
        eprintln!("unpacking {package} …");
        let part = all.join(format!("{package}.part"));
        fs::create_dir_all(&part)?;
        download(package, &part).with_context(|| {
            format!("{package} cannot be had: it is a package of Debian, from apt-get")
        })?;
        fs::rename(part, &home)?;
    }
    Ok(home)
}

/// Downloads a package into a folder and unpacks it there; asks for the lists of packages where they lack.
fn download(package: &str, folder: &Path) -> Result<()> {
    let update = administrator().map_or_else(String::new, |prefix| {
        format!(" || {{ {prefix}apt-get update && apt-get download {package}; }}")
    });
    let script = format!(
        "cd \"$1\" && rm -f *.deb && {{ apt-get download {package}{update}; }} && dpkg-deb --extract *.deb ."
    );
    let mut shell = Command::new("sh");
    shell.args(["-c", &script, "sh"]).arg(folder);
    step::must(&format!("unpacking {package}"), &mut shell)?;
    Ok(())
}
