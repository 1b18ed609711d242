//! Layout of a Sankey diagram.

use super::{
    Flow, Kind, Sankey,
    merge::{Box, merged},
};
use crate::{
    charts::look,
    label::spread,
    palette::Palette,
    path::ribbon,
    scene::{Anchor, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style},
    sheet::{Axes, Sheet},
};

impl Sankey<'_> {
    pub(super) fn lay_out(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 0);
        sheet.heading(&self.texts);
        let flows: Vec<&Flow> = self.sound().collect();
        let Palette { small, gap, .. } = *palette;
        let titles = if self.words.columns.is_empty() { None } else { sheet.take_top(small.line() + gap * 0.75) };
        let (y0, y1) = (sheet.top.round(), sheet.bottom.round());
        // As many nodes as a column can name.
        let most = (((y1 - y0) / (small.line() * 1.35)) as usize).max(2);
        let (boxes, joined) = merged(self.nodes, &flows, most);
        let columns = boxes.iter().map(|found| found.column + 1).max().unwrap_or(0);
        let whole = (0..columns).map(|column| sum(&boxes, column)).fold(0.0, f64::max);
        if columns < 2 || whole <= 0.0 {
            return sheet.nothing(&self.texts, [&self.words.from, &self.words.amount], self.table());
        }
        // One scale for all: the fullest column with its gaps fills the height.
        let air = (gap * 0.9).min((y1 - y0) * 0.25 / most as f64);
        let scale = (0..columns)
            .filter(|&column| sum(&boxes, column) > 0.0)
            .map(|column| {
                let count = boxes.iter().filter(|found| found.column == column).count();
                (y1 - y0 - air * count.saturating_sub(1) as f64) / sum(&boxes, column)
            })
            .fold(f64::INFINITY, f64::min);
        let labels: Vec<String> = boxes.iter().map(|found| self.name(found)).collect();
        let widest = |column: usize| {
            let here = boxes.iter().zip(&labels).filter(|(found, _)| found.column == column);
            here.map(|(_, label)| small.width(label)).fold(0.0, f64::max)
        };
        let most_room = sheet.size.width * 0.26;
        let left = (sheet.pad() + widest(0).min(most_room) + gap * 0.75).ceil();
        let right = (sheet.size.width - sheet.pad() - widest(columns - 1).min(most_room) - gap * 0.75).floor();
        let plot = Rect { x0: left, y0, x1: right, y1 };
        let thick = (gap * 1.5).min(plot.width() / (columns as f64 * 4.0));
        let x_of = |column: usize| plot.x0 + (plot.width() - thick) * column as f64 / (columns - 1) as f64;
        if let Some(top) = titles {
            self.titles(&mut sheet, columns, top, &x_of, thick, plot);
        }

        let mut rects: Vec<Rect> = Vec::with_capacity(boxes.len());
        for column in 0..columns {
            let here: Vec<&Box> = boxes.iter().filter(|found| found.column == column).collect();
            let filled: f64 = here.iter().map(|found| found.amount() * scale).sum();
            // A short column spreads out, but not so far that it falls apart.
            let gaps = here.len().saturating_sub(1) as f64;
            let between = if gaps > 0.0 { ((y1 - y0 - filled) / gaps).min(air * 4.0) } else { 0.0 };
            let mut top = y0 + (y1 - y0 - filled - between * gaps) / 2.0;
            for found in here {
                let height = found.amount() * scale;
                rects.push(Rect { x0: x_of(column), y0: top, x1: x_of(column) + thick, y1: top + height });
                top += height + between;
            }
        }
        let mut marks = self.ribbons(&boxes, &joined, &rects, scale, whole, palette);
        for (at, (found, rect)) in boxes.iter().zip(&rects).enumerate() {
            marks.push(self.node(at, found, *rect, whole, palette));
        }
        self.labels(&mut sheet, &mut marks, &boxes, &labels, &rects, plot);
        let x = Scale::new(&self.words.from, [0.0, columns as f64 - 1.0], [plot.x0, plot.x1 - thick]);
        let y = Scale::new(&self.words.amount, [0.0, (y1 - y0) / scale], [y0, y1]);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }

    fn label(&self, found: &Box) -> &str {
        found.node.map_or(self.words.others.as_str(), |node| self.nodes[node].label.as_str())
    }

    fn name(&self, found: &Box) -> String {
        format!("{} {}", self.label(found), (self.format.short)(found.amount()))
    }

    fn titles(&self, sheet: &mut Sheet, columns: usize, top: f64, x_of: &dyn Fn(usize) -> f64, thick: f64, plot: Rect) {
        let Palette { small, ink_2, gap, .. } = *sheet.palette;
        let room = plot.width() / (columns - 1) as f64 - gap;
        for (at, title) in self.words.columns.iter().take(columns).enumerate() {
            let (x, anchor, room) = match at {
                0 => (sheet.pad(), Anchor::Start, plot.x0 - sheet.pad() + room * 0.4),
                _ if at + 1 == columns => {
                    (sheet.size.width - sheet.pad(), Anchor::End, sheet.size.width - plot.x1 + room * 0.4 - gap * 2.0)
                }
                _ => (x_of(at) + thick / 2.0, Anchor::Middle, room * 0.8),
            };
            let place = [x, top + small.line() / 2.0];
            sheet.text(&format!("column-{at}"), place, anchor, small, ink_2, title, room.max(0.0));
        }
    }

    fn node(&self, at: usize, found: &Box, rect: Rect, whole: f64, palette: &Palette) -> Mark {
        let color = palette.chart[found.column.min(2)];
        let style = match found.kind {
            Kind::Plain => Style { fill: Some(color), ..Style::default() },
            Kind::Others => Style { fill: Some(palette.ink_3), ..Style::default() },
            Kind::Unused => look::hatch(palette, palette.bad),
        };
        let facts = vec![
            Fact::new(&self.words.amount, (self.format.amount)(found.amount())),
            Fact::new(&self.words.share, (self.format.share)(found.amount() / whole)),
        ];
        let points = vec![[rect.x0, rect.y0], [rect.x1, rect.y1]];
        let mark = Mark::new(format!("node-{at}"), MarkKind::Bar, points, style)
            .named(self.label(found))
            .grouped(format!("column-{}", found.column))
            .told(facts);
        match found.node {
            Some(node) => mark.keyed(&self.nodes[node].key),
            None => mark,
        }
    }

    fn ribbons(
        &self,
        boxes: &[Box],
        flows: &[Flow],
        rects: &[Rect],
        scale: f64,
        whole: f64,
        palette: &Palette,
    ) -> Vec<Mark> {
        let mut out: Vec<f64> = rects.iter().map(|rect| rect.y0).collect();
        let mut into = out.clone();
        // Departures in the order of targets; arrivals in the order of sources, which the sorting by pair gives both.
        let mut ends: Vec<(usize, [f64; 2], [f64; 2], f64)> = Vec::with_capacity(flows.len());
        for (at, flow) in flows.iter().enumerate() {
            let height = flow.amount * scale;
            ends.push((at, [rects[flow.from].x1, out[flow.from]], [rects[flow.to].x0, into[flow.to]], height));
            out[flow.from] += height;
            into[flow.to] += height;
        }
        let ribbons = ends.into_iter().map(|(at, from, to, height)| {
            let flow = flows[at];
            let unused = boxes[flow.to].kind == Kind::Unused;
            let color = if unused { palette.bad } else { palette.chart[boxes[flow.from].column.min(2)] };
            let opacity = if palette.patterned { 0.15 } else { 0.28 };
            let style = look::veil(color, opacity);
            let (source, target) = (&boxes[flow.from], &boxes[flow.to]);
            let facts = vec![
                Fact::new(&self.words.amount, (self.format.amount)(flow.amount)),
                Fact::new(&self.words.share, (self.format.share)(flow.amount / whole)),
            ];
            Mark::new(format!("flow-{}-{}", flow.from, flow.to), MarkKind::Area, ribbon(from, to, height), style)
                .named(format!("{} → {}", self.label(source), self.label(target)))
                .grouped("flow")
                .told(facts)
        });
        ribbons.collect()
    }

    /// Names outside the first and the last column, and right of those between: there over the ribbons, on a ground of their
    /// own.
    fn labels(
        &self,
        sheet: &mut Sheet,
        marks: &mut Vec<Mark>,
        boxes: &[Box],
        labels: &[String],
        rects: &[Rect],
        plot: Rect,
    ) {
        let Palette { small, ink, gap, .. } = *sheet.palette;
        let columns = boxes.iter().map(|found| found.column + 1).max().unwrap_or(0);
        for column in 0..columns {
            let here: Vec<usize> = (0..boxes.len()).filter(|&at| boxes[at].column == column).collect();
            let wanted: Vec<(f64, f64)> =
                here.iter().map(|&at| ((rects[at].y0 + rects[at].y1) / 2.0, small.height())).collect();
            let Some(tops) = spread(&wanted, 1.0, [plot.y0, plot.y1 + gap * 0.5]) else { continue };
            let pitch = plot.width() / (columns - 1) as f64;
            let last = column + 1 == columns;
            for (&at, top) in here.iter().zip(tops) {
                let y = top + small.height() / 2.0;
                let (x, anchor, room) = match column {
                    0 => (rects[at].x0 - gap * 0.75, Anchor::End, plot.x0 - gap * 0.75 - sheet.pad()),
                    _ if last => {
                        let room = sheet.size.width - sheet.pad() - plot.x1 - gap * 0.75;
                        (rects[at].x1 + gap * 0.75, Anchor::Start, room)
                    }
                    _ => (rects[at].x1 + gap * 0.75, Anchor::Start, pitch - gap * 3.0),
                };
                let id = format!("node-{at}");
                let found = sheet.text(&id, [x, y], anchor, small, ink, &labels[at], room + 0.01);
                if let (Some(found), true) = (found, column > 0 && !last) {
                    let ground = vec![[found.x0 - 3.0, found.y0], [found.x1 + 3.0, found.y1]];
                    let style = look::veil(sheet.palette.sheet, 0.72);
                    marks.push(Mark::new(format!("ground-{at}"), MarkKind::Band, ground, style));
                    marks.extend(sheet.decor.pop());
                }
            }
        }
    }
}

fn sum(boxes: &[Box], column: usize) -> f64 {
    boxes.iter().filter(|found| found.column == column).map(Box::amount).sum()
}
