//! A folder served over HTTP on this machine only, for developers and the browser tests.
//!
//! The files are read once and looked up by name, so no address can reach outside the folder. A thread and
//! a connection for each request: browsers keep spare connections open, which must not hold up others.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

/// The files by the path they are served at, each with its media type.
type Files = BTreeMap<String, (&'static str, Vec<u8>)>;

/// A folder that is being listened for.
pub(crate) struct Site {
    files: Arc<Files>,
    listener: TcpListener,
    address: String,
}

impl Site {
    /// Listens for a flat folder below `mount`, such as `/` or `/some/folder/`. Port 0 is any free one.
    pub(crate) fn open(folder: &Path, mount: &str, port: u16) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .with_context(|| format!("cannot listen on port {port}"))?;
        let mut files = Files::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                continue;
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let file = (media_type(&name), fs::read(entry.path())?);
            if name == "index.html" {
                files.insert(mount.to_owned(), file.clone());
            }
            files.insert(format!("{mount}{name}"), file);
        }
        Ok(Self {
            files: Arc::new(files),
            address: format!("http://{}{mount}", listener.local_addr()?),
            listener,
        })
    }

    /// Where the page is.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Answers requests until the program ends.
    pub(crate) fn run(&self) {
        for connection in self.listener.incoming().flatten() {
            let files = Arc::clone(&self.files);
            // A visitor who goes away before the answer is no fault.
            thread::spawn(move || answer(&connection, &files).ok());
        }
    }

    /// Answers requests beside other work, and says where the page is.
    pub(crate) fn run_aside(self) -> String {
        let address = self.address.clone();
        thread::spawn(move || self.run());
        address
    }
}

/// Reads one request, answers it and hangs up.
fn answer(mut connection: &TcpStream, files: &Files) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_mins(1)))?;
    let mut lines = BufReader::new(connection.take(64 * 1024)).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    // All that was sent must have been read, or hanging up would cut the answer short.
    for header in lines {
        if header?.is_empty() {
            break;
        }
    }
    let (method, target) = request.split_once(' ').unwrap_or_default();
    let path = target.split(['?', ' ']).next().unwrap_or_default();
    let file = files
        .get(path)
        .filter(|_| ["GET", "HEAD"].contains(&method));
    let status = if file.is_some() {
        "200 OK"
    } else {
        "404 Not Found"
    };
    let (kind, bytes) = file.map_or(("text/plain", &b"not found\n"[..]), |(kind, bytes)| {
        (kind, bytes)
    });
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
        bytes.len()
    )?;
    connection.write_all(if method == "HEAD" { &[] } else { bytes })
}

/// What a browser is told that a file is; the page needs the true type of each.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::Site;

    fn ask(request: &str) -> anyhow::Result<String> {
        let here = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let site = Site::open(here.as_ref(), "/a/", 0)?;
        let host = site.listener.local_addr()?;
        site.run_aside();
        let mut connection = TcpStream::connect(host)?;
        connection.write_all(request.as_bytes())?;
        let mut answer = String::new();
        connection.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn a_file_is_served_under_its_mount() -> anyhow::Result<()> {
        let answer = ask("GET /a/main.rs?x HTTP/1.1\r\nHost: a\r\n\r\n")?;
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"));
        assert!(answer.ends_with(include_str!("main.rs")));
        Ok(())
    }

    #[test]
    fn nothing_else_is_served() -> anyhow::Result<()> {
        for path in [
            "/main.rs",
            "/a/../Cargo.toml",
            "/a/%2e%2e/Cargo.toml",
            "/a/tools/mod.rs",
            "*",
        ] {
            let answer = ask(&format!("GET {path} HTTP/1.1\r\n\r\n"))?;
            assert!(answer.starts_with("HTTP/1.1 404 "), "{path}");
        }
        Ok(())
    }
}
