//! Likert bars: how the answers to questions on one scale lie, stacked on both sides of a common middle.
//!
//! A question is a bar of as many pieces as the scale has points, from the lowest on the left. Lower points lie left of the
//! middle line and upper points right of it; the middle point of an odd scale lies half on either side, so that nobody who is
//! undecided seems to lean. Lower points are hatched, the middle one is hollow, upper ones are solid, and the further from the
//! middle the stronger: nothing is told by colour alone. Shares stand in their pieces where there is room. Source of the form:
//! R. M. Heiberger and N. B. Robbins, Journal of Statistical Software 57 (5) 2014. Rows that find no room are in the table.

use super::{Chart, finite, look, rows};
use crate::{
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Pattern, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
};

/// A question.
#[derive(Clone, Debug)]
pub struct Row {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Share of each point, 0 to 1, the lowest first; none where nobody answered, or so few that it must not be shown.
    pub shares: Option<Vec<f64>>,
    /// How many answers it rests on, as printed.
    pub base: String,
    /// What is known beyond the shares: mean, interval.
    pub facts: Vec<Fact>,
}

/// Names of axes, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: what is judged.
    pub item: String,
    /// Horizontal axis: shares.
    pub value: String,
    /// The points, the lowest first.
    pub points: Vec<String>,
    /// Column: answers.
    pub base: String,
}

/// The chart; see the module.
pub struct Likert<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Top to bottom.
    pub rows: &'a [Row],
    /// Names; its points say how many pieces a bar has.
    pub words: Words,
    /// A share.
    pub value: &'a dyn Fn(f64) -> String,
}

/// The axis ends at whole steps of this share.
const STEP: f64 = 0.25;

impl Chart for Likert<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let points = self.words.points.len();
        let parts: Vec<Option<Vec<f64>>> = self.rows.iter().map(|row| self.parts(row)).collect();
        if points < 2 || parts.iter().all(Option::is_none) {
            return sheet.nothing(&self.texts, [&self.words.value, &self.words.item], self.table());
        }
        let named = |point: usize| Key {
            kind: MarkKind::Bar,
            style: piece(palette, point, points),
            text: &self.words.points[point],
        };
        let keys: Vec<Key> = (0..points).map(named).collect();
        sheet.legend(&keys);
        let shown = rows::fitting(&sheet).min(self.rows.len());
        let (rows, parts) = (&self.rows[..shown], &parts[..shown]);
        let [y0, y1] = sheet.span();
        let names = || rows.iter().map(|row| row.label.as_str());
        let x0 = rows::margin(&sheet, names(), 0.4);
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad()).floor(), y1 };
        // as far as the furthest bar reaches on either side, so that the middle is where the room is
        let reach = |side: fn(&[f64]) -> f64| parts.iter().flatten().map(|own| side(own)).fold(STEP, f64::max);
        let step = |reach: f64| (reach / STEP - 1e-9).ceil() * STEP;
        let (left, right) = (step(reach(below)), step(reach(above)));
        let mut x = Scale::new(&self.words.value, [-left, right], [plot.x0, plot.x1]);
        let mut y = rows::scale(&self.words.item, shown, plot);
        sheet.foot_figures(&mut x, plot, &|share| (self.value)(share.abs()), true);
        let labels: Vec<&str> = names().collect();
        rows::names(&mut sheet, &mut y, &labels, plot);
        let mut marks = Vec::new();
        for (at, (row, own)) in rows.iter().zip(parts).enumerate() {
            if let Some(own) = own {
                self.bar(&mut sheet, &mut marks, (at, row), own, [&x, &y]);
            }
        }
        let middle = x.px(0.0);
        let style = Style { stroke: Some(palette.mark), width: palette.hair * 1.25, ..Style::default() };
        marks.push(Mark::new("middle", MarkKind::Rule, vec![[middle, plot.y0], [middle, plot.y1]], style));
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Likert<'_> {
    /// The shares of a row, one a point, adding up to 1; none where there is nothing to show.
    fn parts(&self, row: &Row) -> Option<Vec<f64>> {
        let shares = row.shares.as_ref()?;
        let points = self.words.points.len();
        let own: Vec<f64> = (0..points).map(|at| finite(shares.get(at).copied().unwrap_or(0.0)).max(0.0)).collect();
        let whole: f64 = own.iter().sum();
        (whole > 0.0 && whole.is_finite()).then(|| own.iter().map(|share| share / whole).collect())
    }

    fn bar(
        &self,
        sheet: &mut Sheet,
        marks: &mut Vec<Mark>,
        (at, row): (usize, &Row),
        own: &[f64],
        [x, y]: [&Scale; 2],
    ) {
        let palette = sheet.palette;
        let Palette { small, gap, .. } = *palette;
        let (middle, half) = (y.px(at as f64 + 0.5), rows::half(y));
        let mut facts: Vec<Fact> =
            self.words.points.iter().zip(own).map(|(name, share)| Fact::new(name, (self.value)(*share))).collect();
        facts.extend(row.facts.iter().cloned());
        facts.push(Fact::new(&self.words.base, &row.base));
        let mut from = -below(own);
        for (point, share) in own.iter().enumerate() {
            let (left, right) = (x.px(from), x.px(from + share));
            from += share;
            if *share <= 0.0 {
                continue;
            }
            let style = piece(palette, point, own.len());
            let corners = vec![[left, middle - half], [right, middle + half]];
            let mark = Mark::new(format!("piece-{at}-{point}"), MarkKind::Bar, corners, style.clone());
            marks.push(mark.named(&row.label).grouped(format!("row-{at}")).told(facts.clone()).keyed(&row.key));
            let text = (self.value)(*share);
            let solid = style.pattern == Pattern::Solid;
            // figures on hatching cannot be read
            if style.pattern != Pattern::Hatch && small.width(&text) + gap <= right - left && small.line() <= half * 2.0
            {
                let fill = style.fill.unwrap_or(palette.sheet);
                let light = palette.sheet.contrast(fill) > palette.ink.contrast(fill);
                let ink = if solid && light { palette.sheet } else { palette.ink };
                let before = sheet.decor.len();
                let id = format!("share-{at}-{point}");
                sheet.text(&id, [(left + right) / 2.0, middle], Anchor::Middle, small, ink, &text, f64::INFINITY);
                // over its piece, so that it is painted after it
                marks.extend(sheet.decor.split_off(before));
            }
        }
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let known: &[Fact] = self.rows.first().map_or(&[], |row| &row.facts);
        let mut columns = vec![Column::text(&words.item)];
        columns.extend(words.points.iter().map(|name| Column::numeric(name)));
        columns.extend(known.iter().map(|fact| Column::numeric(&fact.label)));
        columns.push(Column::numeric(&words.base));
        let row = |row: &Row| {
            let own = self.parts(row);
            let share = |at: usize| own.as_ref().map_or_else(String::new, |own| (self.value)(own[at]));
            let mut cells = vec![row.label.clone()];
            cells.extend((0..words.points.len()).map(share));
            cells.extend((0..known.len()).map(|at| row.facts.get(at).map_or_else(String::new, |f| f.value.clone())));
            cells.push(row.base.clone());
            cells
        };
        Table { columns, rows: self.rows.iter().map(row).collect() }
    }
}

/// How much of a bar lies left of the middle.
fn below(own: &[f64]) -> f64 {
    let half = own.len() / 2;
    own[..half].iter().sum::<f64>() + if own.len() % 2 == 1 { own[half] / 2.0 } else { 0.0 }
}

/// How much of it lies right of the middle.
fn above(own: &[f64]) -> f64 {
    let half = own.len().div_ceil(2);
    own[half..].iter().sum::<f64>() + if own.len() % 2 == 1 { own[own.len() / 2] / 2.0 } else { 0.0 }
}

/// How a point looks: hatched below the middle, hollow on it, solid above, the stronger the further away.
fn piece(palette: &Palette, point: usize, points: usize) -> Style {
    let from_middle = 2.0 * point as f64 - (points as f64 - 1.0);
    let far = from_middle.abs() / (points as f64 - 1.0).max(1.0);
    if from_middle == 0.0 {
        return Style {
            fill: Some(palette.sheet),
            stroke: Some(palette.ink_3),
            width: palette.hair,
            ..Style::default()
        };
    }
    let color = if from_middle < 0.0 { palette.bad } else { palette.good };
    let strong = color.over(palette.sheet, 0.35 + 0.65 * far);
    if from_middle < 0.0 {
        return look::hatch(palette, strong);
    }
    Style { fill: Some(strong), stroke: Some(color), width: palette.hair, ..Style::default() }
}
