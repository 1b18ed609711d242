//! Concentration curve: which share of the amount the best customers bring, against everyone bringing the same.
//!
//! Customers run from the largest to the smallest, as in the Pareto chart, so the curve bends upwards and "20 % bring 80 %" is
//! read at (20 %, 80 %). It is the Lorenz curve turned by 180 degrees about the middle; the Gini coefficient (twice the area
//! between curve and diagonal) is the same.

use super::{Chart, finite};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::{dotted, thinned},
    scene::{Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table, Tick},
    sheet::{Axes, Key, Sheet, Texts, axis},
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
            let mut keys = vec![
                Key { kind: MarkKind::Line, style: line(palette), text: &self.words.curve },
                Key { kind: MarkKind::Line, style: diagonal(palette), text: &self.words.equality },
            ];
            // Only what was found stands beside its point: between two close points one text would have no place.
            let reference = self.reference.iter();
            keys.extend(reference.map(|share| Key {
                kind: MarkKind::Point,
                style: diamond(palette),
                text: &share.label,
            }));
            sheet.legend(&keys);
            sheet.axis_titles(&self.words.amount, Some((&self.words.gini, None)));
        }
        let [y0, y1] = sheet.span();
        let peak = shares.iter().map(|point| point[1]).fold(1.0, f64::max);
        let mut rounded = nice(0.0, peak, sheet.steps(y1 - y0).max(2));
        if peak <= 1.0 + 1e-9 {
            rounded.domain = [0.0, 1.0];
        }
        let y = axis(&self.words.amount, &rounded, [y1, y0], palette.small.line(), self.share);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let half = palette.small.width(&(self.share)(1.0)) / 2.0;
        let x1 = (sheet.size.width - sheet.pad() - half).floor();
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

    /// The point found and the reference, the former with its words beside it.
    fn points(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, [x, y]: [&Scale; 2], curve: &[[f64; 2]], plot: Rect) {
        let palette = sheet.palette;
        let mut taken: Vec<Rect> = Vec::new();
        let on_curve = dotted(curve);
        let mut both_lines = dotted(&[[x.px(0.0), y.px(0.0)], [x.px(1.0), y.px(1.0)]]);
        both_lines.extend_from_slice(&on_curve);
        let levels: Vec<f64> = y.ticks.iter().map(|tick| tick.px).collect();
        let both = [("reference", &self.reference, diamond(palette)), ("found", &self.found, disc(palette))];
        for (id, share, style) in both {
            let Some(share) = share else { continue };
            let [px, py] = [x.px(finite(share.customers)), y.px(finite(share.amount))];
            let facts = vec![
                Fact::new(&self.words.customers, (self.share)(finite(share.customers))),
                Fact::new(&self.words.amount, (self.share)(finite(share.amount))),
            ];
            let mark = Mark::new(id, MarkKind::Point, vec![[px, py]], style);
            marks.push(mark.named(&share.label).grouped(id).told(facts));
            let reach = palette.dot * 1.4 + 1.0;
            taken.push(Rect { x0: px - reach, y0: py - reach, x1: px + reach, y1: py + reach });
            if id == "found" {
                // On a small page the words may lie on the diagonal, and rather on the curve than be missing.
                for lines in [&both_lines, &on_curve, &Vec::new()] {
                    let around = Surroundings { taken: &taken, lines, levels: &levels, within: plot };
                    if sheet.beside(id, [px, py], &share.label, &around).is_some() {
                        break;
                    }
                }
            }
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
        let table = Table { columns, rows: rows.chain(extra).collect() };
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, table)
    }
}

fn line(palette: &Palette) -> Style {
    Style { stroke: Some(palette.accent), width: palette.stroke, ..Style::default() }
}

/// The point really found.
fn disc(palette: &Palette) -> Style {
    let width = palette.stroke * 0.75;
    let (fill, stroke) = (Some(palette.accent), Some(palette.sheet));
    Style { fill, stroke, width, radius: palette.dot * 1.3, ..Style::default() }
}

/// The point to compare with.
fn diamond(palette: &Palette) -> Style {
    let width = palette.stroke * 0.75;
    let (fill, stroke) = (Some(palette.sheet), Some(palette.mark));
    Style { fill, stroke, width, radius: palette.dot * 1.4, shape: Shape::Diamond, ..Style::default() }
}

fn diagonal(palette: &Palette) -> Style {
    let dash = Some([palette.gap * 0.5, palette.gap * 0.5]);
    Style { stroke: Some(palette.axis), width: palette.hair * 1.25, dash, ..Style::default() }
}
