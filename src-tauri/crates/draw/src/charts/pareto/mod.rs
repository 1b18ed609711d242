//! Pareto chart: customers by falling amount as bars, their cumulative share as a line, the class cuts as handles.
//!
//! The horizontal axis is the *number of customers from the top*, linear, and customer k takes the stretch from k - 1 to k.
//! So the line passes the right edges of the bars, a cut after k customers stands exactly between two bars, its crossing with
//! the line is the share those k customers hold, and the page turns a dragged handle into a number with `x.value(px)`.
//!
//! Where bars would be thinner than a pen, neighbours of one class share a bar: as high as their mean, so that its area stays
//! their sum. Shares are of the sum of the positive amounts, as class shares are: the line rises to 100 % and losses bring it
//! down again, so a cut never seems to hold more than there is. The tail whose bars would be lower than a hairline becomes one bar, `rest`.

mod ranking;
mod table;

use super::Chart;
use crate::{
    label::spread,
    palette::Palette,
    scene::{Anchor, Fact, Mark, MarkKind, Pattern, Rect, Scale, Scene, Shape, Size, Style, Tick},
    sheet::{Axes, Sheet, Texts, axis},
    ticks::nice,
};
use ranking::{Ranking, Stretch};

/// Rows of the table twin; the customers after them are summed in one last row.
pub const TABLE_ROWS: usize = 2_000;
/// Thinner bars (CSS px) share one.
const THIN: f64 = 3.0;

/// A customer (or product, cause, region ...).
#[derive(Clone, Debug)]
pub struct Item {
    /// Opens the rows behind the bar.
    pub key: String,
    /// Name.
    pub label: String,
    /// Yuan, pieces or whatever is ranked; may be negative, as a margin can be.
    pub amount: f64,
    /// Index into [`Pareto::classes`], 0 the best.
    pub class: usize,
    /// Stands at the end whatever its amount: the sum of what has no bar of its own.
    pub last: bool,
}

/// A border between two classes.
#[derive(Clone, Debug)]
pub struct Cut {
    /// How many customers are above it.
    pub after: usize,
    /// Name of the drag handle.
    pub label: String,
}

/// A class of customers.
#[derive(Clone, Debug)]
pub struct Class {
    /// Short name, such as "A".
    pub label: String,
    /// What stands above its bars, such as "A · 38 customers · 70.2 %"; shortened to the label where space is short.
    pub caption: String,
}

/// Names of axes, columns and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: customers from the top.
    pub rank: String,
    /// Column and fact: who.
    pub customer: String,
    /// Left axis.
    pub amount: String,
    /// Share of one bar in the total.
    pub share: String,
    /// Right axis.
    pub cumulative: String,
    /// Class.
    pub class: String,
    /// How many customers share a bar.
    pub count: String,
    /// The tail.
    pub rest: String,
}

/// How figures are written.
#[derive(Clone, Copy)]
pub struct Format<'a> {
    /// An amount for tooltip and table.
    pub amount: &'a dyn Fn(f64) -> String,
    /// An amount on the axis, where short forms such as "3 万" are welcome.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A share, 0 to 1.
    pub share: &'a dyn Fn(f64) -> String,
    /// A number of customers.
    pub count: &'a dyn Fn(usize) -> String,
    /// "Customers 41 to 48", both counted from 1.
    pub ranks: &'a dyn Fn(usize, usize) -> String,
}

/// The chart; see the module.
pub struct Pareto<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In any order; equal amounts keep theirs.
    pub items: &'a [Item],
    /// In rising order.
    pub cuts: &'a [Cut],
    /// Best first.
    pub classes: &'a [Class],
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Pareto<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let ranking = Ranking::new(self.items);
        let n = ranking.items.len();
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        if n == 0 {
            return sheet.nothing(&self.texts, [&self.words.rank, &self.words.amount], self.table(&ranking));
        }
        let curve = Style { stroke: Some(palette.ink), width: palette.stroke, ..Style::default() };
        let shares = ranking.has_shares();
        sheet.axis_titles(&self.words.amount, shares.then(|| (self.words.cumulative.as_str(), Some(curve.clone()))));
        let strip = sheet.take_top(palette.small.line() + palette.gap * 0.75);

        // Whether bars are shared is decided from the page, not from the plot: its width depends on the labels of the left
        // axis, these on the highest bar, and that on the sharing.
        let slot = (sheet.size.width - sheet.pad() * 2.0) * 0.9 / n as f64;
        let mut stretches = ranking.stretches((THIN / slot).ceil() as usize);
        let means = || stretches.iter().map(|&stretch| ranking.mean(stretch));
        let (low, high) = (means().fold(0.0, f64::min), means().fold(0.0, f64::max));

        // Round numbers for both axes, the right one scaled so that the zeros meet.
        let [y0, y1] = sheet.span();
        let steps = sheet.steps(y1 - y0);
        let mut amounts = nice(low, high, steps);
        // Losses greater than the profits lead the line below the deepest bar.
        let trough = (0..=n).map(|k| ranking.share(k)).fold(0.0, f64::min);
        for _ in 0..4 {
            if amounts.domain[0] > amounts.domain[1] * trough {
                amounts = nice(amounts.domain[1] * trough, high, steps);
            }
        }
        let line = palette.small.line();
        let y = axis(&self.words.amount, &amounts, [y1, y0], line, self.format.tick);
        let y2 = shares.then(|| {
            let mut rounded = nice(0.0, 1.0, steps.max(2));
            let [low, high] = amounts.domain;
            // A margin below zero on the left needs the same part of the height on the right.
            rounded.domain = [if high > 0.0 { low / high } else { 0.0 }, 1.0];
            axis(&self.words.cumulative, &rounded, [y1, y0], line, self.format.share)
        });
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let right = y2.iter().flat_map(|scale| &scale.ticks).map(|tick| &tick.label);
        let x1 = (sheet.size.width - sheet.margin(right)).floor();
        let plot = Rect { x0, y0, x1, y1 };
        let mut x = Scale::new(&self.words.rank, [0.0, n as f64], [x0, x1]);
        sheet.left_axis(&y, plot);
        if let Some(scale) = &y2 {
            sheet.right_axis(scale, plot);
        }
        self.ranks(&mut sheet, &mut x, &ranking, plot);
        if let Some(top) = strip {
            self.captions(&mut sheet, &x, &ranking, plot, top);
        }
        let zero = y.px(0.0);
        sheet.baseline(zero, plot);

        if stretches.len() < n {
            ranking.join_tail(&mut stretches, y.value(plot.y1 - 1.0) - y.value(plot.y1));
        }
        let mut marks: Vec<Mark> =
            stretches.iter().map(|&stretch| self.bar(stretch, &x, &y, &ranking, palette)).collect();
        if let Some(scale) = &y2 {
            // The cuts are corners of the line too: a ring must sit on it wherever a cut is dragged.
            let cuts = self.cuts.iter().map(|cut| cut.after.min(n));
            let mut edges: Vec<usize> =
                std::iter::once(0).chain(stretches.iter().map(|stretch| stretch.to)).chain(cuts).collect();
            edges.sort_unstable();
            edges.dedup();
            let points = edges.into_iter().map(|k| [x.px(k as f64), scale.px(ranking.share(k))]).collect();
            let line = Mark::new("cumulative", MarkKind::Line, points, curve.clone());
            // A rim in the colour of the sheet keeps the line readable where it crosses dark bars; thin bars it would hide.
            if plot.width() / n as f64 > palette.stroke * 4.0 {
                let rim = Style { stroke: Some(palette.sheet), width: palette.stroke + 2.0, ..curve };
                marks.push(Mark { id: "cumulative-rim".into(), style: rim, ..line.clone() });
            }
            marks.push(line.named(&self.words.cumulative).grouped("cumulative"));
            self.handles(&mut sheet, &mut marks, &x, scale, &ranking, plot);
        }
        self.finish(sheet, plot, [x, y], y2, marks, &ranking)
    }
}

impl Pareto<'_> {
    fn bar(&self, stretch: Stretch, x: &Scale, y: &Scale, ranking: &Ranking, palette: &Palette) -> Mark {
        let Format { amount, share, count, ranks, .. } = &self.format;
        let Stretch { from, to, tail } = stretch;
        let first = ranking.items[from];
        let together = to - from;
        // Air between bars that stand alone; shared bars touch, they are one silhouette.
        let slot = x.px(1.0) - x.px(0.0);
        let air = if together == 1 && slot >= THIN * 0.8 { (slot * 0.12).clamp(0.3, 8.0) } else { 0.0 };
        let color = palette.class_color(first.class);
        let mut style = Style { fill: Some(color), width: palette.hair * 0.8, ..Style::default() };
        if palette.patterned && first.class > 0 {
            style.fill = Some(palette.sheet);
            style.stroke = Some(color);
            style.pattern = if first.class == 1 { Pattern::Hatch } else { Pattern::Hollow };
        }
        if tail {
            // Lower than a hairline, so the outline makes it visible.
            style.stroke = Some(color);
            style.width = 1.0;
        }
        let points = vec![[x.px(from as f64) + air, y.px(ranking.mean(stretch))], [x.px(to as f64) - air, y.px(0.0)]];
        let (id, label, key) = match (tail, together) {
            (true, _) => ("rest".to_owned(), self.words.rest.clone(), format!("ranks:{}-{to}", from + 1)),
            (false, 1) => (format!("bar-{}", from + 1), first.label.clone(), first.key.clone()),
            _ => (format!("bar-{}", from + 1), ranks(from + 1, to), format!("ranks:{}-{to}", from + 1)),
        };
        let mut facts = Vec::with_capacity(5);
        if together > 1 {
            facts.push(Fact::new(&self.words.count, count(together)));
        }
        facts.push(Fact::new(&self.words.amount, amount(ranking.sum(from, to))));
        if ranking.has_shares() {
            facts.push(Fact::new(&self.words.share, share(ranking.share(to) - ranking.share(from))));
            facts.push(Fact::new(&self.words.cumulative, share(ranking.share(to))));
        }
        if let Some(class) = self.classes.get(first.class) {
            facts.push(Fact::new(&self.words.class, class.label.clone()));
        }
        Mark::new(id, MarkKind::Bar, points, style)
            .named(label)
            .grouped(format!("class-{}", first.class))
            .told(facts)
            .keyed(key)
    }

    /// Names under the bars where they are wide enough, else round numbers of customers; the axis title under them.
    fn ranks(&self, sheet: &mut Sheet, x: &mut Scale, ranking: &Ranking, plot: Rect) {
        let Palette { small, ink_2, gap, .. } = *sheet.palette;
        let n = ranking.items.len();
        let slot = plot.width() / n as f64;
        if slot >= small.size * 4.0 {
            for (at, item) in ranking.items.iter().enumerate() {
                let (value, px, room) = (at as f64 + 0.5, x.px(at as f64 + 0.5), slot - gap);
                for (row, text) in small.wrap(&item.label, room, 2).iter().enumerate() {
                    let y = plot.y1 + gap * 0.75 + (row as f64 + 0.5) * small.line();
                    sheet.text(&format!("x-{at}-{row}"), [px, y], Anchor::Middle, small, ink_2, text, room);
                }
                x.ticks.push(Tick { value, label: item.label.clone(), px });
            }
            return;
        }
        let widest = small.width(&(self.format.count)(n)) + gap * 2.0;
        let most = ((plot.width() / widest) as usize).clamp(1, 10);
        let rounded = nice(0.0, n as f64, most);
        let named = rounded.values.iter().filter(|value| **value <= n as f64 && value.fract() == 0.0);
        for (at, &value) in named.enumerate() {
            let (px, label) = (x.px(value), (self.format.count)(value as usize));
            sheet.foot_tick(at, px, &label, plot, widest);
            x.ticks.push(Tick { value, label, px });
        }
        sheet.foot_title(&self.words.rank, plot);
    }

    /// Above the plot: a stripe over the bars of each class, and its caption with a swatch as near to it as neighbours allow.
    fn captions(&self, sheet: &mut Sheet, x: &Scale, ranking: &Ranking, plot: Rect, top: f64) {
        let Palette { small, ink_2, gap, .. } = *sheet.palette;
        let palette = sheet.palette;
        let mut zones: Vec<(usize, usize, usize)> = Vec::new();
        for (at, item) in ranking.items.iter().enumerate() {
            match zones.last_mut() {
                Some((class, _, to)) if *class == item.class => *to = at + 1,
                _ => zones.push((item.class, at, at + 1)),
            }
        }
        // A class torn apart by hand-made exceptions gets one caption, over its first stretch.
        let mut named: Vec<(usize, usize, usize)> = Vec::new();
        for &(class, from, to) in &zones {
            if named.iter().all(|zone| zone.0 != class) && class < self.classes.len() {
                named.push((class, from, to));
            }
        }
        let fill = |class: usize| {
            let color = palette.class_color(class);
            let mut style = Style { fill: Some(color), width: 0.8, ..Style::default() };
            if palette.patterned && class > 0 {
                style.fill = Some(palette.sheet);
                style.stroke = Some(color);
                style.pattern = if class == 1 { Pattern::Hatch } else { Pattern::Hollow };
            }
            style
        };
        let stripe = plot.y0 - gap * 0.75;
        for (at, &(class, from, to)) in zones.iter().enumerate() {
            let (left, right) = (x.px(from as f64), x.px(to as f64));
            let points = vec![[left + 0.5, stripe - 1.5], [(right - 0.5).max(left + 0.6), stripe + 1.5]];
            sheet.decor.push(Mark::new(format!("zone-{at}"), MarkKind::Band, points, fill(class)));
        }
        let swatch = small.size * 0.75;
        let bounds = [sheet.pad(), sheet.size.width - sheet.pad()];
        let place = |texts: &[&str]| {
            let wanted: Vec<(f64, f64)> = named
                .iter()
                .zip(texts)
                .map(|(&(_, from, to), text)| (x.px((from + to) as f64 / 2.0), swatch + gap * 0.5 + small.width(text)))
                .collect();
            spread(&wanted, gap * 2.0, bounds)
        };
        let long: Vec<&str> = named.iter().map(|zone| self.classes[zone.0].caption.as_str()).collect();
        let short: Vec<&str> = named.iter().map(|zone| self.classes[zone.0].label.as_str()).collect();
        let Some((texts, lefts)) =
            place(&long).map(|lefts| (&long, lefts)).or_else(|| place(&short).map(|lefts| (&short, lefts)))
        else {
            return;
        };
        let y = top + small.line() / 2.0;
        for ((zone, text), left) in named.iter().zip(texts).zip(lefts) {
            let id = format!("class-{}", zone.0);
            let points = vec![[left, y - swatch / 2.0], [left + swatch, y + swatch / 2.0]];
            sheet.decor.push(Mark::new(id.clone(), MarkKind::Band, points, fill(zone.0)));
            sheet.text(&id, [left + swatch + gap * 0.5, y], Anchor::Start, small, ink_2, text, f64::INFINITY);
        }
    }

    /// The cuts: a dashed line to drag, its grip at the foot of the plot and a ring where it meets the cumulative line.
    fn handles(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, x: &Scale, y2: &Scale, ranking: &Ranking, plot: Rect) {
        let palette = sheet.palette;
        let n = ranking.items.len();
        for (at, cut) in self.cuts.iter().enumerate() {
            let after = cut.after.min(n);
            let (px, share) = (x.px(after as f64), ranking.share(after));
            let style = Style {
                stroke: Some(palette.mark),
                width: palette.hair * 1.25,
                dash: Some([palette.gap * 0.5, palette.gap * 0.4]),
                ..Style::default()
            };
            let facts = vec![
                Fact::new(&self.words.rank, (self.format.count)(after)),
                Fact::new(&self.words.cumulative, (self.format.share)(share)),
            ];
            let rule = Mark::new(format!("cut-{at}"), MarkKind::Rule, vec![[px, plot.y0], [px, plot.y1]], style);
            marks.push(rule.named(&cut.label).grouped("cut").told(facts));
            let ring = Style {
                fill: Some(palette.sheet),
                stroke: Some(palette.mark),
                width: palette.stroke * 0.75,
                radius: palette.dot,
                ..Style::default()
            };
            let at_line = Mark::new(format!("cut-{at}-share"), MarkKind::Point, vec![[px, y2.px(share)]], ring.clone());
            marks.push(at_line.named(&cut.label).grouped("cut"));
            let grip = Style {
                fill: Some(palette.mark),
                stroke: None,
                shape: Shape::Diamond,
                radius: palette.dot * 1.3,
                ..ring
            };
            marks.push(
                Mark::new(format!("cut-{at}-grip"), MarkKind::Point, vec![[px, plot.y1]], grip)
                    .named(&cut.label)
                    .grouped("cut"),
            );
        }
    }

    fn finish(
        &self,
        sheet: Sheet,
        plot: Rect,
        [x, y]: [Scale; 2],
        y2: Option<Scale>,
        marks: Vec<Mark>,
        ranking: &Ranking,
    ) -> Scene {
        sheet.finish(&self.texts, plot, Axes { x, y, y2 }, marks, self.table(ranking))
    }
}
