//! Pareto chart: customers by falling amount as bars, their cumulative share as a line, the class cuts as handles.
//!
//! The horizontal axis is the *number of customers from the top*, linear, and customer k takes the stretch from k - 1 to k.
//! So the line passes the right edges of the bars, a cut after k customers stands exactly between two bars, its crossing with
//! the line is the share those k customers hold, and the page turns a dragged handle into a number with `x.value(px)`.
//!
//! Where bars would be thinner than a pen, neighbours of one class share a bar: as high as their mean, so that its area stays
//! their sum. The tail whose bars would be lower than a hairline becomes one bar, `rest`.

use super::{Chart, finite};
use crate::{
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Pattern, Rect, Scale, Scene, Shape, Size, Style, Table, Tick},
    sheet::{Key, Sheet, Texts, axis, spread},
    ticks::nice,
};

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

/// Items in order with what follows from the order.
struct Ranking<'a> {
    items: Vec<&'a Item>,
    /// Sum of the first k amounts, k = 0 ... n.
    sums: Vec<f64>,
}

impl<'a> Ranking<'a> {
    fn new(items: &'a [Item]) -> Self {
        let mut items: Vec<&Item> = items.iter().collect();
        items.sort_by(|a, b| finite(b.amount).total_cmp(&finite(a.amount)));
        let mut sums = Vec::with_capacity(items.len() + 1);
        sums.push(0.0);
        let mut sum = 0.0;
        for item in &items {
            sum += finite(item.amount);
            sums.push(sum);
        }
        Self { items, sums }
    }

    fn total(&self) -> f64 {
        self.sums[self.sums.len() - 1]
    }

    /// Share of the first `k`; 0 where a share of the total means nothing.
    fn share(&self, k: usize) -> f64 {
        if self.total() > 0.0 { self.sums[k] / self.total() } else { 0.0 }
    }

    /// The stretches of customers that share a bar, when one customer is `slot` px wide and one unit `unit` px high. The flag
    /// says whether it is the tail.
    fn stretches(&self, slot: f64, unit: f64) -> Vec<(usize, usize, bool)> {
        let n = self.items.len();
        if slot >= THIN {
            return (0..n).map(|k| (k, k + 1, false)).collect();
        }
        let each = (THIN / slot).ceil() as usize;
        let last_class = self.items.last().map_or(0, |item| item.class);
        let low = |item: &&&Item| item.class == last_class && finite(item.amount).abs() * unit < 1.0;
        let tail = n - self.items.iter().rev().take_while(low).count();
        let mut found = Vec::new();
        let mut from = 0;
        while from < tail {
            let class = self.items[from].class;
            let same = self.items[from..tail.min(from + each)].iter().take_while(|item| item.class == class).count();
            found.push((from, from + same, false));
            from += same;
        }
        if tail < n {
            found.push((tail, n, true));
        }
        found
    }
}

impl Chart for Pareto<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let ranking = Ranking::new(self.items);
        let n = ranking.items.len();
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        if n == 0 {
            sheet.empty(&self.texts.empty);
            let plot = Rect { x0: 0.0, y0: 0.0, x1: sheet.size.width, y1: sheet.size.height };
            let x = Scale::new(&self.words.rank, [0.0, 1.0], [plot.x0, plot.x1]);
            let y = Scale::new(&self.words.amount, [0.0, 1.0], [plot.y1, plot.y0]);
            return self.finish(sheet, plot, [x, y], None, Vec::new(), &ranking);
        }
        let shares = ranking.total() > 0.0;
        if shares {
            let style = Style { stroke: Some(palette.ink), width: palette.stroke, ..Style::default() };
            sheet.legend(&[Key { kind: MarkKind::Line, style, text: &self.words.cumulative }]);
        }
        sheet.axis_titles(&self.words.amount, if shares { &self.words.cumulative } else { "" });
        let strip = sheet.take_top(palette.small.line() + palette.gap * 0.75);

        // Round numbers for both axes, the right one scaled so that the zeros meet.
        let [y0, y1] = sheet.span();
        let steps = sheet.steps(y1 - y0);
        let (first, last) = (finite(ranking.items[0].amount), finite(ranking.items[n - 1].amount));
        let amounts = nice(last.min(0.0), first.max(0.0), steps);
        let line = palette.small.line();
        let y = axis(&self.words.amount, &amounts, [y1, y0], line, self.format.tick);
        let peak = (0..=n).map(|k| ranking.share(k)).fold(1.0, f64::max);
        let y2 = shares.then(|| {
            let mut rounded = nice(0.0, peak, steps.max(2));
            let [low, high] = amounts.domain;
            let top = if peak > 1.0 + 1e-9 { rounded.domain[1] } else { 1.0 };
            // A margin below zero on the left needs the same part of the height on the right.
            rounded.domain = [if high > 0.0 { top * low / high } else { 0.0 }, top];
            axis(&self.words.cumulative, &rounded, [y1, y0], line, self.format.share)
        });
        let x0 = (sheet.pad() / 2.0 + sheet.margin(y.ticks.iter().map(|tick| &tick.label))).round();
        let right = y2.iter().flat_map(|scale| &scale.ticks).map(|tick| &tick.label);
        let x1 = (sheet.size.width - sheet.pad() / 2.0 - sheet.margin(right)).round();
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

        let slot = plot.width() / n as f64;
        let unit = (y.px(0.0) - y.px(1.0)).abs();
        let stretches = ranking.stretches(slot, unit);
        let mut marks: Vec<Mark> = stretches.iter().map(|&bar| self.bar(bar, &x, &y, &ranking, palette)).collect();
        if let Some(scale) = &y2 {
            // The cuts are corners of the line too: a ring must sit on it wherever a cut is dragged.
            let cuts = self.cuts.iter().map(|cut| cut.after.min(n));
            let mut edges: Vec<usize> =
                std::iter::once(0).chain(stretches.iter().map(|bar| bar.1)).chain(cuts).collect();
            edges.sort_unstable();
            edges.dedup();
            let points = edges.into_iter().map(|k| [x.px(k as f64), scale.px(ranking.share(k))]).collect();
            let style = Style { stroke: Some(palette.ink), width: palette.stroke, ..Style::default() };
            marks.push(
                Mark::new("cumulative", MarkKind::Line, points, style)
                    .named(&self.words.cumulative)
                    .grouped("cumulative"),
            );
            self.handles(&mut sheet, &mut marks, &x, scale, &ranking, plot);
        }
        self.finish(sheet, plot, [x, y], y2, marks, &ranking)
    }
}

impl Pareto<'_> {
    fn bar(
        &self,
        (from, to, tail): (usize, usize, bool),
        x: &Scale,
        y: &Scale,
        ranking: &Ranking,
        palette: &Palette,
    ) -> Mark {
        let Format { amount, share, count, ranks, .. } = &self.format;
        let first = ranking.items[from];
        let together = to - from;
        let sum = ranking.sums[to] - ranking.sums[from];
        let mean = if together == 1 { finite(first.amount) } else { sum / together as f64 };
        // Air between bars that stand alone; shared bars touch, they are one silhouette.
        let slot = x.px(1.0) - x.px(0.0);
        let air = if together == 1 && slot >= THIN { (slot * 0.12).clamp(0.4, 8.0) } else { 0.0 };
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
        let points = vec![[x.px(from as f64) + air, y.px(mean)], [x.px(to as f64) - air, y.px(0.0)]];
        let (id, label, key) = match (tail, together) {
            (true, _) => ("rest".to_owned(), self.words.rest.clone(), format!("ranks:{}-{to}", from + 1)),
            (false, 1) => (format!("bar-{}", from + 1), first.label.clone(), first.key.clone()),
            _ => (format!("bar-{}", from + 1), ranks(from + 1, to), format!("ranks:{}-{to}", from + 1)),
        };
        let mut facts = Vec::with_capacity(5);
        if together > 1 {
            facts.push(Fact::new(&self.words.count, count(together)));
        }
        facts.push(Fact::new(&self.words.amount, amount(sum)));
        if ranking.total() > 0.0 {
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
        Scene {
            size: sheet.size,
            background: sheet.palette.sheet,
            plot,
            x,
            y,
            y2,
            decor: sheet.decor,
            marks,
            title: self.texts.title.clone(),
            summary: self.texts.summary.clone(),
            table: self.table(ranking),
        }
    }

    fn table(&self, ranking: &Ranking) -> Table {
        let words = &self.words;
        let Format { amount, share, count, ranks, .. } = &self.format;
        let columns = vec![
            Column::numeric(&words.rank),
            Column::text(&words.customer),
            Column::numeric(&words.amount),
            Column::numeric(&words.share),
            Column::numeric(&words.cumulative),
            Column::text(&words.class),
        ];
        let n = ranking.items.len();
        let shown = n.min(TABLE_ROWS);
        let figures = |from: usize, to: usize| {
            let sum =
                if to - from == 1 { finite(ranking.items[from].amount) } else { ranking.sums[to] - ranking.sums[from] };
            let part = ranking.share(to) - ranking.share(from);
            let whole = ranking.total() > 0.0;
            let told = |value: f64| if whole { share(value) } else { String::new() };
            [amount(sum), told(part), told(ranking.share(to))]
        };
        let row = |rank: String, name: &str, [sum, part, cumulative]: [String; 3], class: Option<&Class>| {
            vec![
                rank,
                name.to_owned(),
                sum,
                part,
                cumulative,
                class.map_or_else(String::new, |class| class.label.clone()),
            ]
        };
        let mut rows: Vec<Vec<String>> = (0..shown)
            .map(|k| {
                let item = ranking.items[k];
                row(count(k + 1), &item.label, figures(k, k + 1), self.classes.get(item.class))
            })
            .collect();
        if shown < n {
            rows.push(row(ranks(shown + 1, n), &words.rest, figures(shown, n), None));
        }
        Table { columns, rows }
    }
}
