//! Layout of a waterfall, upright or lying.

use super::{Kind, Step, Waterfall};
use crate::{
    charts::{finite, look, plane::span, rows},
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table, Tick},
    sheet::{Axes, Key, Sheet, axis},
    ticks::nice,
};

/// A step with the levels it leads from and to.
struct Leg<'a> {
    step: &'a Step,
    from: f64,
    to: f64,
}

/// Where bars go: upright along x, or lying along y.
struct Ground<'s> {
    upright: bool,
    plot: Rect,
    /// Counts bars.
    along: &'s Scale,
    /// Measures values.
    value: &'s Scale,
    /// Half the thickness of a bar.
    half: f64,
    /// How far figures may stand beyond the plot, upright.
    beyond: f64,
}

impl Ground<'_> {
    fn at(&self, along: f64, value: f64) -> [f64; 2] {
        if self.upright { [along, value] } else { [value, along] }
    }
}

impl Waterfall<'_> {
    fn legs(&self) -> Vec<Leg<'_>> {
        let mut level = 0.0;
        let legs = self.steps.iter().map(|step| {
            let value = finite(step.value);
            let (from, to) = if step.kind == Kind::Total { (0.0, value) } else { (level, level + value) };
            level = to;
            Leg { step, from, to }
        });
        legs.collect()
    }

    /// The span of the axis: from zero, unless every level keeps far from it and the steps would be slivers.
    fn values(&self, legs: &[Leg]) -> Option<[f64; 2]> {
        let [low, high] = span(legs.iter().map(|leg| leg.to))?;
        let change = high - low;
        if low > 0.0 && change > 0.0 && change < high * 0.2 {
            return Some([low - change * 0.5, high]);
        }
        if high < 0.0 && change > 0.0 && change < -low * 0.2 {
            return Some([low, high + change * 0.5]);
        }
        Some([low.min(0.0), high.max(0.0)])
    }

    fn figure(&self, step: &Step) -> String {
        let value = finite(step.value);
        if step.kind == Kind::Total { (self.format.amount)(value) } else { (self.format.change)(value) }
    }

    fn meaning(&self, kind: Kind) -> &str {
        match kind {
            Kind::Total => &self.words.total,
            Kind::Favourable => &self.words.favourable,
            Kind::Unfavourable => &self.words.unfavourable,
        }
    }

    pub(super) fn lay_out(&self, size: Size, palette: &Palette) -> Scene {
        let legs = self.legs();
        let probe = Sheet::new(size, palette, 2);
        let Some(values) = self.values(&legs) else {
            let mut sheet = probe;
            sheet.heading(&self.texts);
            return sheet.nothing(&self.texts, [&self.words.step, &self.words.value], self.table(&legs));
        };
        // Upright if the names fit in three lines under their bars, and every figure over its own (known once the axis stands).
        let slot = (probe.size.width - probe.pad() * 2.0) * 0.88 / legs.len() as f64;
        let small = palette.small;
        let named = |leg: &Leg| {
            small.wrap(&leg.step.label, slot - palette.gap * 0.5, 3).iter().all(|line| !line.ends_with('…'))
        };
        let lines = legs.iter().map(|leg| small.wrap(&leg.step.label, slot - palette.gap * 0.5, 3).len()).max();
        let lines = lines.unwrap_or(1);
        let upright = if legs.iter().all(named) {
            self.upright(self.dressed(size, palette, Some(lines), &legs), &legs, values, lines)
        } else {
            None
        };
        upright.unwrap_or_else(|| self.lying(self.dressed(size, palette, None, &legs), &legs, values))
    }

    /// A sheet with heading and legend: upright with this many lines of names, or lying.
    fn dressed<'p>(&self, size: Size, palette: &'p Palette, upright: Option<usize>, legs: &[Leg]) -> Sheet<'p> {
        let mut sheet = Sheet::new(size, palette, upright.unwrap_or(2));
        sheet.heading(&self.texts);
        // Lying rows keep their names rather than the legend: the sign says the same.
        let after = sheet.height_left() - palette.small.line() - palette.gap;
        if upright.is_some() || after >= legs.len() as f64 * palette.small.height() {
            self.legend(&mut sheet, palette);
        }
        sheet
    }

    fn legend(&self, sheet: &mut Sheet, palette: &Palette) {
        let kinds = [Kind::Favourable, Kind::Unfavourable];
        let used = kinds.into_iter().filter(|&kind| self.steps.iter().any(|step| step.kind == kind));
        let keys: Vec<Key> = used
            .map(|kind| Key { kind: MarkKind::Band, style: look_of(palette, kind), text: self.meaning(kind) })
            .collect();
        sheet.legend(&keys);
    }

    /// `None` if a figure would be wider than its column.
    fn upright(&self, mut sheet: Sheet, legs: &[Leg], values: [f64; 2], lines: usize) -> Option<Scene> {
        let palette = sheet.palette;
        let Palette { small, ink_2, gap, .. } = *palette;
        sheet.axis_titles(&self.words.value, None);
        // Figures stand over and under the bars.
        let over = sheet.take_top(small.line()).is_some();
        let [y0, y1] = sheet.span();
        let under = if over { small.line() * 0.7 } else { 0.0 };
        let y1 = y1 - under;
        let rounded = nice(values[0], values[1], sheet.steps(y1 - y0));
        let y = axis(&self.words.value, &rounded, [y1, y0], small.line(), self.format.tick);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad()).floor(), y1 };
        let slot = plot.width() / legs.len() as f64;
        let font = |leg: &Leg| Font { bold: leg.step.kind == Kind::Total, ..small };
        if legs.iter().any(|leg| font(leg).width(&self.figure(leg.step)) + 4.0 > slot) {
            return None;
        }
        let mut x = Scale::new(&self.words.step, [0.0, legs.len() as f64], [plot.x0, plot.x1]);
        sheet.left_axis(&y, plot);
        for (at, leg) in legs.iter().enumerate() {
            let (value, px, room) = (at as f64 + 0.5, x.px(at as f64 + 0.5), slot - gap * 0.5);
            for (row, text) in small.wrap(&leg.step.label, room, lines).iter().enumerate() {
                let place = [px, plot.y1 + under + gap * 0.75 + (row as f64 + 0.5) * small.line()];
                sheet.text(&format!("x-{at}-{row}"), place, Anchor::Middle, small, ink_2, text, room);
            }
            x.ticks.push(Tick { value, label: leg.step.label.clone(), px });
        }
        let half = (slot * 0.34).min(36.0);
        let beyond = if over { small.height() + 2.0 } else { 0.0 };
        let ground = Ground { upright: true, plot, along: &x, value: &y, half, beyond };
        let marks = self.bars(&mut sheet, legs, &ground);
        Some(sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table(legs)))
    }

    fn lying(&self, mut sheet: Sheet, legs: &[Leg], values: [f64; 2]) -> Scene {
        let palette = sheet.palette;
        let [y0, y1] = sheet.span();
        let x0 = rows::margin(&sheet, legs.iter().map(|leg| leg.step.label.as_str()), 0.3);
        let widest = legs.iter().map(|leg| palette.small.width(&self.figure(leg.step))).fold(0.0, f64::max);
        let room = (widest + palette.gap * 1.5).min(sheet.size.width * 0.2);
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad()).floor(), y1 };
        let rounded = nice(values[0], values[1], 4);
        // Room for figures on the sides they may stand: right of rises, left of falls below zero.
        let left = if values[0] < 0.0 { room } else { 0.0 };
        let mut x = Scale::new(&self.words.value, rounded.domain, [plot.x0 + left, plot.x1 - room]);
        x.domain = [x.value(plot.x0), x.value(plot.x1)];
        x.range = [plot.x0, plot.x1];
        let mut y = rows::scale(&self.words.step, legs.len(), plot);
        sheet.foot_figures(&mut x, plot, self.format.tick, true);
        // Rows lower than a line keep every second name, third ...: bars, table and tooltips have all.
        let every = (palette.small.height() / (y.px(1.0) - y.px(0.0))).ceil().max(1.0) as usize;
        let names: Vec<&str> = legs
            .iter()
            .enumerate()
            .map(|(at, leg)| if at % every == 0 { leg.step.label.as_str() } else { "" })
            .collect();
        rows::names(&mut sheet, &mut y, &names, plot);
        let half = rows::half(&y);
        let ground = Ground { upright: false, plot, along: &y, value: &x, half, beyond: 0.0 };
        let marks = self.bars(&mut sheet, legs, &ground);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table(legs))
    }

    /// Bars, the connectors between them, and the figures.
    fn bars(&self, sheet: &mut Sheet, legs: &[Leg], ground: &Ground) -> Vec<Mark> {
        let palette = sheet.palette;
        let (plot, half) = (ground.plot, ground.half);
        let ends = if ground.upright { [plot.y0, plot.y1] } else { [plot.x0, plot.x1] };
        let level = |value: f64| ground.value.px(value).clamp(ends[0], ends[1]);
        let torn = !(ground.value.domain[0]..=ground.value.domain[1]).contains(&0.0);
        if !torn {
            let zero = ground.value.px(0.0);
            let line = ground.at(if ground.upright { plot.x0 } else { plot.y0 }, zero);
            let end = ground.at(if ground.upright { plot.x1 } else { plot.y1 }, zero);
            sheet.rule("zero", line, end, palette.axis, palette.hair, None);
        }
        let mut marks = Vec::new();
        let thread = Style {
            stroke: Some(palette.ink_3),
            width: palette.hair,
            dash: look::dash(palette, 0.3, 0.3),
            ..Style::default()
        };
        for (at, pair) in legs.windows(2).enumerate() {
            let [here, next] = [at, at + 1].map(|k| ground.along.px(k as f64 + 0.5));
            let value = level(pair[0].to);
            let points = vec![ground.at(here + half, value), ground.at(next - half, value)];
            marks.push(Mark::new(format!("thread-{at}"), MarkKind::Rule, points, thread.clone()).grouped("thread"));
        }
        for (at, leg) in legs.iter().enumerate() {
            let middle = ground.along.px(at as f64 + 0.5);
            let points = vec![ground.at(middle - half, level(leg.to)), ground.at(middle + half, level(leg.from))];
            let facts = vec![
                Fact::new(self.meaning(leg.step.kind), self.figure(leg.step)),
                Fact::new(&self.words.level, (self.format.amount)(leg.to)),
            ];
            let mark = Mark::new(format!("step-{at}"), MarkKind::Bar, points, look_of(palette, leg.step.kind));
            marks.push(mark.named(&leg.step.label).grouped("step").told(facts).keyed(&leg.step.key));
            if torn && leg.step.kind == Kind::Total {
                marks.push(tear(palette, at, middle, ground, level(0.0)));
            }
            self.caption(sheet, at, leg, ground, [level(leg.from), level(leg.to)]);
        }
        marks
    }

    /// The figure of a bar: beyond its end in the direction it goes.
    fn caption(&self, sheet: &mut Sheet, at: usize, leg: &Leg, ground: &Ground, [from, to]: [f64; 2]) {
        let Palette { small, ink, gap, .. } = *sheet.palette;
        let font = Font { bold: leg.step.kind == Kind::Total, ..small };
        let (text, middle) = (self.figure(leg.step), ground.along.px(at as f64 + 0.5));
        let rises = finite(leg.step.value) >= 0.0;
        let id = format!("figure-{at}");
        if ground.upright {
            let away = font.height() / 2.0 + 2.0;
            let y = if rises { from.min(to) - away } else { from.max(to) + away };
            let inset = font.height() / 2.0 - ground.beyond;
            let y = y.clamp(ground.plot.y0 + inset, ground.plot.y1 - inset);
            sheet.text(&id, [middle, y], Anchor::Middle, font, ink, &text, f64::INFINITY);
            return;
        }
        if ground.half * 3.1 < font.height() {
            return;
        }
        let right = from.max(to) + gap * 0.5;
        let left = from.min(to) - gap * 0.5;
        let width = font.width(&text);
        // On the side it goes to; on the other where that one is too narrow, and nowhere where both are.
        let fits = [left - width >= ground.plot.x0, right + width <= sheet.size.width - sheet.pad() * 0.5];
        let side = if rises { [1, 0] } else { [0, 1] }.into_iter().find(|&side| fits[side]);
        match side {
            Some(0) => sheet.text(&id, [left, middle], Anchor::End, font, ink, &text, f64::INFINITY),
            Some(_) => sheet.text(&id, [right, middle], Anchor::Start, font, ink, &text, f64::INFINITY),
            None => None,
        };
    }

    fn table(&self, legs: &[Leg]) -> Table {
        let words = &self.words;
        let columns = vec![
            Column::text(&words.step),
            Column::numeric(&words.value),
            Column::text(&words.meaning),
            Column::numeric(&words.level),
        ];
        let row = |leg: &Leg| {
            let meaning = self.meaning(leg.step.kind).to_owned();
            vec![leg.step.label.clone(), self.figure(leg.step), meaning, (self.format.amount)(leg.to)]
        };
        Table { columns, rows: legs.iter().map(row).collect() }
    }
}

fn look_of(palette: &Palette, kind: Kind) -> Style {
    let solid = |color| Style { fill: Some(color), stroke: Some(color), width: palette.hair, ..Style::default() };
    match kind {
        Kind::Total => solid(palette.ink_3),
        Kind::Favourable => solid(palette.good),
        Kind::Unfavourable => look::hatch(palette, palette.bad),
    }
}

/// A slanted gap near the foot of a total whose axis does not begin at zero.
fn tear(palette: &Palette, at: usize, middle: f64, ground: &Ground, foot: f64) -> Mark {
    let (reach, gap) = (ground.half + 3.0, palette.gap);
    let inward = if ground.upright { -gap } else { gap };
    let points = vec![
        ground.at(middle - reach, foot + inward * 1.5),
        ground.at(middle + reach, foot + inward * 0.8),
        ground.at(middle + reach, foot + inward * 1.3),
        ground.at(middle - reach, foot + inward * 2.0),
    ];
    Mark::new(format!("tear-{at}"), MarkKind::Area, points, Style { fill: Some(palette.sheet), ..Style::default() })
}
