//! What a pen did on a page: in boxes and circles, and in areas to write in.
//!
//! Ink is measured as a share between the paper around and the black of the corner marks, so that shadows, lamps and pale
//! printers do not matter. Between what is surely filled and what is surely empty lies what somebody has to look at.

use crate::{Picture, page::Page, plane::Point};

/// How far a printed line may lie from where it should, millimetres: paper is bent, lenses are round.
const ASTRAY: f64 = 1.6;
/// From the printed line inwards nothing is measured: ink of the line itself spreads.
const MARGIN: f64 = 0.6;
/// Share of ink from which a mark is filled, and up to which it is empty; the rest of the page tells what nothing looks like.
const FILLED: f64 = 0.10;
const EMPTY: f64 = 0.04;
/// The same in the innermost half: a tick of the neighbour that runs through the edge is no mark.
const FILLED_CORE: f64 = 0.07;
/// Share of ink of what nothing looks like, at most.
const NOTHING: f64 = 0.06;
/// The printed line must be this much darker than paper to be seen, and the page is judged by its median.
const LINE: f64 = 0.10;
/// Share of ink of a line on a page that is sharp enough.
const SHARP: f64 = 0.16;
/// The paper on one side of a mark is at least this share as light as on the others, or else a shadow ends there.
const EVEN: f64 = 0.84;
/// Ink darker than this was left by a pen, in areas to write in; and the share of the area it takes when something is written.
const PEN: f64 = 0.16;
const WRITTEN: f64 = 0.0012;

/// A printed place, in millimetres from the upper left corner of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// left edge
    pub x: f64,
    /// upper edge
    pub y: f64,
    /// from left to right
    pub width: f64,
    /// from top to bottom
    pub height: f64,
}

/// A box or circle to be filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// the middle of its line
    pub area: Area,
    /// a circle
    pub round: bool,
}

/// What is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// nothing
    Empty,
    /// a mark
    Filled,
    /// neither can be said
    Doubtful,
}

/// A mark that was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// what is in it
    pub ink: Ink,
    /// share of ink, 0 paper to 1 black
    pub share: f64,
    /// how dark its printed line is, a share as well
    pub line: f64,
}

/// All marks of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// in the order they were asked for
    pub measured: Vec<Measured>,
    /// the picture is sharp enough to be trusted; else all that is not clearly marked is doubtful
    pub sharp: bool,
}

/// What was seen of a mark.
struct Looked {
    share: f64,
    core: f64,
    line: f64,
    even: bool,
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

impl Area {
    fn middle(&self) -> Point {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Smaller by this much on each side.
    fn inner(&self, by: f64) -> Area {
        Area { x: self.x + by, y: self.y + by, width: self.width - 2.0 * by, height: self.height - 2.0 * by }
    }

    fn moved(&self, (right, down): Point) -> Area {
        Area { x: self.x + right, y: self.y + down, ..*self }
    }

    /// Places all over it, `step` apart.
    fn places(self, step: f64) -> impl Iterator<Item = Point> {
        let count = |length: f64| ((length / step) as usize).max(1);
        let (across, down) = (count(self.width), count(self.height));
        let place =
            move |part: usize, of: usize, from: f64, length: f64| from + (part as f64 + 0.5) * length / of as f64;
        (0..down).flat_map(move |row| {
            (0..across)
                .map(move |column| (place(column, across, self.x, self.width), place(row, down, self.y, self.height)))
        })
    }
}

impl Mark {
    /// Places along its line, moved outwards.
    fn line(&self, outwards: f64) -> Vec<Point> {
        const PLACES: usize = 32;
        let (x, y) = self.area.middle();
        let (wide, high) = (self.area.width / 2.0 + outwards, self.area.height / 2.0 + outwards);
        let place = |at: usize| {
            let turn = (at as f64 + 0.5) / PLACES as f64 * std::f64::consts::TAU;
            let (right, down) = (turn.cos(), turn.sin());
            // along a square the same direction reaches farther
            let far = if self.round { 1.0 } else { 1.0 / right.abs().max(down.abs()) };
            (x + wide * right * far, y + high * down * far)
        };
        (0..PLACES).map(place).collect()
    }

    /// Places inside; `share` of its size.
    fn inside(&self, share: f64) -> Vec<Point> {
        let all = self.area.inner(MARGIN);
        let area = all.inner(all.width.min(all.height) * (1.0 - share) / 2.0);
        let (x, y) = area.middle();
        let within = |at: &Point| {
            !self.round || ((at.0 - x) / (area.width / 2.0)).hypot((at.1 - y) / (area.height / 2.0)) <= 1.0
        };
        area.places(0.18).filter(within).collect()
    }

    fn moved(&self, by: Point) -> Mark {
        Mark { area: self.area.moved(by), round: self.round }
    }
}

impl Page {
    /// The paper around a mark: lighter than most of what is there, since words may stand beside it.
    fn paper(&self, mark: &Mark) -> f64 {
        let mut around: Vec<f64> = [0.7, 1.1].iter().flat_map(|far| mark.line(*far)).map(|at| self.shade(at)).collect();
        around.sort_by(f64::total_cmp);
        around[around.len() * 7 / 10].max(1.0)
    }

    /// Whether the paper is alike on all sides of a mark: the edge of a shadow looks like a pen.
    fn is_even(&self, mark: &Mark) -> bool {
        let rings = [0.7, 1.1].map(|far| mark.line(far));
        let quarter = rings[0].len() / 4;
        let side = |side: usize| {
            let places = rings.iter().flat_map(|ring| &ring[side * quarter..(side + 1) * quarter]);
            let mut shades: Vec<f64> = places.map(|at| self.shade(*at)).collect();
            shades.sort_by(f64::total_cmp);
            shades[shades.len() * 7 / 10]
        };
        let sides = [0, 1, 2, 3].map(side);
        let least = sides.into_iter().fold(f64::MAX, f64::min);
        least >= EVEN * sides.into_iter().fold(1.0, f64::max)
    }

    /// Share of ink at a place beside paper of a shade.
    fn share(&self, at: Point, paper: f64) -> f64 {
        ((1.0 - self.shade(at) / paper) / (1.0 - self.ink)).clamp(0.0, 1.0)
    }

    fn mean(&self, places: &[Point], paper: f64) -> f64 {
        places.iter().map(|at| self.share(*at, paper)).sum::<f64>() / places.len().max(1) as f64
    }

    /// How much darker the printed line is than what lies outside of it.
    fn outline(&self, mark: &Mark, paper: f64) -> f64 {
        self.mean(&mark.line(0.0), paper) - self.mean(&mark.line(0.65), paper)
    }

    /// Where a mark really lies, and how dark its line is there.
    fn astray(&self, mark: &Mark) -> (Point, f64) {
        let paper = self.paper(mark);
        let at = |by: Point| self.outline(&mark.moved(by), paper);
        let (mut best, mut line) = ((0.0, 0.0), at((0.0, 0.0)));
        for (reach, step) in [(ASTRAY, 0.4), (0.3, 0.1)] {
            let around = best;
            let count = (reach / step).round() as i32;
            for down in -count..=count {
                for right in -count..=count {
                    let by = (around.0 + f64::from(right) * step, around.1 + f64::from(down) * step);
                    // nothing is gained by going far for a trifle
                    let seen = at(by) - 0.01 * by.0.hypot(by.1);
                    if seen > line {
                        (best, line) = (by, seen);
                    }
                }
            }
        }
        (best, line)
    }

    fn looked(&self, mark: &Mark) -> Looked {
        let paper = self.paper(mark);
        Looked {
            share: self.mean(&mark.inside(1.0), paper),
            core: self.mean(&mark.inside(0.6), paper),
            line: self.outline(mark, paper),
            even: self.is_even(mark),
        }
    }

    /// Measures marks.
    pub fn marks(&self, marks: &[Mark]) -> Marks {
        let astray: Vec<(Point, f64)> = marks.iter().map(|mark| self.astray(mark)).collect();
        let placed: Vec<Mark> = (0..marks.len()).map(|at| marks[at].moved(settled(marks, &astray, at))).collect();
        let looked: Vec<Looked> = placed.iter().map(|mark| self.looked(mark)).collect();
        let mut shares: Vec<f64> = looked.iter().map(|at| at.share).collect();
        shares.sort_by(f64::total_cmp);
        // most marks of a page stay empty: the lower ones tell what nothing looks like here
        let nothing = shares.get(shares.len() / 5).copied().unwrap_or(0.0).min(NOTHING);
        let mut lines: Vec<f64> = looked.iter().map(|at| at.line).collect();
        let sharp = marks.is_empty() || median(&mut lines) >= SHARP;
        let measured = looked.iter().map(|at| {
            let (over, over_core) = (at.share - nothing, at.core - nothing);
            let ink = if !at.even {
                Ink::Doubtful
            } else if over >= FILLED && over_core >= FILLED_CORE && (at.line >= LINE || over > 0.5) {
                Ink::Filled
            } else if over <= EMPTY && over_core <= EMPTY && sharp && at.line >= LINE {
                Ink::Empty
            } else {
                Ink::Doubtful
            };
            Measured { ink, share: at.share, line: at.line }
        });
        Marks { measured: measured.collect(), sharp }
    }

    /// Whether something is written in an area, whose edge is a printed line. A dot counts: whoever looks decides.
    pub fn is_written(&self, area: &Area) -> bool {
        let inner = area.inner((ASTRAY).min(area.height / 4.0));
        let places: Vec<Point> = inner.places(0.2).collect();
        let mut shades: Vec<f64> = places.iter().map(|at| self.shade(*at)).collect();
        shades.sort_by(f64::total_cmp);
        let paper = shades.get(shades.len() * 7 / 10).copied().unwrap_or(255.0).max(1.0);
        // light that falls off across the area is no ink, so each place is compared with what lies near it
        let near = |(x, y): Point| {
            let mut around: Vec<f64> = [(-2.5, 0.0), (2.5, 0.0), (0.0, -2.5), (0.0, 2.5), (-1.8, 1.8), (1.8, -1.8)]
                .iter()
                .map(|(right, down)| (x + right, y + down))
                .filter(|(x, y)| {
                    *x > inner.x && *x < inner.x + inner.width && *y > inner.y && *y < inner.y + inner.height
                })
                .map(|at| self.shade(at))
                .collect();
            if around.len() < 2 { paper } else { median(&mut around).max(1.0) }
        };
        let dark = places.iter().filter(|at| self.share(**at, near(**at)) > PEN).count();
        dark as f64 > WRITTEN * places.len() as f64
    }

    /// A part of the page as if it lay flat, `per_mm` pixels to a millimetre.
    pub fn cut(&self, area: &Area, per_mm: f64) -> Picture {
        let (width, height) = ((area.width * per_mm) as u32, (area.height * per_mm) as u32);
        let place = |x: u32, y: u32| (area.x + (f64::from(x) + 0.5) / per_mm, area.y + (f64::from(y) + 0.5) / per_mm);
        let shades = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Picture::new(width, height, shades.map(|(x, y)| self.shade(place(x, y)).round() as u8).collect())
    }
}

/// How far a mark lies astray: as its neighbours do, where its own line is not clear.
fn settled(marks: &[Mark], astray: &[(Point, f64)], at: usize) -> Point {
    const NEIGHBOURS: usize = 9;
    let here = marks[at].area.middle();
    let far = |other: usize| {
        let there = marks[other].area.middle();
        (there.0 - here.0).hypot(there.1 - here.1)
    };
    let mut near: Vec<usize> =
        (0..marks.len()).filter(|other| astray[*other].1 >= LINE && far(*other) < 60.0).collect();
    near.sort_by(|a, b| far(*a).total_cmp(&far(*b)));
    near.truncate(NEIGHBOURS);
    if near.is_empty() {
        return astray[at].0;
    }
    let part = |of: fn(&Point) -> f64| median(&mut near.iter().map(|other| of(&astray[*other].0)).collect::<Vec<_>>());
    let (right, down) = (part(|by| by.0), part(|by| by.1));
    let own = astray[at];
    if own.1 >= LINE && (own.0.0 - right).hypot(own.0.1 - down) < 0.5 { own.0 } else { (right, down) }
}
