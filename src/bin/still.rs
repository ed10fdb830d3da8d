//! Draws the page while no program runs, for the build: `still FOLDER` writes a file a sheet
//! and language there, such as `start-kk.html`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, io};

use qadam::text::Language;
use qadam::ui::still::Sheet;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: still FOLDER");
        return ExitCode::from(2);
    };
    match pollster::block_on(write(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("still: {}: {fault}", folder.display());
            ExitCode::FAILURE
        }
    }
}

async fn write(folder: &std::path::Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for language in Language::ALL {
        for (name, sheet) in Sheet::ALL {
            let file = folder.join(format!("{name}-{}.html", language.code()));
            fs::write(file, sheet.drawn(language).await)?;
        }
    }
    Ok(())
}
