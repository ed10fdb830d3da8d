//! What the page knows of the cohort, and its talk with the worker. It outlives the screen, so
//! that whoever looks at a student's result comes back to the table; it is gone with the page.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use yew::Callback;

use super::worker::Worker;
use crate::cohort::{Ask, Encoding, Filter, Line, Preview, Refused, Summary, Target};
use crate::rulebook::Rulebook;
use crate::text::Language;
use crate::ui::{browser, texts};

/// So many rows and faults come at a time.
pub(super) const PAGE: usize = 50;

/// What stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// The worker is on its way.
    Loading,
    /// It did not come.
    Absent,
    /// A file can be chosen.
    Choosing,
    /// So many hundredths of it are read.
    Reading(usize),
    /// The columns can be changed.
    Columns,
    /// So many hundredths are judged.
    Judging(usize),
    /// All is judged.
    Judged,
}

/// What the screen is told.
pub(super) enum Told {
    /// Something has changed.
    Changed,
    /// The answers of a row, to be opened.
    Open(String),
}

/// Some of a long list.
pub(super) struct Part<T> {
    /// How long the list is.
    pub(super) count: usize,
    /// Where this part begins.
    pub(super) from: usize,
    pub(super) shown: Vec<T>,
}

/// All that is known.
pub(super) struct Held {
    worker: Option<Worker>,
    /// Whether its program stands.
    pub(super) greeted: bool,
    told: Option<Callback<Told>>,
    pub(super) language: Language,
    /// What gets the focus once it is drawn.
    pub(super) focus: Option<&'static str>,
    pub(super) stage: Stage,
    pub(super) refused: Option<Refused>,
    pub(super) cancelled: bool,
    pub(super) sample: String,
    pub(super) name: String,
    pub(super) preview: Option<Preview>,
    pub(super) summary: Summary,
    pub(super) filter: Filter,
    pub(super) rows: Part<Line>,
    pub(super) faults: Part<[String; 3]>,
    pub(super) saved: Option<JsValue>,
}

thread_local! {
    static HELD: RefCell<Held> = const {
        RefCell::new(Held {
            worker: None,
            greeted: false,
            told: None,
            language: Language::Kk,
            focus: None,
            stage: Stage::Loading,
            refused: None,
            cancelled: false,
            sample: String::new(),
            name: String::new(),
            preview: None,
            summary: Summary { rows: 0, faulty: 0, aside: 0, counts: Vec::new() },
            filter: Filter::Every,
            rows: Part { count: 0, from: 0, shown: Vec::new() },
            faults: Part { count: 0, from: 0, shown: Vec::new() },
            saved: None,
        })
    };
}

/// Looks at what is known.
pub(super) fn see<T>(look: impl FnOnce(&Held) -> T) -> T {
    HELD.with_borrow(look)
}

/// Does something with it, and draws the screen anew.
pub(super) fn act(act: impl FnOnce(&mut Held)) {
    let told = HELD.with_borrow_mut(|held| {
        act(held);
        held.told.clone()
    });
    told.iter().for_each(|told| told.emit(Told::Changed));
}

/// What gets the focus, once.
pub(super) fn focus() -> Option<&'static str> {
    HELD.with_borrow_mut(|held| held.focus.take())
}

/// Tells the screen from now on, and has a worker begin where there is none.
pub(super) fn attend(told: Option<Callback<Told>>) {
    HELD.with_borrow_mut(|held| {
        let begins = told.is_some() && held.worker.is_none();
        held.told = told;
        if begins {
            held.employ();
        }
    });
}

fn hear(data: &JsValue) {
    let (told, what) = HELD.with_borrow_mut(|held| (held.told.clone(), held.hear(data)));
    if let (Some(told), Some(what)) = (told, what) {
        told.emit(what);
    }
}

impl Held {
    /// Employs a worker.
    pub(super) fn employ(&mut self) {
        self.worker = Worker::employ(hear);
        self.greeted = false;
        self.stage = match self.worker {
            Some(_) => Stage::Loading,
            None => Stage::Absent,
        };
    }

    /// Asks the worker, where there is one.
    pub(super) fn ask(&self, ask: &Ask) {
        let worker = self.worker.iter();
        worker.for_each(|worker| worker.post(&ask.write().into()));
    }

    /// Sends the texts once all have come.
    pub(super) fn send_texts(&self) {
        if let Some(all) = texts::all().filter(|_| self.greeted && self.stage == Stage::Loading) {
            self.ask(&Ask::Texts(all));
        }
    }

    /// Speaks a language from now on.
    pub(super) fn speak(&mut self, language: Language) {
        self.language = language;
        if !matches!(self.stage, Stage::Loading | Stage::Absent) {
            self.ask(&Ask::Sample(language));
        }
        if self.stage == Stage::Judged {
            self.ask(&Ask::Faults(language, self.faults.from));
        }
    }

    /// Begins with a file.
    pub(super) fn choose(&mut self, file: &JsValue) {
        if let Some(worker) = &self.worker {
            self.name = browser::get(file, "name").as_string().unwrap_or_default();
            worker.post(file);
            self.stage = Stage::Reading(0);
            (self.refused, self.cancelled) = (None, false);
        }
    }

    /// Reads the file again, so written.
    pub(super) fn reread(&mut self, encoding: Encoding) {
        self.ask(&Ask::Again(encoding));
        self.stage = Stage::Reading(0);
    }

    /// Takes a column for a target.
    pub(super) fn take(&mut self, column: usize, target: usize) {
        let columns = self
            .preview
            .iter_mut()
            .filter_map(|it| it.columns.get_mut(column));
        columns.for_each(|column| column.target = target);
        self.cancelled = false;
    }

    /// Judges all rows.
    pub(super) fn judge(&mut self) {
        let columns = self.preview.iter().flat_map(|it| &it.columns);
        let targets = columns.map(|column| column.target).collect();
        self.ask(&Ask::Judge(targets));
        self.stage = Stage::Judging(0);
        self.cancelled = false;
    }

    /// Stops what is under way.
    pub(super) fn cancel(&mut self) {
        self.cancelled = matches!(self.stage, Stage::Judging(_));
        self.stage = if self.cancelled {
            Stage::Columns
        } else {
            Stage::Choosing
        };
        self.focus = Some(if self.cancelled {
            "cohort-columns"
        } else {
            "cohort-file"
        });
    }

    /// Shows the columns again.
    pub(super) fn change(&mut self) {
        self.stage = Stage::Columns;
        self.focus = Some("cohort-columns");
    }

    /// Has another file chosen.
    pub(super) fn other(&mut self) {
        self.stage = Stage::Choosing;
        self.focus = Some("cohort-file");
    }

    /// Shows rows that a filter leaves, from one on.
    pub(super) fn show(&mut self, filter: Filter, from: usize) {
        (self.filter, self.rows.from) = (filter, from);
        self.ask(&Ask::Rows(filter, from));
    }

    /// Shows faults from one on.
    pub(super) fn show_faults(&mut self, from: usize) {
        self.faults.from = from;
        self.ask(&Ask::Faults(self.language, from));
    }

    /// Opens a row.
    pub(super) fn open(&self, row: usize) {
        self.ask(&Ask::Open(row));
    }

    /// Has the finished table saved.
    pub(super) fn save(&self) {
        self.ask(&Ask::Save(self.language));
    }
}

/// Columns that are taken for what another one is, and whether any states a fact.
pub(super) fn doubts(preview: &Preview, book: &Rulebook) -> (Vec<usize>, bool) {
    let all = Target::all(book);
    let of = |place: usize| all.get(place).copied().unwrap_or(Target::Nothing);
    let states = |target| !matches!(target, Target::Nothing | Target::Label);
    let (mut twice, mut taken) = (Vec::new(), Vec::new());
    for (at, column) in preview.columns.iter().enumerate() {
        if of(column.target) != Target::Nothing && taken.contains(&column.target) {
            twice.push(at);
        }
        taken.push(column.target);
    }
    (twice, taken.into_iter().any(|place| states(of(place))))
}
