//! The picture as data: what is where, in CSS px of the page, and what stands behind it.
//!
//! Painters turn a [`Scene`] into SVG or PNG; the window gets it as JSON and lays crosshair, tooltips, drag handles, the
//! keyboard walk and the data table over the same coordinates.

use crate::{color::Color, metrics::Font};
use serde::{Deserialize, Serialize};

/// Width and height of a page in CSS px.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Size {
    /// CSS px.
    pub width: f64,
    /// CSS px.
    pub height: f64,
}

impl Size {
    /// A size a chart can be drawn at: what is smaller than 240 x 160 or larger than 8000 x 8000 is
    /// moved to the nearest bound (no number to the lower), so that layout never has to divide an empty page.
    pub fn new(width: f64, height: f64) -> Self {
        let side = |given: f64, least: f64| if given.is_nan() { least } else { given.clamp(least, 8000.0) };
        Self { width: side(width, 240.0), height: side(height, 160.0) }
    }
}

/// A rectangle in CSS px, y downwards.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Rect {
    /// Left.
    pub x0: f64,
    /// Top.
    pub y0: f64,
    /// Right.
    pub x1: f64,
    /// Bottom.
    pub y1: f64,
}

impl Rect {
    /// Left to right, in CSS px.
    pub fn width(&self) -> f64 {
        self.x1 - self.x0
    }

    /// Top to bottom, in CSS px.
    pub fn height(&self) -> f64 {
        self.y1 - self.y0
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }

    /// Whether a point lies inside or on the edge.
    pub fn holds(&self, [x, y]: [f64; 2]) -> bool {
        (self.x0..=self.x1).contains(&x) && (self.y0..=self.y1).contains(&y)
    }
}

/// A value an axis names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Tick {
    /// In units of the axis.
    pub value: f64,
    /// As printed.
    pub label: String,
    /// Where, in CSS px of the page.
    pub px: f64,
}

/// A linear map from values to CSS px.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Scale {
    /// What is measured.
    pub label: String,
    /// The values at the two ends; they differ.
    pub domain: [f64; 2],
    /// The two ends in CSS px of the page. On a vertical axis the first is below the second.
    pub range: [f64; 2],
    /// Values named on the axis, in order, all inside the domain.
    pub ticks: Vec<Tick>,
}

impl Scale {
    /// A scale without ticks.
    pub fn new(label: &str, domain: [f64; 2], range: [f64; 2]) -> Self {
        Self { label: label.to_owned(), domain, range, ticks: Vec::new() }
    }

    /// Where a value lies, in CSS px.
    pub fn px(&self, value: f64) -> f64 {
        let [v0, v1] = self.domain;
        let [p0, p1] = self.range;
        p0 + (value - v0) / (v1 - v0) * (p1 - p0)
    }

    /// The value at a CSS px: what the page computes while a handle is dragged.
    pub fn value(&self, px: f64) -> f64 {
        let [v0, v1] = self.domain;
        let [p0, p1] = self.range;
        v0 + (px - p0) / (p1 - p0) * (v1 - v0)
    }
}

/// What a mark is, and with it what its points mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum MarkKind {
    /// A rectangle of data: two opposite corners.
    Bar,
    /// A polyline.
    Line,
    /// One centre.
    Point,
    /// A closed polygon.
    Area,
    /// A straight line: two ends.
    Rule,
    /// A text; one point: the anchor's end horizontally, the middle of the line vertically.
    Label,
    /// A stripe behind the data: two opposite corners.
    Band,
}

/// Where a label's point is in relation to its text.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Anchor {
    /// The text starts at the point.
    #[default]
    Start,
    /// The text is centred on the point.
    Middle,
    /// The text ends at the point.
    End,
}

/// The look of a fill where colour is not enough.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Pattern {
    /// The fill alone.
    #[default]
    Solid,
    /// Diagonal lines in the stroke colour.
    Hatch,
    /// Nothing inside: the outline carries it.
    Hollow,
}

/// The shape of a point.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// A disc.
    #[default]
    Circle,
    /// A square standing on its corner.
    Diamond,
    /// A square standing on its side.
    Square,
    /// A triangle standing on its side.
    Triangle,
}

/// How a mark is painted; lengths in CSS px.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Style {
    /// Colour inside; of a label, the colour of the text.
    pub fill: Option<Color>,
    /// Colour of line, outline or hatching.
    pub stroke: Option<Color>,
    /// Line width.
    pub width: f64,
    /// Opacity of the fill, 0 to 1.
    pub opacity: f64,
    /// Lengths of dash and gap.
    pub dash: Option<[f64; 2]>,
    /// Look of the fill of a bar, band or area.
    pub pattern: Pattern,
    /// Radius of a point.
    pub radius: f64,
    /// Shape of a point.
    pub shape: Shape,
    /// Size of a label's text.
    pub text_size: f64,
    /// Whether a label's text is bold.
    pub bold: bool,
    /// How a label's text lies about its point.
    pub anchor: Anchor,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            fill: None,
            stroke: None,
            width: 1.0,
            opacity: 1.0,
            dash: None,
            pattern: Pattern::Solid,
            radius: 0.0,
            shape: Shape::Circle,
            text_size: 0.0,
            bold: false,
            anchor: Anchor::Start,
        }
    }
}

/// One line of a tooltip, both sides ready to print.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// What.
    pub label: String,
    /// How much.
    pub value: String,
}

impl Fact {
    /// A line of a tooltip.
    pub fn new(label: &str, value: impl Into<String>) -> Self {
        Self { label: label.to_owned(), value: value.into() }
    }
}

/// A shape of the picture.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// Unique in its list, stable between redraws.
    pub id: String,
    /// What it is.
    pub kind: MarkKind,
    /// `[x, y]` in CSS px of the page; the kind says what they mean.
    pub points: Vec<[f64; 2]>,
    /// Name for tooltip and keyboard walk; of a label, the text itself.
    pub label: String,
    /// What hover and focus show.
    pub tooltip: Vec<Fact>,
    /// Marks of one group are lit together and skipped together by the keyboard.
    pub group: String,
    /// Opens the rows behind the mark; its meaning is the caller's.
    pub key: Option<String>,
    /// How it is painted.
    pub style: Style,
}

impl Mark {
    /// A mark with nothing said about it yet.
    pub fn new(id: impl Into<String>, kind: MarkKind, points: Vec<[f64; 2]>, style: Style) -> Self {
        let (label, group) = (String::new(), String::new());
        Self { id: id.into(), kind, points, label, tooltip: Vec::new(), group, key: None, style }
    }

    /// With a name.
    pub fn named(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// With a group.
    pub fn grouped(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }

    /// With a tooltip.
    pub fn told(mut self, tooltip: Vec<Fact>) -> Self {
        self.tooltip = tooltip;
        self
    }

    /// With a key to the rows behind it.
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The box a label's text takes, by this crate's own metrics; `None` for other kinds.
    pub fn text_box(&self) -> Option<Rect> {
        let (MarkKind::Label, &[x, y]) = (self.kind, self.points.first()?) else { return None };
        let font = Font { size: self.style.text_size, bold: self.style.bold };
        let (width, half) = (font.width(&self.label), font.height() / 2.0);
        let x0 = match self.style.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        Some(Rect { x0, y0: y - half, x1: x0 + width, y1: y + half })
    }
}

/// A column of the table twin.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Heading.
    pub label: String,
    /// Figures: aligned right.
    pub numeric: bool,
}

impl Column {
    /// A column of words.
    pub fn text(label: &str) -> Self {
        Self { label: label.to_owned(), numeric: false }
    }

    /// A column of figures.
    pub fn numeric(label: &str) -> Self {
        Self { label: label.to_owned(), numeric: true }
    }
}

/// The same content as a table, for those who cannot see the picture and those who want the figures.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// Columns, left to right.
    pub columns: Vec<Column>,
    /// Cells, each row as long as `columns`.
    pub rows: Vec<Vec<String>>,
}

/// A laid-out picture with its meaning.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Scene {
    /// The page.
    pub size: Size,
    /// Colour of the page.
    pub background: Color,
    /// Where the data are.
    pub plot: Rect,
    /// Horizontal axis.
    pub x: Scale,
    /// Vertical axis on the left.
    pub y: Scale,
    /// Vertical axis on the right.
    pub y2: Option<Scale>,
    /// Grid, axes, legend and texts: painted first, never asked about.
    pub decor: Vec<Mark>,
    /// What can be pointed at, painted in this order over `decor`.
    pub marks: Vec<Mark>,
    /// Name of the picture.
    pub title: String,
    /// The picture in one sentence, for screen readers.
    pub summary: String,
    /// The picture as a table.
    pub table: Table,
}

impl Scene {
    /// Every shape in painting order.
    pub fn shapes(&self) -> impl Iterator<Item = &Mark> {
        self.decor.iter().chain(&self.marks)
    }
}
