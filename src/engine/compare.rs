//! What became of one student's findings from one edition of the rules to another.
//!
//! Pathways, routes and requirements are the same where their ids are; nothing else of the two
//! editions need be alike.

use super::{Assessment, Interval, PathwayFinding, Verdict};
use crate::rulebook::{Name, Pathway, Requirement, Rulebook};

/// An edition, and what it makes of the answers that it takes.
pub type Judged<'a> = (&'a Rulebook, &'a Assessment);

/// What something was and what it is; nothing where its edition has no such thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift<T> {
    /// In the one edition.
    pub then: Option<T>,
    /// In the other.
    pub now: Option<T>,
}

/// A pathway in two editions.
#[derive(Debug)]
pub struct PathwayShift<'a> {
    /// Its id.
    pub id: Name,
    /// Its verdict.
    pub verdict: Shift<Verdict>,
    /// Its routes that only one edition has, by id.
    pub routes: Vec<(Name, Shift<Verdict>)>,
    /// What its other routes ask, where that stands otherwise or only one edition asks it.
    pub requirements: Vec<RequirementShift<'a>>,
}

/// A requirement in two editions.
#[derive(Debug)]
pub struct RequirementShift<'a> {
    /// Ids of the routes that ask it.
    pub routes: Vec<Name>,
    /// How it stands.
    pub standing: Shift<Standing<'a>>,
}

/// How a requirement stands in its edition.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// The levels that it can still take.
    pub interval: Interval,
}

/// What became of the pathways with these ids, as far as one of the editions has them.
#[must_use]
pub fn compare<'a>(wanted: &[Name], then: Judged<'a>, now: Judged<'a>) -> Vec<PathwayShift<'a>> {
    let mut shifts = Vec::new();
    for &id in wanted {
        let sides = [Side::of(then, id), Side::of(now, id)];
        let [then, now] = sides.map(|side| side.map(|side| side.found.verdict()));
        let mut shift = PathwayShift {
            id,
            verdict: Shift { then, now },
            routes: Vec::new(),
            requirements: Vec::new(),
        };
        if let [Some(then), Some(now)] = sides {
            shift.routes(then, now);
            shift.requirements(then, now);
        }
        if sides.iter().any(Option::is_some) {
            shifts.push(shift);
        }
    }
    shifts
}

/// A pathway in one edition, and how it was judged there.
#[derive(Clone, Copy)]
struct Side<'a> {
    pathway: &'a Pathway,
    found: &'a PathwayFinding,
}

impl<'a> Side<'a> {
    fn of((book, assessment): Judged<'a>, id: Name) -> Option<Self> {
        let id = book.pathway_by_id(&id)?;
        Some(Self {
            pathway: &book.pathways[id.index()],
            found: assessment.pathways.get(id.index())?,
        })
    }

    /// The verdict of every route.
    fn verdicts(self) -> impl Iterator<Item = (Name, Verdict)> {
        let routes = self.found.routes.iter();
        routes.map(move |it| (self.pathway.routes[it.route].id, it.interval.verdict()))
    }

    fn has(self, route: Name) -> bool {
        self.pathway.routes.iter().any(|it| it.id == route)
    }

    /// What every route asks.
    fn standings(self) -> impl Iterator<Item = (Name, Standing<'a>)> {
        self.found.routes.iter().flat_map(move |route| {
            let id = self.pathway.routes[route.route].id;
            route.requirements.iter().map(move |it| {
                let standing = Standing {
                    requirement: &self.pathway.requirements[it.requirement],
                    interval: it.interval,
                };
                (id, standing)
            })
        })
    }

    /// What a route asks by the same id.
    fn same(self, route: Name, standing: Standing) -> Option<Standing<'a>> {
        let id = standing.requirement.id;
        let mut own = self.standings();
        let own = own.find(|(other, it)| *other == route && it.requirement.id == id);
        own.map(|(_, it)| it)
    }
}

impl<'a> PathwayShift<'a> {
    /// Whether nothing of it is otherwise.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.verdict.then == self.verdict.now
            && self.routes.is_empty()
            && self.requirements.is_empty()
    }

    fn routes(&mut self, then: Side, now: Side) {
        for (id, verdict) in then.verdicts().filter(|(id, _)| !now.has(*id)) {
            let (then, now) = (Some(verdict), None);
            self.routes.push((id, Shift { then, now }));
        }
        for (id, verdict) in now.verdicts().filter(|(id, _)| !then.has(*id)) {
            let (then, now) = (None, Some(verdict));
            self.routes.push((id, Shift { then, now }));
        }
    }

    fn requirements(&mut self, then: Side<'a>, now: Side<'a>) {
        for (route, standing) in then.standings().filter(|(route, _)| now.has(*route)) {
            let (then, now) = (Some(standing), now.same(route, standing));
            self.put(route, Shift { then, now });
        }
        for (route, standing) in now.standings().filter(|(route, _)| then.has(*route)) {
            if then.same(route, standing).is_none() {
                let (then, now) = (None, Some(standing));
                self.put(route, Shift { then, now });
            }
        }
    }

    /// Notes what stands otherwise; once for all routes for which that is told in one way.
    fn put(&mut self, route: Name, standing: Shift<Standing<'a>>) {
        let interval = |it: Standing| it.interval;
        if standing.then.map(interval) == standing.now.map(interval) {
            return;
        }
        let told = standing.told();
        match self
            .requirements
            .iter_mut()
            .find(|it| it.standing.told() == told)
        {
            Some(known) => known.routes.push(route),
            None => self.requirements.push(RequirementShift {
                routes: vec![route],
                standing,
            }),
        }
    }
}

impl Shift<Standing<'_>> {
    /// What is told of it: on each side the id, the key of the texts, and the levels.
    fn told(&self) -> [Option<(Name, Name, Interval)>; 2] {
        [self.then, self.now].map(|side| {
            let it = side?;
            Some((it.requirement.id, it.requirement.text, it.interval))
        })
    }
}
