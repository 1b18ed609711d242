//! Whale curve: customers from the most to the least profitable, their profits added up.
//!
//! The curve rises while customers earn, peaks after the last who does, and sinks with the losses to the profit of the firm.
//! What the losers take back is the hatched area between the peak and the curve right of it. Where the firm earns, heights are
//! shares of its profit, so that the end is 100 %; where it loses, a share would mean nothing and heights are money.
//!
//! The horizontal axis counts customers as in the Pareto chart: the curve is at k after k customers.

mod order;

use super::{Chart, finite, look};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::{dotted, thinned, with_corner},
    scene::{Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Aside, Axes, Key, Sheet, Texts, axis},
    ticks::nice,
};
use order::Order;

/// Rows of the table twin; the customers after them are summed in one last row.
pub const TABLE_ROWS: usize = 2_000;

/// A customer.
#[derive(Clone, Debug)]
pub struct Customer {
    /// Opens the rows behind it; decides between equal profits.
    pub key: String,
    /// Name.
    pub label: String,
    /// Profit; may be negative.
    pub profit: f64,
}

/// Names of axes, columns and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: customers from the most profitable.
    pub rank: String,
    /// Column and fact: who.
    pub customer: String,
    /// Profit of one customer.
    pub profit: String,
    /// Vertical axis where heights are money: profit so far.
    pub cumulative: String,
    /// Vertical axis where heights are shares of the whole profit.
    pub share: String,
    /// The band, with its level.
    pub band: String,
    /// How many customers a place stands for.
    pub count: String,
    /// The last row of a long table.
    pub rest: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// Money for tooltip and table.
    pub amount: &'a dyn Fn(f64) -> String,
    /// Money on the axis, and beside peak and end where heights are money.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A share of the profit; may be above 1.
    pub share: &'a dyn Fn(f64) -> String,
    /// A number of customers.
    pub count: &'a dyn Fn(usize) -> String,
    /// "Customers 41 to 48", both counted from 1.
    pub ranks: &'a dyn Fn(usize, usize) -> String,
    /// Beside the peak: customers up to it and the height there as printed on the axis.
    pub peak: &'a dyn Fn(usize, &str) -> String,
    /// In the legend of the hatched area: what the customers right of the peak take back, in money.
    pub lost: &'a dyn Fn(usize, f64) -> String,
}

/// The chart; see the module.
pub struct Whale<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In any order.
    pub customers: &'a [Customer],
    /// Lower and upper end of the sum after 1, 2 ... customers in falling order of profit, in money; may be empty.
    pub band: &'a [[f64; 2]],
    /// The profit that heights are shares of, where somebody tries another profit than today's; all of it without.
    pub today: Option<f64>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Whale<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let order = Order::new(self.customers);
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let title = if self.against(&order) > 0.0 { &self.words.share } else { &self.words.cumulative };
        let n = order.customers.len();
        if n == 0 {
            return sheet.nothing(&self.texts, [&self.words.rank, title], self.table(&order));
        }
        let (unit, print) = self.unit(&order);
        let peak = order.peak();
        let lost = order.sums[peak] - order.total();
        let told = (self.format.lost)(n - peak, lost);
        let mut keys = Vec::new();
        if peak < n {
            keys.push(Key { kind: MarkKind::Area, style: look::hatch(palette, palette.bad), text: &told });
        }
        if !self.band.is_empty() {
            keys.push(Key { kind: MarkKind::Area, style: look::veil(palette.accent, 0.18), text: &self.words.band });
        }
        sheet.legend(&keys);
        sheet.axis_titles(title, None);

        let [y0, y1] = sheet.span();
        let ends = self.band.iter().flatten().copied().map(finite);
        let heights = order.sums.iter().copied().chain(ends).map(|sum| sum / unit);
        let (low, high) = heights.fold((0.0f64, 0.0f64), |(low, high), height| (low.min(height), high.max(height)));
        let y = axis(title, &nice(low, high, sheet.steps(y1 - y0)), [y1, y0], palette.small.line(), print);
        let asides = [Aside::strong("end", order.total() / unit, print(order.total() / unit), palette)];
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let plot = Rect { x0, y0, x1: sheet.right_of(&asides), y1 };
        let mut x = Scale::new(&self.words.rank, [0.0, n as f64], [plot.x0, plot.x1]);
        sheet.left_axis(&y, plot);
        sheet.baseline(y.px(0.0), plot);
        sheet.foot_figures(&mut x, plot, &|value| (self.format.count)(value.round().max(0.0) as usize), false);
        sheet.asides(&asides, &y, plot);

        let place = |k: usize| [x.px(k as f64), y.px(order.sums[k] / unit)];
        let line = with_corner(thinned(&(0..=n).map(place).collect::<Vec<_>>()), place(peak));
        let mut marks = self.behind(&order, unit, [&x, &y], &line, peak, palette);
        marks.push(
            Mark::new("curve", MarkKind::Line, line.clone(), look::line(palette, palette.accent))
                .named(title)
                .grouped("curve"),
        );
        marks.extend(self.places(&order, unit, [&x, &y], palette));
        self.top(&mut sheet, &mut marks, &order, place(peak), &line, plot);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table(&order))
    }
}

impl Whale<'_> {
    /// What one unit of height is in money, and how heights are written.
    fn unit(&self, order: &Order) -> (f64, &dyn Fn(f64) -> String) {
        let all = self.against(order);
        if all > 0.0 { (all, self.format.share) } else { (1.0, self.format.tick) }
    }

    fn against(&self, order: &Order) -> f64 {
        self.today.unwrap_or_else(|| order.total())
    }

    /// Band, the area of the losses, and the level of the end.
    fn behind(
        &self,
        order: &Order,
        unit: f64,
        [x, y]: [&Scale; 2],
        line: &[[f64; 2]],
        peak: usize,
        palette: &Palette,
    ) -> Vec<Mark> {
        let n = order.customers.len();
        let mut marks = Vec::new();
        let mut body = line.to_vec();
        body.push([x.px(n as f64), y.px(0.0)]);
        marks.push(Mark::new("body", MarkKind::Area, body, look::veil(palette.accent, 0.07)).grouped("curve"));
        if !self.band.is_empty() {
            let side = |end: usize| {
                let known = self.band.iter().take(n).enumerate();
                let ends = known.map(|(at, ends)| [x.px((at + 1) as f64), y.px(finite(ends[end]) / unit)]);
                thinned(&std::iter::once([x.px(0.0), y.px(0.0)]).chain(ends).collect::<Vec<_>>())
            };
            let edge = side(0).into_iter().chain(side(1).into_iter().rev()).collect();
            let band = Mark::new("band", MarkKind::Area, edge, look::veil(palette.accent, 0.18));
            marks.push(band.named(&self.words.band).grouped("band"));
        }
        if peak < n {
            let from = x.px(peak as f64);
            let top = y.px(order.sums[peak] / unit);
            let curve = line.iter().copied().filter(|point| point[0] >= from);
            let edge: Vec<[f64; 2]> = curve.chain([[x.px(n as f64), top]]).collect();
            let style = Style { width: 0.0, ..look::hatch(palette, palette.bad) };
            let lost = order.sums[peak] - order.total();
            let facts = vec![
                Fact::new(&self.words.count, (self.format.count)(n - peak)),
                Fact::new(&self.words.profit, (self.format.amount)(-lost)),
            ];
            let label = (self.format.lost)(n - peak, lost);
            marks.push(Mark::new("lost", MarkKind::Area, edge, style).named(label).grouped("lost").told(facts));
        }
        let level = y.px(order.total() / unit);
        let ends = vec![[x.px(0.0), level], [x.px(n as f64), level]];
        let style = look::reference(palette, palette.axis);
        marks.push(Mark::new("end", MarkKind::Rule, ends, style).grouped("end"));
        marks
    }

    /// Places on the curve that speak: a customer each, or neighbours that lie too close to be pointed at apart.
    fn places(&self, order: &Order, unit: f64, [x, y]: [&Scale; 2], palette: &Palette) -> Vec<Mark> {
        let n = order.customers.len();
        let place = |k: usize| [x.px(k as f64), y.px(order.sums[k] / unit)];
        let shown = x.px(1.0) - x.px(0.0) >= palette.dot * 2.4;
        let mut marks = Vec::new();
        let mut from = 0;
        for to in 1..=n {
            let ([x0, y0], [x1, y1]) = (place(from), place(to));
            if (x1 - x0) + (y1 - y0).abs() < palette.dot * 1.7 && to < n {
                continue;
            }
            let (first, sum) = (order.customers[from], order.sums[to] - order.sums[from]);
            let profit = if to == from + 1 { finite(first.profit) } else { sum };
            let mut facts = Vec::with_capacity(4);
            if to > from + 1 {
                facts.push(Fact::new(&self.words.count, (self.format.count)(to - from)));
            }
            facts.push(Fact::new(&self.words.profit, (self.format.amount)(profit)));
            facts.push(Fact::new(&self.words.cumulative, (self.format.amount)(order.sums[to])));
            if self.against(order) > 0.0 {
                facts.push(Fact::new(&self.words.share, (self.format.share)(order.sums[to] / unit)));
            }
            let style = match (shown, profit < 0.0) {
                (false, _) => look::reading(),
                (true, false) => look::dot(palette, palette.accent, false),
                (true, true) => look::dot(palette, palette.bad, true),
            };
            let (label, key) = match to - from {
                1 => (first.label.clone(), first.key.clone()),
                _ => ((self.format.ranks)(from + 1, to), format!("ranks:{}-{to}", from + 1)),
            };
            let mark = Mark::new(format!("customer-{to}"), MarkKind::Point, vec![[x1, y1]], style);
            marks.push(mark.named(label).grouped("customer").told(facts).keyed(key));
            from = to;
        }
        marks
    }

    /// The peak with its words.
    fn top(
        &self,
        sheet: &mut Sheet,
        marks: &mut Vec<Mark>,
        order: &Order,
        at: [f64; 2],
        line: &[[f64; 2]],
        plot: Rect,
    ) {
        let palette = sheet.palette;
        let (unit, print) = self.unit(order);
        let peak = order.peak();
        let label = (self.format.peak)(peak, &print(order.sums[peak] / unit));
        let facts = vec![
            Fact::new(&self.words.count, (self.format.count)(peak)),
            Fact::new(&self.words.cumulative, (self.format.amount)(order.sums[peak])),
        ];
        let mark = Mark::new("peak", MarkKind::Point, vec![at], look::peak(palette, palette.mark));
        marks.push(mark.named(&label).grouped("peak").told(facts));
        let lines = dotted(line);
        let taken = [look::around(at, palette.dot * 1.5 + 1.0)];
        let within = Rect { y0: plot.y0 - palette.gap, ..plot };
        for lines in [&lines[..], &[]] {
            let around = Surroundings { taken: &taken, lines, levels: &[], within };
            if sheet.beside("peak", at, &label, &around).is_some() {
                return;
            }
        }
    }

    fn table(&self, order: &Order) -> Table {
        let words = &self.words;
        let Format { amount, share, count, ranks, .. } = &self.format;
        let columns = vec![
            Column::numeric(&words.rank),
            Column::text(&words.customer),
            Column::numeric(&words.profit),
            Column::numeric(&words.cumulative),
            Column::numeric(&words.share),
        ];
        let n = order.customers.len();
        let all = self.against(order);
        let part = |k: usize| if all > 0.0 { share(order.sums[k] / all) } else { String::new() };
        let row = |k: usize| {
            let customer = order.customers[k];
            let profit = amount(finite(customer.profit));
            vec![count(k + 1), customer.label.clone(), profit, amount(order.sums[k + 1]), part(k + 1)]
        };
        let shown = n.min(TABLE_ROWS);
        let mut rows: Vec<Vec<String>> = (0..shown).map(row).collect();
        if shown < n {
            let sum = amount(order.sums[n] - order.sums[shown]);
            rows.push(vec![ranks(shown + 1, n), words.rest.clone(), sum, amount(order.sums[n]), part(n)]);
        }
        Table { columns, rows }
    }
}
