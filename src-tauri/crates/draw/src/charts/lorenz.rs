//! Concentration curve: which share of the amount the best customers bring, against everyone bringing the same.
//!
//! Customers run from the largest to the smallest, as in the Pareto chart, so the curve bends upwards and "20 % bring 80 %" is
//! read at (20 %, 80 %). It is the Lorenz curve turned by 180 degrees about the middle; the Gini coefficient (twice the area
//! between curve and diagonal) is the same.

use super::{Chart, finite};
use crate::{
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table, Tick},
    sheet::{Key, Sheet, Texts, axis},
    ticks::nice,
};

/// A share of customers with the share of the amount that they bring, both 0 to 1, and what is printed beside the point.
#[derive(Clone, Debug)]
pub struct Share {
    /// Of the customers, counted from the largest.
    pub customers: f64,
    /// Of the amount.
    pub amount: f64,
    /// Beside the point.
    pub label: String,
}

/// Names of axes, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: share of customers, largest first.
    pub customers: String,
    /// Vertical axis: share of the amount.
    pub amount: String,
    /// The curve.
    pub curve: String,
    /// The diagonal.
    pub equality: String,
    /// The Gini coefficient with its value; may be empty.
    pub gini: String,
}

/// The chart; see the module.
pub struct Lorenz<'a> {
    /// Words around it.
    pub texts: Texts,
    /// One per customer, in any order; may be negative.
    pub amounts: &'a [f64],
    /// The rule of thumb to compare with, such as 80/20.
    pub reference: Option<Share>,
    /// The point really found; it lies on the curve.
    pub found: Option<Share>,
    /// Names.
    pub words: Words,
    /// How a share is written.
    pub share: &'a dyn Fn(f64) -> String,
}

/// Share of customers and of amount, from (0, 0) to (1, 1); empty when there is no positive total to share.
fn curve(amounts: &[f64]) -> Vec<[f64; 2]> {
    let mut sorted: Vec<f64> = amounts.iter().map(|&amount| finite(amount)).collect();
    sorted.sort_by(|a, b| b.total_cmp(a));
    // Summed in the order of the curve, so that its end is 1 exactly.
    let total: f64 = sorted.iter().fold(0.0, |sum, amount| sum + amount);
    if total <= 0.0 {
        return Vec::new();
    }
    let n = sorted.len() as f64;
    let mut sum = 0.0;
    let rest = sorted.iter().enumerate().map(|(at, amount)| {
        sum += amount;
        [(at + 1) as f64 / n, sum / total]
    });
    std::iter::once([0.0, 0.0]).chain(rest).collect()
}

impl Chart for Lorenz<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let shares = curve(self.amounts);
        if !shares.is_empty() {
            sheet.legend(&[
                Key { kind: MarkKind::Line, style: line(palette), text: &self.words.curve },
                Key { kind: MarkKind::Line, style: diagonal(palette), text: &self.words.equality },
            ]);
            sheet.axis_titles(&self.words.amount, "");
        }
        let [y0, y1] = sheet.span();
        let peak = shares.iter().map(|point| point[1]).fold(1.0, f64::max);
        let mut rounded = nice(0.0, peak, sheet.steps(y1 - y0).max(2));
        if peak <= 1.0 + 1e-9 {
            rounded.domain = [0.0, 1.0];
        }
        let y = axis(&self.words.amount, &rounded, [y1, y0], palette.small.line(), self.share);
        let x0 = (sheet.pad() / 2.0 + sheet.margin(y.ticks.iter().map(|tick| &tick.label))).round();
        let half = palette.small.width(&(self.share)(1.0)) / 2.0;
        let x1 = (sheet.size.width - sheet.pad() - half).round();
        let plot = Rect { x0, y0, x1, y1 };
        let mut x = Scale::new(&self.words.customers, [0.0, 1.0], [x0, x1]);
        if shares.is_empty() {
            sheet.empty(&self.texts.empty);
            return self.finish(sheet, plot, [x, y], Vec::new(), &shares);
        }
        sheet.left_axis(&y, plot);
        sheet.baseline(plot.y1, plot);
        self.foot(&mut sheet, &mut x, plot);

        let points: Vec<[f64; 2]> = shares.iter().map(|&[a, b]| [x.px(a), y.px(b)]).collect();
        let points = thinned(&points);
        let ends = [[x.px(0.0), y.px(0.0)], [x.px(1.0), y.px(1.0)]];
        let style = Style { fill: Some(palette.accent), opacity: 0.10, ..Style::default() };
        let mut marks = vec![
            Mark::new("gap", MarkKind::Area, points.clone(), style).grouped("gap").named(&self.words.gini),
            Mark::new("equality", MarkKind::Rule, ends.to_vec(), diagonal(palette))
                .grouped("equality")
                .named(&self.words.equality),
            Mark::new("curve", MarkKind::Line, points.clone(), line(palette)).grouped("curve").named(&self.words.curve),
        ];
        self.points(&mut sheet, &mut marks, [&x, &y], &points, plot);
        self.finish(sheet, plot, [x, y], marks, &shares)
    }
}

impl Lorenz<'_> {
    /// Shares of customers under the plot.
    fn foot(&self, sheet: &mut Sheet, x: &mut Scale, plot: Rect) {
        let widest = sheet.palette.small.width(&(self.share)(1.0)) + sheet.palette.gap * 2.0;
        let most = ((plot.width() / widest) as usize).clamp(1, 5);
        for (at, &value) in nice(0.0, 1.0, most).values.iter().enumerate() {
            let (px, label) = (x.px(value), (self.share)(value));
            sheet.foot_tick(at, px, &label, plot, widest);
            x.ticks.push(Tick { value, label, px });
        }
        sheet.foot_title(&self.words.customers, plot);
    }

    /// The point found, the reference, and the Gini coefficient in the corner under the diagonal that a curve above it leaves
    /// free.
    fn points(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, [x, y]: [&Scale; 2], curve: &[[f64; 2]], plot: Rect) {
        let palette = sheet.palette;
        let Palette { body, ink_2, dot, gap, .. } = *palette;
        let corner = [plot.x1 - gap * 1.5, plot.y1 - gap * 1.5 - body.height() / 2.0];
        let mut taken: Vec<Rect> = sheet
            .text("gini", corner, Anchor::End, body, ink_2, &self.words.gini, plot.width() * 0.55)
            .into_iter()
            .collect();
        // A label must not lie on the curve or on the diagonal: both are checked as rows of dots.
        let steps = 200;
        let between = |from: [f64; 2], to: [f64; 2], at: usize| {
            let t = at as f64 / f64::from(steps);
            [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
        };
        let ends = [[x.px(0.0), y.px(0.0)], [x.px(1.0), y.px(1.0)]];
        let mut dots: Vec<[f64; 2]> = (0..=steps as usize).map(|at| between(ends[0], ends[1], at)).collect();
        for pair in curve.windows(2) {
            let pieces =
                (((pair[1][0] - pair[0][0]).abs() + (pair[1][1] - pair[0][1]).abs()) / 3.0).clamp(1.0, 400.0) as usize;
            dots.extend((0..=pieces).map(|at| {
                let t = at as f64 / pieces as f64;
                [pair[0][0] + (pair[1][0] - pair[0][0]) * t, pair[0][1] + (pair[1][1] - pair[0][1]) * t]
            }));
        }
        let both = [("found", &self.found, false), ("reference", &self.reference, true)];
        let placed = both.iter().filter_map(|(id, share, hollow)| {
            let share = share.as_ref()?;
            Some((*id, share, *hollow, [x.px(finite(share.customers)), y.px(finite(share.amount))]))
        });
        let placed: Vec<_> = placed.collect();
        for (.., [px, py]) in &placed {
            let around = dot + 1.0;
            taken.push(Rect { x0: px - around, y0: py - around, x1: px + around, y1: py + around });
        }
        for (id, share, hollow, centre) in placed {
            let style = Style {
                fill: Some(if hollow { palette.sheet } else { palette.accent }),
                stroke: Some(if hollow { palette.mark } else { palette.sheet }),
                width: palette.stroke * 0.75,
                radius: if hollow { dot * 1.4 } else { dot * 1.3 },
                shape: if hollow { Shape::Diamond } else { Shape::Circle },
                ..Style::default()
            };
            let facts = vec![
                Fact::new(&self.words.customers, (self.share)(share.customers)),
                Fact::new(&self.words.amount, (self.share)(share.amount)),
            ];
            marks.push(Mark::new(id, MarkKind::Point, vec![centre], style).named(&share.label).grouped(id).told(facts));
            taken.extend(sheet.beside(id, centre, &share.label, &taken, &dots, plot));
        }
    }

    fn finish(&self, sheet: Sheet, plot: Rect, [x, y]: [Scale; 2], marks: Vec<Mark>, shares: &[[f64; 2]]) -> Scene {
        // The curve at every tenth of the customers, between two customers on the straight line that is drawn there.
        let rows = (0..=10).filter(|_| !shares.is_empty()).map(|tenth| {
            let wanted = f64::from(tenth) / 10.0;
            let at = shares.partition_point(|point| point[0] < wanted - 1e-12).min(shares.len() - 1);
            let ([a0, b0], [a1, b1]) = (shares[at.saturating_sub(1)], shares[at]);
            let amount = if a1 > a0 { b0 + (b1 - b0) * (wanted - a0) / (a1 - a0) } else { b1 };
            vec![(self.share)(wanted), (self.share)(amount)]
        });
        let extra = [&self.found, &self.reference].into_iter().flatten();
        let extra = extra.map(|share| {
            vec![(self.share)(share.customers), format!("{} ({})", (self.share)(share.amount), share.label)]
        });
        let columns = vec![Column::numeric(&self.words.customers), Column::numeric(&self.words.amount)];
        Scene {
            size: sheet.size,
            background: sheet.palette.sheet,
            plot,
            x,
            y,
            y2: None,
            decor: sheet.decor,
            marks,
            title: self.texts.title.clone(),
            summary: self.texts.summary.clone(),
            table: Table { columns, rows: rows.chain(extra).collect() },
        }
    }
}

/// Without the points that lie less than a pixel from the one before; the ends stay.
fn thinned(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut kept: Vec<[f64; 2]> = Vec::new();
    for (at, &[x, y]) in points.iter().enumerate() {
        let far = kept.last().is_none_or(|last| (last[0] - x).abs() + (last[1] - y).abs() >= 1.0);
        if far || at + 1 == points.len() {
            kept.push([x, y]);
        }
    }
    kept
}

fn line(palette: &Palette) -> Style {
    Style { stroke: Some(palette.accent), width: palette.stroke, ..Style::default() }
}

fn diagonal(palette: &Palette) -> Style {
    let dash = Some([palette.gap * 0.5, palette.gap * 0.5]);
    Style { stroke: Some(palette.axis), width: palette.hair * 1.25, dash, ..Style::default() }
}
