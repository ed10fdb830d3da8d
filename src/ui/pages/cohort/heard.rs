//! What the worker says, and what the page makes of it.

use wasm_bindgen::JsValue;

use super::held::{Held, Stage, Told};
use crate::cohort::{Answer, Ask, Filter};
use crate::ui::browser;

impl Held {
    /// What the worker says; what the screen is told of it.
    pub(super) fn hear(&mut self, data: &JsValue) -> Option<Told> {
        let Some(text) = data.as_string() else {
            return self.take_file(data);
        };
        let before = self.stage;
        match Answer::read(&text) {
            None => self.stage = Stage::Absent,
            // Once when the program stands, and again when it has the texts.
            Some(Answer::Ready) if !self.greeted => {
                self.greeted = true;
                self.send_texts();
            }
            Some(Answer::Ready) => {
                self.stage = Stage::Choosing;
                self.ask(&Ask::Sample(self.language));
            }
            Some(Answer::Sample(text)) => self.sample = text,
            Some(Answer::Progress(done, all)) => {
                let share = 100 * done / all.max(1);
                self.stage = match self.stage {
                    Stage::Reading(_) => Stage::Reading(share),
                    Stage::Judging(_) => Stage::Judging(share),
                    // It was cancelled meanwhile.
                    _ => return None,
                };
                self.ask(&Ask::On);
                if before == self.stage {
                    return None;
                }
            }
            Some(Answer::Preview(preview)) if matches!(before, Stage::Reading(_)) => {
                self.preview = Some(preview);
                self.change();
            }
            Some(Answer::Refused(why)) if matches!(before, Stage::Reading(_)) => {
                self.refused = Some(why);
                self.focus = Some("cohort-file");
                self.stage = Stage::Choosing;
            }
            Some(Answer::Judged(summary)) if matches!(before, Stage::Judging(_)) => {
                self.summary = summary;
                self.stage = Stage::Judged;
                self.show(Filter::Every, 0);
                self.show_faults(0);
                self.focus = Some("cohort-result");
            }
            Some(Answer::Rows(count, shown)) => (self.rows.count, self.rows.shown) = (count, shown),
            Some(Answer::Faults(count, shown)) => {
                (self.faults.count, self.faults.shown) = (count, shown);
            }
            Some(Answer::Row(link)) => return Some(Told::Open(link)),
            Some(Answer::Preview(_) | Answer::Refused(_) | Answer::Judged(_)) => return None,
        }
        Some(Told::Changed)
    }

    /// A file to save; nothing where a script failed.
    fn take_file(&mut self, file: &JsValue) -> Option<Told> {
        if !file.is_object() {
            self.stage = Stage::Absent;
            return Some(Told::Changed);
        }
        let stem = self
            .name
            .rsplit_once('.')
            .map_or(&*self.name, |(stem, _)| stem);
        let address = browser::save(file, &[stem, "-qadam.csv"].concat());
        let before = std::mem::replace(&mut self.saved, address);
        before.iter().for_each(browser::release);
        None
    }
}
