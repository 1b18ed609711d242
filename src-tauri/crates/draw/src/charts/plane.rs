//! Curves over the service level: the plot, its axes, and the names that stand beside the curves.

use crate::{
    label::{Surroundings, along},
    palette::Palette,
    path::{clipped, dotted, height_at},
    scene::{Anchor, Mark, MarkKind, Rect, Scale, Style},
    sheet::{Flag, Key, Sheet, axis},
    ticks::nice,
};

/// A place on the horizontal axis with its name.
#[derive(Clone, Debug)]
pub struct Level {
    /// In units of the axis.
    pub value: f64,
    /// What stands over its rule, ready to print.
    pub label: String,
}

/// A curve.
pub(super) struct Curve<'a> {
    pub id: &'static str,
    pub name: &'a str,
    pub style: Style,
    /// Level and value, rising by level.
    pub points: Vec<[f64; 2]>,
}

/// What the axes must show.
pub(super) struct Frame<'a> {
    pub x: &'a str,
    pub y: &'a str,
    pub levels: [f64; 2],
    pub values: [f64; 2],
    pub level: &'a dyn Fn(f64) -> String,
    pub tick: &'a dyn Fn(f64) -> String,
    /// Said at the right end of the axis titles, with a piece of line.
    pub note: Option<(&'a str, Option<Style>)>,
    pub flags: Vec<Flag<'a>>,
    pub keys: Vec<Key<'a>>,
}

/// The plot with its scales.
pub(super) struct Plane {
    pub plot: Rect,
    pub x: Scale,
    pub y: Scale,
}

impl Plane {
    /// Draws legend, axes and flags, and says where data go.
    pub fn new(sheet: &mut Sheet, frame: &Frame) -> Self {
        let palette = sheet.palette;
        sheet.axis_titles(frame.y, frame.note.clone());
        // A rule without its name is a riddle, so names go before the legend where room is short.
        let strip = sheet.flag_strip(&frame.flags);
        sheet.legend(&frame.keys);
        let [y0, y1] = sheet.span();
        let rounded = nice(frame.values[0], frame.values[1], sheet.steps(y1 - y0));
        let y = axis(frame.y, &rounded, [y1, y0], palette.small.line(), frame.tick);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad() - palette.gap).floor(), y1 };
        let [low, high] = frame.levels;
        // A single level still needs a span.
        let half = if high > low { 0.0 } else { (low.abs() * 0.05).max(0.005) };
        let mut x = Scale::new(frame.x, [low - half, high + half], [plot.x0, plot.x1]);
        sheet.left_axis(&y, plot);
        sheet.baseline(plot.y1, plot);
        sheet.foot_figures(&mut x, plot, frame.level, false);
        if let Some(strip) = strip {
            sheet.flags(&strip, &frame.flags, &x);
        }
        Self { plot, x, y }
    }

    /// Where a level and a value lie.
    pub fn at(&self, [level, value]: [f64; 2]) -> [f64; 2] {
        [self.x.px(level), self.y.px(value)]
    }

    /// Whether a level lies on the axis.
    pub fn shows(&self, level: f64) -> bool {
        (self.x.domain[0]..=self.x.domain[1]).contains(&level)
    }

    /// Whether a place lies in the plot.
    pub fn holds(&self, point: [f64; 2]) -> bool {
        self.plot.holds(point)
    }

    /// A curve as marks, cut at the edges of the plot.
    pub fn curve(&self, curve: &Curve) -> Vec<Mark> {
        let points: Vec<[f64; 2]> = curve.points.iter().map(|&point| self.at(point)).collect();
        let pieces = clipped(&points, [self.plot.y0, self.plot.y1]).into_iter().enumerate();
        pieces
            .map(|(at, piece)| {
                let id = if at == 0 { curve.id.to_owned() } else { format!("{}-{at}", curve.id) };
                Mark::new(id, MarkKind::Line, piece, curve.style.clone()).named(curve.name).grouped(curve.id)
            })
            .collect()
    }

    /// The value of a curve at a level, by the straight lines that are drawn.
    pub fn read(&self, curve: &Curve, level: f64) -> Option<f64> {
        height_at(&curve.points, level)
    }

    /// Sets the names of curves beside them. False, and nothing set, if one of them finds no place.
    pub fn names(&self, sheet: &mut Sheet, curves: &[Curve], taken: &mut Vec<Rect>) -> bool {
        let Palette { small, ink, .. } = *sheet.palette;
        let lines: Vec<Vec<[f64; 2]>> = curves
            .iter()
            .map(|curve| {
                let points: Vec<[f64; 2]> = curve.points.iter().map(|&point| self.at(point)).collect();
                clipped(&points, [self.plot.y0, self.plot.y1]).iter().flat_map(|piece| dotted(piece)).collect()
            })
            .collect();
        let all: Vec<[f64; 2]> = lines.iter().flatten().copied().collect();
        let mut places = Vec::new();
        for (at, curve) in
            curves.iter().enumerate().filter(|(at, curve)| !curve.name.is_empty() && !lines[*at].is_empty())
        {
            let others: Vec<[f64; 2]> = lines
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at)
                .flat_map(|(_, dots)| dots)
                .copied()
                .collect();
            let around = Surroundings { taken, lines: &all, levels: &[], within: self.plot };
            let size = [small.width(curve.name), small.height()];
            let Some([left, middle]) = along(&lines[at], &others, size, &around) else { return false };
            let half = small.height() / 2.0;
            taken.push(Rect { x0: left - 2.0, y0: middle - half, x1: left + size[0] + 2.0, y1: middle + half });
            places.push((curve, [left, middle]));
        }
        for (curve, place) in places {
            let id = format!("name-{}", curve.id);
            sheet.text(&id, place, Anchor::Start, small, ink, curve.name, f64::INFINITY);
        }
        true
    }
}

/// Legend lines of curves, for a page where their names find no place beside them.
pub(super) fn keys<'a>(curves: &[Curve<'a>]) -> Vec<Key<'a>> {
    let named = curves.iter().filter(|curve| !curve.name.is_empty());
    named.map(|curve| Key { kind: MarkKind::Line, style: curve.style.clone(), text: curve.name }).collect()
}

/// Least and greatest of the values that are numbers; `None` without any.
pub(super) fn span(values: impl Iterator<Item = f64>) -> Option<[f64; 2]> {
    let (low, high) = values
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    (low <= high).then_some([low, high])
}
