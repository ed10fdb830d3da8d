//! Dice for any session, the same in every run.

use qadam::rulebook::{
    Absence, Amount, Certificate, Fact, FactId, Kind, PaperId, PathwayId, Question, Rulebook,
    Scale, TestId, Value,
};
use qadam::session::{Leaf, MOST_CERTIFICATES, Screen, Session};
use qadam::text::Language;

/// Numbers that look random and are the same in every run (xorshift).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).expect("48 bits") % end
    }

    fn byte(&mut self, end: usize) -> u8 {
        u8::try_from(self.below(end)).expect("a short list")
    }

    pub(crate) fn session(&mut self, book: &Rulebook) -> Session {
        let mut session = Session::new(Language::ALL[self.below(3)]);
        session.wanted = (0..book.pathways.len())
            .filter(|_| self.below(2) == 0)
            .map(|index| PathwayId(u8::try_from(index).expect("few pathways")))
            .collect();
        for id in book.fact_ids() {
            if self.below(2) == 0 {
                let value = self.value(book, book.fact(id));
                session.answers.set(id, Some(value));
            }
        }
        for _ in 0..self.below(4) {
            let question = self.question(book, &session);
            if !session.skipped.contains(&question) {
                session.skipped.push(question);
            }
        }
        for _ in 0..self.below(4) {
            let paper = self.paper(book);
            if !session.ticked.contains(&paper) {
                session.ticked.push(paper);
            }
        }
        let question = self.question(book, &session);
        let leaves = Leaf::all(book);
        session.screen = match self.below(5) {
            4 => Screen::Rules(leaves[self.below(leaves.len())]),
            _ if session.wanted.is_empty() => Screen::Start,
            0 => Screen::Start,
            1 => Screen::Ask(question),
            2 => Screen::Change(question),
            _ => Screen::Result,
        };
        session
    }

    fn paper(&mut self, book: &Rulebook) -> PaperId {
        let checklist = self.byte(book.checklists.len());
        let papers = &book.checklists[usize::from(checklist)].papers;
        PaperId {
            checklist,
            paper: self.byte(papers.len()),
        }
    }

    fn question(&mut self, book: &Rulebook, session: &Session) -> Question {
        let fact = FactId(self.byte(book.facts.len()));
        let part = match session.answers.get(fact) {
            Some(Value::Scores(points)) if self.below(2) == 0 => Some(self.below(points.len())),
            _ => None,
        };
        Question { fact, part }
    }

    pub(crate) fn value(&mut self, book: &Rulebook, fact: &Fact) -> Value {
        match &fact.kind {
            Kind::Choice(words) => Value::Choice(self.byte(words.len())),
            Kind::Flag => Value::Flag(self.below(2) == 0),
            Kind::Number { word: Some(_), .. }
            | Kind::LanguageTest { .. }
            | Kind::Scores { .. }
                if self.below(3) == 0 =>
            {
                Value::Word
            }
            Kind::Number { scale, .. } => Value::Number(self.on(*scale)),
            Kind::Certificates => {
                let count = self.below(6) * self.below(MOST_CERTIFICATES / 5 + 1);
                Value::Certificates((0..count).map(|_| self.certificate(book)).collect())
            }
            Kind::LanguageTest { .. } => Value::LanguageTest {
                language: self.byte(book.languages.len()),
                level: Amount::whole(i32::from(self.byte(book.levels.len())) + 1),
            },
            Kind::Scores { parts, .. } => {
                let points = parts.iter().map(|part| {
                    let absent = part.absent != Absence::Refused && self.below(2) == 0;
                    (!absent).then(|| self.on(part.scale))
                });
                Value::Scores(points.collect())
            }
        }
    }

    fn certificate(&mut self, book: &Rulebook) -> Certificate {
        let test = TestId(self.byte(book.tests.len()));
        let rules = &book.tests[test.index()];
        let language = rules
            .language
            .unwrap_or_else(|| self.byte(book.languages.len()));
        Certificate {
            test,
            result: self.on(rules.scale),
            language,
        }
    }

    fn on(&mut self, scale: Scale) -> Amount {
        let steps =
            usize::try_from((scale.greatest.0 - scale.least.0) / scale.step.0).expect("a scale");
        let step = i32::try_from(self.below(steps + 1)).expect("a scale");
        Amount(scale.least.0 + step * scale.step.0)
    }
}
