//! Layout of a U-curve.

use super::{Fit, Optimum, Sample, UCurve};
use crate::charts::{
    finite, look,
    plane::{self, Curve, Frame, Plane, span},
};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::{dotted, with_corner},
    scene::{Anchor, Fact, Mark, MarkKind, Rect, Scene, Shape, Size, Style},
    sheet::{Axes, Flag, Key, Sheet},
};

/// How many times the least of the sum the axis reaches at most, unless a month lies higher.
const REACH: f64 = 1.9;

impl UCurve<'_> {
    /// What is drawn of the samples.
    pub(super) fn samples(&self) -> &[Sample] {
        if self.fit == Fit::Refused { &[] } else { self.samples }
    }

    pub(super) fn optimum(&self) -> Option<&Optimum> {
        self.optimum.as_ref().filter(|_| !self.samples().is_empty())
    }

    /// `None` if there is nothing to draw, or if a name finds no place beside its curve.
    pub(super) fn lay_out(&self, size: Size, palette: &Palette, direct: bool) -> Option<Scene> {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let curves = self.curves(palette);
        let frame = self.frame(palette, &curves, direct)?;
        if self.fit == Fit::Refused {
            self.refusal(&mut sheet);
        }
        let plane = Plane::new(&mut sheet, &frame);
        let mut marks = self.behind(&plane, palette);
        for curve in &curves {
            marks.extend(plane.curve(curve));
        }
        marks.extend(self.readings(&plane));
        let mut taken = Vec::new();
        marks.extend(self.points(&plane, palette, &mut taken));
        self.best(&mut sheet, &mut marks, &plane, &curves, &taken);
        if direct {
            let mut taken: Vec<Rect> =
                sheet.decor.iter().filter_map(Mark::text_box).chain(taken.iter().copied()).collect();
            if !plane.names(&mut sheet, &curves, &mut taken) {
                return None;
            }
        }
        if let Some(handle) = self.handle.as_ref().filter(|handle| plane.shows(handle.value)) {
            let on = curves.last().and_then(|total| plane.read(total, handle.value)).map(|cost| plane.y.px(cost));
            let rings: Vec<f64> = on.into_iter().filter(|px| (plane.plot.y0..=plane.plot.y1).contains(px)).collect();
            let mut parts = look::handle(palette, "level", plane.x.px(handle.value), plane.plot, &rings);
            parts[0].label.clone_from(&handle.label);
            parts[0].tooltip = self.facts_at(&plane, &curves, handle.value);
            marks.extend(parts);
        }
        let Plane { plot, x, y } = plane;
        Some(sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table()))
    }

    /// Rising, falling, sum: in painting order.
    fn curves(&self, palette: &Palette) -> Vec<Curve<'_>> {
        let samples = self.samples();
        if samples.is_empty() {
            return Vec::new();
        }
        let sketch = self.fit == Fit::Sketch;
        let corner = self.optimum().map(|optimum| &optimum.at);
        let points = |cost: &dyn Fn(&Sample) -> f64| {
            let points = samples.iter().map(|sample| [finite(sample.level), cost(sample)]).collect();
            match corner {
                Some(at) => with_corner(points, [finite(at.level), cost(at)]),
                None => points,
            }
        };
        let [_, logistics, failure, ..] = palette.chart;
        let rhythm = |ink: f64, gap: f64| look::dash(palette, ink, gap);
        let total = Style {
            width: palette.stroke * 1.4,
            dash: if sketch { rhythm(1.1, 0.7) } else { None },
            ..look::line(palette, palette.accent)
        };
        let rising = look::thin(palette, logistics, if sketch { rhythm(0.55, 0.55) } else { None });
        let falling = look::thin(palette, failure, if sketch { rhythm(0.2, 0.45) } else { rhythm(1.25, 0.4) });
        vec![
            Curve {
                id: "logistics",
                name: &self.words.logistics,
                style: rising,
                points: points(&|sample| finite(sample.logistics)),
            },
            Curve {
                id: "failure",
                name: &self.words.failure,
                style: falling,
                points: points(&|sample| finite(sample.failure)),
            },
            Curve { id: "total", name: &self.words.total, style: total, points: points(&Sample::total) },
        ]
    }

    fn frame<'s>(&'s self, palette: &Palette, curves: &[Curve<'s>], direct: bool) -> Option<Frame<'s>> {
        let words = &self.words;
        let rules = [&self.now, &self.floor, &self.handle].into_iter().flatten().map(|rule| rule.value);
        let months = self.months.iter();
        let drawn = self.samples().iter().map(|sample| sample.level);
        let [mut low, mut high] = span(drawn.chain(months.clone().map(|month| month.level)).chain(rules))?;
        if self.samples().is_empty() {
            // Points need air that curves do not.
            let air = (high - low) * 0.06;
            (low, high) = (low - air, if high <= 1.0 { (high + air).min(1.0) } else { high + air });
        }
        let least = self.samples().iter().map(Sample::total).fold(f64::INFINITY, f64::min);
        let totals = self.samples().iter().map(|sample| sample.total().min(least * REACH));
        let [_, top] = span(totals.chain(months.map(|month| finite(month.cost))))?;
        let mut keys = if direct { Vec::new() } else { plane::keys(curves) };
        let point = |style: Style, text| Key { kind: MarkKind::Point, style, text };
        if self.months.iter().any(|month| month.excluded.is_none()) {
            keys.push(point(look::dot(palette, palette.accent, false), &words.month));
        }
        if self.months.iter().any(|month| month.excluded.is_some()) {
            keys.push(point(look::dot(palette, palette.accent, true), &words.excluded));
        }
        if self.samples().iter().any(|sample| sample.band.is_some()) {
            keys.push(Key { kind: MarkKind::Area, style: band(palette), text: &words.band });
        }
        if !self.checks.is_empty() && !self.samples().is_empty() {
            keys.push(point(check(palette), &words.check));
        }
        let mut flags = Vec::new();
        if let Some(zone) = self.zone.as_ref().filter(|_| !self.samples().is_empty()) {
            let (kind, style) = (MarkKind::Band, shade(palette));
            flags.push(Flag { id: "zone", value: (zone.from + zone.to) / 2.0, text: &zone.label, kind, style });
        }
        let rules = [
            ("floor", &self.floor, bound(palette)),
            ("now", &self.now, here(palette)),
            ("level", &self.handle, look::reference(palette, palette.mark)),
        ];
        for (id, rule, style) in rules {
            let Some(rule) = rule else { continue };
            flags.push(Flag { id, value: rule.value, text: &rule.label, kind: MarkKind::Line, style });
        }
        let note =
            (self.fit == Fit::Sketch).then(|| (words.sketch.as_str(), curves.last().map(|total| total.style.clone())));
        Some(Frame {
            x: &words.level,
            y: &words.cost,
            levels: [low, high],
            values: [0.0, top],
            level: self.format.level,
            tick: self.format.tick,
            note,
            flags,
            keys,
        })
    }

    /// Zone, band, floor and now: what lies behind the curves.
    fn behind(&self, plane: &Plane, palette: &Palette) -> Vec<Mark> {
        let (Plane { plot, x, y }, words, level) = (plane, &self.words, self.format.level);
        let mut marks = Vec::new();
        if let Some(zone) = self.zone.as_ref().filter(|_| !self.samples().is_empty()) {
            let [from, to] = [zone.from, zone.to].map(|end| x.px(finite(end)).clamp(plot.x0, plot.x1));
            let facts = vec![Fact::new(&words.level, format!("{} – {}", level(zone.from), level(zone.to)))];
            let band = Mark::new("zone", MarkKind::Band, vec![[from, plot.y0], [to, plot.y1]], shade(palette));
            marks.push(band.named(&zone.label).grouped("zone").told(facts));
        }
        let ends = self.samples().iter().filter_map(|sample| Some((sample.level, sample.band?)));
        let side = |end: usize| {
            let place =
                move |(at, ends): (f64, [f64; 2])| [x.px(finite(at)), y.px(finite(ends[end])).clamp(plot.y0, plot.y1)];
            ends.clone().map(place)
        };
        let edge: Vec<[f64; 2]> = side(0).chain(side(1).collect::<Vec<_>>().into_iter().rev()).collect();
        if edge.len() > 2 {
            marks.push(Mark::new("band", MarkKind::Area, edge, band(palette)).named(&words.band).grouped("band"));
        }
        for (id, rule, style) in [("floor", &self.floor, bound(palette)), ("now", &self.now, here(palette))] {
            let Some(rule) = rule.as_ref().filter(|rule| plane.shows(rule.value)) else { continue };
            let px = x.px(rule.value);
            let facts = vec![Fact::new(&words.level, level(rule.value))];
            let mark = Mark::new(id, MarkKind::Rule, vec![[px, plot.y0], [px, plot.y1]], style);
            marks.push(mark.named(&rule.label).grouped("rule").told(facts));
        }
        marks
    }

    /// Places on the sum that speak, close enough for a crosshair.
    fn readings(&self, plane: &Plane) -> Vec<Mark> {
        let samples = self.samples();
        let most = (plane.plot.width() / 20.0).max(2.0);
        let every = (samples.len() as f64 / most).ceil().max(1.0) as usize;
        let shown = samples.iter().step_by(every).enumerate().filter_map(|(at, sample)| {
            let place = plane.at([finite(sample.level), sample.total()]);
            let mark = Mark::new(format!("reading-{at}"), MarkKind::Point, vec![place], look::reading());
            plane
                .holds(place)
                .then(|| mark.named((self.format.level)(sample.level)).grouped("reading").told(self.facts(sample)))
        });
        shown.collect()
    }

    /// Months, hollow where they do not count, and the check without a model.
    fn points(&self, plane: &Plane, palette: &Palette, taken: &mut Vec<Rect>) -> Vec<Mark> {
        let mut marks = Vec::new();
        let checks = self.checks.iter().enumerate().filter(|_| !self.samples().is_empty());
        for (at, point) in checks {
            let place = plane.at(point.map(finite));
            if plane.holds(place) {
                marks.push(
                    Mark::new(format!("check-{at}"), MarkKind::Point, vec![place], check(palette)).grouped("check"),
                );
            }
        }
        for (at, month) in self.months.iter().enumerate() {
            let place = plane.at([month.level, month.cost].map(finite));
            if !plane.holds(place) {
                continue;
            }
            let mut facts = vec![
                Fact::new(&self.words.level, (self.format.level)(finite(month.level))),
                Fact::new(&self.words.total, (self.format.cost)(finite(month.cost))),
            ];
            facts.extend(month.excluded.as_ref().map(|why| Fact::new(&self.words.excluded, why.clone())));
            let mut style = look::dot(palette, palette.accent, month.excluded.is_some());
            style.radius = palette.dot * 0.9;
            taken.push(look::around(place, palette.dot + 1.0));
            let mark = Mark::new(format!("month-{at}"), MarkKind::Point, vec![place], style);
            marks.push(mark.named(&month.label).grouped("month").told(facts).keyed(&month.key));
        }
        marks
    }

    /// The optimum: drop line, whisker of its interval at the foot, marker, and its words beside it.
    fn best(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, plane: &Plane, curves: &[Curve], months: &[Rect]) {
        let palette = sheet.palette;
        let Some(optimum) = self.optimum() else { return };
        let [px, py] = plane.at([finite(optimum.at.level), optimum.at.total()]);
        if !plane.holds([px, py]) {
            return;
        }
        let drop = Style { dash: look::dash(palette, 0.4, 0.4), ..look::reference(palette, palette.mark) };
        marks.push(Mark::new("drop", MarkKind::Rule, vec![[px, py], [px, plane.plot.y1]], drop).grouped("optimum"));
        let mut facts = self.facts(&optimum.at);
        if let Some([low, high]) = optimum.interval {
            let level = plane.plot.y1 - palette.gap * 1.25;
            let parts = look::whisker(palette, "interval", [low, high].map(finite), level, &plane.x, plane.plot);
            marks.extend(parts.into_iter().map(|part| part.grouped("optimum")));
            let told = format!("{} – {}", (self.format.level)(low), (self.format.level)(high));
            facts.push(Fact::new(&self.words.interval, told));
        }
        let marker = Mark::new("optimum", MarkKind::Point, vec![[px, py]], look::peak(palette, palette.mark));
        marks.push(marker.named(&optimum.label).grouped("optimum").told(facts));

        let lines: Vec<[f64; 2]> =
            curves.iter().flat_map(|curve| plane.curve(curve)).flat_map(|mark| dotted(&mark.points)).collect();
        let mut taken = vec![
            look::around([px, py], palette.dot * 1.5 + 1.0),
            Rect { x0: px - 2.0, y0: py, x1: px + 2.0, y1: plane.plot.y1 },
        ];
        let own = taken.len();
        taken.extend_from_slice(months);
        let levels: Vec<f64> = plane.y.ticks.iter().map(|tick| tick.px).collect();
        // Rather on the months than missing, and rather on a thin curve than missing.
        for (taken, lines) in [(&taken[..], &lines[..]), (&taken[..own], &lines), (&taken[..own], &[])] {
            let around = Surroundings { taken, lines, levels: &levels, within: plane.plot };
            if sheet.beside("optimum", [px, py], &optimum.label, &around).is_some() {
                return;
            }
        }
    }

    /// Why there are no curves, over the plot.
    fn refusal(&self, sheet: &mut Sheet) {
        let Palette { body, ink, .. } = *sheet.palette;
        let (left, room) = (sheet.pad(), sheet.size.width - sheet.pad() * 2.0);
        for (at, line) in body.wrap(&self.words.refused, room, 2).iter().enumerate() {
            let Some(top) = sheet.take_top(body.line()) else { return };
            let place = [left, top + body.line() / 2.0];
            sheet.text(&format!("refused-{at}"), place, Anchor::Start, body, ink, line, room);
        }
    }

    fn facts(&self, sample: &Sample) -> Vec<Fact> {
        let (words, cost) = (&self.words, self.format.cost);
        let mut facts = vec![
            Fact::new(&words.level, (self.format.level)(finite(sample.level))),
            Fact::new(&words.logistics, cost(finite(sample.logistics))),
            Fact::new(&words.failure, cost(finite(sample.failure))),
            Fact::new(&words.total, cost(sample.total())),
        ];
        if let Some([low, high]) = sample.band {
            facts.push(Fact::new(&words.band, format!("{} – {}", cost(finite(low)), cost(finite(high)))));
        }
        facts
    }

    /// What the curves say at any level.
    fn facts_at(&self, plane: &Plane, curves: &[Curve], level: f64) -> Vec<Fact> {
        let mut facts = vec![Fact::new(&self.words.level, (self.format.level)(level))];
        for curve in curves {
            facts.extend(plane.read(curve, level).map(|cost| Fact::new(curve.name, (self.format.cost)(cost))));
        }
        facts
    }
}

fn band(palette: &Palette) -> Style {
    look::veil(palette.accent, 0.18)
}

fn shade(palette: &Palette) -> Style {
    look::veil(palette.accent, 0.10)
}

/// The rule of the contract.
fn bound(palette: &Palette) -> Style {
    Style { stroke: Some(palette.ink_2), width: palette.hair * 1.75, ..Style::default() }
}

/// Where the firm is.
fn here(palette: &Palette) -> Style {
    Style {
        stroke: Some(palette.ink_2),
        width: palette.hair * 1.5,
        dash: look::dash(palette, 0.2, 0.4),
        ..Style::default()
    }
}

fn check(palette: &Palette) -> Style {
    let (fill, stroke) = (Some(palette.sheet), Some(palette.ink_3));
    let width = palette.hair;
    Style { fill, stroke, width, radius: palette.dot * 0.8, shape: Shape::Diamond, ..Style::default() }
}
