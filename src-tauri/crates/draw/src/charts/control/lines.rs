//! The lines of a control chart: measure, centre, limits.

use super::{Control, Kind, Point, finite, look};
use crate::{
    palette::Palette,
    scene::{Mark, MarkKind, Scale, Style},
};

impl Control<'_> {
    /// Centre and limits, a step per period, interrupted where the phase changes or a limit is missing.
    pub(super) fn limits(&self, x: &Scale, y: &Scale, palette: &Palette) -> Vec<Mark> {
        let words = &self.words;
        let centre = Style { stroke: Some(palette.axis), width: palette.hair * 1.25, ..Style::default() };
        let mut marks = steps("centre", self.points, |point| Some(point.centre), x, y, &words.centre, &centre);
        let dashed = limit(palette);
        marks.extend(steps("lower", self.points, |point| point.lower, x, y, &words.lower, &dashed));
        marks.extend(steps("upper", self.points, |point| point.upper, x, y, &words.upper, &dashed));
        marks
    }

    /// The measure, and the downward sum of a CUSUM.
    pub(super) fn lines(&self, x: &Scale, y: &Scale, palette: &Palette) -> Vec<Mark> {
        let style = look::line(palette, palette.accent);
        let mut marks = runs("value", self.points, |point| point.value, x, y, &self.words.value, &style);
        if self.kind == Kind::Cusum {
            marks.extend(runs("other", self.points, |point| point.other, x, y, &self.words.other, &downward(palette)));
        }
        marks
    }
}

/// A control limit.
pub(super) fn limit(palette: &Palette) -> Style {
    look::reference(palette, palette.mark)
}

/// The downward sum.
pub(super) fn downward(palette: &Palette) -> Style {
    Style { dash: look::dash(palette, 0.9, 0.4), ..look::line(palette, palette.chart[2]) }
}

/// A level for every period, from its left to its right edge; equal neighbours share a stretch.
fn steps(
    id: &str,
    points: &[Point],
    level: impl Fn(&Point) -> Option<f64>,
    x: &Scale,
    y: &Scale,
    name: &str,
    style: &Style,
) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut before: Option<(usize, f64)> = None;
    for (at, point) in points.iter().enumerate() {
        let Some(value) = level(point).map(finite) else {
            before = None;
            continue;
        };
        let (from, to, px) = (x.px(at as f64), x.px((at + 1) as f64), y.px(value));
        match (before, marks.last_mut()) {
            (Some((phase, last)), Some(line)) if phase == point.phase => {
                if last == value {
                    line.points.pop();
                } else {
                    line.points.push([from, px]);
                }
                line.points.push([to, px]);
            }
            _ => {
                let line = Mark::new(format!("{id}-{at}"), MarkKind::Line, vec![[from, px], [to, px]], style.clone());
                marks.push(line.named(name).grouped(id));
            }
        }
        before = Some((point.phase, value));
    }
    marks
}

/// A polyline through the middles of the periods, one for each phase, past those left out.
fn runs(
    id: &str,
    points: &[Point],
    value: impl Fn(&Point) -> Option<f64>,
    x: &Scale,
    y: &Scale,
    name: &str,
    style: &Style,
) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut phase = None;
    for (at, point) in points.iter().enumerate().filter(|(_, point)| point.excluded.is_none()) {
        let Some(found) = value(point).map(finite) else {
            // A period without cases interrupts the line.
            phase = None;
            continue;
        };
        let place = [x.px(at as f64 + 0.5), y.px(found)];
        match marks.last_mut() {
            Some(line) if phase == Some(point.phase) => line.points.push(place),
            _ => {
                let line = Mark::new(format!("{id}-line-{at}"), MarkKind::Line, vec![place], style.clone());
                marks.push(line.named(name).grouped(id));
            }
        }
        phase = Some(point.phase);
    }
    // A period alone between two gaps is a point, not a line.
    marks.retain(|mark| mark.points.len() > 1);
    marks
}
