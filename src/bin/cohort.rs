//! The program of the worker that judges tables beside the page: hears what the page asks, and
//! answers. It has the file; all else is the library's.

use qadam::cohort::{Answer, Ask, Cohort, Encoding};
use qadam::text::Language;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, File, FileReaderSync, MessageEvent};

/// So much of a file is read in one step.
const STEP: usize = 1 << 20;

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let mut clerk = Clerk {
        cohort: Cohort::new(qadam::rulebook()),
        file: None,
    };
    let own = scope.clone();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(answer) = clerk.hear(&event.data()) {
            // The page that asked may be gone.
            let _ = own.post_message(&answer);
        }
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    // As long as the worker stands.
    hear.forget();
}

struct Clerk {
    cohort: Cohort,
    file: Option<File>,
}

impl Clerk {
    /// The answer: a text, or the file that is to be saved.
    fn hear(&mut self, data: &JsValue) -> Option<JsValue> {
        let Some(text) = data.as_string() else {
            self.file = data.dyn_ref().cloned();
            return Some(written(&self.begin(None)));
        };
        Some(match Ask::read(&text)? {
            Ask::Again(encoding) => written(&self.begin(Some(encoding))),
            Ask::Save(language) => self.save(language)?.into(),
            Ask::On => match self.cohort.awaits() {
                Some(from) => written(&self.feed(from)),
                None => written(&self.cohort.hear(Ask::On)?),
            },
            ask => written(&self.cohort.hear(ask)?),
        })
    }

    fn begin(&mut self, encoding: Option<Encoding>) -> Answer {
        let size = self.file.as_ref().map_or(0.0, |file| file.size());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length that is too great for a number is too great for a table"
        )]
        self.cohort.begin(size as usize, encoding)
    }

    /// The next bytes of the file; none where it cannot be read any more.
    fn feed(&mut self, from: usize) -> Answer {
        #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
        let [from, to] = [from, from + STEP].map(|at| at as f64);
        let slice = self.file.as_ref();
        let slice = slice.and_then(|it| it.slice_with_f64_and_f64(from, to).ok());
        let bytes = slice.and_then(|slice| {
            let reader = FileReaderSync::new().ok()?;
            let buffer = reader.read_as_array_buffer(&slice).ok()?;
            Some(js_sys::Uint8Array::new(&buffer).to_vec())
        });
        self.cohort.feed(&bytes.unwrap_or_default())
    }

    /// The finished table, some rows at a time.
    fn save(&self, language: Language) -> Option<Blob> {
        let parts = js_sys::Array::new();
        let mut from = Some(0);
        while let Some(row) = from {
            let (text, next) = self.cohort.written(language, row)?;
            parts.push(&text.into());
            from = next;
        }
        Blob::new_with_str_sequence(&parts).ok()
    }
}

fn written(answer: &Answer) -> JsValue {
    answer.write().into()
}
