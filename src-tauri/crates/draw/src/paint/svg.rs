//! A scene as SVG, painted with the primitives of plotters.
//!
//! plotters' coordinates are integers, which makes curves wobble at screen size: the canvas is ten times the page and the
//! view box shrinks it back. plotters writes neither a role nor a title, so the opening tag is replaced by ours. The text
//! holds no `style` attribute, no script and no address: it may stand in a page under a strict content security policy.

use super::Error;
use crate::{
    color::Color,
    metrics::is_invisible,
    scene::{Anchor, Mark, MarkKind, Pattern, Scene, Shape, Style},
};
use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, RGBColor, ShapeStyle, TextStyle};

/// Units of the canvas per CSS px.
const FINE: f64 = 10.0;
/// Windows, macOS, Linux, in this order; each has Chinese and Latin that go together.
const FAMILY: &str = r#""Microsoft YaHei UI","PingFang SC","Noto Sans CJK SC",sans-serif"#;
/// plotters writes the size of a font divided by this.
const SIZE_FACTOR: f64 = 1.24;
/// plotters centres text by half an ex; this is the rest of the way to the middle of capitals, digits and Chinese, in em.
const DROP: f64 = 0.10;

/// Paints a scene as one `<svg>` element, its texts escaped.
///
/// # Errors
/// [`Error::Backend`] if plotters refuses a shape.
pub fn svg(scene: &Scene) -> Result<String, Error> {
    let mut text = String::with_capacity(32 * 1024);
    let (width, height) = (fine(scene.size.width), fine(scene.size.height));
    {
        let mut pen = Pen(SVGBackend::with_string(&mut text, (width.max(1) as u32, height.max(1) as u32)));
        pen.polygon(
            &[[0.0, 0.0], [scene.size.width, 0.0], [scene.size.width, scene.size.height], [0.0, scene.size.height]],
            scene.background,
            1.0,
        )?;
        for mark in scene.shapes() {
            pen.mark(mark)?;
        }
        pen.0.present().map_err(refused)?;
    }
    let body = text.find('>').map_or("", |end| &text[end + 1..]);
    let mut page = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\">\n<title>",
        scene.size.width, scene.size.height
    );
    escape(&mut page, &scene.title);
    page.push_str("</title>\n<desc>");
    escape(&mut page, &scene.summary);
    page.push_str("</desc>");
    // plotters sets each text on a line of its own, and the line feed would be drawn as a space before an end anchor.
    join_lines(&mut page, &body.replace("\">\n", "\">").replace("\n</text>", "</text>"));
    Ok(page)
}

/// Copies elements, a line each, and makes one path of straight lines that follow each other and look alike. plotters draws
/// dashes and hatching one by one; a picture of some hundred elements takes a page longer to show than to ask for.
fn join_lines(page: &mut String, body: &str) {
    let mut open: Option<&str> = None;
    for element in body.split_inclusive('\n') {
        let line = element.strip_prefix("<line ").and_then(|rest| rest.split_once(" x1="));
        let Some((look, ends)) = line else {
            page.push_str(if open.take().is_some() { "\"/>\n" } else { "" });
            page.push_str(element);
            continue;
        };
        if open != Some(look) {
            page.push_str(if open.is_some() { "\"/>\n" } else { "" });
            page.extend(["<path fill=\"none\" ", look, " d=\""]);
            open = Some(look);
        }
        for (at, number) in ends.split('"').skip(1).step_by(2).enumerate() {
            page.push(['M', ' ', 'L', ' '][at % 4]);
            page.push_str(number);
        }
    }
    page.push_str(if open.is_some() { "\"/>\n" } else { "" });
}

struct Pen<'a>(SVGBackend<'a>);

fn refused(error: impl std::fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

/// CSS px to canvas units. `as` saturates, so an absurd coordinate ends at the edge of the integers and not in a panic.
fn fine(px: f64) -> i32 {
    (px * FINE).round() as i32
}

fn at([x, y]: [f64; 2]) -> (i32, i32) {
    (fine(x), fine(y))
}

fn ink(color: Color, opacity: f64, width: f64) -> ShapeStyle {
    let [r, g, b] = color.rgb;
    let color = plotters::style::Color::mix(&RGBColor(r, g, b), opacity);
    ShapeStyle { color, filled: true, stroke_width: fine(width).max(1) as u32 }
}

/// The four corners between two opposite ones.
fn corners([x0, y0]: [f64; 2], [x1, y1]: [f64; 2]) -> [[f64; 2]; 4] {
    [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]
}

impl Pen<'_> {
    fn mark(&mut self, mark: &Mark) -> Result<(), Error> {
        let style = &mark.style;
        match (mark.kind, mark.points.as_slice()) {
            (MarkKind::Bar | MarkKind::Band, &[a, b]) => self.bar(a, b, style),
            (MarkKind::Line | MarkKind::Rule, points) => self.line(points, style),
            (MarkKind::Point, &[centre]) => self.point(centre, style),
            (MarkKind::Area, points) => {
                self.filled(points, style)?;
                self.outline(points, style)
            }
            (MarkKind::Label, &[point]) => self.label(&mark.label, point, style),
            _ => Ok(()),
        }
    }

    fn bar(&mut self, a: [f64; 2], b: [f64; 2], style: &Style) -> Result<(), Error> {
        self.filled(&corners(a, b), style)?;
        self.outline(&corners(a, b), style)
    }

    fn filled(&mut self, points: &[[f64; 2]], style: &Style) -> Result<(), Error> {
        if let (Some(fill), Pattern::Solid | Pattern::Hatch) = (style.fill, style.pattern) {
            self.polygon(points, fill, style.opacity)?;
        }
        if let (Some(stroke), Pattern::Hatch) = (style.stroke, style.pattern) {
            for [from, to] in hatching(points, 5.0) {
                self.0.draw_line(at(from), at(to), &ink(stroke, 1.0, 0.8)).map_err(refused)?;
            }
        }
        Ok(())
    }

    fn outline(&mut self, points: &[[f64; 2]], style: &Style) -> Result<(), Error> {
        let Some(stroke) = style.stroke else { return Ok(()) };
        if style.width <= 0.0 {
            return Ok(());
        }
        // Closed by repeating the first side's end, so that the last corner is mitred like the others.
        let path = points.iter().chain(points.iter().take(2)).map(|&point| at(point));
        self.0.draw_path(path, &ink(stroke, 1.0, style.width)).map_err(refused)
    }

    fn line(&mut self, points: &[[f64; 2]], style: &Style) -> Result<(), Error> {
        let Some(stroke) = style.stroke else { return Ok(()) };
        let ink = ink(stroke, 1.0, style.width);
        let Some(dash) = style.dash else {
            return self.0.draw_path(points.iter().map(|&point| at(point)), &ink).map_err(refused);
        };
        for [from, to] in dashes(points, dash) {
            self.0.draw_line(at(from), at(to), &ink).map_err(refused)?;
        }
        Ok(())
    }

    fn point(&mut self, centre: [f64; 2], style: &Style) -> Result<(), Error> {
        let [x, y] = centre;
        let r = style.radius;
        let corners = match style.shape {
            Shape::Circle => Vec::new(),
            Shape::Diamond => vec![[x, y - r], [x + r, y], [x, y + r], [x - r, y]],
            // Of about the same area as the circle, so that no shape looks heavier than another.
            Shape::Square => corners([x - r * 0.88, y - r * 0.88], [x + r * 0.88, y + r * 0.88]).to_vec(),
            Shape::Triangle => vec![[x, y - r * 1.2], [x + r * 1.1, y + r * 0.75], [x - r * 1.1, y + r * 0.75]],
        };
        if !corners.is_empty() {
            if let Some(fill) = style.fill {
                self.polygon(&corners, fill, style.opacity)?;
            }
            return self.outline(&corners, style);
        }
        let radius = fine(r).max(1) as u32;
        if let Some(fill) = style.fill {
            self.0.draw_circle(at(centre), radius, &ink(fill, style.opacity, 1.0), true).map_err(refused)?;
        }
        if let Some(stroke) = style.stroke {
            self.0.draw_circle(at(centre), radius, &ink(stroke, 1.0, style.width), false).map_err(refused)?;
        }
        Ok(())
    }

    fn polygon(&mut self, points: &[[f64; 2]], fill: Color, opacity: f64) -> Result<(), Error> {
        self.0.fill_polygon(points.iter().map(|&point| at(point)), &ink(fill, opacity, 1.0)).map_err(refused)
    }

    fn label(&mut self, text: &str, [x, y]: [f64; 2], style: &Style) -> Result<(), Error> {
        let Some(fill) = style.fill else { return Ok(()) };
        let weight = if style.bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name(FAMILY), style.text_size * FINE * SIZE_FACTOR, weight);
        let side = match style.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let [r, g, b] = fill.rgb;
        let color = RGBColor(r, g, b);
        let style_of_text = TextStyle::from(font).color(&color).pos(Pos::new(side, VPos::Center));
        self.0.draw_text(&visible(text), &style_of_text, at([x, y + style.text_size * DROP])).map_err(refused)
    }
}

/// Without controls (XML forbids most of them) and without the marks that turn a line around.
fn visible(text: &str) -> String {
    text.chars().filter(|&c| !is_invisible(c) && c != '\u{fffe}' && c != '\u{ffff}').collect()
}

fn escape(page: &mut String, text: &str) {
    for c in visible(text).chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '&' => page.push_str("&amp;"),
            other => page.push(other),
        }
    }
}

/// Rising diagonals `pitch` px apart within a polygon.
fn hatching(points: &[[f64; 2]], pitch: f64) -> Vec<[[f64; 2]; 2]> {
    let height = |&[x, y]: &[f64; 2]| x + y;
    let low = points.iter().map(height).fold(f64::INFINITY, f64::min);
    let high = points.iter().map(height).fold(f64::NEG_INFINITY, f64::max);
    // Lines x + y = k: the same phase in every shape, so that neighbours look like one cloth.
    let mut k = (low / pitch).floor() * pitch + pitch;
    let mut lines = Vec::new();
    while k < high {
        // Even-odd: inside between the first and second side met, the third and fourth, ...
        let mut met: Vec<f64> = Vec::new();
        for (at, a) in points.iter().enumerate() {
            let b = &points[(at + 1) % points.len()];
            let (from, to) = (height(a), height(b));
            if (from < k) != (to < k) {
                met.push(a[0] + (b[0] - a[0]) * (k - from) / (to - from));
            }
        }
        met.sort_by(f64::total_cmp);
        lines.extend(met.chunks_exact(2).filter(|pair| pair[1] > pair[0]).map(|pair| {
            let [left, right] = [pair[0], pair[1]];
            [[left, k - left], [right, k - right]]
        }));
        k += pitch;
    }
    lines
}

/// The inked pieces of a dashed polyline; the rhythm runs on through corners.
fn dashes(points: &[[f64; 2]], [ink, gap]: [f64; 2]) -> Vec<[[f64; 2]; 2]> {
    let mut pieces = Vec::new();
    let (ink, gap) = (ink.max(0.5), gap.max(0.5));
    let (mut drawing, mut left) = (true, ink);
    for pair in points.windows(2) {
        let ([x0, y0], [x1, y1]) = (pair[0], pair[1]);
        let length = ((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)).sqrt();
        let mut done = 0.0;
        while done < length {
            let next = (done + left).min(length);
            if drawing {
                let along = |d: f64| [x0 + (x1 - x0) * d / length, y0 + (y1 - y0) * d / length];
                pieces.push([along(done), along(next)]);
            }
            left -= next - done;
            if left <= 1e-9 {
                drawing = !drawing;
                left = if drawing { ink } else { gap };
            }
            done = next;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dashed_line_keeps_its_rhythm_and_its_end() {
        let pieces = dashes(&[[0.0, 0.0], [10.0, 0.0]], [3.0, 2.0]);
        assert_eq!(pieces, [[[0.0, 0.0], [3.0, 0.0]], [[5.0, 0.0], [8.0, 0.0]]]);
        let corner = dashes(&[[0.0, 0.0], [2.0, 0.0], [2.0, 2.0]], [3.0, 2.0]);
        assert_eq!(corner, [[[0.0, 0.0], [2.0, 0.0]], [[2.0, 0.0], [2.0, 1.0]]], "a dash turns the corner");
    }

    #[test]
    fn lines_that_look_alike_are_one_path_and_nothing_else_changes() {
        let line =
            |look: &str, x: i32| format!("<line stroke=\"{look}\" x1=\"{x}\" y1=\"0\" x2=\"{}\" y2=\"5\"/>\n", x + 1);
        let body = [&line("a", 1), &line("a", 3), "<text>&lt;line x1=</text>\n", &line("a", 5), &line("b", 7)].concat();
        let mut page = String::new();
        join_lines(&mut page, &body);
        let paths: Vec<&str> = page.lines().collect();
        assert_eq!(
            paths,
            [
                r#"<path fill="none" stroke="a" d="M1 0L2 5M3 0L4 5"/>"#,
                "<text>&lt;line x1=</text>",
                r#"<path fill="none" stroke="a" d="M5 0L6 5"/>"#,
                r#"<path fill="none" stroke="b" d="M7 0L8 5"/>"#,
            ]
        );
    }

    #[test]
    fn hatching_stays_inside_its_bar() {
        let lines = hatching(&corners([3.0, 40.0], [17.0, 4.0]), 5.0);
        assert!(lines.len() >= 9, "the bar is covered: {} lines", lines.len());
        for [x, y] in lines.into_iter().flatten() {
            let inside = (3.0 - 1e-9..=17.0 + 1e-9).contains(&x) && (4.0 - 1e-9..=40.0 + 1e-9).contains(&y);
            assert!(inside, "({x}, {y}) is outside the bar");
        }
        let triangle = hatching(&[[0.0, 0.0], [40.0, 0.0], [0.0, 40.0]], 5.0);
        assert_eq!(triangle.len(), 7, "k = 5, 10 ... 35; the long side itself is the outline");
        for [x, y] in triangle.into_iter().flatten() {
            assert!(x >= -1e-9 && y >= -1e-9 && x + y <= 40.0 + 1e-9, "({x}, {y}) is outside the triangle");
        }
    }
}
